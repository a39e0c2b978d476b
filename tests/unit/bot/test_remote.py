"""One call of the actions answers several steps; Rasa gets each when it comes to it, and none twice."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
from rasa.core.actions.action import ActionExecutionRejection
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    FollowupAction,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.errors import WrongStep
from bot.remote import StepAction
from bot.steps import read, taken_ahead, told

CHOICES = [{"title": "Tak", "payload": "/affirm"}]
SLOT = {"event": "slot", "name": "goal", "value": "action_resume"}
ASKED = {"events": [], "responses": [{"text": "Kiedy?", "buttons": CHOICES, "custom": {"kind": "text"}}]}
REFUSED = {"name": "paid_form", "rejected": True, "parts": []}
ANSWERED = {"name": "action_resume", "rejected": False, "parts": [{"events": [SLOT], "responses": []}]}
BACK = {"name": "paid_form", "rejected": False, "parts": [{"events": [SLOT], "responses": []}, ASKED]}


class Endpoint:
    """Answers every call with the same steps."""

    def __init__(self, *steps):
        self.calls, self._steps = [], list(steps)

    async def request(self, json):
        self.calls.append(json)
        return {"steps": list(self._steps)}


def tracker_of(*events):
    slots = [AnySlot(name, [], influence_conversation=False) for name in ("goal", "requested_slot")]
    return DialogueStateTracker.from_events("c1", events, slots=slots)


def ran(endpoint, *names, kept=True):
    """Run actions one after the other within a turn; return events of each ("rejected" for none) and what is left."""

    async def run():
        found = []
        with taken_ahead() if kept else contextlib.nullcontext([]) as left:
            for name in names:
                try:
                    nlg = TemplatedNaturalLanguageGenerator({})
                    action = StepAction(name, endpoint)
                    found.append(await action.run(OutputChannel(), nlg, tracker_of(), Domain.empty()))
                except ActionExecutionRejection:
                    found.append("rejected")
            return found, [step["name"] for step in left]

    return asyncio.run(run())


def test_a_whole_turn_takes_one_call():
    endpoint = Endpoint(REFUSED, ANSWERED, BACK)
    (refused, answered, asked), left = ran(endpoint, "paid_form", "action_resume", "paid_form")
    assert refused == "rejected"
    assert answered == [SlotSet("goal", "action_resume")]
    assert asked[0] == SlotSet("goal", "action_resume")
    assert (asked[1].text, asked[1].data["buttons"]) == ("Kiedy?", CHOICES)
    assert left == []
    (call,) = endpoint.calls
    assert (call["next_action"], call["only_one"]) == ("paid_form", False)


def test_a_step_that_rasa_does_not_come_to_is_seen():
    assert ran(Endpoint(REFUSED, ANSWERED), "paid_form")[1] == ["action_resume"]


def test_another_step_than_the_one_taken_fails():
    with pytest.raises(WrongStep, match="action_resume"):
        ran(Endpoint(REFUSED, ANSWERED), "paid_form", "action_hand_over")


def test_where_nobody_keeps_steps_one_alone_is_asked_for():
    endpoint = Endpoint(REFUSED)
    assert ran(endpoint, "paid_form", "paid_form", kept=False)[0] == ["rejected"] * 2
    assert [call["only_one"] for call in endpoint.calls] == [True, True]


def test_the_next_turn_begins_anew():
    endpoint = Endpoint(REFUSED, ANSWERED)
    for _ in range(2):
        ran(endpoint, "paid_form", "action_resume")
    assert len(endpoint.calls) == 2


@pytest.mark.parametrize(
    "answer",
    [None, [], {}, {"steps": None}, {"steps": []}, {"steps": ["paid_form"]}, {"steps": [{"name": "other_form"}]},
     {"steps": [{"name": "paid_form"}]}, {"steps": [{"name": "paid_form", "parts": [{}]}]},
     {"steps": [{"name": "paid_form", "parts": [{"events": [{}], "responses": []}]}]},
     {"steps": [{"name": "paid_form", "parts": [{"events": [{"event": 7}], "responses": []}]}]},
     {"steps": [{"name": "paid_form", "parts": [{"events": [], "responses": ["Dzień dobry"]}]}]}],
)  # fmt: skip
def test_an_answer_of_another_shape_fails_the_turn(answer):
    with pytest.raises(WrongStep):
        read(answer, "paid_form")


def test_an_event_of_an_unknown_name_fails_the_turn():
    unknown = {**ANSWERED, "parts": [{"events": [{"event": "no_such"}], "responses": []}]}
    with pytest.raises(ValueError, match="no_such"):
        ran(Endpoint(unknown), "action_resume")


def test_actions_are_told_what_they_read_and_no_more():
    tracker = tracker_of(
        ActionExecuted("action_listen"),
        UserUttered("hej", {"name": "greet"}, input_channel="sms", message_id="m1"),
        ActionExecuted("action_start_paid"),
        BotUttered("Kiedy?", {"buttons": CHOICES, "custom": {"kind": "text", "data": {"big": "x" * 1000}}}),
        SlotSet("goal", "action_resume"),
        FollowupAction("paid_form"),
        ActionExecuted("paid_form"),
        ActiveLoop("paid_form"),
        ActionExecuted("action_listen"),
        UserUttered(
            "wczoraj",
            {"name": "inform", "confidence": 0.9},
            [{"entity": "date", "value": "2026-11-20", "start": 0, "end": 7}],
            input_channel="sms",
            message_id="m2",
        ),
    )
    assert told(tracker) == {
        "sender_id": "c1",
        "slots": {"goal": "action_resume"},
        "latest_message": {
            "text": "wczoraj",
            "intent": {"name": "inform"},
            "entities": [{"entity": "date", "value": "2026-11-20"}],
            "message_id": "m2",
        },
        "events": [
            {"event": "action", "name": "action_listen"},
            {"event": "user", "input_channel": "sms"},
            {"event": "action", "name": "action_start_paid"},
            {"event": "bot", "text": "Kiedy?", "data": {"buttons": CHOICES}},
            {"event": "action", "name": "paid_form"},
            {"event": "action", "name": "action_listen"},
            {"event": "user", "input_channel": "sms"},
        ],
        "active_loop": {"name": "paid_form"},
        "latest_action_name": "action_listen",
    }
