"""Coming in and going out: password, second factor, lockout, sessions kept in SQL so that they can be ended at once."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from channels.console import second_factor
from channels.console.passwords import matches
from channels.console.second_factor import Sealer
from channels.conversation.service import Conversations
from channels.errors import ChannelError
from channels.guard import Guard
from channels.logs import log
from channels.store import agents, factors, sessions
from channels.store.agents import Agent, Session
from channels.store.db import Tx

TRIES, LOCK_SECONDS = 5, 15 * 60.0
SHIFT_SECONDS, IDLE_SECONDS = 10 * 3600.0, 45 * 60.0
CHALLENGE_SECONDS = 5 * 60.0
TOUCH_EVERY = 30.0
ROLES = ("agent", "supervisor", "admin")


class AccessRefused(ChannelError):
    """Nobody comes in like this; `code` is login_refused, login_locked, too_many or of the second factor."""

    code = "login_refused"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Where a request comes from, as far as a session is to remember it."""

    address: str = "unknown"
    browser: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a logged-in browser holds."""

    token: str
    session: Session


@dataclass(frozen=True, slots=True)
class Challenge:
    """The password was right; a code is still wanted."""

    token: str


class Access:
    """Login, the session of a request, logout."""

    def __init__(
        self, conversations: Conversations, guard: Guard, sealer: Sealer, *, second_factor_required: bool
    ) -> None:
        self._conversations = conversations
        self._guard = guard
        self._sealer = sealer
        self.required = second_factor_required

    async def login(self, login: str, password: str, visitor: Visitor) -> Ticket | Challenge:
        """Let an agent in, or ask for the code; five wrong passwords or codes close the account for a while."""
        await self._allow(visitor)
        async with self._conversations.db.read() as tx:
            agent = await agents.by_login(tx, login)
        good = await matches(password, agent.password if agent else None)
        if agent is None or not agent.active:
            raise AccessRefused("login_refused")
        self._refuse_locked(agent)
        if not good:
            await self._count_failure(agent)
            raise AccessRefused("login_refused")
        if agent.totp_secret is None:
            return await self.open(agent, visitor, proved=not self.required)
        token, now = secrets.token_urlsafe(32), self._conversations.moment().seconds
        async with self._conversations.db.write() as tx:
            await factors.challenge(tx, agent.id, hash_of(token), now, CHALLENGE_SECONDS)
        return Challenge(token)

    async def second(self, challenge: str, code: str, visitor: Visitor) -> Ticket:
        """The code after the password."""
        await self._allow(visitor)
        now, digest = self._conversations.moment().seconds, hash_of(challenge)
        async with self._conversations.db.read() as tx:
            agent = await factors.challenged(tx, digest, now)
        if agent is None:
            raise AccessRefused("challenge_expired")
        self._refuse_locked(agent)
        async with self._conversations.db.write() as tx:
            good = await self.proves(tx, agent, code)
            if good:
                await factors.forget_challenges(tx, agent.id)
        if not good:
            await self._count_failure(agent)
            raise AccessRefused("second_factor_refused")
        return await self.open(agent, visitor, proved=True)

    async def proves(self, tx: Tx, agent: Agent, code: str) -> bool:
        """Whether a code is this agent's, and use it up."""
        if second_factor.looks_like_recovery(code):
            return await factors.use_recovery(tx, agent.id, second_factor.kept_recovery(code))
        secret = self._sealer.open(agent.totp_secret)
        now = self._conversations.moment().seconds
        step = second_factor.step_of(secret, code.replace(" ", ""), now, agent.totp_last) if secret else None
        return step is not None and await factors.use_step(tx, agent.id, step)

    async def _allow(self, visitor: Visitor) -> None:
        if not await self._guard.allows("logins", visitor.address):
            raise AccessRefused("too_many")

    def _refuse_locked(self, agent: Agent) -> None:
        if agent.locked_until_s > self._conversations.moment().seconds:
            raise AccessRefused("login_locked")

    async def _count_failure(self, agent: Agent) -> None:
        failures = agent.failures + 1
        locked = self._conversations.moment().seconds + LOCK_SECONDS if failures >= TRIES else 0.0
        async with self._conversations.db.write() as tx:
            kept = 0 if locked else failures
            await agents.change(tx, agent.id, failures=kept, locked_until_s=locked)
            if locked:
                await factors.forget_challenges(tx, agent.id)
        log.warning("login_failed", user=agent.id, attempts=failures)

    async def open(self, agent: Agent, visitor: Visitor, *, proved: bool) -> Ticket:
        """A fresh session; not `proved`, it may only be used to set the second factor up."""
        token, csrf, public = secrets.token_urlsafe(32), secrets.token_urlsafe(24), secrets.token_urlsafe(12)
        moment = self._conversations.moment()
        fresh = sessions.Fresh(hash_of(token), csrf, public, visitor.address, visitor.browser, proved=proved)
        async with self._conversations.db.write() as tx:
            await agents.change(tx, agent.id, failures=0, locked_until_s=0.0)
            await sessions.open_session(tx, agent.id, fresh, moment.seconds, SHIFT_SECONDS)
            await agents.note(tx, agent.id, "login", "console", moment)
        log.info("login", user=agent.id, role=agent.role)
        return Ticket(token, Session(agent, csrf, moment.seconds, public, proved))

    async def session(self, token: str) -> Session | None:
        """Who a token belongs to, while it holds."""
        if not token or len(token) > 100:
            return None
        now, digest = self._conversations.moment().seconds, hash_of(token)
        async with self._conversations.db.read() as tx:
            found = await sessions.session(tx, digest, now, IDLE_SECONDS)
        if found is not None and now - found.seen_s > TOUCH_EVERY:
            async with self._conversations.db.write() as tx:
                await sessions.touch(tx, digest, now)
        return found

    async def logout(self, token: str) -> None:
        """End the session."""
        async with self._conversations.db.write() as tx:
            await sessions.close_session(tx, hash_of(token))


def hash_of(token: str) -> str:
    """A token as it is stored."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
