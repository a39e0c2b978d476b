"""Who may sit at the console: accounts, their sessions, and the audit of what they did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from channels.store.db import Tx, insert_if_absent
from channels.store.log import Moment
from channels.store.tables import agent_sessions, agents, audit


@dataclass(frozen=True, slots=True)
class Agent:
    """A person at the console."""

    id: int
    login: str
    name: str
    role: str
    password: str
    active: bool
    failures: int
    locked_until_s: float
    presence: str
    capacity: int
    skills: list[str]
    languages: list[str]
    creditors: list[str] | None
    unassigned: bool
    totp_secret: str | None
    totp_pending: str | None
    totp_last: int
    oidc_subject: str | None

    @property
    def leads(self) -> bool:
        """A supervisor or an admin."""
        return self.role != "agent"


@dataclass(frozen=True, slots=True)
class Session:
    """An agent who is logged in; `proved` once the second factor that is asked for was given."""

    agent: Agent
    csrf: str
    seen_s: float = 0.0
    public: str = ""
    proved: bool = True


async def create(tx: Tx, *, login: str, name: str, role: str, password: str, moment: Moment) -> bool:
    """Add an account; False when the login is taken."""
    values = {"login": login, "name": name, "role": role, "password": password, "created_at": moment.at}
    blank = {"active": True, "failures": 0, "locked_until_s": 0.0}
    made = insert_if_absent(tx, agents, values | blank).returning(agents.c.id)
    return (await tx.execute(made)).first() is not None


async def by_login(tx: Tx, login: str) -> Agent | None:
    """The account of that login."""
    row = (await tx.execute(select(agents).where(agents.c.login == login))).one_or_none()
    return _agent(row) if row else None


async def by_logins(tx: Tx, logins: set[str]) -> list[Agent]:
    """The open accounts among these logins."""
    query = select(agents).where(agents.c.login.in_(logins), agents.c.active).order_by(agents.c.login)
    return [_agent(row) for row in await tx.execute(query)] if logins else []


async def everyone(tx: Tx) -> list[Agent]:
    """All accounts."""
    return [_agent(row) for row in await tx.execute(select(agents).order_by(agents.c.login))]


async def change(tx: Tx, agent_id: int, **changes: Any) -> None:
    """Set columns of an account."""
    await tx.execute(update(agents).where(agents.c.id == agent_id).values(**changes))


async def open_session(
    tx: Tx, agent_id: int, *, token_hash: str, csrf: str, now: float, seconds: float
) -> None:
    """Log an agent in; sessions that are over are swept away."""
    await tx.execute(delete(agent_sessions).where(agent_sessions.c.expires_s < now))
    values = {"token": token_hash, "agent": agent_id, "csrf": csrf, "seen_s": now, "expires_s": now + seconds}
    await tx.execute(insert(agent_sessions).values(**values))


async def session(tx: Tx, token_hash: str, now: float, idle: float) -> Session | None:
    """The session under that token, if it still holds and its agent may still come in."""
    fresh = (agent_sessions.c.expires_s >= now) & (agent_sessions.c.seen_s >= now - idle) & agents.c.active
    query = select(agents, agent_sessions.c.csrf, agent_sessions.c.seen_s).join_from(
        agent_sessions, agents, agents.c.id == agent_sessions.c.agent
    )
    row = (await tx.execute(query.where(agent_sessions.c.token == token_hash, fresh))).one_or_none()
    return Session(_agent(row), row.csrf, row.seen_s) if row else None


async def touch(tx: Tx, token_hash: str, now: float) -> None:
    """The agent is at work."""
    await tx.execute(update(agent_sessions).where(agent_sessions.c.token == token_hash).values(seen_s=now))


async def close_session(tx: Tx, token_hash: str) -> None:
    """Log out."""
    await tx.execute(delete(agent_sessions).where(agent_sessions.c.token == token_hash))


async def close_all(tx: Tx, agent_id: int) -> None:
    """Log an agent out everywhere."""
    await tx.execute(delete(agent_sessions).where(agent_sessions.c.agent == agent_id))


async def note(
    tx: Tx, agent_id: int, action: str, subject: str, moment: Moment, *, detail: str | None = None
) -> None:
    """Write down who did what to which conversation; `detail` is a code or a login, never a text."""
    values = {"agent": agent_id, "action": action, "subject": subject, "at": moment.at, "detail": detail}
    await tx.execute(insert(audit).values(**values))


def _agent(row: Row[Any]) -> Agent:
    return Agent(**{name: getattr(row, name) for name in Agent.__slots__})
