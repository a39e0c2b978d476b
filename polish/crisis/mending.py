"""A second reading: slips of the finger in any word that rules or weights know, the short ones too.

`spelling` mends what is safe to mend in every message. This goes further and is only asked when a message as it
stands raises no alarm: what is no ordinary word becomes the likeliest word one slip away. The words come from
`mending.txt`: each with the number of times cries for help used it, 0 for an ordinary word that stays as it is.
"""

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from polish.crisis.ordinary import ORDINARY

FILE = "mending.txt"
SHORTEST, _LONGEST = 2, 16
_MOST_WORDS = 480  # of a message are read again, half of them its last: a hostile message must not cost twice
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
# How likely one slip is beside another, by the kind of it.
_SWAPPED, _STRUCK_BESIDE, _ONE_TOO_MANY, _LEFT_OUT, _ANOTHER_LETTER = 4.0, 2.0, 2.0, 1.0, 0.2


def deletions(word: str) -> Iterator[str]:
    """The word and the word without each letter: two words one slip apart have one of these in common.

    >>> list(deletions("zyc"))
    ['zyc', 'yc', 'zc', 'zy']
    """
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def ready() -> None:
    """Read the words now.

    >>> ready()
    """
    _words()


def mended(line: str) -> str:
    """The line with its slips mended, of a very long one its two ends; empty when there are none.

    >>> mended(" nie chce jzu byc ")
    ' nie chce juz byc '
    >>> mended(" nie chce juz byc ")
    ''
    """
    words = line.split()
    half = _MOST_WORDS // 2
    read = words if len(words) <= _MOST_WORDS else words[:half] + words[-half:]
    again = [_mended(word) for word in read]
    return "" if again == read else f" {' '.join(again)} "


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, int], dict[str, list[str]]]:
    """How often each word is said, and the words that may be meant by what is left of them."""
    said: dict[str, int] = {}
    meant: dict[str, list[str]] = {}
    for row in files(__package__).joinpath(FILE).read_text("ascii").splitlines():
        word, times = row.split()
        said[word] = int(times)
        for key in set(deletions(word)) if said[word] else ():
            meant.setdefault(key, []).append(word)
    return said, meant


def _mended(word: str) -> str:
    said, meant = _words()
    if not SHORTEST <= len(word) <= _LONGEST or word in said or word in ORDINARY:
        return word
    likeliest, chance = word, 0.0
    for key in deletions(word):
        for form in meant.get(key, ()):
            here = said[form] * _slip(word, form)
            if here > chance:
                likeliest, chance = form, here
    return likeliest


def _slip(word: str, form: str) -> float:
    """How likely the word is a slip for the form; 0 when more than one slip lies between them."""
    start = 0
    while start < min(len(word), len(form)) and word[start] == form[start]:
        start += 1
    written, wanted = word[start:], form[start:]
    if written[:2] == wanted[1::-1] and written[2:] == wanted[2:]:
        return _SWAPPED
    if written == wanted[1:]:
        return _LEFT_OUT
    if written[1:] == wanted:
        return _ONE_TOO_MANY
    if written[1:] == wanted[1:]:
        return _STRUCK_BESIDE if written[0] + wanted[0] in _BESIDE else _ANOTHER_LETTER
    return 0.0


def _neighbours() -> Iterator[str]:
    for row in _ROWS:
        yield from map("".join, pairwise(row))
    for upper, lower in pairwise(_ROWS):
        yield from map("".join, zip(upper, lower, strict=False))
        yield from map("".join, zip(upper[1:], lower, strict=False))


_BESIDE = frozenset(pair for one in _neighbours() for pair in (one, one[::-1]))
