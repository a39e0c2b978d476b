"""How many instalments, or how many months: 3 raty, na dwa razy, pół roku, dwanaście miesięcy.

A count is a whole number of payments or of months; which of the two was said is kept, because "rok" names
twelve months and not twelve instalments until somebody agrees. Sums, days and past durations are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from polish._count_reader import MOST, Counted, Unit, read_counts, read_numbers, text_at
from polish._number_reader import ONE, part_jammed
from polish._text import Token, tokenise, words_after, words_before
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.found import Found

__all__ = ["Count", "find", "parse"]
Kind = Literal["exact", "range", "cap", "floor"]


@dataclass(frozen=True)
class Count:
    """How many payments ("instalment") or months ("month"); the unit is empty when only a number was said.

    A cap has no `low`, a floor no `high`; an exact count has both, and they are equal.
    """

    kind: Kind
    low: int | None
    high: int | None
    unit: Unit = ""
    approx: bool = False
    rejected: bool = False  # named only to be turned down: the 12 of "nie 12 rat, 6"

    @property
    def number(self) -> int | None:
        """The one figure to go by; None for a range.

        >>> parse("max 6 rat").number, parse("5-6 rat").number
        (6, None)
        """
        if self.kind == "range":
            return None
        return self.high if self.low is None else self.low


_CAP = re.compile(
    r"(?:^| )(?:max|maks\w*|gora|najwyzej|do|nie wiecej (?:niz|jak)|ponizej)(?: (?:na|w|z|jakies))? $"
)
_FLOOR = re.compile(
    r"(?:^| )(?:min|minimum|co najmniej|przynajmniej|najmniej|od|nie mniej (?:niz|jak)|powyzej|ponad)(?: (?:na|w))? $"
)
_APPROX = re.compile(
    r"(?:^| )(?:okolo|kolo|ok|ok \.|jakies|jakis|z|ze|mniej wiecej|gdzies|cos kolo)(?: (?:na|w))? $"
)
_REJECTED = re.compile(
    r"(?:^| )(?:nie|zamiast)(?: (?:na|w|o|za|przez|chce|dam rady|te))? $"
    r"|(?:^| )nie (?:zgod\w{2,3}|zgadzam|chce|dam|moge|pasuje|odpowiada)(?: (?:sie|rady|mi))?(?: (?:na|w))? $"
)
_NO_COUNT = re.compile(
    r"zl\w*|pln|gr|grosz\w*|tys\w*|k|%|dni\w*|dzien|tyg\w*|lat\w*|rok\w*|razy|mies\w*|rata|rate|godz\w*|proc\w*|osob\w*"
)
_REJECTED_AFTER = re.compile(
    r"^ (?:to )?(?:za (?:duzo|malo|krotko|dlugo|wiele)|nie (?:dam|moge|chce)|odpada|zbyt)"
)


def _count(tokens: list[Token], read: Counted) -> Count | InvalidComponent:
    before, after = words_before(tokens, read.start, 4), words_after(tokens, read.end, 4)
    if not 1 <= read.low <= read.high <= MOST:
        return InvalidComponent("Nobody pays in so many parts.")
    kind: Kind = "exact"
    if read.low != read.high:
        kind = "range"
    elif _CAP.search(before) or re.match(r" (?:max|maks\w*|gora|najwyzej)\b", after):
        kind = "cap"
    elif _FLOOR.search(before) or re.match(r" (?:minimum|min|co najmniej)\b", after):
        kind = "floor"
    approx = _APPROX.search(before) is not None
    rejected = _REJECTED.search(before) is not None or _REJECTED_AFTER.search(after) is not None
    low, high = (None if kind == "cap" else read.low), (None if kind == "floor" else read.high)
    return Count(kind, low, high, read.unit, approx, rejected)


def find(text: str) -> list[Found[Count | Ambiguous]]:
    """The counts of instalments or months in a text, up to a hundred.

    >>> [(found.text, found.value.number) for found in find("nie 12 rat, wolę w sześciu ratach po 150 zł")]
    [('12 rat', 12), ('sześciu ratach', 6)]
    >>> find("mam 81 lat, dzwoniliście 14 razy, rok temu płaciłem po 200")
    []
    """
    tokens = part_jammed(tokenise(text))
    found: list[Found[Count | Ambiguous]] = []
    for read in read_counts(tokens):
        value = _count(tokens, read)
        if isinstance(value, Count):
            start, end = tokens[read.start].start, tokens[read.end - 1].end
            found.append(Found(start, end, text[start:end], value))
    return found


def parse(text: str) -> Count:
    """The one count that an answer names; a bare number is one, its unit unknown.

    >>> [parse(said).number for said in ("3 raty", "w trzech ratach", "na dwa razy", "pół roku", "rok", "kwartał")]
    [3, 3, 2, 6, 12, 3]
    >>> parse("dwanaście miesięcy")
    Count(kind='exact', low=12, high=12, unit='month', approx=False, rejected=False)
    >>> parse("12").unit, parse("5-6 rat").kind
    ('', 'range')
    >>> parse("na raty")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidFormat: The text names no count.
    """
    tokens = part_jammed(tokenise(text))
    reads = read_counts(tokens)
    values = [_count(tokens, read) for read in reads]
    counts = [value for value in values if isinstance(value, Count)]
    meant = list(dict.fromkeys(count for count in counts if not count.rejected))
    bare = _bare_count(tokens[reads[-1].end if reads else 0 :]) if not meant else None
    if bare is not None:
        return bare
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise Ambiguous("count_which", tuple(meant))
    if counts:
        raise Ambiguous("count_instead", ())
    for value in values:
        if isinstance(value, PolishError):
            raise value
    raise InvalidFormat("The text names no count.")


def _bare_count(left: list[Token]) -> Count | None:
    """The only number left of an answer: "12", "na sześć", the 6 of "nie 12 rat, 6"."""
    counts: list[Count | InvalidComponent] = []
    index = 0
    while index < len(left) and len(counts) < 3:
        numbers = read_numbers(left, index)
        if numbers is None:
            index += 1
            continue
        low, high, end = numbers
        if low % ONE or high % ONE or _NO_COUNT.fullmatch(text_at(left, end)):
            return None
        counts.append(_count(left, Counted(index, end, low // ONE, high // ONE, "")))
        index = end
    whole = [count for count in counts if isinstance(count, Count)]
    return whole[0] if len(counts) == len(whole) == 1 else None
