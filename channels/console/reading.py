"""What agents see: the queue, one conversation, the dead letters. Never a phone number."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends

from channels.console.guards import Guards
from channels.conversation.modes import Mode
from channels.conversation.service import Conversations
from channels.store import agents, desk
from channels.store.agents import Session

QUEUE = (Mode.FROZEN, Mode.WAITING, Mode.HUMAN)
MOST = 200


def router(conversations: Conversations, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.get("/conversations", dependencies=[Depends(guards.present)])
    async def queue() -> dict[str, Any]:
        async with conversations.db.read() as tx:
            entries, counts = await desk.queue(tx, QUEUE, MOST), await desk.counts(tx)
        now = conversations.moment().seconds
        shown = [asdict(entry) | {"seconds": round(max(0.0, now - entry.since_s))} for entry in entries]
        return {"conversations": shown, "counts": counts}

    @routes.get("/conversations/{cid}")
    async def conversation(
        cid: str, session: Annotated[Session, Depends(guards.present)], after: int = 0
    ) -> dict[str, Any]:
        return await _conversation(conversations, session, cid, max(0, min(after, 2**31 - 1)))

    @routes.get("/dead-letters", dependencies=[Depends(guards.looking)])
    async def dead() -> dict[str, Any]:
        async with conversations.db.read() as tx:
            letters, messages = await desk.dead_letters(tx, MOST), await desk.dead_messages(tx, MOST)
        return {"sms": letters, "messages": [asdict(message) for message in messages]}

    return routes


async def _conversation(
    conversations: Conversations, session: Session, cid: str, after: int
) -> dict[str, Any]:
    state = await conversations.load(cid)
    if after == 0:  # opened, not just refreshed
        async with conversations.db.write() as tx:
            await agents.note(tx, session.agent.id, "view", state.id, conversations.moment())
    events = await conversations.events(cid, after)
    async with conversations.db.read() as tx:
        letters = await desk.deliveries(tx, cid)
    names = ("id", "channel", "mode", "reason", "owner", "verified", "last_offset")
    head = {name: getattr(state, name) for name in names}
    return {"conversation": head, "events": [event.public() for event in events], "deliveries": letters}
