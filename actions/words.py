"""Small pieces of Polish that sentences of the domain are filled with, and the intents that outrank a form.

Whole sentences live in bot/domain; here is only what depends on a number, a sum or a date.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from polish.money import format_grosze
from polish.plurals import count_of
from polish.sayings import say_date

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
    }
)


def tries_left_text(tries: int) -> str:
    """Return how many tries are left, as a sentence."""
    return "Została 1 próba." if tries == 1 else f"Pozostało: {count_of(tries, 'próba')}."


def spoken_date(iso: str) -> str:
    """Return "piątek, 27 listopada 2026" for "2026-11-27"."""
    return say_date(date.fromisoformat(iso))


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
