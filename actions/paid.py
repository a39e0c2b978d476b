"""A payment that was already made: when and how, then a ticket; meanwhile nothing is asked for."""

from __future__ import annotations

import re

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import HUMAN, Events, Turn, UlgaAction, leave_form, stop_asking
from actions.gate import not_yet
from actions.identity_reading import clock
from actions.reports import open_report
from actions.words import BREAKS_FORM
from polish import dates
from polish.diacritics import strip

FORM = "paid_form"
START = "action_start_paid"
HOW = re.compile(r"przelew|blik|kart|poczt|gotowk|wplat|kas[ai]|zlecen|kont|\d ?zl")
DIGRESSIONS = frozenset(
    {"check_balance", "ask_how_to_pay", "ask_legitimacy", "bot_challenge", "ask_repeat", "cancel"}
)


def says_when_and_how(text: str) -> bool:
    """Tell whether nothing more needs to be asked."""
    return bool(dates.find(text, clock().today())) and HOW.search(strip(text.lower())) is not None


class StartPaid(UlgaAction):
    """Take the report; ask when and how unless it was said."""

    action_name = START

    async def act(self, turn: Turn) -> Events:
        """Identity first: the payment is looked for on a case."""
        if (events := not_yet(turn, START)) is not None:
            return events
        text = turn.wanted[1]
        leave = leave_form(turn) if turn.loop not in {None, FORM} else []
        kept = [SlotSet("pending", None), SlotSet("paid_words", text)]
        if says_when_and_how(text):
            return [*leave, *kept, SlotSet("payment_told", text), FollowupAction("action_submit_paid")]
        return [*leave, *kept, SlotSet("payment_told", None), FollowupAction(FORM)]


class ValidatePaidForm(UlgaAction):
    """Any words are an answer, save those that must be served first."""

    action_name = "validate_paid_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Kept as the person said it."""
        if not turn.requested or not turn.text:
            return []
        if turn.intent in (BREAKS_FORM - {"report_payment"}) | DIGRESSIONS:
            return []
        return [SlotSet("payment_told", turn.text), SlotSet("misunderstood", None)]


class AskPaymentTold(UlgaAction):
    """Ask when and how."""

    action_name = "action_ask_paid_form_payment_told"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """One question, with an example."""
        turn.say("asked_payment")
        return [SlotSet("hint", None)]


class SubmitPaid(UlgaAction):
    """Open the ticket and explain how long booking takes."""

    action_name = "action_submit_paid"

    async def act(self, turn: Turn) -> Events:
        """Number and deadline are told."""
        if turn.slot("payment_told") is None:
            return []  # the form was left by what was said in it
        words = dict.fromkeys(str(turn.slot(name) or "") for name in ("paid_words", "payment_told"))
        note = " | ".join(word for word in words if word)
        ticket, commands = await open_report(turn, "payment_claim", note=note or None)
        turn.say("report_payment", ticket_text=ticket, choices=[HUMAN], commands=commands)
        return [*stop_asking(turn), SlotSet("paid_words", None)]
