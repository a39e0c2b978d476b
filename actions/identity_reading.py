"""Number and birth date as they stand in a message, wherever in it; and which of them is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from actions import by_code
from actions.settings import settings
from actions.turn import Turn
from actions.words import BREAKS_FORM
from polish import birth_date as birth_dates
from polish import case_number as case_numbers
from polish.clock import Clock, clock_from
from polish.errors import PolishError
from polish.found import Found


@lru_cache(maxsize=1)
def clock() -> Clock:
    """Return the clock of this process."""
    return clock_from(settings().clock)


def find_case_number(text: str) -> str | None:
    """Return the only case number in the text, in its canonical form."""
    found = {item.value for item in case_numbers.find(text)}
    return found.pop() if len(found) == 1 else None


def find_birth_date(text: str) -> date | None:
    """Return the birth date in the text, or None when there is none or it can be read two ways."""
    without_number = _without(text, case_numbers.find(text)[:1])
    try:
        return birth_dates.parse(without_number, clock().today())
    except PolishError:
        found = birth_dates.find(without_number, clock().today())
        return found[0].value if len({item.value for item in found}) == 1 else None


def besides_identity(text: str) -> str:
    """Return what a message says beside number and birth date."""
    without_number = _without(text, case_numbers.find(text))
    return _without(without_number, birth_dates.find(without_number, clock().today()))


def _without(text: str, found: Sequence[Found[Any]]) -> str:
    for item in found:
        text = text[: item.start] + " " * (item.end - item.start) + text[item.end :]
    return text


def needs_number(turn: Turn) -> bool:
    """On SMS the registered phone stands for the number from the letter."""
    return turn.channel == "web"


def missing(turn: Turn, known: dict[str, str | None]) -> str | None:
    """Return the next slot to ask for."""
    number = known["case_number"]
    if needs_number(turn) and (not number or by_code.asks_for_one(number)):
        return "case_number"
    return None if known["birth_date"] else "birth_date"


def values_in(turn: Turn) -> dict[str, str]:
    """Return what the latest message says of number and birth date."""
    if turn.intent in BREAKS_FORM:
        return {}
    number = find_case_number(turn.text)
    instead = None if number else by_code.heard(turn)
    number, text = instead or (number, turn.text)
    born = find_birth_date(text)
    found = {"case_number": number, "birth_date": born.isoformat() if born else None}
    return {name: value for name, value in found.items() if value}
