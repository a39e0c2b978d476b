"""What goes wrong: processes die, Redis forgets, a database is held by somebody else, Twilio has a bad day."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable

from redis import Redis

from deploy.local.stack import Stack
from tests.conversations.twilio_double import TwilioDouble
from tests.faults.databases import BUSIEST, hold

Breakage = Callable[[], Awaitable[None]]


class Breakages:
    """Each is one call; `done` counts what happened, for the record."""

    def __init__(self, stack: Stack, twilio: TwilioDouble, dice: random.Random) -> None:
        self._stack = stack
        self._twilio = twilio
        self._dice = dice
        self.done: Counter[str] = Counter()

    @property
    def processes(self) -> tuple[str, ...]:
        """What can be killed; the workers that deliver live in the gateways."""
        return self._stack.names

    def every_kind(self) -> set[str]:
        """What `done` holds once each part has been broken."""
        kills = {f"kill {name}" for name in self.processes}
        locks = {f"lock {name}" for name in BUSIEST}
        return kills | locks | {"flush redis"} | {f"twilio {mood}" for mood in TwilioDouble.MOODS}

    async def kill(self, name: str) -> None:
        """SIGKILL, a moment of absence, start again."""
        self.done[f"kill {name}"] += 1
        await asyncio.to_thread(self._stack.kill, name)
        await asyncio.sleep(self._dice.uniform(0.0, 1.0))
        await asyncio.to_thread(self._stack.start, name)

    async def flush_redis(self) -> None:
        """Everything in Redis is gone; the process stays."""
        self.done["flush redis"] += 1
        with Redis(port=self._stack.ports["redis"]) as redis:
            redis.flushall()

    async def lock(self, name: str, seconds: float) -> None:
        """Somebody else, such as a backup, holds the database of "gateway" or "cases"."""
        self.done[f"lock {name}"] += 1
        await asyncio.to_thread(hold, self._stack, name, seconds)

    async def upset_twilio(self, *moods: str) -> None:
        """The next letters meet these answers; wait until all of them have been given."""
        self.done.update(f"twilio {mood}" for mood in moods)
        self._twilio.moods.extend(moods)
        while self._twilio.moods:  # noqa: ASYNC110 - another thread takes them
            await asyncio.sleep(0.1)

    async def anything(self) -> None:
        """One of all these."""
        await self._dice.choice([*map(self._killing, self.processes), *self._others()])()

    def _killing(self, name: str) -> Breakage:
        return lambda: self.kill(name)

    def _others(self) -> list[Breakage]:
        def lock() -> Awaitable[None]:
            return self.lock(self._dice.choice(sorted(BUSIEST)), self._dice.uniform(0.5, 4.0))

        def upset() -> Awaitable[None]:
            return self.upset_twilio(*self._dice.choices(TwilioDouble.MOODS, k=5))

        return [self.flush_redis, lock, upset]
