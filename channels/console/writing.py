"""What agents write: words to the person under their own name, notes for the team, the sign that they are typing."""

from __future__ import annotations

import re
from typing import Any

from channels.console.desk import Desk
from channels.conversation.model import Conversation, Draft, Source
from channels.store import agents, episodes, mentions, states, takeover
from channels.store import log as event_log
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.log import Moment

MOST = 100
_MENTION = re.compile(r"(?<![\w.@])@([A-Za-z0-9._\-]{1,40})")


class Writing:
    """Replies, notes, typing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def reply(
        self, agent: Agent, cid: str, text: str, client_id: str, detail: str | None = None
    ) -> None:
        """Write to the person, under the agent's own name, once per client id."""

        async def work(tx: Tx, moment: Moment) -> Conversation:
            conversation = await takeover.owned(tx, cid, agent.login)
            draft = Draft(Source.AGENT, text, author=agent.name, client_id=client_id)
            await self.say(tx, cid, draft, f"agent:{cid}:{client_id}", moment)
            return conversation

        await self._desk.do(agent, cid, "reply", work, detail)

    async def say(self, tx: Tx, cid: str, draft: Draft, key: str, moment: Moment) -> int | None:
        """An agent's words to the person, inside a transaction that holds the conversation; None when said before."""
        offset = await self._desk.say(tx, cid, (draft,), key, moment)
        if offset is not None:
            await states.put(tx, cid, answered_offset=offset)
            await episodes.spoke(tx, cid, moment)
        return offset

    async def note(self, agent: Agent, cid: str, text: str, client_id: str) -> None:
        """Leave a note that only agents see; whoever is named with an @ finds it among the mentions."""

        async def work(tx: Tx, moment: Moment) -> Conversation:
            named = await agents.by_logins(tx, set(_MENTION.findall(text)))
            key = f"note:{cid}:{client_id}"
            logins = [colleague.login for colleague in named]
            offset = await self._desk.note(tx, agent, cid, text, key=key, moment=moment, mentioned=logins)
            for colleague in named:
                await mentions.put(tx, colleague.id, cid, offset)
            return await event_log.load(tx, cid)

        await self._desk.do(agent, cid, "note", work)

    async def require_owned(self, agent: Agent, cid: str) -> None:
        """Raise IllegalMove unless this agent may write here."""
        async with self._desk.conversations.db.read() as tx:
            await takeover.owned(tx, cid, agent.login)

    async def typing(self, agent: Agent, cid: str) -> None:
        """Show the person that the agent is writing."""
        await self.require_owned(agent, cid)
        self._desk.conversations.bus.typing(cid, str(Source.AGENT))

    async def seen(self, agent: Agent, cid: str, offset: int) -> None:
        """The owner has read up to here; others reading along change nothing."""
        async with self._desk.conversations.db.write() as tx:
            conversation = await event_log.load(tx, cid)
            if conversation.owner == agent.login:
                await states.put(tx, cid, seen_offset=min(offset, conversation.last_offset))

    async def mentions(self, agent: Agent) -> list[dict[str, Any]]:
        """The notes that name this agent, the newest first."""
        async with self._desk.conversations.db.read() as tx:
            found = await mentions.of(tx, agent, MOST)
        return [each | {"at": each["at"].isoformat(timespec="seconds")} for each in found]

    async def looked(self, agent: Agent, mention: int) -> bool:
        """The agent has seen the note; False when it names somebody else."""
        async with self._desk.conversations.db.write() as tx:
            return await mentions.seen(tx, agent.id, mention)
