"""Small pieces of Polish that sentences are filled with, and the intents that outrank a form.

Whole sentences live in actions/texts; here is only what depends on a number, a sum or a date.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from polish.money import format_grosze
from polish.plurals import count_of
from polish.sayings import MONTHS_GENITIVE, say_date, say_date_short

# Messages of these intents are never searched for values: they must be served first (docs/conversations.md).
BREAKS_FORM = frozenset(
    {
        "report_crisis",
        "report_death",
        "wrong_person",
        "report_identity_theft",
        "report_insolvency",
        "dispute_debt",
        "claim_time_barred",
        "stop_contact",
        "request_human",
        "represent_debtor",
        "complaint",
        "privacy_request",
        "abuse",
        "refuse_payment",
        "report_payment",
        "report_hardship",
    }
)


def tries_left_text(tries: int) -> str:
    """Return how many tries are left, as a sentence."""
    return "Została 1 próba." if tries == 1 else f"Pozostało: {count_of(tries, 'próba')}."


def spoken_date(iso: str) -> str:
    """Return "piątek, 27 listopada 2026" for "2026-11-27"."""
    return say_date(date.fromisoformat(iso))


def offer_title(offer: dict[str, Any]) -> str:
    """Return an offer in a few words, whatever its kind."""
    match offer.get("kind"):
        case "hold":
            return f"przerwa, 0 zł do {_short(offer['hold_until'])}"
        case "deferral":
            return f"{format_grosze(int(offer['total_grosze']))} do {_short(offer['first_due_on'])}"
        case "lump_sum":
            return (
                f"jedna wpłata {format_grosze(int(offer['total_grosze']))} do {_short(offer['first_due_on'])}"
            )
    return instalments_title(offer)


def instalments_title(offer: dict[str, Any]) -> str:
    """Return "10 rat po 200,00 zł", or exactly how many of which sum: "7 rat: 3 po 185,72 zł i 4 po 185,71 zł"."""
    sums = Counter(int(item["amount_grosze"]) for item in offer["instalments"])
    count = count_of(sum(sums.values()), "rata")
    if len(sums) == 1:
        return f"{count} po {format_grosze(next(iter(sums)))}"
    return f"{count}: " + " i ".join(f"{times} po {format_grosze(grosze)}" for grosze, times in sums.items())


def instalment_rows(offer: dict[str, Any]) -> list[dict[str, str]]:
    """Return the schedule ready to show: number, weekday with full date, amount."""
    return [
        {
            "number": str(item["number"]),
            "due": spoken_date(item["due_on"]),
            "amount": format_grosze(int(item["amount_grosze"])),
        }
        for item in offer["instalments"]
    ]


def rows_sentence(rows: list[dict[str, str]]) -> str:
    """Return the schedule as words: every row, so that the text carries the whole meaning without the table."""
    return "; ".join(f"{row['number']}) {row['due']}: {row['amount']}" for row in rows) + "."


def wish_sentence(wish: dict[str, Any]) -> str:
    """Say back what was understood of a wish: "Rozumiem: najwyżej 200,00 zł miesięcznie, od 10.01.2027. "."""
    parts = []
    if wish.get("monthly_max_grosze"):
        parts.append(f"najwyżej {format_grosze(int(wish['monthly_max_grosze']))} miesięcznie")
    if "lump_sum_grosze" in wish:
        parts.append(f"{format_grosze(int(wish['lump_sum_grosze']))} jedną wpłatą")
    if "discount_percent" in wish:
        parts.append(f"kwota mniejsza o {wish['discount_percent']}%")
    if "instalment_count" in wish:
        parts.append(count_of(int(wish["instalment_count"]), "rata"))
    if "first_payment_on" in wish:
        parts.append(f"pierwsza wpłata {_short(wish['first_payment_on'])}")
    if "day_of_month" in wish:
        parts.append(f"{wish['day_of_month']}. dnia miesiąca")
    return f"Rozumiem: {', '.join(parts)}. " if parts else ""


def month_number(word: str) -> int | None:
    """Return 1 for "stycznia", None for another word."""
    return MONTHS_GENITIVE.index(word) + 1 if word in MONTHS_GENITIVE else None


def _short(iso: str) -> str:
    return say_date_short(date.fromisoformat(iso))
