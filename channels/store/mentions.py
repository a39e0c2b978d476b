"""Who was named in a note and has not looked yet."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from channels.store import states
from channels.store.agents import Agent
from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import desk_states, mentions
from channels.store.tables import conversations, events


async def put(tx: Tx, agent_id: int, cid: str, offset: int) -> None:
    """Name somebody, once a note."""
    values = {"agent": agent_id, "conversation": cid, "offset": offset, "seen": False}
    await tx.execute(insert_if_absent(tx, mentions, values))


async def of(tx: Tx, agent: Agent, limit: int) -> list[dict[str, Any]]:
    """The notes that name an agent, in conversations he or she may see; the newest first."""
    query = (
        select(
            mentions.c.id,
            mentions.c.conversation,
            mentions.c.offset,
            mentions.c.seen,
            events.c.text,
            events.c.at,
        )
        .add_columns(events.c.author.label("by"))
        .join(conversations, conversations.c.id == mentions.c.conversation)
        .join(
            events,
            (events.c.conversation == mentions.c.conversation) & (events.c.offset == mentions.c.offset),
        )
        .outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)
        .where(mentions.c.agent == agent.id, states.visible_to(agent))
        .order_by(mentions.c.id.desc())
        .limit(limit)
    )
    return [dict(row._mapping) for row in await tx.execute(query)]


async def seen(tx: Tx, agent_id: int, mention: int) -> bool:
    """The agent has looked; False when it is not theirs."""
    mine = (mentions.c.id == mention) & (mentions.c.agent == agent_id)
    return (await tx.execute(update(mentions).where(mine).values(seen=True))).rowcount == 1
