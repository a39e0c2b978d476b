"""Steps that the actions have taken ahead of Rasa: one call answers all that is bound to follow (actions/turns.py).

Rasa decides on each step as before, and finds its answer here when it comes to it. An answer that Rasa does not come
to would mean that both sides hold different tables of what follows what: the turn fails.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.errors import WrongStep

Step = dict[str, Any]
_ahead: ContextVar[deque[Step] | None] = ContextVar("ulga_steps", default=None)


@contextmanager
def taken_ahead() -> Iterator[deque[Step]]:
    """Keep steps for the turn run inside; what is left at its end was not asked for."""
    token = _ahead.set(deque())
    try:
        yield _ahead.get()  # type: ignore[misc]
    finally:
        _ahead.reset(token)


def waiting() -> deque[Step] | None:
    """Steps taken and not asked for yet; None where nobody keeps them."""
    return _ahead.get()


def told(tracker: DialogueStateTracker) -> dict[str, Any]:
    """What actions read of a conversation, in the shape of Rasa's own tracker state.

    Rasa sends every event with all it knows, 20 kB after a few turns. Actions look at slots, the last message, the
    form, and of the history at what was said and offered, and which actions spoke.
    """
    message = tracker.latest_message
    return {
        "sender_id": tracker.sender_id,
        "slots": {name: slot.value for name, slot in tracker.slots.items() if slot.value is not None},
        "latest_message": None if message is None else _message(message),
        "events": [event for event in map(_event, tracker.events) if event],
        "active_loop": {"name": tracker.active_loop_name} if tracker.active_loop_name else {},
        "latest_action_name": tracker.latest_action_name,
    }


def read(answer: Any, asked: str) -> deque[Step]:
    """Return the steps of an answer; raises WrongStep, which fails the turn, when it has not the right shape."""
    steps = answer.get("steps") if isinstance(answer, dict) else None
    if not _are_objects(steps) or not steps or steps[0].get("name") != asked:
        raise WrongStep(f"the answer to {asked} holds no such step")
    for step in steps:
        parts = step.get("parts")
        if not _are_objects(parts) or not all(map(_is_part, parts)):
            raise WrongStep("a step of an answer has no parts, or a part no lists of events and responses")
    return deque(steps)


def _message(message: UserUttered) -> dict[str, Any]:
    return {
        "text": message.text,
        "intent": {"name": message.intent.get("name")},
        "entities": [
            {"entity": entity.get("entity"), "value": entity.get("value")}
            for entity in message.entities or []
        ],
        "message_id": message.message_id,
    }


def _event(event: Any) -> dict[str, Any] | None:
    if isinstance(event, BotUttered):
        return {"event": "bot", "text": event.text, "data": {"buttons": event.data.get("buttons")}}
    if isinstance(event, UserUttered):
        return {"event": "user", "input_channel": event.input_channel}
    if isinstance(event, ActionExecuted):
        return {"event": "action", "name": event.action_name}
    return None


def _is_part(part: dict[str, Any]) -> bool:
    events, responses = part.get("events"), part.get("responses")
    if not (_are_objects(events) and _are_objects(responses)):
        return False
    return all(isinstance(event.get("event"), str) for event in events or [])


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)
