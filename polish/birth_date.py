"""Birth dates as people give them: 4.06.1974, 04061974, 4 czerwca 74, czwarty szósty siedemdziesiąty czwarty.

A birth lies in the past and at most 120 years back. A year of two digits is the one in which the person is of age
and under a hundred. A birth date is one factor of knowledge, never a proof by itself.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from polish._calendar import day_of
from polish._calendar_words import MONTHS
from polish._day_reader import read_day, read_year_words
from polish._number_reader import MOST_FOUND, ONE, part_jammed, past_noise, read_number
from polish._number_words import ORDINALS
from polish._text import NUMBER, WORD, Token, tokenise, words_before
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.found import Found

__all__ = ["find", "parse"]
OLDEST = 120
ADULT = 18
DAYS = 31
_DIGITS = (
    re.compile(r"(?P<day>[0-3][0-9])(?P<month>[01][0-9])(?P<year>(?:18|19|20)[0-9]{2})"),
    re.compile(r"(?P<year>(?:18|19|20)[0-9]{2})(?P<month>[01][0-9])(?P<day>[0-3][0-9])"),
    re.compile(r"(?P<day>[0-3][0-9])(?P<month>[01][0-9])(?P<year>[0-9]{2})"),
    re.compile(r"(?P<year>[0-9]{2})(?P<month>[01][0-9])(?P<day>[0-3][0-9])"),
)
_YEAR = re.compile(r"(?:18|19|20)[0-9]{2}")
_SEPARATORS = frozenset((".", "-", "/", ",", "'", "roku", "miesiaca", "miesiac", "rok", "zero", "dnia"))
_BORN = re.compile(
    r"(?:^| )(?:ur|urodz\w{0,6}|data urodzenia|rocznik\w?)(?: (?:\.|:|w|dnia|sie|jestem|z|mam|to|na|,|-))* $"
)


class _Parts(NamedTuple):
    """What was said of a birth date, between which tokens."""

    start: int
    end: int
    day: int
    month: int
    year: int


def _text(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _settle(parts: _Parts, today: date) -> date:
    """The date, if somebody living can have been born on it."""
    year = parts.year
    if year < 100:
        of_age = today.year - ADULT
        year += of_age // 100 * 100
        if year > of_age:
            year -= 100
        if year == of_age and (parts.month, parts.day) > (today.month, today.day):
            year -= 100
    born = day_of(year, parts.month, parts.day)
    if born > today or _age(born, today) > OLDEST:
        raise InvalidComponent("Nobody living was born then.")
    return born


def _read(tokens: list[Token], start: int, text: str, *, asked: bool) -> _Parts | None:
    read = read_day(tokens, start, text)
    if read is not None and read.month is not None and read.year is not None:
        return _Parts(start, read.end, read.day, read.month, read.year)
    if tokens[start].kind == NUMBER and tokens[start].text.isdigit() and len(tokens[start].text) in (6, 8):
        return _run_together(tokens, start, asked=asked)
    if read is not None and read.month is not None:
        year = _year(tokens, read.end)
        return None if year is None else _Parts(start, year[1], read.day, read.month, year[0])
    return _three(tokens, start, text, asked=asked)


def _run_together(tokens: list[Token], start: int, *, asked: bool) -> _Parts | None:
    """04061974, 19740604, 040674, and 740604 as a PESEL begins."""
    digits = tokens[start].text
    if len(digits) == 6 and not asked:
        return None
    for pattern in _DIGITS:
        found = pattern.fullmatch(digits)
        if found and 1 <= int(found["month"]) <= 12 and 1 <= int(found["day"]) <= 31:
            return _Parts(start, start + 1, int(found["day"]), int(found["month"]), int(found["year"]))
    return None


def _value(tokens: list[Token], index: int) -> tuple[int, int] | None:
    """One part said as digits, an ordinal, a month or a number; and the token after."""
    if index >= len(tokens) or tokens[index].kind not in (NUMBER, WORD):
        return None
    text = tokens[index].text
    if tokens[index].kind == NUMBER:
        return (int(text), index + 1) if text.isdigit() and len(text) <= 4 else None
    if (first := ORDINALS.meaning(text)) is not None:
        second = ORDINALS.meaning(_text(tokens, index + 1)) if first >= 20 and first % 10 == 0 else None
        return (first + second, index + 2) if second is not None and second < 10 else (first, index + 1)
    if (month := MONTHS.meaning(text)) is not None:
        return month, index + 1
    reading = read_number(tokens, index)
    whole = reading is not None and reading.worth % ONE == 0 and not reading.money
    return (reading.worth // ONE, reading.end) if reading is not None and whole else None


def _year(tokens: list[Token], index: int) -> tuple[int, int] | None:
    """A year in words or digits, whole or of two figures."""
    while _text(tokens, index) in _SEPARATORS and index < len(tokens):
        index += 1
    if index < len(tokens) and tokens[index].kind == WORD and (spoken := read_year_words(tokens, index)):
        return spoken[0], spoken[1]
    value = _value(tokens, index)
    if value is None or not (
        20 <= value[0] <= 99 or 1850 <= value[0] <= 2100 or _text(tokens, index).startswith("0")
    ):
        return None
    return value


def _three(tokens: list[Token], start: int, text: str, *, asked: bool) -> _Parts | None:
    """Three parts said one after the other: 4 6 1974, czwarty szósty siedemdziesiąty czwarty."""
    day = _value(tokens, start)
    if day is None or (day[0] > DAYS and _text(tokens, start - 1) == "nie"):
        return None  # "nie 1956, 17.07.1955": a year that is put right begins no date
    index = day[1]
    while _text(tokens, index) in _SEPARATORS and index < len(tokens):
        index += 1
    if day[0] > 1850 and index < len(tokens) and (read := read_day(tokens, index, text)) and read.month:
        return _Parts(start, read.end, read.day, read.month, day[0])
    month = _value(tokens, index)
    if day[0] > 1850 and month is not None and 1 <= month[0] <= 12:
        last = _value(tokens, month[1] + (_text(tokens, month[1]) in _SEPARATORS))
        return None if last is None else _Parts(start, last[1], last[0], month[0], day[0])
    if month is None or not 1 <= day[0] <= 31 or not 1 <= month[0] <= 12:
        return None
    year = _year(tokens, month[1])
    if year is None or (year[0] < 100 and not asked):
        return None
    return _Parts(start, year[1], day[0], month[0], year[0])


def _all(tokens: list[Token], text: str, *, asked: bool) -> list[_Parts]:
    found: list[_Parts] = []
    index = 0
    while index < len(tokens) and len(found) < MOST_FOUND:
        parts = _read(tokens, index, text, asked=asked) if tokens[index].kind in (NUMBER, WORD) else None
        if parts is None:
            index = past_noise(tokens, index)
            continue
        found.append(parts)
        index = parts.end
    return found


def find(text: str, today: date) -> list[Found[date]]:
    """The birth dates in a text, up to a hundred: of adults, unless it is said that somebody was born.

    >>> [str(found.value) for found in find("ur. 4.06.1974, rata do 5.12.2026", date(2026, 11, 21))]
    ['1974-06-04']
    """
    tokens = part_jammed(tokenise(text))
    found: list[Found[date]] = []
    for parts in _all(tokens, text, asked=False):
        try:
            born = _settle(parts, today)
        except PolishError:
            continue
        if _age(born, today) >= ADULT or _BORN.search(words_before(tokens, parts.start, 5)):
            start, end = tokens[parts.start].start, tokens[parts.end - 1].end
            found.append(Found(start, end, text[start:end], born))
    return found


def parse(text: str, today: date) -> date:
    """The birth date that an answer gives.

    >>> design_day = date(2026, 11, 21)
    >>> said = ["4.06.1974", "04061974", "1974-06-04", "4 czerwca 74", "urodziłem się 4go czerwca 1974"]
    >>> {str(parse(each, design_day)) for each in [*said, "czwarty szósty siedemdziesiąty czwarty"]}
    {'1974-06-04'}
    >>> str(parse("dwudziestego drugiego czerwca 1974 roku", design_day))
    '1974-06-22'
    >>> parse("31.02.1974", design_day)
    Traceback (most recent call last):
        ...
    polish.errors.InvalidComponent: There is no such day in the calendar.
    >>> parse("rocznik 1974", design_day)
    Traceback (most recent call last):
        ...
    polish.errors.Ambiguous: birth_date_incomplete
    """
    tokens = part_jammed(tokenise(text))
    found = _all(tokens, text, asked=True)
    if not found:
        raise _incomplete(tokens, text)
    born: set[date] = set()
    failure: PolishError | None = None
    for parts in found:
        try:
            born.add(_settle(parts, today))
        except PolishError as error:
            failure = error
    if len(born) == 1:
        return born.pop()
    if not born and failure is not None:
        raise failure
    raise Ambiguous("birth_date_which", tuple(sorted(born)))


def _incomplete(tokens: list[Token], text: str) -> PolishError:
    """Part of a date asks for the rest; anything else is no date at all."""
    for index, token in enumerate(tokens[:200]):
        read = read_day(tokens, index, text) if token.kind in (NUMBER, WORD) else None
        if (read is not None and read.month is not None) or (
            token.kind == NUMBER and _YEAR.fullmatch(token.text)
        ):
            return Ambiguous("birth_date_incomplete")
    return InvalidFormat("The text gives no birth date.")
