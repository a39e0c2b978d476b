"""Polish postcodes, dd-ddd. Whether the post office uses one is not known here, only its form."""

import re

from polish.errors import InvalidComponent, InvalidFormat, InvalidLength, PolishError
from polish.found import Found

_LENGTH = 5
_LONGEST = 16
_SEPARATORS = re.compile(r"[\s\-‐-―._]+")
_IN_TEXT = re.compile(
    r"(?<![\w-])(?<!\d[.,])[0-9]{2} ?[-‐-―] ?[0-9]{3}(?![\w-]|[.,]\d)"
    r"|\b(?:kodu?|poczt\w{1,5})(?: ?[:=-] ?| to | )(?P<bare>[0-9]{2}[ .]?[0-9]{3})(?!\w|[.,]\d)",
    re.IGNORECASE,
)


def compact(text: str) -> str:
    """Take blanks, dots and dashes away.

    >>> compact(" 00 - 950 ")
    '00950'
    """
    return _SEPARATORS.sub("", text)


def validate(text: str) -> str:
    """Return the postcode as envelopes carry it, or raise.

    >>> validate("00 950"), validate("30054")
    ('00-950', '30-054')
    >>> validate("0095")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidLength: ...
    """
    if len(text) > _LONGEST:
        raise InvalidLength
    digits = compact(text)
    if not (digits.isascii() and digits.isdigit()):
        raise InvalidFormat
    if len(digits) != _LENGTH:
        raise InvalidLength
    if digits == "00000":
        raise InvalidComponent
    return f"{digits[:2]}-{digits[2:]}"


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a postcode.

    >>> is_valid("00-950"), is_valid("00-95")
    (True, False)
    """
    try:
        return bool(validate(text))
    except PolishError:
        return False


def find(text: str) -> list[Found[str]]:
    """Find the postcodes in a message; five bare digits count only after the word for a postcode.

    >>> [found.value for found in find("Krakow 30-054, nie 300-400, kod 00950")]
    ['30-054', '00-950']
    """
    return [
        Found(match.start(group), match.end(group), match[group], validate(match[group]))
        for match in _IN_TEXT.finditer(text)
        for group in ["bare" if match["bare"] else 0]
        if is_valid(match[group])
    ]
