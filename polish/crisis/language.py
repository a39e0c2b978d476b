"""The small language the rules are written in, and its compiler to regular expressions.

A pattern is a row of elements: `nie CHCE ..3 zyc|zycia zabij*`. Capital names are word classes, `|` separates
alternatives, `*` ends a stem, `_` joins the words of one alternative, `?` after an element makes it optional,
`..3` skips up to three words, `#` is what a cover has hidden ("po śmierci męża"). Gaps are bounded, so matching is
linear in the text; anything unbounded does not belong here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from polish.crisis.folding import squeeze

_MASK_MARK = "# "


class Lexicon:
    """Which elements of which patterns a line could satisfy, by its words alone: the cheap first look.

    Every element is one bit; a pattern is only searched for when all its bits are there.
    """

    def __init__(self, classes: dict[str, str]) -> None:
        self._classes = classes
        self._bits: dict[tuple[str, ...], int] = {}
        self._exact: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._always = 0
        self._longest = 0

    def alternatives(self, element: str) -> tuple[str, ...]:
        """Spell out an element: its words with classes opened and doubled letters squeezed."""
        written: list[str] = []
        for word in element.split("|"):
            if word.isupper():
                written.extend(self.alternatives(_tight(self._classes[word])))
            else:
                written.append(squeeze(word))
        return tuple(written)

    def bit(self, alternatives: tuple[str, ...]) -> int:
        """Give an element its bit and remember the words that set it."""
        if alternatives not in self._bits:
            bit = self._bits[alternatives] = 1 << len(self._bits)
            for word in alternatives:
                self._remember(word.split("_")[0], bit)
        return self._bits[alternatives]

    def _remember(self, word: str, bit: int) -> None:
        stem = word.rstrip("*")
        # A cover comes after the words were looked at, so nobody knows yet whether there is one.
        if not stem or "*" in stem or stem == _MASK_MARK.strip():
            self._always |= bit
        elif stem == word:
            self._exact[word] = self._exact.get(word, 0) | bit
        else:
            self._stems[stem] = self._stems.get(stem, 0) | bit
            self._longest = max(self._longest, len(stem))

    def present(self, line: str) -> int:
        """Collect the bits a line's words set."""
        found = self._always
        for word in set(line.split()):
            found |= self._exact.get(word, 0)
            for end in range(1, min(len(word), self._longest) + 1):
                found |= self._stems.get(word[:end], 0)
        return found


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern with the bits it cannot match without."""

    regex: re.Pattern[str]
    needs: int

    def matches(self, line: str, present: int) -> bool:
        """Tell whether the pattern occurs in a line whose words set these bits."""
        return self.needs & present == self.needs and self.regex.search(line) is not None


def patterns(source: str, lexicon: Lexicon) -> tuple[Pattern, ...]:
    """Compile a block of patterns, each ended by `;`; line breaks and spaces round `|` mean nothing."""
    return tuple(compile_pattern(line, lexicon) for line in _tight(source).split(";") if line.strip())


def compile_pattern(source: str, lexicon: Lexicon) -> Pattern:
    """Compile one line of the small language.

    >>> lexicon = Lexicon({"CHCE": "chce|chcem"})
    >>> pattern = compile_pattern("nie CHCE ..2 zyc", lexicon)
    >>> line = " nie chce juz zyc "
    >>> pattern.matches(line, lexicon.present(line))
    True
    """
    needs = 0
    parts: list[str] = []
    for element in source.split():
        if element.startswith(".."):
            parts.append(rf"(?:\w+ ){{0,{int(element[2:])}}}")
            continue
        words = lexicon.alternatives(element.rstrip("?"))
        written = f"(?:{'|'.join(_written(words))}) "
        if element.endswith("?"):
            parts.append(f"(?:{written})?")
        else:
            parts.append(written)
            needs |= lexicon.bit(words)
    return Pattern(re.compile("(?<= )" + "".join(parts)), needs)


def matches_any(alternatives: tuple[Pattern, ...], line: str, present: int) -> bool:
    """Tell whether one of them occurs; without a call for each, since a message is asked about 1,400."""
    for one in alternatives:
        needs = one.needs
        if needs & present == needs and one.regex.search(line) is not None:
            return True
    return False


def mask(covers: tuple[Pattern, ...], line: str, present: int) -> str:
    """Cover what harmless patterns match, so that no other pattern reads across it."""
    for cover in covers:
        if cover.needs & present == cover.needs:
            line = cover.regex.sub(_MASK_MARK, line)
    return line


def _tight(source: str) -> str:
    return re.sub(r"\s*\|\s*", "|", source.strip())


def _written(words: tuple[str, ...]) -> Iterator[str]:
    return (word.replace("_", " ").replace("*", r"\w*") for word in words)
