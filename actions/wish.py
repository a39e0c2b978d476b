"""What the person says they can pay: a sum a month, a count of instalments, a day, a first date.

Returned in the shape of the backend's offer request; sums in grosze. What can be read two ways is asked about.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from polish.amounts import Amount

from polish import amounts, counts, dates, day_of_month
from polish.errors import Ambiguous, PolishError

Wish = dict[str, Any]
FEWEST_GROSZE_FOR_A_BARE_SUM = 2_000  # "6" after "ile rat?" is a count, "200" is a sum


@dataclass(frozen=True)
class Heard:
    """What one message says; `doubt` holds the two readings when it must be asked about."""

    wish: Wish
    doubt: Ambiguous | None = None


def hear(text: str, today: date) -> Heard:
    """Read everything that is said about paying in parts.

    An empty wish means nothing was found.
    """
    try:
        sums = [item.value for item in amounts.find(text)]
    except Ambiguous as doubt:
        return Heard({}, doubt)
    wish: Wish = {}
    _take(wish, "instalment_count", _count(text))
    monthly = _monthly(sums)
    if monthly and not _is_the_count(monthly, wish):
        wish["monthly_max_grosze"] = monthly
    _take(wish, "day_of_month", _day(text))
    _take(wish, "first_payment_on", _first_date(text, today))
    return Heard(wish)


def hear_bare(text: str, today: date) -> Heard:
    """Read an answer to "how much a month?": a small bare number counts instalments, a larger one is a sum."""
    heard = hear(text, today)
    if heard.wish or heard.doubt:
        monthly = heard.wish.get("monthly_max_grosze")
        if monthly is None or monthly >= FEWEST_GROSZE_FOR_A_BARE_SUM or "zł" in text or "zl" in text.lower():
            return heard
    try:
        value = counts.parse(text)
    except PolishError:
        return heard
    return Heard(
        {**{k: v for k, v in heard.wish.items() if k != "monthly_max_grosze"}, "instalment_count": value}
    )


def _take(wish: Wish, key: str, value: Any) -> None:
    if value is not None:
        wish[key] = value


def _monthly(sums: list[Amount]) -> int | None:
    """The lower end of what was said is what the person surely can pay; never more than they said."""
    if not sums:
        return None
    chosen = next((amount for amount in sums if amount.per_month), sums[-1])
    return chosen.low_grosze or chosen.high_grosze


def _is_the_count(monthly: int, wish: Wish) -> bool:
    return bool(wish.get("instalment_count") == monthly // 100 and monthly % 100 == 0)


def _count(text: str) -> int | None:
    found = counts.find(text)
    return int(found[0].value) if found else None


def _day(text: str) -> int | None:
    found = day_of_month.find(text)
    return int(found[0].value) if found else None


def _first_date(text: str, today: date) -> str | None:
    try:
        found = dates.find(text, today)
    except PolishError:
        return None
    return found[0].value.isoformat() if found and isinstance(found[0].value, date) else None
