"""What the assistant makes of the last message, steps and drafts that follow from it, and corrections."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from channels.console.guards import Guards
from channels.console.readings import Readings
from channels.store.agents import Agent
from channels.texts.intents import INTENTS


class Corrected(BaseModel):
    """What a message should have been read as."""

    intent: str = Field(min_length=1, max_length=60)


def router(readings: Readings, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.get("/intents", dependencies=[Depends(guards.present)])
    async def intents() -> dict[str, Any]:
        return {"intents": [{"name": name, "text": text} for name, text in INTENTS.items()]}

    @routes.get("/conversations/{cid}/reading", dependencies=[Depends(guards.seeing)])
    async def reading(cid: str) -> dict[str, Any]:
        return await readings.last(cid)

    @routes.get("/conversations/{cid}/help", dependencies=[Depends(guards.seeing)])
    async def suggestions(cid: str) -> dict[str, Any]:
        return await readings.help(cid)

    @routes.post("/conversations/{cid}/reading/{offset}/correction", status_code=204)
    async def correct(
        cid: str, offset: int, given: Corrected, agent: Annotated[Agent, Depends(guards.handling)]
    ) -> None:
        await readings.correct(agent, cid, offset, given.intent)

    return routes
