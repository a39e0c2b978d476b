"""Bearer tokens: the service token opens sessions only, the admin token everything. Compared in constant time."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from case_backend.bootstrap import Backend
from case_backend.errors import Forbidden, Unauthorised

_bearer = HTTPBearer(auto_error=False, description="ULGA_CASES_TOKEN or ULGA_CASES_ADMIN_TOKEN")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def backend_of(request: Request) -> Backend:
    """The backend this application was made with."""
    backend: Backend = request.app.state.backend
    return backend


BackendDep = Annotated[Backend, Depends(backend_of)]


def _kind(backend: Backend, credentials: HTTPAuthorizationCredentials | None) -> str:
    given = (credentials.credentials if credentials else "").encode()
    admin = hmac.compare_digest(given, backend.settings.cases_admin_token.get_secret_value().encode())
    service = hmac.compare_digest(given, backend.settings.cases_token.get_secret_value().encode())
    if admin:
        return "admin"
    if service:
        return "service"
    raise Unauthorised("unauthorised")


def service_or_admin(backend: BackendDep, credentials: Credentials) -> str:
    """Either token."""
    return _kind(backend, credentials)


def admin_only(backend: BackendDep, credentials: Credentials) -> str:
    """The admin token."""
    if _kind(backend, credentials) != "admin":
        raise Forbidden("forbidden")
    return "admin"


Admin = Annotated[str, Depends(admin_only)]
