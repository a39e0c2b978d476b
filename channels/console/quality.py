"""Supervisors look back: a random sample of talks to judge, and corrections of readings to accept or reject."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from channels.console.anonymous import anonymous
from channels.console.board import span_of
from channels.console.guards import Refused
from channels.conversation.service import Conversations
from channels.store import agents, readings, reports
from channels.store.agents import Agent
from channels.texts.intents import INTENTS, intent_text

LOOK_BACK_DAYS, MOST = 30, 500


class Quality:
    """Samples, reviews, corrections."""

    def __init__(self, conversations: Conversations, chance: random.Random | None = None) -> None:
        self._conversations = conversations
        self._chance = chance or random.SystemRandom()

    async def sample(self, agent: Agent, size: int) -> int:
        """Draw talks of the last month that nobody has judged; every agent's have the same chance."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            found = await reports.unreviewed(tx, agent, moment.at - timedelta(days=LOOK_BACK_DAYS))
            drawn = self._chance.sample(found, min(size, len(found)))
            for episode in drawn:
                await reports.sample(tx, episode, moment)
            await agents.note(tx, agent.id, "sample", "console", moment, detail=str(len(drawn)))
        return len(drawn)

    async def waiting(self, agent: Agent) -> list[dict[str, Any]]:
        """What was drawn and is not judged yet."""
        async with self._conversations.db.read() as tx:
            found = await reports.to_review(tx, agent, MOST)
        return [each | {"ended_at": each["ended_at"].isoformat(timespec="seconds")} for each in found]

    async def review(self, agent: Agent, cid: str, marks: dict[str, Any]) -> None:
        """Judge a talk; nobody judges their own."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            waiting = [
                each for each in await reports.to_review(tx, agent, MOST) if each["conversation"] == cid
            ]
            if any(each["agent"] == agent.login for each in waiting):
                raise Refused("own_talk")
            if not waiting or not await reports.review(tx, agent, cid, marks, moment):
                raise Refused("not_found")
            await agents.note(tx, agent.id, "review", cid, moment)

    async def results(self, agent: Agent, first: date, last: date) -> list[dict[str, Any]]:
        """Averages by agent."""
        async with self._conversations.db.read() as tx:
            return await reports.results(tx, agent, span_of(first, last))

    async def corrections(self, agent: Agent, state: str) -> list[dict[str, Any]]:
        """Corrections of readings in one state."""
        async with self._conversations.db.read() as tx:
            found = await readings.listed(tx, agent, state, MOST)
        return [
            each
            | {
                "at": each["at"].isoformat(timespec="seconds"),
                "read_as_text": intent_text(each["read_as"]),
                "intent_text": intent_text(each["intent"]),
            }
            for each in found
        ]

    async def judge(self, agent: Agent, correction: int, changes: dict[str, Any]) -> None:
        """Accept or reject one, mended where needed; a mended text is cleaned once more."""
        if changes.get("intent", "greet") not in INTENTS:
            raise Refused("invalid_request")
        if "text" in changes:
            changes = changes | {"text": anonymous(changes["text"])}
        moment = self._conversations.moment()
        judged = changes | {"reviewer": agent.id, "reviewed_at": moment.at}
        async with self._conversations.db.write() as tx:
            if not await readings.judge(tx, agent, correction, judged):
                raise Refused("not_found")
            detail = str(changes["state"])
            await agents.note(tx, agent.id, "correction_judged", str(correction), moment, detail=detail)

    async def export(self, agent: Agent) -> str:
        """Accepted corrections in the shape of data/nlu, for a person to put there."""
        found = await self.corrections(agent, "accepted")
        by_intent = {name: [e["text"] for e in found if e["intent"] == name] for name in INTENTS}
        lines = ['version: "3.1"', "nlu:"]
        for name, texts in by_intent.items():
            if texts:
                lines += [f"- intent: {name}", "  examples: |"]
                lines += [f"    - {' '.join(text.split())}" for text in dict.fromkeys(texts)]
        return "\n".join(lines) + "\n"
