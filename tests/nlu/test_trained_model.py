"""The trained model inside Rasa keeps what it has reached; floors lie a little below the measured figures.

The figures themselves: docs/nlu-report/README.md.
"""

from __future__ import annotations

import pytest

from bot.evaluation import measures
from bot.evaluation.listening import Heard, Listener
from bot.evaluation.report import safety_recall
from bot.evaluation.sets import all_sets
from bot.model import train
from bot.settings import ROOT
from bot.understanding.decision import ACT_AT_ONCE, SAFETY

FLOORS = {"sms": 0.94, "web": 0.93}
SAFETY_FLOOR = 0.96
SEALED_FLOOR = 0.9
CRISIS_FLOOR = 0.98
FALSE_ACCEPTS = {"oos": 0.05, "nlu_real_oos": 0.05}
SURE = 0.965

pytestmark = pytest.mark.timeout(1200)


@pytest.fixture(scope="module")
def heard() -> dict[str, list[Heard]]:
    listener = Listener(train(ROOT / "models"))
    return {name: listener.listen(lines) for name, lines in all_sets().items()}


@pytest.mark.parametrize("channel", FLOORS)
def test_the_score_of_each_channel_stays_up(heard: dict[str, list[Heard]], channel: str) -> None:
    assert measures.macro_f1(heard[channel]) >= FLOORS[channel]


def test_safety_intents_are_found(heard: dict[str, list[Heard]]) -> None:
    recall = {name: row[0] for name, row in safety_recall(heard["sms"] + heard["web"]).items()}
    assert {name: r for name, r in recall.items() if r < SAFETY_FLOOR} == {}
    assert recall["report_crisis"] >= CRISIS_FLOOR


def test_safety_intents_are_found_in_sealed_lines_too(heard: dict[str, list[Heard]]) -> None:
    recall = {name: row[0] for name, row in safety_recall(heard["safety"]).items()}
    assert {name: r for name, r in recall.items() if r < SEALED_FLOOR} == {}


def test_ordinary_lines_that_tempt_are_rarely_taken_for_a_safety_intent(
    heard: dict[str, list[Heard]],
) -> None:
    taken = [line for line in heard["safety_ordinary"] if line.accepted and line.intent in SAFETY]
    assert len(taken) <= 0.04 * len(heard["safety_ordinary"])


@pytest.mark.parametrize("name", FALSE_ACCEPTS)
def test_little_out_of_scope_is_taken_for_ours(heard: dict[str, list[Heard]], name: str) -> None:
    if name not in heard:
        pytest.skip("the lines of others are not beside this checkout")
    assert measures.false_accepts(heard[name]) <= FALSE_ACCEPTS[name]


def test_acting_at_once_is_right(heard: dict[str, list[Heard]]) -> None:
    share, right = measures.sure(heard["sms"] + heard["web"], ACT_AT_ONCE)
    assert right >= SURE
    assert share >= 0.8


def test_confidence_is_honest(heard: dict[str, list[Heard]]) -> None:
    assert measures.calibration_error(heard["sms"] + heard["web"]) <= 0.05
