"""Whose case a conversation is about, learned from the case backend as soon as identity is proved.

Until it is known, nobody but those who see every tenant sees a proved conversation. When it turns out to belong to a
tenant its agent may not see, the agent loses it and it is back in the queue.
"""

from __future__ import annotations

import asyncio

from channels.console.desk import Desk
from channels.conversation.model import Draft, Source
from channels.conversation.modes import Mode, Move
from channels.conversation.service import Conversations
from channels.engine.desk import DeskClient
from channels.errors import ChannelError, UnknownConversation
from channels.logs import log
from channels.store import agents, episodes, states, takeover, turns
from channels.store import log as event_log
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.log import Moment
from channels.texts import console as texts

LOOK_BACK_SECONDS, BATCH, AGAIN_SECONDS = 24 * 3600.0, 20, 30.0
NOBODY = 0  # the desk itself asks, no agent


class Tenants:
    """Runs until cancelled, looking for proved conversations whose tenant is not known."""

    def __init__(self, conversations: Conversations, desk: Desk, client: DeskClient, poll: float) -> None:
        self._conversations = conversations
        self._desk = desk
        self._client = client
        self._poll = poll
        self._again_at: dict[str, float] = {}

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await asyncio.sleep(self._poll)
            try:
                await self.round()
            except Exception:
                log.exception("tenants_error")

    async def round(self) -> None:
        """Ask about those that were proved lately."""
        now = self._conversations.moment().seconds
        async with self._conversations.db.read() as tx:
            found = await states.without_tenant(tx, now - LOOK_BACK_SECONDS, BATCH + len(self._again_at))
        self._again_at = {cid: when for cid, when in self._again_at.items() if when > now}
        for cid in [cid for cid in found if cid not in self._again_at][:BATCH]:
            self._again_at[cid] = now + AGAIN_SECONDS
            try:
                creditor = await self._client.creditor(cid, NOBODY)
            except ChannelError as fault:
                log.warning("tenant_not_known", conversation=cid, code=fault.code)
                continue
            if creditor is not None:
                await self.learn(cid, creditor)

    async def verified(self, cid: str) -> None:
        """An agent has proved who is writing."""
        async with self._conversations.db.write() as tx:
            await turns.change(tx, cid, verified=True)
        self._conversations.bus.said(cid)

    async def learn(self, cid: str, creditor: str, asking: Agent | None = None) -> None:
        """Remember the tenant; raises UnknownConversation when it is not one that `asking` may see."""
        async with self._conversations.db.read() as tx:
            known = (await states.load(tx, cid)).creditor == creditor
        if not known:
            async with self._conversations.db.write() as tx:
                await states.put(tx, cid, creditor=creditor)
                await episodes.of_tenant(tx, cid, creditor)
                await self._withdraw(tx, cid, self._conversations.moment())
            self._conversations.bus.said(cid)
        if asking is not None:
            async with self._conversations.db.read() as tx:
                if not await states.sees(tx, asking, cid):
                    raise UnknownConversation

    async def _withdraw(self, tx: Tx, cid: str, moment: Moment) -> None:
        conversation = await event_log.load(tx, cid, lock=True)
        if conversation.mode is not Mode.HUMAN or conversation.owner is None:
            return
        owner = await agents.by_login(tx, conversation.owner)
        if owner is not None and await states.sees(tx, owner, cid):
            return
        await takeover.move(tx, cid, Move.RELEASE, conversation.owner, moment)
        data = {"move": str(Move.RELEASE), "step": "tenant"}
        key = f"move:{cid}:{conversation.last_offset}"
        await self._desk.say(tx, cid, (Draft(Source.SYSTEM, texts.released(), data=data),), key, moment)
