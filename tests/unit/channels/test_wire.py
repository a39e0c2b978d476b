"""Calls of our own services: connections are kept, and what went wrong is told apart, for only some may be repeated."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from channels.engine.wire import BROKEN, LATE, NEVER_SENT, Wire

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def served(handler: Handler, wire_seconds: float = 5.0) -> AsyncIterator[Wire]:
    app = web.Application()
    app.router.add_route("*", "/asked", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    listener = socket.create_server(("127.0.0.1", 0))
    await web.SockSite(runner, listener).start()
    wire = Wire(f"http://127.0.0.1:{listener.getsockname()[1]}", token="of-the-tests", seconds=wire_seconds)
    try:
        yield wire
    finally:
        await wire.close()
        await runner.cleanup()


async def test_that_one_connection_serves_many_calls_and_all_is_said() -> None:
    peers, seen = set(), []

    async def answer(request: web.Request) -> web.Response:
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        seen.append((request.headers["Authorization"], request.query_string, await request.json()))
        return web.json_response({"said": "ż"}, status=201)

    async with served(answer) as wire:
        for _ in range(3):
            got = await wire.send("POST", "/asked", {"text": "ż"}, params=[("a", "1"), ("a", "2")])
            assert (got.status, got.json()) == (201, {"said": "ż"})
    assert len(peers) == 1
    assert seen == [("Bearer of-the-tests", "a=1&a=2", {"text": "ż"})] * 3


async def test_that_a_call_nobody_listens_for_was_never_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    wire = Wire(f"http://127.0.0.1:{port}", seconds=1.0)
    with pytest.raises(NEVER_SENT):
        await wire.send("POST", "/asked", {})
    await wire.close()


async def test_that_a_late_answer_is_late_and_may_have_been_taken() -> None:
    async def think(_: web.Request) -> web.Response:
        await asyncio.sleep(0.5)
        return web.Response()

    async with served(think, wire_seconds=0.1) as wire:
        with pytest.raises(LATE) as late:
            await wire.send("POST", "/asked", {})
    assert not isinstance(late.value, NEVER_SENT)


async def test_that_a_connection_broken_off_may_have_been_taken() -> None:
    calls = 0

    async def hang_up(request: web.Request) -> web.Response:
        nonlocal calls
        calls += 1
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    async with served(hang_up) as wire:
        with pytest.raises(BROKEN) as broken:
            await wire.send("POST", "/asked", {})
    assert not isinstance(broken.value, (*NEVER_SENT, LATE))
    assert calls == 1
