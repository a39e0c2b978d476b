"""From a raw message to what the classifier sees of it."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from bot.understanding.ensemble import Reading
from bot.understanding.features import embed, lemma_of, polish_pipeline
from polish.diacritics import strip
from polish.normalise import normalise
from polish.signs import signs

_DIGIT = re.compile(r"\d")  # which digits they are matters to values, not to what is meant


class Tidied(NamedTuple):
    """A message as a careful person would have typed it, and its words."""

    text: str
    words: list[tuple[str, int, str]]  # surface form, offset in `text`, lemma


def tidy(text: str) -> Tidied:
    """Level a raw message and cut it into words."""
    tidied = normalise(text)
    return Tidied(tidied, words_of(tidied))


def words_of(tidied: str) -> list[tuple[str, int, str]]:
    """Return (surface form, offset, lemma) of every token of a tidied message."""
    return [(token.text, token.idx, lemma_of(token.text.lower())) for token in polish_pipeline()(tidied)]


def read(text: str) -> Reading:
    """Return the classifier's view of a raw message."""
    tidied, words = tidy(text)
    return read_words(tidied, [(surface, lemma) for surface, _, lemma in words])


def read_words(tidied: str, words: list[tuple[str, str]]) -> Reading:
    """Return the classifier's view of a message that is already tidied and cut into words."""
    surfaces = [_levelled(surface) for surface, _ in words]
    lemmas = [f"l:{_levelled(lemma)}" for _, lemma in words]
    marks = [f"s:{name}" for name in sorted(signs(tidied))]
    return Reading(
        letters=_levelled(tidied),
        words=" ".join([*surfaces, *lemmas, *marks]),
        embedding=partial(embed, tidied),
    )


def _levelled(text: str) -> str:
    return _DIGIT.sub("0", strip(text.lower()))
