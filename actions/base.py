"""What every action shares: it never raises, it says something useful, and it hands over when it cannot go on.

Rasa swallows the failure of an action and answers with nothing; rasa-sdk's own error echoes the tracker into logs.
So an action catches everything here, and logs the name of the failure without its message.
"""

from __future__ import annotations

import logging
from abc import abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.cases import Cases, cases
from actions.errors import CasesRefused, CasesUnavailable

log = logging.getLogger("ulga.actions")

Events = list[EventType]


class UlgaAction(Action):
    """Subclasses say their `action_name` and implement `act`."""

    action_name: str = ""
    inside_form = False  # validate_* and action_ask_*: the form, not we, says what comes next

    def name(self) -> str:
        """Return the name used in the domain."""
        return self.action_name

    @abstractmethod
    async def act(self, turn: Turn) -> Events:
        """Do the work of the action; may raise ActionsError."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> Events:
        """Run `act` and turn every failure into calm words."""
        turn = Turn(dispatcher, tracker, cases())
        events = await self._act_safely(turn)
        if self.inside_form or any(event["event"] == "followup" for event in events):
            return events
        # After a chain of follow-ups no rule knows the way: say that it is the person's turn.
        return [*events, FollowupAction("action_listen")]

    async def _act_safely(self, turn: Turn) -> Events:
        try:
            return await self.act(turn)
        except CasesUnavailable:
            log.error("cases_unavailable action=%s", self.action_name)  # noqa: TRY400 - no bodies in logs
            turn.say("utter_backend_down", commands=[hand_over("backend_down")])
        except CasesRefused as refusal:
            log.warning("cases_refused action=%s code=%s", self.action_name, refusal.code)
            return refused(turn, refusal)
        except Exception as error:
            log.error("action_failed action=%s error=%s", self.action_name, type(error).__name__)  # noqa: TRY400
            turn.say("utter_fault", commands=[hand_over("action_failed")])
        return stop_asking(turn)


class Turn:
    """One call of an action: where it speaks, what it remembers, whom it asks."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker, backend: Cases) -> None:
        self.dispatcher = dispatcher
        self.tracker = tracker
        self.cases = backend

    @property
    def conversation(self) -> str:
        """The opaque conversation id."""
        return str(self.tracker.sender_id)

    @property
    def channel(self) -> str:
        """Return "web" or "sms"."""
        return "sms" if self.tracker.get_latest_input_channel() == "sms" else "web"

    @property
    def text(self) -> str:
        """The person's latest words."""
        return str(self.tracker.latest_message.get("text") or "")

    @property
    def intent(self) -> str:
        """The latest intent, or "nlu_fallback"."""
        return str(self.tracker.latest_message.get("intent", {}).get("name") or "nlu_fallback")

    @property
    def loop(self) -> str | None:
        """The active form's name."""
        name = self.tracker.active_loop.get("name") if self.tracker.active_loop else None
        return str(name) if name else None

    @property
    def requested(self) -> str | None:
        """The slot the active form has asked for."""
        return self.tracker.get_slot("requested_slot") if self.loop else None

    @property
    def verified(self) -> bool:
        """Whether this dialogue has seen a successful check; the backend decides again at every call."""
        return bool(self.tracker.get_slot("verified"))

    def slot(self, name: str) -> Any:
        """Return a slot's value."""
        return self.tracker.get_slot(name)

    def say(
        self,
        response: str,
        *,
        kind: str = "text",
        data: dict[str, Any] | None = None,
        choices: list[tuple[str, str]] | None = None,
        commands: list[dict[str, str]] | None = None,
        **values: str,
    ) -> None:
        """Utter a text of the domain, as a card of `kind`, with choices (title, payload)."""
        buttons = [{"title": title, "payload": payload} for title, payload in choices or []]
        extra: dict[str, Any] = {"kind": kind, "data": data or {}, "commands": commands or []}
        self.dispatcher.utter_message(response=response, buttons=buttons, json_message=extra, **values)


def hand_over(reason: str) -> dict[str, str]:
    """Command for the gateway: queue the conversation for a human."""
    return {"name": "handover", "reason": reason}


def go_on(turn: Turn) -> Events:
    """Return to the form that was interrupted, if any; a turn that was understood clears the count of misses."""
    events: Events = [SlotSet("misunderstood", None)]
    return [*events, FollowupAction(turn.loop)] if turn.loop else events


def stop_asking(turn: Turn) -> Events:
    """Leave any form and forget what a bare "tak" would have meant."""
    forgotten = [
        SlotSet(name, None) for name in ("goal", "pending", "chosen_offer", "plan_confirmed", "offers")
    ]
    leave: Events = [ActiveLoop(None), SlotSet("requested_slot", None)] if turn.loop else []
    return [*leave, *forgotten, SlotSet("misunderstood", None)]


def ask_yes(action: str) -> EventType:
    """Remember what a bare "tak" now means."""
    return SlotSet("pending", action)


def refused(turn: Turn, refusal: CasesRefused) -> Events:
    """Say in words what rule the backend applied, and do what follows from it."""
    if refusal.code in {"identity_required", "session_unknown"}:
        return [SlotSet("verified", False), *stop_asking(turn), FollowupAction("action_start_identity")]
    if refusal.code == "identity_locked":
        turn.say("utter_identity_locked", commands=[hand_over("identity_locked")])
    elif refusal.code == "case_barred":
        turn.say("utter_barred", choices=[("Rozmowa z konsultantem", "/request_human")])
    elif refusal.code == "case_on_hold":
        turn.say("utter_on_hold", choices=[("Rozmowa z konsultantem", "/request_human")])
    elif refusal.code == "plan_running":
        turn.say("utter_plan_running", choices=[("Tak, przekazać", "/request_human"), ("Nie", "/deny")])
        return [*stop_asking(turn), ask_yes("action_hand_over")]
    else:
        turn.say("utter_fault", commands=[hand_over(refusal.code)])
    return stop_asking(turn)
