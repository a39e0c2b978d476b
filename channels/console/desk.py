"""What agents do with conversations. Each act is one transaction with its audit line, then a wake-up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from channels.conversation.decisions import NOTE
from channels.conversation.model import Conversation, Draft, Source
from channels.conversation.modes import Move
from channels.conversation.service import Conversations
from channels.logs import log
from channels.store import agents, desk, turns
from channels.store import log as event_log
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.log import Moment
from channels.texts import console as texts

Work = Callable[[Tx, Moment], Awaitable[Conversation]]


class Desk:
    """The agents' acts."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def claim(self, agent: Agent, cid: str) -> None:
        """Take a waiting conversation; of two agents one wins, the other gets IllegalMove."""
        await self._move(agent, cid, Move.CLAIM, texts.joined(agent.name))

    async def clear(self, agent: Agent, cid: str) -> None:
        """Take over after a crisis; the assistant stays out until the agent gives the conversation back."""
        await self._move(agent, cid, Move.CLEAR, texts.joined(agent.name))

    async def release(self, agent: Agent, cid: str) -> None:
        """Put it back into the queue; a supervisor may do this for others."""
        await self._move(agent, cid, Move.RELEASE, texts.released())

    async def give_back(self, agent: Agent, cid: str, note: str) -> None:
        """Return it to the assistant, with a note of what was agreed."""
        await self._move(agent, cid, Move.GIVE_BACK, texts.given_back(), note)

    async def reply(self, agent: Agent, cid: str, text: str, client_id: str) -> None:
        """Write to the person, under the agent's own name, once per client id."""

        async def work(tx: Tx, moment: Moment) -> Conversation:
            conversation = await desk.owned(tx, cid, agent.login)
            draft = Draft(Source.AGENT, text, author=agent.name, client_id=client_id)
            await self._say(tx, conversation, draft, f"agent:{cid}:{client_id}", moment=moment)
            return conversation

        await self._do(agent, cid, "reply", work)

    async def typing(self, agent: Agent, cid: str) -> None:
        """Show the person that the agent is writing."""
        async with self._conversations.db.read() as tx:
            await desk.owned(tx, cid, agent.login)
        self._conversations.bus.typing(cid, str(Source.AGENT))

    async def note(self, agent: Agent, cid: str, text: str, client_id: str) -> None:
        """Leave a note that only agents see."""

        async def work(tx: Tx, moment: Moment) -> Conversation:
            await self._note(tx, agent, cid, text, key=f"note:{cid}:{client_id}", moment=moment)
            return await event_log.load(tx, cid)

        await self._do(agent, cid, "note", work)

    async def replay(self, agent: Agent, cid: str) -> bool:
        """Put messages that ended in a fault to the assistant once more; False when there are none."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            revived = await desk.revive_message(tx, cid, moment)
            await agents.note(tx, agent.id, "replay", cid, moment)
        if revived:
            self._conversations.bus.came_in(cid)
        return revived

    async def resend(self, agent: Agent, letter_id: int) -> bool:
        """Try a dead SMS again; False when it is not dead."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            revived = await desk.revive_letter(tx, letter_id, moment.seconds)
            await agents.note(tx, agent.id, "resend", str(letter_id), moment)
        if revived:
            self._conversations.bus.said("outbox:sms")
        return revived

    async def _move(self, agent: Agent, cid: str, step: Move, said: str, note: str = "") -> None:
        async def work(tx: Tx, moment: Moment) -> Conversation:
            leads = agent.role != "agent" and step is Move.RELEASE
            conversation = await desk.move(tx, cid, step, agent.login, moment, any_owner=leads)
            key = f"move:{cid}:{conversation.last_offset}"
            if note:
                await self._note(tx, agent, cid, note, key=f"{key}:note", moment=moment)
            await self._say(
                tx, conversation, Draft(Source.SYSTEM, said, data={"move": step}), key, moment=moment
            )
            return conversation

        conversation = await self._do(agent, cid, step, work)
        log.info("mode_moved", conversation=cid, move=step, user=agent.id, mode=conversation.mode)

    async def _do(self, agent: Agent, cid: str, action: str, work: Work) -> Conversation:
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            conversation = await work(tx, moment)
            await agents.note(tx, agent.id, action, cid, moment)
        self._conversations.spoken(conversation)
        return conversation

    async def _say(
        self, tx: Tx, conversation: Conversation, draft: Draft, key: str, *, moment: Moment
    ) -> None:
        if await event_log.knows(tx, f"{key}:0"):
            return
        conversation = await event_log.load(tx, conversation.id, lock=True)  # as it stands after the move
        outlet = self._conversations.outlet
        changes = await turns.speak(tx, conversation, (draft,), key, moment=moment, outlet=outlet)
        await turns.change(tx, conversation.id, **changes)

    async def _note(self, tx: Tx, agent: Agent, cid: str, text: str, *, key: str, moment: Moment) -> None:
        await event_log.append(tx, cid, Draft(Source.AGENT, text, NOTE, author=agent.name), key, moment)
