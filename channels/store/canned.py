"""Ready replies that a firm adds to the built-in ones."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import canned_replies

NAMES = ("id", "code", "title", "category", "text", "active")


async def everything(tx: Tx, *, active_only: bool) -> list[dict[str, Any]]:
    """The firm's own, by category and title."""
    query = select(*(canned_replies.c[name] for name in NAMES))
    query = query.where(canned_replies.c.active) if active_only else query
    rows = await tx.execute(query.order_by(canned_replies.c.category, canned_replies.c.title))
    return [dict(row._mapping) for row in rows]


async def add(tx: Tx, values: dict[str, Any]) -> int | None:
    """A new one; None when the code is taken."""
    made = insert_if_absent(tx, canned_replies, values | {"active": True}, "code")
    row = (await tx.execute(made.returning(canned_replies.c.id))).first()
    return row[0] if row else None


async def change(tx: Tx, reply: int, changes: dict[str, Any]) -> bool:
    """Change one; False when there is none."""
    query = update(canned_replies).where(canned_replies.c.id == reply).values(**changes)
    return (await tx.execute(query)).rowcount == 1
