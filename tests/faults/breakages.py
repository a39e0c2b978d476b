"""What goes wrong: processes die, Redis forgets, the database is held by somebody else, Twilio has a bad day."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable

from redis import Redis

from deploy.local.stack import Stack
from tests.conversations.twilio_double import TwilioDouble

Breakage = Callable[[], Awaitable[None]]
PROCESSES = ("gateway", "actions", "cases", "redis", "rasa")


class Breakages:
    """Each is one call; `done` lists what happened, for the record."""

    def __init__(self, stack: Stack, twilio: TwilioDouble, dice: random.Random) -> None:
        self._stack = stack
        self._twilio = twilio
        self._dice = dice
        self.done: list[str] = []

    async def kill(self, name: str) -> None:
        """SIGKILL, a moment of absence, start again."""
        self.done.append(f"kill {name}")
        await asyncio.to_thread(self._stack.kill, name)
        await asyncio.sleep(self._dice.uniform(0.0, 1.0))
        await asyncio.to_thread(self._stack.start, name)

    async def flush_redis(self) -> None:
        """Everything in Redis is gone; the process stays."""
        self.done.append("flush redis")
        with Redis(port=self._stack.ports["redis"]) as redis:
            redis.flushall()

    async def lock_database(self, seconds: float) -> None:
        """Somebody else, such as a backup, holds the gateway's database."""
        self.done.append(f"lock database {seconds:.0f} s")
        held = sqlite3.connect(self._stack.data / "gateway.sqlite3", isolation_level=None, timeout=10)
        held.execute("BEGIN EXCLUSIVE")
        await asyncio.sleep(seconds)
        held.execute("ROLLBACK")
        held.close()

    async def upset_twilio(self, *moods: str) -> None:
        """The next letters meet these answers; wait until all of them have been given."""
        self.done.append(f"twilio {', '.join(moods)}")
        self._twilio.moods.extend(moods)
        while self._twilio.moods:  # noqa: ASYNC110 - another thread takes them
            await asyncio.sleep(0.1)

    async def anything(self) -> None:
        """One of all these."""
        chosen = self._dice.choice([*PROCESSES, "flush", "lock", "twilio"])
        if chosen == "flush":
            await self.flush_redis()
        elif chosen == "lock":
            await self.lock_database(self._dice.uniform(0.5, 4.0))
        elif chosen == "twilio":
            await self.upset_twilio(*self._dice.choices(TwilioDouble.MOODS, k=5))
        else:
            await self.kill(chosen)
