"""The detector itself: level the text, cover idioms and denials, read the rules, weigh despair."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from polish.crisis.daily_life import DAILY_LIFE
from polish.crisis.denials import DENIALS, DOUBT
from polish.crisis.despair import ENOUGH, WEAK
from polish.crisis.folding import fold
from polish.crisis.harm import DANGER, SELF_HARM, VIOLENCE
from polish.crisis.idioms import FIGURES
from polish.crisis.language import Pattern, mask, patterns
from polish.crisis.means import MEANS
from polish.crisis.spelling import level
from polish.crisis.suicide import SUICIDE
from polish.crisis.words import CLASSES

Kind = Literal["suicide", "self_harm", "violence", "danger"]
_RULES: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("suicide", SUICIDE | MEANS),
    ("self_harm", SELF_HARM),
    ("violence", VIOLENCE),
    ("danger", DANGER),
)


@dataclass(frozen=True)
class Assessment:
    """The outcome; `evidence` is the name of the rule that spoke, empty without an alarm."""

    alarm: bool
    kind: Kind | None = None
    evidence: str = ""


@dataclass(frozen=True)
class _Rulebook:
    rules: tuple[tuple[Kind, str, tuple[Pattern, ...]], ...]
    despair: tuple[tuple[int, Pattern], ...]
    idioms: tuple[Pattern, ...]
    denials: tuple[Pattern, ...]


@lru_cache(maxsize=1)
def _rulebook() -> _Rulebook:
    return _Rulebook(
        rules=tuple(
            (kind, name, patterns(source, CLASSES))
            for kind, by_name in _RULES
            for name, source in by_name.items()
        ),
        despair=tuple((weight, one) for weight, source in WEAK.items() for one in patterns(source, CLASSES)),
        idioms=patterns(FIGURES, CLASSES) + patterns(DAILY_LIFE, CLASSES),
        denials=patterns(DENIALS, CLASSES),
    )


def assess(text: str) -> Assessment:
    """Tell whether a human must look at this message at once.

    >>> assess("nie chce juz zyc")
    Assessment(alarm=True, kind='suicide', evidence='suicide.not_live')
    >>> assess("umieram z ciekawości, ile mi zostało do spłaty")
    Assessment(alarm=False, kind=None, evidence='')
    """
    book = _rulebook()
    line = mask(book.idioms, level(fold(text)))
    line = _without_denials(book.denials, line)
    for kind, name, alternatives in book.rules:
        if any(one.matches(line) for one in alternatives):
            return Assessment(alarm=True, kind=kind, evidence=name)
    if sum(weight for weight, one in book.despair if one.matches(line)) >= ENOUGH:
        return Assessment(alarm=True, kind="suicide", evidence="suicide.despair")
    return Assessment(alarm=False)


def _without_denials(denials: tuple[Pattern, ...], line: str) -> str:
    for denial in denials:
        if all(need.search(line) for need in denial.needs):
            line = denial.regex.sub(_covered, line)
    return line


def _covered(match: re.Match[str]) -> str:
    before = match.string[: match.start()].split()[-2:]
    after = match.string[match.end() :].split(maxsplit=3)[:2]
    doubted = not DOUBT.isdisjoint([*before, *after, *match[0].split()])
    return match[0] if doubted else "# "
