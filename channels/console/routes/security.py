"""One's own security: second factor, password, sessions."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from channels.console.guards import Guards, Refused
from channels.console.own_security import OwnSecurity
from channels.console.passwords import SHORTEST
from channels.store.agents import Agent, Session


class Password(BaseModel):
    """The password once more."""

    password: str = Field(min_length=1, max_length=200)


class Code(BaseModel):
    """A code of the authenticator."""

    code: str = Field(min_length=6, max_length=40)


class Both(Password, Code):
    """Password and code."""


class NewPassword(BaseModel):
    """A change of password."""

    old: str = Field(min_length=1, max_length=200)
    new: str = Field(min_length=SHORTEST, max_length=200)


def router(own: OwnSecurity, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()
    routes.include_router(_factor(own, guards), prefix="/second-factor")
    routes.include_router(_sessions(own, guards))
    return routes


def _factor(own: OwnSecurity, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.post("/enrol")
    async def enrol(given: Password, session: Annotated[Session, Depends(guards.changing)]) -> dict[str, str]:
        return await own.enrol(session.agent, given.password)

    @routes.post("/confirm")
    async def confirm(given: Code, session: Annotated[Session, Depends(guards.changing)]) -> dict[str, Any]:
        return {"recovery_codes": await own.confirm(session, given.code)}

    @routes.post("/recovery-codes")
    async def renew(given: Both, agent: Annotated[Agent, Depends(guards.acting)]) -> dict[str, Any]:
        return {"recovery_codes": await own.renew_recovery(agent, given.password, given.code)}

    @routes.post("/remove", status_code=204)
    async def remove(given: Both, agent: Annotated[Agent, Depends(guards.acting)]) -> None:
        await own.remove(agent, given.password, given.code)

    return routes


def _sessions(own: OwnSecurity, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.post("/password", status_code=204)
    async def password(given: NewPassword, session: Annotated[Session, Depends(guards.changing)]) -> None:
        await own.change_password(session, given.old, given.new)

    @routes.get("/sessions")
    async def mine(session: Annotated[Session, Depends(guards.present)]) -> dict[str, Any]:
        return {"sessions": await own.sessions(session.agent, session.public)}

    @routes.post("/sessions/end-others", status_code=204)
    async def end_others(session: Annotated[Session, Depends(guards.changing)]) -> None:
        await own.end_others(session)

    @routes.post("/sessions/{public}/end", status_code=204)
    async def end(public: str, session: Annotated[Session, Depends(guards.changing)]) -> None:
        if not await own.end(session.agent, public):
            raise Refused("not_found")

    return routes
