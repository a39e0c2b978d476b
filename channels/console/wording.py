"""Reads an agent's words before they are sent: threats, pressure, shame, words to avoid, sentences too long. Pure."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from channels.texts import wording as rules
from polish.diacritics import strip

_SENTENCE = re.compile(r"[^.!?\n]+")


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark about a stretch of the text (offsets in characters)."""

    code: str
    text: str
    found: str
    start: int
    end: int
    blocking: bool = False
    hint: bool = False

    def public(self) -> dict[str, Any]:
        """As the page shows it."""
        return asdict(self)


class Wording:
    """What can be said of words alone; who is written to does not matter here."""

    def found(self, text: str) -> list[Remark]:
        """Every remark that needs a decision, in the order of the text.

        >>> [each.code for each in Wording().found("Jeśli nie wpłynie, skierujemy sprawę do sądu.")]
        ['threat']
        >>> Wording().found("Poszukajmy razem rozwiązania.")
        []
        """
        return [each for each in self.remarks(text) if not each.hint]

    def remarks(self, text: str) -> list[Remark]:
        """The same with hints that need no decision."""
        low = _lower(text)
        folded = strip(low)
        found = [
            Remark(
                rule.code, rule.text, text[m.start() : m.end()], m.start(), m.end(), rule.blocking, rule.hint
            )
            for rule in rules.RULES
            for m in rule.pattern.finditer(low if rule.marked else folded)
        ]
        grave = [each for each in found if each.blocking]
        kept = grave + [each for each in found if not each.blocking and not _inside(each, grave)]
        return sorted([*kept, *_long(text)], key=lambda each: (each.start, each.end))


def debt_facts(text: str) -> list[Remark]:
    """Words that tell of a debt; for people whose identity is not proved."""
    folded = strip(_lower(text))
    return [
        Remark(
            "debt_fact_unverified",
            rules.DEBT_FACT,
            text[m.start() : m.end()],
            m.start(),
            m.end(),
            blocking=True,
        )
        for m in rules.DEBT_FACTS.finditer(folded)
    ]


def _lower(text: str) -> str:
    """Small letters, as many as before: offsets are shown to the agent."""
    low = text.lower()
    return low if len(low) == len(text) else text


def _inside(one: Remark, others: list[Remark]) -> bool:
    return any(other.start <= one.start and one.end <= other.end for other in others)


def _long(text: str) -> list[Remark]:
    return [
        Remark("long_sentence", rules.LONG_SENTENCE, m[0].strip()[:60], m.start(), m.end(), hint=True)
        for m in _SENTENCE.finditer(text)
        if len(m[0].split()) > rules.LONGEST_SENTENCE
    ]
