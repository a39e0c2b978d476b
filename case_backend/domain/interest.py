"""Statutory interest for delay, exact: a fraction of grosze is carried as an integer and rounded once, at the end.

From the day after the due date through the day counted; a due date on a Saturday or holiday moves to the next
working day (art. 115 KC); 365 days also in leap years. It refuses to know a rate that the table does not hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from case_backend.domain.account import Pause
from case_backend.domain.law import InterestTable
from polish.working_days import next_working_day

_DAY = timedelta(days=1)
_HUNDREDTHS_OF_PERCENT = 10_000


def first_interest_day(due_on: date) -> date:
    """The first day of delay.

    >>> first_interest_day(date(2024, 1, 15)), first_interest_day(date(2026, 10, 31))
    (datetime.date(2024, 1, 16), datetime.date(2026, 11, 3))
    """
    return next_working_day(due_on) + _DAY


def rounded(numerator: int, denominator: int) -> int:
    """A non-negative fraction rounded half up to a whole number.

    >>> rounded(5, 2), rounded(7, 3)
    (3, 2)
    """
    return (2 * numerator + denominator) // (2 * denominator)


def denominator(table: InterestTable) -> int:
    """What the numerators below are to be divided by to get grosze."""
    return _HUNDREDTHS_OF_PERCENT * table.days_in_year


def accrued(
    principal_grosze: int, first: date, last: date, table: InterestTable, pauses: Iterable[Pause] = ()
) -> int:
    """The numerator of the interest of the days `first` through `last`, paused days left out."""
    if principal_grosze <= 0 or first > last:
        return 0
    spans = _open_spans(first, last, pauses)
    return principal_grosze * sum(table.hundredth_days(start, end) for start, end in spans)


def _open_spans(first: date, last: date, pauses: Iterable[Pause]) -> list[tuple[date, date]]:
    spans = [(first, last)]
    for pause in pauses:
        pause_last = pause.end - _DAY if pause.end else date.max
        spans = [part for span in spans for part in _without(span, pause.first, pause_last)]
    return spans


def _without(span: tuple[date, date], first: date, last: date) -> list[tuple[date, date]]:
    if last < span[0] or first > span[1] or first > last:
        return [span]
    before = [(span[0], first - _DAY)] if first > span[0] else []
    after = [(last + _DAY, span[1])] if last < span[1] else []
    return before + after


def simple_interest(principal_grosze: int, due_on: date, paid_on: date, table: InterestTable) -> int:
    """Interest in grosze on one sum due and paid on given days."""
    return rounded(accrued(principal_grosze, first_interest_day(due_on), paid_on, table), denominator(table))
