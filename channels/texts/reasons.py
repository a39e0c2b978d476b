"""Why a conversation came to people, in words for agents."""

from __future__ import annotations

from collections.abc import Mapping

from channels.conversation.urgency import FAULT, Urgency

URGENCIES: Mapping[Urgency, str] = {
    Urgency.CRISIS: "zagrożenie",
    Urgency.VULNERABLE: "trudna sytuacja",
    Urgency.LEGAL: "sprawa prawna",
    Urgency.COMPLAINT: "reklamacja",
    Urgency.FAULT: "usterka",
    Urgency.NORMAL: "zwykła",
}
REASONS: Mapping[str, str] = {
    "crisis": "wypowiedź świadczy o zagrożeniu",
    "request_human": "prośba o rozmowę z człowiekiem",
    "stepped_in": "wejście konsultanta",
    "identity_locked": "nieudane potwierdzenie danych",
    "report_hardship": "trudna sytuacja życiowa",
    "report_death": "informacja o śmierci",
    "report_insolvency": "upadłość lub restrukturyzacja",
    "report_identity_theft": "podejrzenie kradzieży tożsamości",
    "dispute_debt": "zakwestionowanie długu",
    "claim_time_barred": "pytanie o przedawnienie",
    "represent_debtor": "zgłoszenie pełnomocnika",
    "privacy_request": "wniosek o dane osobowe",
    "wrong_person": "wiadomość do niewłaściwej osoby",
    "complaint": "reklamacja",
    "abuse": "silne zdenerwowanie",
    "stop_contact": "prośba o zaprzestanie kontaktu",
    "wrote_after_opt_out": "wiadomość po rezygnacji z SMS",
    "backend_down": "system spraw nie odpowiadał",
    "action_failed": "asystent nie mógł dokończyć",
}


def reason_text(reason: str | None) -> str:
    """The reason in words; a code that has none is shown as it is.

    >>> reason_text("report_death"), reason_text("fault:engine_502"), reason_text(None)
    ('informacja o śmierci', 'asystent nie odpowiedział', '')
    """
    if not reason:
        return ""
    if reason.startswith(FAULT):
        return "asystent nie odpowiedział"
    return REASONS.get(reason) or REASONS.get(reason.removeprefix("report_")) or reason
