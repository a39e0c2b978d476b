"""What the desk knows of a conversation beyond its mode: tenant, skill, language, tags, what was read and answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, select, true, update

from channels.store.agents import Agent
from channels.store.db import Tx, insert_if_absent
from channels.store.desk_tables import desk_states
from channels.store.tables import conversations


@dataclass(frozen=True, slots=True)
class DeskState:
    """The row of a conversation, or what holds before there is one."""

    creditor: str | None = None
    skill: str | None = None
    language: str = "pl"
    tags: list[str] = field(default_factory=list)
    answered_offset: int = 0
    seen_offset: int = 0
    closed_as: str | None = None


async def load(tx: Tx, cid: str) -> DeskState:
    """The state of a conversation."""
    row = (await tx.execute(select(desk_states).where(desk_states.c.conversation == cid))).one_or_none()
    return DeskState(**{name: getattr(row, name) for name in DeskState.__slots__}) if row else DeskState()


async def put(tx: Tx, cid: str, **changes: Any) -> None:
    """Set columns of the state."""
    await tx.execute(insert_if_absent(tx, desk_states, {"conversation": cid}, "conversation"))
    await tx.execute(update(desk_states).where(desk_states.c.conversation == cid).values(**changes))


def visible_to(agent: Agent) -> ColumnElement[bool]:
    """What an agent may know of; for queries that join `desk_states` to the left.

    A proved conversation whose tenant is not known yet is nobody's but those who see every tenant.
    """
    if agent.creditors is None:
        return true()
    known = desk_states.c.creditor.in_(agent.creditors)
    if not agent.unassigned:
        return known
    return known | (desk_states.c.creditor.is_(None) & conversations.c.verified.is_(False))


def visible_ids(agent: Agent) -> Select[tuple[str]]:
    """The ids of everything an agent may know of, as a subquery."""
    return (
        select(conversations.c.id)
        .outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)
        .where(visible_to(agent))
    )


async def sees(tx: Tx, agent: Agent, cid: str) -> bool:
    """Whether there is such a conversation for this agent."""
    query = (
        select(conversations.c.id)
        .outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)
        .where(conversations.c.id == cid, visible_to(agent))
    )
    return (await tx.execute(query)).first() is not None


async def without_tenant(tx: Tx, since: float, limit: int) -> list[str]:
    """Proved conversations that changed lately and whose tenant is not known."""
    query = (
        select(conversations.c.id)
        .outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)
        .where(conversations.c.touched_s >= since, conversations.c.verified.is_(True))
        .where(desk_states.c.creditor.is_(None))
        .order_by(conversations.c.touched_s.desc())
        .limit(limit)
    )
    return list((await tx.execute(query)).scalars())
