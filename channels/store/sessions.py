"""Sessions of agents: a row each, found by the hash of its token, ended by deleting it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from channels.store.agents import Session, agent_of
from channels.store.db import Tx
from channels.store.tables import agent_sessions, agents


@dataclass(frozen=True, slots=True)
class Fresh:
    """A session that begins; `token` is the hash of what the browser holds."""

    token: str
    csrf: str
    public: str
    address: str
    browser: str
    proved: bool


async def open_session(tx: Tx, agent_id: int, fresh: Fresh, now: float, seconds: float) -> None:
    """Log an agent in; sessions that are over are swept away."""
    await tx.execute(delete(agent_sessions).where(agent_sessions.c.expires_s < now))
    values = {name: getattr(fresh, name) for name in Fresh.__slots__}
    times = {"seen_s": now, "opened_s": now, "expires_s": now + seconds}
    await tx.execute(insert(agent_sessions).values(agent=agent_id, **values, **times))


async def session(tx: Tx, token_hash: str, now: float, idle: float) -> Session | None:
    """The session under that token, if it still holds and its agent may still come in."""
    fresh = (agent_sessions.c.expires_s >= now) & (agent_sessions.c.seen_s >= now - idle) & agents.c.active
    names = ("csrf", "seen_s", "public", "proved")
    query = select(agents, *(agent_sessions.c[name] for name in names)).join_from(
        agent_sessions, agents, agents.c.id == agent_sessions.c.agent
    )
    row = (await tx.execute(query.where(agent_sessions.c.token == token_hash, fresh))).one_or_none()
    return Session(agent_of(row), row.csrf, row.seen_s, row.public, row.proved) if row else None


async def touch(tx: Tx, token_hash: str, now: float) -> None:
    """The agent is at work."""
    await tx.execute(update(agent_sessions).where(agent_sessions.c.token == token_hash).values(seen_s=now))


async def prove(tx: Tx, public: str) -> None:
    """The second factor has been set up in this session."""
    await tx.execute(update(agent_sessions).where(agent_sessions.c.public == public).values(proved=True))


async def close_session(tx: Tx, token_hash: str) -> None:
    """Log out."""
    await tx.execute(delete(agent_sessions).where(agent_sessions.c.token == token_hash))


async def close_all(tx: Tx, agent_id: int, *, but: str | None = None) -> None:
    """Log an agent out everywhere, or everywhere else."""
    theirs = agent_sessions.c.agent == agent_id
    kept = theirs if but is None else theirs & (agent_sessions.c.public != but)
    await tx.execute(delete(agent_sessions).where(kept))


async def close_one(tx: Tx, agent_id: int, public: str) -> bool:
    """End one session of an agent; False when there is none like it."""
    mine = (agent_sessions.c.agent == agent_id) & (agent_sessions.c.public == public)
    return (await tx.execute(delete(agent_sessions).where(mine))).rowcount == 1


async def of_agent(tx: Tx, agent_id: int, now: float, idle: float) -> list[dict[str, Any]]:
    """The sessions that hold, the latest first."""
    names = ("public", "opened_s", "seen_s", "expires_s", "address", "browser")
    holds = (agent_sessions.c.expires_s >= now) & (agent_sessions.c.seen_s >= now - idle)
    query = select(*(agent_sessions.c[name] for name in names)).where(
        agent_sessions.c.agent == agent_id, holds
    )
    rows = await tx.execute(query.order_by(agent_sessions.c.opened_s.desc()))
    return [dict(row._mapping) for row in rows]


async def last_seen(tx: Tx) -> dict[int, float]:
    """When each agent was last at work."""
    query = select(agent_sessions.c.agent, func.max(agent_sessions.c.seen_s).label("seen_s")).group_by(
        agent_sessions.c.agent
    )
    return {row.agent: row.seen_s for row in await tx.execute(query)}
