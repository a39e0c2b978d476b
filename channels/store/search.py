"""Search over what was said, inside an agent's tenants; backwards in time, a page at a time.

Words are found through `search_index`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select

from channels.store import search_index, states
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.desk_tables import desk_states
from channels.store.tables import conversations, events


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; `before` is the moment of the last hit seen."""

    words: str
    channel: str | None = None
    mode: str | None = None
    source: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: datetime | None = None


async def hits(tx: Tx, agent: Agent, wanted: Search, limit: int) -> list[dict[str, Any]]:
    """Events that hold a word beginning with each of the words, the newest first."""
    names = ("conversation", "offset", "at", "source", "kind", "author", "text")
    words = search_index.words_of(wanted.words)
    if not words:
        return []
    query = (
        select(*(events.c[name] for name in names))
        .add_columns(conversations.c.channel, conversations.c.mode, conversations.c.verified)
        .join(conversations, conversations.c.id == events.c.conversation)
        .outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)
        .where(states.visible_to(agent), *_narrowed(wanted))
        .order_by(events.c.at.desc(), events.c.conversation, events.c.offset.desc())
        .limit(limit)
    )
    query = search_index.holding(query, words, tx.dialect.name)
    return [dict(row._mapping) for row in await tx.execute(query)]


def _narrowed(wanted: Search) -> list[ColumnElement[bool]]:
    clauses: list[ColumnElement[bool]] = []
    for column, value in (
        (conversations.c.channel, wanted.channel),
        (conversations.c.mode, wanted.mode),
        (events.c.source, wanted.source),
    ):
        if value:
            clauses.append(column == value)
    if wanted.since:
        clauses.append(events.c.at >= wanted.since)
    if wanted.until:
        clauses.append(events.c.at < wanted.until)
    if wanted.before:
        clauses.append(events.c.at < wanted.before)
    return clauses
