"""What the case backend still has to be told: somebody may be in danger, somebody asked not to be written to."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, select, update

from channels.conversation.decisions import OPT_IN, OPT_OUT
from channels.store.db import Tx, insert_if_absent
from channels.store.log import Moment
from channels.store.tables import case_notices, conversations

OPPOSITE = {OPT_OUT: OPT_IN, OPT_IN: OPT_OUT}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell, with what it takes to open the session first."""

    conversation: str
    kind: str
    offset: int
    attempts: int
    channel: str
    phone: str | None


async def put(tx: Tx, cid: str, kind: str, offset: int, moment: Moment) -> None:
    """Note it in the transaction in which it happened."""
    if kind in OPPOSITE:  # told late, an overtaken wish would undo the newer one
        overtaken = (case_notices.c.conversation == cid) & (case_notices.c.kind == OPPOSITE[kind])
        still_open = overtaken & (case_notices.c.state == "open")
        await tx.execute(update(case_notices).where(still_open).values(state="overtaken"))
    key = {"conversation": cid, "kind": kind, "offset": offset}
    rest = {"state": "open", "attempts": 0, "due_s": moment.seconds, "at": moment.at}
    await tx.execute(insert_if_absent(tx, case_notices, key | rest))


async def take(tx: Tx, limit: int, now: float, pause: float) -> list[Notice]:
    """Those that are due; each is put off at once, so that no other process takes it too."""
    due = (case_notices.c.state == "open") & (case_notices.c.due_s <= now)
    names = ("conversation", "kind", "offset", "attempts")
    query = (
        select(*(case_notices.c[name] for name in names), conversations.c.channel, conversations.c.phone)
        .join(conversations, conversations.c.id == case_notices.c.conversation)
        .where(due)
        .order_by(case_notices.c.due_s)
        .limit(limit)
        .with_for_update(skip_locked=True, of=case_notices)
    )
    notices = [Notice(**row._mapping) for row in await tx.execute(query)]
    for notice in notices:
        later = now + pause * 2 ** min(notice.attempts, 7)
        await tx.execute(
            update(case_notices).where(_same(notice)).values(attempts=notice.attempts + 1, due_s=later)
        )
    return notices


async def close(tx: Tx, notice: Notice, state: str) -> None:
    """It was told, or the backend does not want to hear it."""
    await tx.execute(update(case_notices).where(_same(notice)).values(state=state))


def _same(notice: Notice) -> ColumnElement[bool]:
    return (
        (case_notices.c.conversation == notice.conversation)
        & (case_notices.c.kind == notice.kind)
        & (case_notices.c.offset == notice.offset)
    )
