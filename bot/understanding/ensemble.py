"""The intent classifier: two linear models that err differently, averaged and calibrated.

* the *character* model reads only letters (2-5-grams inside words): strong on typos and missing diacritics;
* the *joint* model reads letters, words with lemmas and the e5 sentence embedding: strong on hints and stories.

Their log-probabilities are averaged, then sharpened or softened by one temperature fitted on lines that the
models of that fit had not seen (Guo et al. 2017, "On Calibration of Modern Neural Networks").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

SEED = 20261121
CHARACTER_STRENGTH = 12.0  # inverse regularisation, chosen in docs/nlu.md
JOINT_STRENGTH = 8.0
EMBEDDING_WEIGHT = 3.0
HELD_OUT = 0.15
FLOOR = 1e-9


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
        min_df=1,
        sublinear_tf=True,
        dtype=np.float32,
    )


def _linear(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=60, tol=1e-3, random_state=SEED)


class Ensemble:
    """Train on readings and labels; answer with a probability for every intent."""

    def __init__(self) -> None:
        self.characters = _characters()
        self.words = _words()
        self.character_model = _linear(CHARACTER_STRENGTH)
        self.joint_model = _linear(JOINT_STRENGTH)
        self.temperature = 1.0

    @property
    def intents(self) -> list[str]:
        """The labels, in the order of the columns of `probabilities`."""
        return [str(name) for name in self.joint_model.classes_]

    def fit(self, readings: list[Reading], labels: list[str]) -> Ensemble:
        """Fit the temperature on a held-out part first, then both models on everything."""
        indices = list(range(len(readings)))
        seen, unseen = train_test_split(indices, test_size=HELD_OUT, random_state=SEED, stratify=labels)
        self._fit_models([readings[i] for i in seen], [labels[i] for i in seen])
        self.temperature = _fit_temperature(
            self._log_probabilities([readings[i] for i in unseen]),
            np.array([self.intents.index(labels[i]) for i in unseen]),
        )
        self._fit_models(readings, labels)
        return self

    def probabilities(self, readings: list[Reading]) -> np.ndarray:
        """Return calibrated probabilities, shape (messages, intents)."""
        return _softmax(self._log_probabilities(readings) / self.temperature)

    def _fit_models(self, readings: list[Reading], labels: list[str]) -> None:
        letters = self.characters.fit_transform([r.letters for r in readings])
        words = self.words.fit_transform([r.words for r in readings])
        self.character_model.fit(letters, labels)
        self.joint_model.fit(_join(letters, words, readings), labels)

    def _log_probabilities(self, readings: list[Reading]) -> np.ndarray:
        letters = self.characters.transform([r.letters for r in readings])
        words = self.words.transform([r.words for r in readings])
        by_letters = self.character_model.predict_proba(letters)
        jointly = self.joint_model.predict_proba(_join(letters, words, readings))
        return (np.log(by_letters + FLOOR) + np.log(jointly + FLOOR)) / 2


def _join(letters: Any, words: Any, readings: list[Reading]) -> csr_matrix:
    dense = np.stack([r.embedding for r in readings]) * EMBEDDING_WEIGHT
    return hstack([letters, words, csr_matrix(dense)], format="csr")


def _softmax(scores: np.ndarray) -> np.ndarray:
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True))


def _fit_temperature(log_probabilities: np.ndarray, truth: np.ndarray) -> float:
    def loss(temperature: float) -> float:
        chosen = _softmax(log_probabilities / temperature)[np.arange(len(truth)), truth]
        return float(-np.log(chosen + FLOOR).mean())

    return float(minimize_scalar(loss, bounds=(0.2, 3.0), method="bounded").x)
