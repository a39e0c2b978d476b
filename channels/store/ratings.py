"""Answers to the one question at the end: how the person found the talk with an agent."""

from __future__ import annotations

from sqlalchemy import select

from channels.conversation.model import Conversation
from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import episodes, ratings
from channels.store.log import Moment


async def put(tx: Tx, conversation: Conversation, offset: int, value: int, moment: Moment) -> None:
    """Keep an answer (1 to 5), with the agent who was the last to lead."""
    last = (
        select(episodes.c.agent)
        .where(episodes.c.conversation == conversation.id, episodes.c.ended_s.is_not(None))
        .order_by(episodes.c.id.desc())
        .limit(1)
    )
    agent = (await tx.execute(last)).scalar_one_or_none()
    values = {
        "conversation": conversation.id,
        "offset": offset,
        "value": value,
        "agent": agent,
        "at": moment.at,
    }
    await tx.execute(insert_if_absent(tx, ratings, values))
