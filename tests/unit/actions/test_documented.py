"""docs/conversations.md says what the rules and actions do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from actions.__main__ import make_actions
from actions.routes import ACTIONS
from actions.situations import SITUATIONS
from tests.unit.actions.builders import FakeCases, a_turn, commands_of, done

ROOT = Path(__file__).resolve().parents[3]
ROW = re.compile(r"^\| (\w+) \| (action_\w+) \| (\w+) \| (\w+) \| (\w*) ?\| (\w*) ?\|$", re.MULTILINE)
TABLE = ROW.findall((ROOT / "docs" / "conversations.md").read_text(encoding="utf-8"))
CHOICES_ONLY = {
    "choose_offer",
    "counter_offer",
    "choose_need",
    "choose_case",
    "EXTERNAL_returned",
    "nlu_fallback",
}


def test_every_intent_has_its_row_with_the_action_of_the_rules() -> None:
    assert {intent: action for intent, action, *_ in TABLE} == {
        intent: action for intent, action in ACTIONS.items() if intent not in CHOICES_ONLY
    }
    assert len(TABLE) == 42


@pytest.mark.parametrize("row", [row for row in TABLE if row[0] in SITUATIONS], ids=lambda row: row[0])
def test_a_situation_is_documented_as_the_table_in_the_code_has_it(row: tuple[str, ...]) -> None:
    intent, _, before, in_form, report, human = row
    situation = SITUATIONS[intent]
    assert before == ("asks" if situation.verified_first else "hears" if situation.heard_first else "answers")
    assert in_form == ("stops" if situation.stops else "returns")
    assert report == (situation.report or "")
    assert human == ("freezes" if intent == "report_crisis" else "yes" if situation.human else "")


@pytest.mark.parametrize("row", [row for row in TABLE if row[0] not in SITUATIONS], ids=lambda row: row[0])
def test_before_identity_an_action_does_as_documented(row: tuple[str, ...]) -> None:
    intent, action, before, *_ = row
    turn = a_turn("proszę", intent, backend=FakeCases())
    _, slots, follow = done(make_actions()[action], turn)
    assert ("goal" in slots and follow == "action_start_identity") == (before == "asks")
    assert ("handover" in commands_of(turn)) == (row[5] == "yes")
