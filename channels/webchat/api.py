"""The routes of the web chat: sessions, links, history, and the WebSocket at /chat/ws."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response, WebSocket

from channels.errors import Crowded, TokenRefused, UnknownConversation
from channels.webchat import history, sessions
from channels.webchat.crowd import Crowd
from channels.webchat.sessions import WebChat
from channels.webchat.socket import ChatSocket

CLOSE_TOKEN, CLOSE_BUSY = 4401, 4429
Page = Annotated[int, Query(ge=0, le=history.LAST_PAGE)]


def router(chat: WebChat) -> APIRouter:
    """The routes of the web chat."""
    routes = APIRouter()
    crowd = Crowd(most=chat.max_sockets, each=chat.max_sockets_each, address=chat.max_sockets_address)

    @routes.post("/chat/sessions")
    async def open_session(request: Request) -> Response:
        """Begin a conversation, or renew the token of one by presenting the old token."""
        return await sessions.open_session(chat, request)

    @routes.get("/l/{link}")
    async def follow(link: str) -> Response:
        """A link from a letter or a message."""
        return sessions.follow(link)

    @routes.get("/chat/history")
    async def read_history(request: Request, page: Page = 0) -> Response:
        """Earlier conversations of a proven person."""
        return await history.read_history(chat, request, page)

    @routes.websocket("/chat/ws")
    async def talk(socket: WebSocket) -> None:
        await _talk(chat, crowd, socket)

    return routes


async def _talk(chat: WebChat, crowd: Crowd, socket: WebSocket) -> None:
    if not chat.origins.allows(socket.headers.get("origin")):
        await socket.close(1008)  # before accepting: the handshake is answered 403
        return
    await socket.accept()
    address = socket.client.host if socket.client else "unknown"
    try:
        cid = await _conversation(chat, socket)
        with crowd.admitted(cid, address), chat.conversations.metrics.sockets.track_inprogress():
            await ChatSocket(socket, cid, chat.conversations, chat.guard, chat.texts).run()
    except TokenRefused as refusal:
        await _turn_away(chat, socket, refusal.code, CLOSE_TOKEN)
    except UnknownConversation:
        await _turn_away(chat, socket, "token_invalid", CLOSE_TOKEN)
    except Crowded as refusal:
        await _turn_away(chat, socket, refusal.code, CLOSE_BUSY)


async def _conversation(chat: WebChat, socket: WebSocket) -> str:
    """The conversation that is asked for, when its key is good and its log was not read too often just now."""
    cid = chat.tokens.read(socket.query_params.get("token", ""))
    await chat.conversations.load(cid)
    if not await chat.guard.allows("openings", cid):
        raise Crowded("busy")
    return cid


async def _turn_away(chat: WebChat, socket: WebSocket, code: str, close: int) -> None:
    chat.conversations.metrics.refused.labels("chat", code).inc()
    await socket.send_json({"type": "error", "code": code, "text": chat.texts.error(code)})
    await socket.close(close)
