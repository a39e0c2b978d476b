"""Showing the backend's offers of every kind and understanding which one was chosen."""

from __future__ import annotations

import json
import re
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import HUMAN, YES_HUMAN, Events, Turn, ask_yes, stop_asking
from actions.offer_words import COUNTERS, Offer, offer_detail, offer_title, wish_sentence
from actions.words import spoken_date
from polish.diacritics import strip
from polish.money import format_grosze

OTHER = ("Inna kwota", "/counter_offer")
NOTHING_NOW = ("0 zł teraz", '/choose_need{"need": "nothing_now"}')
NEEDS_HUMAN = {"deferral": "deferral_needs_human", "lump_sum": "lump_sum_needs_human"}
WHO_DECIDES = {
    "deferral": "Późniejszy termin całej kwoty może ustalić konsultant.",
    "instalments": "Taką ratę może zapisać tylko konsultant.",
}
INTERNAL = frozenset({"unknown"})


async def ask_for_offers(turn: Turn) -> Events:
    """Ask the backend with the person's wish and show what it proposes."""
    wish = {k: v for k, v in (turn.slot("plan_wish") or {}).items() if k not in INTERNAL}
    wish.setdefault("kind", "instalments")
    asked = {"other_kinds": True, **({"change_plan": True} if turn.slot("changes_plan") else {})}
    answer = await turn.cases.offers(turn.conversation, {**wish, **asked})
    offers = answer.get("offers") or []
    if not offers and wish["kind"] == "deferral":
        answer = await turn.cases.offers(turn.conversation, {**asked, "kind": "hold"})
        offers = answer.get("offers") or []
    if not offers:
        turn.say(NEEDS_HUMAN.get(wish["kind"], "plan_needs_human"), choices=[YES_HUMAN, OTHER])
        return [*stop_asking(turn), SlotSet("plan_wish", None), ask_yes("action_hand_over")]
    only_hold = wish["kind"] != "hold" and all(offer["kind"] == "hold" for offer in offers)
    if only_hold or (len(offers) == 1 and offers[0]["kind"] == wish["kind"] != "instalments"):
        lead = wish_sentence(wish) + WHO_DECIDES.get(wish["kind"], WHO_DECIDES["instalments"]) + " "
        show_proposal(turn, offers[0], rather_than=lead if only_hold else None)
        chosen = [SlotSet("chosen_offer", offers[0]["offer_id"]), SlotSet("requested_slot", "plan_confirmed")]
        return [SlotSet("offers", offers), *chosen]
    show_offers(turn, offers, text="offers", lead=_lead(wish, answer))
    return [SlotSet("offers", offers)]


def show_offers(turn: Turn, offers: list[Offer], *, text: str, lead: str = "") -> None:
    """Say the offers numbered, each with what follows from it; as choices too."""
    options = [f"{n}) {_option(offer)}" for n, offer in enumerate(offers, 1)]
    choices = [(offer_title(offer), _payload(offer)) for offer in offers]
    card = [{"title": offer_title(offer), "detail": offer_detail(offer)} for offer in offers]
    turn.say(
        text,
        kind="offers",
        data={"offers": card},
        choices=[*choices, OTHER],
        lead=lead,
        options_text="; ".join(options) + ".",
        first_text=first_of_all(offers),
    )


def show_proposal(turn: Turn, offer: Offer, *, rather_than: str | None = None) -> None:
    """Say a whole offer and ask for an explicit yes; instalments have their own room in actions.plan.

    Args:
        turn: the turn.
        offer: of any other kind.
        rather_than: what was understood and who may grant it, when a hold is all that can be offered instead.
    """
    last_day = offer.get("hold_until") or offer.get("first_due_on")
    human = [HUMAN] if rather_than is not None else []
    turn.say(
        f"confirm_{offer['kind']}" if rather_than is None else "offers_only_hold",
        choices=[("Tak, potwierdzam", "/affirm"), *human, OTHER, ("Nie teraz", "/deny")],
        lead=rather_than or "",
        total=format_grosze(int(offer["total_grosze"])),
        released=format_grosze(int(offer.get("released_grosze") or 0)),
        first=spoken_date(str(last_day)),
        until=spoken_date(str(last_day)),
        expires=spoken_date(str(offer["expires_at"])[:10]),
    )


def understand_choice(turn: Turn, offers: list[Offer]) -> str | None:
    """Return the offer_id chosen by a button, a number, an ordinal, a sum or a count named in one offer only."""
    by_button = turn.entity("offer_id")
    if by_button:
        return by_button if any(o["offer_id"] == by_button for o in offers) else None
    if not offers:
        return None
    index = turn.option(len(offers))
    if index is not None:
        return str(offers[index]["offer_id"])
    if len(offers) == 1 and turn.intent == "affirm":
        return str(offers[0]["offer_id"])
    return _by_figure(strip(turn.text.lower()), offers)


def _by_figure(text: str, offers: list[Offer]) -> str | None:
    numbers = {int(n) for n in re.findall(r"\d+", text.replace(" ", ""))} if len(text) < 40 else set()
    fits = [
        offer
        for offer in offers
        if int(offer["monthly_grosze"]) // 100 in numbers or int(offer["instalment_count"]) in numbers
    ]
    return str(fits[0]["offer_id"]) if len(fits) == 1 else None


def _payload(offer: Offer) -> str:
    return f"/choose_offer{json.dumps({'offer_id': offer['offer_id']})}"


def _option(offer: Offer) -> str:
    return f"{offer_title(offer)}, {offer_detail(offer)}"


def first_of_all(offers: list[Offer]) -> str:
    """Return the day of the first payment as a sentence, when it is the same in every plan of instalments."""
    days = {offer["first_due_on"] for offer in offers if len(offer["instalments"]) > 1}
    return f" Pierwsza wpłata: {spoken_date(days.pop())}." if len(days) == 1 else ""


def _lead(wish: dict[str, Any], answer: dict[str, Any]) -> str:
    """Say back the wish, and why it cannot be taken as it is."""
    why = COUNTERS.get(str(answer.get("reason")), "") if answer.get("outcome") == "counter" else ""
    return f"{wish_sentence(wish)}{why} " if why else wish_sentence(wish)
