"""Sums of money as people write them: 1 234,56 zł, stówka, półtora tysiąca, 200-300, max 200, po 150.

Everything is in whole grosze. What can be read two ways ("1,200") is `Ambiguous`; dates, counts, phones, case
numbers, postcodes and hours are left to their own modules. It does not judge whether a sum is enough.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from polish._amount_reader import Sum, read_sums
from polish._text import fold
from polish._vague_amounts import is_vague
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.found import Found

__all__ = ["Amount", "find", "parse"]
MOST_GROSZE = 100_000_000_000
Kind = Literal["exact", "range", "cap", "floor"]


@dataclass(frozen=True)
class Amount:
    """A sum, or its bounds, in grosze.

    A cap has no `low_grosze`, a floor no `high_grosze`; an exact sum has both, and they are equal.
    """

    kind: Kind
    low_grosze: int | None
    high_grosze: int | None
    approx: bool = False
    per_month: bool = False
    rejected: bool = False  # named only to be turned down: the 300 of "nie 300, 200"
    other_period: str | None = None  # "week", "two_weeks", "day", "quarter", "year"

    @property
    def grosze(self) -> int | None:
        """The one figure to go by: the sum, the cap or the floor; None for a range.

        >>> parse("max 200 zł").grosze, parse("200-300").grosze
        (20000, None)
        """
        if self.kind == "range":
            return None
        return self.high_grosze if self.low_grosze is None else self.low_grosze


def _amount(found: Sum) -> Amount | PolishError:
    """The canonical value, or the error that it is."""
    cues, low, high = found.cues, found.low // 10, found.high // 10
    if found.negative or high > MOST_GROSZE:
        return InvalidComponent("A sum is neither negative nor in the billions.")
    if found.otherwise is not None:
        ways = (found.otherwise, found.low)
        return Ambiguous("amount_comma", tuple(_exact(worth // 10) for worth in ways if worth % 10 == 0))
    kind: Kind = "range" if low != high else "cap" if cues.cap else "floor" if cues.floor else "exact"
    return Amount(
        kind,
        None if kind == "cap" else low,
        None if kind == "floor" else high,
        approx=cues.approx or found.loose,
        per_month=cues.per_month and cues.other_period is None,
        rejected=cues.rejected,
        other_period=cues.other_period,
    )


def _exact(grosze: int) -> Amount:
    return Amount("exact", grosze, grosze)


def find(text: str) -> list[Found[Amount | Ambiguous]]:
    """The sums of money in a text, up to a hundred; one that can be read two ways is the question to ask.

    A sum that is turned down is found as well, marked `rejected`.

    >>> [found.value.grosze for found in find("nie dam rady 300 ale stówkę co mies mogę")]
    [30000, 10000]
    >>> [found.value.rejected for found in find("nie dam rady 300 ale stówkę co mies mogę")]
    [True, False]
    >>> [found.text for found in find("3 raty po 150 zł do 5.12, tel 501 222 333, sprawa UL-2026-000123, 35-021")]
    ['150 zł']
    """
    tokens, sums = read_sums(text, asked=False)
    found: list[Found[Amount | Ambiguous]] = []
    for each in sums:
        value = _amount(each)
        if isinstance(value, (Amount, Ambiguous)):
            start, end = tokens[each.start].start, tokens[each.end - 1].end
            found.append(Found(start, end, text[start:end], value))
    return found


def parse(text: str) -> Amount:
    """The one sum that an answer names.

    >>> [parse(said).grosze for said in ("1 234,56 zł", "1.200", "150,-", "15 tys.", "2k", "półtora tysiąca")]
    [123456, 120000, 15000, 1500000, 200000, 150000]
    >>> [parse(said).grosze for said in ("dwie stówy", "pięć dych", "150 zł 50 gr", "dwa i pół tysiąca")]
    [20000, 5000, 15050, 250000]
    >>> parse("od 200 do 300")  # doctest: +ELLIPSIS
    Amount(kind='range', low_grosze=20000, high_grosze=30000, approx=False, per_month=False, rejected=False, ...)
    >>> parse("max 200").kind, parse("minimum 100").kind, parse("jakieś 150").approx, parse("po 150").per_month
    ('cap', 'floor', True, True)
    >>> parse("nie 300 tylko 200").grosze
    20000
    >>> parse("1,200")
    Traceback (most recent call last):
        ...
    polish.errors.Ambiguous: amount_comma
    """
    _, sums = read_sums(text, asked=True)
    values = [_amount(each) for each in sums]
    amounts = [value for value in values if isinstance(value, Amount)]
    meant = _distinct([amount for amount in amounts if not amount.rejected])
    questions = [value for value in values if isinstance(value, PolishError)]
    if len(meant) == 1 and not questions:
        return meant[0]
    if questions:
        raise questions[0]
    if meant:
        raise Ambiguous("amount_which", tuple(meant))
    if amounts:
        raise Ambiguous("amount_instead", ())
    if is_vague(fold(text)):
        raise Ambiguous("amount_how_much", ())
    raise InvalidFormat("The text names no sum of money.")


def _distinct(amounts: list[Amount]) -> list[Amount]:
    """A sum that is said twice is one sum, with all that was said about it."""
    distinct: dict[tuple[int | None, int | None], Amount] = {}
    for amount in amounts:
        bounds = (amount.low_grosze, amount.high_grosze)
        before = distinct.get(bounds)
        if before is not None and before.per_month and not amount.per_month:
            amount = replace(amount, per_month=True)  # noqa: PLW2901 - what was said of one is true of the other
        distinct[bounds] = amount
    return list(distinct.values())
