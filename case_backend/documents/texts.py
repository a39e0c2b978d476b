"""What the settlement document says, in plain Polish, in one place."""

from __future__ import annotations

TITLE = "Porozumienie o spłacie"
KINDS = {
    "instalments": "spłata w ratach",
    "lump_sum": "jednorazowa spłata niższej kwoty",
    "deferral": "późniejszy termin zapłaty",
    "hold": "przerwa w płatnościach",
}
CASE = "Sprawa"
CREDITOR = "Wierzyciel"
SUBJECT = "Czego dotyczy"
AGREED = "Zawarto"
KIND = "Rodzaj porozumienia"
TOTAL = "Razem do zapłaty"
RELEASED = "Kwota umorzona po zapłacie w terminie"
HOLD_UNTIL = "Przerwa trwa do"
SCHEDULE = "Terminy i kwoty"
NUMBER, DUE, AMOUNT = "Nr", "Termin", "Kwota"
HOW_TO_PAY = "Jak zapłacić"
ACCOUNT, HOLDER, TRANSFER_TITLE = "Numer rachunku", "Odbiorca", "Tytuł przelewu"
INTEREST = {
    "stops": "Odsetki: gdy płatności są w terminie, dalsze odsetki nie rosną.",
    "runs_on": "Odsetki: dalsze odsetki są już wliczone w podane kwoty.",
}
MISSED = (
    "Gdy płatność się spóźni: jest {grace} na jej uzupełnienie. Porozumienie kończy się po {missed}. "
    "Prosimy o kontakt przed terminem, jeśli coś się zmieni. Plan można zmienić."
)
MISSED_ONE = (
    "Gdy płatność się spóźni: jest {grace} na jej uzupełnienie. Potem porozumienie się kończy i umorzenie "
    "nie następuje. Prosimy o kontakt przed terminem, jeśli coś się zmieni."
)
ACKNOWLEDGED = (
    "Przed zawarciem porozumienia ({when}) podaliśmy informację: zawarcie porozumienia albo wpłata części "
    "kwoty może zostać uznane za uznanie długu. Wtedy termin przedawnienia biegnie od nowa."
)
FEES = "Za porozumienie nie ma żadnych opłat."
FOOTER = "Dokument utworzono automatycznie {when}. Ulga, automatyczny asystent."
