"""/healthz: the process lives. /readyz: everything it needs answers. /metrics: for Prometheus."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from channels.metrics import Metrics

Check = Callable[[], Awaitable[bool]]
PATIENCE_SECONDS = 3.0


def router(checks: dict[str, Check], gauges: Callable[[], Awaitable[None]], metrics: Metrics) -> APIRouter:
    """The routes; `gauges` refreshes what is counted from the database."""
    routes = APIRouter()

    @routes.get("/healthz")
    async def alive() -> dict[str, str]:
        return {"status": "ok"}

    @routes.get("/readyz")
    async def ready() -> JSONResponse:
        results = await asyncio.gather(*(_passes(check) for check in checks.values()))
        states = {name: "ok" if good else "down" for name, good in zip(checks, results, strict=True)}
        good = all(results)
        return JSONResponse(
            {"status": "ready" if good else "not_ready", "checks": states}, 200 if good else 503
        )

    @routes.get("/metrics")
    async def numbers() -> Response:
        await gauges()
        return Response(generate_latest(metrics.registry), media_type=CONTENT_TYPE_LATEST)

    return routes


async def _passes(check: Check) -> bool:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await check()
    except Exception:
        return False
