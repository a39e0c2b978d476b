"""The people at the console: how they are shown, to themselves, to colleagues and to admins; who is at work."""

from __future__ import annotations

from typing import Any, Literal

from channels.console.guards import Refused
from channels.console.passwords import hashed_aside
from channels.conversation.service import Conversations
from channels.store import agents, factors, queue, sessions, states
from channels.store.agents import Agent, Session

Presence = Literal["available", "busy", "away"]
HERE_SECONDS = 120.0  # an open page touches its session at least this often


class Team:
    """Reads and changes accounts; every change is in the audit."""

    def __init__(self, conversations: Conversations, *, second_factor_required: bool) -> None:
        self._conversations = conversations
        self._required = second_factor_required

    async def me(self, session: Session) -> dict[str, Any]:
        """The agent as his or her own page needs it."""
        agent = session.agent
        async with self._conversations.db.read() as tx:
            load = (await queue.loads(tx)).get(agent.login, 0)
        return {
            "id": agent.id,
            "login": agent.login,
            "name": agent.name,
            "role": agent.role,
            "csrf": session.csrf,
            "second_factor": agent.totp_secret is not None,
            "second_factor_required": self._required,
            "must_enrol": not session.proved,
            "sign_in": "oidc" if agent.oidc_subject else "password",
            "presence": agent.presence,
            "capacity": agent.capacity,
            "load": load,
            "skills": agent.skills,
            "languages": agent.languages,
            "creditors": agent.creditors,
        }

    async def everyone(self) -> list[dict[str, Any]]:
        """All accounts, for admins."""
        now = self._conversations.moment().seconds
        async with self._conversations.db.read() as tx:
            found, loads, seen = (
                await agents.everyone(tx),
                await queue.loads(tx),
                await sessions.last_seen(tx),
            )
        return [_account(agent, loads, seen, now) for agent in found]

    async def colleagues(self) -> list[dict[str, Any]]:
        """Open accounts, as every agent may see them."""
        names = ("login", "name", "presence", "load", "capacity", "skills", "languages")
        return [{name: each[name] for name in names} for each in await self.everyone() if each["active"]]

    async def able(self, login: str, cid: str) -> Agent:
        """The colleague who may get this conversation; agent_unavailable or over_capacity otherwise."""
        now = self._conversations.moment().seconds
        async with self._conversations.db.read() as tx:
            found = await agents.by_logins(tx, {login})
            if not found or not await states.sees(tx, found[0], cid):
                raise Refused("agent_unavailable")
            seen = (await sessions.last_seen(tx)).get(found[0].id, 0.0)
            if presence_of(found[0], seen, now) in ("away", "offline"):
                raise Refused("agent_unavailable")
            if (await queue.loads(tx)).get(login, 0) >= found[0].capacity:
                raise Refused("over_capacity")
        return found[0]

    async def be(self, agent: Agent, presence: Presence) -> None:
        """Say whether new conversations may come."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            await agents.change(tx, agent.id, presence=presence)
            await agents.note(tx, agent.id, "presence", agent.login, moment, detail=presence)
        self._conversations.bus.said("team")

    async def add(self, admin: Agent, login: str, password: str, given: dict[str, Any]) -> dict[str, Any]:
        """A new account."""
        moment, kept = self._conversations.moment(), await hashed_aside(password)
        async with self._conversations.db.write() as tx:
            made = await agents.create(
                tx, login=login, name=given["name"], role=given["role"], password=kept, moment=moment
            )
            agent = await agents.by_login(tx, login)
            if not made or agent is None:
                raise Refused("login_taken")
            await agents.change(tx, agent.id, **given)
            await agents.note(tx, admin.id, "account_added", login, moment, detail=given["role"])
        return await self.one(agent.id)

    async def one(self, agent_id: int) -> dict[str, Any]:
        """One account, for admins."""
        found = next((each for each in await self.everyone() if each["id"] == agent_id), None)
        if found is None:
            raise Refused("not_found")
        return found

    async def change(self, admin: Agent, agent_id: int, changes: dict[str, Any]) -> dict[str, Any]:
        """Change an account; a closed or demoted one is logged out at once. Nobody demotes themselves."""
        demoted = changes.get("active") is False or "role" in changes
        if agent_id == admin.id and demoted:
            raise Refused("own_account")
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            agent = await agents.by_id(tx, agent_id)
            if agent is None:
                raise Refused("not_found")
            await agents.change(tx, agent_id, **changes)
            if demoted:
                await sessions.close_all(tx, agent_id)
            await agents.note(
                tx, admin.id, "account", agent.login, moment, detail=",".join(sorted(changes))[:80]
            )
        return await self.one(agent_id)

    async def repair(self, admin: Agent, agent_id: int, action: str, password: str = "") -> None:
        """Help somebody back in: a new password, no second factor, no lock, no sessions."""
        moment, kept = self._conversations.moment(), await hashed_aside(password) if password else ""
        async with self._conversations.db.write() as tx:
            agent = await agents.by_id(tx, agent_id)
            if agent is None:
                raise Refused("not_found")
            if action == "password":
                await agents.change(tx, agent_id, password=kept)
            elif action == "reset_second_factor":
                await factors.remove(tx, agent_id)
            elif action == "unlock":
                await agents.change(tx, agent_id, failures=0, locked_until_s=0.0)
            if action != "unlock":
                await sessions.close_all(tx, agent_id)
            await agents.note(tx, admin.id, action, agent.login, moment)


def presence_of(agent: Agent, seen_s: float, now: float) -> str:
    """What colleagues see: what the agent says, unless no page is open."""
    return agent.presence if now - seen_s <= HERE_SECONDS else "offline"


def _account(agent: Agent, loads: dict[str, int], seen: dict[int, float], now: float) -> dict[str, Any]:
    names = (
        "id",
        "login",
        "name",
        "role",
        "active",
        "capacity",
        "skills",
        "languages",
        "creditors",
        "unassigned",
    )
    return {name: getattr(agent, name) for name in names} | {
        "presence": presence_of(agent, seen.get(agent.id, 0.0), now),
        "load": loads.get(agent.login, 0),
        "second_factor": agent.totp_secret is not None,
        "locked": agent.locked_until_s > now,
    }
