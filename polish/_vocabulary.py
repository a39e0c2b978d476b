"""Known words, found again when they are mistyped by one letter.

A long word is forgiven one letter added, lost, changed or swapped with its neighbour, when all known words
that near mean the same and it is no Polish word of its own (each vocabulary lists its neighbours, found with
a dictionary of 3.5 million forms). The index holds every known word with one letter left out, so a look-up costs
the length of the word, not the size of the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Generic, TypeVar

from polish._text import fold

V = TypeVar("V")
_LONGEST = 24

# What people who leave Polish letters out write for what they hear.
_HEARD = {"ą": ("a", "on", "om"), "ę": ("e", "en", "em"), "ó": ("o", "u"), "ć": ("c", "ci"), "ść": ("sc",)}


def spellings(word: str) -> list[str]:
    """The folded word, then how it is written by ear.

    >>> spellings("piątek")
    ['piatek', 'piontek', 'piomtek']
    """
    choices = [_HEARD.get(letter, (letter,)) for letter in word]
    return [fold("".join(letters)) for letters in product(*choices)][:32]


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _one_apart(one: str, other: str) -> bool:
    """Same length words: one letter changed, or two neighbours swapped."""
    differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differing) == 1:
        return True
    if len(differing) != 2 or differing[1] != differing[0] + 1:
        return False
    i, j = differing
    return one[i] == other[j] and one[j] == other[i]


def _spelt(words: Mapping[str, V]) -> dict[str, V]:
    """Each folded word, then the spellings by ear that no proper word takes."""
    table = {fold(word): meaning for word, meaning in words.items()}
    for word, meaning in words.items():
        for spelling in spellings(word):
            table.setdefault(spelling, meaning)
    return table


class Vocabulary(Generic[V]):
    """Words with their meanings, forgiving one slip of the finger.

    >>> months = Vocabulary({"października": 10, "grudnia": 12, "maja": 5})
    >>> months.meaning("pazdziernika"), months.meaning("grudna"), months.meaning("gruden")
    (10, 12, None)
    """

    def __init__(
        self,
        words: Mapping[str, V],
        *,
        unforgiven: Mapping[str, V] | None = None,
        real_words: Iterable[str] = (),
        shortest: int = 5,
    ) -> None:
        """`unforgiven` words must be typed right; only words of `shortest` letters or more are forgiven."""
        self._shortest = shortest
        self._real = frozenset(real_words)
        forgiven = _spelt(words)
        self._exact = {**_spelt(unforgiven or {}), **forgiven}
        self._forgiven = frozenset(forgiven)
        self._shortened: dict[str, list[str]] = {}
        for word in forgiven:
            if len(word) >= shortest:
                for shorter in _without_one(word):
                    self._shortened.setdefault(shorter, []).append(word)
        self.meaning = lru_cache(maxsize=4096)(self._meaning)

    def __contains__(self, word: str) -> bool:
        return word in self._exact

    def words(self) -> list[str]:
        """Every spelling that is known exactly."""
        return list(self._exact)

    def _meaning(self, word: str) -> V | None:
        """What the folded word means, or None."""
        exact = self._exact.get(word)
        if exact is not None:
            return exact
        if not self._shortest - 1 <= len(word) <= _LONGEST or word in self._real or not word.isascii():
            return None
        near = [self._exact[known] for known in self._near(word) if known[0] == word[0]]
        return near[0] if near and all(meaning == near[0] for meaning in near) else None

    def _near(self, word: str) -> set[str]:
        near = set(self._shortened.get(word, ()))
        for shorter in _without_one(word):
            if len(shorter) >= self._shortest and shorter in self._forgiven:
                near.add(shorter)
            for known in self._shortened.get(shorter, ()):
                if len(known) == len(word) and _one_apart(word, known):
                    near.add(known)
        return near
