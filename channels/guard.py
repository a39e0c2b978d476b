"""Rate limits, through the `limits` library: in memory, or in Redis when several processes share them.

A store of counters that cannot be reached never keeps people out: it is logged, and the request goes on.
"""

from __future__ import annotations

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import MovingWindowRateLimiter

from channels.logs import log


class Guard:
    """Named limits such as "messages": "30/minute"."""

    def __init__(self, rules: dict[str, str], redis_url: str | None = None) -> None:
        self._rules: dict[str, RateLimitItem] = {name: parse(rule) for name, rule in rules.items()}
        storage: Storage = (
            RedisStorage(f"async+{redis_url}", implementation="redispy") if redis_url else MemoryStorage()
        )
        self._limiter = MovingWindowRateLimiter(storage)

    async def allows(self, rule: str, who: str) -> bool:
        """Count one use and tell whether it is within the limit."""
        try:
            return await self._limiter.hit(self._rules[rule], rule, who)
        except KeyError:
            raise
        except Exception:
            log.exception("limit_store_error", where=rule)
            return True
