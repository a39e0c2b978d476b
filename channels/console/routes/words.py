"""What agents write: replies, notes, typing, and what they have read."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from channels.console.checking import Checking
from channels.console.guards import Guards, Refused
from channels.console.writing import Writing
from channels.conversation.words import clean
from channels.store.agents import Agent, Session


class Written(BaseModel):
    """Words of an agent; the id makes a repeated request harmless."""

    id: str = Field(pattern=r"^[A-Za-z0-9_\-]{1,64}$")
    text: str = Field(min_length=1, max_length=2_000)


class Reply(Written):
    """Words to the person; `confirmed` names the remarks that the agent has read and leaves as they are."""

    confirmed: list[str] = Field(default_factory=list, max_length=20)


class Draft(BaseModel):
    """Words that are not sent yet."""

    text: str = Field(min_length=1, max_length=2_000)


class Seen(BaseModel):
    """Read up to here."""

    offset: int = Field(ge=0, le=2**31 - 1)


def router(writing: Writing, checking: Checking, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()
    routes.include_router(_words(writing, checking, guards), prefix="/conversations/{cid}")
    routes.include_router(_mentions(writing, guards), prefix="/mentions")
    return routes


def _words(writing: Writing, checking: Checking, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.post("/reply", status_code=204)
    async def reply(cid: str, written: Reply, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        text = _words_of(written)
        await writing.require_owned(agent, cid)
        taken = await checking.pass_or_refuse(agent, cid, text, written.confirmed)
        await writing.reply(agent, cid, text, written.id, taken)

    @routes.post("/check")
    async def check(
        cid: str, draft: Draft, agent: Annotated[Agent, Depends(guards.handling)]
    ) -> dict[str, Any]:
        remarks = await checking.remarks(agent, cid, clean(draft.text))
        return {"warnings": [each.public() for each in remarks]}

    @routes.post("/note", status_code=204)
    async def note(cid: str, written: Written, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await writing.note(agent, cid, _words_of(written), written.id)

    @routes.post("/typing", status_code=204)
    async def typing(cid: str, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await writing.typing(agent, cid)

    @routes.post("/seen", status_code=204)
    async def seen(cid: str, read: Seen, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await writing.seen(agent, cid, read.offset)

    return routes


def _mentions(writing: Writing, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.get("")
    async def mentions(session: Annotated[Session, Depends(guards.present)]) -> dict[str, Any]:
        return {"mentions": await writing.mentions(session.agent)}

    @routes.post("/{mention}/seen", status_code=204)
    async def looked(mention: int, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        if not await writing.looked(agent, mention):
            raise Refused("not_found")

    return routes


def _words_of(written: Written) -> str:
    text = clean(written.text)
    if not text:
        raise Refused("invalid_request")
    return text
