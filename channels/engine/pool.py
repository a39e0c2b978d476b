"""Which engines there are, which of them answer, and whose turn it is.

A conversation keeps to one engine while that one is up, so that its memory is warm; any other can go on with it,
because the gateway hands the memory over.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable

from channels.engine.wire import BROKEN, Wire
from channels.logs import log

READY_PATH = "/webhooks/ulga/ready"
PATIENCE_SECONDS = 2.0


class EnginePool:
    """Looks at every engine now and then; believes a failed call at once."""

    def __init__(self, urls: tuple[str, ...], wire: Wire, changed: Callable[[int, bool], None]) -> None:
        self._urls = urls
        self._wire = wire
        self._changed = changed
        self._up = dict.fromkeys(urls, True)  # until proved otherwise
        for number in range(len(urls)):
            changed(number, True)

    def order(self, conversation: str) -> list[str]:
        """Every engine, this conversation's own first, those that are down last."""
        first = zlib.crc32(conversation.encode()) % len(self._urls)
        own = [*self._urls[first:], *self._urls[:first]]
        return sorted(own, key=lambda url: not self._up[url])

    def mark(self, url: str, *, up: bool) -> None:
        """Note what was seen of an engine."""
        if self._up[url] is up:
            return
        self._up[url] = up
        number = self._urls.index(url)
        self._changed(number, up)
        say = log.info if up else log.warning
        say("engine_up" if up else "engine_down", count=number)

    async def watch(self, seconds: float) -> None:
        """Look at all of them until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(seconds)

    async def look(self) -> bool:
        """Look at all of them once; whether at least one serves."""
        found = await asyncio.gather(*(self._serves(url) for url in self._urls))
        for url, up in zip(self._urls, found, strict=True):
            self.mark(url, up=up)
        return any(found)

    async def _serves(self, url: str) -> bool:
        try:
            response = await self._wire.send("GET", url + READY_PATH, seconds=PATIENCE_SECONDS)
        except BROKEN:
            return False
        return response.status == 200
