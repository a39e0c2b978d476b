"""The way of each SMS of a conversation, and what could not be delivered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update

from channels.conversation.modes import Move
from channels.store import episodes, log, states, turns
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.log import Moment
from channels.store.tables import conversations, dead_turns, events, sms_outbox

DEAD = ("dead", "failed")


@dataclass(frozen=True, slots=True)
class DeadTurn:
    """A message that no assistant answered."""

    conversation: str
    offset: int
    code: str


async def deliveries(tx: Tx, cid: str) -> list[dict[str, Any]]:
    """What became of the SMS of a conversation, each with the offset of the event that it carries."""
    names = ("id", "key", "state", "status", "error", "segments")
    query = select(*(sms_outbox.c[name] for name in names)).where(sms_outbox.c.conversation == cid)
    letters = [dict(row._mapping) for row in await tx.execute(query.order_by(sms_outbox.c.id))]
    carried = {f"{letter['key'].partition('/')[0]}:0": letter for letter in letters}
    found = select(events.c.key, events.c.offset).where(
        events.c.conversation == cid, events.c.key.in_(carried)
    )
    offsets = {row.key: row.offset for row in await tx.execute(found)}
    return [letter | {"offset": offsets.get(f"{letter['key'].partition('/')[0]}:0")} for letter in letters]


async def dead_letters(tx: Tx, agent: Agent, limit: int) -> list[dict[str, Any]]:
    """SMS that could not be sent, newest first."""
    names = ("id", "conversation", "state", "error", "attempts", "segments")
    query = select(*(sms_outbox.c[name] for name in names)).where(
        sms_outbox.c.state.in_(DEAD), sms_outbox.c.conversation.in_(states.visible_ids(agent))
    )
    return [
        dict(row._mapping) for row in await tx.execute(query.order_by(sms_outbox.c.id.desc()).limit(limit))
    ]


async def revive_letter(tx: Tx, agent: Agent, letter_id: int, now: float) -> bool:
    """Put a dead SMS back into the queue; False when it is not dead."""
    dead = (sms_outbox.c.id == letter_id) & sms_outbox.c.state.in_(DEAD) & (sms_outbox.c.body != "")
    fresh = {"state": "queued", "attempts": 0, "due_s": now, "sid": None, "status": None, "error": None}
    ours = sms_outbox.c.conversation.in_(states.visible_ids(agent))
    return (await tx.execute(update(sms_outbox).where(dead, ours).values(**fresh))).rowcount == 1


async def dead_messages(tx: Tx, agent: Agent, limit: int) -> list[DeadTurn]:
    """Messages that ended in a fallback, newest first."""
    query = (
        select(dead_turns)
        .where(dead_turns.c.replayed_at.is_(None), dead_turns.c.conversation.in_(states.visible_ids(agent)))
        .order_by(dead_turns.c.at.desc())
        .limit(limit)
    )
    return [DeadTurn(row.conversation, row.offset, row.code) for row in await tx.execute(query)]


async def revive_message(tx: Tx, cid: str, moment: Moment) -> bool:
    """Put everything from the first dead message on to the assistant once more; False when nothing is dead.

    Raises IllegalMove unless the conversation waits: nobody may be working on it.
    """
    conversation = await log.load(tx, cid, lock=True)
    dead = (dead_turns.c.conversation == cid) & dead_turns.c.replayed_at.is_(None)
    first = (await tx.execute(select(func.min(dead_turns.c.offset)).where(dead))).scalar_one()
    if first is None:
        return False
    changes = turns.moved(conversation.mode, Move.REPLAY, None, moment)
    changes |= {"handled_offset": first - 1, "replays": conversation.replays + 1, "inbound_s": moment.seconds}
    await tx.execute(update(conversations).where(conversations.c.id == cid).values(**changes, reason=None))
    await tx.execute(update(dead_turns).where(dead).values(replayed_at=moment.at))
    await episodes.end(tx, cid, "replayed", moment)
    return True
