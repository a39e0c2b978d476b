"""The queue as an agent sees it: urgency in words, clocks, what is unread, what suits; and the next one to take."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from channels.console.takeover import Takeover
from channels.conversation.hours import OfficeHours
from channels.conversation.modes import Mode
from channels.conversation.service import Conversations
from channels.conversation.urgency import RULES, Urgency, urgency_of
from channels.errors import IllegalMove
from channels.store import agents, queue, states
from channels.store.agents import Agent
from channels.store.log import Moment
from channels.store.queue import Entry, Filter
from channels.texts import reasons

MOST = 250
SOON = 0.7  # of the time to the first word, when the clock changes its colour
BY_RANK = {rule.rank: urgency for urgency, rule in RULES.items()}


class Worklist:
    """Reads the queue; `next` also takes."""

    def __init__(self, conversations: Conversations, hours: OfficeHours, takeover: Takeover) -> None:
        self._conversations = conversations
        self._hours = hours
        self._takeover = takeover

    async def shown(self, agent: Agent, wanted: Filter, *, suitable_only: bool = False) -> dict[str, Any]:
        """Entries in order, and how many stand in each mode."""
        async with self._conversations.db.read() as tx:
            found = await queue.entries(tx, agent, wanted, MOST)
            counts, unread = await queue.counts(tx, agent), await queue.unanswered(tx, found)
        moment = self._conversations.moment()
        shown = [self._entry(each, agent, unread.get(each.id), moment) for each in found]
        kept = [each for each in shown if each["suitable"]] if suitable_only else shown
        return {"conversations": kept, "counts": counts}

    async def next(self, agent: Agent) -> str | None:
        """Take the most urgent conversation that suits the agent; None when there is none."""
        async with self._conversations.db.read() as tx:
            found = await queue.entries(tx, agent, Filter((Mode.FROZEN, Mode.WAITING)), MOST)
        for entry in found:
            if not suits(entry, agent):
                continue
            take = self._takeover.clear if entry.mode == Mode.FROZEN else self._takeover.claim
            try:
                await take(agent, entry.id)
            except IllegalMove:
                continue  # somebody was faster
            return entry.id
        return None

    async def label(self, agent: Agent, cid: str, changes: dict[str, Any]) -> None:
        """Set tags, skill or language."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            await states.put(tx, cid, **changes)
            await agents.note(tx, agent.id, "label", cid, moment, detail=",".join(sorted(changes)))
        self._conversations.bus.said(cid)

    def _entry(
        self, entry: Entry, agent: Agent, unread: tuple[int, datetime] | None, moment: Moment
    ) -> dict[str, Any]:
        seconds = round(max(0.0, moment.seconds - entry.since_s))
        urgency = BY_RANK[entry.rank]
        return {name: getattr(entry, name) for name in Entry.__slots__} | {
            "seconds": seconds,
            "waiting_seconds": self._waiting(entry, unread, moment, seconds),
            "urgency": urgency,
            "urgency_text": reasons.URGENCIES[urgency],
            "reason_text": reasons.reason_text(entry.reason),
            "skill": entry.skill or RULES[urgency].skill,
            "unread": unread[0] if unread else 0,
            "suitable": suits(entry, agent),
            "clock": self.clock(entry, unread, moment),
        }

    def _waiting(
        self, entry: Entry, unread: tuple[int, datetime] | None, moment: Moment, seconds: int
    ) -> int:
        if entry.mode != Mode.HUMAN:
            return seconds
        return round((moment.at - unread[1]).total_seconds()) if unread else 0

    def clock(
        self, entry: Entry, unread: tuple[int, datetime] | None, moment: Moment
    ) -> dict[str, Any] | None:
        """How much of the time to the first word is used; in a crisis it runs at night too."""
        waiting = self._waiting(entry, unread, moment, round(moment.seconds - entry.since_s))
        if entry.mode not in (Mode.WAITING, Mode.FROZEN, Mode.HUMAN) or (
            entry.mode == Mode.HUMAN and not unread
        ):
            return None
        target = RULES[BY_RANK[entry.rank]].target_seconds
        began = datetime.fromtimestamp(moment.at.timestamp() - waiting, moment.at.tzinfo)
        always = entry.rank == RULES[Urgency.CRISIS].rank
        used = waiting if always else round(self._hours.seconds_between(began, moment.at))
        state = "late" if used >= target else "soon" if used >= target * SOON else "ok"
        return {"target_seconds": target, "used_seconds": used, "state": state}


def suits(entry: Entry, agent: Agent) -> bool:
    """Whether an agent's languages and skills fit; without any skill named, an agent takes everything."""
    if entry.mode not in (Mode.WAITING, Mode.FROZEN):
        return False
    skill = entry.skill or RULES[BY_RANK[entry.rank]].skill
    return entry.language in agent.languages and (not agent.skills or skill is None or skill in agent.skills)


def facts(reason: str | None, mode: Mode) -> dict[str, Any]:
    """Urgency and reason in words, for the head of a conversation."""
    urgency = Urgency.CRISIS if mode is Mode.FROZEN else urgency_of(reason)
    return {
        "urgency": urgency,
        "urgency_text": reasons.URGENCIES[urgency],
        "reason_text": reasons.reason_text(reason),
    }
