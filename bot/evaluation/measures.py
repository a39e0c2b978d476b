"""Measures over heard lines; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from bot.evaluation.listening import Heard

OUT_OF_SCOPE = "out_of_scope"
BINS = 10


class Score(NamedTuple):
    """Precision, recall, F1 and number of true lines of one intent."""

    precision: float
    recall: float
    f1: float
    support: int


class Bin(NamedTuple):
    """One column of a reliability plot."""

    confidence: float
    accuracy: float
    share: float


def accuracy(heard: Iterable[Heard]) -> float:
    """Return the share of right answers."""
    return float(np.mean([line.intent == line.truth for line in heard]))


def per_intent(heard: list[Heard]) -> dict[str, Score]:
    """Return a score for every intent that is true of some line."""
    truth = Counter(line.truth for line in heard)
    said = Counter(line.intent for line in heard)
    right = Counter(line.intent for line in heard if line.intent == line.truth)
    return {name: _score(right[name], said[name], truth[name]) for name in sorted(filter(None, truth))}


def _score(right: int, said: int, support: int) -> Score:
    precision = right / said if said else 0.0
    recall = right / support if support else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return Score(precision, recall, f1, support)


def macro_f1(heard: list[Heard]) -> float:
    """Return the unweighted mean of F1 over the intents present."""
    return float(np.mean([score.f1 for score in per_intent(heard).values()]))


def confusions(heard: list[Heard]) -> list[tuple[str, str, int]]:
    """Return (truth, answer, times), worst first."""
    wrong = Counter((str(line.truth), line.intent) for line in heard if line.intent != line.truth)
    return [(truth, said, times) for (truth, said), times in wrong.most_common()]


def reliability(heard: list[Heard]) -> list[Bin]:
    """Return the bins of a reliability plot; empty ones are left out."""
    confidence = np.array([line.confidence for line in heard])
    right = np.array([line.intent == line.truth for line in heard])
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return [
        Bin(float(confidence[chosen].mean()), float(right[chosen].mean()), float(chosen.mean()))
        for chosen in (place == number for number in range(BINS))
        if chosen.any()
    ]


def calibration_error(heard: list[Heard]) -> float:
    """Return the expected calibration error over ten bins."""
    return sum(one.share * abs(one.confidence - one.accuracy) for one in reliability(heard))


def false_accepts(heard: list[Heard]) -> float:
    """Return the share of out-of-scope lines that were answered as if in scope."""
    return float(np.mean([line.accepted and line.intent != OUT_OF_SCOPE for line in heard]))


def coverage(heard: list[Heard]) -> float:
    """Return the share of in-scope lines that were accepted as something in scope."""
    inside = [line for line in heard if line.truth != OUT_OF_SCOPE]
    return float(np.mean([line.accepted and line.intent != OUT_OF_SCOPE for line in inside]))


def sure(heard: list[Heard], threshold: float) -> tuple[float, float]:
    """Return (share of lines at or above the threshold, accuracy among them)."""
    chosen = [line for line in heard if line.confidence >= threshold]
    return len(chosen) / len(heard), accuracy(chosen) if chosen else 0.0
