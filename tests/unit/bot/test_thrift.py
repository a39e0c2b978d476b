"""What was taken out of Rasa costs nothing in care: events are still found, and everything stands where Rasa looks."""

from __future__ import annotations

import pytest
from rasa import server
from rasa.core import agent, processor
from rasa.core.actions import action, forms
from rasa.core.policies import rule_policy
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.slots import Slot
from rasa.shared.utils.common import class_from_module_path

from bot import thrift
from bot.processor import ThriftyProcessor
from bot.remote import StepAction
from bot.rules import RulePolicy


@pytest.fixture(autouse=True)
def spared(monkeypatch):
    monkeypatch.setattr(action, "RemoteAction", action.RemoteAction)
    monkeypatch.setattr(forms, "FormAction", forms.FormAction)
    monkeypatch.setattr(Event, "resolve_by_type", staticmethod(Event.resolve_by_type))
    monkeypatch.setattr(processor, "DaskGraphRunner", processor.DaskGraphRunner)
    monkeypatch.setattr(agent, "MessageProcessor", agent.MessageProcessor)
    monkeypatch.setattr(rule_policy, "RulePolicy", rule_policy.RulePolicy)
    monkeypatch.setattr(server, "configure_cors", server.configure_cors)
    monkeypatch.setattr(Slot, "__copy__", None, raising=False)
    thrift.spare()


def test_events_are_found_by_their_names_and_unknown_ones_refused():
    assert Event.resolve_by_type("slot") is SlotSet
    assert Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type("topic") is None
    assert Event.resolve_by_type("no_such", SlotSet) is SlotSet
    for _ in range(2):
        with pytest.raises(ValueError, match="no_such"):
            Event.resolve_by_type("no_such")


def test_rasa_meets_our_parts_where_it_looks_for_its_own():
    domain = Domain.from_dict({"actions": ["action_resume"], "forms": {"paid_form": {"required_slots": []}}})
    for name in ("action_resume", "paid_form"):
        assert type(action.action_for_name_or_text(name, domain, None)) is StepAction
    assert class_from_module_path("rasa.core.policies.rule_policy.RulePolicy") is RulePolicy
    assert agent.MessageProcessor is ThriftyProcessor
