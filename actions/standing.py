"""Whether there may be talk of paying at all: asked before any question about money, so that none is put in vain.

The case backend decides; this only reads its codes in time to stay silent about sums and terms.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction

from actions.base import HUMAN, Events, Turn, hand_over, stop_asking
from actions.reports import open_report

TOLD_OFTEN_ENOUGH = 2
NO_TALK_OF_PAYING = frozenset(
    {"dispute", "complaint", "insolvency", "death", "identity_theft", "wrong_person", "crisis"}
)


def why_not(case: dict[str, Any]) -> str | None:
    """Return the text that says why nothing may be agreed, or None."""
    if case.get("status") in {"paid", "closed"}:
        return "not_open"
    if case["limitation"] == "barred":
        return "barred"
    if case["limitation"] == "uncertain":
        return "uncertain"
    return "on_hold" if NO_TALK_OF_PAYING & set(case.get("blocks", [])) else None


async def stopped(turn: Turn) -> Events | None:
    """Say why nothing may be agreed and stop, or return None when it may."""
    reason = why_not(await turn.cases.case(turn.conversation))
    if reason is None:
        return None
    return await say_why_not(turn, reason)


async def say_why_not(turn: Turn, reason: str) -> Events:
    """Say it and stop asking; where only a human can tell whether the claim is barred, one is asked at once."""
    if turn.times_said(reason) >= TOLD_OFTEN_ENOUGH:  # asked again and again: a human can say more
        return [*stop_asking(turn), FollowupAction("action_hand_over")]
    if reason == "uncertain":
        ticket, _ = await open_report(turn, "escalation")
        turn.say(reason, ticket_text=ticket, commands=[hand_over("limitation_uncertain")])
    else:
        turn.say(reason, choices=[HUMAN])
    return stop_asking(turn)
