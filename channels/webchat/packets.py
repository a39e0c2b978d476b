"""Frames that are sent within one round of the loop leave in one packet: an acknowledgement with its own event.

The loop writes to the socket at each call, and on a busy machine each such call costs more than making the frame: it
wakes the browser's side. `python -m channels` gives this protocol to its server.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

LARGEST = 16 * 1024  # bytes kept back; more goes out at once, so that a slow reader is noticed as before


class Packets:
    """A transport that puts together what is written in one round; everything else is the transport's own."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._kept: list[bytes] = []
        self._size = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Send it with what else this round brings."""
        if not self._kept:
            self._loop.call_soon(self._send)
        self._kept.append(data)
        self._size += len(data)
        if self._size > LARGEST:
            self._send()

    def close(self) -> None:
        """Send what is kept, then close."""
        self._send()
        self._transport.close()

    def _send(self) -> None:
        kept, self._kept, self._size = self._kept, [], 0
        if kept and not self._transport.is_closing():
            self._transport.write(b"".join(kept))


class PacketProtocol(WebSocketsSansIOProtocol):
    """Uvicorn's WebSocket, over such a transport."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(Packets(transport, self.loop))  # type: ignore[arg-type]
