"""What supervisors see: the live board, outcomes of some days, the export. Counts and codes, never words or names."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date, datetime, time, timedelta
from statistics import median
from typing import Any

from channels.console.team import Team
from channels.console.worklist import BY_RANK, Worklist
from channels.conversation.modes import Mode
from channels.conversation.service import Conversations
from channels.engine.desk import DeskClient
from channels.errors import ChannelError
from channels.store import agents, reports
from channels.store.agents import Agent
from channels.store.queue import Filter
from channels.store.reports import Span
from channels.texts.reasons import reason_text
from polish.clock import WARSAW

COLUMNS = ("episode", "channel", "creditor", "reason", "began_at", "wait_seconds", "first_answer_seconds",
           "handling_seconds", "agent", "ended_at", "how", "outcome")  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Board:
    """Reads what happened."""

    def __init__(
        self, conversations: Conversations, worklist: Worklist, team: Team, client: DeskClient
    ) -> None:
        self._conversations = conversations
        self._worklist = worklist
        self._team = team
        self._client = client

    async def live(self, agent: Agent) -> dict[str, Any]:
        """How it stands right now, and how the day went."""
        moment = self._conversations.moment()
        today = span_of(moment.at.date(), moment.at.date())
        queue = await self._worklist.shown(agent, Filter((Mode.FROZEN, Mode.WAITING)))
        async with self._conversations.db.read() as tx:
            began, over = await reports.begun(tx, agent, today), await reports.ended(tx, agent, today)
            rated, faults = await reports.rated(tx, agent, today), await reports.faults(tx, agent, today)
            oldest = await reports.oldest_waiting(tx, agent)
        waiting = queue["conversations"]
        first = _first_answers(began)
        return {
            "at": moment.at.isoformat(timespec="seconds"),
            "modes": queue["counts"],
            "waiting_by_urgency": {u: sum(e["urgency"] == u for e in waiting) for u in BY_RANK.values()},
            "oldest_waiting_seconds": round(moment.seconds - oldest) if oldest else 0,
            "late": sum(1 for entry in waiting if entry["clock"] and entry["clock"]["state"] == "late"),
            "agents": await self._agents(began, over),
            "today": {
                "handovers": len(began),
                "claimed": sum(1 for each in began if each["claimed_s"] is not None),
                "returned": _ends(over)["returned"],
                "closed": _ends(over)["closed"],
                "crises": sum(1 for each in began if each["reason"] == "crisis"),
                "fallbacks": sum(faults.values()),
                "median_first_answer_seconds": _median(first),
                "p90_first_answer_seconds": _p90(first),
                "ratings": sum(rated.values()),
                "rating_average": _average(rated),
            },
        }

    async def _agents(self, began: list[dict[str, Any]], over: list[dict[str, Any]]) -> list[dict[str, Any]]:
        answered = Counter(each["agent"] for each in began if each["first_word_s"] is not None)
        closed = Counter(each["agent"] for each in over if each["how"] == "closed")
        names = ("login", "name", "presence", "load", "capacity")
        return [
            {name: each[name] for name in names}
            | {"answered_today": answered[each["login"]], "closed_today": closed[each["login"]]}
            for each in await self._team.colleagues()
        ]

    async def outcomes(self, agent: Agent, first: date, last: date) -> dict[str, Any]:
        """What came of the conversations of some days."""
        span = span_of(first, last)
        async with self._conversations.db.read() as tx:
            began, over = await reports.begun(tx, agent, span), await reports.ended(tx, agent, span)
            rated, faults = await reports.rated(tx, agent, span), await reports.faults(tx, agent, span)
            conversations = await reports.begun_conversations(tx, agent, span)
        answers = _first_answers(began)
        reasons = Counter(each["reason"] for each in began).most_common()
        return {
            "from": first.isoformat(),
            "to": last.isoformat(),
            "conversations": conversations,
            "handovers": len(began),
            "reasons": [{"reason": r, "reason_text": reason_text(r), "count": n} for r, n in reasons],
            "ends": dict(_ends(over)),
            "closed": dict(Counter(each["outcome"] for each in over if each["how"] == "closed")),
            "fallbacks": [{"code": code, "count": count} for code, count in sorted(faults.items())],
            "first_answer": {
                "count": len(answers),
                "median_seconds": _median(answers),
                "p90_seconds": _p90(answers),
            },
            "ratings": {
                "count": sum(rated.values()),
                "average": _average(rated),
                "by_value": {str(value): rated.get(value, 0) for value in range(1, 6)},
            },
        } | await self._agreed(agent, first, last)

    async def _agreed(self, agent: Agent, first: date, last: date) -> dict[str, Any]:
        """Agreements and promises by state, from the case backend; nothing when it is away."""
        params: list[tuple[str, str]] = [("first", first.isoformat()), ("last", last.isoformat())]
        params += [("creditor", code) for code in agent.creditors or ()]
        if agent.creditors == []:
            return {"plans": {}, "promises": {}}
        try:
            found = await self._client.at_desk("GET", "/outcomes", agent.id, params=params)
        except ChannelError:
            return {"plans": None, "promises": None}
        return {"plans": found["plans"], "promises": found["promises"]}

    async def export(self, agent: Agent, first: date, last: date) -> str:
        """One line an episode, as CSV; in the audit."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            await agents.note(tx, agent.id, "export", "console", moment, detail=f"{first}/{last}")
        async with self._conversations.db.read() as tx:
            found = await reports.begun(tx, agent, span_of(first, last))
        out = io.StringIO()
        lines = csv.writer(out)
        lines.writerow(COLUMNS)
        for each in found:
            lines.writerow([_cell(value) for value in _line(each)])
        return out.getvalue()


def span_of(first: date, last: date) -> Span:
    """Whole days in Warsaw."""
    end = last + timedelta(days=1)
    return Span(datetime.combine(first, time(), WARSAW), datetime.combine(end, time(), WARSAW))


def _line(each: dict[str, Any]) -> tuple[Any, ...]:
    return (
        each["id"], each["channel"], each["creditor"], each["reason"], each["began_at"].isoformat(timespec="seconds"),
        _between(each["began_s"], each["claimed_s"]), _between(each["began_s"], each["first_word_s"]),
        _between(each["claimed_s"], each["ended_s"]), each["agent"],
        each["ended_at"].isoformat(timespec="seconds") if each["ended_at"] else None, each["how"], each["outcome"],
    )  # fmt: skip


def _cell(value: Any) -> Any:
    """No cell begins like a formula: tables are opened in programs that compute them."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def _between(start: float | None, end: float | None) -> int | None:
    return None if start is None or end is None else round(max(0.0, end - start))


def _first_answers(began: list[dict[str, Any]]) -> list[int]:
    waits = (_between(each["began_s"], each["first_word_s"]) for each in began)
    return sorted(wait for wait in waits if wait is not None)


def _ends(over: list[dict[str, Any]]) -> Counter[str]:
    return Counter(each["how"] for each in over)


def _median(values: list[int]) -> int | None:
    return round(median(values)) if values else None


def _p90(values: list[int]) -> int | None:
    return values[min(len(values) - 1, int(len(values) * 0.9))] if values else None


def _average(counts: dict[int, int]) -> float | None:
    total = sum(counts.values())
    return round(sum(value * count for value, count in counts.items()) / total, 2) if total else None
