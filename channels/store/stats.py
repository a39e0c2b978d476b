"""Counts for metrics and the set of conversations that changed lately."""

from __future__ import annotations

from sqlalchemy import func, select

from channels.store.db import Tx
from channels.store.tables import UNANSWERED, conversations, sms_outbox


async def touched_since(tx: Tx, seconds: float) -> set[str]:
    """Conversations whose log or mode changed since then."""
    query = select(conversations.c.id).where(conversations.c.touched_s >= seconds)
    return set((await tx.execute(query)).scalars())


async def unanswered(tx: Tx) -> tuple[int, float | None]:
    """How many conversations wait for an answer, and since when the oldest does."""
    rows = await tx.execute(select(conversations.c.inbound_s).where(UNANSWERED))
    waiting = [row[0] for row in rows]
    return len(waiting), min(waiting, default=None)


async def by_mode(tx: Tx) -> dict[str, int]:
    """Conversations by mode."""
    rows = await tx.execute(select(conversations.c.mode, func.count()).group_by(conversations.c.mode))
    return {row[0]: row[1] for row in rows}


async def outbox_by_state(tx: Tx) -> dict[str, int]:
    """Outgoing SMS by state."""
    rows = await tx.execute(select(sms_outbox.c.state, func.count()).group_by(sms_outbox.c.state))
    return {row[0]: row[1] for row in rows}
