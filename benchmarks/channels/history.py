"""What the 5th, the 50th and the 500th turn of one conversation cost."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Awaitable, Callable

import httpx

from benchmarks.channels.talking import open_chat

MARKS = (5, 50, 500)
AROUND = 4  # turns on either side of a mark
SMALL_TALK = ("dzień dobry", "dziękuję", "co potrafisz?", "czy jesteś robotem?")
PLAIN_TALK = ("hello", "I am very sad", "no", "are you a bot?")


async def ours(http: httpx.AsyncClient) -> dict[int, float]:
    """Median seconds around each mark, in the web chat."""
    chat = await open_chat(http)
    found = await _marked(chat.says, SMALL_TALK)
    await chat.socket.close()
    return found


async def plain(http: httpx.AsyncClient, address: str) -> dict[int, float]:
    """The same over the REST channel of a plain Rasa project."""

    async def says(text: str) -> float:
        answer = await http.post(address, json={"sender": "history", "message": text})
        return answer.raise_for_status().elapsed.total_seconds()

    return await _marked(says, PLAIN_TALK)


async def _marked(says: Callable[[str], Awaitable[float]], lines: tuple[str, ...]) -> dict[int, float]:
    words, last = itertools.cycle(lines), max(MARKS) + AROUND
    taken = [await says(next(words)) for _ in range(last)]
    return {mark: statistics.median(taken[mark - 1 - AROUND : mark + AROUND]) for mark in MARKS}
