"""One step of a turn: what Rasa is told when it comes to run an action or a form, and what that does to a tracker."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType


@dataclass(slots=True)
class Part:
    """The answer of one action: what it says (as rasa-sdk's dispatcher has it), then its events."""

    events: list[EventType] = field(default_factory=list)
    responses: list[dict[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Step:
    """An action has one part, a form several; a form that the message does not answer is rejected and has none."""

    name: str
    parts: list[Part] = field(default_factory=list)
    rejected: bool = False

    def events(self) -> list[EventType]:
        """All events, in their order."""
        return [event for part in self.parts for event in part.events]


def copied(tracker: Tracker) -> Tracker:
    """A tracker of its own: slots, events and form may change without the first one knowing."""
    return Tracker(
        tracker.sender_id,
        dict(tracker.slots),
        tracker.latest_message,
        list(tracker.events),
        paused=False,
        followup_action=None,
        active_loop=tracker.active_loop,
        latest_action_name=tracker.latest_action_name,
    )


def note(tracker: Tracker, part: Part) -> None:
    """Put down what an action said and did, as Rasa will."""
    for said in part.responses:
        data = {"buttons": said.get("buttons") or []}
        tracker.events.append({"event": "bot", "text": said.get("text"), "data": data})
    for event in part.events:
        tracker.events.append(event)
        if event["event"] == "slot":
            tracker.slots[event["name"]] = event["value"]
        elif event["event"] == "active_loop":
            tracker.active_loop = {"name": event["name"]} if event["name"] else {}
