"""Errors over HTTP: RFC 9457, with a calm Polish sentence and a code."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse


def problem(status: int, code: str, detail: str, title: str = "Nie udało się", **more: Any) -> JSONResponse:
    """One refusal; `more` are members of its own."""
    body = more | {"type": "about:blank", "title": title, "status": status, "detail": detail, "code": code}
    return JSONResponse(body, status, media_type="application/problem+json")
