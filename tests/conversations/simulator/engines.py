"""A second engine beside the stack's own: understanding is what a turn costs, and there is more than one core."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from deploy.local.processes import Process, Program, answers
from deploy.local.stack import BOT, Stack


@contextmanager
def second_engine(stack: Stack) -> Iterator[str]:
    """Start it with the stack's settings on a port of its own; give its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    environment = {**stack.environment, "ULGA_RASA_PORT": str(port)}
    ready = lambda: answers(f"{url}/webhooks/ulga/ready")  # noqa: E731
    engine = Process(Program("rasa-2", [BOT, "-m", "bot"], environment, ready, 120), stack.data / "logs")
    try:
        engine.wait_until_ready()
        yield url
    finally:
        engine.stop()
