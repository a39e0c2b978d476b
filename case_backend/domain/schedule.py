"""Instalments: integer grosze that sum to the total, at most one in a calendar month, on working days.

A date that is not a working day moves to the next one of the same month, else to the one before it, so that no
month ever holds two instalments.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from polish.working_days import is_working_day, next_working_day

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Instalment:
    """One payment of an agreement."""

    number: int
    due_on: date
    amount_grosze: int


def split_evenly(total_grosze: int, count: int) -> tuple[int, ...]:
    """Amounts that differ by one grosz at most, the larger first.

    >>> split_evenly(100000, 3)
    (33334, 33333, 33333)
    """
    each, rest = divmod(total_grosze, count)
    return tuple(each + 1 if index < rest else each for index in range(count))


def previous_working_day(day: date) -> date:
    """This day if it is a working one, else the last working day before it.

    >>> previous_working_day(date(2026, 12, 27))
    datetime.date(2026, 12, 23)
    """
    while not is_working_day(day):
        day -= _DAY
    return day


def working_day_by(day: date, latest: date) -> date:
    """The working day for `day` that is not after `latest`."""
    after = next_working_day(day)
    return after if after <= latest else previous_working_day(min(day, latest))


def working_day_in_month(day: date) -> date:
    """The working day for `day` in the same month.

    >>> working_day_in_month(date(2026, 1, 31)), working_day_in_month(date(2026, 11, 21))
    (datetime.date(2026, 1, 30), datetime.date(2026, 11, 23))
    """
    after = next_working_day(day)
    return after if after.month == day.month else previous_working_day(day)


def day_in_month(year: int, month: int, day: int) -> date:
    """The day of a month counted from January of `year`, clamped to the month's end.

    >>> day_in_month(2026, 14, 31)
    datetime.date(2027, 2, 28)
    """
    years, index = divmod(month - 1, 12)
    last = monthrange(year + years, index + 1)[1]
    return date(year + years, index + 1, min(day, last))


def next_day_of_month(day: int, after: date) -> date:
    """The first date with this day of the month that lies after `after`.

    >>> next_day_of_month(10, date(2026, 11, 21))
    datetime.date(2026, 12, 10)
    """
    this_month = day_in_month(after.year, after.month, day)
    return this_month if this_month > after else day_in_month(after.year, after.month + 1, day)


def due_dates(first: date, count: int, day_of_month: int) -> tuple[date, ...]:
    """The first date as it is, then one working day in each month after it."""
    later = (
        working_day_in_month(day_in_month(first.year, first.month + index, day_of_month))
        for index in range(1, count)
    )
    return (first, *later)


def instalments(amounts: tuple[int, ...], dates: tuple[date, ...]) -> tuple[Instalment, ...]:
    """Number the amounts and dates."""
    pairs = enumerate(zip(dates, amounts, strict=True), start=1)
    return tuple(Instalment(number, day, amount) for number, (day, amount) in pairs)
