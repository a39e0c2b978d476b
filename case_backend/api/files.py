"""Take a file in from a request without holding all of it in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from tempfile import SpooledTemporaryFile
from typing import IO

from fastapi import Request
from fastapi.concurrency import run_in_threadpool

from case_backend.errors import Refusal

_IN_MEMORY = 4_000_000


class UnsupportedMediaType(Refusal):
    """A format we do not read."""

    status = 415


def media_type(request: Request, *allowed: str) -> str:
    """The request's media type, if it is one of ours."""
    media = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media not in allowed:
        raise UnsupportedMediaType("unsupported_media_type")
    return media


@asynccontextmanager
async def received(request: Request) -> AsyncIterator[IO[bytes]]:
    """The body as a file, rewound."""
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as file:
        async for part in request.stream():
            await run_in_threadpool(file.write, part)
        file.seek(0)
        yield file


def body_of(described: dict[str, str]) -> dict[str, object]:
    """The OpenAPI of a file body, by media type."""
    content = {
        media: {"schema": {"type": "string", "description": text}} for media, text in described.items()
    }
    return {"requestBody": {"required": True, "content": content}}
