"""One open chat: reads frames, acknowledges what is safely in the log, sends events from the log in order.

The log is the only source of what is sent: a lost connection, a second tab or another process make no difference.
A bad frame is answered with an error and the chat goes on; too many of them close it. Nobody is kept waiting by what
somebody else sends (`patience`), and the log is not read again and again for one reader (`openings`).
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
from channels.webchat.patience import Patience

GRACE_SECONDS = 0.25  # for the resume frame, before the whole history is sent
LOOK_SECONDS = 30.0
READ_FOR_DANGER = 5_000  # characters at each end of what is too long to be a message


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
        self._resumed = False
        self._verified = False
        self._patience = Patience()
        self._acks: list[dict[str, Any]] = []  # sent by the pump: with the event itself, in one packet

    async def run(self) -> None:
        """Serve until the person leaves."""
        with self._conversations.bus.listen(self._cid) as listener:
            pump = asyncio.create_task(self._pump(listener))
            try:
                while not self._patience.ends:
                    message = await self._socket.receive()
                    if message["type"] == "websocket.disconnect":
                        return
                    await self._take(message.get("text"), listener)
                    await self._patience.rest()
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
        within = await self._guard.allows("frames", self._cid)
        if not within:
            self._patience.over()
        try:
            frame = frames.parse(raw)  # first: a refusal names the message it is about
            client_id = getattr(frame, "id", None)
            self._within(frame, within)
            await self._obey(frame, listener)
        except ChoiceRefused as refusal:
            await self._refuse(refusal.code, client_id)
        except FrameRefused as refusal:
            if refusal.code not in _HONEST:
                self._patience.bad()
            await self._refuse(refusal.code, client_id or refusal.client_id)
        except (WebSocketDisconnect, RuntimeError):
            raise
        except Exception:
            log.exception("frame_error", conversation=self._cid)
            await self._refuse("internal", client_id)
        self._ready.set()

    def _within(self, frame: frames.Frame, within: bool) -> None:
        if not within and not self._speaks_of_danger(frame):
            raise FrameRefused("rate_limited")

    async def _obey(self, frame: frames.Frame, listener: Listener) -> None:
        match frame:
            case frames.Resume(after):
                await self._resume(after)
                self._ready.set()
                listener.look()
            case frames.Typing():
                self._conversations.bus.typing(self._cid, str(Source.DEBTOR))
            case frames.Message():
                await self._message(frame, listener)
            case frames.Pick(id, choice):
                await self._allow("messages")
                key = f"web:{self._cid}:{id}"
                appended = await self._conversations.pick(self._cid, choice, key, id)
                self._ack(id, appended.offset, listener)

    async def _resume(self, after: int) -> None:
        """Go on behind `after`; a first wish that comes late does not bring again what this socket has sent by then."""
        if self._resumed:
            await self._allow("openings")
        place = min(after, (await self._conversations.load(self._cid)).last_offset)
        self._sent = place if self._resumed else max(self._sent, place)
        self._resumed = True

    async def _message(self, frame: frames.Message, listener: Listener) -> None:
        draft = Draft(Source.DEBTOR, frame.text, client_id=frame.id)
        if not frame.text:
            await self._refuse("empty", frame.id)
            return
        allowed = await self._guard.allows("messages", self._cid)
        if (frame.too_long or not allowed) and not self._speaks_of_danger(frame):
            await self._refuse("too_long" if allowed else "rate_limited", frame.id)
            return
        appended = await self._conversations.receive(self._cid, draft, f"web:{self._cid}:{frame.id}")
        self._ack(frame.id, appended.offset, listener)

    def _speaks_of_danger(self, frame: frames.Frame) -> bool:
        """No limit stands between a person in danger and an answer."""
        if not isinstance(frame, frames.Message):
            return False
        text = frame.text
        if len(text) > 2 * READ_FOR_DANGER:
            text = f"{text[:READ_FOR_DANGER]} {text[-READ_FOR_DANGER:]}"
        seen = Event(0, Source.DEBTOR, "text", text, self._conversations.moment().at)
        return find_alarm([seen]) is not None

    async def _allow(self, rule: str) -> None:
        if not await self._guard.allows(rule, self._cid):
            raise FrameRefused("rate_limited")

    def _ack(self, client_id: str, offset: int, listener: Listener) -> None:
        self._acks.append({"type": "ack", "id": client_id, "offset": offset})
        listener.wake.set()

    async def _refuse(self, code: str, client_id: str | None = None) -> None:
        self._conversations.metrics.refused.labels("chat", code).inc()
        error = {"type": "error", "code": code, "text": self._texts.error(code)}
        await self._send(error | ({"id": client_id} if client_id else {}))

    async def _pump(self, listener: Listener) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE_SECONDS):
                await self._ready.wait()
        with suppress(WebSocketDisconnect, RuntimeError):
            while True:
                listener.wake.clear()
                acks, self._acks = self._acks, []
                for ack in acks:
                    await self._send(ack)
                for source in listener.take_typing() - {str(Source.DEBTOR)}:
                    await self._send({"type": "typing", "source": source})
                if listener.take_grown() and await self._flush():
                    await self._tell_verified()
                try:
                    async with asyncio.timeout(LOOK_SECONDS):
                        await listener.wake.wait()
                except TimeoutError:
                    listener.look()

    async def _flush(self) -> bool:
        """Send what is new; whether somebody else than the person has written."""
        answered = False
        while True:
            place = self._sent
            page = await self._conversations.events(self._cid, place)
            answered = answered or any(event.source is not Source.DEBTOR for event in page)
            for event in page:
                if self._sent != place:  # the person has asked for another place meanwhile
                    break
                self._sent = place = event.offset
                if event.kind != NOTE:  # agents' notes are between agents
                    await self._send(event.public())
            else:
                if len(page) < PAGE:
                    return answered

    async def _tell_verified(self) -> None:
        """Once: from now on the page may ask for earlier conversations."""
        if self._verified or not await self._conversations.verified(self._cid):
            return
        self._verified = True
        await self._send({"type": "verified"})

    async def _send(self, frame: dict[str, Any]) -> None:
        async with self._sending:
            await self._socket.send_text(orjson.dumps(frame).decode())


_HONEST = frozenset({"rate_limited", "empty", "too_long"})
