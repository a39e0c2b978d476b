"""Makes the application: `create_app(settings)` wires everything and starts nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from case_backend.api import health, problems
from case_backend.api.routes import cases, casework, creditors, desk, links, office, reports, sessions
from case_backend.bootstrap import Backend, bootstrap
from case_backend.settings import Settings
from case_backend.tracing import Traced
from polish.clock import Clock

_ABOUT = (
    "Reference case backend of Ulga. All sums are integers in grosze (100 grosze = 1 zł); days are ISO dates in "
    "Europe/Warsaw, moments ISO 8601 with an offset. Errors are RFC 9457 problems in Polish with a `code`."
)


def create_app(settings: Settings, clock: Clock | None = None, backend: Backend | None = None) -> FastAPI:
    """The application over one backend."""
    backend = backend or bootstrap(settings, clock)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        backend.database.close()

    app = FastAPI(title="Ulga case backend", version="1", description=_ABOUT, lifespan=lifespan)
    app.state.backend = backend
    app.state.meters = health.Meters()
    for router in (
        health.router,
        sessions.router,
        reports.router,
        cases.router,
        casework.router,
        links.router,
        creditors.router,
        office.router,
        desk.router,
    ):
        app.include_router(router)
    problems.install(app)
    app.add_middleware(health.Measured, meters=app.state.meters)
    app.add_middleware(Traced)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI with the problem shape, and without FastAPI's own error shape that is never sent."""
    if app.openapi_schema is None:
        schema = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes
        )
        shapes = schema["components"]["schemas"]
        shapes.pop("HTTPValidationError", None)
        shapes.pop("ValidationError", None)
        problem = problems.Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        shapes.update(problem.pop("$defs", {}))
        shapes["Problem"] = problem
        app.openapi_schema = schema
    return app.openapi_schema
