"""A small gateway speaking the public WebSocket contract, for tests of what the page does with it.

It serves the real files through the real `Pages` and `Door` (same paths, same Content-Security-Policy), keeps one
log per conversation in memory and misbehaves on request. It answers nothing by itself: tests say what is said.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from fastapi import FastAPI, Request, Response, WebSocket, WebSocketDisconnect
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.middleware.cors import CORSMiddleware

from channels.edge.door import Door
from channels.edge.pages import Pages
from channels.webchat import sessions as sessions_of_gateway
from polish.clock import WARSAW

WEB = Path(__file__).parents[3] / "web"
T = TypeVar("T")


@dataclass
class Talk:
    """One conversation: its log, and the sockets that follow it."""

    events: list[dict[str, Any]] = field(default_factory=list)
    sockets: set[WebSocket] = field(default_factory=set)


class FakeGateway:
    """What tests hold: speak, break the wire, look at what arrived."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.reset()

    def reset(self) -> None:
        """Forget everything; behave again."""
        self.talks: dict[str, Talk] = {}
        self.frames: list[dict[str, Any]] = []
        self.greeting: dict[str, Any] | None = {"text": "Dzień dobry. Tu automatyczny asystent firmy Ulga."}
        self.sessions_status = 201
        self.acks = True
        self.accept = True
        self.dead_tokens: set[str] = set()
        self.refuse_next: str | None = None
        self.embedders: dict[str, str] = {}
        self.policies: dict[str, str] = {}
        self.latency = 0.0
        self.links: dict[str, str] = {}
        self.verified = False
        self.history: list[dict[str, Any]] = []
        self.history_status = 200
        self.asked: list[dict[str, Any]] = []
        self.keys_last = 72 * 3600
        self.full: str | None = None

    # What a test does, from its own thread.
    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do something on the server's loop and wait for it."""
        assert self.loop is not None
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)

    @property
    def only(self) -> str:
        """The id of the one conversation there is."""
        (cid,) = self.talks
        return cid

    def say(self, text: str, *, source: str = "assistant", kind: str = "text", **more: Any) -> int:
        """Append to the only conversation and send it to every tab."""
        return self.run(self.append(self.only, {"source": source, "kind": kind, "text": text, **more}))

    def typing(self, source: str = "assistant") -> None:
        """Show that somebody writes."""
        self.run(self._send_all(self.only, {"type": "typing", "source": source}))

    def prove(self) -> None:
        """Let the person of the only conversation be known from now on."""
        self.verified = True
        self.run(self._send_all(self.only, {"type": "verified"}))

    def drop(self, code: int = 1011) -> None:
        """Break every connection."""
        self.run(self._drop(code))

    def messages(self) -> list[dict[str, Any]]:
        """Messages and choices that arrived, repeats included."""
        return [frame for frame in self.frames if frame.get("type") in {"message", "choice"}]

    def texts(self) -> list[str]:
        """What stands in the log of the only conversation from the person's side."""
        return [event["text"] for event in self.talks[self.only].events if event["source"] == "debtor"]

    # What the server does.
    async def open(self, old: str | None, link: str | None) -> tuple[dict[str, Any], int]:
        """Begin, renew, or follow a link, as `channels.webchat.sessions` does."""
        self.asked.append({"old": old, "link": link})
        known = (old or "").removeprefix("token-").partition(".")[0]
        if old and (known not in self.talks or old in self.dead_tokens):
            return {"code": "token_invalid"}, 401
        if old and link in (None, self.links.get(known)):
            return self._key(known, link), 200
        cid = secrets.token_hex(8)
        self.talks[cid] = Talk()
        if link:
            self.links[cid] = link
        if self.greeting:
            await self.append(cid, {"source": "assistant", "kind": "text", **self.greeting})
        return self._key(cid, link), 201

    def _key(self, cid: str, link: str | None) -> dict[str, Any]:
        token = f"token-{cid}.{len(self.asked)}"
        key = {"conversation": cid, "token": token, "expires_in": self.keys_last}
        return key | ({"link": "good"} if link else {})

    def past(self, page: int) -> tuple[dict[str, Any], int]:
        """Two earlier conversations a page."""
        if not self.verified or self.history_status >= 400:
            return {"code": "no"}, 403 if not self.verified else self.history_status
        more = page + 1 if len(self.history) > 2 * page + 2 else None
        return {"sessions": self.history[2 * page : 2 * page + 2], "next": more}, 200

    async def append(self, cid: str, event: dict[str, Any]) -> int:
        talk = self.talks[cid]
        known = [e for e in talk.events if event.get("id") and e.get("id") == event["id"]]
        if known:
            return int(known[0]["offset"])
        at = event.pop("at", None) or datetime.now(WARSAW).isoformat(timespec="seconds")
        whole = {
            "type": "event",
            "offset": len(talk.events) + 1,
            "choices": [],
            "data": {},
            "at": at,
            **event,
        }
        talk.events.append(whole)
        await self._send_all(cid, whole)
        return int(whole["offset"])

    async def _send_all(self, cid: str, frame: dict[str, Any]) -> None:
        for socket in list(self.talks[cid].sockets):
            with suppress(WebSocketDisconnect, RuntimeError):  # a tab that closes meanwhile
                await self.send(socket, frame)

    async def send(self, socket: WebSocket, frame: dict[str, Any]) -> None:
        if self.latency:
            await asyncio.sleep(self.latency)
        await socket.send_text(json.dumps(frame, ensure_ascii=False))

    async def _drop(self, code: int) -> None:
        for talk in self.talks.values():
            for socket in list(talk.sockets):
                with suppress(WebSocketDisconnect, RuntimeError):
                    await socket.close(code)

    async def serve(self, socket: WebSocket) -> None:
        if not self.accept:
            await socket.close(1013)
            return
        await socket.accept()
        token = socket.query_params.get("token", "")
        cid = token.removeprefix("token-").partition(".")[0]
        if self.full:
            await socket.send_json({"type": "error", "code": self.full, "text": self.full})
            await socket.close(4429)
            return
        if token in self.dead_tokens or cid not in self.talks:
            await socket.send_json({"type": "error", "code": "token_expired", "text": "Ta rozmowa wygasła."})
            await socket.close(4401)
            return
        talk = self.talks[cid]
        try:
            while True:
                await self._take(cid, socket, json.loads(await socket.receive_text()))
        except WebSocketDisconnect:
            pass
        finally:
            talk.sockets.discard(socket)

    async def _take(self, cid: str, socket: WebSocket, frame: dict[str, Any]) -> None:
        self.frames.append(frame)
        talk = self.talks[cid]
        if frame["type"] == "resume":
            for event in talk.events[frame["after"] :]:
                await self.send(socket, event)
            talk.sockets.add(socket)
            if self.verified:
                await self.send(socket, {"type": "verified"})
        elif frame["type"] in {"message", "choice"}:
            await self._receive(cid, socket, frame)

    async def _receive(self, cid: str, socket: WebSocket, frame: dict[str, Any]) -> None:
        if self.refuse_next:
            code, self.refuse_next = self.refuse_next, None
            await self.send(socket, {"type": "error", "code": code, "text": code, "id": frame["id"]})
            return
        if not self.acks:
            return
        choices = [c for e in self.talks[cid].events for c in e["choices"] if c["id"] == frame.get("choice")]
        text = choices[0]["title"] if choices else frame.get("text", "")
        kind = "choice" if choices else "text"
        event = {"source": "debtor", "kind": kind, "text": text, "id": frame["id"]}
        offset = await self.append(cid, event)
        await self.send(socket, {"type": "ack", "id": frame["id"], "offset": offset})


def _bearer(request: Request) -> str | None:
    return request.headers.get("authorization", "").removeprefix("Bearer ") or None


def create_app(fake: FakeGateway, origin: str) -> FastAPI:
    """The application; pages of embedding sites are served at /site/<name> of a second application."""
    app = FastAPI()

    @app.post("/chat/sessions")
    async def sessions(request: Request) -> Response:
        if fake.sessions_status >= 400:
            return JSONResponse({"code": "busy"}, fake.sessions_status)
        body = await request.body()
        return JSONResponse(*await fake.open(_bearer(request), json.loads(body)["link"] if body else None))

    @app.get("/chat/history")
    async def history(request: Request, page: int = 0) -> Response:
        fake.asked.append({"history": page, "old": _bearer(request)})
        return JSONResponse(*fake.past(page))

    @app.get("/l/{link}")
    async def follow(link: str) -> Response:
        return sessions_of_gateway.follow(link)

    @app.websocket("/chat/ws")
    async def ws(socket: WebSocket) -> None:
        await fake.serve(socket)

    app.add_route("/{path:path}", Pages(WEB).answer, methods=["GET"])
    app.add_middleware(
        CORSMiddleware,
        allow_origin_regex=r"http://(localhost|127\.0\.0\.1)(:\d+)?",
        allow_methods=["GET", "POST"],
        allow_headers=["authorization", "content-type"],
    )
    app.add_middleware(
        Door, ancestors="'self'", websocket_origin=origin.replace("http", "ws", 1), https=False
    )
    return app


def create_site(fake: FakeGateway) -> FastAPI:
    """Somebody else's website that embeds the widget."""
    site = FastAPI()

    @site.get("/{name}")
    async def page(name: str) -> Response:
        html, policy = fake.embedders.get(name), fake.policies.get(name)
        headers = {"content-security-policy": policy} if policy else {}
        return HTMLResponse(html, headers=headers) if html else Response(status_code=204)

    return site
