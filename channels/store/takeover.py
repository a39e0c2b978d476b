"""Moves of the mode by agents: one row lock, one owner. Of two agents at once one wins and the other hears why."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select, update

from channels.conversation.model import Channel, Conversation
from channels.conversation.modes import OWNED, TAKING, Mode, Move
from channels.errors import IllegalMove
from channels.store import episodes, log, states, turns
from channels.store.db import Tx
from channels.store.log import Moment
from channels.store.tables import agents, conversations

ENDS = {Move.GIVE_BACK: "returned", Move.CLOSE: "closed"}


async def move(
    tx: Tx,
    cid: str,
    step: Move,
    login: str,
    moment: Moment,
    *,
    to: str | None = None,
    any_owner: bool = False,
    capacity: int | None = None,
    outcome: str | None = None,
) -> Conversation:
    """Move the mode for an agent; `to` becomes the owner of what is taken, the agent where nobody is named.

    Returns the conversation as it was. Raises IllegalMove: illegal_move:..., not_yours, over_capacity when the new
    owner leads `capacity` of them already, just_wrote when the person has written what would be closed unread.
    """
    conversation = await log.load(tx, cid, lock=True)
    if step in OWNED and conversation.owner != login and not any_owner:
        raise IllegalMove("not_yours" if conversation.mode is Mode.HUMAN else f"illegal_move:{step}")
    if step is Move.CLOSE and conversation.unanswered:
        raise IllegalMove("just_wrote")
    if capacity is not None and await _load(tx, to or login) >= capacity:
        raise IllegalMove("over_capacity")
    mode = conversation.mode
    if mode is Mode.BOT and step is Move.CLAIM:  # an agent steps in before anybody called
        mode = Mode(turns.moved(mode, Move.HANDOVER, "stepped_in", moment)["mode"])
    changes = turns.moved(mode, step, "crisis" if step is Move.FREEZE else None, moment)
    owner = (to or login) if step in TAKING else None
    changes |= _about(conversation, step, owner)
    await tx.execute(update(conversations).where(conversations.c.id == cid).values(**changes))
    await _remember(tx, conversation, step, owner, moment=moment, outcome=outcome)
    return conversation


async def _load(tx: Tx, login: str) -> int:
    """How many conversations an agent leads; the account is locked, so that two claims are counted one by one."""
    await tx.execute(select(agents.c.id).where(agents.c.login == login).with_for_update())
    led = (conversations.c.owner == login) & (conversations.c.mode == Mode.HUMAN)
    return int((await tx.execute(select(func.count()).select_from(conversations).where(led))).scalar_one())


def _about(conversation: Conversation, step: Move, owner: str | None) -> dict[str, Any]:
    """What else the row keeps or forgets."""
    if step not in ENDS:
        return {"owner": owner}
    # an SMS has no face: the assistant says again that it is one
    greeted = conversation.channel is Channel.WEB
    return {"owner": None, "reason": None, "notice_given": False, "greeted": greeted}


async def _remember(
    tx: Tx, conversation: Conversation, step: Move, owner: str | None, *, moment: Moment, outcome: str | None
) -> None:
    if owner is not None:
        await episodes.claimed(tx, conversation, owner, moment)
        await states.put(tx, conversation.id, closed_as=None)
    elif step in ENDS:
        await episodes.end(tx, conversation.id, ENDS[step], moment, outcome)
        await states.put(tx, conversation.id, closed_as=outcome if step is Move.CLOSE else None)
    elif step is Move.FREEZE:
        await episodes.begin(tx, conversation, "crisis", moment)


async def owned(tx: Tx, cid: str, login: str) -> Conversation:
    """The conversation, locked, if this agent owns it and may write; IllegalMove otherwise."""
    conversation = await log.load(tx, cid, lock=True)
    if conversation.mode is not Mode.HUMAN or conversation.owner != login:
        raise IllegalMove("not_yours")
    return conversation
