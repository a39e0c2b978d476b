"""NRB, the Polish bank account number: 26 digits, an IBAN without its country."""

import re

from stdnum import iban as _iban

from polish import _stdnum
from polish.errors import InvalidFormat, InvalidLength, PolishError
from polish.found import Found

_LENGTH = 26
_SEPARATORS = re.compile(r"[\s\-–—.]+")
_IN_TEXT = re.compile(r"(?<![\w+])(?:PL[ \-]?)?[0-9](?:[\s\-–—]?[0-9]){25}(?!\w|[-.,]\d)", re.IGNORECASE)


def compact(text: str) -> str:
    """Take separators and the country letters away.

    >>> compact("PL 61 1090 1014 0000 0712 1981 2874")
    '61109010140000071219812874'
    """
    return _SEPARATORS.sub("", text).upper().removeprefix("PL")


def validate(text: str) -> str:
    """Return the 26 digits, or raise.

    >>> validate("61 1090 1014 0000 0712 1981 2874")
    '61109010140000071219812874'
    >>> validate("61109010140000071219812875")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidChecksum: ...
    """
    number = compact(text)
    if not (number.isascii() and number.isdigit()):
        raise InvalidFormat
    if len(number) != _LENGTH:
        raise InvalidLength
    return _stdnum.call(_iban.validate, f"PL{number}").removeprefix("PL")


def is_valid(text: str) -> bool:
    """Tell whether the text is a Polish account number.

    >>> is_valid("61109010140000071219812874"), is_valid("61")
    (True, False)
    """
    try:
        return bool(validate(text))
    except PolishError:
        return False


def spell(text: str) -> str:
    """Group a number the way banks print it.

    >>> spell("61109010140000071219812874")
    '61 1090 1014 0000 0712 1981 2874'
    """
    number = validate(text)
    return " ".join([number[:2], *(number[start : start + 4] for start in range(2, _LENGTH, 4))])


def find(text: str) -> list[Found[str]]:
    """Find the valid account numbers in a message.

    >>> [found.value for found in find("konto 61 1090 1014 0000 0712 1981 2874?")]
    ['61109010140000071219812874']
    """
    return [
        Found(match.start(), match.end(), match[0], validate(match[0]))
        for match in _IN_TEXT.finditer(text)
        if is_valid(match[0])
    ]
