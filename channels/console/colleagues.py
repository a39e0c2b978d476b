"""Who else is there: for handing on and for mentions."""

from __future__ import annotations

from channels.console.guards import Refused
from channels.conversation.service import Conversations
from channels.store import agents, states
from channels.store.agents import Agent


class Colleagues:
    """The team as its members see it."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def able(self, login: str, cid: str) -> Agent:
        """The colleague who may get this conversation; agent_unavailable otherwise, whatever the reason is."""
        async with self._conversations.db.read() as tx:
            found = await agents.by_logins(tx, {login})
            if not found or not await states.sees(tx, found[0], cid):
                raise Refused("agent_unavailable")
        return found[0]
