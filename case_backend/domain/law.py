"""The shapes of the legal tables and their reading from TOML text; the files live in `case_backend/law/`.

It refuses a table that is unsorted, without a source or without a day of verification.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any

import tomllib


class LawTableError(ValueError):
    """A legal table that cannot be trusted: say which and why, and do not start."""


@dataclass(frozen=True)
class Rate:
    """One rate and the day it starts on; hundredths of a percent a year."""

    starts_on: date
    delay_hundredths: int
    reference_hundredths: int


@dataclass(frozen=True)
class InterestTable:
    """Statutory interest for delay by period."""

    rates: tuple[Rate, ...]
    source: str
    verified_on: date
    verified_until: date
    days_in_year: int = 365

    @cached_property
    def _starts(self) -> list[date]:
        return [rate.starts_on for rate in self.rates]

    def rate_on(self, day: date) -> Rate:
        """The rate of a day; before the table begins the first rate is refused rather than guessed."""
        index = bisect_right(self._starts, day) - 1
        if index < 0:
            raise LawTableError(f"no statutory rate is known for {day.isoformat()}")
        return self.rates[index]

    @cached_property
    def _before(self) -> list[int]:
        """For every rate, the hundredths times days of all rates before it."""
        sums, total = [0], 0
        for one, following in pairwise(self.rates):
            total += one.delay_hundredths * (following.starts_on - one.starts_on).days
            sums.append(total)
        return sums

    def hundredth_days(self, first: date, last: date) -> int:
        """The sum of the day's rate over the days `first` through `last`, both counted."""
        if first > last:
            return 0
        return self._until(last + timedelta(days=1)) - self._until(first)

    def _until(self, day: date) -> int:
        """The sum over all days of the table before `day`."""
        index = bisect_right(self._starts, day) - 1
        if index < 0:
            raise LawTableError(f"no statutory rate is known for {day.isoformat()}")
        rate = self.rates[index]
        return self._before[index] + rate.delay_hundredths * (day - rate.starts_on).days


@dataclass(frozen=True)
class ClaimRule:
    """How long one kind of claim lives."""

    years: int
    old_years: int
    rounds: bool
    article: str


@dataclass(frozen=True)
class LimitationTable:
    """The terms by kind of claim, and the two days on which the law changed."""

    claims: dict[str, ClaimRule]
    transition_on: date
    transition_rule: str
    mediation_suspends_from: date
    mediation_rule: str
    consumer_rule: str
    source: str
    verified_on: date


@dataclass(frozen=True)
class Law:
    """All legal tables a service needs."""

    interest: InterestTable
    limitation: LimitationTable


def interest_table(text: str) -> InterestTable:
    """Read the interest table, or say what is wrong with it."""
    data = _parsed(text, "interest")
    rates = tuple(Rate(r["from"], r["delay_hundredths"], r["reference_hundredths"]) for r in data["rate"])
    starts = [rate.starts_on for rate in rates]
    if not rates or starts != sorted(set(starts)):
        raise LawTableError("interest: rates must be sorted by their first day, each day once")
    if data["verified_until"] < starts[-1]:
        raise LawTableError("interest: verified_until lies before the last rate")
    return InterestTable(
        rates, data["source"], data["verified_on"], data["verified_until"], data.get("days_in_year", 365)
    )


def limitation_table(text: str) -> LimitationTable:
    """Read the limitation table, or say what is wrong with it."""
    data = _parsed(text, "limitation")
    claims = {
        name: ClaimRule(row["years"], row["old_years"], row["rounds"], row["article"])
        for name, row in data["claim"].items()
    }
    for name, rule in claims.items():
        if rule.rounds != (rule.years >= 2):
            raise LawTableError(f"limitation: {name} rounds against art. 118 KC")
    return LimitationTable(
        claims,
        data["transition"]["on"],
        data["transition"]["rule"],
        data["mediation"]["suspends_from"],
        data["mediation"]["rule"],
        data["consumer_rule"],
        data["source"],
        data["verified_on"],
    )


def _parsed(text: str, name: str) -> dict[str, Any]:
    data = tomllib.loads(text)
    for key in ("source", "verified_on"):
        if not data.get(key):
            raise LawTableError(f"{name}: {key} is missing")
    return data
