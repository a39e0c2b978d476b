"""The intent classifier: two models that err differently; the second is asked only when the first is not sure.

* the *linear* model (support vector machine, one against the rest) reads letters (2-5-grams inside words) and words
  with lemmas: strong on typos, missing diacritics and key words, and a fraction of a millisecond fast;
* the *neighbours* model (kernel ridge regression) compares the message with all but the plainest lines, by letters and
  words and by the distance of embeddings: strong on hints and stories. The embedding costs most of a message's time.

The scores of both are brought to one scale, added, and turned into probabilities by one temperature; the linear
model's own by another. Scales and temperatures are fitted on lines that the models of that fit had not seen (Guo
et al. 2017, "On Calibration of Modern Neural Networks"). Refuses to decide anything: thresholds live in `decision`.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.understanding import decision
from bot.understanding.neighbours import Neighbours
from bot.understanding.terms import Row, Terms

SEED = 20261121
STRENGTH = 1.0  # inverse regularisation of the linear model, chosen in docs/nlu.md
TOLERANCE = 0.01  # a smaller one takes longer and gives the same answers
HELD_OUT = 0.1
PLAIN = 0.2  # so many lines, those the linear model is surest of, the second does without: it is asked about others
TINY = 1e-9


@dataclass(frozen=True)
class Reading:
    """What is known of one message before classification."""

    letters: str  # lower case, no diacritics, digits as 0
    words: str  # surface forms, lemmas (l:) and signs (s:) found in it, separated by blanks
    embedding: Callable[[], np.ndarray]  # float32 of shape (384,), computed when asked for


class Ensemble:
    """Train on readings and labels; answer with a probability for every intent."""

    def __init__(self) -> None:
        self.intents: list[str] = []
        self.temperatures = (1.0, 1.0)  # of the linear model alone, of both
        self.scales = (1.0, 1.0)
        self._terms = Terms()
        self._neighbours = Neighbours()

    def fit(self, readings: list[Reading], labels: list[str]) -> Ensemble:
        """Fit the linear model, the other on what is not plain to it, and how much to trust both on lines held out."""
        self.intents = sorted(set(labels))
        truth = np.array([self.intents.index(label) for label in labels])
        lines = np.arange(len(labels))
        parts = train_test_split(lines, test_size=HELD_OUT, random_state=SEED, stratify=truth)
        order, unseen = np.concatenate(parts), len(parts[1])  # lines held out stand last
        truth, readings = truth[order], [readings[line] for line in order]
        sparse = self._terms.fit([one.letters for one in readings], [one.words for one in readings])
        embeddings = np.stack([one.embedding() for one in readings])
        linear, sure = self._fit_linear(sparse, truth, unseen)
        asked = sure <= np.quantile(sure, 1 - PLAIN)
        asked[-unseen:] = True
        neighbours = self._neighbours.fit(sparse[asked], embeddings[asked], truth[asked], unseen)
        self._fit_confidence(linear, neighbours, truth[-unseen:])
        return self

    def probabilities(self, reading: Reading) -> np.ndarray:
        """Return calibrated probabilities, shape (intents,), in the order of `intents`."""
        row = self._terms.row(reading.letters, reading.words)
        linear = self._linear(row)
        first = _softmax(linear / self.temperatures[0])
        if decision.settled(first, self.intents):
            return first
        added = linear / self.scales[0] + self._neighbours.scores(row, reading.embedding()) / self.scales[1]
        return _softmax(added / self.temperatures[1])

    def _fit_linear(self, sparse: Any, truth: np.ndarray, unseen: int) -> tuple[np.ndarray, np.ndarray]:
        """Fit on everything, and beside it without the last `unseen` lines.

        Returns:
            The scores of those lines by the fit without them, (unseen, classes), and each line's score of its own
            class by the fit on everything, (lines,): how plain a case it is.
        """
        with ThreadPoolExecutor(max_workers=1) as other_core:
            without = other_core.submit(_machine().fit, sparse[:-unseen], truth[:-unseen])
            machine = _machine().fit(sparse, truth)
        self._term_weights, self._offsets = _one_column_a_class(machine)
        own = _one_score_a_class(machine.decision_function(sparse))[np.arange(len(truth)), truth]
        return _one_score_a_class(without.result().decision_function(sparse[-unseen:])), own

    def _fit_confidence(self, linear: np.ndarray, neighbours: np.ndarray, truth: np.ndarray) -> None:
        self.scales = (float(linear.std()), float(neighbours.std()))
        added = linear / self.scales[0] + neighbours / self.scales[1]
        self.temperatures = (_fit_temperature(linear, truth), _fit_temperature(added, truth))

    def _linear(self, row: Row) -> np.ndarray:
        return np.asarray(row.weights @ self._term_weights[row.places].astype(np.float32) + self._offsets)


def _machine() -> LinearSVC:
    return LinearSVC(C=STRENGTH, tol=TOLERANCE, class_weight="balanced", random_state=SEED)


def _one_column_a_class(machine: LinearSVC) -> tuple[np.ndarray, np.ndarray]:
    weights, offsets = machine.coef_.T, machine.intercept_
    if weights.shape[1] == 1:  # of two classes scikit-learn keeps one
        weights, offsets = np.hstack([-weights, weights]), np.hstack([-offsets, offsets])
    return np.ascontiguousarray(weights, dtype=np.float16), offsets.astype(np.float32)


def _one_score_a_class(scores: np.ndarray) -> np.ndarray:
    return np.stack([-scores, scores], axis=1) if scores.ndim == 1 else scores


def _softmax(scores: np.ndarray) -> np.ndarray:
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True))


def _fit_temperature(scores: np.ndarray, truth: np.ndarray) -> float:
    def loss(temperature: float) -> float:
        chosen = _softmax(scores / temperature)[np.arange(len(truth)), truth]
        return float(-np.log(chosen + TINY).mean())

    return float(minimize_scalar(loss, bounds=(0.02, 5.0), method="bounded").x)
