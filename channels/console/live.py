"""One open console: notes that something changed, and the watched conversation word by word.

`changed` says that the queue or a head may differ, never what: the page then asks the API, which checks again who may
see it. The watched conversation comes from the log, behind the offset that the page already has, so a lost
connection or another process make no difference.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import orjson
from pydantic import BaseModel, Field, ValidationError
from starlette.websockets import WebSocket, WebSocketDisconnect

from channels.console.access import Access
from channels.console.guards import Guards
from channels.console.transcript import Transcript
from channels.console.writing import Writing
from channels.conversation.bus import Listener
from channels.conversation.model import Source
from channels.conversation.service import Conversations
from channels.errors import ChannelError
from channels.logs import log
from channels.store.agents import Session
from channels.store.log import PAGE

PAUSE_SECONDS = 0.25  # many changes at once are one note
CHECK_SECONDS = 60.0  # the session may have ended meanwhile
MOST_BAD = 50


class Frame(BaseModel):
    """What a page may send."""

    type: str = Field(pattern="^(watch|unwatch|typing)$")
    conversation: str = Field(default="", max_length=40)
    after: int = Field(default=0, ge=0, le=2**31 - 1)


@dataclass(frozen=True, slots=True)
class Behind:
    """What an open console needs from the rest."""

    conversations: Conversations
    access: Access
    guards: Guards
    transcript: Transcript
    writing: Writing


class LiveDesk:
    """Lives as long as the connection."""

    def __init__(self, socket: WebSocket, token: str, session: Session, behind: Behind) -> None:
        self._socket = socket
        self._token = token
        self._agent = session.agent
        self._conversations = behind.conversations
        self._behind = behind
        self._sending = asyncio.Lock()
        self._watching: asyncio.Task[None] | None = None
        self._bad = 0

    async def run(self) -> None:
        """Serve until the agent leaves or the session ends."""
        notes = asyncio.create_task(self._tell_changes())
        try:
            while self._bad < MOST_BAD:
                message = await self._socket.receive()
                if message["type"] == "websocket.disconnect":
                    return
                await self._take(message.get("text") or "")
        except (WebSocketDisconnect, RuntimeError):
            return
        finally:
            for task in (notes, self._watching):
                if task is not None:
                    task.cancel()
                    with suppress(asyncio.CancelledError, WebSocketDisconnect, RuntimeError):
                        await task

    async def _take(self, raw: str) -> None:
        try:
            await self._obey(Frame.model_validate_json(raw))
        except ValidationError:
            self._bad += 1
            await self._send({"type": "error", "code": "bad_frame"})
        except ChannelError as refusal:
            await self._send({"type": "error", "code": refusal.code.partition(":")[0]})

    async def _obey(self, frame: Frame) -> None:
        if frame.type == "typing":
            await self._behind.guards.scoped(self._agent, frame.conversation)
            await self._behind.writing.typing(self._agent, frame.conversation)
            return
        if self._watching is not None:
            self._watching.cancel()
            self._watching = None
        if frame.type == "watch":
            await self._behind.guards.scoped(self._agent, frame.conversation)
            self._watching = asyncio.create_task(self._watch(frame.conversation, frame.after))

    async def _tell_changes(self) -> None:
        """Say that something changed; close when the session is over."""
        with self._conversations.bus.listen(self._conversations.bus.everything) as listener:
            while True:
                with suppress(TimeoutError):
                    async with asyncio.timeout(CHECK_SECONDS):
                        await listener.wake.wait()
                if await self._behind.access.session(self._token) is None:
                    await self._socket.close(4401)
                    return
                listener.wake.clear()
                await self._send({"type": "changed"})
                await asyncio.sleep(PAUSE_SECONDS)

    async def _watch(self, cid: str, after: int) -> None:
        try:
            with self._conversations.bus.listen(cid) as listener:
                await self._follow(cid, after, listener)
        except ChannelError as refusal:  # it belongs to another tenant now
            await self._send({"type": "error", "code": refusal.code, "conversation": cid})
        except (WebSocketDisconnect, RuntimeError):
            return
        except Exception:
            log.exception("watch_error", conversation=cid)
            await self._send({"type": "error", "code": "internal", "conversation": cid})

    async def _follow(self, cid: str, after: int, listener: Listener) -> None:
        known: dict[str, Any] = {}
        while True:
            listener.wake.clear()
            for source in listener.take_typing() - {str(Source.ASSISTANT)}:
                await self._send({"type": "typing", "conversation": cid, "source": source})
            await self._behind.guards.scoped(self._agent, cid)
            after = await self._flush(cid, after)
            head = await self._behind.transcript.head(self._agent, cid)
            if head != known:
                known = head
                await self._send(head | {"type": "head", "conversation": cid})
            with suppress(TimeoutError):
                async with asyncio.timeout(CHECK_SECONDS):
                    await listener.wake.wait()

    async def _flush(self, cid: str, after: int) -> int:
        while True:
            page = await self._conversations.events(cid, after)
            for event in page:
                await self._send(event.public() | {"conversation": cid})
                after = event.offset
            if len(page) < PAGE:
                return after

    async def _send(self, frame: dict[str, Any]) -> None:
        async with self._sending:
            await self._socket.send_text(orjson.dumps(frame).decode())
