"""Days that people name when they promise: jutro, w piątek, do 10-tego, 5 grudnia, za dwa tygodnie.

`parse` answers with a `date`, or raises: what names a time but no day ("po wypłacie") is `Ambiguous` with the
days worth offering. It knows no hours, and it does not say whether a day suits anybody.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from polish._calendar import day_of, nearest_date
from polish._date_neighbours import Named, put_together, without_turned_down
from polish._date_scanner import scan, view_of
from polish._number_reader import part_jammed
from polish._text import fold, tokenise
from polish._vague_dates import find_vague
from polish.errors import Ambiguous, InvalidFormat, PolishError
from polish.found import Found
from polish.sayings import say_date, say_date_short

__all__ = ["find", "parse", "say_date", "say_date_short"]

Prefer = Literal["future", "past"]
_ONLY_DIGITS = re.compile(r"\s*([0-9]{1,2})(?:\s{0,2}[,;]\s{0,2}|\s{1,2})([0-9]{1,2})[\s.]*")
_EIGHT_DIGITS = re.compile(r"\s*([0-9]{2})([0-9]{2})(20[0-9]{2})[\s.]*")
_AT_ONCE = re.compile(r"(?:od razu|zaraz|natychmiast|teraz|juz|od reki)[\s.!]*")


def find(text: str, today: date, *, prefer: Prefer = "future") -> list[Found[date | Ambiguous]]:
    """Every day that a text names; where it only names a time, the value is the question to ask.

    >>> design_day = date(2026, 11, 21)
    >>> [(found.text, str(found.value)) for found in find("dam 200 zł w piątek, resztę do 10-tego", design_day)]
    [('piątek', '2026-11-27'), ('10-tego', '2026-12-10')]
    >>> find("zapłacę po wypłacie", design_day)[0].value.question_code
    'date_after_payday'
    >>> find("3 raty po 150 zł, kod 35-021, o 15.30", design_day)
    []
    """
    found: list[Found[date | Ambiguous]] = []
    for named in _named(text, today, past=prefer == "past", asked=False):
        if isinstance(named.value, (date, Ambiguous)):
            found.append(Found(named.start, named.end, text[named.start : named.end], named.value))
    return found


def parse(text: str, today: date, *, prefer: Prefer = "future") -> date:
    """The one day that an answer names.

    `prefer` says which way a day without a year lies: "past" for payments already made.

    >>> design_day = date(2026, 11, 21)  # a Saturday
    >>> [str(parse(said, design_day)) for said in ("jutro", "w piątek", "za dwa tygodnie", "do 10-tego")]
    ['2026-11-22', '2026-11-27', '2026-12-05', '2026-12-10']
    >>> [str(parse(said, design_day)) for said in ("5.12", "5 XII", "10.01", "do końca miesiąca", "piątego grudna")]
    ['2026-12-05', '2026-12-05', '2027-01-10', '2026-11-30', '2026-12-05']
    >>> str(parse("3 czerwca", design_day, prefer="past"))
    '2026-06-03'
    >>> parse("po pierwszym", design_day)
    Traceback (most recent call last):
        ...
    polish.errors.Ambiguous: date_after_day
    >>> parse("31.02", design_day)
    Traceback (most recent call last):
        ...
    polish.errors.InvalidComponent: There is no such day in the calendar.
    """
    named = _named(text, today, past=prefer == "past", asked=True)
    days = sorted({each.value for each in named if isinstance(each.value, date)})
    if len(days) == 1:
        return days[0]
    if days:
        raise Ambiguous("date_which", tuple(days))
    for each in named:
        if isinstance(each.value, PolishError):
            raise each.value
    return _bare(fold(text), today, past=prefer == "past")


def _bare(folded: str, today: date, *, past: bool) -> date:
    """What only reads as a day when one was asked for: "5 12", "05122026", "od razu"."""
    if found := _ONLY_DIGITS.fullmatch(folded):
        return nearest_date(int(found[1]), int(found[2]), today, past=past)
    if found := _EIGHT_DIGITS.fullmatch(folded):
        return day_of(int(found[3]), int(found[2]), int(found[1]))
    if _AT_ONCE.fullmatch(folded.strip()):
        return today
    raise InvalidFormat("The text names no day.")


def _named(text: str, today: date, *, past: bool, asked: bool) -> list[Named]:
    tokens = part_jammed(tokenise(text))
    folded = fold(text)
    named = [
        Named(tokens[said.start].start, tokens[said.end - 1].end, said.value, said.sort, said.number)
        for said in scan(view_of(text, tokens, today, past=past, asked=asked))
    ]
    taken = bytearray(len(text))
    for each in named:
        taken[each.start : each.end] = b"x" * (each.end - each.start)
    for start, end, code, candidates in find_vague(folded, today):
        if not any(taken[start:end]):
            named.append(Named(start, end, Ambiguous(code, candidates), "vague", 0))
            taken[start:end] = b"x" * (end - start)
    named.sort(key=lambda each: each.start)
    return put_together(without_turned_down(named, folded), folded, today)
