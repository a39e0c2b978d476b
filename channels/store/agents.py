"""Who may sit at the console: accounts, and the audit of what they did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, insert, select, update

from channels.store.db import Tx, insert_if_absent
from channels.store.log import Moment
from channels.store.tables import agents, audit


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
    return agent_of(row) if row else None


async def by_logins(tx: Tx, logins: set[str]) -> list[Agent]:
    """The open accounts among these logins."""
    query = select(agents).where(agents.c.login.in_(logins), agents.c.active).order_by(agents.c.login)
    return [agent_of(row) for row in await tx.execute(query)] if logins else []


async def everyone(tx: Tx) -> list[Agent]:
    """All accounts."""
    return [agent_of(row) for row in await tx.execute(select(agents).order_by(agents.c.login))]


async def change(tx: Tx, agent_id: int, **changes: Any) -> None:
    """Set columns of an account."""
    await tx.execute(update(agents).where(agents.c.id == agent_id).values(**changes))


async def note(
    tx: Tx, agent_id: int, action: str, subject: str, moment: Moment, *, detail: str | None = None
) -> None:
    """Write down who did what to which conversation; `detail` is a code or a login, never a text."""
    values = {"agent": agent_id, "action": action, "subject": subject, "at": moment.at, "detail": detail}
    await tx.execute(insert(audit).values(**values))


async def by_id(tx: Tx, agent_id: int) -> Agent | None:
    """The account of that id."""
    row = (await tx.execute(select(agents).where(agents.c.id == agent_id))).one_or_none()
    return agent_of(row) if row else None


def agent_of(row: Row[Any]) -> Agent:
    """A row of the table as the room's own type."""
    return Agent(**{name: getattr(row, name) for name in Agent.__slots__})


async def entries(tx: Tx, *, subject: str, login: str, before: int, limit: int) -> list[dict[str, Any]]:
    """The audit, the newest first; an empty `subject` or `login` means every one."""
    query = (
        select(audit.c.id, audit.c.at, audit.c.action, audit.c.subject, audit.c.detail)
        .add_columns(agents.c.login.label("agent"), agents.c.name)
        .outerjoin(agents, agents.c.id == audit.c.agent)
        .where(audit.c.id < before)
    )
    query = query.where(audit.c.subject == subject) if subject else query
    query = query.where(agents.c.login == login) if login else query
    return [dict(row._mapping) for row in await tx.execute(query.order_by(audit.c.id.desc()).limit(limit))]
