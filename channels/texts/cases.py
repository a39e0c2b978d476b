"""Codes of the case backend in words for agents."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from polish.dates import say_date_short
from polish.money import format_grosze

BLOCKS: Mapping[str, str] = {
    "barred": "roszczenie przedawnione według naszych danych",
    "limitation_uncertain": "termin przedawnienia niepewny, ocenia człowiek",
    "not_open": "sprawa zakończona",
    "dispute": "sprawa kwestionowana",
    "complaint": "reklamacja w toku",
    "insolvency": "upadłość lub restrukturyzacja",
    "death": "zgłoszona śmierć",
    "identity_theft": "zgłoszona kradzież tożsamości",
    "wrong_person": "niewłaściwa osoba",
    "crisis": "zagrożenie",
    "hardship": "trudna sytuacja",
    "representative": "działa pełnomocnik",
    "privacy": "wniosek o ograniczenie przetwarzania",
    "escalation": "sprawa przekazana człowiekowi",
    "hold": "wstrzymanie",
    "opt_out": "rezygnacja z kontaktu",
    "no_assignment_notice": "brak zawiadomienia o przelewie wierzytelności",
}
MATTERS: Mapping[str, str] = {
    "dispute": "zakwestionowanie",
    "complaint": "reklamacja",
    "payment_claim": "zgłoszona wpłata",
    "hardship": "trudna sytuacja",
    "insolvency": "upadłość lub restrukturyzacja",
    "death": "informacja o śmierci",
    "identity_theft": "kradzież tożsamości",
    "wrong_person": "niewłaściwa osoba",
    "representative": "pełnomocnik",
    "document_request": "prośba o dokumenty",
    "privacy_request": "wniosek o dane osobowe",
    "contact_preference": "życzenie co do kontaktu",
    "opt_out": "rezygnacja z kontaktu",
    "escalation": "prośba o człowieka",
    "crisis": "zagrożenie",
}
LIMITATION: Mapping[str, str] = {
    "not_barred": "nasze dane nie wskazują na przedawnienie",
    "barred": "przedawnione według naszych danych: bez wezwań, rat i terminów",
    "uncertain": "niepewne: danych brakuje albo są sprzeczne, decyduje człowiek",
}
STEPS: Mapping[str, str] = {
    "missing_data": "brakuje danych do oceny",
    "due_on_31_december": "termin płatności 31 grudnia można liczyć dwojako",
    "readings_differ": "możliwe są dwa odczytania",
    "plea_needed": "nie konsument: przedawnienie trzeba podnieść samemu",
    "consumer_may_not_be_asked": "konsument: po upływie terminu nie wolno żądać zapłaty",
    "event_after_the_end": "zdarzenie już po upływie terminu",
    "suspended_mediation": "mediacja zawiesza bieg",
    "term": "bieg terminu",
    "old_term_ended_before_change": "dawny termin minął przed zmianą prawa",
    "old_term_ends_earlier": "dawny termin kończy się wcześniej",
    "shorter_term_from_change": "krótszy termin liczony od zmiany prawa",
    "debts_differ": "części długu mają różne terminy",
}
REASONS: Mapping[str, str] = {
    "as_asked": "zgodne z prośbą",
    "too_many_instalments": "więcej rat, niż dopuszcza polityka",
    "below_policy": "rata niższa, niż dopuszcza polityka",
    "limitation_uncertain": "przedawnienie niepewne",
    "fits_monthly_limit": "mieści się w podanej kwocie",
}
AGREEMENTS: Mapping[str, str] = {
    "proposed": "zaproponowany", "running": "trwa", "kept": "dotrzymany", "broken": "niedotrzymany",
    "changed": "zmieniony", "cancelled": "zakończony", "open": "oczekuje",
}  # fmt: skip


def balance_line(balance: Mapping[str, Any]) -> str:
    """The balance and its parts in one line."""
    parts = (
        ("kapitał", "principal_grosze"),
        ("odsetki", "interest_grosze"),
        ("koszty", "costs_grosze"),
    )
    listed = ", ".join(f"{name} {format_grosze(balance[key])}" for name, key in parts)
    return f"{format_grosze(balance['total_grosze'])} ({listed})"


def plan_line(plan: Mapping[str, Any]) -> str:
    """An agreement in one line: how much is left and what comes next."""
    due = next((each for each in plan["instalments"] if each["status"] != "paid"), None)
    following = f", następna wpłata {due_text(due)}" if due else ""
    state = AGREEMENTS.get(plan["status"], plan["status"])
    return f"{state}, razem {format_grosze(plan['total_grosze'])}{following}"


def due_text(instalment: Mapping[str, Any]) -> str:
    """An instalment: sum and day."""
    day = say_date_short(date.fromisoformat(instalment["due_on"]))
    return f"{format_grosze(instalment['amount_grosze'])} do {day}"
