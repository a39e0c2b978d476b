"""What is printed of many dialogues."""

from __future__ import annotations

import statistics
from collections import Counter

from tests.conversations.simulator.invariants import VERIFIED, hurt
from tests.conversations.simulator.play import Outcome


def figures(outcomes: list[Outcome]) -> list[str]:
    """Return the lines: dialogues, messages, leaks, endings, messages to a plan."""
    unproven = [o for o in outcomes if all(VERIFIED not in heard.text for _, heard in o.person.said)]
    leaks = sum("before identity" in breach for o in outcomes for breach in hurt(o.person))
    strangers = sum(o.persona.stranger() for o in outcomes)
    lines = [
        f"{len(outcomes)} dialogues, {_messages(outcomes)} messages of people, leaks before identity: {leaks}",
        f"never verified: {len(unproven)} dialogues ({strangers} of strangers), {_messages(unproven)} messages",
        f"endings: {dict(Counter(o.ended for o in outcomes))}",
        f"cases: {dict(Counter(o.persona.case for o in outcomes))}",
    ]
    for channel in ("web", "sms"):
        median = messages_to_a_plan(outcomes, channel)
        if median is not None:
            count = len(_cooperative(outcomes, channel))
            lines.append(f"to a plan, {channel}: median {median} messages of the person, {count} dialogues")
    return lines


def messages_to_a_plan(outcomes: list[Outcome], channel: str) -> float | None:
    """Return the median of a cooperative person's messages from the first one to an agreed plan."""
    needed = [outcome.messages for outcome in _cooperative(outcomes, channel)]
    return statistics.median(needed) if needed else None


def _cooperative(outcomes: list[Outcome], channel: str) -> list[Outcome]:
    return [
        o for o in outcomes if o.persona.cooperative() and o.persona.channel == channel and o.ended == "done"
    ]


def _messages(outcomes: list[Outcome]) -> int:
    return sum(outcome.messages for outcome in outcomes)
