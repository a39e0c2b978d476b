"""A lock with four queues: whoever takes in a person's message goes before whoever works messages off.

The sync to disk waits until nobody else wants in, so that many share one; but once a person waits for it to be
acknowledged, it goes before those who work messages off.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import IntEnum


class Rank(IntEnum):
    """Who goes first."""

    URGENT = 0
    AWAITED = 1
    USUAL = 2
    LAST = 3


class Turnstile:
    """One at a time; the lowest rank first, each queue in its order."""

    def __init__(self) -> None:
        self._taken = False
        self._queues: tuple[deque[asyncio.Future[None]], ...] = tuple(deque() for _ in Rank)

    @asynccontextmanager
    async def passing(self, rank: Rank) -> AsyncIterator[None]:
        """Wait for one's turn, hold it, hand it on."""
        await self._enter(self._queues[rank])
        try:
            yield
        finally:
            self._leave()

    async def _enter(self, queue: deque[asyncio.Future[None]]) -> None:
        if not self._taken:
            self._taken = True
            return
        place = asyncio.get_running_loop().create_future()
        queue.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():
                self._leave()  # it was our turn just now: hand it on
            elif place in queue:
                queue.remove(place)
            raise

    def _leave(self) -> None:
        for queue in self._queues:
            while queue:
                place = queue.popleft()
                if not place.done():
                    place.set_result(None)
                    return
        self._taken = False
