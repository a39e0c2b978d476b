"""Arithmetic of days, without words: next tenth, end of a month, a month later, Easter.

It takes today from its callers and refuses days that no calendar has.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from polish.errors import InvalidComponent

FIRST_YEAR, LAST_YEAR = 1850, 2200


def day_of(year: int, month: int, day: int) -> date:
    """A day that exists, or InvalidComponent.

    >>> day_of(2026, 2, 31)
    Traceback (most recent call last):
        ...
    polish.errors.InvalidComponent: There is no such day in the calendar.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidComponent("The year is out of reach.")
    try:
        return date(year, month, day)
    except ValueError:
        raise InvalidComponent("There is no such day in the calendar.") from None


def plus_days(day: date, days: int) -> date:
    """Some days later.

    >>> plus_days(date(2026, 11, 21), 10)
    datetime.date(2026, 12, 1)
    """
    if abs(days) > 40_000:
        raise InvalidComponent("The day is out of reach.")
    return day_of(*_split(day.toordinal() + days))


def _split(ordinal: int) -> tuple[int, int, int]:
    if not 1 <= ordinal <= date.max.toordinal():
        raise InvalidComponent("The day is out of reach.")
    day = date.fromordinal(ordinal)
    return day.year, day.month, day.day


def plus_months(day: date, months: int) -> date:
    """The same day some months later, the month's last when it has no such day.

    >>> plus_months(date(2027, 1, 31), 1), plus_months(date(2026, 11, 21), -12)
    (datetime.date(2027, 2, 28), datetime.date(2025, 11, 21))
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST_YEAR <= years <= LAST_YEAR:
        raise InvalidComponent("The day is out of reach.")
    return day_of(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def end_of_month(day: date) -> date:
    """The last day of the month that `day` is in.

    >>> end_of_month(date(2028, 2, 3))
    datetime.date(2028, 2, 29)
    """
    return day.replace(day=monthrange(day.year, day.month)[1])


def monday_of(day: date) -> date:
    """The Monday of the week that `day` is in."""
    return plus_days(day, -day.weekday())


def next_weekday(weekday: int, today: date) -> date:
    """The nearest such day after today.

    >>> next_weekday(4, date(2026, 11, 21))
    datetime.date(2026, 11, 27)
    """
    return plus_days(today, (weekday - today.weekday() - 1) % 7 + 1)


def last_weekday(weekday: int, today: date) -> date:
    """The nearest such day before today."""
    return plus_days(today, -((today.weekday() - weekday - 1) % 7 + 1))


def nearest_day(day: int, today: date, *, past: bool = False) -> date:
    """The nearest month's day of this number, today included; months without it are passed over.

    >>> nearest_day(10, date(2026, 11, 21)), nearest_day(31, date(2026, 11, 21))
    (datetime.date(2026, 12, 10), datetime.date(2026, 12, 31))
    >>> nearest_day(10, date(2026, 11, 21), past=True)
    datetime.date(2026, 11, 10)
    """
    if not 1 <= day <= 31:
        raise InvalidComponent("A month has days from 1 to 31.")
    first = today.replace(day=1)
    for months in range(4):
        month = plus_months(first, -months if past else months)
        if day <= monthrange(month.year, month.month)[1]:
            found = month.replace(day=day)
            if found <= today if past else found >= today:
                return found
    raise InvalidComponent("There is no such day near.")


def nearest_date(day: int, month: int, today: date, *, past: bool = False) -> date:
    """The nearest such day of the year, today included; 29 February waits for its year.

    >>> nearest_date(10, 1, date(2026, 11, 21)), nearest_date(29, 2, date(2026, 11, 21))
    (datetime.date(2027, 1, 10), datetime.date(2028, 2, 29))
    """
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2028, month)[1]:
        raise InvalidComponent("There is no such day in the calendar.")
    for years in range(9):
        year = today.year - years if past else today.year + years
        if day <= monthrange(year, month)[1]:
            found = day_of(year, month, day)
            if found <= today if past else found >= today:
                return found
    raise InvalidComponent("There is no such day near.")


def easter(year: int) -> date:
    """Easter Sunday of a year, by Gauss's rule as Meeus gives it.

    >>> easter(2026), easter(2027)
    (datetime.date(2026, 4, 5), datetime.date(2027, 3, 28))
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def next_holidays(today: date) -> tuple[date, date]:
    """First and last day of the next Christmas or Easter holidays.

    >>> next_holidays(date(2026, 11, 21))
    (datetime.date(2026, 12, 25), datetime.date(2026, 12, 26))
    """
    for year in (today.year, today.year + 1):
        sunday = easter(year)
        for first in (sunday, date(year, 12, 25)):
            if first + timedelta(days=1) >= today:
                return first, first + timedelta(days=1)
    raise InvalidComponent("The day is out of reach.")
