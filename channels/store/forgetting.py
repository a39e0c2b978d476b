"""Deleting what is past its time: whole conversations, texts of SMS, the engine's memories, ended sessions.

A conversation goes with every row of every table that names it. Opt-outs stay: a number that must not be written to
has to be known. Figures of the desk stay, too: they hold no words of anybody.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, and_, delete, func, or_, select, update

from channels.conversation.modes import Mode
from channels.store import desk_tables
from channels.store.db import Tx
from channels.store.tables import (
    agent_sessions,
    conversations,
    engine_memories,
    metadata,
    sms_outbox,
)

BATCH = 500
FIGURES = frozenset({desk_tables.episodes.name, desk_tables.ratings.name, desk_tables.corrections.name})
NAMING = [
    table for table in metadata.sorted_tables if "conversation" in table.c and table.name not in FIGURES
]


@dataclass(frozen=True, slots=True)
class Limits:
    """Moments in real seconds; what was last touched before them goes."""

    conversations: float
    unused: float
    texts: float
    memories: float
    now: float


def rules(limits: Limits) -> dict[str, tuple[Table, ColumnElement[bool]]]:
    """Category by category: which rows of which table are past their time."""
    c, o = conversations.c, sms_outbox.c
    led_by_nobody = c.mode.in_((Mode.BOT, Mode.CLOSED)) & (c.inbound_offset <= c.handled_offset)
    silent = (c.inbound_offset == 0) & (c.channel == "web")
    old = or_(c.touched_s < limits.conversations, and_(silent, c.touched_s < limits.unused))
    settled = o.state.not_in(("queued", "sending", "unknown"))
    return {
        "conversations": (conversations, led_by_nobody & old),
        "sms_texts": (sms_outbox, settled & (o.body != "") & (o.tried_s < limits.texts)),
        "engine_memories": (engine_memories, engine_memories.c.at_s < limits.memories),
        "agent_sessions": (agent_sessions, agent_sessions.c.expires_s < limits.now),
    }


async def count(tx: Tx, limits: Limits) -> dict[str, int]:
    """How many rows each category would lose, and how many old conversations wait for a person to end them."""
    found = {
        name: (await tx.execute(select(func.count()).select_from(table).where(condition))).scalar_one()
        for name, (table, condition) in rules(limits).items()
    }
    held = conversations.c.mode.not_in((Mode.BOT, Mode.CLOSED)) & (
        conversations.c.touched_s < limits.conversations
    )
    query = select(func.count()).select_from(conversations).where(held)
    return found | {"held_by_people": (await tx.execute(query)).scalar_one()}


async def forget_conversations(tx: Tx, limits: Limits) -> int:
    """A batch of conversations with all that names them; 0 when none is left."""
    _, condition = rules(limits)["conversations"]
    query = select(conversations.c.id).where(condition).limit(BATCH).with_for_update(skip_locked=True)
    ids = list((await tx.execute(query)).scalars())
    for table in NAMING if ids else ():
        await tx.execute(delete(table).where(table.c.conversation.in_(ids)))
    if ids:
        await tx.execute(delete(conversations).where(conversations.c.id.in_(ids)))
    return len(ids)


async def forget_rest(tx: Tx, limits: Limits) -> dict[str, int]:
    """Everything that is one statement."""
    touched = {}
    for name, (table, condition) in rules(limits).items():
        if name == "conversations":
            continue
        change = update(table).values(body="") if name == "sms_texts" else delete(table)
        touched[name] = (await tx.execute(change.where(condition))).rowcount
    return touched
