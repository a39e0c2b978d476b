"""A careful guess at how somebody feels, from the reading and the form of a message. A hint for agents, never kept.

Decides nothing: the crisis detector does, and it has spoken before.
"""

from __future__ import annotations

import re

from polish.crisis import assess
from polish.diacritics import strip

ANGRY_INTENTS = frozenset({"abuse", "complaint", "refuse_payment", "stop_contact"})
WORRIED_INTENTS = frozenset({"report_hardship", "ask_consequences", "report_death", "report_insolvency"})
_ANGRY = re.compile(
    r"\b(?:skandal|dosc|nekacie|nachodzi|zlodziej|oszusci|kpina|zenad|zostawcie|wkurw|cholern)\w*"
)
_WORRIED = re.compile(
    r"\b(?:boje|strach|nie spie|placz|nie dam rady|nie daje rady|zalam|przeraz|martwi|bezsiln|stres)\w*"
)
_SHOUTED = 0.7


def mood_of(text: str, intent: str) -> str:
    """Return calm, worried, angry or danger.

    >>> mood_of("Dzień dobry, proszę o raty", "request_installments"), mood_of("DAJCIE MI SPOKÓJ!!!", "stop_contact")
    ('calm', 'angry')
    >>> mood_of("boję się, że nie dam rady", "report_hardship"), mood_of("nie chce juz zyc", "report_crisis")
    ('worried', 'danger')
    """
    if intent == "report_crisis" or assess(text).alarm:
        return "danger"
    folded = strip(text.lower())
    letters = [c for c in text if c.isalpha()]
    shouted = len(letters) > 12 and sum(c.isupper() for c in letters) / len(letters) > _SHOUTED
    if intent in ANGRY_INTENTS or shouted or _ANGRY.search(folded) or "!!" in text:
        return "angry"
    return "worried" if intent in WORRIED_INTENTS or _WORRIED.search(folded) else "calm"
