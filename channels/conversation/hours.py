"""When agents are at work: hours of a day, days of the week, never a public holiday. Pure; all moments are aware."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from channels.errors import SettingsRefused
from polish.clock import WARSAW
from polish.working_days import holiday_name

_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)\Z")
_DAYS = re.compile(r"([1-7])-([1-7])\Z")
LOOK_AHEAD_DAYS = 30


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Opens and closes at these times, Warsaw time; `days` are ISO weekdays, 1 is Monday."""

    opens: time
    closes: time
    days: range

    @classmethod
    def parse(cls, hours: str, days: str) -> OfficeHours:
        """Read the settings; raises SettingsRefused.

        >>> OfficeHours.parse("09:00-17:00", "1-5").opens
        datetime.time(9, 0)
        """
        found, on = _HOURS.match(hours.strip()), _DAYS.match(days.strip())
        if not found or not on or found[3] == "24":
            raise SettingsRefused("console_hours")
        opens, closes = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
        if opens >= closes or int(on[1]) > int(on[2]):
            raise SettingsRefused("console_hours")
        return cls(opens, closes, range(int(on[1]), int(on[2]) + 1))

    def works_on(self, day: date) -> bool:
        """Whether anybody is at work that day."""
        return day.isoweekday() in self.days and holiday_name(day) is None

    def is_open(self, now: datetime) -> bool:
        """Whether somebody is at work now."""
        local = now.astimezone(WARSAW)
        return self.works_on(local.date()) and self.opens <= local.time() < self.closes

    def closes_at(self, now: datetime) -> datetime | None:
        """Until when they are, if they are."""
        return _at(now.astimezone(WARSAW).date(), self.closes) if self.is_open(now) else None

    def opens_at(self, now: datetime) -> datetime | None:
        """When they come next; None when the settings leave no day in a month."""
        local = now.astimezone(WARSAW)
        for ahead in range(LOOK_AHEAD_DAYS):
            day = local.date() + timedelta(days=ahead)
            if self.works_on(day) and _at(day, self.opens) > local:
                return _at(day, self.opens)
        return None

    def seconds_between(self, start: datetime, end: datetime) -> float:
        """How much of a stretch fell into working hours."""
        first, last = start.astimezone(WARSAW), end.astimezone(WARSAW)
        if last <= first:
            return 0.0
        total, day = 0.0, max(first.date(), last.date() - timedelta(days=366))
        while day <= last.date():
            if self.works_on(day):
                begin, over = max(first, _at(day, self.opens)), min(last, _at(day, self.closes))
                total += max(0.0, (over - begin).total_seconds())
            day += timedelta(days=1)
        return total


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, WARSAW)
