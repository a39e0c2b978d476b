"""Who leads a conversation: claim, hand on, give back, close; each answered 204, or 409 with the reason."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from channels.console.guards import Guards
from channels.console.takeover import Takeover
from channels.console.team import Team
from channels.conversation.words import clean
from channels.store.agents import Agent

AGREED = Literal["nothing", "plan", "promise", "hold", "dispute", "callback", "documents", "other"]
OUTCOME = Literal["agreed", "answered", "callback", "forwarded", "no_answer", "wrong_person", "other"]
Login = Annotated[str, Field(min_length=1, max_length=40)]
Note = Annotated[str, Field(max_length=2_000)]


class Released(BaseModel):
    """Back to the queue."""

    note: Note = ""


class Handed(BaseModel):
    """To a colleague."""

    to: Login
    note: Note = ""


class Handback(BaseModel):
    """To the assistant, with what was agreed: a code it is told, and words for the team."""

    note: Note = ""
    agreed: AGREED = "nothing"


class Closed(BaseModel):
    """The end of a talk."""

    outcome: OUTCOME = "answered"
    note: Note = ""
    ask_rating: bool = True


class Frozen(BaseModel):
    """A person is in danger."""

    say_help: bool = True


def router(takeover: Takeover, team: Team, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter(prefix="/conversations/{cid}")
    routes.include_router(_taking(takeover, guards))
    routes.include_router(_passing(takeover, team, guards))
    routes.include_router(_ending(takeover, guards))
    return routes


def _taking(takeover: Takeover, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.post("/claim", status_code=204)
    async def claim(cid: str, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await takeover.claim(agent, cid)

    @routes.post("/clear", status_code=204)
    async def clear(cid: str, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await takeover.clear(agent, cid)

    @routes.post("/reopen", status_code=204)
    async def reopen(cid: str, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await takeover.reopen(agent, cid)

    @routes.post("/freeze", status_code=204)
    async def freeze(cid: str, given: Frozen, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await takeover.freeze(agent, cid, say_help=given.say_help)

    return routes


def _passing(takeover: Takeover, team: Team, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.post("/release", status_code=204)
    async def release(
        cid: str, agent: Annotated[Agent, Depends(guards.handling)], given: Released | None = None
    ) -> None:
        await takeover.release(agent, cid, clean(given.note if given else ""))

    @routes.post("/transfer", status_code=204)
    async def transfer(cid: str, given: Handed, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await takeover.transfer(agent, cid, await team.able(given.to, cid), clean(given.note))

    @routes.post("/assign", status_code=204)
    async def assign(cid: str, given: Handed, agent: Annotated[Agent, Depends(guards.deciding)]) -> None:
        await takeover.assign(agent, cid, await team.able(given.to, cid))

    return routes


def _ending(takeover: Takeover, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.post("/return", status_code=204)
    async def give_back(cid: str, given: Handback, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await takeover.give_back(agent, cid, clean(given.note), given.agreed)

    @routes.post("/close", status_code=204)
    async def close(cid: str, given: Closed, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        note = clean(given.note)
        await takeover.close(agent, cid, given.outcome, note, ask_rating=given.ask_rating)

    return routes
