"""Login with password and second factor, logout, who am I."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from channels.console.access import SHIFT_SECONDS, Access, Challenge, Ticket, Visitor
from channels.console.guards import COOKIE, Guards
from channels.console.team import Team
from channels.store.agents import Session

BROWSERS = (("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))


class Credentials(BaseModel):
    """A login."""

    login: str = Field(min_length=1, max_length=80)
    password: str = Field(min_length=1, max_length=200)


class SecondStep(BaseModel):
    """The code after the password."""

    challenge: str = Field(min_length=1, max_length=100)
    code: str = Field(min_length=1, max_length=40)


def router(access: Access, team: Team, guards: Guards, *, secure_cookie: bool) -> APIRouter:
    """The routes."""
    routes = APIRouter()

    @routes.post("/login")
    async def login(given: Credentials, request: Request) -> Response:
        step = await access.login(given.login, given.password, visitor_of(request))
        if isinstance(step, Challenge):
            return JSONResponse({"second_factor": "totp", "challenge": step.token})
        return await _let_in(team, step, secure=secure_cookie)

    @routes.post("/login/second")
    async def second(given: SecondStep, request: Request) -> Response:
        ticket = await access.second(given.challenge, given.code, visitor_of(request))
        return await _let_in(team, ticket, secure=secure_cookie)

    @routes.post("/logout", dependencies=[Depends(guards.changing)])
    async def logout(request: Request) -> Response:
        await access.logout(request.cookies.get(COOKIE, ""))
        response = Response(status_code=204)
        response.delete_cookie(COOKIE, path="/console")
        return response

    @routes.get("/me")
    async def me(session: Annotated[Session, Depends(guards.entering)]) -> dict[str, Any]:
        return await team.me(session)

    return routes


async def _let_in(team: Team, ticket: Ticket, *, secure: bool) -> Response:
    response = JSONResponse(await team.me(ticket.session))
    set_cookie(response, ticket, secure=secure)
    return response


def set_cookie(response: Response, ticket: Ticket, *, secure: bool) -> None:
    """Out of reach of scripts and of other sites."""
    options: dict[str, Any] = {"httponly": True, "secure": secure, "samesite": "strict"}
    response.set_cookie(COOKIE, ticket.token, max_age=int(SHIFT_SECONDS), path="/console", **options)


def visitor_of(request: Request) -> Visitor:
    """Address and browser, as a list of sessions shows them."""
    agent = request.headers.get("user-agent", "")
    browser = next((name for mark, name in BROWSERS if mark in agent), "")
    return Visitor(request.client.host if request.client else "unknown", browser)
