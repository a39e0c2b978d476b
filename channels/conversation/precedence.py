"""Whoever waits to be acknowledged goes before whoever works messages off, in the one loop that both share.

A turn's steps are short, but there are many of them when hundreds of messages wait, and an acknowledgement takes
several rounds of the loop. So each step first lets those who are being taken in get through, one step at a time; it
never waits longer than `LONGEST_SECONDS`, so that people are answered under any load.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress

LONGEST_SECONDS = 0.05


class Precedence:
    """One for each gateway."""

    def __init__(self) -> None:
        self._coming_in = 0
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._next = asyncio.Lock()

    @contextmanager
    def taking_in(self) -> Iterator[None]:
        """While a message is on its way into the log."""
        self._coming_in += 1
        self._quiet.clear()
        try:
            yield
        finally:
            self._coming_in -= 1
            if not self._coming_in:
                self._quiet.set()

    async def give_way(self) -> None:
        """Let messages in before a step of a turn; steps go on one by one, in their order."""
        if not self._coming_in and not self._next.locked():
            return
        async with self._next:
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_SECONDS):
                    await self._quiet.wait()
