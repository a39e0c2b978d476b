"""Who works on which conversation: a lease in SQL, so any number of processes share the work.

A lease is short and its holder renews it; a process that is killed loses it within seconds and another one goes
on. Every write of a worker checks that the lease is still its own.
"""

from __future__ import annotations

from sqlalchemy import select, update

from channels.conversation.model import Conversation
from channels.errors import LeaseLost
from channels.store.db import Tx
from channels.store.log import ONE_LOCKED, conversation_of
from channels.store.tables import UNANSWERED, conversations


async def claim(tx: Tx, worker: str, limit: int, now: float, seconds: float) -> list[str]:
    """Take up to `limit` conversations that have something unanswered, longest waiting first."""
    free = conversations.c.lease_until_s < now
    query = (
        select(conversations.c.id).where(UNANSWERED, free).order_by(conversations.c.inbound_s).limit(limit)
    )
    ids = list((await tx.execute(query.with_for_update(skip_locked=True))).scalars())
    if ids:
        # counted here, before anything can go wrong: a message that kills workers is found out
        count = conversations.c.attempts + 1
        taken = {"lease_owner": worker, "lease_until_s": now + seconds, "attempts": count}
        await tx.execute(update(conversations).where(conversations.c.id.in_(ids), free).values(**taken))
    return ids


async def renew(tx: Tx, worker: str, now: float, seconds: float) -> None:
    """Keep everything this worker still holds."""
    mine = (conversations.c.lease_owner == worker) & (conversations.c.lease_until_s >= now)
    await tx.execute(update(conversations).where(mine).values(lease_until_s=now + seconds))


async def release(tx: Tx, worker: str, cid: str, *, failed: bool) -> None:
    """Let go of a conversation, if it is still held; only a failure leaves the attempt counted."""
    mine = (conversations.c.id == cid) & (conversations.c.lease_owner == worker)
    attempts = conversations.c.attempts if failed else conversations.c.attempts - 1
    changed = update(conversations).where(mine)
    await tx.execute(changed.values(lease_owner=None, lease_until_s=0.0, attempts=attempts))


async def held(tx: Tx, worker: str, cid: str, now: float) -> Conversation:
    """The conversation, locked for this transaction, or LeaseLost."""
    row = (await tx.execute(ONE_LOCKED, {"cid": cid})).one_or_none()
    if row is None or row.lease_owner != worker or row.lease_until_s < now:
        raise LeaseLost
    return conversation_of(row)


async def forget_dead(tx: Tx) -> None:
    """Drop every lease: for a database that only one process uses, right after that process has started."""
    await tx.execute(update(conversations).values(lease_owner=None, lease_until_s=0.0))
