"""Takes out of a message what could name a person, before it is kept as a training candidate. Pure.

Masks too much rather than too little: numbers, e-mails, dates with a year, case numbers, and every capitalised word
inside a sentence. A supervisor still reads each candidate before it is used.
"""

from __future__ import annotations

import re

from polish.redaction import redact

_CASE = re.compile(r"\b[A-Za-z]{2,4}[\s-]?20\d\d[\s-]?\d{4,6}\b")
_DATE = re.compile(r"\b\d{1,2}[.\-/ ]\d{1,2}[.\-/ ](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b")
_POSTCODE = re.compile(r"\b\d\d-\d{3}\b")
_STREET = re.compile(r"\b(?:ul|al|os|pl)\.?\s+\S+(?:\s+\d+\w?(?:/\d+)?)?", re.IGNORECASE)
_NAMED = re.compile(
    r"\b([Nn]azywam się|[Jj]estem|[Mm]am na imię|[Pp]ani|[Pp]an)\s+[A-ZĄĆĘŁŃÓŚŹŻ]\w+(?:[ -][A-ZĄĆĘŁŃÓŚŹŻ]\w+)*"
)
_INSIDE = re.compile(r"(?<=[a-ząćęłńóśźż,;:0-9] )[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+")
_POLITE = frozenset({"Państwo", "Państwa", "Państwu", "Państwem", "Pan", "Pani", "Panu", "Pana", "Panią"})


def anonymous(text: str) -> str:
    """The message without what could name a person.

    >>> anonymous("Jestem Jan Kowalski, ur. 15.03.1985, sprawa UL-2026-000123, tel. 600 100 200, proszę o raty")
    'Jestem [nazwa], ur. [data], sprawa [sprawa], tel. [telefon], proszę o raty'
    >>> anonymous("czy mogą Państwo poczekać do Wielkanocy")
    'czy mogą Państwo poczekać do [nazwa]'
    """
    for pattern, mask in ((_CASE, "[sprawa]"), (_DATE, "[data]"), (_STREET, "[adres]"), (_POSTCODE, "[kod]")):
        text = pattern.sub(mask, text)
    text = redact(text)
    text = _NAMED.sub(lambda found: f"{found[1]} [nazwa]", text)
    return _INSIDE.sub(lambda found: found[0] if found[0] in _POLITE else "[nazwa]", text)
