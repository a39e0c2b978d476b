"""One call for a whole turn: an action, and every action that is bound to come after it.

Rasa calls actions one by one, and a turn within a form needs four: read the message, answer the side question, read
again, ask again. What follows is certain nearly always, so it is done here at once: an action names the next one
itself, a message that does not answer a form's question goes to the action of its intent, a filled form to the action
that submits it (data/rules, `actions.routes`). Rasa gets every step and still decides each of them; a step it does not
ask for fails the turn (bot/steps.py).
"""

from __future__ import annotations

import time
from typing import Any

from prometheus_client import Counter, Histogram
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import forms
from actions.base import UlgaAction
from actions.routes import ACTIONS, FORMS, SUBMITS
from actions.step import Part, Step, note

MOST_STEPS = 10  # as many as Rasa takes in one turn
NO_DOMAIN: dict[str, Any] = {}
CALLS = Counter("ulga_actions_calls_total", "Action calls", ["action"])
SECONDS = Histogram("ulga_actions_seconds", "Time an action took", ["action"])


class Turns:
    """Runs actions and forms by their names."""

    def __init__(self, actions: dict[str, UlgaAction]) -> None:
        self._actions = actions

    def knows(self, name: str) -> bool:
        """Tell whether there is such an action or form."""
        return name in self._actions or name in FORMS

    async def take(self, name: str, tracker: Tracker, *, only_one: bool = False) -> list[Step]:
        """Run an action or a form and, unless `only_one`, what is bound to follow; the tracker moves along."""
        steps: list[Step] = []
        following: str | None = name
        while following and self.knows(following) and len(steps) < MOST_STEPS:
            step = await self._step(following, tracker)
            steps.append(step)
            if only_one:
                break
            following = _next(step, tracker)
        return steps

    async def _step(self, name: str, tracker: Tracker) -> Step:
        if name in FORMS:
            return await forms.take(name, tracker, self._run)
        return Step(name, [await self._run(name, tracker)])

    async def _run(self, name: str, tracker: Tracker) -> Part:
        started = time.perf_counter()
        dispatcher = CollectingDispatcher()
        events = await self._actions[name].run(dispatcher, tracker, NO_DOMAIN)
        CALLS.labels(name).inc()
        SECONDS.labels(name).observe(time.perf_counter() - started)
        return Part(events, dispatcher.messages)


def _next(step: Step, tracker: Tracker) -> str | None:
    """Put the step down as Rasa will, and return what follows it for certain."""
    if step.rejected:
        intent = (tracker.latest_message.get("intent") or {}).get("name")
        return ACTIONS.get(str(intent))
    tracker.events.append({"event": "action", "name": step.name})
    tracker.latest_action_name = step.name
    for part in step.parts:
        note(tracker, part)
    named = [event["name"] for event in step.events() if event["event"] == "followup"]
    if named:
        return str(named[-1])
    ended = not (tracker.active_loop or {}).get("name")
    return SUBMITS.get(step.name) if ended else None
