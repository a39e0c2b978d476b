"""Help lines as dated configuration: number, since when, where it was seen, when somebody last looked.

A line past `verified_on` by a year is a reason to look again (a test says so), not a reason to stop helping.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One telephone number that somebody may need tonight."""

    code: str
    number: str
    what: str
    valid_from: date
    source: str
    verified_on: date


EMERGENCY = HelpLine(
    "emergency", "112", "numer alarmowy", date(2005, 1, 1), "gov.pl: numer alarmowy 112", date(2026, 11, 21)
)
ADULTS = HelpLine(
    "adults",
    "116 123",
    "wsparcie dla dorosłych w kryzysie",
    date(2010, 1, 1),
    "116sos.pl",
    date(2026, 11, 21),
)
CHILDREN = HelpLine(
    "children",
    "116 111",
    "telefon zaufania dla dzieci i młodzieży",
    date(2008, 1, 1),
    "116111.pl",
    date(2026, 11, 21),
)
VIOLENCE = HelpLine(
    "violence", "800 120 002", "Niebieska Linia, przemoc w domu", date(1995, 1, 1), "niebieskalinia.info",
    date(2026, 11, 21),
)  # fmt: skip
ALL = (EMERGENCY, ADULTS, CHILDREN, VIOLENCE)
