"""Hard times, in the order of TEXAS: thank, explain, explicit consent, ask what would help, signpost.

A need is noted, never its reason; without consent nothing is noted and the help is the same.
"""

from __future__ import annotations

import re

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import HUMAN, NO, Events, Turn, UlgaAction, leave_form, stop_asking
from actions.gate import not_yet
from actions.patience import go_on
from actions.plan import start_form
from actions.standing import stopped
from actions.wish import says_nothing_now
from actions.words import BREAKS_FORM
from polish.diacritics import strip

FORM = "hardship_form"
START = "action_start_hardship"
NEEDS = {
    "nothing_now": "0 zł teraz",
    "smaller_payments": "mniejsze raty",
    "more_time": "więcej czasu",
    "written_contact": "kontakt tylko na piśmie",
}
TITLES = {
    "nothing_now": "0 zł teraz",
    "smaller_payments": "Mniejsze raty",
    "more_time": "Więcej czasu",
    "written_contact": "Kontakt tylko na piśmie",
}
WORDS = {
    "smaller_payments": re.compile(r"mniejsz|nizsz|\bmal[ae]\b|\brat[ayeę]?\b|po \d+ ?zl"),
    "more_time": re.compile(r"czas|pozniej|odrocz|poczek|termin"),
    "written_contact": re.compile(r"na pismie|pisemn|nie dzwon|listown"),
    "nothing_now": re.compile(r"\bnic\b|nie mam|nie dam rady|nie stac|wstrzym|pauz"),
}
YES = ("Tak, proszę zapisać", "/affirm")
DIGRESSIONS = frozenset(
    {
        "check_balance",
        "ask_interest_costs",
        "ask_debt_origin",
        "ask_how_to_pay",
        "ask_legitimacy",
        "bot_challenge",
    }
)


class StartHardship(UlgaAction):
    """Thank first; before identity say where help is and what is possible."""

    action_name = START

    async def act(self, turn: Turn) -> Events:
        """A need that was pressed is served without the question about it."""
        need = turn.entity("need")
        intent, _ = turn.wanted
        if not turn.verified and turn.slot("goal") != START:
            turn.say("hardship_before", choices=[HUMAN] if turn.loop else [])
        if (events := not_yet(turn, START)) is not None:
            return events
        if (events := await stopped(turn)) is not None:
            return events
        if intent == turn.intent and intent in {
            "report_hardship",
            "refuse_payment",
        }:  # before identity thanks were said already
            turn.say("hardship_thanks")
        leave = leave_form(turn) if turn.loop not in {None, FORM} else []
        return [
            *leave,
            SlotSet("pending", None),
            SlotSet("hardship_consent", None),
            SlotSet("hardship_need", need),
            FollowupAction(FORM),
        ]


class ValidateHardshipForm(UlgaAction):
    """Read the consent and the need; either may come first."""

    action_name = "validate_hardship_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """A need named instead of a consent is served, and not noted."""
        if (
            not turn.requested
            or turn.intent in (BREAKS_FORM - {"report_hardship", "refuse_payment"}) | DIGRESSIONS
        ):
            return []
        if turn.requested == "hardship_consent" and turn.intent in {"affirm", "deny"}:
            if turn.intent == "deny":
                turn.say("hardship_no_note")
            return [SlotSet("hardship_consent", turn.intent == "affirm"), SlotSet("misunderstood", None)]
        need = turn.entity("need") or self._need(turn)
        if need is None:
            return []
        consent = [SlotSet("hardship_consent", False)] if turn.requested == "hardship_consent" else []
        return [*consent, SlotSet("hardship_need", need), SlotSet("misunderstood", None)]

    def _need(self, turn: Turn) -> str | None:
        asked = turn.requested == "hardship_need"
        index = turn.option(len(NEEDS)) if asked else None
        if index is not None:
            return list(NEEDS)[index]
        if says_nothing_now(turn.text):
            return "nothing_now"
        text = strip(turn.text.lower())
        named = next((need for need, words in WORDS.items() if words.search(text)), None)
        return named if asked or turn.intent not in {"report_hardship", "inform"} else None


class AskHardshipConsent(UlgaAction):
    """Explain how it is used, and ask."""

    action_name = "action_ask_hardship_form_hardship_consent"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """The reason is never asked for."""
        turn.say("hardship_consent", choices=[YES, NO])
        return [SlotSet("hint", None)]


class AskHardshipNeed(UlgaAction):
    """Ask what would help."""

    action_name = "action_ask_hardship_form_hardship_need"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Every answer is a button too."""
        choices = [(title, f'/choose_need{{"need": "{need}"}}') for need, title in TITLES.items()]
        turn.say("hardship_ask", choices=[*choices, HUMAN])
        return [SlotSet("hint", None)]


class SubmitHardship(UlgaAction):
    """Note the need with consent, signpost, and go on to what was asked for."""

    action_name = "action_submit_hardship"

    async def act(self, turn: Turn) -> Events:
        """A hold, more time or small instalments are proposed by the backend."""
        if turn.slot("hardship_need") is None:
            return []  # the form was left by what was said in it
        need = str(turn.slot("hardship_need"))
        if turn.slot("hardship_consent"):
            await turn.cases.report(turn.conversation, "hardship", subtype=need, consent=True)
        turn.say("hardship_noted" if turn.slot("hardship_consent") else "hardship_heard", need=NEEDS[need])
        if not turn.times_said("hardship_before"):
            turn.say("hardship_signpost")
        done = stop_asking(turn)
        if need == "written_contact":
            turn.say("hardship_written")
            return [*done, *go_on(turn)]
        if await turn.cases.plan(turn.conversation):
            return [*done, FollowupAction("action_change_plan")]
        wishes = {"nothing_now": {"kind": "hold"}, "more_time": {"kind": "deferral"}}
        return [*done, *start_form(turn, wishes.get(need))]
