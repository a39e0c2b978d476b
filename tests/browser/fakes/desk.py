"""A console gateway with a full house, for what the page looks like and says; what it does is tested on the real one.

Serves the real files through the real `Pages` and `Door`, answers the console's routes from `desk_scene`, and
keeps what was posted.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from fastapi import FastAPI, Request, WebSocket, WebSocketDisconnect
from fastapi.responses import JSONResponse, Response
from starlette.datastructures import UploadFile

from channels.edge.door import Door
from channels.edge.pages import Pages
from tests.browser.fakes.desk_scene import scene
from tests.browser.fakes.gateway import WEB

CSRF = "csrf-of-the-test"


class FakeDesk:
    """What tests hold: who is logged in, what was posted, what the next post is refused with."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.reset()

    def reset(self) -> None:
        """Forget everything."""
        self.scene = scene()
        self.me: dict[str, Any] | None = self.scene["me"] | {"role": "admin"}
        self.heads = self.scene["heads"]
        self.posted: list[tuple[str, Any]] = []
        self.refusals: dict[str, tuple[int, dict[str, Any]]] = {}
        self.answers = self.scene["answers"]
        self.sockets: set[WebSocket] = set()

    def send(self, frame: dict[str, Any]) -> None:
        """Send a frame to every open page."""
        assert self.loop is not None

        async def work() -> None:
            for socket in list(self.sockets):
                with suppress(RuntimeError, WebSocketDisconnect):
                    await socket.send_json(frame)

        asyncio.run_coroutine_threadsafe(work(), self.loop).result(10)


def create_app(desk: FakeDesk, origin: str) -> FastAPI:
    """The application."""
    app = FastAPI()

    @app.get("/console/api/conversations/{cid}")
    async def talk(cid: str, after: int = 0) -> Response:
        head = desk.heads.get(cid)
        if head is None:
            return _problem(404, "conversation_unknown", "Nie ma takiej rozmowy.")
        events = [event for event in desk.scene["events"] if event["offset"] > after]
        return JSONResponse({"conversation": head, "events": events, "deliveries": desk.scene["deliveries"]})

    @app.get("/console/api/{path:path}")
    async def read(path: str) -> Response:
        if path == "entrance":
            return JSONResponse({"password": True, "oidc": None})
        if desk.me is None:
            return _problem(401, "not_logged_in", "Proszę się zalogować.")
        if path == "me":
            return JSONResponse(desk.me | {"csrf": CSRF})
        name = path.rsplit("/", maxsplit=1)[-1] if path.startswith("conversations/") else path
        if name not in desk.answers:
            return _problem(404, "not_found", "Nie ma takiej strony.")
        return JSONResponse(desk.answers[name])

    @app.post("/console/api/{path:path}")
    async def write(path: str, request: Request) -> Response:
        body = await _body(request)
        if path != "login" and path != "login/second" and request.headers.get("x-csrf-token") != CSRF:
            return _problem(403, "csrf", "Proszę odświeżyć stronę i spróbować ponownie.")
        desk.posted.append((path, body))
        name = path.rsplit("/", maxsplit=1)[-1]
        if name in desk.refusals and not (body or {}).get("confirmed"):
            status, refusal = desk.refusals[name]
            return _problem(status, **refusal)
        if path == "login":
            return JSONResponse({"second_factor": "totp", "challenge": "challenge"})
        if path == "login/second":
            desk.me = desk.scene["me"]
            return JSONResponse(desk.me | {"csrf": CSRF})
        answer = desk.answers.get(f"POST {name}")
        return JSONResponse(answer) if answer else Response(status_code=204)

    @app.websocket("/console/api/live")
    async def live(socket: WebSocket) -> None:
        await socket.accept()
        desk.sockets.add(socket)
        with suppress(WebSocketDisconnect):
            while True:
                await socket.receive_json()
        desk.sockets.discard(socket)

    app.add_route("/{path:path}", Pages(WEB).answer, methods=["GET", "HEAD"])
    websocket = origin.replace("http", "ws", 1)
    app.add_middleware(Door, ancestors="'self'", websocket_origin=websocket, https=False)
    return app


async def _body(request: Request) -> Any:
    """What was posted; of a file its name and size."""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with request.form() as form:
            return {
                name: [value.filename, value.size] if isinstance(value, UploadFile) else value
                for name, value in form.items()
            }
    return await request.json() if await request.body() else None


def _problem(status: int, code: str, detail: str, **more: Any) -> Response:
    return JSONResponse({"code": code, "detail": detail, **more}, status)
