"""Masks for what must never reach a log: e-mail addresses and every long run of digits.

It masks too much rather than too little: a mistyped PESEL is still somebody's. Times, UUIDs, case numbers and carrier
message ids pass, because logs are useless without them. Names and addresses are
beyond it: do not log messages.
"""

import re

_EMAIL = r"[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}"
_TIME = r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])"
_UUID = r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"
_CARRIER_ID = r"\b[A-Z]{2}[0-9a-f]{32}\b"
_CASE = r"\b[A-Z]{2,4}-20\d\d-\d{6}(?!\d)"
_DIGITS = r"(?:PL\s?)?\+?\d(?:[\s\-‐-―./()_]{0,3}\d){8,}"
_SENSITIVE = re.compile(
    rf"(?P<keep>{_TIME}|{_UUID}|{_CARRIER_ID}|{_CASE})|(?P<email>{_EMAIL})|(?P<digits>{_DIGITS})",
    re.IGNORECASE,
)
_PHONE_LENGTHS = (9, 11, 12, 13)


def redact(text: str) -> str:
    """Mask what could name a person; masking twice changes nothing.

    >>> redact("PESEL 44051401359, tel. +48 600 100 200, jan.k@example.com")
    'PESEL [PESEL], tel. [telefon], [e-mail]'
    >>> redact("konto PL 61 1090 1014 0000 0712 1981 2874 od 2026-11-21")
    'konto [NRB] od 2026-11-21'
    """
    return _SENSITIVE.sub(_mask, text)


def _mask(match: re.Match[str]) -> str:
    if match["keep"]:
        return match[0]
    if match["email"]:
        return "[e-mail]"
    digits = "".join(filter(str.isdigit, match["digits"]))
    if len(digits) == 26:
        return "[NRB]"
    if _looks_like_phone(digits, international="+" in match["digits"]):
        return "[telefon]"
    return "[PESEL]" if len(digits) == 11 else "[numer]"


def _looks_like_phone(digits: str, *, international: bool) -> bool:
    if international or len(digits) == 9:
        return len(digits) <= 15
    return len(digits) in _PHONE_LENGTHS and digits.startswith(("48", "0048"))
