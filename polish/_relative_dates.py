"""Days said from today: tomorrow, on Friday, by the end of the month; and the feasts that are days.

Each reader takes tokens and a position and gives a `Said`: a date, or the question that the words leave open.
"""

from __future__ import annotations

from datetime import date

from polish._calendar import (
    day_of,
    easter,
    end_of_month,
    last_weekday,
    monday_of,
    nearest_date,
    next_weekday,
    plus_days,
    plus_months,
)
from polish._calendar_words import MONTHS, WEEKDAYS, WEEKDAYS_SHORT
from polish._said import Said, settle, text_at
from polish._text import MARK, Token
from polish.errors import Ambiguous

_DAYS_FROM_TODAY = {
    "dzis": 0, "dzisiaj": 0, "dzisiej": 0, "dzisiejszy": 0, "dzisiejszego": 0, "dziaj": 0, "dzisja": 0, "dziisaj": 0,
    "dzisaj": 0, "jutro": 1, "jutra": 1, "jutrzejszy": 1, "jutrzejszego": 1, "jutor": 1, "juto": 1, "jurto": 1,
    "pojutrze": 2, "pojutrza": 2, "pojutze": 2, "popojutrze": 3,
    "wczoraj": -1, "wczorajszy": -1, "wczorajszego": -1, "przedwczoraj": -2,
}  # fmt: skip
_FEASTS = {
    "wigilia": (12, 24), "wigilie": (12, 24), "wigilii": (12, 24), "sylwestra": (12, 31), "sylwester": (12, 31),
    "mikolajki": (12, 6), "walentynki": (2, 14), "andrzejki": (11, 30),
}  # fmt: skip
_THIS = frozenset(
    ("ten", "ta", "te", "najblizszy", "najblizsza", "najblizsze", "nadchodzacy", "nadchodzaca", "tego")
)
_NEXT = frozenset(
    [
        "przyszly",
        "przyszla",
        "nastepny",
        "nastepna",
        "kolejny",
        "kolejna",
        "przyszlego",
        "przyszlej",
        "nastepnego",
    ]
)
_LAST = frozenset(
    [
        "zeszly",
        "zeszla",
        "ubiegly",
        "ubiegla",
        "ostatni",
        "ostatnia",
        "miniony",
        "miniona",
        "poprzedni",
        "poprzednia",
    ]
)
_END = frozenset(("koniec", "konca", "koncem", "koncu", "kiniec", "konic", "kocna"))


def may_begin_relative(word: str) -> bool:
    """Whether a named day or the end of a period can begin with this word."""
    feasts = ("jutrze", "wielkanoc", "wielkanocy", "nowy", "nowego", "trzech")
    return word in _DAYS_FROM_TODAY or word in _FEASTS or word in _END or word in feasts


def read_named_day(tokens: list[Token], start: int, today: date) -> Said | None:
    """Dziś, jutro, pojutrze; Wigilia, sylwester, Wielkanoc."""
    at, word = start, tokens[start].text
    days = _DAYS_FROM_TODAY.get(word)
    if word == "jutrze" and text_at(tokens, start - 1) == "po":
        start, days = start - 1, 2  # "po jutrze", written apart
    if days is not None:
        sort = "passed" if days < 0 else "day"
        return Said(start, at + 1, settle(lambda: plus_days(today, days)), sort)
    if word in _FEASTS:
        month, day = _FEASTS[word]
        return Said(start, start + 1, settle(lambda: nearest_date(day, month, today)))
    if word in ("wielkanoc", "wielkanocy"):
        sunday = easter(today.year)
        return Said(start, start + 1, sunday if sunday >= today else easter(today.year + 1))
    following = text_at(tokens, start + 1)
    if (
        word in ("nowy", "nowego")
        and following in ("rok", "roku")
        and text_at(tokens, start - 1) in ("w", "do", "na")
    ):
        return Said(start, start + 2, settle(lambda: nearest_date(1, 1, today)))
    if word == "trzech" and following == "kroli":
        return Said(start, start + 2, settle(lambda: nearest_date(6, 1, today)))
    return None


def read_weekday(tokens: list[Token], start: int, today: date) -> Said | None:
    """W piątek, w przyszły piątek, w ten piątek, w zeszły piątek."""
    word, before = tokens[start].text, text_at(tokens, start - 1)
    weekday = WEEKDAYS.meaning(word)
    if weekday is None and before in ("w", "we", "do", "na", "od", *_THIS, *_NEXT):
        weekday = WEEKDAYS_SHORT.get(word)
    if weekday is None and start == 0 and all(token.kind == MARK for token in tokens[1:3]):
        weekday = WEEKDAYS_SHORT.get(word)
    if weekday is None or before in ("kazdy", "kazda", "kazdego", "kazdej", "co") or word == "srodka":
        return None
    if before in ("ostatni", "ostatnia") and text_at(tokens, start + 1) in ("miesiaca", "mies"):
        return Said(start - 1, start + 2, settle(lambda: _last_in_month(weekday, today)), "day", weekday)
    if before in _LAST:
        return Said(start - 1, start + 1, settle(lambda: last_weekday(weekday, today)), "passed", weekday)
    if before in _NEXT:
        return Said(start - 1, start + 1, settle(lambda: _weekday_to_come(weekday, today)), "day", weekday)
    begin = start - 1 if before in _THIS else start
    return Said(begin, start + 1, settle(lambda: next_weekday(weekday, today)), "weekday", weekday)


def _last_in_month(weekday: int, today: date) -> date:
    """The last such day of this month, or of the next one when it has passed."""
    for months in (0, 1):
        end = end_of_month(plus_months(today.replace(day=1), months))
        day = plus_days(end, -((end.weekday() - weekday) % 7))
        if day >= today:
            return day
    raise Ambiguous("date_which_week", ())


def _weekday_to_come(weekday: int, today: date) -> date:
    """ "W przyszły piątek": the nearest, or that of the next week? Where these differ, ask."""
    near = next_weekday(weekday, today)
    in_next_week = plus_days(monday_of(today), 7 + weekday)
    if near == in_next_week or (near.toordinal() - today.toordinal()) < 2:
        return in_next_week
    raise Ambiguous("date_which_week", (near, in_next_week))


def read_end_of(tokens: list[Token], start: int, today: date) -> Said | None:
    """Koniec miesiąca, do końca grudnia, koniec przyszłego tygodnia, ostatni dzień miesiąca."""
    if tokens[start].text not in _END or text_at(tokens, start - 1) == "pod":
        return None
    index = start + 1
    ahead = text_at(tokens, index) in _NEXT
    index += ahead or text_at(tokens, index) in ("tego", "biezacego", "obecnego", "naszego", "danego")
    return end_of_period(tokens, start, index, today, ahead=ahead)


def end_of_period(tokens: list[Token], start: int, index: int, today: date, *, ahead: bool) -> Said | None:
    """The last day of the period named at `index`."""
    word = text_at(tokens, index)
    month = MONTHS.meaning(word) if word else None
    if month is not None:
        year = text_at(tokens, index + 1)
        in_year = int(year) if len(year) == 4 and year.isdigit() else None
        end = index + 1 + (in_year is not None)
        return Said(start, end, settle(lambda: _end_of_named_month(month, in_year, today)))
    if word in ("miesiaca", "miesiac", "mies", "mc", "mca", "msc", "miesiaxa", "miesionca"):
        return Said(start, index + 1, end_of_month(plus_months(today, 1) if ahead else today))
    if word in ("roku", "rok"):
        return Said(start, index + 1, settle(lambda: day_of(today.year + ahead, 12, 31)))
    if word in ("tygodnia", "tyg", "tygonia", "tygdnia"):
        return Said(start, index + 1, settle(lambda: _end_of_week(today, ahead=ahead)))
    return None


def _end_of_named_month(month: int, year: int | None, today: date) -> date:
    if year is not None:
        return end_of_month(day_of(year, month, 1))
    return end_of_month(day_of(today.year + (month < today.month), month, 1))


def _end_of_week(today: date, *, ahead: bool) -> date:
    """The Sunday; said at a weekend, which week ends is a question."""
    sunday = plus_days(monday_of(today), 6)
    if ahead:
        return plus_days(sunday, 7)
    if today.weekday() >= 5:
        raise Ambiguous("date_end_of_week", (sunday, plus_days(sunday, 7)))
    return sunday
