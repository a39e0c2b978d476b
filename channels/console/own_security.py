"""What agents do for their own security: set the second factor up, change the password, end sessions."""

from __future__ import annotations

from typing import Any

from channels.console import second_factor
from channels.console.access import IDLE_SECONDS, Access
from channels.console.guards import Refused
from channels.console.passwords import hashed_aside, matches
from channels.console.second_factor import Sealer
from channels.conversation.service import Conversations
from channels.guard import Guard
from channels.store import agents, factors, sessions
from channels.store.agents import Agent, Session
from channels.store.db import Tx


class OwnSecurity:
    """Every change asks for the password again: an open screen is not enough."""

    def __init__(
        self, conversations: Conversations, access: Access, sealer: Sealer, guard: Guard, firm: str
    ) -> None:
        self._conversations = conversations
        self._access = access
        self._sealer = sealer
        self._guard = guard
        self._firm = firm

    async def enrol(self, agent: Agent, password: str) -> dict[str, str]:
        """A fresh secret, to be confirmed by a code; an old one holds until then."""
        await self._check(agent, password)
        secret = second_factor.new_secret()
        async with self._conversations.db.write() as tx:
            await agents.change(tx, agent.id, totp_pending=self._sealer.seal(secret))
        address = second_factor.address_of(secret, agent.login, self._firm)
        return {"secret": secret, "uri": address, "qr_svg": second_factor.picture_of(address)}

    async def confirm(self, session: Session, code: str) -> list[str]:
        """The app shows the right code: from now on it is asked for. Returns the recovery codes, once."""
        agent = session.agent
        await self._limit(agent)
        secret, moment = self._sealer.open(agent.totp_pending), self._conversations.moment()
        step = second_factor.step_of(secret, code.replace(" ", ""), moment.seconds, 0) if secret else None
        if step is None:
            raise Refused("second_factor_refused")
        async with self._conversations.db.write() as tx:
            changes = {"totp_secret": agent.totp_pending, "totp_pending": None, "totp_last": step}
            await agents.change(tx, agent.id, **changes)
            await sessions.prove(tx, session.public)
            await sessions.close_all(tx, agent.id, but=session.public)
            await agents.note(tx, agent.id, "second_factor_on", agent.login, moment)
            return await self._new_codes(tx, agent)

    async def renew_recovery(self, agent: Agent, password: str, code: str) -> list[str]:
        """Ten new codes; the old ones are void."""
        await self._check(agent, password)
        async with self._conversations.db.write() as tx:
            if not await self._access.proves(tx, agent, code):
                raise Refused("second_factor_refused")
            await agents.note(tx, agent.id, "recovery_codes", agent.login, self._conversations.moment())
            return await self._new_codes(tx, agent)

    async def remove(self, agent: Agent, password: str, code: str) -> None:
        """Log in with the password alone again, where that is allowed."""
        if self._access.required:
            raise Refused("not_allowed")
        await self._check(agent, password)
        async with self._conversations.db.write() as tx:
            if not await self._access.proves(tx, agent, code):
                raise Refused("second_factor_refused")
            await factors.remove(tx, agent.id)
            await agents.note(tx, agent.id, "second_factor_off", agent.login, self._conversations.moment())

    async def change_password(self, session: Session, old: str, new: str) -> None:
        """A new password ends every other session."""
        agent = session.agent
        await self._check(agent, old)
        kept = await hashed_aside(new)
        async with self._conversations.db.write() as tx:
            await agents.change(tx, agent.id, password=kept)
            await sessions.close_all(tx, agent.id, but=session.public)
            await agents.note(tx, agent.id, "password", agent.login, self._conversations.moment())

    async def sessions(self, agent: Agent, current: str = "") -> list[dict[str, Any]]:
        """Where an agent is logged in; an address is shown without its last part."""
        now = self._conversations.moment().seconds
        async with self._conversations.db.read() as tx:
            found = await sessions.of_agent(tx, agent.id, now, IDLE_SECONDS)
        return [
            {
                "id": each["public"],
                "opened_seconds": round(now - each["opened_s"]),
                "seen_seconds": round(now - each["seen_s"]),
                "expires_seconds": round(each["expires_s"] - now),
                "address_hint": hint_of(each["address"]),
                "browser": each["browser"],
                "current": each["public"] == current,
            }
            for each in found
        ]

    async def sessions_of(self, agent_id: int) -> list[dict[str, Any]]:
        """Where somebody else is logged in, for admins."""
        async with self._conversations.db.read() as tx:
            agent = await agents.by_id(tx, agent_id)
        if agent is None:
            raise Refused("not_found")
        return await self.sessions(agent)

    async def end(self, agent: Agent, public: str) -> bool:
        """End one of one's own sessions."""
        async with self._conversations.db.write() as tx:
            return await sessions.close_one(tx, agent.id, public)

    async def end_others(self, session: Session) -> None:
        """Log out everywhere else."""
        async with self._conversations.db.write() as tx:
            await sessions.close_all(tx, session.agent.id, but=session.public)

    async def _new_codes(self, tx: Tx, agent: Agent) -> list[str]:
        codes = second_factor.new_recovery_codes()
        await factors.keep_recovery(tx, agent.id, [second_factor.kept_recovery(code) for code in codes])
        return codes

    async def _check(self, agent: Agent, password: str) -> None:
        await self._limit(agent)
        if not await matches(password, agent.password):
            raise Refused("password_refused")

    async def _limit(self, agent: Agent) -> None:
        if not await self._guard.allows("logins", f"agent:{agent.id}"):
            raise Refused("too_many")


def hint_of(address: str) -> str:
    """An address without its last part.

    >>> hint_of("192.0.2.17"), hint_of("2001:db8::1"), hint_of("unknown")
    ('192.0.2.*', '2001:db8:*', 'unknown')
    """
    if "." in address:
        return address.rpartition(".")[0] + ".*"
    return ":".join(address.split(":")[:2]) + ":*" if ":" in address else address
