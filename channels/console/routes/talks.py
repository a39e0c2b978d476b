"""The queue and one conversation, as far as an agent's tenants go. Opening one is in the audit."""

from typing import Annotated, Any, Literal

import orjson
from fastapi import APIRouter, Depends, Query, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from channels.console.guards import Guards
from channels.console.outlook import Outlook
from channels.console.transcript import Transcript
from channels.console.worklist import Worklist
from channels.conversation.modes import Mode
from channels.conversation.urgency import RULES, Urgency
from channels.store.agents import Agent, Session
from channels.store.queue import WEEK, Filter

QUEUE = (Mode.FROZEN, Mode.WAITING, Mode.HUMAN)
Tag = Annotated[str, Field(pattern=r"^[\w \-]{1,24}$")]


class Wanted(BaseModel):
    """What to show of the queue."""

    mode: Mode | None = None
    channel: Literal["web", "sms"] | None = None
    urgency: Urgency | None = None
    creditor: str | None = Field(default=None, max_length=40)
    language: str | None = Field(default=None, pattern="^[a-z]{2}$")
    mine: bool = False
    suitable: bool = False
    closed: bool = False
    bot: bool = False

    def filter(self, agent: Agent, now: float) -> Filter:
        """The same for the store."""
        modes = (Mode.CLOSED,) if self.closed else (*QUEUE, Mode.BOT) if self.bot else QUEUE
        return Filter(
            modes=(self.mode,) if self.mode else modes,
            channel=self.channel,
            creditor=self.creditor,
            language=self.language,
            rank=RULES[self.urgency].rank if self.urgency else None,
            owner=agent.login if self.mine else None,
            since_s=now - WEEK if self.closed or self.mode is Mode.CLOSED else None,
        )


class Labels(BaseModel):
    """What agents may set on a conversation."""

    tags: list[Tag] | None = Field(default=None, max_length=12)
    skill: str | None = Field(default=None, pattern=r"^[a-z_]{1,24}$")
    language: str | None = Field(default=None, pattern=r"^[a-z]{2}$")


def router(worklist: Worklist, outlook: Outlook, transcript: Transcript, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.get("/conversations")
    async def queue(
        wanted: Annotated[Wanted, Query()], session: Annotated[Session, Depends(guards.present)]
    ) -> Response:
        chosen = wanted.filter(session.agent, transcript.now())
        shown = await worklist.shown(session.agent, chosen, suitable_only=wanted.suitable)
        # hundreds of entries every second: written at once, not walked through once more
        return Response(orjson.dumps(shown), media_type="application/json")

    @routes.post("/next")
    async def take_next(agent: Annotated[Agent, Depends(guards.acting)]) -> Response:
        cid = await worklist.next(agent)
        return JSONResponse({"id": cid}) if cid else Response(status_code=204)

    @routes.get("/hours", dependencies=[Depends(guards.present)])
    async def hours() -> dict[str, Any]:
        return await outlook.shown()

    @routes.get("/conversations/{cid}")
    async def conversation(
        cid: str, agent: Annotated[Agent, Depends(guards.seeing)], after: int = 0
    ) -> dict[str, Any]:
        return await transcript.page(agent, cid, max(0, min(after, 2**31 - 1)))

    @routes.post("/conversations/{cid}/tags", status_code=204)
    async def label(cid: str, labels: Labels, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        await worklist.label(agent, cid, labels.model_dump(exclude_none=True))

    return routes
