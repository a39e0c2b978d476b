"""What helps agents while they write: ready replies, search over what was said."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, Field

from channels.console.canned import CannedReplies
from channels.console.finder import Finder
from channels.console.guards import Guards
from channels.conversation.modes import Mode
from channels.store.agents import Agent, Session
from channels.store.search import Search
from polish.clock import WARSAW


class NewReply(BaseModel):
    """A ready reply of the firm's own."""

    code: str = Field(pattern=r"^[a-z0-9_]{2,40}$")
    title: str = Field(min_length=2, max_length=80)
    group: str = Field(min_length=2, max_length=40)
    text: str = Field(min_length=2, max_length=2000)


class ReplyChange(BaseModel):
    """A change of one."""

    title: str | None = Field(default=None, min_length=2, max_length=80)
    group: str | None = Field(default=None, min_length=2, max_length=40)
    text: str | None = Field(default=None, min_length=2, max_length=2000)
    active: bool | None = None


class Looked(BaseModel):
    """A search."""

    q: str = Field(min_length=3, max_length=100)
    channel: Literal["web", "sms"] | None = None
    mode: Mode | None = None
    source: Literal["debtor", "assistant", "agent", "system"] | None = None
    since: date | None = Field(default=None, alias="from")
    until: date | None = Field(default=None, alias="to")
    before: datetime | None = None

    def wanted(self) -> Search:
        """The same for the store."""
        end = self.until + timedelta(days=1) if self.until else None
        return Search(
            words=self.q,
            channel=self.channel,
            mode=self.mode,
            source=self.source,
            since=datetime.combine(self.since, time(), WARSAW) if self.since else None,
            until=datetime.combine(end, time(), WARSAW) if end else None,
            before=self.before if self.before and self.before.tzinfo else None,
        )


def router(canned: CannedReplies, finder: Finder, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.get("/canned")
    async def replies(
        session: Annotated[Session, Depends(guards.present)], conversation: str | None = None
    ) -> dict[str, Any]:
        if conversation:
            await guards.scoped(session.agent, conversation)
        return {"canned": await canned.shown(session.agent, conversation)}

    @routes.post("/canned", status_code=201)
    async def add(given: NewReply, agent: Annotated[Agent, Depends(guards.leading)]) -> dict[str, int]:
        return {"id": await canned.add(agent, _columns(given))}

    @routes.post("/canned/{reply}", status_code=204)
    async def change(
        reply: int, given: ReplyChange, agent: Annotated[Agent, Depends(guards.leading)]
    ) -> None:
        await canned.change(agent, reply, _columns(given))

    @routes.get("/search")
    async def search(
        looked: Annotated[Looked, Query()], session: Annotated[Session, Depends(guards.present)]
    ) -> dict[str, Any]:
        return await finder.find(session.agent, looked.wanted())

    return routes


def _columns(given: BaseModel) -> dict[str, Any]:
    sent = given.model_dump(exclude_none=True)
    return {("category" if name == "group" else name): value for name, value in sent.items()}
