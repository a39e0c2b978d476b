"""How people get files that were sent to them: from the chat with its token, from an SMS by a signed link.

The link opens a page of ours first: whatever looks at addresses in messages by itself fetches no document.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from channels.edge.problems import problem
from channels.errors import CasesFault, TokenRefused
from channels.files.links import PATH, FileLinks
from channels.files.sending import as_download
from channels.logs import log
from channels.store import files
from channels.store.files import StoredFile
from channels.texts import files as texts
from channels.webchat.sessions import WebChat, conversation_of

PAGE = Template(Path(__file__).with_name("page").joinpath("index.html").read_text(encoding="utf-8"))
RULE = "files"


@dataclass(frozen=True, slots=True)
class FileDoor:
    """What the routes need."""

    chat: WebChat
    links: FileLinks
    firm: str


def router(door: FileDoor) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.get("/chat/files/{file}")
    async def from_chat(request: Request, file: str) -> Response:
        return await _from_chat(door.chat, request, file)

    @routes.get(PATH + "{link}")
    async def page(link: str) -> Response:
        found = await _linked(door, link)
        if found is None:
            return _page(door.firm, texts.GONE_TITLE, f"<p>{texts.GONE}</p>", 404)
        about = escape(texts.about(found.name, found.kind, found.size))
        body = f'<p>{about}</p>\n<p><a class="get" href="{PATH}{escape(link)}/pobierz">{texts.GET}</a></p>'
        return _page(door.firm, texts.TITLE, f'{body}\n<p class="quiet">{texts.CARE}</p>', 200)

    @routes.get(PATH + "{link}/pobierz")
    async def from_link(link: str) -> Response:
        found = await _linked(door, link)
        if found is None:
            return _page(door.firm, texts.GONE_TITLE, f"<p>{texts.GONE}</p>", 404)
        if not await door.chat.guard.allows(RULE, found.id):
            return _page(door.firm, texts.BUSY_TITLE, f"<p>{texts.BUSY}</p>", 429)
        log.info("file_fetched", conversation=found.conversation, source="link")
        return as_download(found)

    return routes


async def _linked(door: FileDoor, link: str) -> StoredFile | None:
    try:
        file = door.links.read(link)
    except TokenRefused:
        return None
    async with door.chat.conversations.db.read() as tx:
        return await files.find(tx, file)


async def _from_chat(chat: WebChat, request: Request, file: str) -> Response:
    cid = await conversation_of(chat, request, RULE)
    if isinstance(cid, Response):
        return cid
    async with chat.conversations.db.read() as tx:
        found = await files.find(tx, file)
    if found is None or not await _theirs(chat, cid, found.conversation):
        return problem(404, "file_unknown", texts.GONE_TITLE + ".")
    log.info("file_fetched", conversation=cid, source="web")
    return as_download(found)


async def _theirs(chat: WebChat, cid: str, other: str) -> bool:
    """This conversation's own, or that of an earlier one of the same proven person."""
    if other == cid:
        return True
    try:
        return other in await chat.cases.conversations(cid)
    except CasesFault:
        return False


def _page(firm: str, title: str, body: str, status: int) -> Response:
    shown = PAGE.substitute(title=escape(title), firm=escape(firm), body=body)
    return HTMLResponse(shown, status, headers={"cache-control": "no-store"})
