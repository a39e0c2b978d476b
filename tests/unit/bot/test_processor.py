"""What Rasa's processor does for its debug log alone is left out; sessions end and slots are filled as before."""

from __future__ import annotations

import asyncio
import copy
import time

import pytest
from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    FollowupAction,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.processor import ThriftyProcessor, extracts_slots
from bot.settings import ROOT
from bot.thrift import _copy_of_slot

THIRTY_DAYS = 30 * 24 * 3600


@pytest.fixture(scope="module")
def domain():
    return Domain.load([str(path) for path in sorted((ROOT / "bot" / "domain").glob("*.yml"))])


@pytest.mark.parametrize("age", [None, 0, THIRTY_DAYS - 60, THIRTY_DAYS + 60])
def test_a_session_ends_when_rasa_ends_it(domain, age):
    events = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    if age is not None:
        events.append(UserUttered("dzień dobry", {"name": "greet"}, timestamp=time.time() - age))
    tracker = DialogueStateTracker.from_events("c", events, slots=domain.slots)
    found = []
    for kind in (MessageProcessor, ThriftyProcessor):
        processor = object.__new__(kind)
        processor.domain = domain
        found.append(processor._has_session_expired(tracker))
    assert found == [age == THIRTY_DAYS + 60] * 2


def test_a_message_of_an_earlier_session_does_not_end_this_one(domain):
    old = UserUttered("dzień dobry", {"name": "greet"}, timestamp=time.time() - 2 * THIRTY_DAYS)
    tracker = DialogueStateTracker.from_events("c", [old, SessionStarted()], slots=domain.slots)
    processor = object.__new__(ThriftyProcessor)
    processor.domain = domain
    assert not processor._has_session_expired(tracker)


def test_none_of_our_slots_is_filled_from_a_message(domain):
    assert not extracts_slots(domain)


@pytest.mark.parametrize(
    "more",
    [
        {"slots": {"sum": {"type": "any", "mappings": [{"type": "from_entity", "entity": "amount"}]}}},
        {"slots": {"sum": {"type": "any", "mappings": [{"type": "custom", "action": "action_resume"}]}}},
        {"actions": ["action_validate_slot_mappings"]},
    ],
)
def test_a_slot_that_is_would_be_seen(domain, more):
    assert extracts_slots(domain.merge(Domain.from_dict({"version": "3.1", **more})))


def test_a_copied_slot_is_a_slot_of_its_own():
    slot = AnySlot("goal", [{"type": "custom"}], influence_conversation=False)
    slot.value = ["a"]
    ours, theirs = _copy_of_slot(slot), copy.copy(slot)
    assert vars(ours) == vars(theirs)
    ours.value = "b"
    assert slot.value == ["a"]


def test_events_of_an_action_are_put_down_as_rasa_does(domain):
    kept = []
    for kind in (MessageProcessor, ThriftyProcessor):
        tracker = DialogueStateTracker.from_events("c", [ActionExecuted("action_listen")], slots=domain.slots)
        processor = object.__new__(kind)
        processor.domain = domain
        prediction = PolicyPrediction.for_action_name(domain, "action_resume")
        events = [SlotSet("goal", "action_resume")]
        processor._log_action_on_tracker(tracker, RemoteAction("action_resume", None), events, prediction)
        kept.append((list(tracker.events), tracker.get_slot("goal"), tracker.latest_action_name))
    assert kept[0] == kept[1]


class Scripted:
    """An action that answers with events, refuses or fails."""

    def __init__(self, outcome):
        self._outcome = outcome

    def name(self):
        return "paid_form"

    async def run(self, output_channel, nlg, tracker, domain):
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome

    def event_for_successful_execution(self, prediction):
        return ActionExecuted(self.name(), prediction.policy_name, prediction.max_confidence)


class Heard(OutputChannel):
    def __init__(self):
        self.said = []

    async def send_response(self, recipient_id, message):
        self.said.append(message["text"])


@pytest.mark.parametrize(
    "outcome",
    [
        [BotUttered("Kiedy?"), SlotSet("goal", "action_resume"), FollowupAction("action_listen")],
        [],
        ActionExecutionRejection("paid_form"),
        RuntimeError("away"),
    ],
)
def test_an_action_is_run_as_rasa_runs_it(domain, outcome, caplog):
    found = []
    for kind in (MessageProcessor, ThriftyProcessor):
        caplog.clear()
        said = UserUttered("wczoraj", {"name": "inform"})
        tracker = DialogueStateTracker.from_events(
            "c", [ActionExecuted("action_listen"), said, ActiveLoop("paid_form")], slots=domain.slots
        )
        processor = object.__new__(kind)
        processor.domain = domain
        prediction = PolicyPrediction.for_action_name(domain, "paid_form")
        prediction.events = [DefinePrevUserUtteredFeaturization(False)]
        heard = Heard()
        goes_on = asyncio.run(processor._run_action(Scripted(outcome), tracker, heard, None, prediction))
        failed = [record.name for record in caplog.records if record.levelname == "ERROR"]
        state = tracker.current_state()
        state.pop("latest_event_time")
        found.append((goes_on, heard.said, failed, state, list(tracker.events)))
    assert found[0] == found[1]
    assert bool(found[0][2]) == isinstance(outcome, RuntimeError)


def test_events_are_not_stamped(domain):
    async def run():
        processor = object.__new__(ThriftyProcessor)
        processor.tracker_store = InMemoryTrackerStore(domain)
        tracker = await processor.get_tracker("c")
        tracker.update(ActionExecuted("action_listen"))
        return tracker.sender_id, [event.metadata for event in tracker.events]

    assert asyncio.run(run()) == ("c", [{}])
