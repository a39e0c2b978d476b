"""A gateway on real HTTP with a fake engine behind it; everything in one temporary folder."""

import asyncio
import importlib.util
import json
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import websockets

from channels.app import create_app
from channels.bootstrap import Gateway, build
from channels.settings import Settings, checked
from channels.store.db import Database


def _beside(name: str, file: str) -> Any:
    """A helper of these tests as a module of its own."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(file))
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


servers = _beside("channel_servers", "servers.py")
_beside("channel_posts", "posts.py")
desk = _beside("channel_desk", "desk_people.py")

TOKEN = "auth-token-of-the-tests"
ACCOUNT = "AC00000000000000000000000000000001"
OURS = "+48732000000"


@dataclass
class System:
    """What a test talks to."""

    url: str
    gateway: Gateway
    engine: Any
    twilio: Any
    http: httpx.AsyncClient

    async def session(self) -> tuple[str, str]:
        opened = (await self.http.post("/chat/sessions")).raise_for_status().json()
        return opened["conversation"], opened["token"]

    @asynccontextmanager
    async def chat(self, token: str | None = None, **options: Any) -> AsyncIterator["Chat"]:
        token = token or (await self.session())[1]
        address = self.url.replace("http", "ws", 1) + f"/chat/ws?token={token}"
        async with websockets.connect(address, **options) as socket:
            yield Chat(socket)


@dataclass
class Chat:
    """A person at the web chat."""

    socket: Any
    count: int = 0
    kept: list[dict[str, Any]] = field(default_factory=list)
    promises: list[str] = field(default_factory=list)  # about the wait: they depend on the day and the hour

    async def send(self, frame: Any) -> None:
        await self.socket.send(frame if isinstance(frame, (str, bytes)) else json.dumps(frame))

    async def say(self, text: str, id: str | None = None) -> str:  # noqa: A002
        self.count += 1
        id = id or f"m{self.count}"  # noqa: A001
        await self.send({"type": "message", "id": id, "text": text})
        return id

    async def next(self, *types: str, source: str | None = None, seconds: float = 10.0) -> dict[str, Any]:
        """The next frame of these types (and from this source); others are kept for later."""

        def wanted(frame: dict[str, Any]) -> bool:
            return (not types or frame["type"] in types) and (source is None or frame.get("source") == source)

        for frame in self.kept:
            if wanted(frame):
                self.kept.remove(frame)
                return frame
        async with asyncio.timeout(seconds):
            while True:
                heard: dict[str, Any] = json.loads(await self.socket.recv())
                if heard.get("kind") == "wait":
                    self.promises.append(heard["text"])
                    continue
                if wanted(heard):
                    return heard
                self.kept.append(heard)

    async def hears(self, source: str = "assistant") -> dict[str, Any]:
        """The next event written by `source`."""
        return await self.next("event", source=source)

    async def silent(self, seconds: float = 0.5) -> bool:
        """Whether the assistant says nothing for a while."""
        try:
            await self.next("event", source="assistant", seconds=seconds)
        except TimeoutError:
            return True
        return False


def settings_for(folder: Path, **more: Any) -> Settings:
    given: dict[str, Any] = {
        "env": "test",
        "data_dir": folder,
        "chat_secret": "chat-secret-of-the-tests",
        "console_secret": "console-secret-of-the-tests",
        "engine_token": "engine-token-of-the-tests",
        "firm_name": "Firma Testowa",
        "poll_seconds": 0.2,
        "engine_timeout_seconds": 2.0,
        "cases_timeout_seconds": 1.0,
        "sms_per_second": 1000.0,
        "limit_messages": "1000/minute",
        "limit_frames": "10000/minute",
        "limit_sessions": "1000/minute",
        "limit_sms": "1000/minute",
        "web_dir": Path("web"),
    }
    return checked(Settings(**(given | more)))


@pytest.fixture
def twilio_settings() -> dict[str, Any]:
    return {
        "twilio_account_sid": ACCOUNT,
        "twilio_auth_token": TOKEN,
        "twilio_from": OURS,
        "public_url": "https://chat.firma.pl",
    }


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the gateway with every migration done, to be copied: migrating takes as long as most tests."""
    path = tmp_path_factory.mktemp("gateway") / "gateway.sqlite3"

    async def migrate() -> None:
        db = Database(f"sqlite:///{path}")
        await db.start()
        await db.close()

    asyncio.run(migrate())
    return path


@pytest.fixture
async def make_system(tmp_path: Path, empty_database: Path) -> AsyncIterator[Any]:
    """A factory: settings in, a running system out; all stopped at the end."""
    if not (tmp_path / "gateway.sqlite3").exists():
        shutil.copy(empty_database, tmp_path / "gateway.sqlite3")
    async with AsyncExitStack() as stack:

        async def make(**more: Any) -> System:
            engine, twilio = servers.FakeEngine(), servers.FakeTwilio(ACCOUNT, TOKEN)
            engine_url = await stack.enter_async_context(servers.serve(engine.app()))
            urls = {"engine_url": engine_url, "cases_url": engine_url}
            if "twilio_account_sid" in more:
                urls["twilio_base_url"] = await stack.enter_async_context(servers.serve(twilio.app()))
            settings = settings_for(tmp_path, **(urls | more))
            gateway = build(settings)
            url = await stack.enter_async_context(servers.serve(create_app(settings, gateway)))
            http = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=10))
            return System(url, gateway, engine, twilio, http)

        yield make


@pytest.fixture
async def system(make_system: Any) -> System:
    made: System = await make_system()
    return made


@pytest.fixture
async def hire(system: System) -> AsyncIterator[Any]:
    """A factory of logged-in agents."""
    team: list[Any] = []

    async def make(login: str = "anna", name: str = "Anna Nowak", role: str = "agent", **more: Any) -> Any:
        team.append(await desk.hired(system, login, name, role, **more))
        return team[-1]

    yield make
    for agent in team:
        await agent.http.aclose()
