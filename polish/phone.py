"""Phone numbers, canonical as +48600100200. Foreign ones need their country; nine digits are Polish."""

import re

import phonenumbers

from polish.errors import InvalidComponent, InvalidFormat, InvalidLength, PolishError
from polish.found import Found

_LONGEST = 40
_SHORTEST_DIGITS = 9
_MOST_DIGITS = 15
_ALLOWED = re.compile(r"[+0-9\s\-‐-―./()]+\Z")
_SEPARATORS = re.compile(r"[\s\-‐-―./()]+")
_IN_TEXT = re.compile(r"(?<![\w+])(?<!\d[.,])(?:\+|00)?[(]?[0-9](?:[\s\-–()]{0,2}[0-9]){8,14}(?!\w|[-.,]\d)")
_MOBILE = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)


def compact(text: str) -> str:
    """Take separators away and put the country in front.

    >>> compact("600 100-200"), compact("0048 600100200"), compact("(+48) 600 100 200")
    ('+48600100200', '+48600100200', '+48600100200')
    """
    number = _SEPARATORS.sub("", text)
    if number.startswith("00"):
        return f"+{number[2:]}"
    if number.startswith("48") and len(number) == 11:
        return f"+{number}"
    return f"+48{number}" if len(number) == _SHORTEST_DIGITS else number


def validate(text: str) -> str:
    """Return the number with its country, or raise.

    >>> validate("600 100 200")
    '+48600100200'
    >>> validate("600 100")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidLength: ...
    """
    if len(text) > _LONGEST:
        raise InvalidLength
    if not _ALLOWED.match(text):
        raise InvalidFormat
    number = compact(text)
    if not _SHORTEST_DIGITS <= len(number.lstrip("+")) <= _MOST_DIGITS:
        raise InvalidLength
    return str(phonenumbers.format_number(_parsed(number), phonenumbers.PhoneNumberFormat.E164))


def _parsed(number: str) -> phonenumbers.PhoneNumber:
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        raise InvalidFormat from None
    if not phonenumbers.is_valid_number(parsed):
        raise InvalidComponent
    return parsed


def is_valid(text: str) -> bool:
    """Tell whether the text is one phone number.

    >>> is_valid("+48 600 100 200"), is_valid("123")
    (True, False)
    """
    try:
        return bool(validate(text))
    except PolishError:
        return False


def is_mobile(text: str) -> bool:
    """Tell whether an SMS can reach the number.

    >>> is_mobile("600 100 200"), is_mobile("22 123 45 67"), is_mobile("nic")
    (True, False, False)
    """
    try:
        return phonenumbers.number_type(_parsed(validate(text))) in _MOBILE
    except PolishError:
        return False


def spell(text: str) -> str:
    """Group a number the way people read it.

    >>> spell("+48600100200")
    '+48 600 100 200'
    """
    return str(
        phonenumbers.format_number(_parsed(validate(text)), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    )


def find(text: str) -> list[Found[str]]:
    """Find the phone numbers in a message.

    >>> [found.value for found in find("dzwoncie na 600-100-200 po 17")]
    ['+48600100200']
    """
    return [
        Found(match.start(), match.end(), match[0], validate(match[0]))
        for match in _IN_TEXT.finditer(text)
        if is_valid(match[0])
    ]
