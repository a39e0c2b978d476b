"""A lock with two queues: whoever takes in a person's message goes before whoever works messages off."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turnstile:
    """One at a time; the urgent first, each queue in its order."""

    def __init__(self) -> None:
        self._taken = False
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._usual: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def passing(self, *, urgent: bool) -> AsyncIterator[None]:
        """Wait for one's turn, hold it, hand it on."""
        await self._enter(self._urgent if urgent else self._usual)
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
        for queue in (self._urgent, self._usual):
            while queue:
                place = queue.popleft()
                if not place.done():
                    place.set_result(None)
                    return
        self._taken = False
