"""The clock that is handed in, never looked up: what time it is in Poland.

Everything that needs "now" takes a `Clock`. `ULGA_CLOCK` (development and tests only) is given to
`clock_from`, and that clock runs on from the time it names. This module reads no environment and
knows no other time zone than Europe/Warsaw.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol, runtime_checkable
from zoneinfo import ZoneInfo

from polish.errors import InvalidFormat

WARSAW = ZoneInfo("Europe/Warsaw")


@runtime_checkable
class Clock(Protocol):
    """What every service asks for the time."""

    def now(self) -> datetime:
        """The present moment, aware, in Europe/Warsaw."""

    def today(self) -> date:
        """The calendar day in Poland."""


class SystemClock:
    """The machine's own time, told in Warsaw.

    >>> SystemClock().now().tzinfo.key
    'Europe/Warsaw'
    """

    def now(self) -> datetime:
        return datetime.now(WARSAW)

    def today(self) -> date:
        return self.now().date()


class ShiftedClock:
    """Starts at a given moment and runs on at the usual pace.

    `monotonic` may be replaced by a counter of seconds, to move time by hand in a test.

    >>> seconds = [0.0]
    >>> clock = ShiftedClock(datetime(2026, 11, 21, 23, 59, tzinfo=WARSAW), lambda: seconds[0])
    >>> clock.today()
    datetime.date(2026, 11, 21)
    >>> seconds[0] = 120
    >>> clock.now().isoformat()
    '2026-11-22T00:01:00+01:00'
    """

    def __init__(self, start: datetime, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._start = _in_utc(start)
        self._monotonic = monotonic
        self._begun = monotonic()

    def now(self) -> datetime:
        elapsed = timedelta(seconds=self._monotonic() - self._begun)
        return (self._start + elapsed).astimezone(WARSAW)

    def today(self) -> date:
        return self.now().date()


@dataclass(frozen=True)
class FixedClock:
    """Stands still: for tests.

    >>> FixedClock(datetime(2026, 11, 21, 10, 0, tzinfo=WARSAW)).today()
    datetime.date(2026, 11, 21)
    """

    moment: datetime

    def now(self) -> datetime:
        return _in_utc(self.moment).astimezone(WARSAW)

    def today(self) -> date:
        return self.now().date()


def _in_utc(moment: datetime) -> datetime:
    """In UTC, because adding hours to a local time is wrong on the nights the clocks change."""
    local = moment if moment.tzinfo else moment.replace(tzinfo=WARSAW)
    return local.astimezone(ZoneInfo("UTC"))


def clock_from(setting: str | None) -> Clock:
    """The clock that a setting asks for; the machine's own when it is empty.

    An ISO time without a zone is meant in Warsaw; a date alone means its midnight.

    >>> clock_from("2026-11-21T10:00:00").today()
    datetime.date(2026, 11, 21)
    >>> clock_from("2026-11-21T23:30:00Z").today()
    datetime.date(2026, 11, 22)
    >>> isinstance(clock_from(None), SystemClock)
    True
    >>> clock_from("yesterday")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidFormat: A clock setting is an ISO 8601 time.
    """
    text = (setting or "").strip()
    if not text:
        return SystemClock()
    # Python 3.10 does not read the "Z" that everyone writes.
    text = text[:-1] + "+00:00" if text[-1] in "zZ" else text
    try:
        return ShiftedClock(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        raise InvalidFormat("A clock setting is an ISO 8601 time.") from None
