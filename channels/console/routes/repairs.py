"""What could not be delivered, for supervisors: see it, put it right."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends

from channels.console.guards import Guards, Refused
from channels.console.repair import Repair
from channels.store.agents import Agent


def router(repair: Repair, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter(prefix="/dead-letters")

    @routes.get("")
    async def dead(agent: Annotated[Agent, Depends(guards.looking)]) -> dict[str, Any]:
        letters, messages = await repair.dead(agent)
        return {"sms": letters, "messages": [asdict(message) for message in messages]}

    @routes.post("/messages/{cid}/replay", status_code=204)
    async def replay(cid: str, agent: Annotated[Agent, Depends(guards.deciding)]) -> None:
        if not await repair.replay(agent, cid):
            raise Refused("nothing_dead")

    @routes.post("/sms/{letter}/resend", status_code=204)
    async def resend(letter: int, agent: Annotated[Agent, Depends(guards.leading)]) -> None:
        if not await repair.resend(agent, letter):
            raise Refused("nothing_dead")

    return routes
