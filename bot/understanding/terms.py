"""Letters and words of a message as weighted terms (tf-idf), one row of length sqrt(2) a message.

Learning goes through scikit-learn; a single message is looked up directly in what was learned, because the
vectorisers are made for many documents and spend most of a single one on preparing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import hstack
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

    def __init__(self) -> None:
        self._views = (_letters(), _words())

    def fit(self, letters: list[str], words: list[str]) -> Any:
        """Return the rows of the lines, a CSR matrix of shape (lines, terms)."""
        rows = [view.fit_transform(texts) for view, texts in zip(self._views, (letters, words), strict=True)]
        self._prepare()
        return hstack(rows, format="csr")

    def row(self, letters: str, words: str) -> Row:
        """Return what `fit` would have given for this message, without the terms unknown to it."""
        first, second = (
            look_up(text) for look_up, text in zip(self._look_ups, (letters, words), strict=True)
        )
        return Row(np.concatenate([first[0], second[0]]), np.concatenate([first[1], second[1]]))

    def __getstate__(self) -> dict[str, Any]:
        return {"_views": self._views}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._prepare()

    def _prepare(self) -> None:
        letters, words = self._views
        self._look_ups = (_look_up(letters, 0), _look_up(words, len(letters.vocabulary_)))


def _look_up(view: TfidfVectorizer, offset: int) -> Callable[[str], Row]:
    analyse: Callable[[str], Iterable[str]] = view.build_analyzer()
    place_of = view.vocabulary_.get
    rarity = view.idf_.astype(np.float32)

    def look_up(text: str) -> Row:
        times = Counter(place for place in map(place_of, analyse(text)) if place is not None)
        places = np.fromiter(times, dtype=np.int64, count=len(times))
        weights = np.fromiter(times.values(), dtype=np.float32, count=len(times))
        weights = (np.log(weights) + 1) * rarity[places]
        return Row(places + offset, weights / max(float(np.linalg.norm(weights)), TINY))

    return look_up


TINY = 1e-9
