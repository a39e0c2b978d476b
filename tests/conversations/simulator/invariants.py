"""What must hold in every dialogue, whoever talks and whatever about. Each breach is a sentence."""

from __future__ import annotations

import re

from polish import gsm7
from polish.crisis import assess
from tests.conversations.engine_people import EnginePerson, Heard
from tests.conversations.simulator.reading import asked, is_done
from tests.conversations.simulator.sayings import URGENT

# No figure, creditor, product or contract, nor that there is a debt at all.
DEBT_FACT = re.compile(
    r"\d,\d\d zł|pożyczk|PG/1/2025|Wierzyciel: |Fundusz Brzoza|przedawnione\. Nie można|[Zz]aległoś|61 1090"
)
AMOUNT = re.compile(r"\d,\d\d zł")
AVOIDED = re.compile(
    r"\b(dłużni|windyka|natychmiast|ostateczn|niezwłoczn|niniejsz|egzekuc|BIG\b|KRD\b)", re.IGNORECASE
)
VERIFIED = "dane się zgadzają"
NOTICE = "może oznaczać uznanie długu"
MOST_QUESTIONS = 2
TURNS_TO_A_HUMAN = 3
NEVER_AGAIN_WITHIN = 6  # messages of the assistant
LEADS_NOWHERE = frozenset({"nlu_fallback", "inform", "out_of_scope", "affirm", "deny", "ask_repeat"})
HUMAN = re.compile(r"konsultant|człowiek", re.IGNORECASE)


def hurt(person: EnginePerson, *, verified: bool = True) -> list[str]:
    """Return every breach in what was said so far.

    Args:
        person: whose dialogue it is.
        verified: whether identity may have been proved in it; if not, not one fact may be heard.
    """
    return [
        *_leaks(person, may_verify=verified),
        *_manner(person),
        *_repetitions(person),
        *_urgent(person),
        *_dead_ends(person),
    ]


def _leaks(person: EnginePerson, *, may_verify: bool) -> list[str]:
    found = []
    for words, heard in person.said:
        if may_verify and VERIFIED in heard.text:
            return found
        if fact := DEBT_FACT.search(heard.text):
            found.append(f"a fact was told before identity: {fact[0]} after {words!r}")
        if not may_verify and VERIFIED in heard.text:
            found.append(f"somebody was taken for the person after {words!r}")
    return found


def _manner(person: EnginePerson) -> list[str]:
    found = []
    for words, heard in person.said:
        if not heard.messages and not heard.commands:
            found.append(f"silence after {words!r}")
        for message in heard.messages:
            text = message["text"]
            if text.count("?") > MOST_QUESTIONS:
                found.append(f"too many questions: {text}")
            if AVOIDED.search(text):
                found.append(f"a word to avoid: {text}")
            if person.channel == "sms" and not gsm7.is_gsm7(gsm7.fold(text)):
                found.append(f"not for GSM-7: {text}")
        if "Coś poszło nie tak" in heard.text:
            found.append(f"a fault after {words!r}")
    return found


def _repetitions(person: EnginePerson) -> list[str]:
    """No message twice among the last ones; the notice once at all."""
    texts = [message["text"] for _, heard in person.said for message in heard.messages]
    found = [
        f"the same message again: {text}"
        for place, text in enumerate(texts)
        if text in texts[max(0, place - NEVER_AGAIN_WITHIN) : place]
    ]
    if sum(NOTICE in text for text in texts) > 1:
        found.append("the notice about acknowledgement came twice")
    return found


def _urgent(person: EnginePerson) -> list[str]:
    """A crisis is answered alone and freezes; other urgent news stops the ask in the same answer."""
    found = []
    for words, heard in person.said:
        command = next((c for line, c in URGENT.items() if gsm7.fold(line) in gsm7.fold(words)), None)
        crisis = command == "freeze" or heard.intent == "report_crisis"
        # What the detector hears never reaches the engine: the gateway freezes before.
        if crisis and "freeze" not in heard.commands and not assess(words).alarm:
            found.append(f"a crisis was not frozen: {words!r}")
        if crisis and "freeze" in heard.commands and (AMOUNT.search(heard.text) or "?" in heard.text):
            found.append(f"a crisis was not served alone: {words!r}")
        if command not in {None, "freeze"} and (
            AMOUNT.search(heard.text) or asked(heard) not in {None, "file"}
        ):
            found.append(f"the ask went on after {words!r}: {heard.text}")
        if command == "handover" and "handover" not in heard.commands:
            found.append(f"no human after {words!r}")
    return found


def _dead_ends(person: EnginePerson) -> list[str]:
    """Three messages in a row without progress: no new question, nothing filed, nothing understood."""
    found, stuck, before = [], 0, None
    for words, heard in person.said:
        question = asked(heard)
        nowhere = heard.intent == "nlu_fallback" or (heard.intent in LEADS_NOWHERE and question == before)
        stuck = stuck + 1 if nowhere and not is_done(heard) and not heard.commands else 0
        before = question
        if stuck >= TURNS_TO_A_HUMAN and not _names_a_human(heard):
            found.append(f"three messages without progress and no human: {words!r}")
    return found


def _names_a_human(heard: Heard) -> bool:
    return bool(HUMAN.search(heard.text)) or any(payload == "/request_human" for _, payload in heard.choices)
