"""Small pieces of Polish that sentences are filled with, and the intents that outrank a form.

Whole sentences live in actions/texts; here is only what depends on a number, a sum or a date.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from polish.diacritics import strip
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

# What somebody may come for, as it follows "chodzi o".
GOALS = {
    "check_balance": "kwotę",
    "ask_debt_origin": "wyjaśnienie, czego dotyczy sprawa",
    "ask_interest_costs": "wyjaśnienie odsetek i kosztów",
    "ask_due_date": "termin",
    "ask_how_to_pay": "dane do przelewu",
    "request_documents": "dokumenty",
    "report_payment": "sprawdzenie wpłaty",
    "promise_payment": "wpłatę w wybranym dniu",
    "request_installments": "raty",
    "negotiate_terms": "raty",
    "request_deferral": "późniejszy termin",
    "request_discount": "niższą kwotę",
    "change_plan": "zmianę rat",
    "contact_preference": "sposób kontaktu",
}


_RELATIVE = r"(?:mez|zon|maz|mam|matk|tat|ojc|syn|cork|brat|siostr|babci|dziad|tesci|rodzic)"
FOR_ANOTHER = re.compile(
    rf"\b(?:pisz|pyta|dzwoni|odpisuj|odpowiada|kontaktuj)\w*(?: sie)? (?:tu |do was )?za (?:moj\w+ )?{_RELATIVE}"
    rf"|\bw imieniu (?:moj\w+ )?{_RELATIVE}"
    rf"|\bjestem (?:\w+ )?{_RELATIVE}\w*,? (?:i |a )?{_RELATIVE}\w* nie moze"
)


HARD_TIMES = re.compile(
    r"\bchor[ayeoui]|\bszpital|strac\w+ prac|bez prac|bezrobot|zwolni\w+ z prac"
    r"|nie stac mnie|nie mam z czego|nie wystarcza"
)


def speaks_of_hardship(text: str) -> bool:
    """Tell whether a refusal gives hard times as its reason: then it is no refusal.

    >>> speaks_of_hardship("jestem chory i nie dam rady teraz płacić"), speaks_of_hardship("nie zapłacę i koniec")
    (True, False)
    """
    return HARD_TIMES.search(strip(text.lower())) is not None


def speaks_for_another(text: str) -> bool:
    """Tell whether somebody says that they write for another person.

    >>> speaks_for_another("piszę za męża, ile on ma do zapłaty?"), speaks_for_another("zapłacę za miesiąc")
    (True, False)
    """
    return FOR_ANOTHER.search(strip(text.lower())) is not None


def tries_left_text(tries: int) -> str:
    """Return how many tries are left, as a sentence."""
    return "Została 1 próba." if tries == 1 else f"Pozostało: {count_of(tries, 'próba')}."


def spoken_date(iso: str) -> str:
    """Return "piątek, 27 listopada 2026" for "2026-11-27"."""
    return say_date(date.fromisoformat(iso))


def case_title(case: dict[str, Any]) -> str:
    """Return what tells a case from the person's others: "pożyczka gotówkowa, UL-2026-000123"."""
    return f"{case['title']}, {case['case_number']}"


def goal_sentence(intent: str) -> str:
    """Say back what somebody came for, before identity: without a figure, and without saying that a debt exists."""
    goal = GOALS.get(intent)
    return f"Rozumiem, chodzi o {goal}. " if goal else ""


def month_number(word: str) -> int | None:
    """Return 1 for "stycznia", None for another word."""
    return MONTHS_GENITIVE.index(word) + 1 if word in MONTHS_GENITIVE else None


def short_date(iso: str) -> str:
    """Return "27.11.2026" for "2026-11-27"."""
    return say_date_short(date.fromisoformat(iso))
