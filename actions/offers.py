"""Showing the backend's offers and understanding which one was chosen."""

from __future__ import annotations

import json
import re
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Events, Turn, ask_yes, stop_asking
from actions.words import instalments_title, spoken_date
from polish.diacritics import strip
from polish.money import format_grosze
from polish.plurals import count_of

OTHER = ("Inna kwota", "/counter_offer")
ORDINALS = {
    "pierwsz": 0,
    "drug": 1,
    "trzeci": 2,
    "czwart": 3,
}
LAST = re.compile(r"\bostatni")
BARE_NUMBER = re.compile(r"^\D{0,12}(\d)\D{0,12}$")

Offer = dict[str, Any]


async def ask_for_offers(turn: Turn) -> Events:
    """Ask the backend with the person's wish and show what it proposes."""
    wish = {k: v for k, v in (turn.slot("plan_wish") or {}).items() if k != "unknown"}
    wish["kind"] = "instalments"
    answer = await turn.cases.offers(turn.conversation, wish)
    offers = answer.get("offers") or []
    if not offers:
        turn.say("utter_plan_needs_human", choices=[("Tak, przekazać", "/request_human"), OTHER])
        return [*stop_asking(turn), SlotSet("plan_wish", None), ask_yes("action_hand_over")]
    show_offers(turn, offers, response="utter_offers", lead=_lead(wish, answer))
    return [SlotSet("offers", offers)]


def show_offers(turn: Turn, offers: list[Offer], *, response: str, lead: str) -> None:
    """Say the offers numbered, each with its first date; as choices too."""
    options = [f"{n}) {_option(offer)}" for n, offer in enumerate(offers, 1)]
    payloads = [f"/choose_offer{json.dumps({'offer_id': offer['offer_id']})}" for offer in offers]
    choices = [(instalments_title(offer), payload) for offer, payload in zip(offers, payloads, strict=True)]
    card = [{"title": instalments_title(offer), "detail": _detail(offer)} for offer in offers]
    turn.say(
        response,
        kind="offers",
        data={"offers": card},
        choices=[*choices, OTHER],
        lead=lead,
        options_text="; ".join(options) + ".",
    )


def understand_choice(turn: Turn, offers: list[Offer]) -> str | None:
    """Return the offer_id chosen by a button, a number, an ordinal, a sum or a count named in one offer only."""
    by_button = next(
        (e["value"] for e in turn.tracker.latest_message.get("entities", []) if e["entity"] == "offer_id"),
        None,
    )
    if by_button:
        return str(by_button) if any(o["offer_id"] == by_button for o in offers) else None
    if not offers:
        return None
    text = strip(turn.text.lower())
    index = _index(text, len(offers))
    if index is not None:
        return str(offers[index]["offer_id"])
    if len(offers) == 1 and turn.intent == "affirm":
        return str(offers[0]["offer_id"])
    return _by_figure(text, offers)


def _index(text: str, count: int) -> int | None:
    bare = BARE_NUMBER.match(text.strip())
    if bare and 1 <= int(bare[1]) <= count:
        return int(bare[1]) - 1
    if LAST.search(text):
        return count - 1
    named = {position for stem, position in ORDINALS.items() if re.search(rf"\b{stem}", text)}
    return named.pop() if len(named) == 1 and max(named) < count else None


def _by_figure(text: str, offers: list[Offer]) -> str | None:
    numbers = {int(n) for n in re.findall(r"\d+", text.replace(" ", ""))} if len(text) < 40 else set()
    fits = [
        offer
        for offer in offers
        if int(offer["monthly_grosze"]) // 100 in numbers or int(offer["instalment_count"]) in numbers
    ]
    return str(fits[0]["offer_id"]) if len(fits) == 1 else None


def _option(offer: Offer) -> str:
    return f"{instalments_title(offer)}, {_detail(offer)}"


def _detail(offer: Offer) -> str:
    return f"pierwsza: {spoken_date(offer['first_due_on'])}"


def _lead(wish: dict[str, Any], answer: dict[str, Any]) -> str:
    heard = _heard(wish)
    if answer.get("outcome") == "counter":
        return f"{heard}Takiego planu nie mogę zapisać, ale najbliższe możliwe są te:".strip()
    return f"{heard}Możliwe rozwiązania:".strip()


def _heard(wish: dict[str, Any]) -> str:
    if "monthly_max_grosze" in wish:
        return f"Rozumiem: najwyżej {format_grosze(int(wish['monthly_max_grosze']))} miesięcznie. "
    if "instalment_count" in wish:
        return f"Rozumiem: {count_of(int(wish['instalment_count']), 'rata')}. "
    return ""
