"""STOP and START, in Polish too: only when they are the whole message. "Stopa procentowa" asks about interest."""

from __future__ import annotations

import re

from channels.conversation.decisions import OPT_IN, OPT_OUT
from polish.diacritics import strip

STOP_WORDS = frozenset(
    {
        "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
        "STOP SMS", "KONIEC", "WYPISZ", "REZYGNUJE", "NIE PISZCIE", "PROSZE NIE PISAC",
    }
)  # fmt: skip
START_WORDS = frozenset({"START", "UNSTOP"})
_NOT_LETTERS = re.compile(r"[^A-Z ]+")
_BLANKS = re.compile(r"\s+")


def wish(text: str) -> str | None:
    """OPT_OUT, OPT_IN or None.

    >>> wish("stop!"), wish("Proszę nie pisać."), wish("Start")
    ('opt_out', 'opt_out', 'opt_in')
    >>> wish("stopa procentowa"), wish("koniec miesiąca"), wish("")
    (None, None, None)
    """
    if len(text) > 40:
        return None
    plain = _BLANKS.sub(" ", strip(text).upper())
    words = _BLANKS.sub(" ", _NOT_LETTERS.sub(" ", plain)).strip()
    if words in STOP_WORDS:
        return OPT_OUT
    return OPT_IN if words in START_WORDS else None
