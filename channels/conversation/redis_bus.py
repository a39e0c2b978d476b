"""The bus between processes: the same notes over Redis. Without Redis everything still arrives, by looking.

Carries ids only. A lost connection is taken up again; what was missed meanwhile is found in the database.
"""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress

import orjson
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from channels.conversation.bus import Bus
from channels.logs import log

TOPIC = "ulga:conversations"
PAUSE_SECONDS = 1.0
MOST_AT_ONCE = 100  # notes that travel together
GATHER_SECONDS = 0.01  # a turn makes several; this process has them already
Note = tuple[str, str, str]  # kind, conversation, who


class RedisBus(Bus):
    """A bus whose notes also reach the other processes."""

    def __init__(self, url: str) -> None:
        super().__init__()
        retry = Retry(NoBackoff(), 0)  # waiting is done here, where it can be seen
        self._redis: Redis = Redis.from_url(url, socket_timeout=None, socket_connect_timeout=2.0, retry=retry)
        self._me = secrets.token_hex(6)
        self._outgoing: asyncio.Queue[Note] = asyncio.Queue(maxsize=10_000)
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begin to send and to listen."""
        self._tasks = [asyncio.create_task(self._send()), asyncio.create_task(self._hear())]

    async def close(self) -> None:
        """Stop both."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(Exception):
            await self._redis.aclose()

    def came_in(self, cid: str) -> None:
        super().came_in(cid)
        self._tell("in", cid)

    def said(self, cid: str) -> None:
        super().said(cid)
        self._tell("said", cid)

    def typing(self, cid: str, source: str) -> None:
        super().typing(cid, source)
        self._tell("typing", cid, source)

    def _tell(self, kind: str, cid: str, source: str = "") -> None:
        with suppress(asyncio.QueueFull):
            self._outgoing.put_nowait((kind, cid, source))

    async def _send(self) -> None:
        while True:
            notes = [await self._outgoing.get()]
            await asyncio.sleep(GATHER_SECONDS)
            while not self._outgoing.empty() and len(notes) < MOST_AT_ONCE:
                notes.append(self._outgoing.get_nowait())
            try:
                await self._redis.publish(TOPIC, orjson.dumps([self._me, notes]))
            except Exception:
                log.warning("redis_unreachable", where="publish")
                await asyncio.sleep(PAUSE_SECONDS)

    async def _hear(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as channel:
                    await channel.subscribe(TOPIC)
                    async for message in channel.listen():
                        if message["type"] == "message":
                            self._relay(message["data"])
            except Exception:
                log.warning("redis_unreachable", where="subscribe")
            await asyncio.sleep(PAUSE_SECONDS)

    def _relay(self, letter: bytes) -> None:
        sender, notes = orjson.loads(letter)
        if sender == self._me:
            return
        for kind, cid, source in notes:
            if kind == "in":
                Bus.came_in(self, cid)
            elif kind == "said":
                Bus.said(self, cid)
            else:
                Bus.typing(self, cid, source)
