"""Who leads a conversation: taking, handing on, giving back, closing. The person is told each time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from channels.console.desk import Desk, Work
from channels.conversation import decisions
from channels.conversation.decisions import Texts
from channels.conversation.model import RATING, RETURNED, Channel, Conversation, Draft, Offer, Source
from channels.conversation.modes import Move
from channels.errors import IllegalMove
from channels.logs import log
from channels.store import notices, takeover, turns
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.log import Moment
from channels.texts import console as texts

# What the chat page knows: who leads from now on. The console is told the step itself.
SHOWN = {Move.TRANSFER: Move.CLAIM, Move.REOPEN: Move.CLAIM, Move.CLOSE: Move.GIVE_BACK}
COUNTED = frozenset({Move.CLAIM, Move.REOPEN, Move.TRANSFER})  # against the capacity; a crisis never is
ENGINE_INTENT = "EXTERNAL_returned"


@dataclass(frozen=True, slots=True)
class Passing:
    """A move on its way: what is said to the person, and what is noted for the team."""

    step: Move
    said: str
    note: str = ""
    to: Agent | None = None
    outcome: str | None = None


class Takeover:
    """The moves of the table that agents make."""

    def __init__(self, desk: Desk, texts_of: Mapping[Channel, Texts]) -> None:
        self._desk = desk
        self._texts = texts_of

    async def claim(self, agent: Agent, cid: str) -> None:
        """Take a waiting conversation, or step in where the assistant leads; of two agents one wins."""
        await self._pass(agent, cid, Passing(Move.CLAIM, texts.joined(agent.name)))

    async def clear(self, agent: Agent, cid: str) -> None:
        """Take over after a crisis; the assistant stays out until the agent gives the conversation back."""
        await self._pass(agent, cid, Passing(Move.CLEAR, texts.joined(agent.name)))

    async def reopen(self, agent: Agent, cid: str) -> None:
        """Take up a closed conversation again."""
        await self._pass(agent, cid, Passing(Move.REOPEN, texts.joined(agent.name)))

    async def release(self, agent: Agent, cid: str, note: str) -> None:
        """Put it back into the queue; a supervisor may do this for others."""
        await self._pass(agent, cid, Passing(Move.RELEASE, texts.released(), note))

    async def transfer(self, agent: Agent, cid: str, to: Agent, note: str) -> None:
        """Hand one's own conversation to a colleague."""
        await self._pass(agent, cid, Passing(Move.TRANSFER, texts.joined(to.name), note, to))

    async def assign(self, agent: Agent, cid: str, to: Agent) -> None:
        """A supervisor gives a waiting conversation, or somebody's, to an agent."""
        waiting = (await self._desk.conversations.load(cid)).owner is None
        step = Move.CLAIM if waiting else Move.TRANSFER
        await self._pass(agent, cid, Passing(step, texts.joined(to.name), to=to))

    async def close(self, agent: Agent, cid: str, outcome: str, note: str, *, ask_rating: bool) -> None:
        """End the talk; the person writing again wakes the assistant."""
        offers = (
            tuple(Offer(title, f"{RATING}{value}") for value, title in texts.RATINGS) if ask_rating else ()
        )
        question = (Draft(Source.SYSTEM, texts.RATING_QUESTION, offers=offers),) if ask_rating else ()
        await self._pass(agent, cid, Passing(Move.CLOSE, texts.closed(), note, outcome=outcome), question)

    async def give_back(self, agent: Agent, cid: str, note: str, agreed: str) -> None:
        """Return it to the assistant, which is told what was agreed and goes on where it stood."""
        told = json.dumps({"agreed": agreed}, separators=(",", ":"))
        data = {"move": str(Move.GIVE_BACK), "by": agent.name, "agreed": agreed}
        back = Draft(
            Source.SYSTEM, texts.given_back(), RETURNED, data=data, payload=f"/{ENGINE_INTENT}{told}"
        )

        async def work(tx: Tx, moment: Moment) -> Conversation:
            conversation = await takeover.move(tx, cid, Move.GIVE_BACK, agent.login, moment)
            key = f"move:{cid}:{conversation.last_offset}"
            if note:
                await self._desk.note(tx, agent, cid, note, key=f"{key}:note", moment=moment)
            offset = await self._desk.say(tx, cid, (back,), key, moment)
            # counts as something to answer: the delivery worker puts it to the assistant like a message
            await turns.change(tx, cid, inbound_offset=offset, inbound_s=moment.seconds)
            return conversation

        await self._done(agent, cid, Move.GIVE_BACK, work, agreed)
        self._desk.conversations.bus.came_in(cid)

    async def freeze(self, agent: Agent, cid: str, *, say_help: bool) -> None:
        """A person is in danger: nobody and nothing writes about money until somebody takes over."""

        async def work(tx: Tx, moment: Moment) -> Conversation:
            conversation = await takeover.move(tx, cid, Move.FREEZE, agent.login, moment)
            offset, key = conversation.last_offset, f"move:{cid}:{conversation.last_offset}"
            if say_help:
                help_lines = decisions.crisis(conversation, self._texts[conversation.channel]).drafts
                offset = await self._desk.say(tx, cid, help_lines, key, moment) or offset
            await notices.put(tx, cid, decisions.CRISIS, offset, moment)
            return conversation

        await self._done(agent, cid, Move.FREEZE, work)
        self._desk.conversations.bus.said("notices")

    async def _pass(self, agent: Agent, cid: str, passing: Passing, also: tuple[Draft, ...] = ()) -> None:
        step = passing.step
        leads = agent.leads and step in (Move.RELEASE, Move.CLOSE, Move.TRANSFER)

        async def work(tx: Tx, moment: Moment) -> Conversation:
            to = passing.to.login if passing.to else None
            conversation = await takeover.move(
                tx,
                cid,
                step,
                agent.login,
                moment,
                to=to,
                any_owner=leads,
                capacity=(passing.to or agent).capacity if step in COUNTED else None,
                outcome=passing.outcome,
            )
            if step is Move.TRANSFER and conversation.owner == to:
                raise IllegalMove("illegal_move:transfer")
            key = f"move:{cid}:{conversation.last_offset}"
            if passing.note:
                await self._desk.note(tx, agent, cid, passing.note, key=f"{key}:note", moment=moment)
            data = {"move": str(SHOWN.get(step, step)), "step": str(step)}
            await self._desk.say(tx, cid, (Draft(Source.SYSTEM, passing.said, data=data), *also), key, moment)
            return conversation

        await self._done(agent, cid, step, work, passing.to.login if passing.to else passing.outcome)

    async def _done(self, agent: Agent, cid: str, step: Move, work: Work, detail: str | None = None) -> None:
        await self._desk.do(agent, cid, step, work, detail)
        log.info("mode_moved", conversation=cid, move=step, user=agent.id)
