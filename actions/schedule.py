"""Saying a plan of instalments whole: before the yes that binds, and after it."""

from __future__ import annotations

from typing import Any

from actions.offer_words import instalment_rows, instalments_title, rows_sentence
from actions.turn import Turn
from actions.words import spoken_date
from polish.money import format_grosze

SHORT_SCHEDULE = 3  # rows that fit an SMS


def confirm_choices() -> list[tuple[str, str]]:
    return [("Tak, potwierdzam", "/affirm"), ("Inna kwota", "/counter_offer"), ("Nie teraz", "/deny")]


def say_schedule(turn: Turn, offer: dict[str, Any], *, whole: bool) -> None:
    values = _schedule_values(offer)
    short = turn.channel == "sms" and not whole and len(offer["instalments"]) > SHORT_SCHEDULE
    choices = confirm_choices()
    single = len(offer["instalments"]) == 1
    turn.say(
        "schedule_one" if single else "schedule_short" if short else "schedule",
        kind="plan",
        data=_card(offer, "proposed"),
        choices=[choices[0], ("Cały harmonogram", "/ask_repeat"), *choices[1:]] if short else choices,
        interest_text=_interest_sentence(offer),
        **values,
    )


def _schedule_values(offer: dict[str, Any]) -> dict[str, Any]:
    rows = instalment_rows(offer)
    return {
        "title": instalments_title(offer),
        "rows_text": rows_sentence(rows),
        "first": rows[0]["due"],
        "last": rows[-1]["due"],
        "total": format_grosze(int(offer["total_grosze"])),
    }


def _card(offer: dict[str, Any], status: str) -> dict[str, Any]:
    total = format_grosze(int(offer["total_grosze"]))
    return {
        "title": instalments_title(offer),
        "status": status,
        "rows": instalment_rows(offer),
        "total": total,
    }


def say_agreed(turn: Turn, plan: dict[str, Any]) -> None:
    document = ("Potwierdzenie w PDF", '/request_documents{"document": "settlement"}')
    how_to_pay = ("Dane do przelewu", "/ask_how_to_pay")
    if plan["kind"] == "instalments":
        values, kind, data = _schedule_values(plan), "plan", _card(plan, "agreed")
    else:
        last_day = plan.get("hold_until") or plan["instalments"][0]["due_on"]
        kind, data = "text", {}
        values = {
            "total": format_grosze(int(plan["total_grosze"])),
            "released": format_grosze(int(plan.get("released_grosze") or 0)),
            "first": spoken_date(last_day),
            "until": spoken_date(last_day),
        }
    choices = [document] if plan["kind"] == "hold" else [how_to_pay, document]
    single = plan["kind"] == "instalments" and len(plan["instalments"]) == 1
    text = "agreed_one" if single else f"agreed_{plan['kind']}"
    turn.say(text, kind=kind, data=data, choices=choices, **values)


def _interest_sentence(offer: dict[str, Any]) -> str:
    if offer.get("interest") == "runs_on":
        return "Odsetki biegną dalej od niespłaconej części."
    return "Przy terminowych wpłatach odsetki już nie rosną."
