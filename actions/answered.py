"""An answer to an offered choice counts as that choice, whether it was pressed, written out or given by its number.

A cry for help is never taken for one.
"""

from __future__ import annotations

import re

from rasa_sdk import Tracker

from polish.diacritics import strip

Choice = tuple[str, str]  # title, payload
NUMBER = re.compile(r"\s*(?:nr|numer|opcja|odpowiedz)?\s*[(\[]?(\d)[)\].]?\s*\Z")
NEVER_A_CHOICE = frozenset({"report_crisis", "report_death", "wrong_person", "report_identity_theft"})


def answered_payload(tracker: Tracker, text: str, read_intent: str) -> str | None:
    """Return the payload of the choice, offered in the last answer, that the words give or number.

    Args:
        tracker: the conversation.
        text: the person's latest words; empty for a pressed choice.
        read_intent: how they were understood.
    """
    if not text or read_intent in NEVER_A_CHOICE:
        return None
    offered = _last_choices(tracker)
    words = plain(text)
    for title, payload in offered:
        if plain(title) == words:
            return payload
    number = NUMBER.match(strip(text.lower()))
    in_form = bool(tracker.active_loop and tracker.active_loop.get("name"))
    if not offered or in_form or number is None or not 1 <= int(number[1]) <= len(offered):
        return None
    return offered[int(number[1]) - 1][1]


def intent_of(payload: str) -> str:
    """Return "affirm" for "/affirm", "choose_need" for "/choose_need{...}"."""
    return payload[1:].split("{", maxsplit=1)[0]


def plain(text: str) -> str:
    """Return small letters without marks: what two spellings have in common."""
    return re.sub(r"\W+", " ", strip(text.lower())).strip()


def _last_choices(tracker: Tracker) -> list[Choice]:
    """Return the choices of the answer to the message before, in their order."""
    answers: list[list[Choice]] = []
    messages = 0
    for event in reversed(tracker.events):
        messages += event["event"] == "user"
        if messages > 1:
            break
        if messages == 1 and event["event"] == "bot":
            buttons = (event.get("data") or {}).get("buttons") or []
            answers.append([(str(b["title"]), str(b["payload"])) for b in buttons])
    return [choice for answer in reversed(answers) for choice in answer]
