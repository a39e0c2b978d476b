"""The queue: who waits for a person, in which order, since when; who is before whom.

A conversation's rank follows from the reason of its handover (channels.conversation.urgency).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select

from channels.conversation.model import Source
from channels.conversation.modes import Mode
from channels.conversation.urgency import FAULT, RULES, Urgency
from channels.store import states
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.desk_tables import desk_states, episodes
from channels.store.tables import agents, conversations, events

RANK = case(
    (conversations.c.mode == Mode.FROZEN, RULES[Urgency.CRISIS].rank),
    *((conversations.c.reason.in_(rule.reasons), rule.rank) for rule in RULES.values()),
    (conversations.c.reason.like(f"{FAULT}%"), RULES[Urgency.FAULT].rank),
    else_=RULES[Urgency.NORMAL].rank,
)
ORDER = case((conversations.c.mode == Mode.FROZEN, 0), (conversations.c.mode == Mode.WAITING, 1), else_=2)
WEEK = 7 * 24 * 3600.0
LOOKED_AT = 200  # of the latest episodes, for the usual length


@dataclass(frozen=True, slots=True)
class Filter:
    """What an agent wants to see of the queue."""

    modes: tuple[Mode, ...]
    channel: str | None = None
    creditor: str | None = None
    language: str | None = None
    rank: int | None = None
    owner: str | None = None
    since_s: float | None = None  # for closed ones: not older than this


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
    rank: int
    skill: str | None
    language: str
    creditor: str | None
    tags: list[str]
    closed_as: str | None


async def entries(tx: Tx, agent: Agent, wanted: Filter, limit: int) -> list[Entry]:
    """Frozen ones first, then who waits, most urgent and longest first, then who is being served."""
    names = ("id", "channel", "mode", "reason", "owner", "verified", "last_offset")
    query = select(
        *(conversations.c[name] for name in names),
        agents.c.name.label("owner_name"),
        conversations.c.mode_since_s.label("since_s"),
        RANK.label("rank"),
        desk_states.c.skill,
        func.coalesce(desk_states.c.language, "pl").label("language"),
        desk_states.c.creditor,
        desk_states.c.tags,
        desk_states.c.closed_as,
    ).outerjoin(agents, agents.c.login == conversations.c.owner)
    query = _joined(query).where(states.visible_to(agent), *_narrowed(wanted))
    rows = await tx.execute(query.order_by(ORDER, RANK, conversations.c.mode_since_s).limit(limit))
    return [_entry(row) for row in rows]


def _entry(row: Any) -> Entry:
    values = {name: getattr(row, name) for name in Entry.__slots__}
    return Entry(**values | {"tags": row.tags or []})


def _joined(query: Select[Any]) -> Select[Any]:
    return query.outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)


def _narrowed(wanted: Filter) -> list[ColumnElement[bool]]:
    clauses: list[ColumnElement[bool]] = [conversations.c.mode.in_(wanted.modes)]
    if wanted.channel:
        clauses.append(conversations.c.channel == wanted.channel)
    if wanted.creditor:
        clauses.append(desk_states.c.creditor == wanted.creditor)
    if wanted.language:
        clauses.append(func.coalesce(desk_states.c.language, "pl") == wanted.language)
    if wanted.rank is not None:
        clauses.append(RANK.in_((wanted.rank,)))
    if wanted.owner:
        clauses.append(conversations.c.owner == wanted.owner)
    if wanted.since_s is not None:
        clauses.append(conversations.c.mode_since_s >= wanted.since_s)
    return clauses


async def counts(tx: Tx, agent: Agent) -> dict[str, int]:
    """How many conversations stand in each mode."""
    query = _joined(select(conversations.c.mode, func.count().label("number"))).where(
        states.visible_to(agent)
    )
    rows = await tx.execute(query.group_by(conversations.c.mode))
    return {row.mode: row.number for row in rows}


async def unanswered(tx: Tx, shown: list[Entry]) -> dict[str, tuple[int, datetime]]:
    """For each: how many words of the person its agent has not read, and when the first unanswered one came."""
    read = func.coalesce(desk_states.c.seen_offset, 0)
    query = (
        select(events.c.conversation)
        .add_columns(func.count(case((events.c.offset > read, 1))).label("unread"))
        .add_columns(func.min(events.c.at).label("since"))
        .outerjoin(desk_states, desk_states.c.conversation == events.c.conversation)
        .where(events.c.conversation.in_([entry.id for entry in shown]), events.c.source == Source.DEBTOR)
        .where(events.c.offset > func.coalesce(desk_states.c.answered_offset, 0))
        .group_by(events.c.conversation)
    )
    return {row.conversation: (row.unread, row.since) for row in await tx.execute(query)}


async def loads(tx: Tx) -> dict[str, int]:
    """How many conversations each agent leads."""
    led = select(conversations.c.owner, func.count().label("number")).where(
        conversations.c.mode == Mode.HUMAN
    )
    return {row.owner: row.number for row in await tx.execute(led.group_by(conversations.c.owner))}


async def ahead_of(tx: Tx, rank: int) -> tuple[int, int]:
    """How many wait before somebody of that rank who comes now, and how many wait at all."""
    wait = conversations.c.mode.in_((Mode.WAITING, Mode.FROZEN))
    before = func.count(case((rank >= RANK, 1))).label("before")
    row = (await tx.execute(select(before, func.count().label("number")).where(wait))).one()
    return row.before, row.number


async def usual_seconds(tx: Tx, now: float) -> float | None:
    """The median time an agent had a conversation, of the last ones this week; None without any."""
    query = (
        select(episodes.c.ended_s - episodes.c.claimed_s)
        .where(episodes.c.ended_s >= now - WEEK, episodes.c.claimed_s.is_not(None))
        .order_by(episodes.c.ended_s.desc())
        .limit(LOOKED_AT)
    )
    lengths = sorted((await tx.execute(query)).scalars())
    return lengths[len(lengths) // 2] if lengths else None
