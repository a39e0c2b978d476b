"""Dates as the assistant says them back, so that nobody promises a day they did not mean.

The parsers live in `polish.dates`; this room only speaks.
"""

from datetime import date

WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
MONTHS_GENITIVE = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
    "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
)  # fmt: skip


def say_date(day: date) -> str:
    """Say a day in full, with its weekday.

    >>> say_date(date(2026, 11, 27))
    'piątek, 27 listopada 2026'
    """
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS_GENITIVE[day.month - 1]} {day.year}"


def say_date_short(day: date) -> str:
    """Say a day in digits, for tables and SMS.

    >>> say_date_short(date(2026, 11, 7))
    '07.11.2026'
    """
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"
