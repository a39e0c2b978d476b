"""What the engine remembered at the end of the last answered turn: SQL is the truth, the engine's Redis a copy."""

from __future__ import annotations

from sqlalchemy import select, update

from channels.conversation.model import EngineMemory
from channels.store.db import Tx, insert_if_absent
from channels.store.tables import engine_memories


async def load(tx: Tx, cid: str) -> EngineMemory | None:
    """The memory of a conversation, or None before its first answered turn."""
    query = select(engine_memories.c.memory, engine_memories.c.at_s)
    row = (await tx.execute(query.where(engine_memories.c.conversation == cid))).one_or_none()
    return EngineMemory(row.memory, row.at_s) if row else None


async def keep(tx: Tx, cid: str, memory: EngineMemory) -> None:
    """Put it in the place of the one before."""
    values = {"memory": memory.packed, "at_s": memory.at}
    changed = await tx.execute(
        update(engine_memories).where(engine_memories.c.conversation == cid).values(**values)
    )
    if not changed.rowcount:
        await tx.execute(insert_if_absent(tx, engine_memories, {"conversation": cid} | values))
