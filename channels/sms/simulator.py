"""The SMS simulator's API: write as a phone, read what would have been sent, with encoding and segments.

Development only; `channels.app` mounts it only where no Twilio account is configured.
"""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, JSONResponse
from pydantic import BaseModel, Field

from channels.conversation.service import Conversations
from channels.edge.problems import problem
from channels.sms.inbound import Inbound, Incoming
from channels.store import sms

PAGE = Path(__file__).with_name("page")
OURS = "+48000000000"
_PHONE = re.compile(r"\+\d{8,15}\Z")


class Sms(BaseModel):
    """A text written on the simulated phone."""

    phone: str = Field(max_length=20)
    text: str = Field(max_length=12_000)
    media: int = Field(default=0, ge=0, le=10)


def router(conversations: Conversations, inbound: Inbound, segment_grosze: int) -> APIRouter:
    """The routes behind the page at /sms/simulator."""
    routes = APIRouter()

    @routes.get("/sms/simulator")
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html")

    @routes.get("/sms/simulator/app.js")
    async def script() -> FileResponse:
        return FileResponse(PAGE / "app.js")

    @routes.get("/sms/simulator/style.css")
    async def style() -> FileResponse:
        return FileResponse(PAGE / "style.css")

    @routes.post("/sms/simulator/messages")
    async def write(message: Sms) -> Response:
        if not _PHONE.match(message.phone):
            return problem(422, "bad_phone", "Numer telefonu proszę podać w postaci +48600100200.")
        incoming = Incoming(f"SIM{secrets.token_hex(12)}", message.phone, OURS, message.text, message.media)
        return JSONResponse({"conversation": await inbound.receive(incoming)}, 202)

    @routes.get("/sms/simulator/messages")
    async def read(phone: str, after: int = 0) -> JSONResponse:
        async with conversations.db.read() as tx:
            letters = await sms.to_phone(tx, phone, max(0, min(after, 2**31 - 1)))
        shown = [
            {
                "id": letter.id,
                "text": letter.body,
                "encoding": letter.encoding,
                "segments": letter.segments,
                "cost_grosze": letter.segments * segment_grosze,
                "state": letter.state,
            }
            for letter in letters
        ]
        return JSONResponse({"messages": shown})

    return routes
