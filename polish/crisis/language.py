"""The small language the rules are written in, and its compiler to regular expressions.

A pattern is a row of elements: `nie CHCE ..3 zyc|zycia zabij*`. Capital names are word classes, `|` separates
alternatives, `*` ends a stem, `_` joins the words of one alternative, `?` after an element makes it optional,
`..3` skips up to three words. Gaps are bounded, so matching is linear in the text; anything unbounded does not
belong here.
"""

import re
from dataclasses import dataclass, field

from polish.crisis.folding import squeeze

_MASK_MARK = "#"


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern with the words it cannot match without."""

    regex: re.Pattern[str]
    needs: tuple[re.Pattern[str], ...] = field(default=())

    def matches(self, text: str) -> bool:
        """Tell whether the pattern occurs; the needed words are looked for first, they are cheaper."""
        return all(need.search(text) for need in self.needs) and self.regex.search(text) is not None


def patterns(source: str, classes: dict[str, str]) -> tuple[Pattern, ...]:
    """Compile a block of patterns, each ended by `;`; line breaks and spaces round `|` mean nothing."""
    lines = re.sub(r"\s*\|\s*", "|", source).split(";")
    return tuple(compile_pattern(line, classes) for line in lines if line.strip())


def compile_pattern(source: str, classes: dict[str, str]) -> Pattern:
    """Compile one line of the small language.

    >>> compile_pattern("nie CHCE ..2 zyc", {"CHCE": "chce|chcem"}).matches(" nie chce juz zyc ")
    True
    """
    parts: list[str] = []
    needs: list[re.Pattern[str]] = []
    for element in source.split():
        if element.startswith(".."):
            parts.append(rf"(?:\w+ ){{0,{int(element[2:])}}}")
            continue
        words = _alternatives(element.rstrip("?"), classes)
        if element.endswith("?"):
            parts.append(f"(?:{words} )?")
        else:
            parts.append(f"{words} ")
            needs.append(_compiled_need(words))
    return Pattern(re.compile("(?<= )" + "".join(parts)), tuple(needs))


_NEEDS: dict[str, re.Pattern[str]] = {}


def _compiled_need(words: str) -> re.Pattern[str]:
    return _NEEDS.setdefault(words, re.compile(f" {words} "))


def _alternatives(element: str, classes: dict[str, str]) -> str:
    written: list[str] = []
    for word in re.split(r"\s*\|\s*", element.strip()):
        if word.isupper():
            written.append(_alternatives(classes[word], classes))
        else:
            written.append(squeeze(word).replace("_", " ").replace("*", r"\w*"))
    return f"(?:{'|'.join(written)})"


def mask(patterns: tuple[Pattern, ...], text: str) -> str:
    """Cover what harmless patterns match, so that no other pattern reads across it."""
    for pattern in patterns:
        if pattern.needs and all(need.search(text) for need in pattern.needs):
            text = pattern.regex.sub(f"{_MASK_MARK} ", text)
    return text
