"""GET /chat/history: a proven person's earlier conversations about the same case, on any channel.

The case backend says which they are, and refuses before identity is proved; this room only reads them from the log.
"""

from __future__ import annotations

from typing import Any

from fastapi import Request, Response
from fastapi.responses import JSONResponse

from channels.conversation.decisions import NOTE
from channels.conversation.model import Conversation, Event
from channels.edge.problems import problem
from channels.errors import CasesFault, UnknownConversation
from channels.logs import log
from channels.store import log as event_log
from channels.webchat.sessions import WebChat, conversation_of

SESSIONS_A_PAGE, EVENTS_EACH, LAST_PAGE = 5, 200, 20
SHOWN = ("offset", "source", "kind", "text", "data", "at", "author")


async def read_history(chat: WebChat, request: Request, page: int) -> Response:
    """One page, the newest conversation first."""
    cid = await conversation_of(chat, request, "history")
    if isinstance(cid, Response):
        return cid
    try:
        others = await chat.cases.conversations(cid)
    except CasesFault as fault:
        log.info("history_refused", conversation=cid, code=fault.code)
        if fault.code in ("cases_403", "cases_404", "cases_423"):
            return problem(403, "identity_required", chat.texts.error("identity_required"))
        return problem(503, "history_unavailable", chat.texts.error("history_unavailable"))
    first = page * SESSIONS_A_PAGE
    chosen = others[first : first + SESSIONS_A_PAGE]
    sessions = [shown for other in chosen if (shown := await _read(chat, other)) is not None]
    more = page + 1 if len(others) > first + SESSIONS_A_PAGE and page < LAST_PAGE else None
    return JSONResponse({"sessions": sessions, "next": more}, headers={"cache-control": "no-store"})


async def _read(chat: WebChat, cid: str) -> dict[str, Any] | None:
    """One earlier conversation, or None when its log has been forgotten."""
    async with chat.conversations.db.read() as tx:
        try:
            conversation: Conversation = await event_log.load(tx, cid)
        except UnknownConversation:
            return None
        events = [event for event in await event_log.recent(tx, cid, EVENTS_EACH) if event.kind != NOTE]
    if not events:
        return None
    return {
        "channel": conversation.channel,
        "began_at": events[-1].at.isoformat(timespec="seconds"),
        "ended_at": events[0].at.isoformat(timespec="seconds"),
        "events": [_past(event) for event in reversed(events)],
    }


def _past(event: Event) -> dict[str, Any]:
    """An event without anything to press."""
    shown = event.public()
    return {name: shown[name] for name in SHOWN if name in shown}
