"""NIP, the Polish tax number of firms."""

import re

from stdnum.pl import nip as _nip

from polish import _stdnum
from polish.errors import PolishError
from polish.found import Found

_IN_TEXT = re.compile(
    r"(?<![\w+])(?:PL ?)?[0-9](?:[ \N{NO-BREAK SPACE}-]?[0-9]){9}(?!\w|[-.,]\d)", re.IGNORECASE
)


def compact(text: str) -> str:
    """Take separators and the country letters away.

    >>> compact("PL 526-025-09-95")
    '5260250995'
    """
    return _stdnum.call(_nip.compact, text.replace("\N{NO-BREAK SPACE}", " ")).upper().removeprefix("PL")


def validate(text: str) -> str:
    """Return the ten digits, or raise.

    >>> validate("526-025-09-95")
    '5260250995'
    >>> validate("1234567890")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidChecksum: ...
    """
    return _stdnum.call(_nip.validate, compact(text))


def is_valid(text: str) -> bool:
    """Tell whether the text is a NIP.

    >>> is_valid("5260250995"), is_valid("1234567890")
    (True, False)
    """
    try:
        return bool(validate(text))
    except PolishError:
        return False


def find(text: str) -> list[Found[str]]:
    """Find the valid numbers in a message.

    >>> [found.value for found in find("faktura na NIP 526-025-09-95")]
    ['5260250995']
    """
    return [
        Found(match.start(), match.end(), match[0], validate(match[0]))
        for match in _IN_TEXT.finditer(text)
        if is_valid(match[0])
    ]
