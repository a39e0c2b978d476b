"""Bearer tokens: the service token opens sessions, the desk token the agents' desk, the admin token everything.

Compared in constant time. Coroutines, because FastAPI sends a plain function to a thread and back, three times a call.
"""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from case_backend.bootstrap import Backend
from case_backend.errors import Forbidden, Unauthorised

_bearer = HTTPBearer(auto_error=False, description="ULGA_CASES_TOKEN or ULGA_CASES_ADMIN_TOKEN")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


async def backend_of(request: Request) -> Backend:
    """The backend this application was made with."""
    backend: Backend = request.app.state.backend
    return backend


BackendDep = Annotated[Backend, Depends(backend_of)]


def _kind(backend: Backend, credentials: HTTPAuthorizationCredentials | None) -> str:
    given = (credentials.credentials if credentials else "").encode()
    admin = hmac.compare_digest(given, backend.settings.cases_admin_token.get_secret_value().encode())
    service = hmac.compare_digest(given, backend.settings.cases_token.get_secret_value().encode())
    token = backend.settings.cases_desk_token
    desk = token is not None and hmac.compare_digest(given, token.get_secret_value().encode())
    if admin:
        return "admin"
    if service:
        return "service"
    if desk:
        return "desk"
    raise Unauthorised("unauthorised")


async def service_or_admin(backend: BackendDep, credentials: Credentials) -> str:
    """Either token; the desk's opens no session."""
    if (kind := _kind(backend, credentials)) == "desk":
        raise Forbidden("forbidden")
    return kind


AgentId = Annotated[
    str | None,
    Header(alias="Ulga-Agent", pattern=r"^[0-9]{1,18}$", description="Id of the agent, for the audit."),
]


async def desk_actor(backend: BackendDep, credentials: Credentials, agent: AgentId = None) -> str:
    """Whose act it is, for the audit: the desk's or the admin's token, and the agent at the desk."""
    if (kind := _kind(backend, credentials)) == "service":
        raise Forbidden("forbidden")
    return f"agent:{agent}" if agent else kind


async def admin_only(backend: BackendDep, credentials: Credentials) -> str:
    """The admin token."""
    if _kind(backend, credentials) != "admin":
        raise Forbidden("forbidden")
    return "admin"


DeskActor = Annotated[str, Depends(desk_actor)]
Admin = Annotated[str, Depends(admin_only)]
