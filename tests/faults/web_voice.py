"""Somebody in the web chat who goes on through every fault, as the chat page does.

The page's three habits: connect again and resume behind the last event seen, send a message again under the same id
until it is acknowledged, wait for the answer before the next one.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import httpx
import websockets

RECONNECT_SECONDS = 0.3
SEND_AGAIN_SECONDS = 3.0


class WebVoice:
    """One person with one conversation."""

    def __init__(self, gateways: Sequence[str], is_apology: Callable[[str], bool]) -> None:
        self._gateways = itertools.cycle(gateways)  # the next one at each connection
        self._is_apology = is_apology
        self._socket: Any = None
        self._news = asyncio.Event()
        self._acknowledged: dict[str, int] = {}
        self.conversation = ""
        self.sent: list[str] = []  # ids in the order of sending
        self.events: list[dict[str, Any]] = []  # every event frame, as it came
        self.unanswered: list[str] = []

    async def open(self) -> None:
        """Begin a conversation; the gateway may be away at first."""
        async with httpx.AsyncClient(timeout=10) as http:
            while not self.conversation:
                with suppress(httpx.HTTPError):
                    session = (
                        (await http.post(f"{next(self._gateways)}/chat/sessions")).raise_for_status().json()
                    )
                    self.conversation, self._token = session["conversation"], session["token"]

    async def listen(self) -> None:
        """Hold the connection until cancelled; connect again whenever it is lost."""
        while True:
            address = next(self._gateways).replace("http", "ws", 1) + f"/chat/ws?token={self._token}"
            with suppress(OSError, websockets.WebSocketException, TimeoutError):
                async with websockets.connect(address, open_timeout=5, compression=None) as socket:
                    await socket.send(json.dumps({"type": "resume", "after": self._seen()}))
                    self._socket = socket
                    async for raw in socket:
                        self._take(json.loads(raw))
            self._socket = None
            await asyncio.sleep(RECONNECT_SECONDS)

    async def says(self, text: str, patience: float) -> None:
        """Send words until they are acknowledged, then wait for their answer."""
        client_id = str(uuid.uuid4())
        self.sent.append(client_id)
        try:
            async with asyncio.timeout(patience):
                while client_id not in self._acknowledged:
                    await self._send({"type": "message", "id": client_id, "text": text})
                    await self._wait(lambda: client_id in self._acknowledged, SEND_AGAIN_SECONDS)
                while not self._answered(self._acknowledged[client_id]):
                    await self._wait(lambda: self._answered(self._acknowledged[client_id]), patience)
        except TimeoutError:
            self.unanswered.append(client_id)

    def _seen(self) -> int:
        return max((event["offset"] for event in self.events), default=0)

    def _take(self, frame: dict[str, Any]) -> None:
        if frame["type"] == "event":
            self.events.append(frame)
        elif frame["type"] == "ack":
            self._acknowledged[frame["id"]] = frame["offset"]
        self._news.set()

    def _answered(self, offset: int) -> bool:
        """An apology is no answer: the person waits for what comes after it."""
        behind = (event for event in self.events if event["offset"] > offset)
        return any(e["source"] == "assistant" and not self._is_apology(e["text"]) for e in behind)

    async def _send(self, frame: dict[str, Any]) -> None:
        with suppress(websockets.WebSocketException, AttributeError):
            await self._socket.send(json.dumps(frame))

    async def _wait(self, enough: Callable[[], bool], seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not enough():
                    self._news.clear()
                    await self._news.wait()
