"""Agreeing an instalment plan: the form's reading, questions and its end at the backend."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import Events, Turn, UlgaAction, ask_yes, hand_over, stop_asking
from actions.errors import CasesRefused
from actions.identity import clock, need_identity
from actions.offers import ask_for_offers, show_offers, understand_choice
from actions.wish import Heard, hear, hear_bare
from actions.words import BREAKS_FORM, instalment_rows, instalments_title, rows_sentence
from polish.amounts import Amount
from polish.money import format_grosze

FORM = "plan_form"
START = "action_start_plan"
SPEAKS_OF_PARTS = frozenset(
    {"inform", "request_installments", "negotiate_terms", "promise_payment", "request_deferral"}
)
MAY_ANSWER = SPEAKS_OF_PARTS | {
    "nlu_fallback",
    "affirm",
    "deny",
    "out_of_scope",
    "ask_due_date",
    "check_balance",
}
NOT_KNOWN = {"unknown": True}  # "nie wiem, ile": the backend proposes from its policy alone


class StartPlan(UlgaAction):
    """Begin the plan form after identity, with whatever the message already says."""

    action_name = START

    async def act(self, turn: Turn) -> Events:
        """A choice or a wish made outside the form starts from fresh offers."""
        if not turn.verified:
            return need_identity(turn, START)
        running = await turn.cases.plan(turn.conversation)
        if running:
            turn.say("utter_plan_running", choices=[("Tak, przekazać", "/request_human"), ("Nie", "/deny")])
            return [*stop_asking(turn), ask_yes("action_hand_over")]
        forget = [
            SlotSet(name, None) for name in ("chosen_offer", "plan_confirmed", "pending", "misunderstood")
        ]
        wish = await self._wish(turn)
        remembered = turn.slot("plan_wish") if turn.intent not in SPEAKS_OF_PARTS else None
        return [*forget, SlotSet("plan_wish", wish or remembered), FollowupAction(FORM)]

    async def _wish(self, turn: Turn) -> dict[str, Any] | None:
        if turn.intent not in SPEAKS_OF_PARTS or turn.intent == "inform":
            return None
        return hear(turn.text, clock().today()).wish or None


class ValidatePlanForm(UlgaAction):
    """Read the message for the question that was asked; other intents are left to their rules."""

    action_name = "validate_plan_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Return slots only for what was really said."""
        if not turn.requested or turn.intent in BREAKS_FORM:
            return []
        if turn.slot("pending") and turn.intent in {"affirm", "deny"}:
            return []  # the yes belongs to another question, asked in between
        reader = {
            "plan_wish": _read_wish,
            "chosen_offer": _read_choice,
            "plan_confirmed": _read_confirmation,
        }[turn.requested]
        found = reader(turn)
        return [*found, SlotSet("misunderstood", None), SlotSet("pending", None)] if found else []


def _read_wish(turn: Turn) -> Events:
    if turn.intent not in MAY_ANSWER:
        return []
    heard = hear_bare(turn.text, clock().today())
    if heard.doubt:
        return _ask_which(turn, heard)
    if heard.wish:
        return [SlotSet("plan_wish", heard.wish)]
    return [SlotSet("plan_wish", NOT_KNOWN)] if turn.intent in {"deny"} else []


def _read_choice(turn: Turn) -> Events:
    if turn.intent == "counter_offer":
        return [SlotSet("plan_wish", None), SlotSet("offers", None)]
    offers = turn.slot("offers") or []
    choice = understand_choice(turn, offers)
    if choice:
        return [SlotSet("chosen_offer", choice)]
    return _read_new_wish(turn)


def _read_confirmation(turn: Turn) -> Events:
    if turn.intent == "affirm":
        return [SlotSet("plan_confirmed", True)]
    if turn.intent == "deny":
        other = _read_new_wish(turn)
        return other or [SlotSet("plan_confirmed", False)]
    if turn.intent == "choose_offer":
        return [SlotSet("chosen_offer", understand_choice(turn, turn.slot("offers") or []))]
    if turn.intent == "counter_offer":
        return [SlotSet("plan_wish", None), SlotSet("chosen_offer", None), SlotSet("offers", None)]
    return _read_new_wish(turn)


def _read_new_wish(turn: Turn) -> Events:
    """A counter-offer in words: it is added to what was said before, a new figure replacing the old one."""
    if turn.intent not in MAY_ANSWER:
        return []
    heard = hear(turn.text, clock().today())
    if heard.doubt:
        return _ask_which(turn, heard)
    if not heard.wish:
        return []
    kept = {
        k: v for k, v in (turn.slot("plan_wish") or {}).items() if k in {"day_of_month", "first_payment_on"}
    }
    wish = {**kept, **heard.wish}
    return [SlotSet("plan_wish", wish), SlotSet("chosen_offer", None), SlotSet("offers", None)]


def _ask_which(turn: Turn, heard: Heard) -> Events:
    """Name both readings, then ask the open question again."""
    assert heard.doubt is not None
    sums = [value.grosze for value in heard.doubt.candidates if isinstance(value, Amount)]
    readings = [format_grosze(grosze) for grosze in sums if grosze is not None]
    if len(readings) > 1:
        turn.say("utter_plan_amount_ambiguous", heard=turn.text, first=readings[0], second=readings[1])
    return [SlotSet("hint", "plan_wish")]


class AskPlanWish(UlgaAction):
    """Ask what is possible, after the notice."""

    action_name = "action_ask_plan_form_plan_wish"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """The notice comes once, before any proposal."""
        events = await give_notice(turn)
        hinted = turn.slot("hint") == "plan_wish"
        turn.say("utter_plan_wish_unclear" if hinted else "utter_ask_plan_wish")
        return [*events, SlotSet("hint", None)]


class AskChosenOffer(UlgaAction):
    """Get offers for the wish and show them."""

    action_name = "action_ask_plan_form_chosen_offer"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Offers already shown are only named again."""
        known = turn.slot("offers")
        if known:
            show_offers(turn, known, response="utter_offers_again", lead="")
            return []
        events = await give_notice(turn)
        return [*events, *await ask_for_offers(turn)]


class AskPlanConfirmed(UlgaAction):
    """Show the whole schedule and ask for an explicit yes."""

    action_name = "action_ask_plan_form_plan_confirmed"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Every row, weekday and date, before anything binds."""
        offer = _chosen(turn)
        if offer is None:
            return [SlotSet("chosen_offer", None), SlotSet("offers", None), FollowupAction(FORM)]
        rows = instalment_rows(offer)
        total = format_grosze(int(offer["total_grosze"]))
        title = instalments_title(offer)
        turn.say(
            "utter_schedule",
            kind="plan",
            data={"title": title, "status": "proposed", "rows": rows, "total": total},
            choices=[
                ("Tak, potwierdzam", "/affirm"),
                ("Inna kwota", "/counter_offer"),
                ("Nie teraz", "/deny"),
            ],
            title=title,
            rows_text=rows_sentence(rows),
            total=total,
            interest_text=_interest_sentence(offer),
        )
        return []


class SubmitPlan(UlgaAction):
    """Put the confirmed offer to the backend, which checks everything again."""

    action_name = "action_submit_plan"

    async def act(self, turn: Turn) -> Events:
        """Only an explicit yes reaches the backend."""
        offer = _chosen(turn)
        done: Events = [*stop_asking(turn), SlotSet("plan_wish", None)]
        if not turn.slot("plan_confirmed") or offer is None:
            turn.say("utter_plan_dropped")
            return done
        try:
            plan = await turn.cases.accept_plan(turn.conversation, str(offer["offer_id"]))
        except CasesRefused as refusal:
            if refusal.code not in {"offer_void", "offer_expired"}:
                raise
            turn.say("utter_offer_changed")
            fresh = [SlotSet(name, None) for name in ("offers", "chosen_offer", "plan_confirmed")]
            return [*fresh, FollowupAction(FORM)]
        self._say_agreed(turn, plan)
        return done

    def _say_agreed(self, turn: Turn, plan: dict[str, Any]) -> None:
        rows = instalment_rows(plan)
        total = format_grosze(int(plan["total_grosze"]))
        title = instalments_title(plan)
        turn.say(
            "utter_plan_agreed",
            kind="plan",
            data={"title": title, "status": "agreed", "rows": rows, "total": total},
            choices=[("Dane do przelewu", "/ask_how_to_pay")],
            title=title,
            rows_text=rows_sentence(rows),
            total=total,
            first=rows[0]["due"],
        )


class ChangePlan(UlgaAction):
    """A running plan is changed with a human; without one, a new plan begins."""

    action_name = "action_change_plan"

    async def act(self, turn: Turn) -> Events:
        """Ask the backend whether a plan runs."""
        if not turn.verified:
            return need_identity(turn, self.action_name)
        if await turn.cases.plan(turn.conversation) is None:
            return [FollowupAction(START)]
        turn.say("utter_change_plan", commands=[hand_over("change_plan")])
        return stop_asking(turn)


async def give_notice(turn: Turn) -> Events:
    """Show and log the acknowledgement notice unless this conversation has seen it."""
    if turn.slot("notice_shown"):
        return []
    session = await turn.cases.session(turn.conversation)
    if not session.get("acknowledgement_shown"):
        turn.say("utter_acknowledgement_notice")
        await turn.cases.note_acknowledgement_shown(turn.conversation)
    return [SlotSet("notice_shown", True)]


def _chosen(turn: Turn) -> dict[str, Any] | None:
    chosen = turn.slot("chosen_offer")
    return next((offer for offer in turn.slot("offers") or [] if offer["offer_id"] == chosen), None)


def _interest_sentence(offer: dict[str, Any]) -> str:
    if offer.get("interest") == "runs_on":
        return "Odsetki biegną dalej od niespłaconej części."
    return "Przy terminowych wpłatach odsetki już nie rosną."
