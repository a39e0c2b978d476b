"""How an SMS travels: folded to GSM-7, counted in segments as the carrier counts them.

>>> fold("Zażółć „gęślą” — 1 zł"), measure("abc").segments, measure("zł").encoding
('Zazolc "gesla" - 1 zl', 1, 'ucs2')
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from polish.diacritics import strip

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
DOUBLE = frozenset("^{}\\[~]|€\f")
_PLAIN = str.maketrans(
    {"„": '"', "”": '"', "“": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "…": "...", "•": "-"}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "×": "x", "−": "-"}
)


@dataclass(frozen=True, slots=True)
class Size:
    """What a text costs to carry."""

    encoding: str
    units: int
    segments: int


def fold(text: str) -> str:
    """The same words in letters that GSM-7 has; what cannot be said in it is left out."""
    plain = strip(text.translate(_PLAIN))
    if all(c in BASIC or c in DOUBLE for c in plain):
        return plain
    bare = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return "".join(c for c in bare if c in BASIC or c in DOUBLE)


def measure(text: str) -> Size:
    """Encoding, units and segments of a text."""
    if all(c in BASIC or c in DOUBLE for c in text):
        units = sum(2 if c in DOUBLE else 1 for c in text)
        return Size("gsm7", units, _segments([2 if c in DOUBLE else 1 for c in text], 160, 153))
    widths = [2 if ord(c) > 0xFFFF else 1 for c in text]
    return Size("ucs2", sum(widths), _segments(widths, 70, 67))


def _segments(widths: list[int], alone: int, joined: int) -> int:
    """A character of two units never straddles two segments."""
    if sum(widths) <= alone:
        return 1
    segments, used = 1, 0
    for width in widths:
        if used + width > joined:
            segments, used = segments + 1, 0
        used += width
    return segments
