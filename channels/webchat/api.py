"""POST /chat/sessions and the WebSocket at /chat/ws."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request, Response, WebSocket
from fastapi.responses import JSONResponse

from channels.conversation.model import Channel
from channels.conversation.service import Conversations
from channels.edge.origin import Origins
from channels.edge.problems import problem
from channels.errors import TokenRefused, UnknownConversation
from channels.guard import Guard
from channels.logs import log
from channels.texts.web import WebTexts
from channels.webchat.socket import ChatSocket
from channels.webchat.tokens import ChatTokens

CLOSE_TOKEN, CLOSE_BUSY = 4401, 4429


@dataclass(frozen=True, slots=True)
class WebChat:
    """What the routes need, wired by `channels.bootstrap`."""

    conversations: Conversations
    tokens: ChatTokens
    guard: Guard
    origins: Origins
    texts: WebTexts
    max_sockets: int


def router(chat: WebChat) -> APIRouter:
    """The routes of the web chat."""
    routes = APIRouter()

    @routes.post("/chat/sessions")
    async def open_session(request: Request) -> Response:
        """Begin a conversation, or renew the token of one by presenting the old token."""
        return await _open_session(chat, request)

    @routes.websocket("/chat/ws")
    async def talk(socket: WebSocket) -> None:
        await _talk(chat, socket)

    return routes


async def _open_session(chat: WebChat, request: Request) -> Response:
    if not chat.origins.allows(request.headers.get("origin")):
        return problem(403, "origin_refused", "Z tej strony nie można otworzyć rozmowy.")
    scheme, _, old = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and old:
        return await _renew(chat, old)
    address = request.client.host if request.client else "unknown"
    if not await chat.guard.allows("sessions", address):
        chat.conversations.metrics.refused.labels("sessions", "too_many").inc()
        return problem(429, "too_many", chat.texts.error("too_many"))
    cid = await chat.conversations.open(Channel.WEB, chat.texts.greeting_draft())
    log.info("session_opened", conversation=cid, channel="web")
    return JSONResponse({"conversation": cid, "token": chat.tokens.issue(cid)}, 201)


async def _renew(chat: WebChat, old: str) -> Response:
    try:
        cid = chat.tokens.read(old)
        await chat.conversations.load(cid)
    except (TokenRefused, UnknownConversation):
        return problem(401, "token_invalid", chat.texts.error("token_invalid"))
    return JSONResponse({"conversation": cid, "token": chat.tokens.issue(cid)})


async def _talk(chat: WebChat, socket: WebSocket) -> None:
    if not chat.origins.allows(socket.headers.get("origin")):
        await socket.close(1008)  # before accepting: the handshake is answered 403
        return
    await socket.accept()
    sockets = chat.conversations.metrics.sockets
    try:
        cid = chat.tokens.read(socket.query_params.get("token", ""))
        await chat.conversations.load(cid)
    except TokenRefused as refusal:
        await _turn_away(chat, socket, refusal.code, CLOSE_TOKEN)
        return
    except UnknownConversation:
        await _turn_away(chat, socket, "token_invalid", CLOSE_TOKEN)
        return
    if sockets._value.get() >= chat.max_sockets:
        await _turn_away(chat, socket, "busy", CLOSE_BUSY)
        return
    with sockets.track_inprogress():
        await ChatSocket(socket, cid, chat.conversations, chat.guard, chat.texts).run()


async def _turn_away(chat: WebChat, socket: WebSocket, code: str, close: int) -> None:
    chat.conversations.metrics.refused.labels("chat", code).inc()
    await socket.send_json({"type": "error", "code": code, "text": chat.texts.error(code)})
    await socket.close(close)
