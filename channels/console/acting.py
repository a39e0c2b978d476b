"""What agents do: take, write, note, give back, release, clear; supervisors also repair."""

from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from channels.console.desk import Desk
from channels.console.guards import Guards, Refused
from channels.conversation.words import clean
from channels.store.agents import Agent


class Written(BaseModel):
    """Words of an agent; the id makes a repeated request harmless."""

    id: str = Field(pattern=r"^[A-Za-z0-9_\-]{1,64}$")
    text: str = Field(min_length=1, max_length=2_000)


class Handback(BaseModel):
    """Giving a conversation back, with what was agreed."""

    note: str = Field(default="", max_length=2_000)


def router(desk: Desk, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()
    routes.include_router(_moves(desk, guards))
    routes.include_router(_words(desk, guards))
    routes.include_router(_repairs(desk, guards))
    return routes


def _moves(desk: Desk, guards: Guards) -> APIRouter:
    routes = APIRouter(prefix="/conversations/{cid}")

    @routes.post("/claim", status_code=204)
    async def claim(cid: str, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.claim(agent, cid)

    @routes.post("/clear", status_code=204)
    async def clear(cid: str, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.clear(agent, cid)

    @routes.post("/release", status_code=204)
    async def release(cid: str, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.release(agent, cid)

    @routes.post("/return", status_code=204)
    async def give_back(cid: str, given: Handback, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.give_back(agent, cid, clean(given.note))

    return routes


def _words(desk: Desk, guards: Guards) -> APIRouter:
    routes = APIRouter(prefix="/conversations/{cid}")

    @routes.post("/reply", status_code=204)
    async def reply(cid: str, written: Written, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.reply(agent, cid, _words_of(written), written.id)

    @routes.post("/note", status_code=204)
    async def note(cid: str, written: Written, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.note(agent, cid, _words_of(written), written.id)

    @routes.post("/typing", status_code=204)
    async def typing(cid: str, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await desk.typing(agent, cid)

    return routes


def _repairs(desk: Desk, guards: Guards) -> APIRouter:
    routes = APIRouter(prefix="/dead-letters")

    @routes.post("/messages/{cid}/replay", status_code=204)
    async def replay(cid: str, agent: Annotated[Agent, Depends(guards.leading)]) -> None:
        if not await desk.replay(agent, cid):
            raise Refused("nothing_dead")

    @routes.post("/sms/{letter}/resend", status_code=204)
    async def resend(letter: int, agent: Annotated[Agent, Depends(guards.leading)]) -> None:
        if not await desk.resend(agent, letter):
            raise Refused("nothing_dead")

    return routes


def _words_of(written: Written) -> str:
    text = clean(written.text)
    if not text:
        raise Refused("invalid_request")
    return text
