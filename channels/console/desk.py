"""The one way agents change a conversation: a transaction with its audit line, then a wake-up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from channels.conversation.decisions import NOTE
from channels.conversation.model import Conversation, Draft, Source
from channels.conversation.service import Conversations
from channels.store import agents, turns
from channels.store import log as event_log
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.log import Moment

Work = Callable[[Tx, Moment], Awaitable[Conversation]]


class Desk:
    """What every act of an agent has in common."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations

    async def do(
        self, agent: Agent, cid: str, action: str, work: Work, detail: str | None = None
    ) -> Conversation:
        """Run `work`, note it in the audit, wake whoever reads."""
        moment = self.conversations.moment()
        async with self.conversations.db.write(urgent=True) as tx:  # an agent waits for it
            conversation = await work(tx, moment)
            await agents.note(tx, agent.id, action, cid, moment, detail=detail)
        self.conversations.spoken(conversation)
        return conversation

    async def say(self, tx: Tx, cid: str, drafts: tuple[Draft, ...], key: str, moment: Moment) -> int | None:
        """Tell the person, once per key; the offset of the last draft, or None when it was told before."""
        if await event_log.knows(tx, f"{key}:0"):
            return None
        conversation = await event_log.load(tx, cid, lock=True)  # as it stands after the move
        outlet = self.conversations.outlet
        changes = await turns.speak(tx, conversation, drafts, key, moment=moment, outlet=outlet)
        await turns.change(tx, cid, **changes)
        return int(changes["last_offset"])

    async def note(
        self,
        tx: Tx,
        agent: Agent,
        cid: str,
        text: str,
        *,
        key: str,
        moment: Moment,
        mentioned: list[str] | None = None,
    ) -> int:
        """Leave words that only agents see; the offset."""
        data = {"mentions": mentioned} if mentioned else {}
        draft = Draft(Source.AGENT, text, NOTE, data=data, author=agent.name)
        return (await event_log.append(tx, cid, draft, key, moment)).offset
