"""Text cut into tokens that remember where they stood.

Every parser of values works on these, so typographic dashes, hard spaces, Polish letters typed or
left out and letters composed of two characters are dealt with once. It refuses to understand anything.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from polish.diacritics import strip

_LOOKALIKES = str.maketrans(
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d\u2019\u02bc`\u00b4"
    "\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\uff0c\uff0e\uff1a\uff0f"
    "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19",
    "---------''''" + " " * 8 + ",.:/" + "0123456789",
)
_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_LONGEST_CHUNK = 120
_MOST_TOKENS = 2000
_TOKEN = re.compile(
    r"(?<![^\W\d_])m-c[aey]?(?![^\W\d_])"  # a month, as clerks shorten it
    rf"|[^\W\d_](?:[^\W\d_]|[{_MARKS}])*"  # a word
    r"|[0-9]+(?:[.,:/'-][0-9]+)*"  # digits with what joins them: 1.234,56 or 12-05-2026
    rf"|(?:[^\w\s{_MARKS}]|(?![0-9])[\d_])+"  # marks of punctuation, and digits nobody in Poland types
)
_NOT_LETTERS = re.compile(rf"[{_MARKS}]")
_LONG_CHUNK = re.compile(rf"\S{{{_LONGEST_CHUNK},}}")
WORD, NUMBER, MARK = "word", "number", "mark"


class Token(NamedTuple):
    """One piece of a text; `text` is folded, `start` and `end` count in the original."""

    kind: str
    text: str
    start: int
    end: int
    glued: bool  # nothing stands between it and the token before


def fold(text: str) -> str:
    """Lower case, no Polish letters, plain dashes and spaces; never another length.

    >>> fold("Półtora\\u00a0TYSIĄCA – „zł”")
    'poltora tysiaca - „zl”'
    >>> len(fold("İstanbul")) == len("İstanbul")
    True
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return strip(lowered).translate(_LOOKALIKES)


def tokenise(text: str) -> list[Token]:
    """Cut a text into words, clusters of digits and punctuation.

    A run of 120 characters without a space holds no value that a person typed, and is left out whole; so is
    everything after the first 2,000 pieces, some ten thousand characters of ordinary writing.

    >>> [token.text for token in tokenise("Wpłacę 1.234,56zł, w Piątek!")]
    ['wplace', '1.234,56', 'zl', ',', 'w', 'piatek', '!']
    """
    folded = fold(text)
    if len(folded) >= _LONGEST_CHUNK:
        folded = _LONG_CHUNK.sub(lambda found: " " * len(found[0]), folded)
    tokens: list[Token] = []
    last_end = -1
    for found in islice(_TOKEN.finditer(folded), _MOST_TOKENS):
        start, end = found.span()
        piece = found.group()
        first = piece[0]
        if first.isalpha():
            kind = WORD
            if "-" in piece:
                piece = piece.replace("-", "")
            if not piece.isascii():
                piece = _NOT_LETTERS.sub("", piece)
        else:
            kind = NUMBER if "0" <= first <= "9" else MARK
        tokens.append(Token(kind, piece, start, end, start == last_end))
        last_end = end
    return tokens


def words_before(tokens: list[Token], index: int, count: int) -> str:
    """The texts of up to `count` tokens before `index`, each followed by a space.

    >>> words_before(tokenise("nie więcej niż 200 zł"), 3, 2)
    'wiecej niz '
    """
    return "".join([token.text + " " for token in tokens[max(0, index - count) : index]])


def words_after(tokens: list[Token], index: int, count: int) -> str:
    """The texts of up to `count` tokens from `index` on, each preceded by a space.

    >>> words_after(tokenise("200 zł na miesiąc"), 1, 5)
    ' zl na miesiac'
    """
    return "".join([" " + token.text for token in tokens[index : index + count]])
