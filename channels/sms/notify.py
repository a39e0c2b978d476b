"""POST /internal/sms: other services of ours send a short text, such as a one-time code, by the same outbox.

Private: a bearer token, and no route at all without one. A secret text is wiped as soon as it is sent, and it is
never part of the conversation's log.
"""

import hmac

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from channels.conversation.model import Channel, OneTimeCode
from channels.conversation.service import Conversations, Texting, new_id, outbox_of
from channels.edge.problems import problem
from channels.store import log as event_log
from channels.store import sms
from channels.store.db import Tx
from channels.store.log import Moment
from channels.texts.sms import SmsTexts
from polish import gsm7


class Notification(BaseModel):
    """One text. The same key again sends nothing."""

    key: str = Field(pattern=r"^[A-Za-z0-9:_\-]{8,100}$")
    phone: str = Field(pattern=r"^\+[1-9]\d{7,14}$")
    text: str = Field(min_length=1, max_length=600)
    sender: str | None = Field(default=None, max_length=34)
    secret: bool = False


def router(conversations: Conversations, senders: tuple[str, ...], token: str) -> APIRouter:
    """The route."""
    routes = APIRouter()
    expected = f"Bearer {token}".encode()

    @routes.post("/internal/sms")
    async def send(note: Notification, request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get("authorization", "").encode(), expected):
            return problem(401, "unauthorised", "Brak uprawnień.")
        ours = note.sender or senders[0]
        if ours not in senders:
            return problem(422, "sender_unknown", "Nie ma takiego nadawcy.")
        state = await queue(conversations, note, ours)
        conversations.bus.said(outbox_of(Channel.SMS))
        return JSONResponse({"state": state}, 202)

    return routes


async def queue(conversations: Conversations, note: Notification, ours: str) -> str:
    """Put the text into the outbox of the phone's conversation, begun here if there is none."""
    async with conversations.db.write() as tx:
        return await put(tx, note, ours, conversations.moment())


async def put(tx: Tx, note: Notification, ours: str, moment: Moment) -> str:
    """The same inside a transaction: "queued", or "suppressed" for a number that must not be written to."""
    body = gsm7.fold(note.text)
    size = gsm7.segments(body)
    cid, fresh = await sms.thread(tx, note.phone, ours, new_id())
    if fresh:
        await event_log.create(tx, cid, Channel.SMS, moment, phone=note.phone, greeted=False)
    known = await sms.number(tx, note.phone)
    state = "suppressed" if known.opted_out or known.invalid else "queued"
    kept = "" if note.secret and state == "suppressed" else body
    letter = {
        "conversation": cid, "key": f"notify:{note.key}", "phone": note.phone, "ours": ours, "body": kept,
        "encoding": size.encoding, "segments": size.count, "urgent": False, "secret": note.secret, "state": state,
    }  # fmt: skip
    await sms.put(tx, letter, moment)
    return state


def texting_from(ours: str, texts: SmsTexts) -> Texting:
    """How a conversation of any channel sends a one-time code: by this number of ours."""

    async def text(tx: Tx, code: OneTimeCode, key: str, moment: Moment) -> None:
        note = Notification(key=key, phone=code.phone, text=texts.one_time_code(code.code), secret=True)
        await put(tx, note, ours, moment)

    return text
