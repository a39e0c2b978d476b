"""What the readers of days hand on: where a day was said, and which, or the question it leaves open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from polish._text import Token
from polish.errors import PolishError


class Said(NamedTuple):
    """A day that was said by the tokens from `start` to `end`."""

    start: int
    end: int
    value: date | PolishError
    sort: str = "day"  # "weekday" and "weeks" may still be put together, "passed" looks back
    number: int = 0  # the weekday, or how many weeks


def text_at(tokens: list[Token], index: int) -> str:
    """The text of a token, or nothing beyond the ends."""
    return tokens[index].text if 0 <= index < len(tokens) else ""


def settle(make: Callable[[], date]) -> date | PolishError:
    """The date, or the error that making it raised."""
    try:
        return make()
    except PolishError as error:
        return error
