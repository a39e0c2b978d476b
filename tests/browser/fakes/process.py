"""Runs an ASGI application on a free port in a thread, and stops it."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    make: Callable[[str], FastAPI], on_loop: Callable[[asyncio.AbstractEventLoop], None] = lambda _loop: None
) -> Iterator[str]:
    """Serve `make(origin)` until the block ends; gives the origin."""
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    config = uvicorn.Config(
        make(origin), port=port, log_level="error", ws="websockets-sansio", lifespan="off"
    )
    server = uvicorn.Server(config)

    def serve() -> None:
        loop = asyncio.new_event_loop()
        on_loop(loop)
        loop.run_until_complete(server.serve())
        loop.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    limit = time.monotonic() + 10
    while not server.started:
        assert time.monotonic() < limit, "the fake gateway did not start"
        time.sleep(0.02)
    try:
        yield origin
    finally:
        server.should_exit = True
        server.force_exit = True
        thread.join(10)
