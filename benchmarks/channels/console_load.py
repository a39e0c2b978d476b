"""Measures the console: `python -m benchmarks.channels.console_load [--seconds 20]`.

A gateway process over SQLite, 200 conversations that wait and 50 that ten agents lead, each person at a WebSocket.
Agents ask for the list every second and write; people answer. Prints medians and 95th percentiles in milliseconds: of
the list, of a reply's answer, of its way to the person, and of a person's words on their way to the agent.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import websockets

from channels.console.passwords import hashed
from channels.conversation.bus import Bus
from channels.conversation.model import Channel, Draft, Source
from channels.conversation.modes import Mode, Move
from channels.conversation.service import Conversations, new_id
from channels.metrics import Metrics
from channels.store import agents, episodes, log, turns
from channels.store.db import Database, Tx
from channels.store.log import Moment
from polish.clock import clock_from

REASONS = ("request_human", "complaint", "report_hardship", "dispute_debt", "backend_down")
AGENTS, PASSWORD = 10, "haslo-do-pomiaru-1"
Figures = dict[str, list[float]]


async def filled(folder: Path, waiting: int, active: int) -> list[str]:
    """A database with agents and conversations that wait; the ids of those to be led."""
    db = Database(f"sqlite:///{folder / 'gateway.sqlite3'}")
    await db.start()
    service = Conversations(db, clock_from(None), Bus(), Metrics())
    kept = hashed(PASSWORD)
    async with db.write() as tx:
        for number in range(AGENTS):
            moment = service.moment()
            await agents.create(
                tx, login=f"a{number}", name=f"Agent {number}", role="agent", password=kept, moment=moment
            )
            made = await agents.by_login(tx, f"a{number}")
            assert made is not None
            await agents.change(tx, made.id, capacity=100)
    async with db.write() as tx:
        reasons = [REASONS[number % len(REASONS)] for number in range(waiting + active)]
        cids = [await _waiting(tx, reason, service.moment()) for reason in reasons]
    await db.close()
    return cids[:active]


async def _waiting(tx: Tx, reason: str, moment: Moment) -> str:
    """One conversation with five messages that waits for that reason."""
    cid = new_id()
    await log.create(tx, cid, Channel.WEB, moment, phone=None, greeted=True)
    await log.append(tx, cid, Draft(Source.ASSISTANT, "Dzień dobry. Tu automatyczny asystent."), cid, moment)
    for number in range(5):
        draft = Draft(Source.DEBTOR, f"Wiadomość {number}, proszę o pomoc w tej sprawie.")
        await log.append(tx, cid, draft, f"{cid}:{number}", moment)
    held = await log.load(tx, cid)
    changes = turns.moved(Mode.BOT, Move.HANDOVER, reason, moment)
    await turns.change(tx, cid, **changes | {"handled_offset": held.inbound_offset})
    await episodes.begin(tx, held, reason, moment)
    return cid


@contextmanager
def gateway(folder: Path, chat_secret: str) -> Iterator[str]:
    """A gateway process of its own over that folder."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    given = {
        "DATA_DIR": str(folder), "GATEWAY_PORT": str(port), "LIMIT_LOGINS": "1000/minute", "CHAT_SECRET": chat_secret,
        "LIMIT_MESSAGES": "10000/minute", "LIMIT_FRAMES": "10000/minute", "LIMIT_RENEWALS": "10000/minute",
        "LOG_LEVEL": "ERROR", "ENV": "test", "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "CHAT_MAX_SOCKETS_ADDRESS": "1000",
    }  # fmt: skip
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ULGA_")}
    environment |= {f"ULGA_{name}": value for name, value in given.items()}
    process = subprocess.Popen(
        [sys.executable, "-m", "channels"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        url = f"http://127.0.0.1:{port}"
        for _ in range(300):
            try:
                if httpx.get(f"{url}/healthz").status_code == 200:
                    break
            except httpx.HTTPError:
                time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(15)


class Talk:
    """One person at the chat and the agent who leads."""

    def __init__(self, cid: str, chat: Any, http: httpx.AsyncClient, csrf: str, figures: Figures) -> None:
        self.cid, self._chat, self._http = cid, chat, http
        self._csrf, self._figures = csrf, figures
        self._count = 0
        self._sent: dict[str, float] = {}

    async def hear(self) -> None:
        """Take the time when the agent's words arrive."""
        async for raw in self._chat:
            began = self._sent.pop(json.loads(raw).get("text", ""), None)
            if began is not None:
                self._figures["reply to person"].append(time.perf_counter() - began)

    async def go_on(self, seconds: float, pause: float) -> None:
        """The agent writes, the person answers, again and again."""
        end = time.perf_counter() + seconds
        await asyncio.sleep(pause * secrets.randbelow(100) / 100)
        while time.perf_counter() < end:
            self._count += 1
            text = f"Odpowiedź {self._count} {secrets.token_hex(4)}"
            began = self._sent[text] = time.perf_counter()
            answer = await self._http.post(
                f"/console/api/conversations/{self.cid}/reply",
                json={"id": f"r{self._count}", "text": text},
                headers={"x-csrf-token": self._csrf},
            )
            self._figures["reply answered"].append(time.perf_counter() - began)
            answer.raise_for_status()
            await asyncio.sleep(pause / 2)
            frame = {"type": "message", "id": f"m{self._count}", "text": f"{time.perf_counter():.6f}"}
            await self._chat.send(json.dumps(frame))
            await asyncio.sleep(pause / 2)


class AtDesk:
    """An agent: a page that lists and a socket that watches one conversation."""

    def __init__(self, http: httpx.AsyncClient, live: Any, watched: str, figures: Figures) -> None:
        self._http, self._live, self._watched, self._figures = http, live, watched, figures

    async def list_now_and_then(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            began = time.perf_counter()
            (await self._http.get("/console/api/conversations")).raise_for_status()
            self._figures["list"].append(time.perf_counter() - began)
            await asyncio.sleep(1.0)

    async def watch(self) -> None:
        await self._live.send(json.dumps({"type": "watch", "conversation": self._watched, "after": 7}))
        async for raw in self._live:
            frame = json.loads(raw)
            if frame["type"] == "event" and frame["source"] == "debtor" and frame["text"][:1].isdigit():
                self._figures["person to agent"].append(time.perf_counter() - float(frame["text"]))


async def measure(seconds: float, waiting: int = 200, active: int = 50, pause: float = 2.0) -> Figures:
    """Run the load and return every time taken, in seconds."""
    figures: Figures = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        folder, secret = Path(name), secrets.token_urlsafe(32)
        led = await filled(folder, waiting, active)
        with gateway(folder, secret) as url:
            async with AsyncExitStack() as stack:
                await _run(stack, url, secret, led, figures, seconds=seconds, pause=pause)
    return figures


async def _run(
    stack: AsyncExitStack,
    url: str,
    secret: str,
    led: list[str],
    figures: Figures,
    *,
    seconds: float,
    pause: float,
) -> None:
    from channels.webchat.tokens import ChatTokens

    tokens = ChatTokens((secret,), 1)
    team = [await _agent(stack, url, number) for number in range(AGENTS)]
    talks: list[Talk] = []
    for number, cid in enumerate(led):
        http, csrf = team[number % AGENTS]
        claimed = await http.post(f"/console/api/conversations/{cid}/claim", headers={"x-csrf-token": csrf})
        claimed.raise_for_status()
        chat = websockets.connect(f"{url.replace('http', 'ws')}/chat/ws?token={tokens.issue(cid)}")
        talks.append(Talk(cid, await stack.enter_async_context(chat), http, csrf, figures))
    desks: list[AtDesk] = []
    for (http, _), cid in zip(team, led, strict=False):
        cookie = {"cookie": f"ulga_console={http.cookies['ulga_console']}"}
        live = websockets.connect(
            url.replace("http", "ws") + "/console/api/live", origin=url, additional_headers=cookie
        )
        desks.append(AtDesk(http, await stack.enter_async_context(live), cid, figures))
    hearing = [
        asyncio.create_task(work) for work in (*(t.hear() for t in talks), *(d.watch() for d in desks))
    ]
    await asyncio.gather(
        *(talk.go_on(seconds, pause) for talk in talks), *(desk.list_now_and_then(seconds) for desk in desks)
    )
    await asyncio.sleep(0.5)
    for task in hearing:
        task.cancel()
    await asyncio.gather(*hearing, return_exceptions=True)


async def _agent(stack: AsyncExitStack, url: str, number: int) -> tuple[httpx.AsyncClient, str]:
    http = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=30))
    answer = await http.post("/console/api/login", json={"login": f"a{number}", "password": PASSWORD})
    return http, str(answer.raise_for_status().json()["csrf"])


def percentile(values: list[float], part: float) -> float:
    """A percentile, in milliseconds."""
    ordered = sorted(values)
    return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def table(figures: Figures) -> str:
    """What was measured."""
    lines = [f"{'what':18} {'count':>6} {'p50 ms':>8} {'p95 ms':>8} {'p99 ms':>8}"]
    for name, values in sorted(figures.items()):
        marks = "".join(f" {percentile(values, part):8.1f}" for part in (0.5, 0.95, 0.99))
        lines.append(f"{name:18} {len(values):6}{marks}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    given = parser.parse_args()
    print("200 waiting, 50 active conversations, 10 agents")
    print(table(asyncio.run(measure(given.seconds))))


if __name__ == "__main__":
    main()
