"""Embeddings of the training lines: shipped with the data, and kept between trainings.

They would cost most of a training (about 9 ms a line and core) and are a pure function of the line and the model, so
`data/embeddings/` holds those of the lines in data/nlu; what is missing there is computed and kept under
ULGA_DATA_DIR. Rows are rounded to 8 bits either way, so a training gives the same model from the file and without
it. Only training lines are ever written, never a person's words.

`python -m bot.understanding.embedding_cache` refreshes the shipped file.
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
from bot.understanding.corpus import read_corpus
from polish.normalise import normalise

ROOT = Path(__file__).resolve().parents[2]
BATCH = 64
NAME = features.EMBEDDING_MODEL.replace("/", "-") + "-8bit.npz"
SHIPPED = ROOT / "data" / "embeddings" / NAME
STEPS = 127  # of the 8-bit grid, to each side of zero

Rows = dict[int, tuple[np.ndarray, np.float32]]  # key of a line -> its row on the grid, and the grid's width


@contextmanager
def remembered_embeddings(texts: list[str]) -> Iterator[None]:
    """Serve `features.embed` from what is stored for these texts, computing and storing what is missing."""
    shipped = _load(SHIPPED)
    stored = shipped | _load(_local())
    computed = _compute([text for text in dict.fromkeys(texts) if _key(text) not in stored])
    known = stored | computed
    if computed:
        needed = {_key(text) for text in texts} - shipped.keys()
        _save(_local(), {key: known[key] for key in needed})
    with features.embedding_source(lambda text: _row(known.get(_key(text)))):
        yield


def refresh_shipped() -> int:
    """Write the shipped file anew from data/nlu; return the number of rows."""
    texts = [normalise(line.text) for line in read_corpus(ROOT / "data" / "nlu")]
    with remembered_embeddings(texts):
        known = _load(SHIPPED) | _load(_local())
    SHIPPED.parent.mkdir(parents=True, exist_ok=True)
    rows = {key: known[key] for key in sorted({_key(text) for text in texts})}
    _save(SHIPPED, rows)
    return len(rows)


def _local() -> Path:
    return Path(os.environ.get("ULGA_DATA_DIR", ROOT / ".data")) / "embeddings" / NAME


def _key(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def _row(stored: tuple[np.ndarray, np.float32] | None) -> np.ndarray | None:
    return None if stored is None else stored[0].astype(np.float32) * stored[1]


def _rounded(row: np.ndarray) -> tuple[np.ndarray, np.float32]:
    width = np.float32(np.abs(row).max() / STEPS)
    return np.rint(row / width).astype(np.int8), width


def _load(path: Path) -> Rows:
    if not path.exists():
        return {}
    with np.load(path) as stored:
        pairs = zip(stored["rows"], stored["widths"], strict=True)
        return dict(zip(stored["keys"].tolist(), pairs, strict=True))


def _save(path: Path, rows: Rows) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}.npz")
    np.savez(
        partial,
        keys=np.array(list(rows), dtype=np.uint64),
        rows=np.stack([row for row, _ in rows.values()]),
        widths=np.array([width for _, width in rows.values()], dtype=np.float32),
    )
    partial.replace(path)


def _embed_many(texts: list[str]) -> np.ndarray:
    return np.stack([features.embed(text) for text in texts])


def _compute(texts: list[str]) -> Rows:
    batches = [texts[i : i + BATCH] for i in range(0, len(texts), BATCH)]
    if len(batches) < 2:
        found = [_embed_many(batch) for batch in batches]
    else:
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            found = list(pool.map(_embed_many, batches))
    rows = np.concatenate(found) if found else []
    return {_key(text): _rounded(row) for text, row in zip(texts, rows, strict=True)}


if __name__ == "__main__":
    refresh_shipped()
