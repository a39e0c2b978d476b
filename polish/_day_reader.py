"""Reads a calendar day as it stands in a text: digits, ordinals, months in words and Roman figures.

What it reads is not yet a date: the year, or the month too, may be missing, and whether the day exists is not
asked. `dates` and `birth_date` settle that, each its own way.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from polish._calendar_words import MONTHS, MONTHS_SHORT, ROMAN_MONTHS
from polish._number_reader import ONE, read_number
from polish._number_words import ORDINALS
from polish._text import MARK, NUMBER, WORD, Token

_DAY_FIRST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?")
_YEAR_FIRST = re.compile(r"([12][0-9]{3})([./-])([0-9]{1,2})\2([0-9]{1,2})")
_MIXED = re.compile(r"([0-9]{1,2})[.,/-]([0-9]{1,2})[.,/-]([12][0-9]{3})")
_DAY_MONTH_YEAR = re.compile(r"[0-9]{1,2} [0-9]{1,2} (?:19|20)[0-9]{2}")
_DAY = re.compile(r"0?[1-9]|[12][0-9]|3[01]|0|3[2-9]|[4-9][0-9]")
_SUFFIXES = re.compile(r"e?go|(?:t|sz|wsz|c|i|gi|st|m|sm|dm|n|ci)ego|t?y|st?y|szy")
_LOCATIVES = re.compile(r"[tsm]?ym|szym|st?ym|[gc]im")
_OF_THIS_YEAR = frozenset(("br", "bież", "biez"))


class ReadDay(NamedTuple):
    """A day as far as it was said."""

    day: int
    month: int | None
    year: int | None
    end: int  # the token after it
    form: str  # "digits", "number" (bare), "suffix" (10-tego), "word" (dziesiątego)
    month_in_words: bool = False
    short_year: bool = False
    separator: str = ""
    ending: str = ""  # of an ordinal: "ego" or "ym" tell when from after

    @property
    def bare(self) -> bool:
        """Nothing but a number: it may be anything."""
        return self.form == "number" and self.month is None


def _text(tokens: list[Token], index: int) -> str:
    return tokens[index].text if index < len(tokens) else ""


def read_day(tokens: list[Token], start: int, text: str) -> ReadDay | None:
    """The calendar day that begins at a token; `text` is the original, for Roman figures."""
    token = tokens[start]
    if token.kind == NUMBER:
        return _read_digits(tokens, start, text)
    return _read_ordinal(tokens, start, text) if token.kind == WORD else None


def _read_digits(tokens: list[Token], start: int, text: str) -> ReadDay | None:
    cluster = tokens[start].text
    if len(cluster) > 10 or (start and tokens[start].glued and tokens[start - 1].kind == WORD):
        return None
    if cluster.isdigit():
        short = len(cluster) <= 2 and _DAY.fullmatch(cluster)
        return (_spaced(tokens, start) or _numbered(tokens, start, text)) if short else None
    if found := _YEAR_FIRST.fullmatch(cluster):
        return ReadDay(int(found[4]), int(found[3]), int(found[1]), _past_r(tokens, start + 1), "digits")
    if found := _DAY_FIRST.fullmatch(cluster):
        return _day_first(tokens, start, found)
    if found := _MIXED.fullmatch(cluster):
        return ReadDay(int(found[1]), int(found[2]), int(found[3]), _past_r(tokens, start + 1), "digits")
    return None


def _day_first(tokens: list[Token], start: int, found: re.Match[str]) -> ReadDay:
    """5.12, 5/12, 5-12-2026, also with the year standing apart: 5.12 2026."""
    day, month, year = int(found[1]), int(found[3]), found[4]
    end, separator = start + 1, found[2]
    if year is None:
        apart, end_of_year = _plain_year(tokens, start + 1)
        if apart is not None:
            return ReadDay(day, month, apart, end_of_year, "digits")
        return ReadDay(day, month, None, _past_r(tokens, end), "digits", separator=separator)
    return ReadDay(day, month, int(year), _past_r(tokens, end), "digits", short_year=len(year) == 2)


def _spaced(tokens: list[Token], start: int) -> ReadDay | None:
    """Three numbers apart, the last a whole year: 08 11 1995 or 5. 12. 2026."""
    numbers: list[str] = []
    index = start
    if start + 2 >= len(tokens) or (tokens[start + 1].kind == WORD):
        return None
    while len(numbers) < 3 and index < len(tokens) and tokens[index].kind == NUMBER:
        numbers.append(tokens[index].text)
        index += 1
        if len(numbers) < 3 and _text(tokens, index) in (".", "-", "/", ","):
            index += 1
    if (
        len(numbers) == 3
        and re.fullmatch(r"(?:19|20)[0-9]{2}", numbers[2])
        and re.fullmatch(r"[0-9]{1,2}", numbers[1])
    ):
        return ReadDay(int(numbers[0]), int(numbers[1]), int(numbers[2]), _past_r(tokens, index), "digits")
    return None


def _numbered(tokens: list[Token], start: int, text: str) -> ReadDay:
    """A number with what may follow it: a suffix, a month, a year."""
    day, index, form, ending = int(tokens[start].text), start + 1, "number", ""
    after = index
    if _text(tokens, after) in ("-", "'", ".") and tokens[after].glued:
        after += 1
    suffix = _text(tokens, after)
    if _SUFFIXES.fullmatch(suffix) or _LOCATIVES.fullmatch(suffix):
        index, form = after + 1, "suffix"
        ending = "ego" if _SUFFIXES.fullmatch(suffix) else "ym"
    return _with_month(tokens, index, text, ReadDay(day, None, None, index, form, ending=ending))


def _read_ordinal(tokens: list[Token], start: int, text: str) -> ReadDay | None:
    """Ordinals: dziesiątego, dwudziestego drugiego; then a month may follow."""
    day, index, word = 0, start, ""
    while index < len(tokens) and index - start < 2 and tokens[index].kind == WORD:
        value = ORDINALS.meaning(tokens[index].text)
        if value is None or value > 31 or (day and not (day in (20, 30) and value < 10)):
            break
        day, index, word = day + value, index + 1, tokens[index].text
    if not day:
        return None
    ending = next((end for end in ("ego", "ym", "im", "emu") if word.endswith(end)), "")
    ending = {"im": "ym"}.get(ending, ending or ("ego" if word.endswith(("go", "eg")) else ""))
    return _with_month(tokens, index, text, ReadDay(day, None, None, index, "word", ending=ending))


def _with_month(tokens: list[Token], index: int, text: str, read: ReadDay) -> ReadDay:
    """Add the month and the year that follow, if they do."""
    after = index
    if _text(tokens, after) in (".", "-", "/") and tokens[after].glued and read.form == "number":
        after += 1
    if _text(tokens, after) == "dnia" and read.form != "number":
        after += 1
    month = _month_at(tokens, after, text, has_mark=after > index)
    if month is None:
        return read
    in_words = _text(tokens, after) not in ROMAN_MONTHS
    year, end, short = _year_at(tokens, after + 1)
    form = "suffix" if read.form == "number" else read.form
    return read._replace(
        month=month, year=year, end=end, form=form, month_in_words=in_words, short_year=short, separator=""
    )


def _month_at(tokens: list[Token], index: int, text: str, *, has_mark: bool) -> int | None:
    if index >= len(tokens) or tokens[index].kind != WORD:
        return None
    token = tokens[index]
    if token.text in ROMAN_MONTHS:
        # A small "i" is "and"; Roman figures are written large, or dotted. "2 I PÓŁ" only shouts.
        next_at = (
            tokens[index + 1].start if index + 1 < len(tokens) and tokens[index + 1].kind == WORD else None
        )
        shouted = token.text == "i" and next_at is not None and text[next_at].isupper()
        large = text[token.start].isupper() and not shouted
        return ROMAN_MONTHS[token.text] if has_mark or large or len(token.text) > 2 else None
    return MONTHS.meaning(token.text) or MONTHS_SHORT.get(token.text)


def _plain_year(tokens: list[Token], index: int) -> tuple[int | None, int]:
    if index < len(tokens) and re.fullmatch(r"(?:18|19|20|21)[0-9]{2}", tokens[index].text):
        return int(tokens[index].text), _past_r(tokens, index + 1)
    return None, index


def _year_at(tokens: list[Token], index: int) -> tuple[int | None, int, bool]:
    """The year after a month: digits, two digits, or words; and whether it was short."""
    after = index + 1 if _text(tokens, index) in (".", "-", ",", "/", "'", ".'") else index
    after += _text(tokens, after) == "roku"
    year, end = _plain_year(tokens, after)
    if year is not None:
        return year, end, False
    if _text(tokens, index) in _OF_THIS_YEAR:
        return None, index + 1, False
    if after < len(tokens) and tokens[after].kind == NUMBER and re.fullmatch(r"[0-9]{2}", tokens[after].text):
        return _short_digits(tokens, index, after)
    if after < len(tokens) and tokens[after].kind == WORD and (spoken := read_year_words(tokens, after)):
        return spoken
    return None, _past_r(tokens, index), False


def _short_digits(tokens: list[Token], index: int, at: int) -> tuple[int | None, int, bool]:
    """Two digits are a year when nothing makes them an amount, a day or an hour."""
    following = _text(tokens, at + 1)
    if following in ("zl", "zlotych", "tys", "gr", "rat", "raty", "%", "k", "do", "pln"):
        return None, _past_r(tokens, index), False
    return int(tokens[at].text), _past_r(tokens, at + 1), True


def read_year_words(tokens: list[Token], start: int) -> tuple[int, int, bool] | None:
    """A year said in words, ending in an ordinal: tysiąc dziewięćset siedemdziesiątego czwartego."""
    number = read_number(tokens, start) if ORDINALS.meaning(tokens[start].text) is None else None
    base, index = (number.worth // ONE, number.end) if number else (0, start)
    if number and (number.digits or (base % 100 and _text(tokens, index) != "roku")):
        return None
    tail, first = 0, index
    while index < len(tokens) and index - first < 2 and tokens[index].kind == WORD:
        value = ORDINALS.meaning(tokens[index].text)
        if value is None or (tail and not (tail >= 20 and tail % 10 == 0 and value < 10)):
            break
        tail, index = tail + value, index + 1
    year = base + tail
    if not (tail or base) or (base and not 1800 <= base <= 2100):
        return None
    if not base and year not in (2000,) and not 20 <= year <= 99 and _text(tokens, index) != "roku":
        return None
    if not base and _text(tokens, index) in ("raty", "rata"):
        return None
    return year, _past_r(tokens, index), year < 100


def _past_r(tokens: list[Token], index: int) -> int:
    """Past "r." or "roku" after a year or a date."""
    if _text(tokens, index) in ("r", "roku", "rok"):
        index += 1
        if tokens[index - 1].text == "r" and _text(tokens, index) == "." and tokens[index].glued:
            index += 1
    return index


def next_mark(tokens: list[Token], index: int) -> bool:
    """Whether a mark stands at `index`, or the text ends there."""
    return index >= len(tokens) or tokens[index].kind == MARK
