"""What people tell about their situation: each has its answer, and an effect on form and mode.

The table is the rule; docs/conversations.md shows it for people, and a test keeps the two together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import HUMAN, Events, Turn, UlgaAction, ask_yes, hand_over, stop_asking
from actions.errors import ActionsError
from actions.gate import need_identity, not_yet
from actions.patience import go_on
from actions.reports import open_report, preference_of, preference_words, subtype_of
from actions.words import speaks_of_hardship

INSTALMENTS = ("Ustalić raty", "/request_installments")


@dataclass(frozen=True)
class Situation:
    """How one intent is served.

    Attributes:
        stops: the form is left; going on would be heartless or unlawful.
        human: the conversation is queued for a human at once.
        verified_first: nothing can be done before identity.
        heard_first: before identity the person is heard, and only asked whether to go on to it.
        report: the kind of report opened at the backend, which applies its effect (hold, stop, suppression).
        keeps_words: the person's own words go with the report.
        ticket: number and deadline are told.
        choices: ways to go on.
    """

    stops: bool = False
    human: bool = False
    verified_first: bool = False
    heard_first: bool = False
    report: str | None = None
    keeps_words: bool = False
    ticket: bool = True
    choices: tuple[tuple[str, str], ...] = ()


SITUATIONS = {
    "report_crisis": Situation(stops=True, human=True, report="crisis", ticket=False),
    "report_death": Situation(stops=True, human=True, report="death", ticket=False),
    "wrong_person": Situation(stops=True, human=True, report="wrong_person", ticket=False),
    "report_identity_theft": Situation(stops=True, human=True, report="identity_theft"),
    "report_insolvency": Situation(stops=True, human=True, report="insolvency"),
    "dispute_debt": Situation(stops=True, human=True, heard_first=True, report="dispute", keeps_words=True),
    "claim_time_barred": Situation(
        stops=True, human=True, heard_first=True, report="dispute", keeps_words=True
    ),
    "stop_contact": Situation(stops=True, report="opt_out", ticket=False),
    "represent_debtor": Situation(stops=True, human=True, report="representative"),
    "refuse_payment": Situation(stops=True, choices=(HUMAN,)),
    "request_documents": Situation(
        verified_first=True, report="document_request", keeps_words=True, choices=(HUMAN,)
    ),
    "privacy_request": Situation(report="privacy_request", keeps_words=True, choices=(HUMAN,)),
    "complaint": Situation(stops=True, report="complaint", keeps_words=True, choices=(HUMAN,)),
    "contact_preference": Situation(verified_first=True, report="contact_preference", keeps_words=True),
    "ask_consequences": Situation(choices=(INSTALMENTS, HUMAN)),
}
TEXTS = {"ask_consequences": "consequences", "report_crisis": "crisis"}
DOCUMENTS = {
    "contract": "kopia umowy",
    "invoice": "kopia faktury",
    "statement": "zestawienie wpłat i kwot",
    "settlement": "potwierdzenie ustaleń w PDF",
    "repayment_certificate": "zaświadczenie o spłacie",
    "other": "dokumenty",
}
PRIVACY = {
    "access": "dostęp do danych",
    "erasure": "usunięcie danych",
    "rectification": "sprostowanie danych",
    "restriction": "ograniczenie przetwarzania",
    "objection": "sprzeciw",
    "portability": "przeniesienie danych",
    "source": "źródło danych",
}


class TellSituation(UlgaAction):
    """Answer, then stop, hand over or go on as the table says."""

    action_name = "action_situation"

    async def act(self, turn: Turn) -> Events:
        """Serve the intent; after identity, the one that asked for it."""
        intent, words = turn.wanted
        if intent == "refuse_payment" and speaks_of_hardship(words):
            return [FollowupAction("action_start_hardship")]
        situation = SITUATIONS[intent]
        if situation.verified_first and (events := not_yet(turn, self.action_name)) is not None:
            return events
        if not turn.verified and situation.heard_first:
            return self._hear_first(turn, intent, words)
        if intent == "claim_time_barred" and await self._is_barred(turn):
            turn.say("barred", choices=[HUMAN])
            return stop_asking(turn)
        await self._answer(turn, intent, situation, words)
        return stop_asking(turn) if situation.stops else go_on(turn)

    async def _answer(self, turn: Turn, intent: str, situation: Situation, words: str) -> None:
        ticket = ""
        commands: list[dict[str, str]] = []
        details = self._details(turn, situation, words)
        if situation.report:
            ticket, commands = await open_report(turn, situation.report, **details)
        if intent == "report_crisis":
            commands = [{"name": "freeze", "reason": "crisis"}]
        elif situation.human:
            commands = [hand_over(intent)]
        free = intent == "contact_preference" and not details["preference"]
        turn.say(
            "contact_preference_free" if free else TEXTS.get(intent, intent),
            ticket_text=ticket if situation.ticket else "",
            what=_what(situation.report, details),
            choices=[] if situation.human or turn.loop else list(situation.choices),
            commands=commands,
        )

    def _details(self, turn: Turn, situation: Situation, words: str) -> dict[str, Any]:
        kind = situation.report or ""
        details: dict[str, Any] = {"subtype": turn.entity("document") or subtype_of(kind, words)}
        if situation.keeps_words and words:
            details["note"] = words
        if kind == "contact_preference":
            details["preference"] = preference_of(words)
        return details

    def _hear_first(self, turn: Turn, intent: str, words: str) -> Events:
        """Nobody who contests is pushed into proving who they are: it is offered, and so is a human."""
        turn.say(f"{intent}_before", choices=[("Tak, zapisać zgłoszenie", "/affirm"), HUMAN])
        kept = [SlotSet("filed_intent", intent), SlotSet("filed_words", words)]
        return [*stop_asking(turn), *kept, ask_yes("action_file_report")]

    async def _is_barred(self, turn: Turn) -> bool:
        try:
            case = await turn.cases.case(turn.conversation)
        except ActionsError:
            return False
        return bool(case["limitation"] == "barred")


class FileReport(UlgaAction):
    """The person agreed to prove who they are so that what they said can be filed."""

    action_name = "action_file_report"

    async def act(self, turn: Turn) -> Events:
        """Go through identity with the words kept."""
        wanted = (str(turn.slot("filed_intent")), str(turn.slot("filed_words") or ""))
        return need_identity(turn, "action_situation", wanted)


def _what(kind: str | None, details: dict[str, Any]) -> str:
    if kind == "contact_preference":
        return preference_words(details["preference"])
    return {**DOCUMENTS, **PRIVACY}.get(str(details.get("subtype")), "")
