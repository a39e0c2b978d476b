"""Coming in and going out: login with lockout, sessions kept in SQL so that they can be ended at once."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from channels.console.passwords import matches
from channels.conversation.service import Conversations
from channels.errors import ChannelError
from channels.guard import Guard
from channels.logs import log
from channels.store import agents
from channels.store.agents import Agent, Session

TRIES, LOCK_SECONDS = 5, 15 * 60.0
SHIFT_SECONDS, IDLE_SECONDS = 10 * 3600.0, 45 * 60.0
TOUCH_EVERY = 60.0
ROLES = ("agent", "supervisor", "admin")


class AccessRefused(ChannelError):
    """Nobody comes in like this; `code` is login_refused, login_locked or too_many."""

    code = "login_refused"


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a logged-in browser holds."""

    token: str
    session: Session


class Access:
    """Login, the session of a request, logout."""

    def __init__(self, conversations: Conversations, guard: Guard) -> None:
        self._conversations = conversations
        self._guard = guard

    async def login(self, login: str, password: str, address: str) -> Ticket:
        """Let an agent in, or raise AccessRefused; five wrong passwords close the account for a while."""
        if not await self._guard.allows("logins", address):
            raise AccessRefused("too_many")
        async with self._conversations.db.read() as tx:
            agent = await agents.by_login(tx, login)
        good = await matches(password, agent.password if agent else None)
        now = self._conversations.moment().seconds
        if agent is None or not agent.active:
            raise AccessRefused("login_refused")
        if agent.locked_until_s > now:
            raise AccessRefused("login_locked")
        if not good:
            await self._count_failure(agent, now)
            raise AccessRefused("login_refused")
        return await self._open(agent, now)

    async def _count_failure(self, agent: Agent, now: float) -> None:
        failures = agent.failures + 1
        locked = now + LOCK_SECONDS if failures >= TRIES else 0.0
        async with self._conversations.db.write() as tx:
            kept = 0 if locked else failures
            await agents.change(tx, agent.id, failures=kept, locked_until_s=locked)
        log.warning("login_failed", user=agent.id, attempts=failures)

    async def _open(self, agent: Agent, now: float) -> Ticket:
        token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(24)
        async with self._conversations.db.write() as tx:
            await agents.change(tx, agent.id, failures=0, locked_until_s=0.0)
            await agents.open_session(
                tx, agent.id, token_hash=_hash(token), csrf=csrf, now=now, seconds=SHIFT_SECONDS
            )
            await agents.note(tx, agent.id, "login", "console", self._conversations.moment())
        log.info("login", user=agent.id, role=agent.role)
        return Ticket(token, Session(agent, csrf))

    async def session(self, token: str) -> Session | None:
        """Who a token belongs to, while it holds."""
        if not token or len(token) > 100:
            return None
        now, digest = self._conversations.moment().seconds, _hash(token)
        async with self._conversations.db.read() as tx:
            found = await agents.session(tx, digest, now, IDLE_SECONDS)
        if found is not None and now - found.seen_s > TOUCH_EVERY:
            async with self._conversations.db.write() as tx:
                await agents.touch(tx, digest, now)
        return found

    async def logout(self, token: str) -> None:
        """End the session."""
        async with self._conversations.db.write() as tx:
            await agents.close_session(tx, _hash(token))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
