"""The detector itself: level the text, cover idioms and denials, read the rules, weigh despair and likeness."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from polish.crisis import likeness, mending
from polish.crisis.captive import CAPTIVE
from polish.crisis.daily_life import DAILY_LIFE
from polish.crisis.deaths import DEATHS, OWN
from polish.crisis.denials import DENIALS, DOUBT
from polish.crisis.despair import ENOUGH, WEAK
from polish.crisis.ending import ENDING
from polish.crisis.errands import ERRANDS
from polish.crisis.everyday import EVERYDAY
from polish.crisis.farewell import FAREWELL
from polish.crisis.folding import fold
from polish.crisis.gone import GONE
from polish.crisis.harm import DANGER, SELF_HARM
from polish.crisis.hints import HINTS
from polish.crisis.idioms import FIGURES
from polish.crisis.language import Lexicon, Pattern, mask, matches_any, patterns
from polish.crisis.means import MEANS
from polish.crisis.roundabout import ROUNDABOUT
from polish.crisis.shelves import Shelves
from polish.crisis.spelling import level
from polish.crisis.suicide import SUICIDE
from polish.crisis.violence import VIOLENCE
from polish.crisis.wishes import WISHES
from polish.crisis.words import CLASSES

Kind = Literal["suicide", "self_harm", "violence", "danger"]


def _hints(kind: Kind) -> dict[str, str]:
    return {name: source for name, source in (HINTS | ROUNDABOUT).items() if name.startswith(kind)}


_RULES: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("suicide", SUICIDE | WISHES | GONE | ENDING | MEANS | FAREWELL | _hints("suicide")),
    ("self_harm", SELF_HARM),
    ("violence", VIOLENCE | CAPTIVE | _hints("violence")),
    ("danger", DANGER | _hints("danger")),
)


@dataclass(frozen=True)
class Assessment:
    """The outcome; `evidence` is the name of the rule that spoke, empty without an alarm."""

    alarm: bool
    kind: Kind | None = None
    evidence: str = ""


@dataclass(frozen=True)
class _Rulebook:
    lexicon: Lexicon
    rules: tuple[tuple[Kind, str, tuple[Pattern, ...]], ...]
    despair: tuple[tuple[int, Pattern], ...]
    covers: Shelves
    denials: tuple[Pattern, ...]
    deaths: Shelves
    alternatives: Shelves  # of the rules, by their place there


@lru_cache(maxsize=1)
def _rulebook() -> _Rulebook:
    lexicon = Lexicon(CLASSES)
    rules = tuple(
        (kind, name, patterns(source, lexicon))
        for kind, by_name in _RULES
        for name, source in by_name.items()
    )
    return _Rulebook(
        lexicon=lexicon,
        rules=rules,
        alternatives=Shelves([alternatives for _, _, alternatives in rules]),
        despair=tuple((weight, one) for weight, source in WEAK.items() for one in patterns(source, lexicon)),
        covers=Shelves([patterns(FIGURES + DAILY_LIFE + EVERYDAY + ERRANDS, lexicon)]),
        denials=patterns(DENIALS, lexicon),
        deaths=Shelves([patterns(DEATHS, lexicon)]),
    )


def ready() -> None:
    """Compile the rules now (about a second), so that the first message does not wait for it.

    >>> ready()
    """
    _rulebook()
    likeness.ready()
    mending.ready()


def assess(text: str) -> Assessment:
    """Tell whether a human must look at this message at once.

    >>> assess("nie chce juz zyc")
    Assessment(alarm=True, kind='suicide', evidence='suicide.not_live')
    >>> assess("umieram z ciekawości, ile mi zostało do spłaty")
    Assessment(alarm=False, kind=None, evidence='')
    """
    book = _rulebook()
    line = level(fold(text))
    heard = _assess(book, line)
    if heard.alarm:
        return heard
    again = mending.mended(line)
    return _assess(book, again) if again else heard


def _assess(book: _Rulebook, line: str) -> Assessment:
    line, present = _covered_line(book, line)
    for place, alternatives in book.alternatives.likely(present):
        if matches_any(alternatives, line, present):
            kind, name, _ = book.rules[place]
            return Assessment(alarm=True, kind=kind, evidence=name)
    if sum(weight for weight, one in book.despair if one.matches(line, present)) >= ENOUGH:
        return Assessment(alarm=True, kind="suicide", evidence="suicide.despair")
    if len(line.split()) >= likeness.FEWEST_WORDS and likeness.likeness(line) > likeness.BAR:
        return Assessment(alarm=True, kind="danger", evidence="danger.likeness")
    return Assessment(alarm=False)


def level_and_cover(text: str) -> str:
    """The line that rules and weights are about: folded, mended, with idioms and denials covered.

    >>> level_and_cover("Umieram z ciekawości, ILE zostało")
    ' # ile zostalo '
    """
    return _covered_line(_rulebook(), level(fold(text)))[0]


def _covered_line(book: _Rulebook, line: str) -> tuple[str, int]:
    """The line with its covers on and the bits of its words, covered ones too: bits only spare a vain search."""
    present = book.lexicon.present(line)
    line = _masked(book.covers, line, present)
    for denial in book.denials:
        if denial.needs & present == denial.needs:
            line = denial.regex.sub(_covered, line)
    if OWN.isdisjoint(line.split()):
        line = _masked(book.deaths, line, present)
    return line, present


def _masked(covers: Shelves, line: str, present: int) -> str:
    for _, likely in covers.likely(present):
        line = mask(likely, line, present)
    return line


def _covered(match: re.Match[str]) -> str:
    before = match.string[: match.start()].rsplit(maxsplit=2)[1:]
    after = match.string[match.end() :].split(maxsplit=2)[:2]
    doubted = not DOUBT.isdisjoint([*before, *after, *match[0].split()])
    return match[0] if doubted else "# "
