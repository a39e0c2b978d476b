"""Messages levelled for understanding: stretched letters, shorthand, missing Polish letters.

Only for the machine's reading; nobody is shown the result and spans do not survive it. A line written
correctly is untouched, and normalising twice changes nothing. What stands beyond 3,000 characters is left alone.
"""

import re
from functools import lru_cache

from polish import diacritics
from polish._shorthand import DOTTED, MONTH, PLAIN, SLANG
from polish.plurals import NOUNS, plural

_UNTOUCHABLE = r"\S{1,64}@\S+|https?://\S+|www\.\S+"
_TOKEN = re.compile(
    rf"(?P<skip>{_UNTOUCHABLE})|(?P<word>m-ce?\b|[^\W\d_]+)(?P<dot>\.(?=[ \t]+[a-z0-9]))?|\d+|[^\w\s]+|_+"
)
_RUN = re.compile(r"([^\W\d_])\1{2,}", re.IGNORECASE)
_DOUBLE_END = re.compile(r"(?<=[^\W\d_]{2})([ayąęu])\1$", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLCM]+$")
_DOUBLED = ("oddd", "innn", "annn", "lekkk", "wwww")
_MONTH = NOUNS["miesiąc"]
_LONGEST_NUMBER = 6
MOST_LEVELLED = 3000


def normalise(text: str) -> str:
    """Write a message the way a careful person would have typed it.

    >>> normalise("proszeeee o raty, nr sprawy wyslalam wgl wczoraj")
    'proszę o raty, numer sprawy wysłałam w ogóle wczoraj'
    >>> normalise("za 3 msc zaplace, teraz niemam")
    'za 3 miesiące zapłacę, teraz nie mam'
    >>> normalise("Proszę o nr konta, tel. bez zmian.")
    'Proszę o nr konta, tel. bez zmian.'
    """
    most = len(text) if len(text) <= MOST_LEVELLED else max(text.rfind(" ", 0, MOST_LEVELLED), 0)
    levelled = "".join(map(_line, text[:most].splitlines(keepends=True)))
    return diacritics.restore(levelled) + text[most:]


def _line(line: str) -> str:
    careful = diacritics.has_polish_letters(line)
    written: list[str] = []
    end, number = 0, ""
    for match in _TOKEN.finditer(line):
        written.append(line[end : match.start()])
        written.append(_token(match, number, careful=careful))
        end = match.end()
        number = match[0] if match[0].isdigit() else ""
    written.append(line[end:])
    return "".join(written)


def _token(match: re.Match[str], number: str, *, careful: bool) -> str:
    if match["word"] is None:
        return match[0]
    word = _unstretched(match["word"])
    key = diacritics.strip(word).lower()
    full = _month(number) if key in MONTH else SLANG.get(key)
    if key in PLAIN and not careful:
        full = PLAIN[key]
    dot = match["dot"] or ""
    if full is None or full == word.lower():
        return word + dot
    if not careful:
        full = diacritics.strip(full)
    return _cased(word, full) + ("" if key in DOTTED else dot)


def _month(number: str) -> str:
    if not number or len(number) > _LONGEST_NUMBER:
        return _MONTH.one
    return plural(int(number), _MONTH.one, _MONTH.few, _MONTH.many)


@lru_cache(maxsize=4096)
def _unstretched(word: str) -> str:
    if _ROMAN.match(word) or word.lower().startswith("www"):
        return word
    kept = 2 if word.lower().startswith(_DOUBLED) else 1
    return _DOUBLE_END.sub(r"\1", _RUN.sub(lambda run: run[1] * kept, word))


def _cased(written: str, full: str) -> str:
    if len(written) > 1 and written.isupper():
        return full.upper()
    return full[0].upper() + full[1:] if written[0].isupper() else full
