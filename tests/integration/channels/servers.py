"""Servers for the tests: real HTTP on loopback, in the test's own loop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from channels.webchat.packets import PacketProtocol


class Server(uvicorn.Server):
    """Ends as soon as it is told to: uvicorn's own looks ten times a second, and each test waits for two or three."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.told = asyncio.Event()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.told.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        state = self.server_state
        for server in self.servers:
            server.close()
        for connection in list(state.connections):
            connection.shutdown()
        with suppress(TimeoutError):
            async with asyncio.timeout(1):
                while state.connections or state.tasks:  # noqa: ASYNC110 - nobody tells when they are gone
                    await asyncio.sleep(0.005)
        for task in state.tasks:
            task.cancel()
        await self.lifespan.shutdown()


@asynccontextmanager
async def serve(app: Any, port: int = 0) -> AsyncIterator[str]:
    """Serve an ASGI application and yield its address."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    server = Server(
        uvicorn.Config(app, log_config=None, access_log=False, ws=PacketProtocol, ws_max_size=256 * 1024)
    )
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if running.done():
                await running
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.told.set()
        await running
        listener.close()


async def until(true: Callable[[], Any], seconds: float = 10.0) -> Any:
    """Wait until something holds and return it; a coroutine function is awaited each time."""
    async with asyncio.timeout(seconds):
        while True:
            value = true()
            if asyncio.iscoroutine(value):
                value = await value
            if value:
                return value
            await asyncio.sleep(0.02)


def reply(
    *texts: str, commands: tuple[str, ...] = (), choices: tuple[tuple[str, str], ...] = ()
) -> dict[str, Any]:
    """An engine's answer as the contract has it."""
    offered = [{"title": title, "payload": payload} for title, payload in choices]
    messages = [{"kind": "text", "text": text, "choices": [], "data": {}} for text in texts]
    if messages:
        messages[-1]["choices"] = offered
    return {"messages": messages, "commands": [{"name": name, "reason": "test_reason"} for name in commands]}


@dataclass
class FakeEngine:
    """Plays Rasa's connector and the case backend's session call; answers what a test tells it to."""

    asked: list[dict[str, Any]] = field(default_factory=list)
    sessions: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    reports: list[tuple[str, str]] = field(default_factory=list)
    authorised: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    status: int = 200
    cases_status: int = 200
    links: dict[str, str] = field(default_factory=dict)  # how a link stands; unknown ones are gone
    phones: set[str] = field(default_factory=set)  # that belong to somebody
    related: dict[str, list[str]] = field(default_factory=dict)  # conversations of a proven one
    gate: asyncio.Event | None = None
    ready: bool = True
    memories: dict[str, float] | None = None  # by conversation, when it keeps any

    def texts(self) -> list[str]:
        return [body.get("text", body.get("payload", "")) for body in self.asked]

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.get("/webhooks/ulga/ready")
        async def ready() -> Response:
            return JSONResponse({"ready": self.ready}, 200 if self.ready else 503)

        @app.get("/healthz")
        async def alive() -> dict[str, str]:
            return {"status": "ok"}

        @app.put("/v1/sessions/{cid}")
        async def session(cid: str, request: Request) -> Response:
            body = await request.json()
            self.sessions.append((cid, body))
            link = self.links.get(body["link"], "gone") if "link" in body else None
            return JSONResponse({"conversation_id": cid, "link": link}, self.cases_status)

        @app.get("/v1/sessions/{cid}/conversations")
        async def conversations(cid: str) -> Response:
            if cid not in self.related:
                return JSONResponse({"code": "identity_required"}, 403)
            return JSONResponse([{"conversation_id": other} for other in self.related[cid]])

        @app.post("/v1/sessions/{cid}/codes")
        async def codes(cid: str, request: Request) -> Response:
            phone = (await request.json())["phone"]
            known = phone in self.phones
            return JSONResponse(
                {"deliver_to": phone if known else None, "code": "314159" if known else None}, 202
            )

        @app.post("/v1/sessions/{cid}/opt-in")
        async def opt_in(cid: str) -> Response:
            self.reports.append((cid, "opt_in"))
            return JSONResponse({"withdrawn": 1})

        @app.post("/v1/sessions/{cid}/reports")
        async def report(cid: str, request: Request) -> Response:
            self.reports.append((cid, (await request.json())["kind"]))
            return JSONResponse({}, 201)

        @app.post("/webhooks/ulga/read")
        async def read(request: Request) -> Response:
            text = (await request.json())["text"]
            ranking = [{"intent": "request_installments", "confidence": 0.9}]
            values = [{"kind": "amount", "text": "200 zł", "value": 20000}] if "200 zł" in text else []
            self.read.append(text)
            return JSONResponse({**ranking[0], "ranking": ranking, "values": values}, self.status)

        @app.post("/webhooks/ulga/webhook")
        async def take(request: Request) -> Response:
            self.authorised.append(request.headers.get("authorization", ""))
            body = await request.json()
            if self.memories is not None:
                known = self.memories.get(body["conversation"], 0.0)
                if known < body["memory_at"] and "memory" not in body:
                    return JSONResponse({"error": "memory_lost"}, 409)
                self.memories[body["conversation"]] = body["memory_at"] + 1
            self.asked.append(body)
            if self.gate is not None:
                await self.gate.wait()
            await asyncio.sleep(self.seconds)
            if self.status != 200:
                return JSONResponse({"error": "action_failed"}, self.status)
            words = body.get("text", body.get("payload"))
            answer = self.answers.get(words, reply(f"Echo: {words}"))
            kept = (
                {"memory": f"after {words}", "memory_at": body["memory_at"] + 1}
                if self.memories is not None
                else {}
            )
            return JSONResponse({"message_id": body["message_id"]} | kept | answer)

        return app


@dataclass
class FakeTwilio:
    """Plays Twilio's REST interface and checks every request as Twilio would."""

    account: str
    token: str
    taken: list[dict[str, str]] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    failures: list[tuple[int, int]] = field(default_factory=list)
    swallow: bool = False  # take the message, then fail to say so
    gate: asyncio.Event | None = None  # before saying so

    def app(self) -> FastAPI:
        app = FastAPI()
        path = f"/2010-04-01/Accounts/{self.account}/Messages.json"

        @app.post(path)
        async def create(request: Request) -> Response:
            form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
            self._check(request, form)
            if self.failures:
                status, code = self.failures.pop(0)
                return JSONResponse({"code": code, "message": "no", "status": status}, status)
            form["sid"] = f"SM{len(self.taken):032x}"
            self.taken.append(form)
            if self.gate is not None:
                await self.gate.wait()
            if self.swallow:
                self.swallow = False
                return Response(status_code=500)
            return JSONResponse(self._shown(form), 201)

        @app.get(path)
        async def find(request: Request) -> Response:
            found = [self._shown(form) for form in self.taken if form["To"] == request.query_params.get("To")]
            return JSONResponse({"messages": found, "page": 0, "page_size": 50})

        return app

    def bodies(self) -> list[str]:
        return [form["Body"] for form in self.taken]

    def _check(self, request: Request, form: dict[str, str]) -> None:
        import base64

        basic = base64.b64encode(f"{self.account}:{self.token}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {basic}":
            self.complaints.append("authorization")
        if not {"To", "Body"} <= set(form) or not ({"From", "MessagingServiceSid"} & set(form)):
            self.complaints.append("fields")
        if not form.get("StatusCallback", "").startswith("https://"):
            self.complaints.append("callback")
        if len(form.get("Body", "")) > 1600 or not form.get("Body"):
            self.complaints.append("body")

    def _shown(self, form: dict[str, str]) -> dict[str, Any]:
        return {
            "sid": form["sid"], "status": "queued", "body": form["Body"], "to": form["To"],
            "from": form.get("From"), "date_created": None, "error_code": None,
        }  # fmt: skip
