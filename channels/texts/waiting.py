"""What people who wait for an agent are told about the time."""

from __future__ import annotations

from datetime import datetime, time

from polish.dates import say_date

_TOLD = ("dni robocze", "najpóźniej", "przewidywany czas")
_NOBODY_WAITS = "nic więcej nie trzeba"  # said to a wrong person, who is not to be written to again


def says_when(text: str) -> bool:
    """Whether words say already when somebody will answer, or that there is nothing to wait for.

    >>> says_when("Odpowiedź najpóźniej: wtorek."), says_when("Dziękuję. Nic więcej nie trzeba robić.")
    (True, True)
    """
    return any(mark in text.lower() for mark in (*_TOLD, _NOBODY_WAITS))


def minutes(number: int) -> str:
    """An estimate, in steps of five minutes.

    >>> minutes(10)
    'Przewidywany czas oczekiwania: około 10 minut.'
    """
    return f"Przewidywany czas oczekiwania: około {number} minut."


def long() -> str:
    """When many wait."""
    return "Wiele osób czeka teraz na rozmowę. Odpowiemy tutaj, gdy przyjdzie kolej. Nie trzeba czekać przy ekranie."


def tomorrow(opens: datetime, at: time, now: datetime) -> str:
    """A promise while nobody is at work; the day is named, so that it can be kept."""
    clock = at.strftime("%H:%M").removesuffix(":00").removeprefix("0")
    if opens.date() == now.astimezone(opens.tzinfo).date():
        return f"Konsultanci odpisują dziś od godziny {clock}."
    return f"Konsultanci odpiszą w najbliższy dzień roboczy: {say_date(opens.date())}, od godziny {clock}."
