"""Letters and words of a message as weighted terms (tf-idf), one row of length sqrt(2) a message.

Learning goes through scikit-learn; a single message is looked up directly in what was learned, because the
vectorisers are made for many documents and spend most of a single one on preparing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from marisa_trie import Trie
from scipy.sparse import hstack
from sklearn.base import clone
from sklearn.feature_extraction.text import TfidfVectorizer


class Row(NamedTuple):
    """The terms of one message that training knew: where they stand among all terms, and how much they weigh."""

    places: np.ndarray  # int64, shape (terms of the message,)
    weights: np.ndarray  # float32, same shape


def _letters() -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True, dtype=np.float32
    )


def _words() -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="word",
        token_pattern=r"\S+",  # noqa: S106 - words, not a password
        ngram_range=(1, 2),
        sublinear_tf=True,
        dtype=np.float32,
    )


class Terms:
    """Fit on (letters, words) of all training lines; give the row of one message."""

    def fit(self, letters: list[str], words: list[str]) -> Any:
        """Return the rows of the lines, a CSR matrix of shape (lines, terms)."""
        views = (_letters(), _words())
        rows = [view.fit_transform(texts) for view, texts in zip(views, (letters, words), strict=True)]
        self._letters, self._words = map(_Known, views)
        return hstack(rows, format="csr")

    def row(self, letters: str, words: str) -> Row:
        """Return what `fit` would have given for this message, without the terms unknown to it."""
        first, second = self._letters.row(letters), self._words.row(words)
        places = np.concatenate([first.places, second.places + len(self._letters)])
        return Row(places, np.concatenate([first.weights, second.weights]))


class _Known:
    """The terms of one view that was fitted, in a fifth of the memory of its dictionary."""

    def __init__(self, view: TfidfVectorizer) -> None:
        self._view = clone(view)
        self._rarity = view.idf_.astype(np.float32)
        self._trie = Trie(view.vocabulary_)
        self._places = np.empty(len(self._trie), dtype=np.int32)
        for term, place in view.vocabulary_.items():
            self._places[self._trie[term]] = place

    def __len__(self) -> int:
        return len(self._places)

    def row(self, text: str) -> Row:
        """Return the known terms of one text, of length 1."""
        times = Counter(
            number for term in self._analyse(text) if (number := self._trie.get(term)) is not None
        )
        places = self._places[np.fromiter(times, dtype=np.int64, count=len(times))].astype(np.int64)
        weights = np.fromiter(times.values(), dtype=np.float32, count=len(times))
        weights = (np.log(weights) + 1) * self._rarity[places]
        return Row(places, weights / max(float(np.linalg.norm(weights)), TINY))

    @cached_property
    def _analyse(self) -> Callable[[str], Iterable[str]]:
        analyse: Callable[[str], Iterable[str]] = self._view.build_analyzer()
        return analyse

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_analyse"}


TINY = 1e-9
