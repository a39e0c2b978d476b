"""What the person says they can pay: a sum a month, a count of instalments, a day, a first date.

Returned in the shape of the backend's offer request, sums in grosze. What can be read two ways is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from actions.words import month_number
from polish import amounts, counts, dates, day_of_month
from polish.amounts import Amount
from polish.counts import Count
from polish.diacritics import strip
from polish.errors import Ambiguous, PolishError
from polish.found import Found

Wish = dict[str, Any]
Value = TypeVar("Value")
# A bare "6" after "ile miesięcznie?" is a count of instalments, a bare "200" is a sum.
LARGEST_BARE_COUNT = 60
PAYMENTS_IN_A_MONTH = {"week": 4, "two_weeks": 2, "day": 30}
MONTHS_BETWEEN = {"quarter": 3, "year": 12}
FROM_MONTH = re.compile(r"\b(?:od|po)\s+(\w+)")
NOTHING_NOW = re.compile(
    r"^\W*(?:0|zero|nic|ani grosza)\b|\b(?:0|zero) ?zl|\bnic (?:teraz|nie)\b|\bprzerw|\bani grosza"
)
PERCENT = re.compile(r"(\d{1,2}) ?(?:%|proc)")
HALF = re.compile(r"\bpolow|\bpol kwoty")
HOLD: Wish = {"kind": "hold"}


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
    if not any(value.grosze for value in sums if isinstance(value, Amount)) and says_nothing_now(text):
        return Heard(dict(HOLD))
    said: dict[str, Any] = {
        "instalment_count": _count([item.value for item in counts.find(text)]),
        "monthly_max_grosze": _monthly([value for value in sums if isinstance(value, Amount)]),
        "day_of_month": _day_of_month(text),
        "first_payment_on": _day(text, today),
    }
    if said["day_of_month"] is not None:
        said["first_payment_on"] = None  # "dziesiątego" each month, not one day
    said["first_payment_on"] = _from_month(text, today, said["day_of_month"]) or said["first_payment_on"]
    return Heard({name: value for name, value in said.items() if value is not None})


def hear_bare(text: str, today: date) -> Heard:
    """Read the answer to "how much a month?", where a bare number is an answer too."""
    heard = hear(text, today)
    if heard.doubt or {"kind", "monthly_max_grosze", "instalment_count"} & heard.wish.keys():
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


def hear_lump_sum(text: str, today: date) -> Heard:
    """Read what somebody who asks for a discount can pay at once, or how much less they ask for."""
    plain = strip(text.lower())
    percent = PERCENT.search(plain)
    less = int(percent[1]) if percent else 50 if HALF.search(plain) else None
    if less:
        return Heard({"discount_percent": less})
    heard = hear(text, today)
    once = heard.wish.pop("monthly_max_grosze", None)
    if heard.doubt or once is None:
        return Heard({k: v for k, v in heard.wish.items() if k == "first_payment_on"}, heard.doubt)
    return Heard(
        {"lump_sum_grosze": once, **{k: v for k, v in heard.wish.items() if k == "first_payment_on"}}
    )


def hear_deferral(text: str, today: date) -> Heard:
    """Read until when somebody asks for time; a sum or a count makes it a wish for instalments."""
    heard = hear(text, today)
    if heard.doubt or {"kind", "monthly_max_grosze", "instalment_count"} & heard.wish.keys():
        return heard
    day = _day(text, today) or heard.wish.get("first_payment_on")
    return Heard({"kind": "deferral", **({"first_payment_on": day} if day else {})})


def says_nothing_now(text: str) -> bool:
    """Tell whether the words say that nothing can be paid now.

    >>> says_nothing_now("0 zł teraz"), says_nothing_now("nic nie mam"), says_nothing_now("200 zł")
    (True, True, False)
    """
    return NOTHING_NOW.search(strip(text.lower())) is not None


def _from_month(text: str, today: date, day: int | None) -> str | None:
    """The first payment of "od stycznia": on the day of the month that was said, else on the first."""
    months = (month_number(word) for word in FROM_MONTH.findall(text.lower()))
    month = next((number for number in months if number), None)
    if month is None:
        return None
    year = today.year + (month <= today.month)
    return date(year, month, min(day or 1, 28)).isoformat()


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
