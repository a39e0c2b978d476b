"""One open chat: reads frames, acknowledges what is safely in the log, sends events from the log in order.

The log is the only source of what is sent: a lost connection, a second tab or another process make no difference.
A bad frame is answered with an error and the chat goes on; too many of them close it.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import orjson
from starlette.websockets import WebSocket, WebSocketDisconnect

from channels.conversation.bus import Listener
from channels.conversation.decisions import NOTE, find_alarm
from channels.conversation.model import Draft, Event, Source
from channels.conversation.service import Conversations
from channels.errors import ChoiceRefused, FrameRefused
from channels.guard import Guard
from channels.logs import log
from channels.store.log import PAGE
from channels.texts.web import WebTexts
from channels.webchat import frames

GRACE_SECONDS = 0.25  # for the resume frame, before the whole history is sent
LOOK_SECONDS = 30.0
BAD_FRAMES = 50


class ChatSocket:
    """Lives as long as the connection."""

    def __init__(
        self, socket: WebSocket, cid: str, conversations: Conversations, guard: Guard, texts: WebTexts
    ) -> None:
        self._socket = socket
        self._cid = cid
        self._conversations = conversations
        self._guard = guard
        self._texts = texts
        self._sending = asyncio.Lock()
        self._ready = asyncio.Event()
        self._sent = 0
        self._verified = False
        self._bad = 0

    async def run(self) -> None:
        """Serve until the person leaves."""
        with self._conversations.bus.listen(self._cid) as listener:
            pump = asyncio.create_task(self._pump(listener))
            try:
                while self._bad < BAD_FRAMES:
                    message = await self._socket.receive()
                    if message["type"] == "websocket.disconnect":
                        return
                    await self._take(message.get("text"), listener)
                with suppress(RuntimeError, WebSocketDisconnect):
                    await self._socket.close(1008)
            except (WebSocketDisconnect, RuntimeError):
                return
            finally:
                pump.cancel()
                with suppress(asyncio.CancelledError):
                    await pump

    async def _take(self, raw: str | None, listener: Listener) -> None:
        client_id: str | None = None
        try:
            frame = frames.parse(raw)  # before it is counted: a refusal names the message it is about
            client_id = getattr(frame, "id", None)
            await self._allow("frames")
            await self._obey(frame, listener)
        except ChoiceRefused as refusal:
            await self._refuse(refusal.code, client_id)
        except FrameRefused as refusal:
            self._bad += refusal.code not in _HONEST
            await self._refuse(refusal.code, client_id or refusal.client_id)
        except (WebSocketDisconnect, RuntimeError):
            raise
        except Exception:
            log.exception("frame_error", conversation=self._cid)
            await self._refuse("internal", client_id)
        self._ready.set()

    async def _obey(self, frame: frames.Frame, listener: Listener) -> None:
        match frame:
            case frames.Resume(after):
                self._sent = after
                self._ready.set()
                listener.look()
            case frames.Typing():
                self._conversations.bus.typing(self._cid, str(Source.DEBTOR))
            case frames.Message():
                await self._message(frame)
            case frames.Pick(id, choice):
                await self._allow("messages")
                key = f"web:{self._cid}:{id}"
                appended = await self._conversations.pick(self._cid, choice, key, id)
                await self._ack(id, appended.offset)

    async def _message(self, frame: frames.Message) -> None:
        draft = Draft(Source.DEBTOR, frame.text, client_id=frame.id)
        if not frame.text:
            await self._refuse("empty", frame.id)
            return
        allowed = await self._guard.allows("messages", self._cid)
        if (frame.too_long or not allowed) and not self._speaks_of_danger(frame):
            await self._refuse("too_long" if allowed else "rate_limited", frame.id)
            return
        appended = await self._conversations.receive(self._cid, draft, f"web:{self._cid}:{frame.id}")
        await self._ack(frame.id, appended.offset)

    def _speaks_of_danger(self, frame: frames.Message) -> bool:
        """No limit stands between a person in danger and an answer."""
        seen = Event(0, Source.DEBTOR, "text", frame.text, self._conversations.moment().at)
        return find_alarm([seen]) is not None

    async def _allow(self, rule: str) -> None:
        if not await self._guard.allows(rule, self._cid):
            raise FrameRefused("rate_limited")

    async def _ack(self, client_id: str, offset: int) -> None:
        await self._send({"type": "ack", "id": client_id, "offset": offset})

    async def _refuse(self, code: str, client_id: str | None = None) -> None:
        self._conversations.metrics.refused.labels("chat", code).inc()
        error = {"type": "error", "code": code, "text": self._texts.error(code)}
        await self._send(error | ({"id": client_id} if client_id else {}))

    async def _pump(self, listener: Listener) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ready.wait(), GRACE_SECONDS)
        with suppress(WebSocketDisconnect, RuntimeError):
            while True:
                listener.wake.clear()
                for source in listener.take_typing() - {str(Source.DEBTOR)}:
                    await self._send({"type": "typing", "source": source})
                if listener.take_grown() and await self._flush():
                    await self._tell_verified()
                try:
                    await asyncio.wait_for(listener.wake.wait(), LOOK_SECONDS)
                except TimeoutError:
                    listener.look()

    async def _flush(self) -> bool:
        """Send what is new; whether somebody else than the person has written."""
        answered = False
        while True:
            page = await self._conversations.events(self._cid, self._sent)
            answered = answered or any(event.source is not Source.DEBTOR for event in page)
            for event in page:
                if event.kind != NOTE:  # agents' notes are between agents
                    await self._send(event.public())
                self._sent = max(self._sent, event.offset)
            if len(page) < PAGE:
                return answered

    async def _tell_verified(self) -> None:
        """Once: from now on the page may ask for earlier conversations."""
        if self._verified or not (await self._conversations.load(self._cid)).verified:
            return
        self._verified = True
        await self._send({"type": "verified"})

    async def _send(self, frame: dict[str, Any]) -> None:
        async with self._sending:
            await self._socket.send_text(orjson.dumps(frame).decode())


_HONEST = frozenset({"rate_limited", "empty", "too_long"})
