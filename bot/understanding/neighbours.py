"""Kernel ridge regression over all training lines: which of them does this message resemble?

The kernel adds the cosine of letters and words to a Gaussian of the distance of e5 embeddings. The part that is
linear is folded into one weight matrix, so a message costs one sparse product and one pass over the embeddings.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.linalg import cho_factor, cho_solve

LIKENESS = 0.5  # of letters and words, beside each other
CLOSENESS = 1.5  # weight of the embeddings' Gaussian
RIDGE = 0.15
HEAVIEST = 4.0  # a large class (out_of_scope) is trusted less for each line, down to this factor
BLOCK = 1024


class Neighbours:
    """Fit on sparse rows, centred embeddings and class numbers; score every class."""

    def fit(self, sparse: Any, dense: np.ndarray, truth: np.ndarray) -> None:
        """Solve for one weight a training line and class, exactly."""
        self._lines = dense
        self._lengths = np.einsum("ij,ij->i", dense, dense)
        counts = np.bincount(truth)
        trust = np.minimum(counts / np.median(counts), HEAVIEST)[truth]
        kernel = np.empty((len(truth), len(truth)), dtype=np.float32)
        columns = sparse.T.tocsr()
        for start in range(0, len(truth), BLOCK):
            rows, done = slice(start, start + BLOCK), min(start + BLOCK, len(truth))
            # Only the lower triangle is read by the factorisation.
            kernel[rows, :done] = (sparse[rows] @ columns[:, :done]).toarray() * LIKENESS
            kernel[rows, :done] += self._closeness(dense[rows], done)
        kernel[np.diag_indices_from(kernel)] += (RIDGE * trust).astype(np.float32)
        factor = cho_factor(kernel, lower=True, overwrite_a=True, check_finite=False)
        self._line_weights = np.asarray(
            cho_solve(factor, _targets(truth, len(counts)), check_finite=False), dtype=np.float32
        )
        self._sparse_weights = np.ascontiguousarray(sparse.T @ self._line_weights) * np.float32(LIKENESS)

    def scores(self, sparse: Any, dense: np.ndarray) -> np.ndarray:
        """Return one score a message and class; higher is likelier."""
        return np.asarray(sparse @ self._sparse_weights + self._closeness(dense) @ self._line_weights)

    def _closeness(self, dense: np.ndarray, until: int | None = None) -> np.ndarray:
        lines = self._lines[:until]
        likeness = 2 * dense @ lines.T
        likeness -= self._lengths[:until]
        likeness -= np.einsum("ij,ij->i", dense, dense)[:, None]
        return np.asarray(np.exp(likeness, out=likeness) * np.float32(CLOSENESS))


def _targets(truth: np.ndarray, classes: int) -> np.ndarray:
    targets = np.full((len(truth), classes), -1 / (classes - 1), dtype=np.float32)
    targets[np.arange(len(truth)), truth] = 1
    return targets
