"""Reads sums and ranges of sums out of a text, with what is said about them."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from polish._amount_cues import Cues, read_cues
from polish._money_reader import Money, may_begin, read_money, text_at
from polish._not_money import is_something_else, take_away
from polish._number_reader import MOST_FOUND, ONE, part_jammed, past_noise
from polish._number_words import NUMERALS
from polish._text import NUMBER, WORD, Token, tokenise

_SMALLEST_BARE = 32  # below it a bare number is a day, a count or an hour as often as a sum
_SMALLEST_WITH_CUE = 5
_LARGEST_BARE = 10_000_000
_MOST_NUMBERS = 300
_PERHAPS = frozenset(
    ("moze", "ewentualnie", "ew", "gora", "max", "maks", "maksymalnie", "maksimum", "najwyzej")
)
_OR = frozenset(("lub", "albo", "czy", "badz", "wzglednie"))


class Sum(NamedTuple):
    """A figure or a range, with what was said about it."""

    start: int
    end: int
    low: int  # thousandths
    high: int
    otherwise: int | None
    explicit: bool
    loose: bool  # "dwieście trzysta": a range that was only hinted at
    cues: Cues
    negative: bool = False


def read_sums(text: str, *, asked: bool) -> tuple[list[Token], list[Sum]]:
    """All sums of a text; when one was asked for, bare small numbers are sums too."""
    tokens = take_away(part_jammed(tokenise(text)), text, asked=asked)
    sums: list[Sum] = []
    index, previous, numbers = 0, 0, 0
    while index < len(tokens) and len(sums) < MOST_FOUND and numbers < _MOST_NUMBERS:
        span = _read_span(tokens, index) if may_begin(tokens[index]) else None
        if span is None:
            index = past_noise(tokens, index)
            continue
        numbers += 1
        found = _sum(tokens, index, previous, span, asked=asked)
        index = span.end
        if found is not None:
            sums.append(found)
            previous = index
    return tokens, _corrected(tokens, sums)


class _Span(NamedTuple):
    """The figures of a sum, not yet judged."""

    first: Money
    last: Money
    low: int
    loose: bool
    end: int


def _read_span(tokens: list[Token], start: int) -> _Span | None:
    first = read_money(tokens, start)
    if first is None:
        return None
    second, loose = _second(tokens, start, first)
    if second is None:
        return _Span(first, first, first.worth, loose, first.end)
    return _Span(first, second, _shared_multiplier(first, second), loose, second.end)


def _sum(tokens: list[Token], start: int, previous: int, span: _Span, *, asked: bool) -> Sum | None:
    """What was said about these figures, if they are money at all."""
    explicit = span.first.explicit or span.last.explicit
    if (
        span.low % 10
        or span.last.worth % 10
        or not (explicit or asked or span.low >= _SMALLEST_WITH_CUE * ONE)
    ):
        return None
    whole = asked and start == 0 and span.end == len(tokens)
    if not explicit and not whole and _is_no_money(tokens, start, span):
        return None
    cues = read_cues(tokens, start, span.end, previous, _next_number(tokens, span.end))
    if not (
        explicit
        or asked
        or span.low >= _SMALLEST_BARE * ONE
        or (cues.per_month and not cues.each)
        or cues.other_period in ("week", "two_weeks")
    ):
        return None
    negative = start == 1 and tokens[1].glued and tokens[0].text == "-"
    otherwise = span.first.otherwise if span.last is span.first else None
    return Sum(start, span.end, span.low, span.last.worth, otherwise, explicit, span.loose, cues, negative)


def _is_no_money(tokens: list[Token], start: int, span: _Span) -> bool:
    """Without a currency, the neighbours and the size decide."""
    if span.last.worth > _LARGEST_BARE * ONE:
        return True
    return is_something_else(tokens, start, span.end, span.last.worth // ONE)


def _next_number(tokens: list[Token], end: int) -> int:
    for index in range(end, min(len(tokens), end + 8)):
        if text_at(tokens, index - 1) == "co":
            continue  # "co 2 tygodnie" says how often
        if tokens[index].kind == NUMBER or (
            tokens[index].kind == WORD and NUMERALS.meaning(tokens[index].text)
        ):
            return index
    return len(tokens)


def _second(tokens: list[Token], start: int, first: Money) -> tuple[Money | None, bool]:
    """The other end of a range, and whether the range was only hinted at."""
    before, link, index = text_at(tokens, start - 1), text_at(tokens, first.end), first.end
    between = before in ("miedzy", "pomiedzy")
    perhaps = _past_perhaps(tokens, first.end)
    if perhaps:
        index = perhaps
    elif link in ("-", "do", ",", *_OR) or (between and link in ("a", "i")):
        index += 1
    elif first.digits:
        return None, False
    if before in ("nie", "zamiast") or index >= len(tokens) or not may_begin(tokens[index]):
        return None, False
    second = read_money(tokens, index)
    loose = link == "," or index == first.end or bool(perhaps)
    if second is None or not _makes_range(tokens, index, first, second, loose=loose):
        return None, False
    return second, loose


def _past_perhaps(tokens: list[Token], index: int) -> int:
    """Past the doubt in "200 a może 250", "200, ewentualnie 250"; 0 when there is none."""
    while text_at(tokens, index) in (",", "a", "albo", "lub", "no", "-", "..."):
        index += 1
    if text_at(tokens, index) not in _PERHAPS:
        return 0
    index += 1
    return index + (text_at(tokens, index) in ("nawet", "i", "ze"))


def _makes_range(tokens: list[Token], index: int, first: Money, second: Money, *, loose: bool) -> bool:
    low = _shared_multiplier(first, second)
    if second.otherwise is not None or not low < second.worth:
        return False
    if not second.explicit and is_something_else(tokens, index, second.end, second.worth // ONE):
        return False
    if not loose:
        return True
    apart = first.explicit and low == first.worth
    return second.worth <= 2 * low and not apart and (second.explicit or low >= _SMALLEST_BARE * ONE)


def _shared_multiplier(first: Money, second: Money) -> int:
    """ "1-2 tys": the thousand belongs to both."""
    if (
        first.multiplier == 1
        and second.multiplier > 1
        and not first.explicit
        and first.worth <= second.mantissa
    ):
        return first.worth * second.multiplier
    return first.worth


def _corrected(tokens: list[Token], sums: list[Sum]) -> list[Sum]:
    """ "Z 300 na 200": the first is what it was, the second what is meant."""
    corrected = list(sums)
    for index, (one, other) in enumerate(pairwise(sums)):
        if one.cues.from_to and other.start == one.end + 1 and text_at(tokens, one.end) in ("na", "do"):
            corrected[index] = one._replace(cues=one.cues._replace(rejected=True, approx=False))
            cues = other.cues._replace(cap=False) if text_at(tokens, one.end) == "do" else other.cues
            corrected[index + 1] = other._replace(cues=cues)
    return corrected
