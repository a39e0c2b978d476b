"""The measures of the report, on lines whose answer is known."""

from __future__ import annotations

import pytest

from bot.evaluation import measures
from bot.evaluation.listening import Heard


def heard(truth: str, intent: str, confidence: float = 0.9, *, accepted: bool = True) -> Heard:
    return Heard("x", truth, intent, confidence, accepted, 1.0)


LINES = [heard("a", "a"), heard("a", "b"), heard("b", "b"), heard("b", "b")]


def test_f1_is_the_mean_over_intents() -> None:
    assert measures.macro_f1(LINES) == pytest.approx((2 / 3 + 0.8) / 2)


def test_confusions_name_truth_and_answer() -> None:
    assert measures.confusions(LINES) == [("a", "b", 1)]


def test_the_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    assert measures.calibration_error(LINES) == pytest.approx(0.15)


def test_only_an_accepted_answer_in_scope_is_a_false_accept() -> None:
    lines = [
        heard("out_of_scope", "a"),
        heard("out_of_scope", "a", accepted=False),
        heard("out_of_scope", "out_of_scope"),
    ]
    assert measures.false_accepts(lines) == pytest.approx(1 / 3)


def test_coverage_counts_lines_in_scope_only() -> None:
    lines = [heard("a", "a"), heard("a", "a", accepted=False), heard("out_of_scope", "a")]
    assert measures.coverage(lines) == pytest.approx(0.5)


def test_sure_lines_are_those_at_the_threshold() -> None:
    lines = [heard("a", "a", 0.9), heard("a", "b", 0.5)]
    assert measures.sure(lines, 0.8) == (0.5, 1.0)
