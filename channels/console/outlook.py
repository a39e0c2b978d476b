"""What may be promised about waiting: an estimate while agents are at work, the next opening otherwise.

Says nothing where nothing is known: with nobody available there is no number.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from channels.console.team import presence_of
from channels.conversation.decisions import Result, say
from channels.conversation.hours import OfficeHours
from channels.conversation.model import Conversation, Source
from channels.conversation.modes import Mode, Move
from channels.conversation.service import Conversations
from channels.conversation.urgency import RULES, urgency_of
from channels.store import agents, queue, sessions
from channels.store import log as event_log
from channels.store.db import Tx
from channels.store.log import Moment
from channels.texts import waiting as texts

USUAL_SECONDS = 6 * 60.0  # of one conversation, until there are figures of our own
STEP_MINUTES, LONGEST_MINUTES = 5, 120
KIND = "wait"
LATELY = 6  # events


@dataclass(frozen=True, slots=True)
class Prospect:
    """How things stand for whoever waits now."""

    open: bool
    waiting: int
    available: int
    estimate_seconds: int | None


class Outlook:
    """Registered with the delivery worker, which asks it about every handover."""

    def __init__(self, conversations: Conversations, hours: OfficeHours) -> None:
        self._conversations = conversations
        self._hours = hours

    async def promise(self, tx: Tx, held: Conversation, result: Result, moment: Moment) -> Result:
        """Add one sentence about when a person will answer, unless it has just been said."""
        waits = result.move is Move.HANDOVER and held.mode is Mode.BOT
        if not (waits or result.notice) or any(texts.says_when(draft.text) for draft in result.drafts):
            return result
        if result.notice and await self._told_lately(tx, held.id):
            return result
        rank = RULES[urgency_of(result.reason if waits else held.reason)].rank
        sentence = self.sentence(await self.prospect(tx, moment, rank), moment.at)
        return replace(result, drafts=(*result.drafts, say(sentence, KIND))) if sentence else result

    async def _told_lately(self, tx: Tx, cid: str) -> bool:
        """Whether the person has it on the screen: said when the wait began, a few messages ago."""
        return any(
            event.source is Source.ASSISTANT and (event.kind == KIND or texts.says_when(event.text))
            for event in await event_log.recent(tx, cid, LATELY)
        )

    def sentence(self, prospect: Prospect, now: datetime) -> str:
        """The promise in words; empty when there is none to make."""
        if not prospect.open:
            opens = self._hours.opens_at(now)
            return texts.tomorrow(opens, self._hours.opens, now) if opens else ""
        if prospect.estimate_seconds is None:
            return ""
        minutes = math.ceil(prospect.estimate_seconds / 60 / STEP_MINUTES) * STEP_MINUTES
        return texts.minutes(minutes) if minutes <= LONGEST_MINUTES else texts.long()

    async def prospect(self, tx: Tx, moment: Moment, rank: int = 99) -> Prospect:
        """Who is before somebody of that rank, and how fast it goes."""
        seen = await sessions.last_seen(tx)
        team = [agent for agent in await agents.everyone(tx) if agent.active]
        here = [a for a in team if presence_of(a, seen.get(a.id, 0.0), moment.seconds) == "available"]
        ahead, waiting = await queue.ahead_of(tx, rank)
        usual = await queue.usual_seconds(tx, moment.seconds) or USUAL_SECONDS
        hours = self._hours.is_open(moment.at)
        estimate = round((ahead + 1) / len(here) * usual) if hours and here else None
        return Prospect(hours, waiting, len(here), estimate)

    async def shown(self) -> dict[str, Any]:
        """The same for the console."""
        moment = self._conversations.moment()
        async with self._conversations.db.read() as tx:
            prospect = await self.prospect(tx, moment)
        closes, opens = self._hours.closes_at(moment.at), self._hours.opens_at(moment.at)
        return {
            "open": prospect.open,
            "now": moment.at.isoformat(timespec="seconds"),
            "closes_at": closes.isoformat(timespec="seconds") if closes else None,
            "opens_at": opens.isoformat(timespec="seconds") if opens else None,
            "promise": self.sentence(prospect, moment.at),
            "waiting": prospect.waiting,
            "available_agents": prospect.available,
            "estimated_wait_seconds": prospect.estimate_seconds,
        }
