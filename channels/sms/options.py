"""Choices as numbers: "1. Tak" goes out, "1" comes back.

Where a title itself holds a number that could be meant ("3 raty" as the first of three), letters stand in front
instead, and a bare number that two readings share is left to the engine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

LETTERS = "ABCDEFGHIJKL"
_NUMBERS = re.compile(r"\d+")
_ANSWER = re.compile(
    r"\s*(?:nr|numer|opcja|odpowied[zź])?\s*[(\[]?(\d{1,2}|[A-La-l])[)\].]?\s*\Z", re.IGNORECASE
)


def needs_letters(titles: Sequence[str]) -> bool:
    """Tell whether numbering these titles could be misread.

    >>> needs_letters(["Tak", "Nie"]), needs_letters(["3 raty", "6 rat", "12 rat"])
    (False, True)
    """
    numbers = range(1, len(titles) + 1)
    return any(
        _mentions(title) & (set(numbers) - {number}) for number, title in zip(numbers, titles, strict=True)
    )


def lines(titles: Sequence[str]) -> list[str]:
    """The options as they are sent.

    >>> lines(["Tak", "Nie"])
    ['1. Tak', '2. Nie']
    """
    marks = LETTERS if needs_letters(titles) else [str(number) for number in range(1, len(titles) + 1)]
    return [f"{mark}. {title}" for mark, title in zip(marks, titles, strict=False)]


def looks_like_one(text: str) -> bool:
    """Tell whether a message has the form of an answer by number or letter.

    >>> looks_like_one("nr 2"), looks_like_one("2 raty")
    (True, False)
    """
    return _ANSWER.match(text) is not None


def meant(text: str, titles: Sequence[str]) -> int | None:
    """The index of the option an answer names, or None when it names none or could mean two things.

    >>> meant(" 2. ", ["Tak", "Nie"]), meant("b", ["2 raty", "6 rat"]), meant("3", ["Tak", "Nie"])
    (1, 1, None)
    >>> meant("3", ["3 raty", "6 rat", "12 rat"])  # the third, or the one with three instalments?
    """
    match = _ANSWER.match(text)
    if match is None:
        return None
    answer = match[1].upper()
    if not answer.isdigit():
        index = LETTERS.index(answer)
        return index if needs_letters(titles) and index < len(titles) else None
    index = int(answer) - 1
    if not 0 <= index < len(titles):
        return None
    elsewhere = any(index + 1 in _mentions(title) for place, title in enumerate(titles) if place != index)
    return None if elsewhere else index


def _mentions(title: str) -> set[int]:
    return {int(number) for number in _NUMBERS.findall(title) if len(number) < 4}
