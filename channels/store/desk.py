"""What the console asks of the conversations: the queue, and moves that only one agent can win."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func, select, update

from channels.conversation.model import Conversation
from channels.conversation.modes import Mode, Move
from channels.errors import IllegalMove
from channels.store import log, turns
from channels.store.db import Tx
from channels.store.log import Moment
from channels.store.tables import agents, conversations, dead_turns, sms_outbox

URGENCY = case((conversations.c.mode == Mode.FROZEN, 0), (conversations.c.mode == Mode.WAITING, 1), else_=2)


@dataclass(frozen=True, slots=True)
class Entry:
    """A conversation in the queue, with no more than is needed to choose it."""

    id: str
    channel: str
    mode: str
    reason: str | None
    owner: str | None
    owner_name: str | None
    verified: bool
    since_s: float
    last_offset: int


@dataclass(frozen=True, slots=True)
class DeadTurn:
    """A message that no assistant answered."""

    conversation: str
    offset: int
    code: str


async def queue(tx: Tx, modes: tuple[Mode, ...], limit: int) -> list[Entry]:
    """Most urgent first, then longest waiting."""
    named = agents.c.name.label("owner_name")
    since = conversations.c.mode_since_s.label("since_s")
    names = ("id", "channel", "mode", "reason", "owner", "verified", "last_offset")
    query = (
        select(*(conversations.c[name] for name in names), named, since)
        .outerjoin(agents, agents.c.login == conversations.c.owner)
        .where(conversations.c.mode.in_(modes))
        .order_by(URGENCY, conversations.c.mode_since_s)
        .limit(limit)
    )
    rows = await tx.execute(query)
    return [Entry(**{name: getattr(row, name) for name in Entry.__slots__}) for row in rows]


async def counts(tx: Tx) -> dict[str, int]:
    """How many conversations stand in each mode."""
    rows = await tx.execute(select(conversations.c.mode, func.count()).group_by(conversations.c.mode))
    return {row[0]: row[1] for row in rows}


async def move(
    tx: Tx, cid: str, step: Move, login: str, moment: Moment, *, any_owner: bool = False
) -> Conversation:
    """Move the mode for an agent. The row is locked: of two agents at once, one wins and the other hears who.

    Raises IllegalMove, also when the conversation belongs to somebody else.
    """
    conversation = await log.load(tx, cid, lock=True)
    taking = step in (Move.CLAIM, Move.CLEAR)
    if not taking and conversation.owner != login and not any_owner:
        raise IllegalMove("not_yours")
    changes: dict[str, Any] = turns.moved(conversation.mode, step, None, moment)
    changes["owner"] = login if taking else None
    if step is Move.GIVE_BACK:
        # an SMS has no face: the assistant says again that it is one
        changes |= {"reason": None, "notice_given": False, "greeted": conversation.channel == "web"}
    await tx.execute(update(conversations).where(conversations.c.id == cid).values(**changes))
    return conversation


async def owned(tx: Tx, cid: str, login: str) -> Conversation:
    """The conversation, locked, if this agent owns it and may write; IllegalMove otherwise."""
    conversation = await log.load(tx, cid, lock=True)
    if conversation.mode is not Mode.HUMAN or conversation.owner != login:
        raise IllegalMove("not_yours")
    return conversation


async def deliveries(tx: Tx, cid: str) -> list[dict[str, Any]]:
    """What became of the SMS of a conversation."""
    names = ("id", "key", "state", "status", "error", "segments")
    query = select(*(sms_outbox.c[name] for name in names)).where(sms_outbox.c.conversation == cid)
    return [dict(row._mapping) for row in await tx.execute(query.order_by(sms_outbox.c.id))]


async def dead_letters(tx: Tx, limit: int) -> list[dict[str, Any]]:
    """SMS that could not be sent, newest first."""
    names = ("id", "conversation", "state", "error", "attempts", "segments")
    query = select(*(sms_outbox.c[name] for name in names)).where(sms_outbox.c.state.in_(("dead", "failed")))
    return [
        dict(row._mapping) for row in await tx.execute(query.order_by(sms_outbox.c.id.desc()).limit(limit))
    ]


async def revive_letter(tx: Tx, letter_id: int, now: float) -> bool:
    """Put a dead SMS back into the queue; False when it is not dead."""
    dead = (
        (sms_outbox.c.id == letter_id)
        & sms_outbox.c.state.in_(("dead", "failed"))
        & (sms_outbox.c.body != "")
    )
    fresh = {"state": "queued", "attempts": 0, "due_s": now, "sid": None, "status": None, "error": None}
    return (await tx.execute(update(sms_outbox).where(dead).values(**fresh))).rowcount == 1


async def dead_messages(tx: Tx, limit: int) -> list[DeadTurn]:
    """Messages that ended in a fallback, newest first."""
    query = (
        select(dead_turns)
        .where(dead_turns.c.replayed_at.is_(None))
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
    return True
