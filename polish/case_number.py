"""Case numbers as printed on our letters: UL-2026-000123 (letters, year, six digits).

People type them in lower case, with spaces, with the letter O for a zero, without the leading zeros. A number
without its letters is refused: they tell whose case it is.
"""

import re
from collections.abc import Iterator

from polish.errors import InvalidComponent, InvalidFormat, InvalidLength, PolishError
from polish.found import Found

_SEPARATORS = re.compile(r"[\s\-‐-―_./\\:,]+")
_ZERO_ONE = str.maketrans("OILoil", "011011")
_SHAPE = re.compile(r"([A-Z]{2,4})(\d{4})(\d{1,6})\Z", re.ASCII)
_GAP = r"[\s\-‐-―_./]{0,3}"
_IN_TEXT = re.compile(
    rf"(?<![^\W_])([A-Za-z]{{2,4}}){_GAP}(2[0O][0-9OIL]{{2}})(?:{_GAP}([0-9OIL]{{6}})"
    rf"|[\s]{{0,2}}[\-‐-―/.]\s{{0,2}}([0-9OIL]{{1,5}}))(?![^\W_])",
    re.ASCII | re.IGNORECASE,
)
_NOT_PREFIX = re.compile(r"(?:NR|NUM|ROKU?|TEL|DO|OD|NA|ZA|TO|DN|DNIA|PO|ZL|PLN|LIP|MAJ|ST|KOD|PIN)\Z")
_LONGEST = 40


def compact(text: str) -> str:
    """Take the separators away and lift the letters.

    >>> compact(" ul-2026 / 000123 ")
    'UL2026000123'
    """
    joined = _SEPARATORS.sub("", text[: _LONGEST + 1]).upper()
    letters = len(joined) - len(joined.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return joined[:letters] + joined[letters:].translate(_ZERO_ONE)


def validate(text: str) -> str:
    """Return the number as the letters print it, or raise.

    >>> validate("ul 2026 000123"), validate("UL/2026/123")
    ('UL-2026-000123', 'UL-2026-000123')
    >>> validate("2026-000123")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidFormat: ...
    """
    if len(text) > _LONGEST:
        raise InvalidLength("a case number is much shorter")
    parts = [part for part in _SEPARATORS.split(text.strip()) if part]
    match = _SHAPE.match(compact(text))
    if match is None:
        raise InvalidFormat("a case number is letters, a year and six digits")
    prefix, year, serial = match.groups()
    if len(serial) < 6 and (len(parts) < 2 or len(parts[-1]) != len(serial)):
        raise InvalidLength("a case number ends with six digits")
    if not year.startswith("20"):
        raise InvalidComponent("a case number carries the year it was opened")
    if int(serial) == 0:
        raise InvalidComponent("cases are counted from one")
    return f"{prefix}-{year}-{serial:0>6}"


def is_valid(text: str) -> bool:
    """Tell whether the text is one case number.

    >>> is_valid("UL-2026-000123"), is_valid("UL-26-123")
    (True, False)
    """
    try:
        return bool(validate(text))
    except PolishError:
        return False


def find(text: str) -> list[Found[str]]:
    """Find the case numbers in a message.

    >>> [found.value for found in find("pisze w sprawie ul 2026 000123 z listu")]
    ['UL-2026-000123']
    """
    return list(_finds(text))


def _finds(text: str) -> Iterator[Found[str]]:
    for match in _IN_TEXT.finditer(text):
        if _NOT_PREFIX.match(match[1].upper()) or not is_valid(match[0]):
            continue
        yield Found(match.start(), match.end(), match[0], validate(match[0]))
