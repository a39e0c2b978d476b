"""Writing levelled before it is searched for trouble: letters only, one space, no ornament.

Diacritics, capitals, stretched letters, digits and symbols standing for letters, letters typed one by one.
Spelling is `spelling`'s business; nothing here knows a word.
"""

import re
import unicodedata

from polish import diacritics

_DOUBLES = re.compile(r"([^\W\d_])\1+")
_WORDS = re.compile(r"[\w@$*'’!]+")
_SINGLE_LETTERS = re.compile(r"(?<= )(?:[^\W\d_] ){3,}")
_SYMBOLS = str.maketrans("013457@$!", "oieastasi")
_NOISE = re.compile(r"[*'’_!@$]+")
_INVISIBLE = {0x00AD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None}


def squeeze(text: str) -> str:
    """Write every run of one letter once.

    >>> squeeze("zabijeeee siee")
    'zabije sie'
    """
    return _DOUBLES.sub(r"\1", text)


def fold(text: str) -> str:
    """Level a message to plain lower-case words, with a space before the first and after the last.

    >>> fold("NIE CHCĘ juuuż Ż-y-ć!!! z@b1j3 się")
    ' nie chce juz zyc zabije sie '
    >>> fold("n i e c h c e")
    ' niechce '
    """
    plain = unicodedata.normalize("NFKC", text).translate(_INVISIBLE).lower()
    plain = diacritics.strip(_without_marks(plain))
    words = (_letters(word) for word in _WORDS.findall(plain))
    line = squeeze(f" {' '.join(word for word in words if word)} ")
    return _SINGLE_LETTERS.sub(lambda match: match[0].replace(" ", "") + " ", line)


def _letters(word: str) -> str:
    word = word.strip("!*'’_").rstrip("@$")
    if any(map(str.isalpha, word)) and not word.isalpha():
        letters = sum(map(str.isalpha, word))
        if letters * 2 >= len(word):
            word = word.translate(_SYMBOLS)
    return _NOISE.sub("", word)


def _without_marks(text: str) -> str:
    if text.isascii():
        return text
    return "".join(char for char in text if not unicodedata.combining(char))


def word_set(text: str) -> frozenset[str]:
    """Read a list of words as the rules see them.

    >>> sorted(word_set("inny oddech"))
    ['iny', 'odech']
    """
    return frozenset(squeeze(text).split())
