"""One step of a form, as Rasa takes it, but beside the actions it consists of.

Rasa's `FormAction` asks an action to read the message and another one to ask for the next slot, over the network each
time, and twice to read it when a form is begun or gone back to. Here the whole step is one answer. The order of
events, and what each action sees, are Rasa's (rasa/core/actions/forms.py, 3.6.21); slots are filled by actions alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, SlotSet

from actions.base import Events
from actions.routes import FORMS
from actions.step import Part, Step, copied, note

REQUESTED = "requested_slot"
LISTENED = "action_listen"
Run = Callable[[str, Tracker], Awaitable[Part]]


async def take(form: str, tracker: Tracker, run: Run) -> Step:
    """Begin a form, read an answer to its question, or go back to it; then ask for what is missing, or end it.

    Args:
        form: its name, one of `FORMS`.
        tracker: the conversation before this step; it stays as it is.
        run: runs an action on a tracker.
    """
    step = Step(form)
    if _loop(tracker) != form:
        step.parts.append(Part([ActiveLoop(form)]))
        opened = copied(tracker)
        note(opened, step.parts[0])
        step.parts.append(await run(f"validate_{form}", _within(opened, form)))
    if not _ended(step):
        if not any(part.responses or _beside_the_loop(part) for part in step.parts):
            read = await run(f"validate_{form}", _within(tracker, form))
            if _answers_a_question(tracker, form) and not _fills_a_slot(read):
                return Step(form, rejected=True)
            step.parts.append(read)
        step.parts += await _ask(form, tracker, step, run)
    if _ended(step):
        step.parts.append(Part([ActiveLoop(None)]))
    return step


async def _ask(form: str, tracker: Tracker, so_far: Step, run: Run) -> list[Part]:
    """Ask for the slot that was named, or for the first that is missing."""
    if _ended(so_far):
        return [Part([SlotSet(REQUESTED, None)])]
    within = _within(tracker, form)
    for part in so_far.parts:
        note(within, part)
    slot = next((e["value"] for e in so_far.events() if _requests(e)), None)
    named = bool(slot)
    slot = slot or next((name for name in FORMS[form] if within.slots.get(name) is None), None)
    if slot is None:
        return [Part([SlotSet(REQUESTED, None)])]
    asked = await run(f"action_ask_{form}_{slot}", within)
    return [asked] if named else [Part([SlotSet(REQUESTED, slot)]), asked]


def _within(tracker: Tracker, form: str) -> Tracker:
    """What the actions of a form see: what another form asked for is no longer asked."""
    seen = copied(tracker)
    if _loop(seen) != form:
        seen.slots[REQUESTED] = None
    seen.latest_action_name = form
    return seen


def _loop(tracker: Tracker) -> str | None:
    name = (tracker.active_loop or {}).get("name")
    return str(name) if name else None


def _answers_a_question(tracker: Tracker, form: str) -> bool:
    """Tell whether the person has just spoken, with a question of this form open."""
    asked = _loop(tracker) == form and tracker.slots.get(REQUESTED)
    return bool(asked) and tracker.latest_action_name == LISTENED


def _beside_the_loop(part: Part) -> Events:
    return [event for event in part.events if event["event"] != "active_loop"]


def _fills_a_slot(read: Part) -> bool:
    return any(event["event"] == "slot" and event["name"] != REQUESTED for event in read.events)


def _requests(event: dict[str, object]) -> bool:
    return event["event"] == "slot" and event["name"] == REQUESTED


def _ended(step: Step) -> bool:
    """Tell whether the last word on what is asked, or on the form, is that there is none."""
    events: Events = step.events()
    asked = [event["value"] for event in events if _requests(event)]
    loops = [event["name"] for event in events if event["event"] == "active_loop"]
    return asked[-1:] == [None] or loops[-1:] == [None]
