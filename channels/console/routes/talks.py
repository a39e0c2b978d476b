"""The queue and one conversation, as far as an agent's tenants go. Opening one is in the audit."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends

from channels.console.guards import Guards
from channels.console.transcript import Transcript
from channels.conversation.modes import Mode
from channels.conversation.service import Conversations
from channels.store import desk
from channels.store.agents import Agent, Session

QUEUE = (Mode.FROZEN, Mode.WAITING, Mode.HUMAN)
MOST = 200


def router(conversations: Conversations, transcript: Transcript, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter(prefix="/conversations")

    @routes.get("")
    async def queue(session: Annotated[Session, Depends(guards.present)]) -> dict[str, Any]:
        async with conversations.db.read() as tx:
            entries = await desk.queue(tx, session.agent, QUEUE, MOST)
            counts = await desk.counts(tx, session.agent)
        now = conversations.moment().seconds
        shown = [asdict(entry) | {"seconds": round(max(0.0, now - entry.since_s))} for entry in entries]
        return {"conversations": shown, "counts": counts}

    @routes.get("/{cid}")
    async def conversation(
        cid: str, agent: Annotated[Agent, Depends(guards.seeing)], after: int = 0
    ) -> dict[str, Any]:
        return await transcript.page(agent, cid, max(0, min(after, 2**31 - 1)))

    return routes
