"""Reads sums and ranges of sums out of tokens that are not taken by anything else."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from polish._amount_cues import Cues, read_cues
from polish._not_money import CURRENCY, FOREIGN, GROSZE, is_something_else, take_away
from polish._number_reader import MOST_FOUND, ONE, Reading, part_jammed, past_noise, read_number
from polish._number_words import NUMERALS
from polish._text import NUMBER, WORD, Token, tokenise

_SMALLEST_BARE = 32  # below it a bare number is a day, a count or an hour as often as a sum
_OR = frozenset(("lub", "albo", "czy", "bądź", "badz", "wzglednie"))


class Money(NamedTuple):
    """One figure: thousandths of a złoty, and where it ends."""

    worth: int
    end: int
    explicit: bool  # a currency or slang says that it is money
    mantissa: int
    multiplier: int
    otherwise: int | None
    digits: bool


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


def _text(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def read_money(tokens: list[Token], start: int) -> Money | None:
    """The figure that begins at a token, with its currency and its grosze."""
    index = start
    before = (
        tokens[start].text in ("zl", "pln") and start + 1 < len(tokens) and tokens[start + 1].kind == NUMBER
    )
    if before:
        if start and tokens[start - 1].kind == NUMBER:
            return None
        index += 1
    reading = read_number(tokens, index) if tokens[index].kind in (NUMBER, WORD) else None
    if reading is None:
        return None
    worth, end, explicit = reading.worth, reading.end, reading.money or before
    after = _text(tokens, end)
    if after[:2] in (",-", ".-") or after == "=":
        end, explicit = end + 1, True
        after = _text(tokens, end)
    if GROSZE.fullmatch(after) and worth < 100_000 * ONE:
        return _figure(reading, worth // 100, end + 1, explicit=True)
    if CURRENCY.fullmatch(after):
        end, worth = _add_grosze(tokens, end + 1, worth)
        explicit = True
    if FOREIGN.fullmatch(_text(tokens, end)) or _text(tokens, end)[:1] in ("€", "$", "£"):
        return None
    return _figure(reading, worth, end, explicit=explicit)


def _figure(reading: Reading, worth: int, end: int, *, explicit: bool) -> Money:
    otherwise = None if explicit and reading.multiplier > 1 else reading.otherwise
    return Money(worth, end, explicit, reading.mantissa, reading.multiplier, otherwise, reading.digits)


def _add_grosze(tokens: list[Token], index: int, worth: int) -> tuple[int, int]:
    """ "150 zł 50 gr", "150 zł i pięćdziesiąt groszy", "12zł50"."""
    at = index + (_text(tokens, index) in ("i", ","))
    if at >= len(tokens) or worth % ONE or tokens[at].kind not in (NUMBER, WORD):
        return index, worth
    rest = read_number(tokens, at)
    if rest is None or rest.worth >= 100 * ONE or rest.worth % ONE:
        return index, worth
    if GROSZE.fullmatch(_text(tokens, rest.end)):
        return rest.end + 1, worth + rest.worth // 100
    if at == index and tokens[at].glued and len(tokens[at].text) == 2:
        return rest.end, worth + rest.worth // 100
    return index, worth


def read_sums(text: str, *, asked: bool) -> tuple[list[Token], list[Sum]]:
    """All sums of a text; when one was asked for, bare small numbers are sums too."""
    tokens = part_jammed(tokenise(text))
    tokens = take_away(tokens, text, asked=asked)
    sums: list[Sum] = []
    index, previous = 0, 0
    while index < len(tokens) and len(sums) < MOST_FOUND:
        found = _read_sum(tokens, index, previous, asked=asked) if _may_begin(tokens[index]) else None
        if found is None:
            index = past_noise(tokens, index)
            continue
        index = found.end
        if found.start >= 0:
            sums.append(found)
            previous = found.end
    return tokens, _corrected(tokens, sums)


def _may_begin(token: Token) -> bool:
    if token.kind == NUMBER:
        return True
    return token.kind == WORD and (token.text in ("zl", "pln") or NUMERALS.meaning(token.text) is not None)


def _read_sum(tokens: list[Token], start: int, previous: int, *, asked: bool) -> Sum | None:
    """A sum, or a Sum that starts nowhere when the number is one of something else."""
    first = read_money(tokens, start)
    if first is None:
        return None
    low, last = first.worth, first
    second, loose = _second(tokens, start, first)
    if second is not None:
        low = _shared_multiplier(first, second)
        last = second
    explicit = first.explicit or last.explicit
    nothing = Sum(-1, last.end, 0, 0, None, explicit, loose, Cues())
    if low % 10 or last.worth % 10:
        return nothing
    cues = read_cues(tokens, start, last.end, previous, _next_number(tokens, last.end))
    if not _is_money(tokens, start, last, low, cues, explicit=explicit, asked=asked):
        return nothing
    negative = start > 0 and tokens[start].glued and _text(tokens, start - 1) == "-" and start == 1
    otherwise = first.otherwise if second is None else None
    return Sum(start, last.end, low, last.worth, otherwise, explicit, loose, cues, negative)


def _next_number(tokens: list[Token], end: int) -> int:
    for index in range(end, min(len(tokens), end + 8)):
        if _text(tokens, index - 1) == "co":
            continue  # "co 2 tygodnie" says how often
        if tokens[index].kind == NUMBER or (
            tokens[index].kind == WORD and NUMERALS.meaning(tokens[index].text)
        ):
            return index
    return len(tokens)


def _is_money(
    tokens: list[Token], start: int, last: Money, low: int, cues: Cues, *, explicit: bool, asked: bool
) -> bool:
    """Without a currency, the neighbours and the size decide."""
    if explicit:
        return True
    zlote = last.worth // ONE
    if is_something_else(tokens, start, last.end, zlote) or last.worth > 10_000_000 * ONE:
        return False
    if asked or low >= _SMALLEST_BARE * ONE:
        return True
    return cues.per_month and not cues.each and low >= 5 * ONE


def _second(tokens: list[Token], start: int, first: Money) -> tuple[Money | None, bool]:
    """The other end of a range, and whether the range was only hinted at."""
    before, link, index = _text(tokens, start - 1), _text(tokens, first.end), first.end
    between = before in ("miedzy", "pomiedzy")
    if link in ("-", "do", ",", *_OR) or (between and link in ("a", "i")):
        index += 1
    elif first.digits:
        return None, False
    if before in ("nie", "zamiast") or index >= len(tokens) or not _may_begin(tokens[index]):
        return None, False
    second = read_money(tokens, index)
    loose = link == "," or index == first.end
    if second is None or not _makes_range(tokens, index, first, second, loose=loose):
        return None, False
    return second, loose


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
        if one.cues.from_to and other.start == one.end + 1 and _text(tokens, one.end) in ("na", "do"):
            corrected[index] = one._replace(cues=one.cues._replace(rejected=True, approx=False))
            cues = other.cues._replace(cap=False) if _text(tokens, one.end) == "do" else other.cues
            corrected[index + 1] = other._replace(cues=cues)
    return corrected
