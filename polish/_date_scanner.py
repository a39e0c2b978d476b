"""Goes through a text and collects the days it names, still with the questions they leave open.

The rules of what surrounds a day live here: "po dziesiątym" is no day, "do 18-tej" is an hour, "3 raty" are
instalments. Putting neighbours together ("w piątek, 27.11") is `_date_neighbours`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from polish._calendar import day_of, nearest_date, nearest_day, plus_days, plus_months
from polish._calendar_words import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from polish._day_reader import ReadDay, read_day
from polish._number_reader import COUNTED, MOST_FOUND, past_noise
from polish._number_words import ORDINALS
from polish._relative_dates import (
    Said,
    end_of_period,
    may_begin_relative,
    read_ago,
    read_end_of,
    read_in_time,
    read_named_day,
    read_weekday,
)
from polish._text import MARK, NUMBER, WORD, Token, words_before
from polish.errors import Ambiguous, InvalidComponent, PolishError
from polish.working_days import next_working_day


class View(NamedTuple):
    """A text being read on a day."""

    text: str
    tokens: list[Token]
    today: date
    past: bool  # "5.12" is the last one, not the next
    asked: bool  # a date was asked for: a bare "10" is one
    only_number: bool = False  # nothing else in the text is a number
    calling: bool = False  # it speaks of phoning, so numbers may be hours


_BEGINNINGS = frozenset(("za", "do", "w", "miedzy", "pomiedzy"))
_TO = frozenset(("do", "dnia", "od", "po", "przed", "okolo", "kolo", "ok", "dzien", "dniu", "najpozniej"))
_ABOUT = frozenset(("okolo", "kolo", "ok", "gdzies", "circa", "ca", "mniej"))
_NOT_A_DAY = re.compile(
    r"zl\w*|gr|grosz\w*|pln|tys\w*|k|proc\w*|rano|wieczorem|wieczor|tej|ej|ta|stej|razu|list\w*|pism\w*|numer\w*"
    r"|kredyt\w*|kwartal\w*|komornik\w*|telefon\w*|sms\w*|mail\w*|kont\w|wezwani\w*|poziom\w*|dzieck\w*|etap\w*"
    r"|plan\w*|stopni\w*|krok\w*|pietr\w*|kontakt\w*|dlug\w*|termin\w*|umow\w*|wierzycie\w*|punkt\w*|wyrok\w*"
    r"|euro?|dolar\w*|cyfr\w*|art|paragraf\w*|osob\w*|sztuk\w*|dych\w*|stow\w*|kafl\w*|procent\w*|minut\w*|nakaz\w*"
)
_HOUR_BEFORE = frozenset(
    ("o", "godz", "godziny", "godzinie", "godzine", "g", "art", "nr", "numer", "ul", "rata", "rate")
)
_CALLING = re.compile(r"dzwon|zadzwon|telefon|godzin|odezw|odbior|kontakt|osiagal|rano|wieczor|poludni")
_NEXT_MONTH = re.compile(r"(?:przyszl|nastepn|kolejn)ego")
_THIS_MONTH = re.compile(r"tego|biezacego|obecnego")
_LAST_MONTH = re.compile(r"zeszlego|ubieglego|poprzedniego|minionego")
_WHICH_MONTH = ((_NEXT_MONTH, 1), (_THIS_MONTH, 0), (_LAST_MONTH, -1))
_MONTH_NOUN = frozenset(("miesiaca", "mies", "mc", "msc", "miesiac"))
_LAST_DAY = re.compile(r"ostatni(?:ego)?|ostatnim")


def _text(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _settle(make: Callable[[], date]) -> date | PolishError:
    try:
        return make()
    except PolishError as error:
        return error


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
    looks_back = any(token.text == "temu" for token in view.tokens)
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
        or read_weekday(tokens, index, today)
        or _between(view, index)
        or _calendar_day(view, index)
    )


def _last_day(view: View, index: int) -> Said | None:
    """Ostatniego, ostatniego dnia miesiąca, ostatniego grudnia."""
    tokens = view.tokens
    if not _LAST_DAY.fullmatch(tokens[index].text):
        return None
    after = index + 1
    named_day = _text(tokens, after) in ("dnia", "dzien", "dniu")
    after += named_day
    ahead = _NEXT_MONTH.fullmatch(_text(tokens, after)) is not None
    after += ahead or _THIS_MONTH.fullmatch(_text(tokens, after)) is not None
    after += _text(tokens, after) == "kazdego"
    if period := end_of_period(tokens, index, after, view.today, ahead=ahead):
        return period
    alone = after >= len(tokens) or tokens[after].kind == MARK or _text(tokens, index - 1) in ("do", "dnia")
    if after > index + 1 or not alone or tokens[index].text != "ostatniego":
        return None
    return Said(index, index + 1, nearest_day_of_end(view.today))


def nearest_day_of_end(today: date) -> date:
    """The last day of this month."""
    return plus_days(plus_months(today.replace(day=1), 1), -1)


def _calendar_day(view: View, index: int) -> Said | None:
    read = read_day(view.tokens, index, view.text)
    if read is None or not _is_a_day(view, index, read):
        return None
    if read.month is None and (of_month := _of_month(view, index, read)):
        return of_month
    return Said(index, read.end, _settle(lambda: _resolve(view, read)))


def _is_a_day(view: View, index: int, read: ReadDay) -> bool:
    """Whether the surroundings let this be a day, and not an hour, a sum or a count."""
    tokens = view.tokens
    before, after = _text(tokens, index - 1), _text(tokens, read.end)
    if read.month is not None and read.form != "digits":
        return True
    if before in _HOUR_BEFORE or _NOT_A_DAY.fullmatch(after) or after.startswith(("%", ",-", "§")):
        return False
    if read.year is not None or read.form == "digits":
        return read.year is not None or view.asked or read.separator != "-" or before in ("do", "dnia", "od")
    if COUNTED.fullmatch(after) and after not in _MONTH_NOUN:
        return False
    return (
        _bare_number_is_a_day(view, index, read)
        if read.form == "number"
        else _ordinal_is_a_day(view, index, read)
    )


def _ordinal_is_a_day(view: View, index: int, read: ReadDay) -> bool:
    """ "Dziesiątego" is a day, "pierwszego dnia" is not, "po dziesiątym" is, "dziesiąty" may be."""
    before, after = _text(view.tokens, index - 1), _text(view.tokens, read.end)
    if after in ("dnia", "dzien", "dniu"):
        return _text(view.tokens, read.end + 1) in (
            *_MONTH_NOUN,
            "kazdego",
            "przyszlego",
            "nastepnego",
            "tego",
        )
    if read.ending == "ego":
        return after not in _MONTH_NOUN or view.asked or read.form == "suffix"
    return (read.ending == "ym" and before in ("po", "przed")) or (view.asked and read.form == "word")


def _bare_number_is_a_day(view: View, index: int, read: ReadDay) -> bool:
    tokens = view.tokens
    if not 1 <= read.day <= 31 or (index and tokens[index].glued and tokens[index - 1].text != "("):
        return False
    if (
        read.end < len(tokens)
        and tokens[read.end].glued
        and tokens[read.end].text not in (".", ",", "!", "?", ")", "...")
    ):
        return False
    if _follows_month_words(tokens, read.end):
        return True
    if view.asked and view.only_number:
        return not COUNTED.search(_text(tokens, read.end))
    before = _text(tokens, index - 1)
    return before in _TO and not view.calling


def _follows_month_words(tokens: list[Token], index: int) -> bool:
    word = _text(tokens, index)
    if word in ("bm", "dzien", "dnia"):
        return word == "bm" or _text(tokens, index + 1) in (*_MONTH_NOUN, "kazdego")
    named = _NEXT_MONTH.fullmatch(word) or _THIS_MONTH.fullmatch(word) or word == "kazdego"
    return bool(named) and _text(tokens, index + 1) in _MONTH_NOUN


def _of_month(view: View, index: int, read: ReadDay) -> Said | None:
    """ "10-tego przyszłego miesiąca", "5 bm.", "dziesiątego dnia miesiąca"."""
    tokens, first = view.tokens, view.today.replace(day=1)
    after = read.end + (_text(tokens, read.end) in ("dnia", "dzien"))
    word = _text(tokens, after)
    if word == "bm":
        return Said(index, after + 1, _settle(lambda: day_of(first.year, first.month, read.day)))
    if word in _MONTH_NOUN:
        this = _text(tokens, read.end - 1) == "tego"
        return Said(index, after + 1, _settle(lambda: _in_month(view, read.day, 0 if this else None)))
    if _text(tokens, after + 1) not in _MONTH_NOUN:
        return None
    months = next((number for pattern, number in _WHICH_MONTH if pattern.fullmatch(word)), None)
    if months is None and word != "kazdego":
        return None
    return Said(index, after + 2, _settle(lambda: _in_month(view, read.day, months)))


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
    year = read.year
    if year is not None and read.short_year:
        year = 2000 + year
        if read.form != "digits" and abs(year - view.today.year) > 6:
            year = None
    if year is None:
        return nearest_date(read.day, read.month, view.today, past=view.past)
    return day_of(year, read.month, read.day)


def _with_preposition(view: View, hit: Said) -> Said:
    """ "Po dziesiątym", "około 10-go": the day is known, what is meant is not."""
    before = _text(view.tokens, hit.start - 1)
    if before == "wiecej" and _text(view.tokens, hit.start - 2) == "mniej":
        before = "okolo"
    if before in ("na", "w", "do") and _text(view.tokens, hit.start - 2) in _ABOUT:
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
    if high.isdigit() and MONTHS.meaning(_text(view.tokens, index + 1)) is None:
        return None
    piece = Token(NUMBER, high, view.tokens[index].start, view.tokens[index].end, glued=False)
    second = read_day([piece, *view.tokens[index + 1 : index + 8]], 0, view.text)
    first = read_day([piece._replace(text=low)], 0, view.text)
    if first is None or second is None or second.month is None or second.year is not None:
        return None
    first = first._replace(month=first.month or second.month)
    value = _settle(lambda: _either(view, first, second))
    return Said(index, index + second.end, value, "vague")


def _between(view: View, index: int) -> Said | None:
    """ "Między 5 a 10 grudnia"; without a month or an ordinal these are hours."""
    if view.tokens[index].text not in ("miedzy", "pomiedzy") or index + 3 >= len(view.tokens):
        return None
    first = read_day(view.tokens, index + 1, view.text)
    if first is None or _text(view.tokens, first.end) not in ("a", "i", "do"):
        return None
    second = read_day(view.tokens, first.end + 1, view.text) if first.end + 1 < len(view.tokens) else None
    if (
        second is None
        or (second.bare and not view.asked)
        or _NOT_A_DAY.fullmatch(_text(view.tokens, second.end))
    ):
        return None
    first = first._replace(month=first.month or second.month)
    value = _settle(lambda: _either(view, first, second))
    return Said(index, second.end, value, "vague")


def _either(view: View, first: ReadDay, second: ReadDay) -> date:
    raise Ambiguous("date_range", (_resolve(view, first), _resolve(view, second)))
