"""What the person says they can pay: a sum a month, a count of instalments, a day, a first date.

Returned in the shape of the backend's offer request, sums in grosze. What can be read two ways is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from polish import amounts, counts, dates, day_of_month
from polish.amounts import Amount
from polish.counts import Count
from polish.errors import Ambiguous, PolishError
from polish.found import Found

Wish = dict[str, Any]
Value = TypeVar("Value")
# A bare "6" after "ile miesięcznie?" is a count of instalments, a bare "200" is a sum.
LARGEST_BARE_COUNT = 60
PAYMENTS_IN_A_MONTH = {"week": 4, "two_weeks": 2, "day": 30}
MONTHS_BETWEEN = {"quarter": 3, "year": 12}


@dataclass(frozen=True)
class Heard:
    """What one message says; `doubt` holds the readings when it must be asked about."""

    wish: Wish
    doubt: Ambiguous | None = None


def hear(text: str, today: date) -> Heard:
    """Read everything that is said about paying in parts; an empty wish means nothing was found."""
    sums = [item.value for item in amounts.find(text)]
    doubt = next((value for value in sums if isinstance(value, Ambiguous)), None)
    if doubt:
        return Heard({}, doubt)
    said = {
        "instalment_count": _count([item.value for item in counts.find(text)]),
        "monthly_max_grosze": _monthly([value for value in sums if isinstance(value, Amount)]),
        "day_of_month": _day_of_month(text),
        "first_payment_on": _day(text, today),
    }
    if said["day_of_month"] is not None:
        said["first_payment_on"] = None  # "dziesiątego" each month, not one day
    return Heard({name: value for name, value in said.items() if value is not None})


def hear_bare(text: str, today: date) -> Heard:
    """Read the answer to "how much a month?", where a bare number is an answer too."""
    heard = hear(text, today)
    if heard.doubt or {"monthly_max_grosze", "instalment_count"} & heard.wish.keys():
        return heard
    try:
        amount = amounts.parse(text)
    except Ambiguous as doubt:
        return Heard({}, doubt)
    except PolishError:
        return _bare_count(text, heard)
    bare = amount.grosze or 0
    if bare % 100 == 0 and 0 < bare // 100 <= LARGEST_BARE_COUNT and "z" not in text.lower():
        return Heard({"instalment_count": bare // 100})
    monthly = _monthly([amount])
    return Heard({"monthly_max_grosze": monthly} if monthly else {})


def _bare_count(text: str, heard: Heard) -> Heard:
    try:
        count = _count([counts.parse(text)])
    except PolishError:
        return heard
    return Heard({**heard.wish, "instalment_count": count}) if count else heard


def _monthly(sums: list[Amount]) -> int | None:
    """The most a month that was said; sums turned down ("nie 300") do not count."""
    meant = [amount for amount in sums if not amount.rejected]
    if not meant:
        return None
    chosen = next((amount for amount in reversed(meant) if amount.per_month), meant[-1])
    most = chosen.high_grosze if chosen.high_grosze is not None else chosen.low_grosze
    if most is None or chosen.other_period is None:
        return most
    return (
        most * PAYMENTS_IN_A_MONTH.get(chosen.other_period, 1) // MONTHS_BETWEEN.get(chosen.other_period, 1)
    )


def _count(found: list[Count | Ambiguous]) -> int | None:
    """The largest count that was said: "8-10 rat" leaves the person the smaller instalment."""
    meant = [count.high for count in found if isinstance(count, Count) and not count.rejected]
    return meant[-1] if meant else None


def _day_of_month(text: str) -> int | None:
    day = _first(day_of_month.find(text))
    return day.day if day else None


def _first(found: Iterable[Found[Value | Ambiguous]]) -> Value | None:
    return next((item.value for item in found if not isinstance(item.value, Ambiguous)), None)


def _day(text: str, today: date) -> str | None:
    day = _first(dates.find(text, today))
    return day.isoformat() if day else None
