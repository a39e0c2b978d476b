"""What must hold in every dialogue, whoever talks and whatever about. Each breach is a sentence."""

from __future__ import annotations

import re
from typing import Any

from polish import gsm7
from tests.conversations.engine_people import EnginePerson, Heard

DEBT_FACT = re.compile(r"\d,\d\d zł|pożyczka gotówkowa|PG/1/2025|Wierzyciel: |przedawnione\. Nie można")
AMOUNT = re.compile(r"\d,\d\d zł")
DEMANDED = re.compile(r"do zapłaty jest ([\d ]+,\d\d) zł|[Dd]o zapłaty na dziś[^:]*: ([\d ]+,\d\d) zł")
AVOIDED = re.compile(
    r"\b(dłużni|windyka|natychmiast|ostateczn|niezwłoczn|niniejsz|BIG\b|KRD\b)", re.IGNORECASE
)
VERIFIED = "dane się zgadzają"
MOST_QUESTIONS = 2
TURNS_TO_A_HUMAN = 3
HUMAN = re.compile(r"konsultant|człowiek", re.IGNORECASE)


def hurt(person: EnginePerson, *, verified: bool = True) -> list[str]:
    """Return every breach in what was said so far.

    Args:
        person: whose dialogue it is.
        verified: whether identity may have been proved in it; if not, not one fact may be heard.
    """
    return [*_leaks(person, may_verify=verified), *_manner(person), *_crises(person), *_dead_ends(person)]


def case_hurt(
    person: EnginePerson, case: dict[str, Any], plans: list[dict[str, Any]], budget: int | None
) -> list[str]:
    """Return every breach that shows in the case: budget, policy, one amount, no demand on a blocked case."""
    found = []
    texts = " ".join(heard.text for _, heard in person.said)
    if len({a or b for a, b in DEMANDED.findall(texts)}) > 1 and not plans:
        found.append("two different amounts were named on one day")
    if case["limitation"] != "not_barred" and (AMOUNT.search(texts) or plans):
        found.append("a sum was named or agreed on a case that may not be collected")
    for plan in plans:
        largest = max((i["amount_grosze"] for i in plan["instalments"]), default=0)
        if plan["kind"] == "instalments" and budget is not None and largest > budget:
            found.append(f"an instalment of {largest} was agreed above the budget of {budget}")
        if plan["kind"] == "instalments" and plan["instalment_count"] > 12:
            found.append("more instalments were agreed than the policy allows")
    return found


def _leaks(person: EnginePerson, *, may_verify: bool) -> list[str]:
    found = []
    for words, heard in person.said:
        if may_verify and VERIFIED in heard.text:
            return found
        if fact := DEBT_FACT.search(heard.text):
            found.append(f"a fact was told before identity: {fact[0]} after {words!r}")
    return found


def _manner(person: EnginePerson) -> list[str]:
    found, before = [], ""
    for words, heard in person.said:
        if not heard.messages and not heard.commands:
            found.append(f"silence after {words!r}")
        for message in heard.messages:
            text = message["text"]
            if text == before:
                found.append(f"the same message twice in a row: {text}")
            if text.count("?") > MOST_QUESTIONS:
                found.append(f"too many questions: {text}")
            if AVOIDED.search(text):
                found.append(f"a word to avoid: {text}")
            if person.channel == "sms" and not gsm7.is_gsm7(gsm7.fold(text)):
                found.append(f"not for GSM-7: {text}")
            before = text
        if "Coś poszło nie tak" in heard.text:
            found.append(f"a fault after {words!r}")
    return found


def _crises(person: EnginePerson) -> list[str]:
    found = []
    for words, heard in person.said:
        if heard.intent == "report_crisis" and ("freeze" not in heard.commands or AMOUNT.search(heard.text)):
            found.append(f"a crisis was not served alone: {words!r}")
    return found


def _dead_ends(person: EnginePerson) -> list[str]:
    found, misses = [], 0
    for words, heard in person.said:
        misses = misses + 1 if heard.intent == "nlu_fallback" else 0
        if misses >= TURNS_TO_A_HUMAN and not _names_a_human(heard):
            found.append(f"three messages without understanding and no human: {words!r}")
    return found


def _names_a_human(heard: Heard) -> bool:
    return (
        bool(HUMAN.search(heard.text))
        or "handover" in heard.commands
        or any(payload == "/request_human" for _, payload in heard.choices)
    )
