"""The assistant's intents in words for agents, in the order of docs/conversations.md."""

from __future__ import annotations

from collections.abc import Mapping

INTENTS: Mapping[str, str] = {
    "greet": "powitanie", "goodbye": "pożegnanie", "thank": "podziękowanie", "affirm": "zgoda", "deny": "odmowa",
    "inform": "podanie danych", "cancel": "rezygnacja z tematu", "ask_repeat": "prośba o powtórzenie",
    "ask_capabilities": "pytanie, w czym można pomóc", "bot_challenge": "pytanie, czy to automat",
    "ask_legitimacy": "pytanie, kto pisze", "request_human": "prośba o człowieka",
    "check_balance": "pytanie o kwotę", "ask_debt_origin": "pytanie, skąd ten dług",
    "ask_interest_costs": "pytanie o odsetki i koszty", "ask_due_date": "pytanie o termin",
    "ask_consequences": "pytanie o skutki", "request_documents": "prośba o dokumenty",
    "ask_how_to_pay": "pytanie, jak zapłacić", "report_payment": "informacja o wpłacie",
    "promise_payment": "zapowiedź wpłaty", "request_installments": "prośba o raty",
    "negotiate_terms": "rozmowa o warunkach", "request_deferral": "prośba o więcej czasu",
    "request_discount": "prośba o umorzenie części", "change_plan": "zmiana porozumienia",
    "refuse_payment": "odmowa zapłaty", "dispute_debt": "zakwestionowanie długu",
    "claim_time_barred": "przedawnienie", "report_identity_theft": "kradzież tożsamości",
    "wrong_person": "niewłaściwa osoba", "represent_debtor": "pisze ktoś w imieniu tej osoby",
    "report_death": "informacja o śmierci", "report_insolvency": "upadłość lub egzekucja w toku",
    "report_hardship": "trudna sytuacja", "report_crisis": "zagrożenie życia lub zdrowia",
    "privacy_request": "wniosek o dane osobowe", "stop_contact": "prośba, by nie pisać",
    "contact_preference": "życzenie co do kontaktu", "complaint": "reklamacja", "abuse": "obraźliwe słowa",
    "out_of_scope": "inny temat",
}  # fmt: skip
UNCLEAR = "niejasne"
MOODS: Mapping[str, str] = {
    "calm": "spokojny",
    "worried": "zaniepokojony, przytłoczony",
    "angry": "zdenerwowany",
    "danger": "możliwe zagrożenie",
}


def intent_text(name: str) -> str:
    """The intent in words.

    >>> intent_text("request_installments"), intent_text("nlu_fallback")
    ('prośba o raty', 'niejasne')
    """
    return INTENTS.get(name, UNCLEAR)
