"""Goes through a text and collects the days it names, still with the questions they leave open.

What may not be a day at all ("do 18-tej", "3 raty") is told by `_day_context`; putting neighbours together
("w piątek, 27.11") is left to `_date_neighbours`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from polish._calendar import day_of, nearest_date, nearest_day, plus_days, plus_months
from polish._calendar_words import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from polish._day_context import MONTH_NOUN, NEXT_MONTH, NOT_A_DAY, THIS_MONTH, View, is_a_day
from polish._day_reader import ReadDay, read_day
from polish._number_reader import MOST_FOUND, past_noise
from polish._number_words import ORDINALS
from polish._relative_dates import (
    end_of_period,
    may_begin_relative,
    read_end_of,
    read_named_day,
    read_weekday,
)
from polish._said import Said, settle, text_at
from polish._text import MARK, NUMBER, WORD, Token, words_before
from polish._time_spans import read_ago, read_in_time
from polish.errors import Ambiguous, InvalidComponent, PolishError
from polish.working_days import next_working_day

_BEGINNINGS = frozenset(("za", "do", "w", "miedzy", "pomiedzy"))
_ABOUT = frozenset(("okolo", "kolo", "ok", "gdzies", "circa", "ca", "mniej", "okolicach", "okolice"))
_CALLING = re.compile(r"dzwon|zadzwon|telefon|godzin|odezw|odbior|kontakt|osiagal|rano|wieczor|poludni")
_LAST_MONTH = re.compile(r"zeszlego|ubieglego|poprzedniego|minionego")
_WHICH_MONTH = ((NEXT_MONTH, 1), (THIS_MONTH, 0), (_LAST_MONTH, -1))
_NEAR_YEARS = 6
_DAYS_NEAR = 366
_LAST_DAY = re.compile(r"ostatni(?:ego)?|ostatnim")


def view_of(text: str, tokens: list[Token], today: date, *, past: bool, asked: bool) -> View:
    """A text made ready to be scanned."""
    numbers = 0
    for token in tokens:
        numbers += token.kind == NUMBER
    calling = _CALLING.search(words_before(tokens, len(tokens), 60)) is not None
    return View(text, tokens, today, past, asked, numbers == 1, calling)


def scan(view: View) -> list[Said]:
    """Every day named, in order; the values may be questions or errors."""
    said: list[Said] = []
    index = 0
    looks_back = any(token.text in ("temu", "od") for token in view.tokens)
    while index < len(view.tokens) and len(said) < MOST_FOUND:
        hit = _read_at(view, index, looks_back=looks_back)
        if hit is None:
            index = past_noise(view.tokens, index)
            continue
        said.append(_with_preposition(view, hit))
        index = hit.end
    return said


@lru_cache(maxsize=8192)
def _may_begin(word: str) -> bool:
    """Whether a day can begin with this word at all; asked of every word, so that most cost one look-up."""
    if word in _BEGINNINGS or may_begin_relative(word) or _LAST_DAY.fullmatch(word):
        return True
    return ORDINALS.meaning(word) is not None or WEEKDAYS.meaning(word) is not None or word in WEEKDAYS_SHORT


def _read_at(view: View, index: int, *, looks_back: bool) -> Said | None:
    tokens, today = view.tokens, view.today
    if tokens[index].kind == MARK:
        return None
    if looks_back and (ago := read_ago(tokens, index, today)):
        return ago
    if tokens[index].kind == WORD and not _may_begin(tokens[index].text):
        return None
    if tokens[index].kind == NUMBER:
        return _range_of_days(view, index) or _calendar_day(view, index)
    return (
        read_named_day(tokens, index, today)
        or read_in_time(tokens, index, today)
        or read_end_of(tokens, index, today)
        or _last_day(view, index)
        or _weekday_of_month(view, index)
        or read_weekday(tokens, index, today)
        or _month_before_day(view, index)
        or _between(view, index)
        or _calendar_day(view, index)
    )


def _last_day(view: View, index: int) -> Said | None:
    """Ostatniego, ostatniego dnia miesiąca, ostatniego grudnia."""
    tokens = view.tokens
    if not _LAST_DAY.fullmatch(tokens[index].text):
        return None
    after = index + 1
    named_day = text_at(tokens, after) in ("dnia", "dzien", "dniu")
    after += named_day
    ahead = NEXT_MONTH.fullmatch(text_at(tokens, after)) is not None
    after += ahead or THIS_MONTH.fullmatch(text_at(tokens, after)) is not None
    after += text_at(tokens, after) == "kazdego"
    if period := end_of_period(tokens, index, after, view.today, ahead=ahead):
        return period
    alone = after >= len(tokens) or tokens[after].kind == MARK or text_at(tokens, index - 1) in ("do", "dnia")
    if after > index + 1 or not alone or tokens[index].text != "ostatniego":
        return None
    return Said(index, index + 1, nearest_day_of_end(view.today))


def _weekday_of_month(view: View, index: int) -> Said | None:
    """Pierwszy poniedziałek grudnia, drugi piątek miesiąca."""
    which = ORDINALS.meaning(view.tokens[index].text)
    weekday = WEEKDAYS.meaning(text_at(view.tokens, index + 1))
    if which is None or weekday is None or not 1 <= which <= 4:
        return None
    word = text_at(view.tokens, index + 2)
    ahead = NEXT_MONTH.fullmatch(word) is not None
    at = index + 2 + (ahead or THIS_MONTH.fullmatch(word) is not None)
    month = MONTHS.meaning(text_at(view.tokens, at)) if at == index + 2 else None
    if month is None and text_at(view.tokens, at) not in MONTH_NOUN:
        return None
    first = plus_months(view.today.replace(day=1), 1 if ahead else 0)
    if month is not None:
        first = first.replace(year=first.year + (month < first.month), month=month)
    day = _nth(first, which, weekday)
    if day < view.today and month is None:
        day = _nth(plus_months(first, 1), which, weekday)
    return Said(index, at + 1, day)


def _nth(first: date, which: int, weekday: int) -> date:
    return plus_days(first, (weekday - first.weekday()) % 7 + 7 * (which - 1))


def _month_before_day(view: View, index: int) -> Said | None:
    """ "W styczniu 15-go": the month first."""
    if view.tokens[index].text != "w" or index + 2 >= len(view.tokens):
        return None
    month = MONTHS.meaning(view.tokens[index + 1].text)
    read = read_day(view.tokens, index + 2, view.text) if month is not None else None
    if read is None or read.month is not None or read.year is not None or read.form == "number":
        return None
    return Said(index + 1, read.end, settle(lambda: _resolve(view, read._replace(month=month))))


def nearest_day_of_end(today: date) -> date:
    """The last day of this month."""
    return plus_days(plus_months(today.replace(day=1), 1), -1)


def _calendar_day(view: View, index: int) -> Said | None:
    read = read_day(view.tokens, index, view.text)
    if read is None or not is_a_day(view, index, read):
        return None
    if read.short_year and read.form != "digits" and view.tokens[read.end - 1].text.isdigit():
        year = _whole_year(read, view.today)
        if year is not None and year < view.today.year - _NEAR_YEARS:
            read = read._replace(year=None, end=read.end - 1)  # "15 grudnia 50" names a sum
    if read.month is None and (of_month := _of_month(view, index, read)):
        return of_month
    return Said(index, read.end, settle(lambda: _resolve(view, read)))


def _of_month(view: View, index: int, read: ReadDay) -> Said | None:
    """ "10-tego przyszłego miesiąca", "5 bm.", "dziesiątego dnia miesiąca"."""
    tokens, first = view.tokens, view.today.replace(day=1)
    after = read.end + (text_at(tokens, read.end) in ("dnia", "dzien"))
    word = text_at(tokens, after)
    if word == "bm":
        return Said(index, after + 1, settle(lambda: day_of(first.year, first.month, read.day)))
    if word in MONTH_NOUN:
        this = text_at(tokens, read.end - 1) == "tego"
        return Said(index, after + 1, settle(lambda: _in_month(view, read.day, 0 if this else None)))
    if text_at(tokens, after + 1) not in MONTH_NOUN:
        return None
    months = next((number for pattern, number in _WHICH_MONTH if pattern.fullmatch(word)), None)
    if months is None and word != "kazdego":
        return None
    return Said(index, after + 2, settle(lambda: _in_month(view, read.day, months)))


def _in_month(view: View, day: int, months: int | None) -> date:
    """That day of the last, this or the next month, or simply the nearest."""
    if months is None:
        return nearest_day(day, view.today, past=view.past)
    if months == 0:
        return _this_month(view.today, day)
    month = plus_months(view.today.replace(day=1), months)
    return day_of(month.year, month.month, day)


def _this_month(today: date, number: int) -> date:
    """That day of this month; once it has passed, "this" is a question."""
    day = day_of(today.year, today.month, number)
    if day < today:
        raise Ambiguous("date_passed", (day, nearest_day(number, today)))
    return day


def _resolve(view: View, read: ReadDay) -> date:
    if read.day == 0:
        raise InvalidComponent("There is no such day in the calendar.")
    if read.month is None:
        return nearest_day(read.day, view.today, past=view.past)
    year = _whole_year(read, view.today)
    if year is None and (read.day, read.month) == (29, 2) and not _is_leap_near(view):
        last = nearest_date(28, 2, view.today, past=view.past)
        raise Ambiguous("date_no_such_day", (last, plus_days(last, 1)))
    if year is None:
        return nearest_date(read.day, read.month, view.today, past=view.past)
    return day_of(year, read.month, read.day)


def _is_leap_near(view: View) -> bool:
    """Whether the nearest 29th of February is not years away."""
    leap = nearest_date(29, 2, view.today, past=view.past)
    return abs((leap - view.today).days) <= _DAYS_NEAR


def _whole_year(read: ReadDay, today: date) -> int | None:
    """Two figures far from today are a year of the last century: somebody's birth."""
    if read.year is None or not read.short_year:
        return read.year
    year = 2000 + read.year
    return year if read.form == "digits" or abs(year - today.year) <= _NEAR_YEARS else year - 100


def _with_preposition(view: View, hit: Said) -> Said:
    """ "Po dziesiątym", "około 10-go": the day is known, what is meant is not."""
    before = text_at(view.tokens, hit.start - 1)
    if before == "wiecej" and text_at(view.tokens, hit.start - 2) == "mniej":
        before = "okolo"
    if before in ("na", "w", "do") and text_at(view.tokens, hit.start - 2) in _ABOUT:
        before = "okolo"
    if isinstance(hit.value, PolishError) or (hit.sort == "passed" and before != "po"):
        return hit
    question = _question(before, hit.value)
    return hit if question is None else hit._replace(start=hit.start - 1, value=question, sort="vague")


def _question(before: str, day: date) -> Ambiguous | None:
    if before == "po":
        return Ambiguous("date_after_day", (next_working_day(plus_days(day, 1)),))
    if before == "przed":
        return Ambiguous("date_before_day", (plus_days(day, -1),))
    return Ambiguous("date_approximate", (day,)) if before in _ABOUT else None


def _range_of_days(view: View, index: int) -> Said | None:
    """ "5-10 grudnia", "5.12-10.12"."""
    low, dash, high = view.tokens[index].text.partition("-")
    if not dash or "-" in high or len(low) > 5 or len(high) > 5:
        return None
    if high.isdigit() and MONTHS.meaning(text_at(view.tokens, index + 1)) is None:
        return None
    piece = Token(NUMBER, high, view.tokens[index].start, view.tokens[index].end, glued=False)
    second = read_day([piece, *view.tokens[index + 1 : index + 8]], 0, view.text)
    first = read_day([piece._replace(text=low)], 0, view.text)
    if first is None or second is None or second.month is None or second.year is not None:
        return None
    first = first._replace(month=first.month or second.month)
    value = settle(lambda: _either(view, first, second))
    return Said(index, index + second.end, value, "vague")


def _between(view: View, index: int) -> Said | None:
    """ "Między 5 a 10 grudnia"; without a month or an ordinal these are hours."""
    if view.tokens[index].text not in ("miedzy", "pomiedzy") or index + 3 >= len(view.tokens):
        return None
    first = read_day(view.tokens, index + 1, view.text)
    if first is None or text_at(view.tokens, first.end) not in ("a", "i", "do"):
        return None
    second = read_day(view.tokens, first.end + 1, view.text) if first.end + 1 < len(view.tokens) else None
    by_hours = second is not None and second.form == "word" and second.month is None and not second.ending
    if (
        second is None
        or by_hours
        or (second.bare and not view.asked)
        or NOT_A_DAY.fullmatch(text_at(view.tokens, second.end))
    ):
        return None
    first = first._replace(month=first.month or second.month)
    value = settle(lambda: _either(view, first, second))
    return Said(index, second.end, value, "vague")


def _either(view: View, first: ReadDay, second: ReadDay) -> date:
    raise Ambiguous("date_range", (_resolve(view, first), _resolve(view, second)))
