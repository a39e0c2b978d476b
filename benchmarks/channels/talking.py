"""People who talk without a pause, over the web chat or over the REST channel of a plain Rasa project.

They share the machine with what they measure, so they take the lightest way, the same for both sides: aiohttp, orjson.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson

PATIENCE_SECONDS = 30.0
Talk = Callable[[int], Awaitable[list[float]]]
_ids = itertools.count(1)

# From greeting to a plan: the words of the main job, then questions that are asked again and again.
MAIN_JOB = (
    "dzień dobry",
    "ile mam do zapłaty?",
    "{case_number}, 4.06.1974",
    "a skąd te odsetki?",
    "moge placic 200 zl miesiecznie",
    "7 rat",
    "tak",
    "dziękuję",
)
SMALL_TALK = (
    "dzień dobry",
    "jest mi ciężko",
    "co potrafisz?",
    "czy jesteś robotem?",
    "dzień dobry",
    "dziękuję bardzo",
    "do widzenia",
    "dobry wieczór",
)
PLAIN = ("hello", "I am very sad", "no", "are you a bot?", "hello", "I feel great", "bye", "good morning")


@dataclass
class WebTalker:
    """One open chat."""

    socket: aiohttp.ClientWebSocketResponse
    events: list[dict[str, Any]] = field(default_factory=list)

    async def says(self, text: str) -> float:
        """Send words; return the seconds until the first words of their answer."""
        started, client_id = time.perf_counter(), f"b{next(_ids)}"
        await _send(self.socket, {"type": "message", "id": client_id, "text": text})
        mine = None
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                frame = await self.hears()
                if frame["type"] == "ack":
                    mine = frame["offset"]
                elif mine is not None and _is_answer(frame) and frame["offset"] > mine:
                    return time.perf_counter() - started

    async def hears(self) -> dict[str, Any]:
        """The next frame; events are kept."""
        frame: dict[str, Any] = orjson.loads(await self.socket.receive_str())
        if frame["type"] == "error":
            raise RuntimeError(f"refused: {frame['code']}")
        if frame["type"] == "event":
            self.events.append(frame)
        return frame


async def _send(socket: aiohttp.ClientWebSocketResponse, frame: dict[str, Any]) -> None:
    await socket.send_str(orjson.dumps(frame).decode())


def _is_answer(frame: dict[str, Any]) -> bool:
    return frame["type"] == "event" and frame["source"] == "assistant"


def client(address: str = "") -> aiohttp.ClientSession:
    """What the people of one measurement share; time-outs as long as a busy machine may need."""
    connector, patience = aiohttp.TCPConnector(limit=0), aiohttp.ClientTimeout(total=120)
    return aiohttp.ClientSession(
        address or None, connector=connector, timeout=patience, raise_for_status=True
    )


async def open_chat(http: aiohttp.ClientSession) -> WebTalker:
    """Open a session and its socket; the greeting has been read."""
    async with http.post("/chat/sessions") as answer:
        opened = orjson.loads(await answer.read())
    talker = WebTalker(await http.ws_connect(f"/chat/ws?token={opened['token']}", compress=0))
    await _send(talker.socket, {"type": "resume", "after": 0})
    while not _is_answer(await talker.hears()):
        pass
    return talker


async def at_once(conversations: int, talk: Talk) -> tuple[list[float], float]:
    """Let so many people talk side by side; return all turn times and the seconds it took."""
    started = time.perf_counter()
    lists = await asyncio.gather(*(talk(number) for number in range(conversations)))
    return [seconds for one in lists for seconds in one], time.perf_counter() - started


def web_talk(http: aiohttp.ClientSession, cases: list[dict[str, Any]], rounds: int) -> Talk:
    """Everyone settles a case of their own; `rounds` times, each time in a new chat."""
    numbers = iter(cases)

    async def talk(_: int) -> list[float]:
        taken = []
        for _round in range(rounds):
            talker, case = await open_chat(http), next(numbers)
            for line in MAIN_JOB:
                taken.append(await talker.says(line.format(**case)))
            said = " ".join(event["text"] for event in talker.events)
            if "Plan jest zapisany" not in said:
                raise RuntimeError("the main job did not end in a plan:\n" + said)
            await talker.socket.close()
        return taken

    return talk


def small_talk(http: aiohttp.ClientSession, rounds: int) -> Talk:
    """The like of `plain_talk` in Ulga's web chat: each line is understood and answered by one action."""

    async def talk(_: int) -> list[float]:
        taken = []
        for _round in range(rounds):
            talker = await open_chat(http)
            taken += [await talker.says(line) for line in SMALL_TALK]
            await talker.socket.close()
        return taken

    return talk


def plain_talk(http: aiohttp.ClientSession, address: str, rounds: int) -> Talk:
    """Everyone has the small talk that the project of `rasa init` was made for."""

    async def talk(_: int) -> list[float]:
        taken = []
        for _round in range(rounds):
            sender = f"plain-{next(_ids)}"
            for line in PLAIN:
                started = time.perf_counter()
                async with http.post(address, json={"sender": sender, "message": line}) as answer:
                    said = orjson.loads(await answer.read())
                if not said:
                    raise RuntimeError(f"no answer to {line!r}")
                taken.append(time.perf_counter() - started)
        return taken

    return talk
