"""What was taken out of Rasa costs nothing in care: answers of actions are still checked, events still found."""

from __future__ import annotations

import time

import pytest
from rasa.core import agent, processor
from rasa.core.actions.action import RemoteAction
from rasa.core.policies import rule_policy
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.slots import Slot
from rasa.shared.exceptions import RasaException

from bot import thrift

GOOD = {
    "events": [{"event": "slot", "name": "goal", "value": None}] * 20,
    "responses": [{"text": "Dzień dobry"}],
}


@pytest.fixture(autouse=True)
def spared(monkeypatch):
    monkeypatch.setattr(RemoteAction, "_validate_action_result", RemoteAction._validate_action_result)
    monkeypatch.setattr(Event, "resolve_by_type", staticmethod(Event.resolve_by_type))
    monkeypatch.setattr(processor, "DaskGraphRunner", processor.DaskGraphRunner)
    monkeypatch.setattr(agent, "MessageProcessor", agent.MessageProcessor)
    monkeypatch.setattr(rule_policy, "RulePolicy", rule_policy.RulePolicy)
    monkeypatch.setattr(Slot, "__copy__", None, raising=False)
    thrift.spare()


@pytest.mark.parametrize(
    "answer",
    [None, [], {"events": None}, {"events": ["slot"]}, {"events": [{}]}, {"events": [{"event": 7}]},
     {"responses": "Dzień dobry"}, {"responses": [1]}],
)  # fmt: skip
def test_an_answer_of_another_shape_fails_the_turn(answer):
    with pytest.raises(RasaException):
        RemoteAction("action_resume", None)._validate_action_result(answer)


def test_a_good_answer_is_taken_within_a_tenth_of_a_millisecond():
    action = RemoteAction("action_resume", None)
    started = time.perf_counter()
    for _ in range(100):
        assert action._validate_action_result(GOOD)
    assert (time.perf_counter() - started) / 100 < 0.001, "ten times the aim, for busy machines"


def test_events_are_found_by_their_names_and_unknown_ones_refused():
    assert Event.resolve_by_type("slot") is SlotSet
    assert Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type("topic") is None
    assert Event.resolve_by_type("no_such", SlotSet) is SlotSet
    for _ in range(2):
        with pytest.raises(ValueError, match="no_such"):
            Event.resolve_by_type("no_such")
