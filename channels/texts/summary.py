"""Labels of the fact summary for agents."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from polish.dates import say_date_short
from polish.money import format_grosze

LABELS: Mapping[str, str] = {
    "channel": "Kanał",
    "identity": "Tożsamość",
    "reason": "Powód",
    "case": "Sprawa",
    "balance": "Saldo",
    "blocks": "Ograniczenia",
    "plan": "Porozumienie",
    "promise": "Zapowiedź wpłaty",
    "matters": "Otwarte zgłoszenia",
    "handover": "Z rozmowy z asystentem",
    "words": "Ostatnie słowa",
}
CHANNELS: Mapping[str, str] = {"web": "czat na stronie", "sms": "SMS"}
VERIFIED = "potwierdzona"
NOT_VERIFIED = "niepotwierdzona: bez informacji o długu"
CASE_UNKNOWN = "system spraw chwilowo nie odpowiada"


def promise_line(promise: Mapping[str, Any]) -> str:
    """A promise: sum and day."""
    day = say_date_short(date.fromisoformat(promise["promised_on"]))
    return f"{format_grosze(promise['amount_grosze'])} do {day}"
