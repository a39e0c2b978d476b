"""What people tell about their situation: each has its answer, and an effect on form and mode.

The table is the rule; docs/conversations.md shows it for people.
"""

from __future__ import annotations

from dataclasses import dataclass

from rasa_sdk.events import SlotSet

from actions.base import Events, Turn, UlgaAction, ask_yes, go_on, hand_over, log, stop_asking
from actions.errors import ActionsError
from actions.identity import need_identity
from actions.words import spoken_date

HUMAN = ("Rozmowa z konsultantem", "/request_human")
INSTALMENTS = ("Ustalić raty", "/request_installments")


@dataclass(frozen=True)
class Situation:
    """How one intent is served.

    Attributes:
        stops: the form is left; going on would be heartless or unlawful.
        human: the conversation is queued for a human at once.
        verified_first: nothing can be said or done before identity.
        report: the kind of report opened at the backend, which applies its effect (hold, stop, suppression).
        choices: ways to go on.
        yes: the action a bare "tak" then starts.
    """

    stops: bool = False
    human: bool = False
    verified_first: bool = False
    report: str | None = None
    choices: tuple[tuple[str, str], ...] = ()
    yes: str | None = None


SITUATIONS = {
    "report_crisis": Situation(stops=True, human=True, report="crisis"),
    "report_death": Situation(stops=True, human=True, report="death"),
    "wrong_person": Situation(stops=True, human=True, report="wrong_person"),
    "report_identity_theft": Situation(stops=True, human=True, report="identity_theft"),
    "report_insolvency": Situation(stops=True, human=True, report="insolvency"),
    "dispute_debt": Situation(verified_first=True, stops=True, human=True, report="dispute"),
    "claim_time_barred": Situation(verified_first=True, stops=True, human=True, report="dispute"),
    "stop_contact": Situation(stops=True, human=True, report="opt_out"),
    "represent_debtor": Situation(stops=True, human=True, report="representative"),
    "report_hardship": Situation(choices=(INSTALMENTS, HUMAN)),
    "report_payment": Situation(verified_first=True, stops=True, human=True, report="payment_claim"),
    "promise_payment": Situation(
        verified_first=True, choices=(INSTALMENTS, ("Jak zapłacić", "/ask_how_to_pay"), HUMAN)
    ),
    "request_deferral": Situation(verified_first=True, choices=(INSTALMENTS, HUMAN)),
    "request_discount": Situation(verified_first=True, choices=(HUMAN, INSTALMENTS), yes="action_hand_over"),
    "refuse_payment": Situation(stops=True, choices=(HUMAN,)),
    "request_documents": Situation(verified_first=True, human=True, report="document_request"),
    "privacy_request": Situation(human=True, report="privacy_request"),
    "complaint": Situation(stops=True, human=True, report="complaint"),
    "contact_preference": Situation(human=True),
    "ask_consequences": Situation(choices=(INSTALMENTS, HUMAN)),
}
TEXTS = {"ask_consequences": "utter_consequences", "report_crisis": "utter_crisis"}


class TellSituation(UlgaAction):
    """Answer, then stop, hand over or go on as the table says."""

    action_name = "action_situation"

    async def act(self, turn: Turn) -> Events:
        """Serve the latest intent; after identity, the intent that asked for it (kept in `goal_intent`)."""
        intent = self._intent(turn)
        situation = SITUATIONS[intent]
        if situation.verified_first and not turn.verified:
            return [*_remember(intent), *need_identity(turn, self.action_name)]
        turn.say(
            TEXTS.get(intent, f"utter_{intent}"),
            ticket_text=await self._open_report(turn, situation),
            choices=[] if situation.human else list(situation.choices),
            commands=self._commands(intent, situation),
        )
        events = stop_asking(turn) if situation.stops else go_on(turn)
        return [*events, *_remember(None), *([ask_yes(situation.yes)] if situation.yes else [])]

    async def _open_report(self, turn: Turn, situation: Situation) -> str:
        """Tell number and deadline; a backend that is away must never keep help or a human from coming."""
        if situation.report is None:
            return ""
        try:
            report = await turn.cases.report(turn.conversation, situation.report)
        except ActionsError as failure:
            log.error("report_not_opened kind=%s error=%s", situation.report, type(failure).__name__)
            return ""
        number = f" Numer zgłoszenia: {report['report_id']}."
        due = report.get("due_on")
        return f"{number} Odpowiedź najpóźniej: {spoken_date(due)}." if due else number

    def _intent(self, turn: Turn) -> str:
        if turn.intent in SITUATIONS:
            return turn.intent
        return str(turn.slot("goal_intent") or "ask_consequences")

    def _commands(self, intent: str, situation: Situation) -> list[dict[str, str]]:
        if intent == "report_crisis":
            return [{"name": "freeze", "reason": "crisis"}]
        return [hand_over(intent)] if situation.human else []


def _remember(intent: str | None) -> Events:
    return [SlotSet("goal_intent", intent)]
