"""The intent classifier: two models that err differently, added up and calibrated.

* the *linear* model (support vector machine, one against the rest) reads letters (2-5-grams inside words), words
  with lemmas, and the e5 sentence embedding: strong on typos, missing diacritics and key words;
* the *neighbours* model (kernel ridge regression) compares the message with every training line, by letters and
  words and by the distance of embeddings: strong on hints and stories.

Their scores are brought to one scale, added, and turned into probabilities by one temperature. Scale and
temperature are fitted on lines that the models of that fit had not seen (Guo et al. 2017, "On Calibration of
Modern Neural Networks"). Refuses to decide anything: thresholds live in `decision`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.understanding.neighbours import Neighbours

SEED = 20261121
STRENGTH = 1.0  # inverse regularisation of the linear model, chosen in docs/nlu.md
EMBEDDING_WEIGHT = 0.7  # beside letters and words, each of length one
HELD_OUT = 0.15
TINY = 1e-9


@dataclass(frozen=True)
class Reading:
    """What is known of one message before classification."""

    letters: str  # lower case, no diacritics
    words: str  # lemmas and surface forms, separated by blanks
    embedding: np.ndarray  # float32, shape (384,)


def _characters() -> TfidfVectorizer:
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


class Ensemble:
    """Train on readings and labels; answer with a probability for every intent."""

    def __init__(self) -> None:
        self.intents: list[str] = []
        self.temperature = 1.0
        self.scales = (1.0, 1.0)
        self._characters = _characters()
        self._words = _words()
        self._neighbours = Neighbours()

    def fit(self, readings: list[Reading], labels: list[str]) -> Ensemble:
        """Fit scale and temperature on a held-out part first, then both models on everything."""
        self.intents = sorted(set(labels))
        truth = np.array([self.intents.index(label) for label in labels])
        seen, unseen = train_test_split(
            np.arange(len(labels)), test_size=HELD_OUT, random_state=SEED, stratify=truth
        )
        self._fit_models([readings[i] for i in seen], truth[seen])
        both = self._scores([readings[i] for i in unseen])
        self.scales = (float(both[0].std()), float(both[1].std()))
        self.temperature = _fit_temperature(self._added(both), truth[unseen])
        self._fit_models(readings, truth)
        return self

    def probabilities(self, readings: list[Reading]) -> np.ndarray:
        """Return calibrated probabilities, shape (messages, intents), columns in the order of `intents`."""
        return _softmax(self._added(self._scores(readings)) / self.temperature)

    def _fit_models(self, readings: list[Reading], truth: np.ndarray) -> None:
        embeddings = np.stack([reading.embedding for reading in readings])
        self._centre = embeddings.mean(axis=0)
        self._spread = float(np.linalg.norm(embeddings - self._centre, axis=1).mean())
        sparse = hstack(
            [
                self._characters.fit_transform([reading.letters for reading in readings]),
                self._words.fit_transform([reading.words for reading in readings]),
            ],
            format="csr",
        )
        dense = self._centred(embeddings)
        machine = LinearSVC(C=STRENGTH, class_weight="balanced", random_state=SEED)
        machine.fit(hstack([sparse, csr_matrix(dense * EMBEDDING_WEIGHT)], format="csr"), truth)
        weights = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
        self._sparse_weights = weights[: sparse.shape[1]]
        self._dense_weights = weights[sparse.shape[1] :] * EMBEDDING_WEIGHT
        self._offsets = machine.intercept_.astype(np.float32)
        self._neighbours.fit(sparse, dense, truth)

    def _centred(self, embeddings: np.ndarray) -> np.ndarray:
        return np.asarray((embeddings - self._centre) / self._spread, dtype=np.float32)

    def _scores(self, readings: list[Reading]) -> tuple[np.ndarray, np.ndarray]:
        sparse = self._sparse(readings)
        dense = self._centred(np.stack([reading.embedding for reading in readings]))
        linear = sparse @ self._sparse_weights + dense @ self._dense_weights + self._offsets
        return linear, self._neighbours.scores(sparse, dense)

    def _sparse(self, readings: list[Reading]) -> Any:
        letters = self._characters.transform([reading.letters for reading in readings])
        words = self._words.transform([reading.words for reading in readings])
        return hstack([letters, words], format="csr")

    def _added(self, both: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
        return both[0] / self.scales[0] + both[1] / self.scales[1]


def _softmax(scores: np.ndarray) -> np.ndarray:
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True))


def _fit_temperature(scores: np.ndarray, truth: np.ndarray) -> float:
    def loss(temperature: float) -> float:
        chosen = _softmax(scores / temperature)[np.arange(len(truth)), truth]
        return float(-np.log(chosen + TINY).mean())

    return float(minimize_scalar(loss, bounds=(0.02, 5.0), method="bounded").x)
