"""Rate limits, through the `limits` library: in memory, or in Redis when several processes share them.

A store of counters that cannot be reached never keeps people waiting: each process counts for itself meanwhile.
"""

from __future__ import annotations

import time
from typing import Any

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter, SlidingWindowCounterRateLimiter
from redis.asyncio import BlockingConnectionPool, ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from channels.logs import log

PAUSE_SECONDS = 5.0
REDIS_OPTIONS: dict[str, Any] = {
    "socket_connect_timeout": 0.5,
    "socket_timeout": 0.5,
    "retry": Retry(NoBackoff(), 0),
    "max_connections": 8,  # to open one takes longer than to wait for one
    "timeout": 0.5,
}


OWN = frozenset({"frames", "openings"})  # of sockets, which one process holds: nothing to share
TIDY_SECONDS = 10.0


class Counters(MemoryStorage):
    """In memory. What has run out is cleared away now and then; the library does it at each hit, for all it knows."""

    def __init__(self) -> None:
        super().__init__()
        self._tidy_at = 0.0

    async def _MemoryStorage__schedule_expiry(self) -> None:  # noqa: N802 - the library's name, private to its class
        if time.monotonic() >= self._tidy_at:
            self._tidy_at = time.monotonic() + TIDY_SECONDS
            await super()._MemoryStorage__schedule_expiry()  # type: ignore[misc]


class Guard:
    """Named limits such as "messages": "30/minute"; those in `exact` are never passed, not even across two minutes."""

    def __init__(
        self, rules: dict[str, str], redis_url: str | None = None, exact: frozenset[str] = frozenset()
    ) -> None:
        self._rules: dict[str, RateLimitItem] = {name: parse(rule) for name, rule in rules.items()}
        # Not the moving window: in memory it keeps every hit, and asks a thread about each key when it tidies up.
        self._own = SlidingWindowCounterRateLimiter(Counters())
        self._own_exact = MovingWindowRateLimiter(Counters())
        self._exact = exact
        self._shared: MovingWindowRateLimiter | None = None
        self._resume_at = 0.0
        self._connections: ConnectionPool | None = None
        if redis_url:
            self._connections = BlockingConnectionPool.from_url(redis_url, **REDIS_OPTIONS)
            kept: dict[str, Any] = {"connection_pool": self._connections}  # its stubs know no pool
            storage = RedisStorage(f"async+{redis_url}", implementation="redispy", **kept)
            self._shared = MovingWindowRateLimiter(storage)

    async def close(self) -> None:
        """Let go of the store of counters."""
        if self._connections is not None:
            await self._connections.aclose()

    async def allows(self, rule: str, who: str) -> bool:
        """Count one use and tell whether it is within the limit."""
        item = self._rules[rule]
        if self._shared is not None and rule not in OWN and time.monotonic() >= self._resume_at:
            try:
                return await self._shared.hit(item, rule, who)
            except Exception:
                self._resume_at = time.monotonic() + PAUSE_SECONDS
                log.warning("limit_store_unreachable", where=rule)
        return await (self._own_exact if rule in self._exact else self._own).hit(item, rule, who)
