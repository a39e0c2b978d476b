"""Closing a turn: replies, mode and progress in one transaction, so a turn is answered once or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import update

from channels.conversation.decisions import FAULT, Result, discloses
from channels.conversation.model import Conversation, Draft
from channels.conversation.modes import Mode, Move, after
from channels.store import leases, log, notices
from channels.store.db import Tx, insert_if_absent
from channels.store.log import Moment
from channels.store.tables import conversations, dead_turns

Outlet = Callable[[Tx, Conversation, tuple[Draft, ...], str, Moment], Awaitable[None]]


async def begin(tx: Tx, worker: str, cid: str, moment: Moment) -> Conversation:
    """Count the attempt before anything can go wrong, so a message that kills workers is found out."""
    conversation = await leases.held(tx, worker, cid, moment.seconds)
    await _set(tx, cid, attempts=conversation.attempts + 1)
    return conversation


async def finish(
    tx: Tx, worker: str, cid: str, through: int, result: Result, *, moment: Moment, outlet: Outlet
) -> tuple[Draft, ...]:
    """Append the replies, move the mode, mark the message as dealt with. Returns what was said.

    Replies that need a mode which no longer stands are dropped: a person may have taken over meanwhile.
    """
    conversation = await leases.held(tx, worker, cid, moment.seconds)
    if conversation.handled_offset >= through:
        return ()
    drafts, move = result.drafts, result.move
    if result.requires is not None and conversation.mode is not result.requires:
        drafts, move = (), None
    key = f"reply:{cid}:{through}" + (f":again{conversation.replays}" if conversation.replays else "")
    await speak(tx, conversation, drafts, key, moment=moment, outlet=outlet)
    changes: dict[str, Any] = {"handled_offset": through, "attempts": 0, "inbound_s": moment.seconds}
    if move is not None:
        changes |= moved(conversation.mode, move, result.reason, moment)
    if (result.reason or "").startswith(FAULT) and drafts:
        await _bury(tx, cid, through, result.reason or FAULT, moment)
    if result.report:
        await notices.put(tx, cid, result.report, through, moment)
    if result.notice:
        changes["notice_given"] = True
    if result.verified:
        changes["verified"] = True
    await _set(tx, cid, **changes)
    return drafts


async def _bury(tx: Tx, cid: str, offset: int, code: str, moment: Moment) -> None:
    """List the message among those that no assistant answered."""
    values = {"code": code, "at": moment.at, "replayed_at": None}
    await tx.execute(insert_if_absent(tx, dead_turns, {"conversation": cid, "offset": offset} | values))
    same = (dead_turns.c.conversation == cid) & (dead_turns.c.offset == offset)
    await tx.execute(update(dead_turns).where(same).values(**values))


async def speak(
    tx: Tx, conversation: Conversation, drafts: tuple[Draft, ...], key: str, *, moment: Moment, outlet: Outlet
) -> None:
    """Append what is said to the person and hand it to the channel, in the same transaction."""
    fresh, asked = [], 0
    for index, draft in enumerate(drafts):
        appended = await log.append(tx, conversation.id, draft, f"{key}:{index}", moment)
        if appended.fresh:
            fresh.append(draft)
            asked = asked or (appended.offset if draft.offers else 0)
    if not fresh:
        return
    await outlet(tx, conversation, tuple(fresh), key, moment)
    changes: dict[str, Any] = {"choices_offset": asked} if asked else {}
    if discloses(fresh):
        changes["greeted"] = True
    if changes:
        await _set(tx, conversation.id, **changes)


def moved(mode: Mode, move: Move, reason: str | None, moment: Moment) -> dict[str, Any]:
    """The columns that a move of the mode changes; raises for a move that the table does not have."""
    now = moment.seconds
    changes: dict[str, Any] = {"mode": after(mode, move), "mode_since_s": now, "touched_s": now}
    if move in (Move.HANDOVER, Move.FREEZE):
        changes |= {"reason": reason, "notice_given": False, "owner": None}
    return changes


async def session_opened(tx: Tx, cid: str) -> None:
    """The case backend knows this conversation."""
    await _set(tx, cid, session_opened=True)


async def _set(tx: Tx, cid: str, **changes: Any) -> None:
    await tx.execute(update(conversations).where(conversations.c.id == cid).values(**changes))
