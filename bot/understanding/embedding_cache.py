"""Embeddings of the training lines, kept between trainings: they cost most of the time and rarely change.

One file a model under ULGA_DATA_DIR (default .data); only training lines are ever written, never a person's words.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from bot.understanding import features

BATCH = 64


def _path() -> Path:
    folder = Path(os.environ.get("ULGA_DATA_DIR", ".data")) / "embeddings"
    return folder / (features.EMBEDDING_MODEL.replace("/", "-") + ".npz")


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _embed_many(texts: list[str]) -> np.ndarray:
    return np.stack([features.embed(text) for text in texts])


def _load() -> dict[str, np.ndarray]:
    path = _path()
    if not path.exists():
        return {}
    with np.load(path) as stored:
        return dict(zip(stored["keys"].tolist(), stored["rows"], strict=True))


def _compute(texts: list[str]) -> dict[str, np.ndarray]:
    batches = [texts[i : i + BATCH] for i in range(0, len(texts), BATCH)]
    if len(batches) < 2:
        rows = [_embed_many(batch) for batch in batches]
    else:
        # One engine a process, one thread each: faster here than one engine on every core.
        os.environ["OMP_NUM_THREADS"] = "1"
        try:
            with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
                rows = list(pool.map(_embed_many, batches))
        finally:
            os.environ.pop("OMP_NUM_THREADS", None)
    return {_key(text): row for text, row in zip(texts, np.concatenate(rows), strict=True)} if texts else {}


@contextmanager
def remembered_embeddings(texts: list[str]) -> Iterator[None]:
    """Serve `features.embed` from the store for these texts, computing and storing what is missing."""
    known = _load()
    known.update(_compute([text for text in dict.fromkeys(texts) if _key(text) not in known]))
    kept = {_key(text): known[_key(text)] for text in texts}
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}.npz")
    np.savez(partial, keys=np.array(list(kept)), rows=np.stack(list(kept.values())))
    partial.replace(path)
    with features.embedding_source(lambda text: kept.get(_key(text))):
        yield
