"""Agreeing a plan of any kind: how it begins, what is asked, and its end at the backend."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import Events, Turn, UlgaAction, leave_form, stop_asking
from actions.errors import CasesRefused
from actions.gate import not_yet
from actions.identity_reading import clock
from actions.offer_words import offer_title
from actions.offers import NOTHING_NOW, ask_for_offers, show_offers, show_proposal
from actions.plan_answers import SPEAKS_OF_PARTS, ValidatePlanForm, chosen
from actions.schedule import confirm_choices, say_agreed, say_schedule
from actions.standing import stopped
from actions.wish import hear, hear_bare, hear_deferral, hear_lump_sum

FORM = "plan_form"
START = "action_start_plan"
KINDS = {"request_deferral": "deferral", "request_discount": "lump_sum"}
FRESH = ("chosen_offer", "plan_confirmed", "offers", "pending", "misunderstood", "changes_plan")

__all__ = ["ValidatePlanForm"]


class StartPlan(UlgaAction):
    """Begin the plan form after identity, with whatever the message already says."""

    action_name = START

    async def act(self, turn: Turn) -> Events:
        """A choice or a wish made outside the form starts from fresh offers."""
        if (events := not_yet(turn, START)) is not None:
            return events
        if (events := await stopped(turn)) is not None:
            return events
        if await turn.cases.plan(turn.conversation):
            raise CasesRefused("plan_running", 409)
        return start_form(turn, self._wish(turn))

    def _wish(self, turn: Turn) -> dict[str, Any] | None:
        intent, text = turn.wanted
        today = clock().today()
        if intent == "request_discount":
            return {**hear_lump_sum(text, today).wish, "kind": "lump_sum"}
        if intent == "request_deferral":
            return hear_deferral(text, today).wish or {"kind": "deferral"}
        if intent in {"inform", "nlu_fallback"}:
            return hear_bare(text, today).wish or None
        if intent in SPEAKS_OF_PARTS:
            return hear(text, today).wish or None
        return None if intent in {"counter_offer", "check_balance"} else turn.slot("plan_wish")


def start_form(turn: Turn, wish: dict[str, Any] | None) -> Events:
    """Leave another form, forget old offers and begin with this wish."""
    leave = leave_form(turn) if turn.loop not in {None, FORM} else []
    return [
        *leave,
        *[SlotSet(name, None) for name in FRESH],
        SlotSet("plan_wish", wish),
        FollowupAction(FORM),
    ]


class AskPlanWish(UlgaAction):
    """Ask what is possible, after the notice."""

    action_name = "action_ask_plan_form_plan_wish"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """The notice comes once, before any proposal."""
        events = await give_notice(turn)
        hinted = turn.slot("hint") == "plan_wish"
        turn.say(
            "plan_wish_unclear" if hinted else "ask_plan_wish",
            choices=[("Proszę o propozycje", "/deny"), NOTHING_NOW],
            data={"input": {"kind": "amount", "min": 100}},
        )
        return [*events, SlotSet("hint", None)]


class AskChosenOffer(UlgaAction):
    """Get offers for the wish and show them."""

    action_name = "action_ask_plan_form_chosen_offer"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Offers already shown are only named again."""
        known = turn.slot("offers")
        if known:
            hinted = turn.slot("hint") == "chosen_offer"
            show_offers(turn, known, text="offers_unclear" if hinted else "offers_again")
            return [SlotSet("hint", None)]
        events = await give_notice(turn)
        return [*events, *await ask_for_offers(turn)]


class AskPlanConfirmed(UlgaAction):
    """Show the whole schedule and ask for an explicit yes."""

    action_name = "action_ask_plan_form_plan_confirmed"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Every row, weekday and date, before anything binds; by SMS a long one is told whole when asked."""
        offer = chosen(turn)
        if offer is None:
            return [SlotSet("chosen_offer", None), SlotSet("offers", None), FollowupAction(FORM)]
        hinted = turn.slot("hint") == "plan_confirmed"
        if hinted and turn.intent != "ask_repeat":
            turn.say("plan_confirm_unclear", choices=confirm_choices(), title=offer_title(offer))
        elif offer["kind"] != "instalments":
            show_proposal(turn, offer)
        else:
            say_schedule(turn, offer, whole=hinted)
        return [SlotSet("hint", None)]


class SubmitPlan(UlgaAction):
    """Put the confirmed offer to the backend, which checks everything again."""

    action_name = "action_submit_plan"

    async def act(self, turn: Turn) -> Events:
        """Only an explicit yes reaches the backend."""
        if turn.slot("plan_confirmed") is None:
            return []  # the form was left by what was said in it
        offer = chosen(turn)
        done: Events = [*stop_asking(turn), SlotSet("plan_wish", None)]
        if not turn.slot("plan_confirmed") or offer is None:
            turn.say("plan_dropped")
            return done
        try:
            plan = await turn.cases.accept_plan(turn.conversation, str(offer["offer_id"]))
        except CasesRefused as refusal:
            if refusal.code not in {"offer_void", "offer_expired"}:
                raise
            turn.say("offer_changed")
            fresh = [SlotSet(name, None) for name in ("offers", "chosen_offer", "plan_confirmed")]
            return [*fresh, FollowupAction(FORM)]
        say_agreed(turn, plan)
        return done


class ChangePlan(UlgaAction):
    """A running plan is changed through new offers; it stands until a new one is confirmed."""

    action_name = "action_change_plan"

    async def act(self, turn: Turn) -> Events:
        """Without a running plan this is an ordinary wish for one."""
        if (events := not_yet(turn, self.action_name)) is not None:
            return events
        if (events := await stopped(turn)) is not None:
            return events
        if await turn.cases.plan(turn.conversation) is None:
            return [FollowupAction(START)]
        turn.say("change_plan_lead")
        intent, text = turn.wanted
        heard = hear(text, clock().today()).wish if intent == "change_plan" else {}
        return [*start_form(turn, heard or None), SlotSet("changes_plan", True)]


async def give_notice(turn: Turn) -> Events:
    """Show and log the acknowledgement notice unless this conversation has seen it."""
    if turn.slot("notice_shown"):
        return []
    session = await turn.cases.session(turn.conversation)
    if not session.get("acknowledgement_shown"):
        turn.say("acknowledgement_notice")
        await turn.cases.note_acknowledgement_shown(turn.conversation)
    return [SlotSet("notice_shown", True)]
