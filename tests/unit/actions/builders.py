"""Turns with a fake backend: a tracker as Rasa sends it, and answers as the case backend gives them."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Turn, UlgaAction
from actions.errors import CasesRefused, CasesUnavailable

TODAY = date(2026, 11, 21)
Json = dict[str, Any]


class FakeCases:
    """Answers like the backend; remembers what it was told; can refuse or be away."""

    def __init__(self, **answers: Any) -> None:
        self.answers: dict[str, Any] = {
            "session": {"acknowledgement_shown": False},
            "case": a_case(),
            "balance": a_balance(),
            "plan": None,
            "agreement": None,
            "offers": {"outcome": "offers", "reason": "choices", "offers": [an_offer(), an_offer(count=5)]},
            "check_identity": {"outcome": "verified", "tries_left": 3},
            "report": {"report_id": "ma_1", "due_on": "2026-12-21"},
            "promise": {"outcome": "accept", "reason": "as_asked", "latest_on": "2026-12-21"},
            "accept_plan": {**an_offer(), "plan_id": "pl_1"},
            "note_acknowledgement_shown": {},
            "open_session": {},
            "own_cases": (),
            **answers,
        }
        self.told: list[tuple[str, tuple[Any, ...], Json]] = []

    def __getattr__(self, name: str) -> Any:
        async def call(conversation: str, *args: Any, **kwargs: Any) -> Any:
            self.told.append((name, args, kwargs))
            answer = self.answers[name]
            if isinstance(answer, list):
                answer = answer.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call

    def calls(self, name: str) -> list[tuple[tuple[Any, ...], Json]]:
        """Return the arguments of every call of a name."""
        return [(args, kwargs) for called, args, kwargs in self.told if called == name]


def a_case(**changes: Any) -> Json:
    """A case that may be collected."""
    return {
        "case_number": "UL-2026-000123",
        "creditor_name": "Klon Finanse",
        "title": "pożyczka",
        "contract_number": "PG/1/2025",
        "due_on": "2025-11-28",
        "status": "open",
        "limitation": "not_barred",
        "demand_allowed": True,
        "has_running_plan": False,
        **changes,
    }


def a_balance(**changes: Any) -> Json:
    """1 300,00 zł, closed."""
    return {
        "as_of": "2026-11-21",
        "principal_grosze": 120_000,
        "interest_grosze": 6_000,
        "costs_grosze": 4_000,
        "paid_grosze": 0,
        "total_grosze": 130_000,
        "interest_mode": "closed",
        "interest_rate_percent": None,
        **changes,
    }


def an_offer(kind: str = "instalments", count: int = 10, monthly: int = 13_000, **changes: Any) -> Json:
    """An offer of equal instalments, or of another kind."""
    days = [(TODAY + timedelta(days=30 * n)).isoformat() for n in range(1, count + 1)]
    rows = [{"number": n, "due_on": day, "amount_grosze": monthly} for n, day in enumerate(days, 1)]
    return {
        "offer_id": f"of_{kind}_{count}",
        "kind": kind,
        "instalment_count": count,
        "monthly_grosze": monthly,
        "first_due_on": days[0],
        "last_due_on": days[-1],
        "total_grosze": monthly * count,
        "released_grosze": 0,
        "hold_until": None,
        "instalments": rows,
        "reasons": [],
        "interest": "stops",
        "expires_at": "2026-11-22T10:00:00+01:00",
        **changes,
    }


def a_hold() -> Json:
    """Thirty days with nothing to pay."""
    return an_offer("hold", 1, 0, instalment_count=0, instalments=[], hold_until="2026-12-21", total_grosze=0)


def a_turn(
    text: str = "",
    intent: str = "nlu_fallback",
    *,
    loop: str | None = None,
    requested: str | None = None,
    channel: str = "web",
    said: list[str] | None = None,
    offered: list[tuple[str, str]] | None = None,
    entities: Json | None = None,
    backend: FakeCases | None = None,
    **slots: Any,
) -> Turn:
    """A turn in which the person has just said `text`, read as `intent`."""
    found = [{"entity": name, "value": value} for name, value in (entities or {}).items()]
    message = {"text": text, "intent": {"name": intent}, "entities": found, "message_id": "m1"}
    buttons = [{"title": title, "payload": payload} for title, payload in offered or []]
    before = [{"event": "bot", "text": line, "data": {"buttons": []}} for line in said or []]
    if offered:
        before.append({"event": "bot", "text": "Proszę wybrać.", "data": {"buttons": buttons}})
    events = [
        {"event": "user", "text": "wcześniej"},
        *before,
        {"event": "user", "text": text, "input_channel": channel},
    ]
    tracker = Tracker(
        "c1",
        {"requested_slot": requested, **slots},
        message,
        events,
        paused=False,
        followup_action=None,
        active_loop={"name": loop} if loop else {},
        latest_action_name="action_listen",
    )
    return Turn(CollectingDispatcher(), tracker, backend or FakeCases())  # type: ignore[arg-type]


def done(action: UlgaAction, turn: Turn) -> tuple[str, dict[str, Any], str | None]:
    """Run an action; return what it said, the slots it set and the action it goes on with."""
    events = asyncio.run(action.take(turn))
    slots = {e["name"]: e["value"] for e in events if e["event"] == "slot"}
    if any(e["event"] == "active_loop" and e["name"] is None for e in events):
        slots["loop"] = None
    follow = next((e["name"] for e in events if e["event"] == "followup"), None)
    return said_by(turn), slots, follow


def said_by(turn: Turn) -> str:
    """Return everything said in the turn, with ordinary spaces."""
    return " ".join(m["text"] for m in turn.dispatcher.messages).replace("\u00a0", " ")


def choices_of(turn: Turn) -> list[str]:
    """Return the titles offered in the turn."""
    return [b["title"] for m in turn.dispatcher.messages for b in m.get("buttons") or []]


def commands_of(turn: Turn) -> list[str]:
    """Return the names of the commands for the gateway."""
    return [c["name"] for m in turn.dispatcher.messages for c in m["custom"]["commands"]]


refuses = CasesRefused
away = CasesUnavailable
raises = pytest.raises
