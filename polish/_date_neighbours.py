"""Days that stand beside each other in a text: one said twice, one put right by the other, one turned down."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from polish._calendar import monday_of, plus_days
from polish.errors import Ambiguous, PolishError


class Named(NamedTuple):
    """A day in a text, by characters."""

    start: int
    end: int
    value: date | PolishError
    sort: str
    number: int


_JOINT = re.compile(
    r"[\s,.(]{0,4}(?:(?:czyli|tj|to jest|to|a dokladnie|w|we|na|do|dnia)[\s.]{1,3}){0,2}[\s(]?"
)
_TURNED_DOWN = re.compile(
    r"\b(?:nie|zamiast)\s{1,3}(?:(?:dam rady|moge|zdaze|wyrobie sie|pasuje|pasuje mi)\s{1,3})?"
    r"(?:(?:do|w|we|na|od|dnia|za|przed|po)\s{1,3})?\Z"
)
_TAKEN_BACK = re.compile(
    r"[\s,.-]{0,3}(?:(?:albo|a|oj|ups|sorry)[\s,]{1,3})?(?:nie|sorki|pomylka)[\s,]{1,4}(?:lepiej|jednak|raczej|wole)\b"
)
_MOVED_FROM = re.compile(r"\bz(?:e)?\s{1,3}\Z")
_MOVED_TO = re.compile(r"\s{1,3}na\s{1,3}")
_LOOK_BACK = 32


def without_turned_down(named: list[Named], folded: str) -> list[Named]:
    """Leave out "nie w piątek", and the first of "z piątku na poniedziałek" and of "28.11 albo nie, lepiej 2.12"."""
    kept = []
    for index, each in enumerate(named):
        before = folded[max(0, each.start - _LOOK_BACK) : each.start]
        if _TURNED_DOWN.search(before) or (
            index + 1 < len(named) and _TAKEN_BACK.match(folded[each.end : each.end + _LOOK_BACK])
        ):
            continue
        if index + 1 < len(named) and _MOVED_FROM.search(before):
            between = folded[each.end : named[index + 1].start]
            if len(between) < 12 and _MOVED_TO.fullmatch(between):
                continue
        kept.append(each)
    return kept


def put_together(named: list[Named], folded: str, today: date) -> list[Named]:
    """Neighbours that name one day become one."""
    joined: list[Named] = []
    for each in named:
        if joined and each.start >= joined[-1].end:
            between = folded[joined[-1].end : each.start]
            one = _one(joined[-1], each, today) if len(between) <= 24 and _JOINT.fullmatch(between) else None
            if one is not None:
                joined[-1] = Named(joined[-1].start, each.end, one, "day", 0)
                continue
        joined.append(each)
    return joined


def _one(first: Named, second: Named, today: date) -> date | PolishError | None:
    """What two neighbours mean together, if they belong together."""
    for weekday, other in ((first, second), (second, first)):
        if weekday.sort == "weekday":
            return _with_weekday(weekday, other, today)
    if isinstance(first.value, date) and first.value == second.value:
        return first.value
    return None


def _with_weekday(weekday: Named, other: Named, today: date) -> date | PolishError | None:
    if other.sort == "weekday" or not isinstance(weekday.value, date):
        return None
    if other.sort == "weeks":
        in_week = plus_days(monday_of(today), 7 * other.number + weekday.number)
        from_day = plus_days(weekday.value, 7 * other.number)
        if other.number and plus_days(today, 7 * other.number).weekday() == weekday.number:
            return plus_days(today, 7 * other.number)
        return in_week if in_week == from_day else Ambiguous("date_which_week", (in_week, from_day))
    if isinstance(other.value, Ambiguous):
        weeks = {"date_next_week": 1, "date_this_week": 0}.get(other.value.question_code)
        return None if weeks is None else plus_days(monday_of(today), 7 * weeks + weekday.number)
    if not isinstance(other.value, date) or other.value.weekday() == weekday.number:
        return other.value if isinstance(other.value, date) else None
    return Ambiguous("date_weekday_differs", (other.value, weekday.value))
