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
from actions.routes import ACTIONS
from actions.turn import Turn

log = logging.getLogger("ulga.actions")

Events = list[EventType]
HUMAN = ("Rozmowa z konsultantem", "/request_human")
MAIN = [
    ("Ile jest do zapłaty", "/check_balance"),
    ("Raty", "/request_installments"),
    ("Jak zapłacić", "/ask_how_to_pay"),
    HUMAN,
]
YES_HUMAN = ("Tak, przekazać", "/request_human")
NO = ("Nie", "/deny")
FORGOTTEN = (
    *("goal", "pending", "offers", "chosen_offer", "plan_confirmed", "changes_plan"),
    *(
        "promise_on",
        "promise_grosze",
        "promise_confirmed",
        "payment_told",
        "hardship_consent",
        "hardship_need",
    ),
)


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
        events = await self.take(turn)
        if self.inside_form or any(event["event"] == "followup" for event in events):
            return events
        # After a chain of follow-ups no rule knows the way: say that it is the person's turn.
        return [*events, FollowupAction("action_listen")]

    async def take(self, turn: Turn) -> Events:
        """Serve the turn; one that answers an offered choice in words goes to the action of that choice."""
        meant = ACTIONS.get(turn.intent)
        if (
            not self.inside_form
            and turn.began_here(self.action_name)
            and meant not in {None, self.action_name}
        ):
            return [FollowupAction(meant)]
        try:
            return await self.act(turn)
        except CasesUnavailable:
            log.error("cases_unavailable action=%s", self.action_name)  # noqa: TRY400 - no bodies in logs
            turn.say("backend_down", commands=[hand_over("backend_down")])
        except CasesRefused as refusal:
            log.warning("cases_refused action=%s code=%s", self.action_name, refusal.code)
            return refused(turn, refusal, self.action_name)
        except Exception as error:
            log.error("action_failed action=%s error=%s", self.action_name, type(error).__name__)  # noqa: TRY400
            turn.say("fault", commands=[hand_over("action_failed")])
        return stop_asking(turn)


def hand_over(reason: str) -> dict[str, str]:
    """Command for the gateway: queue the conversation for a human."""
    return {"name": "handover", "reason": reason}


def leave_form(turn: Turn) -> Events:
    """Leave any form; what it asked for is no longer asked."""
    return [ActiveLoop(None), SlotSet("requested_slot", None)] if turn.loop else []


def stop_asking(turn: Turn) -> Events:
    """Leave any form and forget what a bare "tak" would have meant."""
    return [*leave_form(turn), *[SlotSet(name, None) for name in FORGOTTEN], SlotSet("misunderstood", None)]


def ask_yes(action: str) -> EventType:
    """Remember what a bare "tak" now means."""
    return SlotSet("pending", action)


def refused(turn: Turn, refusal: CasesRefused, goal: str) -> Events:
    """Say in words what rule the backend applied, and do what follows from it."""
    if refusal.code in {"identity_required", "session_unknown"}:
        again = SlotSet("goal", goal if goal in ACTIONS.values() else None)
        return [
            SlotSet("verified", False),
            *stop_asking(turn),
            again,
            FollowupAction("action_start_identity"),
        ]
    if refusal.code == "identity_locked":
        turn.say("identity_locked", commands=[hand_over("identity_locked")])
    elif refusal.code == "limitation_uncertain":
        turn.say("uncertain", ticket_text="", commands=[hand_over(refusal.code)])
    elif refusal.code in BLOCKED:
        turn.say(BLOCKED[refusal.code], choices=[HUMAN])
    elif refusal.code == "plan_running":
        turn.say("plan_running", choices=[("Tak, zmienić plan", "/change_plan"), NO, HUMAN])
        return [*stop_asking(turn), ask_yes("action_change_plan")]
    else:
        turn.say("fault", commands=[hand_over(refusal.code)])
    return stop_asking(turn)


BLOCKED = {
    "case_barred": "barred",
    "case_on_hold": "on_hold",
    "case_not_open": "not_open",
}

__all__ = ["Cases", "Events", "Turn", "UlgaAction"]
