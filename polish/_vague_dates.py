"""When somebody names a time that is no day: after payday, next week, at the start of the month.

Each pattern leads to a question and, where today allows it, to days worth offering. It never picks one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from polish._calendar import end_of_month, monday_of, nearest_date, next_holidays, plus_days, plus_months
from polish.working_days import next_working_day

Candidates = Callable[[date], tuple[date, ...]]

_INCOME = (
    r"(?:wypla[tc]\w{0,3}|pensj\w{0,3}|pensyjce|rent(?:a|y|e|cie)|emerytur\w{0,3}|emeryturze|zasil\w{1,4}|stypendi\w{1,2}"
    r"|premi\w{1,2}|pobor\w{1,3}|dniowce|dniowk\w|tygodniowc\w|alimen\w{1,4}|wynagrodzeni\w{1,2}|zaliczk\w"
    r"|zwroc\w|zwrot\w{0,3}|800 plus|trzynast(?:ce|ka|ki)|czternast(?:ce|ka|ki))"
)
_CASH = rf"(?:{_INCOME}|kas\w|pieniadz\w{{0,4}}|pieniedz\w{{0,2}}|przelew|hajs\w{{0,2}}|siano)"
_FEW = r"(?: \w{1,14}){0,2}"
_ARRIVES = (
    r"(?:dosta\w{1,5}|przyjd\w{1,4}|wplyn\w{1,4}|bed\w{1,3}|wpad\w{1,4}|otrzym\w{1,4}|przelej\w{0,2}|rzuc\w{0,3}"
    r"|odbior\w{1,3}|wyplac\w{0,3}|przysl\w{1,3}|dojd\w{1,4}|wejd\w{1,4}|zarob\w{1,3}|odda\w{0,3})"
)
_PAYS = (
    r"(?:wyplac[ia]|zaplac[ia]|przelej[ea]|odda(?:dza)?|pozycz[ya]|rozlicz[ya]|zwroc[ia])(?! wam| panstwu)"
)
_MONTH = (
    r"(?:styczni\w|lut(?:ego|ym)|marc\w|kwietni\w|maj[au]|czerwc\w|lipc\w|sierpni\w|wrzesni\w|pazdziernik\w"
    r"|listopad(?:a|zie)|grudni\w)"
)
_MONTH_NAMED = (
    r"(?:styczen|luty|marzec|kwiecien|maj|czerwiec|lipiec|sierpien|wrzesien|pazdziernik|listopad|grudzien)"
)
_MONTH_STEMS = ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru")
_NEXT = r"(?:przyszl\w{1,3}|nastepn\w{1,3}|nadchodzac\w{1,3}|kolejn\w{1,3})"
_PERIOD = rf"(?:(?:{_NEXT}|tego|biezacego) )?(?:miesiac\w|mies|roku|tygodni\w|{_MONTH})"


def _starts(today: date) -> tuple[date, ...]:
    first = plus_months(today.replace(day=1), 1)
    return (first, plus_days(first, 4))


def _middles(today: date) -> tuple[date, ...]:
    middle = today.replace(day=15)
    return (middle if middle >= today else plus_months(middle, 1),)


def _ends(today: date) -> tuple[date, ...]:
    return (end_of_month(today),)


def _ends_of_week(today: date) -> tuple[date, ...]:
    friday = plus_days(monday_of(today), 4)
    return tuple(day for day in (friday, plus_days(friday, 2), plus_days(friday, 7)) if day >= today)[:2]


def _ends_of_year(today: date) -> tuple[date, ...]:
    return (today.replace(month=12, day=31),)


def _after(today: date) -> tuple[date, ...]:
    return (next_working_day(plus_days(next_holidays(today)[1], 1)),)


def _before(today: date) -> tuple[date, ...]:
    return (plus_days(next_holidays(today)[0], -2),) if next_holidays(today)[0] > today else ()


def _after_new_year(today: date) -> tuple[date, ...]:
    return (next_working_day(plus_days(nearest_date(1, 1, today), 1)),)


def _next_week(today: date) -> tuple[date, ...]:
    monday = plus_days(monday_of(today), 7)
    return (monday, plus_days(monday, 4))


def _after_weekend(today: date) -> tuple[date, ...]:
    return (plus_days(monday_of(today), 7), plus_days(monday_of(today), 8))


def _weekend(today: date) -> tuple[date, ...]:
    saturday = plus_days(monday_of(today), 5)
    return tuple(day for day in (saturday, plus_days(saturday, 1)) if day >= today)


def _next_month(today: date) -> tuple[date, ...]:
    first = plus_months(today.replace(day=1), 1)
    return (first, end_of_month(first))


def _this_month(today: date) -> tuple[date, ...]:
    return (end_of_month(today),)


def _none(today: date) -> tuple[date, ...]:
    return ()


_PATTERNS: tuple[tuple[str, str, Candidates], ...] = (
    ("date_after_payday", rf"(?:zaraz )?(?:po|przed|do|w dniu|w dzien) (?:\w{{1,14}} )?{_INCOME}", _none),
    ("date_after_payday", rf"(?:jak|gdy|kiedy|az){_FEW} {_ARRIVES}{_FEW} {_CASH}", _none),
    ("date_after_payday", rf"(?:jak|gdy|kiedy|az)(?: tylko)?(?: \w{{1,14}})? {_CASH} {_ARRIVES}", _none),
    ("date_after_payday", rf"(?:jak|gdy|kiedy|az){_FEW} {_PAYS}", _none),
    ("date_start_of_month", rf"(?:(?:na|z|od|w|do) )?(?:sam\w{{1,3}} )?poczat\w{{1,4}} {_PERIOD}", _starts),
    ("date_middle_of_month", rf"(?:w|do|od|na|kolo|okolo) (?:polow\w|srodku|srodka) {_PERIOD}", _middles),
    ("date_middle_of_month", r"(?:w|do|od) polowie miesiaca", _middles),
    ("date_late_in_week", rf"(?:pod|przy|przed|po) kon\w{{2,4}} (?:{_NEXT} |tego )?tygodnia", _ends_of_week),
    ("date_late_in_year", r"(?:pod|przy|przed|po) kon\w{2,4} (?:tego )?roku", _ends_of_year),
    ("date_late_in_month", rf"(?:pod|przy|przed|po) kon\w{{2,4}} {_PERIOD}", _ends),
    ("date_after_new_year", r"po (?:nowym roku|sylwestrze)", _after_new_year),
    ("date_around_holidays", r"po (?:\w{1,12} )?(?:swieta\w?|swietach|wielkanocy|bozym narodzeniu|gwiazdce)", _after),
    ("date_around_holidays", r"(?:przed|na|w|do|od) (?:\w{1,12} )?(?:swieta(?:mi)?|swietami|swiat|gwiazdke)", _before),
    ("date_after_break", r"po (?:\w{1,12} )?(?:urlopie|feriach|wakacjach|majowce|szpitalu|sezonie|zniwach)", _none),
    ("date_after_weekend", r"(?:zaraz )?po (?:weekendzie|niedzieli|lykendzie)", _after_weekend),
    ("date_weekend", r"(?:w|na|przez|do) (?:ten |najblizszy )?(?:weekend\w{0,2}|lykend)", _weekend),
    ("date_next_week", rf"(?:w|na|od|do) {_NEXT} tyg(?:odni\w{{1,2}}|odzien)?", _next_week),
    ("date_next_week", rf"{_NEXT} tydzien", _next_week),
    ("date_this_week", r"w (?:tym|biezacym) tyg(?:odniu)?", _none),
    ("date_next_month", rf"(?:w|na|od|do) {_NEXT} (?:miesiac\w|mies|mc|msc)", _next_month),
    ("date_next_month", rf"{_NEXT} miesiac", _next_month),
    ("date_this_month", r"w (?:tym|biezacym) (?:miesiacu|mies|mc)", _this_month),
    ("date_some_month", rf"(?:w|od|na) (?:{_MONTH}|{_MONTH_NAMED})", _none),
    ("date_next_year", rf"w {_NEXT} roku", _none),
    ("date_soon", r"na dniach|w najblizsz\w{1,3} (?:dniach|czasie)|wkrotce|niedlugo|niebawem|lada dzien"
     r"|(?:jak|mozliwie) naj(?:szybciej|predzej|wczesniej)|mozliwie szybko", _none),
)  # fmt: skip
_FINDERS = tuple(
    (code, re.compile(rf"\b(?:{pattern})\b".replace(" ", r"\s{1,3}")), candidates)
    for code, pattern, candidates in _PATTERNS
)
_CUES = re.compile(
    r"wypl|pens|rent|emer|zasil|styp|premi|pobor|dniow|jak|gdy|kiedy|tygodn|alimen|wynagr|zalicz|kas[yi]|pieni|zwro|przelew|800|trzyn"
    r"|czter|czwar|poczat|polow|srod|kon|rok|swi|wielk|bozym|gwiazd|urlop|feri|wakac|majow|szpit|sezon|zniw|week|lyken"
    r"|niedz|tyg|tydz|mies|\bmc|\bmsc|dni|najbl|wkrot|niedl|niebaw|lada|zapl|zarob|sylw|sty|lut|mar|kwi|maj|cze|lip|sie"
    r"|wrz|paz|lis|gru"
)


def find_vague(folded: str, today: date) -> list[tuple[int, int, str, tuple[date, ...]]]:
    """Spans of a folded text that name a time but no day: start, end, question, days to offer.

    >>> find_vague("zaplace po wyplacie", date(2026, 11, 21))
    [(8, 19, 'date_after_payday', ())]
    """
    if _CUES.search(folded) is None:
        return []
    spans: list[tuple[int, int, str, tuple[date, ...]]] = []
    for code, finder, candidates in _FINDERS:
        for found in finder.finditer(folded):
            if spans and code.startswith("date_late") and spans[-1][0] == found.start():
                continue
            offered = candidates(today)
            month = _named_month(found[0])
            if month is not None:
                offered = _in_month(code, month, today)
            spans.append((found.start(), found.end(), code, offered))
    return spans


def _named_month(phrase: str) -> int | None:
    word = phrase.rsplit(maxsplit=1)[-1]
    found = re.fullmatch(f"{_MONTH}|{_MONTH_NAMED}", word)
    return _MONTH_STEMS.index(word[:3]) + 1 if found else None


def _in_month(code: str, month: int, today: date) -> tuple[date, ...]:
    """The same question, asked of a month that was named."""
    last = end_of_month(nearest_date(28 if month == 2 else 30, month, today))
    first = last.replace(day=1)
    if code == "date_start_of_month":
        return (first, first.replace(day=5))
    if code == "date_middle_of_month":
        return (first.replace(day=15),)
    return (last,) if code == "date_late_in_month" else (first, last)
