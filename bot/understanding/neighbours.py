"""Kernel ridge regression over the lines it is given: which of them does this message resemble?

The kernel adds the cosine of letters and words to a Gaussian of the distance of e5 embeddings. The part that is
linear is folded into one weight matrix, so a message costs one look-up and one pass over the embeddings.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from bot.understanding.terms import Row

LIKENESS = 0.5  # of letters and words, beside each other
CLOSENESS = 1.5  # weight of the embeddings' Gaussian
RIDGE = 0.15
HEAVIEST = 4.0  # a large class (out_of_scope) is trusted less for each line, down to this factor
BLOCK = 256  # lines; larger blocks are given back to the system and fetched again each time
OFTEN = 512  # so many terms stand in nearly every line: as dense columns they multiply five times as fast


class Neighbours:
    """Fit on sparse rows, embeddings and class numbers; score every class."""

    def fit(self, sparse: Any, embeddings: np.ndarray, truth: np.ndarray, unseen: int) -> np.ndarray:
        """Solve for one weight a training line and class, exactly.

        Returns:
            The scores of the last `unseen` lines as a fit without them would give, shape (unseen, classes).
        """
        self._place(embeddings)
        upper, targets, solved = self._solve(sparse, self._lines, truth)
        return np.asarray(targets[-unseen:] - _missed(upper, solved, unseen))

    def _place(self, embeddings: np.ndarray) -> None:
        self._centre = embeddings.mean(axis=0)
        self._spread = float(np.linalg.norm(embeddings - self._centre, axis=1).mean())
        self._lines = self._centred(embeddings)

    def _solve(
        self, sparse: Any, lines: np.ndarray, truth: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        self._lines, self._lengths = lines, np.einsum("ij,ij->i", lines, lines)
        counts = np.bincount(truth)
        targets = _targets(truth, len(counts))
        # The other way round it is in the order that LAPACK wants, so that 1.6 GB are not copied.
        upper, _ = cho_factor(
            self._kernel(sparse, counts, truth).T, lower=False, overwrite_a=True, check_finite=False
        )
        solved = np.asarray(cho_solve((upper, False), targets, check_finite=False), dtype=np.float32)
        self._line_weights = solved
        # Half a float is enough to keep 240,000 terms of 42 classes by: 20 MB instead of 40.
        self._term_weights = (np.ascontiguousarray(sparse.T @ solved) * LIKENESS).astype(np.float16)
        return upper, targets, solved

    def scores(self, row: Row, embedding: np.ndarray) -> np.ndarray:
        """Return one score a class for one message; higher is likelier."""
        closeness = self._closeness(self._centred(embedding[None]))[0]
        return np.asarray(
            row.weights @ self._term_weights[row.places].astype(np.float32) + closeness @ self._line_weights
        )

    def _kernel(self, sparse: Any, counts: np.ndarray, truth: np.ndarray) -> np.ndarray:
        trust = np.minimum(counts / np.median(counts), HEAVIEST)[truth]
        kernel = np.empty((len(truth), len(truth)), dtype=np.float32)
        often, rare = _by_frequency(sparse)
        columns = rare.T.tocsr()

        def fill(start: int) -> None:
            rows, done = slice(start, start + BLOCK), min(start + BLOCK, len(truth))
            # Only the lower triangle is read by the factorisation.
            kernel[rows, :done] = (rare[rows] @ columns[:, :done]).toarray()
            kernel[rows, :done] += often[rows] @ often[:done].T
            kernel[rows, :done] *= LIKENESS
            kernel[rows, :done] += self._closeness(self._lines[rows], done)

        with ThreadPoolExecutor(os.cpu_count()) as cores:  # their products leave the interpreter's lock
            list(cores.map(fill, range(0, len(truth), BLOCK)))
        kernel[np.diag_indices_from(kernel)] += (RIDGE * trust).astype(np.float32)
        return kernel

    def _centred(self, embeddings: np.ndarray) -> np.ndarray:
        return np.asarray((embeddings - self._centre) / self._spread, dtype=np.float32)

    def _closeness(self, dense: np.ndarray, until: int | None = None) -> np.ndarray:
        likeness = 2 * dense @ self._lines[:until].T
        likeness -= self._lengths[:until]
        likeness -= np.einsum("ij,ij->i", dense, dense)[:, None]
        np.exp(likeness, out=likeness)
        likeness *= np.float32(CLOSENESS)
        return np.asarray(likeness)


def _by_frequency(sparse: Any) -> tuple[np.ndarray, Any]:
    """Split the columns: the few that most rows have, dense, and the rest, sparse."""
    lines_with = np.bincount(sparse.indices, minlength=sparse.shape[1])
    common = np.zeros(sparse.shape[1], dtype=bool)
    common[np.argsort(lines_with)[-OFTEN:]] = True
    return sparse[:, common].toarray(), sparse[:, ~common]


def _targets(truth: np.ndarray, classes: int) -> np.ndarray:
    targets = np.full((len(truth), classes), -1 / (classes - 1), dtype=np.float32)
    targets[np.arange(len(truth)), truth] = 1
    return targets


def _missed(upper: np.ndarray, solved: np.ndarray, unseen: int) -> np.ndarray:
    """By how much a fit without the last `unseen` lines misses their targets.

    That is inverse(inverse(K)[unseen, unseen]) @ solved[unseen] (Rasmussen and Williams 2006, eq. 5.12, for a block
    instead of a line), and the last corner of the factor is the factor of that very inverse (Schur complement).
    """
    corner = np.triu(upper[-unseen:, -unseen:]).astype(np.float64)
    return np.asarray(corner.T @ (corner @ solved[-unseen:].astype(np.float64)))
