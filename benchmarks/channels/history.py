"""What the 5th, the 50th and the 500th turn of one conversation cost."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Awaitable, Callable

import aiohttp

from benchmarks.channels.talking import open_chat

MARKS = (5, 50, 500)
AROUND = 4  # turns on either side of a mark
SMALL_TALK = ("dzień dobry", "dziękuję", "co potrafisz?", "czy jesteś robotem?")
PLAIN_TALK = ("hello", "I am very sad", "no", "are you a bot?")


async def ours(http: aiohttp.ClientSession) -> dict[int, float]:
    """Median seconds around each mark, in the web chat."""
    chat = await open_chat(http)
    found = await _marked(chat.says, SMALL_TALK)
    await chat.socket.close()
    return found


async def plain(http: aiohttp.ClientSession, address: str) -> dict[int, float]:
    """The same over the REST channel of a plain Rasa project."""

    async def says(text: str) -> float:
        started = time.perf_counter()
        async with http.post(address, json={"sender": "history", "message": text}) as answer:
            await answer.read()
        return time.perf_counter() - started

    return await _marked(says, PLAIN_TALK)


async def _marked(says: Callable[[str], Awaitable[float]], lines: tuple[str, ...]) -> dict[int, float]:
    words, last = itertools.cycle(lines), max(MARKS) + AROUND
    taken = [await says(next(words)) for _ in range(last)]
    return {mark: statistics.median(taken[mark - 1 - AROUND : mark + AROUND]) for mark in MARKS}
