"""A working morning at the console: who waits, one conversation with everything in it, its case, the team's figures."""

from __future__ import annotations

from typing import Any

TODAY = "2026-11-21"
AT = f"{TODAY}T09:%02d:00+01:00"
MINE = "c0ffee01-0000-4000-8000-000000000001"
CRISIS = "c0ffee02-0000-4000-8000-000000000002"
LATE = "c0ffee03-0000-4000-8000-000000000003"
OTHERS = "c0ffee04-0000-4000-8000-000000000004"
BOT_LED = "c0ffee05-0000-4000-8000-000000000005"

DELIVERIES = [
    {"id": 1, "key": "k1", "state": "delivered", "error": None, "segments": 2, "offset": 4, "state_text": "doręczone"},
    {"id": 2, "key": "k2", "state": "dead", "error": "30003", "segments": 1, "offset": 8, "state_text": "niewysłane"},
]  # fmt: skip


def me(role: str) -> dict[str, Any]:
    """Who is logged in."""
    return {
        "id": 1, "login": "maria", "name": "Maria Konsultantka", "role": role, "second_factor": True,
        "must_enrol": False, "presence": "available", "capacity": 4, "load": 1, "skills": ["trudne sytuacje"],
        "languages": ["pl", "uk"], "creditors": None, "sign_in": "password",
    }  # fmt: skip


def _entry(cid: str, **changes: Any) -> dict[str, Any]:
    return {
        "id": cid, "channel": "web", "mode": "waiting", "reason": "human", "owner": None, "owner_name": None,
        "verified": False, "since_s": 0, "last_offset": 8, "seconds": 95, "urgency": "normal", "urgency_text": "",
        "rank": 5, "reason_text": "Prośba o rozmowę z człowiekiem", "skill": None, "language": "pl",
        "creditor": "klon", "clock": {"target_seconds": 300, "used_seconds": 95, "state": "ok"}, "unread": 0,
        "suitable": True, "waiting_seconds": 95, "snippet": "", "tags": [],
    } | changes  # fmt: skip


def queue() -> list[dict[str, Any]]:
    """The queue, most urgent first."""
    late = {"target_seconds": 300, "used_seconds": 421, "state": "late"}
    soon = {"target_seconds": 300, "used_seconds": 250, "state": "soon"}
    return [
        _entry(CRISIS, mode="frozen", urgency="crisis", urgency_text="Zagrożenie życia", reason="crisis",
               reason_text="Wykryto zagrożenie życia", channel="sms", clock=late | {"target_seconds": 60}, unread=2),
        _entry(LATE, urgency="vulnerable", urgency_text="Trudna sytuacja", reason_text="Choroba, prośba o człowieka",
               clock=late, unread=1, verified=True),
        _entry("c0ffee06", urgency="complaint", urgency_text="Skarga", reason_text="Skarga na obsługę", clock=soon),
        _entry("c0ffee07", urgency="legal", urgency_text="Sprawa prawna", reason_text="Pełnomocnik", channel="sms"),
        _entry("c0ffee08", suitable=False, language="uk", tags=["ukraiński"]),
        _entry(MINE, mode="human", owner="maria", owner_name="Maria Konsultantka", verified=True, unread=1,
               clock=None, tags=["raty"]),
        _entry(OTHERS, mode="human", owner="jan", owner_name="Jan Doradca", clock=None),
    ]  # fmt: skip


def heads() -> dict[str, dict[str, Any]]:
    """What stands above each conversation."""
    entries = {
        entry["id"]: entry for entry in [*queue(), _entry(BOT_LED, mode="bot", reason=None, clock=None)]
    }
    moves = {
        MINE: ["release", "transfer", "assign", "return", "close", "freeze", "reply", "note"],
        CRISIS: ["clear", "assign", "note"], LATE: ["claim", "assign", "freeze", "note"],
        OTHERS: ["release", "assign", "note"], BOT_LED: ["claim", "freeze", "note"],
    }  # fmt: skip
    return {
        cid: entry | {"moves": moves.get(cid, ["claim", "note"]), "closed_as": None}
        for cid, entry in entries.items()
    }


def _event(offset: int, source: str, text: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "event", "offset": offset, "source": source, "kind": "text", "text": text, "choices": [],
        "data": {}, "at": AT % (offset * 2),
    } | more  # fmt: skip


def events() -> list[dict[str, Any]]:
    """A conversation with every kind of line."""
    return [
        _event(1, "assistant", "Dzień dobry. Tu automatyczny asystent firmy Klon Finanse. W czym mogę pomóc?"),
        _event(2, "debtor", "dzien dobry, chcialabym rozlozyc to na raty ale straciłam pracę i boje sie co dalej"),
        _event(3, "assistant", "To trudna sytuacja. Możemy poszukać kwoty, która jest do udźwignięcia. Ile mogłoby to być miesięcznie?",
               choices=[{"id": "a", "title": "Do 100 zł"}, {"id": "b", "title": "Do 200 zł"}, {"id": "c", "title": "Teraz nic"}]),
        _event(4, "debtor", "wolę porozmawiać z człowiekiem"),
        _event(5, "system", "Do rozmowy dołącza Maria Konsultantka. Od teraz odpowiada człowiek.", data={"move": "claim"}),
        _event(6, "agent", "Dzień dobry, tu Maria. Dziękuję za wiadomość. Dobrze rozumiem, że chodzi o raty i o to, co będzie po utracie pracy?",
               author="Maria Konsultantka"),
        _event(7, "agent", "Rozmówca wspomina o zasiłku od grudnia. @jan, czy mamy wzór wniosku o wstrzymanie?", kind="note",
               author="Maria Konsultantka", data={"mentions": ["jan"]}),
        _event(8, "debtor", "tak, dokładnie. mogę płacić 150 zł od stycznia"),
    ]  # fmt: skip


def _case() -> dict[str, Any]:
    instalments = [
        {"number": n, "due_on": f"2027-{n:02d}-10", "amount_grosze": 15_000, "status": "due"}
        for n in range(1, 10)
    ]
    return {
        "identity": {"verified": True, "locked": False, "tries_left": 3, "verified_at": AT % 3, "phone_known": True, "notice_shown_at": None},
        "case": {
            "case_number": "UL-2026-000001", "creditor_code": "klon", "creditor_name": "Klon Finanse", "title": "pożyczka gotówkowa",
            "contract_number": "PG/1/2025", "status": "open", "due_on": "2025-11-28", "demand_allowed": False,
            "balance": {"as_of": TODAY, "principal_grosze": 120_000, "interest_grosze": 6_000, "costs_grosze": 4_000, "paid_grosze": 10_000,
                        "total_grosze": 120_000, "interest_rate_percent": "9,25"},
            "statement": [{"day": "2025-11-28", "kind": "principal", "label": "Kwota główna", "change_grosze": 120_000, "balance_grosze": 120_000},
                          {"day": "2026-05-04", "kind": "payment", "label": "Wpłata", "change_grosze": -10_000, "balance_grosze": 110_000}],
            "plan": {"plan_id": "p1", "status": "running", "instalment_count": 9, "monthly_grosze": 15_000, "first_due_on": "2027-01-10",
                     "total_grosze": 120_000, "instalments": instalments},
            "plans": [], "promises": [{"promise_id": "o1", "amount_grosze": 5_000, "promised_on": "2026-12-01", "status": "open"}],
            "holds": [{"hold_id": "h1", "block": "hardship", "block_text": "trudna sytuacja", "since": "2026-11-20", "until": "2026-12-20", "lifted_on": None, "source": "agent"}],
            "matters": [{"report_id": "m1", "kind": "dispute", "kind_text": "Sprzeciw wobec kwoty", "subtype": None, "status": "open",
                         "outcome": None, "opened_at": AT % 1, "due_on": "2026-12-21", "note": "Część odsetek wydaje się za wysoka."}],
            "preferences": {"salutation": "pani Anna"}, "demand": False,
            "limitation": {"state": "running", "state_text": "Nieprzedawnione", "earliest_end": "2028-12-31", "latest_end": "2028-12-31", "missing": [],
                           "reasoning": [{"rule": "loan", "article": "art. 118 k.c.", "first_day": "2025-11-28", "last_day": "2028-12-31", "text": "Trzy lata, z końcem roku."}]},
            "contact": [{"channel": "sms", "allowed": True, "refusals": []}, {"channel": "web", "allowed": True, "refusals": []}],
            "blocks": [{"code": "hardship", "text": "Sprawa jest wstrzymana z powodu trudnej sytuacji."}],
            "contacts": [{"at": AT % 1, "channel": "sms", "direction": "out"}],
            "conversations": [{"id": MINE, "channel": "web", "opened_at": AT % 1, "mode": "human", "current": True},
                              {"id": LATE, "channel": "sms", "opened_at": "2026-10-02T12:00:00+02:00", "mode": "closed", "current": False}],
        },
    }  # fmt: skip


def answers() -> dict[str, Any]:
    """Answers by the last part of their path, or by the whole path outside conversations."""
    colleagues = [
        {"login": "maria", "name": "Maria Konsultantka", "presence": "available", "load": 1, "capacity": 4, "skills": [], "languages": ["pl"]},
        {"login": "jan", "name": "Jan Doradca", "presence": "busy", "load": 3, "capacity": 4, "skills": ["prawo"], "languages": ["pl"]},
    ]  # fmt: skip
    intents = [
        {"name": "hardship", "text": "Trudna sytuacja"},
        {"name": "propose_amount", "text": "Propozycja kwoty"},
        {"name": "thank", "text": "Podziękowanie"},
    ]
    offer = {"offer_id": "o1", "kind": "instalments", "instalment_count": 9, "monthly_grosze": 15_000, "first_due_on": "2027-01-10", "last_due_on": "2027-09-10",
             "total_grosze": 120_000, "released_grosze": 0, "hold_until": None, "instalments": [{"number": 1, "due_on": "2027-01-10", "amount_grosze": 15_000}], "expires_at": AT % 59}  # fmt: skip
    return {
        "conversations": {"conversations": queue(), "counts": {"waiting": 4, "frozen": 1, "human": 2, "bot": 11}},
        "hours": {"open": True, "now": AT % 10, "closes_at": f"{TODAY}T17:00:00+01:00", "opens_at": None, "promise": "", "waiting": 4, "available_agents": 2, "estimated_wait_seconds": 240},
        "colleagues": {"colleagues": colleagues},
        "summary": {"lines": [{"code": "who", "label": "Kto", "text": "Osoba potwierdzona, numer sprawy znany"}, {"code": "reason", "label": "Powód", "text": "Prośba o człowieka"},
                              {"code": "balance", "label": "Do zapłaty", "text": "1 200,00 zł"}, {"code": "plan", "label": "Plan", "text": "9 rat po 150,00 zł, pierwsza 10 stycznia 2027"}]},
        "case": _case(),
        "reading": {"offset": 8, "intent": "propose_amount", "intent_text": "Propozycja kwoty", "confidence": 0.91, "mood": "worried", "mood_text": "niepokój",
                    "values": [{"kind": "amount", "text": "150 zł", "value": 15_000, "shown": "150,00 zł"}], "ranking": [{"intent": "hardship", "confidence": 0.05}], "corrected": None},
        "help": {"steps": [{"code": "mirror", "text": "Powtórz własnymi słowami, co zostało powiedziane."}, {"code": "offer", "text": "Sprawdź, czy 150 zł mieści się w zasadach."}],
                 "drafts": [{"code": "d1", "title": "Potwierdzenie kwoty", "text": "Rozumiem: 150 zł miesięcznie od stycznia. Sprawdzam, czy to możliwe."}],
                 "coaching": [{"code": "calm", "title": "Gdy ktoś się boi", "text": "Najpierw nazwij to, co słychać. Liczby mogą poczekać jedną wiadomość."}]},
        "check": {"warnings": []}, "POST check": {"warnings": [{"code": "long_sentence", "text": "To zdanie ma ponad 20 słów.", "found": "", "start": 0, "end": 5, "blocking": False}]},
        "canned": {"canned": [{"id": 1, "code": "powitanie", "title": "Powitanie", "group": "Początek", "text": "Dzień dobry, tu Maria Konsultantka.", "missing": [], "builtin": True},
                              {"id": 2, "code": "kwota", "title": "Kwota i termin", "group": "Raty", "text": "Najbliższa rata to {kwota_raty}.", "missing": ["kwota_raty"], "builtin": False}]},
        "POST offers": {"outcome": "offers", "reason": None, "reason_text": "", "offers": [offer]},
        "POST sample": {"added": 3}, "POST next": {"id": LATE},
        "POST identity": {"outcome": "mismatch", "tries_left": 2},
        "mentions": {"mentions": [{"id": 1, "conversation": MINE, "offset": 7, "by": "Jan Doradca", "text": "@maria, proszę zerknąć na wniosek.", "at": AT % 20, "seen": False}]},
        "search": {"hits": [{"conversation": MINE, "offset": 8, "at": AT % 16, "source": "debtor", "author": None, "text": "tak, dokładnie. mogę płacić 150 zł od stycznia", "channel": "web", "mode": "human", "verified": True}], "more": False},
        "board": {"at": AT % 30, "modes": {"waiting": 4, "frozen": 1, "human": 2, "bot": 11}, "waiting_by_urgency": {"crisis": 1, "vulnerable": 1, "complaint": 1, "legal": 1, "normal": 1},
                  "oldest_waiting_seconds": 421, "late": 2, "agents": [one | {"answered_today": 14, "closed_today": 3} for one in colleagues],
                  "today": {"handovers": 21, "claimed": 18, "returned": 6, "closed": 9, "median_first_answer_seconds": 95, "p90_first_answer_seconds": 400, "fallbacks": 4, "crises": 1, "rating_average": 4.4, "ratings": 7}},
        "outcomes": {"from": "2026-10-23", "to": TODAY, "conversations": 412, "handovers": 63, "reasons": [{"reason": "human", "reason_text": "Prośba o człowieka", "count": 31}, {"reason": "fault", "reason_text": "Awaria", "count": 4}],
                     "closed": {"agreed": 22, "answered": 18, "no_answer": 3}, "fallbacks": [{"code": "low_confidence", "count": 12}], "first_answer": {"count": 58, "median_seconds": 95, "p90_seconds": 410},
                     "ratings": {"count": 20, "average": 4.3, "by_value": {"5": 12, "4": 5, "3": 3}}, "plans": {"agreed": 40, "kept": 11, "broken": 4, "running": 25}, "promises": {"made": 9, "kept": 6, "broken": 1, "open": 2}},
        "quality": {"waiting": [{"conversation": LATE, "agent": "jan", "ended_at": AT % 5, "outcome": "agreed"}]},
        "quality/results": {"agents": [{"login": "jan", "name": "Jan Doradca", "count": 4, "average": 4.25}]},
        "corrections": {"corrections": [{"id": 1, "text": "chcę spłacić wszystko od razu", "read_as": "hardship", "read_as_text": "Trudna sytuacja", "intent": "propose_amount", "intent_text": "Propozycja kwoty", "by": "Jan Doradca", "at": AT % 4, "state": "proposed"}]},
        "intents": {"intents": intents},
        "dead-letters": {"sms": [{"id": 5, "error": "30003", "conversation": CRISIS}], "messages": [{"conversation": LATE, "code": "engine_timeout"}]},
        "agents": {"agents": [one | {"id": n, "role": "agent", "active": True, "creditors": None, "unassigned": True, "second_factor": n == 1, "locked": False} for n, one in enumerate(colleagues, 1)]},
        "audit": {"entries": [{"id": 9, "at": AT % 8, "agent": "maria", "name": "Maria Konsultantka", "action": "view", "subject": MINE, "detail": None}]},
        "sessions": {"sessions": [{"id": 1, "since": AT % 1, "seen_seconds": 4, "expires_seconds": 30_000, "address_hint": "10.0.*.*", "browser": "Chrome, Linux", "current": True},
                                  {"id": 2, "since": AT % 0, "seen_seconds": 4_000, "expires_seconds": 30_000, "address_hint": "10.0.*.*", "browser": "Firefox, Windows", "current": False}]},
    }  # fmt: skip
