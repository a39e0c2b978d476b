"""What a supervisor puts right: messages that ended in a fault, SMS that did not go out."""

from __future__ import annotations

from typing import Any

from channels.console.desk import Desk
from channels.store import agents, desk
from channels.store.agents import Agent
from channels.store.desk import DeadTurn

MOST = 200


class Repair:
    """Puts the dead back into the queue."""

    def __init__(self, at: Desk) -> None:
        self._conversations = at.conversations

    async def dead(self, agent: Agent) -> tuple[list[dict[str, Any]], list[DeadTurn]]:
        """SMS that could not be sent, and messages that no assistant answered."""
        async with self._conversations.db.read() as tx:
            return await desk.dead_letters(tx, agent, MOST), await desk.dead_messages(tx, agent, MOST)

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
            revived = await desk.revive_letter(tx, agent, letter_id, moment.seconds)
            await agents.note(tx, agent.id, "resend", str(letter_id), moment)
        if revived:
            self._conversations.bus.said("outbox:sms")
        return revived
