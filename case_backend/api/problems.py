"""Every error as an RFC 9457 problem, in Polish and with a code; mapped here once."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from case_backend.api.texts import PROBLEMS, UNKNOWN
from case_backend.errors import Refusal
from case_backend.store.database import Busy, Conflict

MEDIA_TYPE = "application/problem+json"
_BY_STATUS = {404: "not_found", 405: "method_not_allowed", 415: "unsupported_media_type"}
log = structlog.get_logger("case_backend")


class InvalidField(BaseModel):
    """A field that could not be read; its value is never repeated."""

    field: str = Field(description="Path of the field, parts joined by dots.")
    code: str = Field(description="What is wrong with it.")


class Problem(BaseModel):
    """RFC 9457 problem."""

    type: str = Field(description="Identifier of the kind of problem.")
    title: str = Field(description="Short summary in Polish.")
    status: int = Field(description="HTTP status.")
    detail: str = Field(description="Explanation in Polish that may be shown to a person.")
    code: str = Field(description="Machine-readable code.")
    blocks: list[str] | None = Field(default=None, description="Codes of holds, with case_on_hold.")
    fields: list[InvalidField] | None = Field(default=None, description="Fields, with invalid_request.")


def problem(status: int, code: str, **extra: Any) -> JSONResponse:
    """The answer for a code."""
    title, detail = PROBLEMS.get(code, UNKNOWN)
    body = {
        "type": f"urn:ulga:problem:{code}",
        "title": title,
        "status": status,
        "detail": detail,
        "code": code,
    }
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return JSONResponse({**body, **extra}, status, headers=headers, media_type=MEDIA_TYPE)


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Problem answers for the OpenAPI of a route; every route may answer 401 and 422."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    texts = {
        400: "The request cannot be read",
        401: "No or a wrong token",
        403: "Identity or another token needed",
        404: "Not there",
        409: "The state of the case forbids it",
        415: "Format not supported",
        422: "What was sent cannot be",
        423: "Locked after too many tries",
        503: "Busy",
    }
    wanted = sorted({400, 401, 403, 422, 503, *statuses})
    return {status: {"description": texts[status], "content": content} for status in wanted}


def install(app: FastAPI) -> None:
    """Map every error to a problem."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Busy, _busy)
    app.add_exception_handler(Conflict, _busy)
    app.add_exception_handler(Exception, _failed)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)
    return problem(error.status, error.code, **error.extra)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    fields = [
        {"field": ".".join(str(part) for part in each["loc"][1:]), "code": each["type"]}
        for each in error.errors()
    ]
    codes = {each["field"]: each["code"] for each in fields}
    code = "case_number_malformed" if codes.get("case_number") == "value_error" else "invalid_request"
    return problem(422, code, fields=fields)


async def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = _BY_STATUS.get(error.status_code, "invalid_request")
    answer = problem(error.status_code, code)
    for name, value in (error.headers or {}).items():
        answer.headers[name] = value
    return answer


async def _busy(_request: Request, error: Exception) -> JSONResponse:
    """Lost a race or found no turn: nothing was changed, the same request may come again."""
    log.warning("database_busy", error=type(error).__name__)
    return problem(503, "busy")


async def _failed(_request: Request, error: Exception) -> JSONResponse:
    log.error("request_failed", error=type(error).__name__)
    return problem(500, "internal_error")
