"""Suggested steps, drafts and coaching notes for agents; the drafts are ready replies (channels.texts.canned).

The method: listen and say back what was heard, separate the person from the debt, look for options, never press.
"""

from __future__ import annotations

from collections.abc import Mapping

STEPS: Mapping[str, str] = {
    "identity": "Potwierdzić tożsamość. Wcześniej nic o długu.",
    "paraphrase": "Powiedzieć własnymi słowami, co zostało zrozumiane.",
    "possible": "Zapytać, co jest możliwe, a nie ile trzeba.",
    "notice": "Przed ustaleniami powiedzieć o skutkach uznania długu (przycisk w panelu).",
    "offers": "Poprosić system o propozycje w granicach polityki.",
    "dispute": "Przyjąć zakwestionowanie. Wstrzymać wezwania do wyjaśnienia.",
    "hold": "Zaproponować wstrzymanie, jeśli teraz nie ma z czego płacić.",
    "consent": "Potrzebę zapisać tylko za zgodą. O diagnozę nie pytać.",
    "signpost": "Podać, gdzie jest bezpłatna pomoc.",
    "documents": "Zamówić dokumenty w panelu i podać termin.",
    "complaint": "Przyjąć reklamację. Odpowiedź w ciągu 30 dni.",
    "stop": "Zapisać życzenie i potwierdzić jednym zdaniem.",
    "freeze": "Użyć „Zagrożenie”. O pieniądzach nie pisać wcale.",
    "barred": "Nie prosić o wpłatę. Powiedzieć, co pokazują nasze dane.",
    "truth": "Odpowiedzieć zgodnie z prawdą, spokojnie, bez przewidywań.",
    "thanks": "Podziękować i zapytać, czy coś jeszcze.",
    "payment": "Sprawdzić wpłatę w zestawieniu. Księgowanie trwa kilka dni.",
}
OF_INTENT: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "check_balance": (("identity",), ("dane", "saldo")),
    "ask_debt_origin": (("identity", "documents"), ("dane",)),
    "ask_interest_costs": (("identity",), ("dane", "saldo")),
    "ask_due_date": (("identity",), ("rata",)),
    "ask_consequences": (("truth", "possible"), ("bez_pospiechu", "ile_mozna")),
    "request_documents": (("identity", "documents"), ("dane",)),
    "report_payment": (("identity", "payment"), ("chwila",)),
    "promise_payment": (("identity", "notice"), ("uznanie",)),
    "request_installments": (("identity", "notice", "possible", "offers"), ("uznanie", "ile_mozna")),
    "negotiate_terms": (("paraphrase", "possible", "offers"), ("ile_mozna", "bez_pospiechu")),
    "request_deferral": (("notice", "possible", "offers"), ("uznanie", "bez_pospiechu")),
    "request_discount": (("notice", "offers"), ("uznanie",)),
    "change_plan": (("paraphrase", "possible", "offers"), ("slucham", "ile_mozna")),
    "refuse_payment": (("paraphrase", "possible"), ("slucham", "bez_pospiechu")),
    "dispute_debt": (("paraphrase", "dispute", "documents"), ("sprzeciw",)),
    "claim_time_barred": (("barred", "signpost"), ("wsparcie",)),
    "report_identity_theft": (("paraphrase", "dispute"), ("sprzeciw",)),
    "report_hardship": (
        ("paraphrase", "consent", "hold", "signpost"),
        ("slucham", "wstrzymanie", "wsparcie"),
    ),
    "report_death": (("paraphrase", "hold"), ("slucham",)),
    "report_insolvency": (("hold", "signpost"), ("wstrzymanie",)),
    "report_crisis": (("freeze",), ()),
    "complaint": (("paraphrase", "complaint"), ("reklamacja",)),
    "abuse": (("paraphrase",), ("slucham",)),
    "stop_contact": (("stop",), ()),
    "request_human": (("paraphrase",), ("powitanie", "slucham")),
    "thank": (("thanks",), ("koniec",)),
    "goodbye": (("thanks",), ("koniec",)),
}
USUAL: tuple[tuple[str, ...], tuple[str, ...]] = (("paraphrase", "possible"), ("powitanie", "slucham"))

NOTES: Mapping[str, tuple[str, str]] = {
    "listen": ("Słuchanie", "Najpierw odpowiedź na to, co ta osoba czuje i mówi. Dopiero potem liczby."),
    "options": (
        "Możliwości",
        "Dwie lub trzy drogi do wyboru, każda z prostym skutkiem. Decyzja należy do tej osoby.",
    ),
    "calm": (
        "Deeskalacja",
        "Krótkie zdania, bez tłumaczenia się i bez „ale”. Nazwać złość i wrócić do sprawy.",
    ),
    "worry": ("Lęk", "Powiedzieć, co na pewno się dzisiaj nie stanie. Jeden krok naraz, bez pośpiechu."),
    "danger": ("Zagrożenie", "Ani słowa o pieniądzach. Telefony pomocy, spokój, obecność. Sprawę zamrozić."),
}
OF_MOOD: Mapping[str, tuple[str, ...]] = {
    "calm": ("options",),
    "worried": ("worry", "listen"),
    "angry": ("calm", "listen"),
    "danger": ("danger",),
}
