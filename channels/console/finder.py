"""Search over transcripts; each search is in the audit, without its words."""

from __future__ import annotations

from typing import Any

from channels.conversation.service import Conversations
from channels.store import agents, search
from channels.store.agents import Agent
from channels.store.search import Search

PAGE = 50


class Finder:
    """Reads the log of the tenants that an agent may see."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def find(self, agent: Agent, wanted: Search) -> dict[str, Any]:
        """A page of hits, the newest first."""
        async with self._conversations.db.write() as tx:
            await agents.note(tx, agent.id, "search", "console", self._conversations.moment())
        async with self._conversations.db.read() as tx:
            found = await search.hits(tx, agent, wanted, PAGE + 1)
        shown = [hit | {"at": hit["at"].isoformat()} for hit in found[:PAGE]]
        return {"hits": shown, "more": len(found) > PAGE}
