"""PESEL, the Polish personal number.

A right checksum proves that a number was typed well, never who typed it.
"""

import re
from datetime import date

from stdnum.pl import pesel as _pesel

from polish import _stdnum
from polish.errors import PolishError
from polish.found import Found

_IN_TEXT = re.compile(
    r"(?:(?<![\w+])|(?<=pesel)|(?<=PESEL)|(?<=Pesel))[0-9](?:[ \N{NO-BREAK SPACE}-]?[0-9]){10}(?!\w|[-.,]\d)"
)


def compact(text: str) -> str:
    """Take blanks and dashes away.

    >>> compact(" 440514-01359 ")
    '44051401359'
    """
    return _stdnum.call(_pesel.compact, text.replace("\N{NO-BREAK SPACE}", " "))


def validate(text: str) -> str:
    """Return the eleven digits, or raise.

    >>> validate("44051401359")
    '44051401359'
    >>> validate("44051401358")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidChecksum: ...
    """
    return _stdnum.call(_pesel.validate, compact(text))


def is_valid(text: str) -> bool:
    """Tell whether the text is a PESEL.

    >>> [is_valid(number) for number in ("02270803624", "00000000000", "99022900007")]
    [True, False, False]
    """
    try:
        return bool(validate(text))
    except PolishError:
        return False


def birth_date(text: str) -> date:
    """Read the day of birth a PESEL carries.

    >>> birth_date("02270803624")
    datetime.date(2002, 7, 8)
    """
    return date.fromisoformat(str(_pesel.get_birth_date(validate(text))))


def find(text: str) -> list[Found[str]]:
    """Find the valid numbers in a message.

    >>> [found.value for found in find("moj pesel to 440514 01359, dziekuje")]
    ['44051401359']
    """
    return [
        Found(match.start(), match.end(), match[0], validate(match[0]))
        for match in _IN_TEXT.finditer(text)
        if is_valid(match[0])
    ]
