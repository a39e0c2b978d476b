"""One sentence in, one embedding out, on one thread."""

from __future__ import annotations

import ctypes
from pathlib import Path

import numpy as np
import onnxruntime

from bot.understanding.e5.graph import build
from bot.understanding.e5.packed import Packed
from bot.understanding.e5.tokens import Tokenizer

SIZE = 384
QUERY = "query: "  # e5 was trained with it before every question
ERRORS_ONLY = 3


class Engine:
    """Load the packed model at `path`: one second, 90 MB with the libraries.

    Raises:
        BadFile: the file is missing, cut short or of another format.
    """

    def __init__(self, path: Path) -> None:
        self._packed = Packed(path)
        self._tokenizer = Tokenizer(self._packed.pieces())
        self._beside = (
            self._packed.floats("emb.pos").reshape(-1, SIZE) + self._packed.floats("emb.type")[:SIZE]
        )
        options = onnxruntime.SessionOptions()
        # A sentence is too short for two threads: they would wait for each other longer than they work.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = ERRORS_ONLY
        self._session = onnxruntime.InferenceSession(
            build(self._packed), options, providers=["CPUExecutionProvider"]
        )
        self._packed.let_go()
        _give_back()

    def tokens(self, text: str) -> list[int]:
        """Return the token numbers of a query, at most what the model reads."""
        return self._tokenizer.tokens(QUERY + text, self._packed.sizes.longest)

    def embed(self, text: str) -> np.ndarray:
        """Return the embedding of a query, float32 of shape (384,) and length 1."""
        numbers = self.tokens(text)
        tokens = self._packed.rows("emb.word", numbers) + self._beside[: len(numbers)]
        (sentence,) = self._session.run(None, {"tokens": tokens[None]})
        return np.asarray(sentence[0], dtype=np.float32)


def _give_back() -> None:
    """Return to the system the 50 MB that building took (glibc would keep them for nothing)."""
    if (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)
