"""Days said from today: tomorrow, on Friday, in two weeks, by the end of the month.

Each reader takes tokens and a position and gives a `Said`: a date, or the question that the words leave open.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

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
from polish._number_reader import ONE, read_number
from polish._text import NUMBER, WORD, Token
from polish.errors import Ambiguous, PolishError
from polish.working_days import next_working_day


class Said(NamedTuple):
    """A day that was said by the tokens from `start` to `end`."""

    start: int
    end: int
    value: date | PolishError
    sort: str = "day"  # "weekday" and "weeks" may still be put together, "passed" looks back
    number: int = 0  # the weekday, or how many weeks


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
_UNITS = {
    "dzien": "day", "dni": "day", "dnia": "day", "dniach": "day", "dzionek": "day", "doba": "day", "dobe": "day",
    "tydzien": "week", "tygodnie": "week", "tygodni": "week", "tygodnia": "week", "tyg": "week", "tydz": "week",
    "tygodniu": "week", "tydzein": "week", "tyggodnie": "week", "tygonie": "week", "tydien": "week",
    "miesiac": "month", "miesiace": "month", "miesiecy": "month", "miesiaca": "month", "mies": "month", "mc": "month",
    "miech": "month", "miechy": "month", "miesiecach": "month", "miesionc": "month", "msc": "month",
    "rok": "year", "lata": "year", "lat": "year", "roku": "year",
    "kwartal": "quarter", "godzine": "hour", "godziny": "hour", "godzin": "hour", "h": "hour",
    "weekend": "weekend",
}  # fmt: skip
_MONTHS_IN = {"month": 1, "year": 12, "quarter": 3}
_VAGUE_NUMBERS = frozenset(
    ("kilka", "pare", "parenascie", "kilkanascie", "niecaly", "niecale", "jakis", "jakies")
)
_END = frozenset(("koniec", "konca", "koncem", "koncu", "kiniec", "konic", "kocna"))


def _text(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _settle(make: Callable[[], date]) -> date | PolishError:
    try:
        return make()
    except PolishError as error:
        return error


def may_begin_relative(word: str) -> bool:
    """Whether a named day or the end of a period can begin with this word."""
    feasts = ("wielkanoc", "wielkanocy", "nowy", "nowego", "trzech")
    return word in _DAYS_FROM_TODAY or word in _FEASTS or word in _END or word in feasts


def read_named_day(tokens: list[Token], start: int, today: date) -> Said | None:
    """Dziś, jutro, pojutrze; Wigilia, sylwester, Wielkanoc."""
    word = tokens[start].text
    days = _DAYS_FROM_TODAY.get(word)
    if days is not None:
        sort = "passed" if days < 0 else "day"
        return Said(start, start + 1, _settle(lambda: plus_days(today, days)), sort)
    if word in _FEASTS:
        month, day = _FEASTS[word]
        return Said(start, start + 1, _settle(lambda: nearest_date(day, month, today)))
    if word in ("wielkanoc", "wielkanocy"):
        sunday = easter(today.year)
        return Said(start, start + 1, sunday if sunday >= today else easter(today.year + 1))
    following = _text(tokens, start + 1)
    if (
        word in ("nowy", "nowego")
        and following in ("rok", "roku")
        and _text(tokens, start - 1) in ("w", "do", "na")
    ):
        return Said(start, start + 2, _settle(lambda: nearest_date(1, 1, today)))
    if word == "trzech" and following == "kroli":
        return Said(start, start + 2, _settle(lambda: nearest_date(6, 1, today)))
    return None


def read_weekday(tokens: list[Token], start: int, today: date) -> Said | None:
    """W piątek, w przyszły piątek, w ten piątek, w zeszły piątek."""
    word, before = tokens[start].text, _text(tokens, start - 1)
    weekday = WEEKDAYS.meaning(word)
    if weekday is None and before in ("w", "we", "do", "na", "od", *_THIS, *_NEXT):
        weekday = WEEKDAYS_SHORT.get(word)
    if weekday is None or before in ("kazdy", "kazda", "kazdego", "kazdej", "co") or word == "srodka":
        return None
    if before in _LAST:
        return Said(start - 1, start + 1, _settle(lambda: last_weekday(weekday, today)), "passed", weekday)
    if before in _NEXT:
        return Said(start - 1, start + 1, _settle(lambda: _weekday_to_come(weekday, today)), "day", weekday)
    begin = start - 1 if before in _THIS else start
    return Said(begin, start + 1, _settle(lambda: next_weekday(weekday, today)), "weekday", weekday)


def _weekday_to_come(weekday: int, today: date) -> date:
    """ "W przyszły piątek": the nearest, or that of the next week? Where these differ, ask."""
    near = next_weekday(weekday, today)
    in_next_week = plus_days(monday_of(today), 7 + weekday)
    if near == in_next_week or (near.toordinal() - today.toordinal()) < 2:
        return in_next_week
    raise Ambiguous("date_which_week", (near, in_next_week))


def read_in_time(tokens: list[Token], start: int, today: date) -> Said | None:
    """Za dwa tygodnie, w ciągu 14 dni, do tygodnia; dwa tygodnie temu."""
    word, following = tokens[start].text, _text(tokens, start + 1)
    if word == "za" or (word == "do" and following in ("tygodnia", "miesiaca")):
        return _span(tokens, start, start + 1, today)
    if word == "w" and following in ("ciagu", "przeciagu", "terminie", "okresie"):
        return _span(tokens, start, start + 2, today)
    if word == "do":
        said = _span(tokens, start, start + 1, today)
        return said if said is not None and said.end > start + 2 else None
    return None


def read_ago(tokens: list[Token], start: int, today: date) -> Said | None:
    """Tydzień temu, 3 dni temu."""
    span = _how_long(tokens, start)
    if span is None or _text(tokens, span[2]) != "temu":
        return None
    count, unit, end = span
    return Said(start, end + 1, _settle(lambda: _later(today, -count, unit)), "passed")


def _how_long(tokens: list[Token], index: int) -> tuple[int, str, int] | None:
    """A count in thousandths, its unit, and the token after."""
    count = ONE
    if index < len(tokens) and tokens[index].text not in _UNITS:
        number = read_number(tokens, index) if tokens[index].kind in (NUMBER, WORD) else None
        if number is None or number.money:
            return None
        count, index = number.worth, number.end
        if _text(tokens, index) == "-" or _text(tokens, index).startswith("cio"):
            index += 1
    unit = _UNITS.get(_text(tokens, index))
    return None if unit is None else (count, unit, index + 1)


def _span(tokens: list[Token], start: int, index: int, today: date) -> Said | None:
    if _text(tokens, index) in _VAGUE_NUMBERS:
        unit = _UNITS.get(_text(tokens, index + 1))
        vague = Ambiguous("date_how_long", ())
        return Said(start, index + 2, vague) if unit not in (None, "hour") else None
    span = _how_long(tokens, index)
    if span is None:
        return _uncertain_span(tokens, start, index, today)
    count, unit, end = span
    more = _one_more(tokens, end, unit, count)
    if more is not None:
        dates = tuple(_later(today, each, unit) for each in (count, more[0]))
        return Said(start, more[1], Ambiguous("date_which", dates))
    if unit == "week" and count % ONE == 0:
        return Said(start, end, _settle(lambda: _later(today, count, unit)), "weeks", count // ONE)
    if _text(tokens, end) in ("robocze", "roboczych", "roboczy"):
        return Said(start, end + 1, _settle(lambda: _working_days_later(today, count, unit)))
    return Said(start, end, _settle(lambda: _later(today, count, unit)))


def _working_days_later(today: date, count: int, unit: str) -> date:
    if unit != "day" or count % ONE or not 0 < count <= 100 * ONE:
        raise Ambiguous("date_how_long", ())
    day = today
    for _ in range(count // ONE):
        day = next_working_day(plus_days(day, 1))
    return day


def _one_more(tokens: list[Token], end: int, unit: str, count: int) -> tuple[int, int] | None:
    """ "Za tydzień, dwa": two readings of how long."""
    index = end + (_text(tokens, end) in (",", "lub", "albo", "czy", "-", "moze"))
    number = (
        read_number(tokens, index) if index < len(tokens) and tokens[index].kind in (NUMBER, WORD) else None
    )
    if number is None or not count < number.worth <= count + 2 * ONE:
        return None
    following = _text(tokens, number.end)
    if following in _UNITS:
        return (number.worth, number.end + 1) if _UNITS[following] == unit else None
    return (
        (number.worth, number.end)
        if number.end >= len(tokens) or not tokens[number.end].text.isalpha()
        else None
    )


def _uncertain_span(tokens: list[Token], start: int, index: int, today: date) -> Said | None:
    """ "Za 2-3 dni", "za dwa trzy dni"."""
    if index >= len(tokens):
        return None
    low, dash, high = tokens[index].text.partition("-")
    end = index + 1
    if not (dash and low.isdigit() and high.isdigit()):
        first = read_number(tokens, index) if tokens[index].kind in (WORD, NUMBER) else None
        second_at = (
            first.end + (_text(tokens, first.end) in ("-", "do", "lub", "albo", "czy", ",")) if first else 0
        )
        second = read_number(tokens, second_at) if first and second_at < len(tokens) else None
        if first is None or second is None or first.worth % ONE or second.worth % ONE:
            return None
        low, high, end = str(first.worth // ONE), str(second.worth // ONE), second.end
    unit = _UNITS.get(_text(tokens, end))
    if unit is None or len(low) > 3 or len(high) > 3:
        return None
    value = _settle(lambda: _either(today, int(low), int(high), unit))
    return Said(start, end + 1, value)


def _either(today: date, low: int, high: int, unit: str) -> date:
    raise Ambiguous("date_which", (_later(today, low * ONE, unit), _later(today, high * ONE, unit)))


def _later(today: date, count: int, unit: str) -> date:
    """So many thousandths of a unit after today; what comes out between days is asked about."""
    if unit in _MONTHS_IN:
        months = count * _MONTHS_IN[unit]
        if months % ONE == 0:
            return plus_months(today, months // ONE)
        middle = plus_days(plus_months(today, months // ONE), 15)
        raise Ambiguous("date_how_long", (middle,))
    if unit in ("hour", "weekend"):
        if unit == "hour" and abs(count) <= 6 * ONE:
            return today
        raise Ambiguous("date_how_long", ())
    days = count * (7 if unit == "week" else 1)
    if days % ONE:
        raise Ambiguous("date_how_long", (plus_days(today, days // ONE), plus_days(today, days // ONE + 1)))
    return plus_days(today, days // ONE)


def read_end_of(tokens: list[Token], start: int, today: date) -> Said | None:
    """Koniec miesiąca, do końca grudnia, koniec przyszłego tygodnia, ostatni dzień miesiąca."""
    if tokens[start].text not in _END or _text(tokens, start - 1) == "pod":
        return None
    index = start + 1
    ahead = _text(tokens, index) in _NEXT
    index += ahead or _text(tokens, index) in ("tego", "biezacego", "obecnego", "naszego", "danego")
    return end_of_period(tokens, start, index, today, ahead=ahead)


def end_of_period(tokens: list[Token], start: int, index: int, today: date, *, ahead: bool) -> Said | None:
    """The last day of the period named at `index`."""
    word = _text(tokens, index)
    month = MONTHS.meaning(word) if word else None
    if month is not None:
        year = _text(tokens, index + 1)
        in_year = int(year) if len(year) == 4 and year.isdigit() else None
        end = index + 1 + (in_year is not None)
        return Said(start, end, _settle(lambda: _end_of_named_month(month, in_year, today)))
    if word in ("miesiaca", "miesiac", "mies", "mc", "msc", "miesiaxa", "miesionca"):
        return Said(start, index + 1, end_of_month(plus_months(today, 1) if ahead else today))
    if word in ("roku", "rok"):
        return Said(start, index + 1, _settle(lambda: day_of(today.year + ahead, 12, 31)))
    if word in ("tygodnia", "tyg", "tygonia", "tygdnia"):
        return Said(start, index + 1, _settle(lambda: _end_of_week(today, ahead=ahead)))
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
