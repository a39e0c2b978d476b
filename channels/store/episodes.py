"""Episodes: each stretch in which a person was wanted, from the handover to its end. Clocks and outcomes read them.

At most one is open per conversation; a unique index sees to it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from channels.conversation.model import Conversation
from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import desk_states, episodes
from channels.store.log import Moment


async def begin(tx: Tx, conversation: Conversation, reason: str, moment: Moment) -> None:
    """A person is wanted. Goes on with an episode that is open; a crisis begins its own."""
    if reason == "crisis":
        await end(tx, conversation.id, "frozen", moment)
    creditor = select(desk_states.c.creditor).where(desk_states.c.conversation == conversation.id)
    values = {
        "conversation": conversation.id,
        "channel": conversation.channel,
        "creditor": (await tx.execute(creditor)).scalar_one_or_none(),
        "reason": reason,
        "began_at": moment.at,
        "began_s": moment.seconds,
    }
    if not await _open(tx, conversation.id):
        await tx.execute(insert_if_absent(tx, episodes, values))


async def claimed(tx: Tx, conversation: Conversation, login: str, moment: Moment) -> None:
    """Somebody has it now; an agent who steps in unasked begins an episode."""
    await begin(tx, conversation, "stepped_in", moment) if not await _open(tx, conversation.id) else None
    await _change(tx, conversation.id, agent=login)
    mine = (episodes.c.conversation == conversation.id) & episodes.c.ended_s.is_(None)
    await tx.execute(
        update(episodes).where(mine, episodes.c.claimed_s.is_(None)).values(claimed_s=moment.seconds)
    )


async def of_tenant(tx: Tx, cid: str, creditor: str) -> None:
    """Whose case it is about has become known."""
    await _change(tx, cid, creditor=creditor)


async def spoke(tx: Tx, cid: str, moment: Moment) -> None:
    """The first word of an agent stops the clock."""
    silent = (
        (episodes.c.conversation == cid) & episodes.c.ended_s.is_(None) & episodes.c.first_word_s.is_(None)
    )
    await tx.execute(update(episodes).where(silent).values(first_word_s=moment.seconds))


async def end(tx: Tx, cid: str, how: str, moment: Moment, outcome: str | None = None) -> None:
    """It is over: returned, closed, replayed, or frozen because a crisis began."""
    await _change(tx, cid, how=how, outcome=outcome, ended_at=moment.at, ended_s=moment.seconds)


async def _open(tx: Tx, cid: str) -> bool:
    query = select(episodes.c.id).where(episodes.c.conversation == cid, episodes.c.ended_s.is_(None))
    return (await tx.execute(query)).first() is not None


async def _change(tx: Tx, cid: str, **values: Any) -> None:
    mine = (episodes.c.conversation == cid) & episodes.c.ended_s.is_(None)
    await tx.execute(update(episodes).where(mine).values(**values))
