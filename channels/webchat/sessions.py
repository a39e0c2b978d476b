"""POST /chat/sessions: begin a conversation, also by a link from a letter or a message; renew the key to one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from fastapi import Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from pydantic import BaseModel, Field, ValidationError

from channels.conversation.model import Channel, Conversation
from channels.conversation.service import Conversations, new_id
from channels.edge.origin import Origins
from channels.edge.problems import problem
from channels.errors import CasesFault, TokenRefused, UnknownConversation
from channels.guard import Guard
from channels.logs import log
from channels.texts.web import WebTexts
from channels.webchat.tokens import ChatTokens, bearer

LINK = r"[A-Za-z0-9._\-]{1,120}"
UNCHECKED = "unchecked"


class Cases(Protocol):
    """What the case backend says about links and conversations; `CasesClient` at run time."""

    async def open_session(
        self, conversation: str, channel: str, phone: str | None, link: str | None = None
    ) -> str | None: ...

    async def conversations(self, conversation: str) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class WebChat:
    """What the routes need, wired by `channels.bootstrap`."""

    conversations: Conversations
    cases: Cases
    tokens: ChatTokens
    guard: Guard
    origins: Origins
    texts: WebTexts
    max_sockets: int
    max_sockets_each: int
    max_sockets_address: int


class Wish(BaseModel):
    """What a page may ask for; no body at all is a plain conversation."""

    link: str | None = Field(default=None, pattern=rf"^{LINK}$")


def follow(link: str) -> Response:
    """A link opened in a browser: on to the chat, its token behind a # where no log and no other site sees it."""
    return RedirectResponse(f"/#l={link}" if re.fullmatch(LINK, link) else "/", 303)


async def open_session(chat: WebChat, request: Request) -> Response:
    """Answer the request; see docs/channels.md for its shapes."""
    if not chat.origins.allows(request.headers.get("origin")):
        return problem(403, "origin_refused", "Z tej strony nie można otworzyć rozmowy.")
    try:
        wish = Wish.model_validate_json(await request.body() or b"{}")
    except ValidationError:
        return problem(422, "invalid_request", chat.texts.error("bad_frame"))
    known: Conversation | None = None
    if (old := bearer(request)) is not None:
        try:
            known = await chat.conversations.load(chat.tokens.read(old))
        except (TokenRefused, UnknownConversation):
            return problem(401, "token_invalid", chat.texts.error("token_invalid"))
    if known is not None and wish.link in (None, known.link):
        return await _renew(chat, known, wish.link)
    return await _begin(chat, request, wish.link)


async def conversation_of(chat: WebChat, request: Request, rule: str) -> str | Response:
    """The conversation that a page's key opens, or the refusal to answer with; `rule` is the limit it counts to."""
    if not chat.origins.allows(request.headers.get("origin")):
        return problem(403, "origin_refused", chat.texts.error("token_invalid"))
    try:
        cid = chat.tokens.read(bearer(request) or "")
        await chat.conversations.load(cid)
    except (TokenRefused, UnknownConversation):
        return problem(401, "token_invalid", chat.texts.error("token_invalid"))
    if not await chat.guard.allows(rule, cid):
        return problem(429, "too_many", chat.texts.error("rate_limited"))
    return cid


async def _renew(chat: WebChat, known: Conversation, link: str | None) -> Response:
    if not await chat.guard.allows("renewals", known.id):
        return problem(429, "too_many", chat.texts.error("too_many"))
    state = await _introduce(chat, known.id, link) if link else None
    return _key(chat, known.id, state, 200)


async def _begin(chat: WebChat, request: Request, link: str | None) -> Response:
    address = request.client.host if request.client else "unknown"
    if not await chat.guard.allows("sessions", address):
        chat.conversations.metrics.refused.labels("sessions", "too_many").inc()
        return problem(429, "too_many", chat.texts.error("too_many"))
    cid = new_id()
    state = await _introduce(chat, cid, link) if link else None
    told = state not in (None, UNCHECKED)
    await chat.conversations.open(cid, Channel.WEB, chat.texts.greeting_draft(state), link=link, known=told)
    log.info("session_opened", conversation=cid, channel="web", state=state)
    return _key(chat, cid, state, 201)


async def _introduce(chat: WebChat, cid: str, link: str) -> str:
    """How the link stands; a backend that is away is asked again before the first answer."""
    try:
        return await chat.cases.open_session(cid, Channel.WEB, None, link) or UNCHECKED
    except CasesFault as fault:
        log.warning("link_not_checked", conversation=cid, code=fault.code)
        return UNCHECKED


def _key(chat: WebChat, cid: str, link: str | None, status: int) -> Response:
    shown = {"conversation": cid, "token": chat.tokens.issue(cid), "expires_in": chat.tokens.seconds}
    return JSONResponse(shown | ({"link": link} if link else {}), status)
