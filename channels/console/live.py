"""The console's WebSocket: says that something changed, never what; the page then asks the API."""

import asyncio
from contextlib import suppress

from fastapi import APIRouter, WebSocket
from starlette.websockets import WebSocketDisconnect

from channels.console.access import Access
from channels.console.guards import COOKIE
from channels.conversation.service import Conversations
from channels.edge.origin import Origins

PAUSE_SECONDS = 0.25  # many changes at once are one note
CHECK_SECONDS = 60.0  # the session may have ended meanwhile


def router(conversations: Conversations, access: Access, origins: Origins) -> APIRouter:
    """The route."""
    routes = APIRouter()

    @routes.websocket("/live")
    async def live(socket: WebSocket) -> None:
        if not socket.headers.get("origin") or not origins.allows(socket.headers.get("origin")):
            await socket.close(1008)
            return
        token = socket.cookies.get(COOKIE, "")
        if await access.session(token) is None:
            await socket.close(1008)
            return
        await socket.accept()
        leaving = asyncio.create_task(_left(socket))
        try:
            await _notify(socket, conversations, access, token, leaving)
        finally:
            leaving.cancel()

    return routes


async def _notify(
    socket: WebSocket, conversations: Conversations, access: Access, token: str, leaving: asyncio.Task[None]
) -> None:
    with conversations.bus.listen(conversations.bus.everything) as listener:
        while not leaving.done():
            with suppress(TimeoutError):
                await asyncio.wait_for(listener.wake.wait(), CHECK_SECONDS)
            if not leaving.done() and await access.session(token) is None:
                await socket.close(4401)
                return
            listener.wake.clear()
            with suppress(WebSocketDisconnect, RuntimeError):
                await socket.send_json({"type": "changed"})
            await asyncio.sleep(PAUSE_SECONDS)


async def _left(socket: WebSocket) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):
        while (await socket.receive())["type"] != "websocket.disconnect":
            pass
