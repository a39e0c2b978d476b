"""Working days in Poland: Monday to Friday, public holidays out.

The list of holidays is the `holidays` library's, year by year: Christmas Eve is one from 2025 on and an
ordinary working day before, as the law had it. Saturdays count as days off (art. 115 KC).
"""

from datetime import date, timedelta
from functools import lru_cache

import holidays

_SATURDAY = 5


@lru_cache(maxsize=256)
def _public_holidays(year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("PL", years=year, language="pl"))


def holiday_name(day: date) -> str | None:
    """Name the public holiday that falls on this day, in Polish.

    >>> holiday_name(date(2026, 11, 11))
    'Narodowe Święto Niepodległości'
    """
    return _public_holidays(day.year).get(date(day.year, day.month, day.day))


def is_working_day(day: date) -> bool:
    """Tell whether offices and banks work on this day.

    >>> is_working_day(date(2026, 12, 23)), is_working_day(date(2026, 12, 24))
    (True, False)
    """
    return day.weekday() < _SATURDAY and holiday_name(day) is None


def next_working_day(day: date) -> date:
    """Return this day if it is a working one, else the first working day after it.

    >>> next_working_day(date(2026, 12, 24))
    datetime.date(2026, 12, 28)
    """
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
