"""Reading the answers inside the plan form: a wish, a choice, a yes, or something else altogether."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Events, Turn, UlgaAction
from actions.identity_reading import clock
from actions.offers import understand_choice
from actions.wish import HOLD, Heard, hear, hear_bare, hear_deferral, hear_lump_sum
from actions.words import BREAKS_FORM
from polish.amounts import Amount
from polish.money import format_grosze

SPEAKS_OF_PARTS = frozenset({"inform", "request_installments", "negotiate_terms", "promise_payment"})
MAY_ANSWER = SPEAKS_OF_PARTS | {
    "nlu_fallback",
    "affirm",
    "deny",
    "out_of_scope",
    "ask_due_date",
    "check_balance",
    "change_plan",
}
ASKS_RATHER = frozenset({"out_of_scope", "ask_due_date", "check_balance"})
NOT_KNOWN = {"unknown": True}  # "nie wiem, ile": the backend proposes from its policy alone
READERS = {"lump_sum": hear_lump_sum, "deferral": hear_deferral}
STAYS = ("day_of_month", "first_payment_on")


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
        if turn.entity("need") == "nothing_now":
            return _new_wish(turn, dict(HOLD))
        reader = {
            "plan_wish": _read_wish,
            "chosen_offer": _read_choice,
            "plan_confirmed": _read_confirmation,
        }[turn.requested]
        found = reader(turn)
        return [*found, SlotSet("misunderstood", None), SlotSet("pending", None)] if found else []


def chosen(turn: Turn) -> dict[str, Any] | None:
    """Return the offer that was chosen."""
    wanted = turn.slot("chosen_offer")
    return next((offer for offer in turn.slot("offers") or [] if offer["offer_id"] == wanted), None)


def _read_wish(turn: Turn) -> Events:
    if turn.intent not in MAY_ANSWER:
        return []
    heard = hear_bare(turn.text, clock().today())
    if heard.doubt:
        return _ask_which(turn, heard)
    if heard.wish and (turn.intent in SPEAKS_OF_PARTS or says_how_much(heard.wish)):
        return _new_wish(turn, heard.wish)
    return _new_wish(turn, NOT_KNOWN) if turn.intent == "deny" else []


def says_how_much(wish: dict[str, Any]) -> bool:
    """Tell whether a wish holds more than a day."""
    return bool({"kind", "monthly_max_grosze", "instalment_count", "lump_sum_grosze"} & wish.keys())


def _read_choice(turn: Turn) -> Events:
    if turn.intent == "counter_offer":
        return _ask_anew()
    choice = understand_choice(turn, turn.slot("offers") or [])
    if choice:
        return [SlotSet("chosen_offer", choice)]
    other = _read_new_wish(turn)
    if not other and turn.intent == "deny":
        return [SlotSet("chosen_offer", "none"), SlotSet("plan_confirmed", False)]
    return other


def _read_confirmation(turn: Turn) -> Events:
    if turn.intent == "affirm":
        return [SlotSet("plan_confirmed", True)]
    if turn.intent == "deny":
        return _read_new_wish(turn) or [SlotSet("plan_confirmed", False)]
    if turn.intent == "choose_offer":
        return [SlotSet("chosen_offer", understand_choice(turn, turn.slot("offers") or []))]
    if turn.intent == "counter_offer":
        return _ask_anew()
    return _read_new_wish(turn)


def _ask_anew() -> Events:
    return [SlotSet("plan_wish", None), SlotSet("chosen_offer", None), SlotSet("offers", None)]


def _new_wish(turn: Turn, wish: dict[str, Any]) -> Events:
    """Take a wish; days said before stay."""
    before = turn.slot("plan_wish") or {}
    kept = {name: before[name] for name in STAYS if name in before}
    return [SlotSet("plan_wish", {**kept, **wish}), SlotSet("chosen_offer", None), SlotSet("offers", None)]


def _read_new_wish(turn: Turn) -> Events:
    """A counter-offer in words: it is added to what was said before, a new figure replacing the old one."""
    if turn.intent not in MAY_ANSWER:
        return []
    today = clock().today()
    kind = (turn.slot("plan_wish") or {}).get("kind")
    heard = READERS.get(str(kind), hear)(turn.text, today)
    if heard.doubt:
        return _ask_which(turn, heard)
    if heard.wish in ({}, {"kind": "deferral"}):
        return []
    if turn.intent in ASKS_RATHER and not says_how_much(heard.wish):
        return []  # "jaka jutro pogoda?" names a day, and asks for none
    return _new_wish(turn, {**({"kind": kind} if kind == "lump_sum" else {}), **heard.wish})


def _ask_which(turn: Turn, heard: Heard) -> Events:
    """Name both readings, then ask the open question again."""
    assert heard.doubt is not None
    sums = [value.grosze for value in heard.doubt.candidates if isinstance(value, Amount)]
    readings = [format_grosze(grosze) for grosze in sums if grosze is not None]
    if len(readings) > 1:
        turn.say("plan_amount_ambiguous", heard=turn.text, first=readings[0], second=readings[1])
    return [SlotSet("hint", "plan_wish")]
