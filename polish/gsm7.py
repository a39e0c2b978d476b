"""SMS arithmetic: what fits the GSM-7 alphabet, and how many segments a text costs.

`fold` makes a Polish text safe for GSM-7; it never shortens a sentence. Sending is the gateway's business.
"""

import unicodedata
from dataclasses import dataclass
from typing import Literal

from polish import diacritics

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("\f^{}\\[~]|€")
_SINGLE = {"GSM-7": 160, "UCS-2": 70}
_PART = {"GSM-7": 153, "UCS-2": 67}
_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("„”“«»″", '"'),
        **dict.fromkeys("‚’‘`´′ʼ", "'"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2009\u200a\u202f\t", " "),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
        **dict.fromkeys("•·●▪◦", "-"),
        "…": "...", "→": "->", "←": "<-", "×": "x", "½": "1/2", "¼": "1/4", "¾": "3/4",
        "≤": "<=", "≥": ">=", "©": "(c)", "®": "(R)", "™": "TM", "№": "nr", "º": "", "°": "", "\u2028": "\n",
    }
)  # fmt: skip

Encoding = Literal["GSM-7", "UCS-2"]


@dataclass(frozen=True)
class Segments:
    """The cost of a text: `units` are septets or UTF-16 units, `left` fit without another segment."""

    encoding: Encoding
    count: int
    units: int
    left: int


def is_gsm7(text: str) -> bool:
    """Tell whether every character is in the alphabet.

    >>> is_gsm7("do zapłaty"), is_gsm7("do zaplaty 5 €")
    (False, True)
    """
    return all(char in BASIC or char in EXTENDED for char in text)


def fold(text: str) -> str:
    """Write a text with GSM-7 characters only; what has no likeness there (emoji) is left out.

    >>> fold("Wpłata – „1 234,56\\u00a0zł” 😊 do jutra…")
    'Wplata - "1 234,56 zl" do jutra...'
    """
    plain = diacritics.strip(unicodedata.normalize("NFC", text)).translate(_TYPOGRAPHY)
    folded = "".join(map(_folded, plain))
    return folded if len(folded) == len(plain) else _without_holes(folded)


def _folded(char: str) -> str:
    if char in BASIC or char in EXTENDED:
        return char
    likeness = unicodedata.normalize("NFKD", char)
    return "".join(part for part in likeness if part in BASIC or part in EXTENDED)


def _without_holes(text: str) -> str:
    lines = (" ".join(line.split(" ")) for line in text.split("\n"))
    return "\n".join(_single_spaced(line) for line in lines)


def _single_spaced(line: str) -> str:
    return " ".join(word for word in line.split(" ") if word)


def septets(text: str) -> int:
    """Count septets; the escape before an extended character is one more. The text must fit the alphabet.

    >>> septets("abc"), septets("5 €")
    (3, 4)
    """
    return sum(_weight(char) for char in text)


def _weight(char: str) -> int:
    return 2 if char in EXTENDED else 1


def segments(text: str) -> Segments:
    """Tell how a carrier will cut the text; a character is never cut in two.

    >>> segments("a" * 161)
    Segments(encoding='GSM-7', count=2, units=161, left=145)
    >>> segments("zł")
    Segments(encoding='UCS-2', count=1, units=2, left=68)
    """
    encoding: Encoding = "GSM-7" if is_gsm7(text) else "UCS-2"
    weights = [_weight(char) for char in text] if encoding == "GSM-7" else [_utf16(char) for char in text]
    units = sum(weights)
    if units <= _SINGLE[encoding]:
        return Segments(encoding, 1 if text else 0, units, _SINGLE[encoding] - units)
    size, count, used = _PART[encoding], 1, 0
    for weight in weights:
        if used + weight > size:
            count, used = count + 1, 0
        used += weight
    return Segments(encoding, count, units, size - used)


def _utf16(char: str) -> int:
    return 2 if ord(char) > 0xFFFF else 1
