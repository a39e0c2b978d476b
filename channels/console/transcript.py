"""One conversation as an agent reads it: its head, a page of events, the way of each SMS."""

from __future__ import annotations

from typing import Any

from channels.console.attaching import FilePolicy
from channels.console.views import head
from channels.console.worklist import facts
from channels.conversation.service import Conversations
from channels.store import agents, desk, log, states
from channels.store.agents import Agent
from channels.texts.console import DELIVERY


class Transcript:
    """Reads; writes only the audit."""

    def __init__(self, conversations: Conversations, files: FilePolicy) -> None:
        self._conversations = conversations
        self._files = files

    def now(self) -> float:
        """Real seconds."""
        return self._conversations.moment().seconds

    async def page(self, agent: Agent, cid: str, after: int) -> dict[str, Any]:
        """Head, up to 200 events behind an offset, deliveries."""
        if after == 0:  # opened, not just refreshed
            async with self._conversations.db.write() as tx:
                await agents.note(tx, agent.id, "view", cid, self._conversations.moment())
        events = await self._conversations.events(cid, after)
        async with self._conversations.db.read() as tx:
            letters = await desk.deliveries(tx, cid)
        deliveries = [letter | {"state_text": DELIVERY.get(letter["state"], "")} for letter in letters]
        shown = [event.public() for event in events]
        return {"conversation": await self.head(agent, cid), "events": shown, "deliveries": deliveries}

    async def head(self, agent: Agent, cid: str) -> dict[str, Any]:
        """The conversation at a glance."""
        async with self._conversations.db.read() as tx:
            conversation, state = await log.load(tx, cid), await states.load(tx, cid)
            owner = await agents.by_login(tx, conversation.owner) if conversation.owner else None
        shown = head(conversation, state, agent, owner.name if owner else None)
        shown |= {"attach": self._files.shown(agent, conversation)}
        return shown | facts(conversation.reason, conversation.mode)
