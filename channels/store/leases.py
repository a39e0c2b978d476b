"""Who works on which conversation: a lease in SQL, so any number of processes share the work.

A lease is short and its holder renews it; a process that is killed loses it within seconds and another one goes
on. Every write of a worker checks that the lease is still its own.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import bindparam, select, update

from channels.conversation.model import Conversation
from channels.errors import LeaseLost
from channels.store.db import Tx
from channels.store.log import AS_IT_STANDS, ONE_LOCKED, conversation_of
from channels.store.tables import UNANSWERED, conversations

# Built once: putting a statement together costs as much as running it.
_C = conversations.c
_NOBODYS = _C.lease_until_s < bindparam("now")
_MINE = _C.lease_owner == bindparam("worker")
_WAITING = (
    select(*AS_IT_STANDS)
    .where(UNANSWERED, _NOBODYS)
    .order_by(_C.inbound_s)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_TAKE = (
    update(conversations)
    .where(_C.id.in_(bindparam("ids", expanding=True)), _NOBODYS)
    .values(lease_owner=bindparam("worker"), lease_until_s=bindparam("until"), attempts=_C.attempts + 1)
)
_RENEW = (
    update(conversations)
    .where(_MINE, _C.lease_until_s >= bindparam("now"))
    .values(lease_until_s=bindparam("until"))
)
_RELEASE = (
    update(conversations)
    .where(_C.id == bindparam("cid"), _MINE)
    .values(lease_owner=None, lease_until_s=0.0, attempts=_C.attempts - bindparam("taken_back"))
)


async def claim(tx: Tx, worker: str, limit: int, now: float, seconds: float) -> list[Conversation]:
    """Take up to `limit` conversations that have something unanswered, longest waiting first."""
    waiting = [conversation_of(row) for row in await tx.execute(_WAITING, {"now": now, "most": limit})]
    if waiting:
        # counted here, before anything can go wrong: a message that kills workers is found out
        ids = [conversation.id for conversation in waiting]
        await tx.execute(_TAKE, {"ids": ids, "now": now, "worker": worker, "until": now + seconds})
    return [replace(conversation, attempts=conversation.attempts + 1) for conversation in waiting]


async def renew(tx: Tx, worker: str, now: float, seconds: float) -> None:
    """Keep everything this worker still holds."""
    await tx.execute(_RENEW, {"worker": worker, "now": now, "until": now + seconds})


async def release(tx: Tx, worker: str, cid: str, *, failed: bool) -> None:
    """Let go of a conversation, if it is still held; only a failure leaves the attempt counted."""
    await tx.execute(_RELEASE, {"cid": cid, "worker": worker, "taken_back": 0 if failed else 1})


async def held(tx: Tx, worker: str, cid: str, now: float) -> Conversation:
    """The conversation, locked for this transaction, or LeaseLost."""
    row = (await tx.execute(ONE_LOCKED, {"cid": cid})).one_or_none()
    if row is None or row.lease_owner != worker or row.lease_until_s < now:
        raise LeaseLost
    return conversation_of(row)


async def forget_dead(tx: Tx) -> None:
    """Drop every lease: for a database that only one process uses, right after that process has started."""
    await tx.execute(update(conversations).values(lease_owner=None, lease_until_s=0.0))
