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


class Guard:
    """Named limits such as "messages": "30/minute"."""

    def __init__(self, rules: dict[str, str], redis_url: str | None = None) -> None:
        self._rules: dict[str, RateLimitItem] = {name: parse(rule) for name, rule in rules.items()}
        self._alone = MovingWindowRateLimiter(MemoryStorage())
        # Not the moving window: in memory it asks a thread, at every frame, about every socket it knows.
        self._own = SlidingWindowCounterRateLimiter(MemoryStorage())
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
        if rule in OWN:
            return await self._own.hit(item, rule, who)
        if self._shared is not None and time.monotonic() >= self._resume_at:
            try:
                return await self._shared.hit(item, rule, who)
            except Exception:
                self._resume_at = time.monotonic() + PAUSE_SECONDS
                log.warning("limit_store_unreachable", where=rule)
        return await self._alone.hit(item, rule, who)
