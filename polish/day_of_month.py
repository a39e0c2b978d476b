"""The day of the month on which somebody wants to pay: dziesiątego każdego miesiąca, zawsze 15-go, ostatniego.

A single date is `dates`' business, a weekday nobody's. "Po piętnastym" and "na początku miesiąca" are questions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from polish._day_reader import ReadDay, read_day
from polish._not_money import part_dashes
from polish._number_reader import COUNTED, MOST_FOUND, ONE, part_jammed, past_noise, read_number
from polish._text import MARK, NUMBER, WORD, Token, fold, tokenise, words_before
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.found import Found

__all__ = ["DayOfMonth", "find", "parse"]
LAST = 31


@dataclass(frozen=True)
class DayOfMonth:
    """A day from 1 to 31; `last` is the last day of whichever month, and then `day` is 31."""

    day: int
    last: bool = False


class _Named(NamedTuple):
    start: int
    end: int
    value: DayOfMonth | PolishError
    rejected: bool = False


_MONTHLY = re.compile(
    r"(?:kazdego|kazdym|danego|co|na|w) (?:miesiac\w{0,2}|mies|mc|msc|m-c|miech)|co ?miesiac|miesiecznie|zawsze"
    r"|stal\w{1,3}|dzien (?:splaty|platnosci|raty|wplaty|miesiaca)|termin|rat[aey]|kazdego|wolal\w{0,4}|wole"
    r"|przestaw\w{0,4}|przesun\w{0,4}"
)
_INCOME = r"(?:wypla[tc]\w{1,3}|pensji|rencie|emeryturze)"
_VAGUE: tuple[tuple[str, re.Pattern[str], tuple[int, ...]], ...] = (
    ("day_start_of_month", re.compile(r"\b(?:na|z|od|w)? ?(?:sam\w{1,3} )?poczat\w{1,4}\b"), (1, 5)),
    ("day_middle_of_month", re.compile(r"\b(?:w |do )?(?:polow|srodk)\w{1,2}\b"), (15,)),
    ("day_late_in_month", re.compile(r"\bpod kon\w{2,4}\b"), (28, 31)),
    (
        "day_after_payday",
        re.compile(r"\b(?:po|przed|w dniu|w dzien|dzien po) (?:wypla[tc]\w{1,3}|pensji|rencie|emeryturze)\b"),
        (),
    ),
)
_END = re.compile(r"\b(?:na |do |z |w )?(?:koniec|konca|koncem|koncu)\b(?! (?:roku|tygodnia))")
_INCOME_ON = re.compile(
    r"(?:^| )(?:wypla[tc]|pensj|rent[aeyę]|emerytur|zasil|swiadczen|pobor|wynagrodz)\w{0,5}"
    r"(?: (?!a|i|wiec|to|ale|place|zaplace|moge|wole)[^\W\d_]{1,12}){0,3} $"
)
_LAST = re.compile(r"ostatni(?:ego|m)?")
_NOT_AFTER = re.compile(
    r"zl\w*|pln|gr|tys\w*|rat\w*|lat\w*|tyg\w*|razy|rano|proc\w*|tej|ej|k|dni|godz\w*|osob\w*|minut\w*"
)
_TURNED_DOWN = re.compile(r"(?:^| )(?:nie|zamiast)(?: (?:do|na|od|w))? $")
_MOVED_FROM = re.compile(r"(?:^| )(?:z|ze) $")


def _text(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _value(day: int) -> DayOfMonth | InvalidComponent:
    if not 1 <= day <= LAST:
        return InvalidComponent("A month has days from 1 to 31.")
    return DayOfMonth(day)


def _read(tokens: list[Token], start: int, text: str, *, asked: bool, monthly: bool) -> _Named | None:
    if _LAST.fullmatch(tokens[start].text):
        following = _text(tokens, start + 1)
        if (
            following in ("dzien", "dnia", "dniu", "kazdego", "miesiaca")
            or start + 1 >= len(tokens)
            or _is_mark(tokens, start + 1)
        ):
            return _Named(start, start + 1, DayOfMonth(LAST, last=True))
        return None
    read = read_day(tokens, start, text)
    if read is None or read.month is not None or _NOT_AFTER.fullmatch(_text(tokens, read.end)):
        return _cardinal(tokens, start) if asked and read is None else None
    if not _is_a_day(tokens, start, read, asked=asked, monthly=monthly):
        return None
    return _Named(start, read.end, _settled(tokens, start, read), _is_turned_down(tokens, start, read.end))


def _is_mark(tokens: list[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].kind == MARK


def _is_a_day(tokens: list[Token], start: int, read: ReadDay, *, asked: bool, monthly: bool) -> bool:
    after = _text(tokens, read.end)
    if read.form == "number":
        if read.end < len(tokens) and tokens[read.end].glued and tokens[read.end].text[0] not in ".,!?)-":
            return False
        if after in ("kazdego", "dzien", "dnia", "kazdym") or asked:
            return not COUNTED.fullmatch(after) or after in ("dzien", "dnia")
        return monthly and _text(tokens, start - 1) in (
            "do",
            "dnia",
            "na",
            "od",
            "po",
            "przed",
            "kazdego",
            "zawsze",
        )
    if after in ("dzien", "dnia", "dniu"):
        return asked or _text(tokens, read.end + 1) in ("miesiaca", "kazdego", "mies")
    if read.ending == "ego" or read.form == "suffix":
        return True
    return asked or read.ending == "ym"


def _settled(tokens: list[Token], start: int, read: ReadDay) -> DayOfMonth | PolishError:
    value, before = _value(read.day), _text(tokens, start - 1)
    if isinstance(value, PolishError):
        return value
    if before == "po" and read.ending != "ego":
        return Ambiguous("day_after", (DayOfMonth(min(read.day + 1, LAST)),))
    if before == "przed":
        return Ambiguous("day_before", (DayOfMonth(max(read.day - 1, 1)),))
    return Ambiguous("day_approximate", (value,)) if before in ("okolo", "kolo", "ok", "gdzies") else value


def _is_turned_down(tokens: list[Token], start: int, end: int) -> bool:
    before = words_before(tokens, start, 3)
    if _TURNED_DOWN.search(before):
        return True
    return _MOVED_FROM.search(before) is not None and _text(tokens, end) == "na"


def _cardinal(tokens: list[Token], start: int) -> _Named | None:
    """ "Dziesięć", when a day was asked for."""
    reading = read_number(tokens, start) if tokens[start].kind == WORD else None
    if (
        reading is None
        or reading.money
        or reading.worth % ONE
        or _NOT_AFTER.fullmatch(_text(tokens, reading.end))
    ):
        return None
    return _Named(
        start, reading.end, _value(reading.worth // ONE), _is_turned_down(tokens, start, reading.end)
    )


def _all(text: str, *, asked: bool) -> tuple[list[Token], list[_Named]]:
    tokens = part_jammed(tokenise(text))
    tokens = part_dashes(tokens) if asked else tokens
    monthly = _MONTHLY.search(fold(text)) is not None
    named: list[_Named] = []
    index = 0
    while index < len(tokens) and len(named) < MOST_FOUND:
        kind = tokens[index].kind
        read = _read(tokens, index, text, asked=asked, monthly=monthly) if kind in (NUMBER, WORD) else None
        if read is None:
            index = past_noise(tokens, index)
            continue
        named.append(read)
        index = read.end
    return tokens, named


def _not_of_income(tokens: list[Token], named: list[_Named]) -> list[_Named]:
    """Without those turned down; and where more are left, without the day on which the wages come."""
    meant = [each for each in named if not each.rejected]
    others = [each for each in meant if not _INCOME_ON.search(words_before(tokens, each.start, 5))]
    return others or meant


def find(text: str) -> list[Found[DayOfMonth | Ambiguous]]:
    """The days of a month that a text names, up to a hundred; without those turned down.

    >>> [(found.text, found.value.day) for found in find("moja rata jest 5tego, wolę dziesiątego każdego miesiąca")]
    [('5tego', 5), ('dziesiątego', 10)]
    >>> find("5 grudnia wpłacę 3 raty po 150 zł")
    []
    """
    tokens, named = _all(text, asked=False)
    found: list[Found[DayOfMonth | Ambiguous]] = []
    for each in _not_of_income(tokens, named):
        if isinstance(each.value, (DayOfMonth, Ambiguous)):
            start, end = tokens[each.start].start, tokens[each.end - 1].end
            found.append(Found(start, end, text[start:end], each.value))
    return found


def parse(text: str) -> DayOfMonth:
    """The one day of the month that an answer names.

    >>> [parse(said).day for said in ("15 każdego miesiąca", "dziesiątego", "10-tego", "zawsze piąty", "20")]
    [15, 10, 10, 5, 20]
    >>> parse("ostatniego dnia miesiąca"), parse("z 5 na 15")
    (DayOfMonth(day=31, last=True), DayOfMonth(day=15, last=False))
    >>> parse("po piętnastym")
    Traceback (most recent call last):
        ...
    polish.errors.Ambiguous: day_after
    >>> parse("32")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidComponent: A month has days from 1 to 31.
    """
    tokens, named = _all(text, asked=True)
    meant = [each.value for each in _not_of_income(tokens, named)]
    days = list(dict.fromkeys(value for value in meant if isinstance(value, DayOfMonth)))
    if len(days) == 1:
        return days[0]
    if days:
        raise Ambiguous("day_which", tuple(days))
    for value in meant:
        if isinstance(value, PolishError):
            raise value
    return _without_number(fold(text))


def _without_number(folded: str) -> DayOfMonth:
    for code, pattern, days in _VAGUE:
        if pattern.search(folded):
            raise Ambiguous(code, tuple(DayOfMonth(day, last=day == LAST) for day in days))
    if _END.search(folded):
        return DayOfMonth(LAST, last=True)
    raise InvalidFormat("The text names no day of the month.")
