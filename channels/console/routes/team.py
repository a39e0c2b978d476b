"""Presence and colleagues for everybody; accounts and the audit for admins."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from channels.console.guards import Guards
from channels.console.own_security import OwnSecurity
from channels.console.passwords import SHORTEST
from channels.console.record import Record
from channels.console.team import Presence, Team
from channels.store.agents import Agent

Role = Literal["agent", "supervisor", "admin"]
Skill = Annotated[str, Field(pattern=r"^[a-z_]{1,24}$")]
Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
Creditor = Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]
ID = 2**31 - 1


class Here(BaseModel):
    """Whether new conversations may come."""

    state: Presence


class Traits(BaseModel):
    """What may be changed of an account."""

    name: str | None = Field(default=None, min_length=1, max_length=80)
    role: Role | None = None
    active: bool | None = None
    capacity: int | None = Field(default=None, ge=0, le=100)
    skills: list[Skill] | None = Field(default=None, max_length=20)
    languages: list[Language] | None = Field(default=None, max_length=20)
    creditors: list[Creditor] | None = Field(default=None, max_length=200)
    unassigned: bool | None = None

    def given(self) -> dict[str, Any]:
        """What was really sent; `creditors: null` means every tenant."""
        sent = self.model_dump(exclude_unset=True)
        return {name: value for name, value in sent.items() if value is not None or name == "creditors"}


class NewAccount(Traits):
    """A new account."""

    login: str = Field(pattern=r"^[A-Za-z0-9._\-]{1,40}$")
    name: str = Field(min_length=1, max_length=80)
    role: Role = "agent"
    password: str = Field(min_length=SHORTEST, max_length=200)


class NewPassword(BaseModel):
    """A password set by an admin."""

    password: str = Field(min_length=SHORTEST, max_length=200)


def router(team: Team, own: OwnSecurity, record: Record, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.post("/presence", status_code=204)
    async def presence(here: Here, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await team.be(agent, here.state)

    @routes.get("/colleagues", dependencies=[Depends(guards.present)])
    async def colleagues() -> dict[str, Any]:
        return {"colleagues": await team.colleagues()}

    @routes.get("/audit", dependencies=[Depends(guards.inspecting)])
    async def audit(
        conversation: str = "", agent: str = "", before: int = ID, limit: int = 100
    ) -> dict[str, Any]:
        return {"entries": await record.entries(conversation, agent, before, max(1, min(limit, 500)))}

    routes.include_router(_accounts(team, own, guards), prefix="/agents")
    return routes


def _accounts(team: Team, own: OwnSecurity, guards: Guards) -> APIRouter:
    routes = APIRouter()
    manager = Annotated[Agent, Depends(guards.managing)]

    @routes.get("", dependencies=[Depends(guards.inspecting)])
    async def everyone() -> dict[str, Any]:
        return {"agents": await team.everyone()}

    @routes.post("", status_code=201)
    async def add(account: NewAccount, admin: manager) -> dict[str, Any]:
        given = account.given() | {"role": account.role}
        del given["login"], given["password"]
        return await team.add(admin, account.login, account.password, given)

    @routes.post("/{agent_id}")
    async def change(agent_id: int, traits: Traits, admin: manager) -> dict[str, Any]:
        return await team.change(admin, agent_id, traits.given())

    @routes.post("/{agent_id}/password", status_code=204)
    async def password(agent_id: int, given: NewPassword, admin: manager) -> None:
        await team.repair(admin, agent_id, "password", given.password)

    for path, action in (
        ("reset-second-factor", "reset_second_factor"),
        ("unlock", "unlock"),
        ("end-sessions", "end_sessions"),
    ):
        _repair(routes, team, guards, path, action)

    @routes.get("/{agent_id}/sessions", dependencies=[Depends(guards.inspecting)])
    async def sessions(agent_id: int) -> dict[str, Any]:
        return {"sessions": await own.sessions_of(agent_id)}

    return routes


def _repair(routes: APIRouter, team: Team, guards: Guards, path: str, action: str) -> None:
    @routes.post(f"/{{agent_id}}/{path}", status_code=204)
    async def repair(agent_id: int, admin: Annotated[Agent, Depends(guards.managing)]) -> None:
        await team.repair(admin, agent_id, action)
