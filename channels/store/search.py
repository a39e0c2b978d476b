"""Search over what was said, without regard to case or Polish marks, inside an agent's tenants.

Works on SQLite and PostgreSQL alike; goes backwards in time, a page at a time, so a large log costs what is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select

from channels.store import states
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.desk_tables import desk_states
from channels.store.tables import conversations, events
from polish.diacritics import strip

_MARKED = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"


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
    """Events that hold every word, the newest first."""
    names = ("conversation", "offset", "at", "source", "kind", "author", "text")
    query = (
        select(*(events.c[name] for name in names))
        .add_columns(conversations.c.channel, conversations.c.mode, conversations.c.verified)
        .join(conversations, conversations.c.id == events.c.conversation)
        .outerjoin(desk_states, desk_states.c.conversation == conversations.c.id)
        .where(states.visible_to(agent), *_narrowed(wanted))
        .order_by(events.c.at.desc(), events.c.conversation, events.c.offset.desc())
        .limit(limit)
    )
    return [dict(row._mapping) for row in await tx.execute(query)]


def _narrowed(wanted: Search) -> list[ColumnElement[bool]]:
    folded = _folded(events.c.text)
    words = [strip(word.lower()) for word in wanted.words.split()]
    clauses: list[ColumnElement[bool]] = [folded.contains(word, autoescape=True) for word in words]
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


def _folded(column: ColumnElement[str]) -> ColumnElement[str]:
    """Small letters without marks, by functions that both databases have."""
    folded: ColumnElement[str] = column
    for letter in _MARKED:
        folded = func.replace(folded, letter, strip(letter.lower()))
    return func.lower(folded)
