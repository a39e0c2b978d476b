"""How messages were read, and what agents say they should have been read as."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from channels.store import states
from channels.store.agents import Agent
from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import corrections, readings
from channels.store.log import Moment
from channels.store.tables import agents


async def kept(tx: Tx, cid: str, offset: int) -> dict[str, Any] | None:
    """A reading that was asked for before."""
    query = select(readings).where(readings.c.conversation == cid, readings.c.offset == offset)
    row = (await tx.execute(query)).one_or_none()
    return {"intent": row.intent, "confidence": row.confidence} | row.found if row else None


async def keep(
    tx: Tx, cid: str, offset: int, *, intent: str, confidence: float, found: dict[str, Any]
) -> None:
    """Keep a reading, so that the engine is asked once a message."""
    values = {
        "conversation": cid,
        "offset": offset,
        "intent": intent,
        "confidence": confidence,
        "found": found,
    }
    await tx.execute(insert_if_absent(tx, readings, values))


async def propose(tx: Tx, values: dict[str, Any], moment: Moment) -> None:
    """Propose another reading; a second proposal takes the place of one that nobody has judged."""
    row = values | {"at": moment.at, "state": "proposed"}
    await tx.execute(insert_if_absent(tx, corrections, row))
    same = (corrections.c.conversation == values["conversation"]) & (corrections.c.offset == values["offset"])
    open_ = same & (corrections.c.state == "proposed")
    await tx.execute(update(corrections).where(open_).values(intent=values["intent"], agent=values["agent"]))


async def proposed(tx: Tx, cid: str, offset: int) -> str | None:
    """What an agent says a message should have been read as."""
    query = select(corrections.c.intent).where(
        corrections.c.conversation == cid, corrections.c.offset == offset
    )
    return (await tx.execute(query)).scalar_one_or_none()


async def listed(tx: Tx, agent: Agent, state: str, limit: int) -> list[dict[str, Any]]:
    """Proposals in one state, the oldest first."""
    names = ("id", "conversation", "text", "read_as", "intent", "at", "state")
    query = (
        select(*(corrections.c[name] for name in names), agents.c.name.label("by"))
        .outerjoin(agents, agents.c.id == corrections.c.agent)
        .where(corrections.c.state == state, corrections.c.conversation.in_(states.visible_ids(agent)))
        .order_by(corrections.c.id)
        .limit(limit)
    )
    return [dict(row._mapping) for row in await tx.execute(query)]


async def judge(tx: Tx, agent: Agent, correction: int, changes: dict[str, Any]) -> bool:
    """Accept or reject a proposal; False when there is none."""
    ours = corrections.c.conversation.in_(states.visible_ids(agent))
    query = update(corrections).where(corrections.c.id == correction, ours).values(**changes)
    return (await tx.execute(query)).rowcount == 1
