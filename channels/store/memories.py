"""What the engine remembered at the end of the last answered turn: SQL is the truth, the engine's Redis a copy."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update

from channels.conversation.model import EngineMemory
from channels.store.db import Tx, put_if_absent
from channels.store.tables import engine_memories

# Built once: putting a statement together costs as much as running it.
_OF = engine_memories.c.conversation == bindparam("cid")
_AT = select(engine_memories.c.at_s).where(_OF)
_WHOLE = select(engine_memories.c.memory, engine_memories.c.at_s).where(_OF)
_PUT = update(engine_memories).where(_OF)


async def made_at(tx: Tx, cid: str) -> float:
    """The engine's time of the memory of a conversation; 0.0 before its first answered turn."""
    return (await tx.execute(_AT, {"cid": cid})).scalar_one_or_none() or 0.0


async def load(tx: Tx, cid: str) -> EngineMemory | None:
    """The memory of a conversation, or None before its first answered turn."""
    row = (await tx.execute(_WHOLE, {"cid": cid})).one_or_none()
    return EngineMemory(row.memory, row.at_s) if row else None


async def keep(tx: Tx, cid: str, memory: EngineMemory) -> None:
    """Put it in the place of the one before."""
    values = {"memory": memory.packed, "at_s": memory.at}
    changed = await tx.execute(_PUT, {"cid": cid} | values)
    if not changed.rowcount:
        put = put_if_absent(tx.dialect.name, engine_memories, "conversation", "conversation")
        await tx.execute(put, {"conversation": cid} | values)
