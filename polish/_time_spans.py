"""Days counted from today: in two weeks, within 14 days, three days ago, in 3 working days."""

from __future__ import annotations

from datetime import date

from polish._calendar import plus_days, plus_months
from polish._number_reader import ONE, read_number
from polish._said import Said, settle, text_at
from polish._text import NUMBER, WORD, Token
from polish.errors import Ambiguous
from polish.working_days import next_working_day

_UNITS = {
    "dzien": "day", "dni": "day", "dnia": "day", "dniach": "day", "dzionek": "day", "doba": "day", "dobe": "day",
    "tydzien": "week", "tygodnie": "week", "tygodni": "week", "tygodnia": "week", "tyg": "week", "tydz": "week",
    "tygodniu": "week", "tydzein": "week", "tyggodnie": "week", "tygonie": "week", "tydien": "week",
    "miesiac": "month", "miesiace": "month", "miesiecy": "month", "miesiaca": "month", "mies": "month", "mc": "month",
    "mca": "month", "mce": "month", "mcy": "month",
    "miech": "month", "miechy": "month", "miesiecach": "month", "miesionc": "month", "msc": "month",
    "rok": "year", "lata": "year", "lat": "year", "roku": "year",
    "kwartal": "quarter", "godzine": "hour", "godziny": "hour", "godzin": "hour", "h": "hour",
    "weekend": "weekend",
}  # fmt: skip
_SINGULAR = frozenset((
    "dzien", "dnia", "dobe", "tydzien", "tygodnia", "tydz", "tydien", "miesiac", "miesiaca", "mies", "mc", "msc",
    "mca", "miech", "rok", "roku", "kwartal", "godzine",
))  # fmt: skip
_MONTHS_IN = {"month": 1, "year": 12, "quarter": 3}
_VAGUE_NUMBERS = frozenset(
    ("kilka", "pare", "parenascie", "kilkanascie", "niecaly", "niecale", "jakis", "jakies")
)


def read_in_time(tokens: list[Token], start: int, today: date) -> Said | None:
    """Za dwa tygodnie, w ciągu 14 dni, do tygodnia; dwa tygodnie temu."""
    word, following = tokens[start].text, text_at(tokens, start + 1)
    if word == "za" and following == "dni" and (number := _count_at(tokens, start + 2)):
        return Said(start, start + 3, settle(lambda: _later(today, number, "day")))
    if word == "za" or (word == "do" and following in ("tygodnia", "miesiaca")):
        return _span(tokens, start, start + 1, today)
    if word == "w" and following in ("ciagu", "przeciagu", "terminie", "okresie"):
        return _span(tokens, start, start + 2, today)
    if word == "do":
        said = _span(tokens, start, start + 1, today)
        return said if said is not None and said.end > start + 2 else None
    return None


def read_ago(tokens: list[Token], start: int, today: date) -> Said | None:
    """Tydzień temu, 3 dni temu; tydzień od dziś."""
    span = _how_long(tokens, start)
    if span is None:
        return None
    count, unit, end = span
    if text_at(tokens, end) == "od" and text_at(tokens, end + 1) in ("dzis", "dzisiaj", "teraz"):
        return Said(start, end + 2, settle(lambda: _later(today, count, unit)))
    if text_at(tokens, end) != "temu":
        return None
    return Said(start, end + 1, settle(lambda: _later(today, -count, unit)), "passed")


def _how_long(tokens: list[Token], index: int) -> tuple[int, str, int] | None:
    """A count in thousandths, its unit, and the token after."""
    count, first = ONE, index
    if index < len(tokens) and tokens[index].text not in _UNITS:
        number = read_number(tokens, index) if tokens[index].kind in (NUMBER, WORD) else None
        if number is None or number.money:
            return None
        count, index = number.worth, number.end
        if text_at(tokens, index) == "-" or text_at(tokens, index).startswith("cio"):
            index += 1
    word = text_at(tokens, index)
    unit = _UNITS.get(word)
    if unit is None or (index == first and word not in _SINGULAR):
        return None
    return (count, unit, index + 1)


def _span(tokens: list[Token], start: int, index: int, today: date) -> Said | None:
    if text_at(tokens, index) in _VAGUE_NUMBERS:
        unit = _UNITS.get(text_at(tokens, index + 1))
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
        return Said(start, end, settle(lambda: _later(today, count, unit)), "weeks", count // ONE)
    if text_at(tokens, end) in ("robocze", "roboczych", "roboczy"):
        return Said(start, end + 1, settle(lambda: _working_days_later(today, count, unit)))
    return Said(start, end, settle(lambda: _later(today, count, unit)))


def _count_at(tokens: list[Token], index: int) -> int | None:
    text = text_at(tokens, index)
    return int(text) * ONE if text.isdigit() and len(text) <= 3 else None


def _working_days_later(today: date, count: int, unit: str) -> date:
    if unit != "day" or count % ONE or not 0 < count <= 100 * ONE:
        raise Ambiguous("date_how_long", ())
    day = today
    for _ in range(count // ONE):
        day = next_working_day(plus_days(day, 1))
    return day


def _one_more(tokens: list[Token], end: int, unit: str, count: int) -> tuple[int, int] | None:
    """ "Za tydzień, dwa": two readings of how long."""
    index = end + (text_at(tokens, end) in (",", "lub", "albo", "czy", "-", "moze"))
    number = (
        read_number(tokens, index) if index < len(tokens) and tokens[index].kind in (NUMBER, WORD) else None
    )
    if number is None or not count < number.worth <= count + 2 * ONE:
        return None
    following = text_at(tokens, number.end)
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
            first.end + (text_at(tokens, first.end) in ("-", "do", "lub", "albo", "czy", ",")) if first else 0
        )
        second = read_number(tokens, second_at) if first and second_at < len(tokens) else None
        if first is None or second is None or first.worth % ONE or second.worth % ONE:
            return None
        low, high, end = str(first.worth // ONE), str(second.worth // ONE), second.end
    unit = _UNITS.get(text_at(tokens, end))
    if unit is None or len(low) > 3 or len(high) > 3:
        return None
    value = settle(lambda: _either(today, int(low), int(high), unit))
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
