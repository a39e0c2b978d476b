"""Closing a turn: replies, mode and progress in one transaction, so a turn is answered once or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import update

from channels.conversation.decisions import FAULT, Result, discloses
from channels.conversation.model import Conversation, Draft
from channels.conversation.modes import Mode, Move, after
from channels.store import episodes, log, memories, notices, ratings
from channels.store.db import Tx, insert_if_absent
from channels.store.log import Moment
from channels.store.tables import dead_turns

Outlet = Callable[[Tx, Conversation, tuple[Draft, ...], str, Moment], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Finished:
    """What a turn said, and whether something is left to answer (then the lease is kept)."""

    said: tuple[Draft, ...]
    more: bool


async def finish(
    tx: Tx, held: Conversation, through: int, result: Result, *, moment: Moment, outlet: Outlet
) -> Finished:
    """Append the replies, move the mode, mark the message as dealt with, let go of the conversation.

    `held` comes from `leases.held` in the same transaction. Replies that need a mode which no longer stands are
    dropped: a person may have taken over meanwhile.
    """
    cid, more = held.id, held.inbound_offset > through
    if held.handled_offset >= through:
        return Finished((), more)
    dropped = result.requires is not None and held.mode is not result.requires
    if dropped and held.mode is Mode.BOT:
        return Finished((), more=True)  # it was somebody else's and is the assistant's now: decide anew
    drafts, move = ((), None) if dropped else (result.drafts, result.move)
    key = f"reply:{cid}:{through}" + (f":again{held.replays}" if held.replays else "")
    changes = await speak(tx, held, drafts, key, moment=moment, outlet=outlet)
    changes |= {"handled_offset": through, "attempts": 0, "inbound_s": moment.seconds}
    changes |= moved(held.mode, move, result.reason, moment) if move is not None else {}
    changes |= {"notice_given": True} if result.notice and not dropped else {}
    changes |= {"verified": True} if result.verified else {}
    changes |= {} if more else {"lease_owner": None, "lease_until_s": 0.0}
    await change(tx, cid, **changes)
    if move in (Move.HANDOVER, Move.FREEZE):
        await episodes.begin(tx, held, result.reason or "none", moment)
    if result.rating is not None:
        await ratings.put(tx, held, through, result.rating, moment)
    if result.memory is not None:
        await memories.keep(tx, cid, result.memory)
    if drafts and (result.reason or "").startswith(FAULT):
        await _bury(tx, cid, through, result.reason or FAULT, moment)
    if result.report:
        await notices.put(tx, cid, result.report, through, moment)
    return Finished(drafts, more)


async def _bury(tx: Tx, cid: str, offset: int, code: str, moment: Moment) -> None:
    """List the message among those that no assistant answered."""
    values = {"code": code, "at": moment.at, "replayed_at": None}
    await tx.execute(insert_if_absent(tx, dead_turns, {"conversation": cid, "offset": offset} | values))
    same = (dead_turns.c.conversation == cid) & (dead_turns.c.offset == offset)
    await tx.execute(update(dead_turns).where(same).values(**values))


async def speak(
    tx: Tx, conversation: Conversation, drafts: tuple[Draft, ...], key: str, *, moment: Moment, outlet: Outlet
) -> dict[str, Any]:
    """Append what is said to the person and hand it to the channel; the conversation must be locked.

    Returns the columns of the conversation that change, for the caller's one `change`.
    """
    if not drafts:
        return {}
    last = await log.append_all(tx, conversation, drafts, key, moment)
    await outlet(tx, conversation, drafts, key, moment)
    changes: dict[str, Any] = {"last_offset": last, "touched_s": moment.seconds}
    asked = next((number for number, draft in enumerate(drafts, 1) if draft.offers), None)
    if asked is not None:
        changes["choices_offset"] = conversation.last_offset + asked
    return changes | ({"greeted": True} if discloses(drafts) else {})


def moved(mode: Mode, move: Move, reason: str | None, moment: Moment) -> dict[str, Any]:
    """The columns that a move of the mode changes; raises for a move that the table does not have."""
    now = moment.seconds
    changes: dict[str, Any] = {"mode": after(mode, move), "mode_since_s": now, "touched_s": now}
    if move in (Move.HANDOVER, Move.FREEZE):
        changes |= {"reason": reason, "notice_given": False, "owner": None}
    return changes


async def session_opened(tx: Tx, cid: str) -> None:
    """The case backend knows this conversation."""
    await change(tx, cid, session_opened=True)


async def change(tx: Tx, cid: str, **changes: Any) -> None:
    """Set columns of a conversation."""
    if changes:
        await tx.execute(log.CHANGE, {"cid": cid} | changes)
