"""Login, logout, who am I."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from channels.console.access import SHIFT_SECONDS, Access
from channels.console.guards import COOKIE, Guards
from channels.store.agents import Session


class Credentials(BaseModel):
    """A login."""

    login: str = Field(min_length=1, max_length=80)
    password: str = Field(min_length=1, max_length=200)


def router(access: Access, guards: Guards, *, secure_cookie: bool) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.post("/login")
    async def login(given: Credentials, request: Request) -> Response:
        address = request.client.host if request.client else "unknown"
        ticket = await access.login(given.login, given.password, address)
        response = JSONResponse(_shown(ticket.session))
        options: dict[str, Any] = {"httponly": True, "secure": secure_cookie, "samesite": "strict"}
        response.set_cookie(COOKIE, ticket.token, max_age=int(SHIFT_SECONDS), path="/console", **options)
        return response

    @routes.post("/logout", dependencies=[Depends(guards.acting)])
    async def logout(request: Request) -> Response:
        await access.logout(request.cookies.get(COOKIE, ""))
        response = Response(status_code=204)
        response.delete_cookie(COOKIE, path="/console")
        return response

    @routes.get("/me")
    async def me(session: Annotated[Session, Depends(guards.present)]) -> dict[str, str]:
        return _shown(session)

    return routes


def _shown(session: Session) -> dict[str, str]:
    agent = session.agent
    return {"login": agent.login, "name": agent.name, "role": agent.role, "csrf": session.csrf}
