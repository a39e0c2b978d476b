"""The ASGI application of the gateway."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware

from channels.bootstrap import Gateway, build
from channels.console import api as console
from channels.edge import health
from channels.edge.door import Door
from channels.edge.pages import Pages
from channels.edge.problems import problem
from channels.errors import ChannelError
from channels.files import api as files
from channels.settings import Settings
from channels.sms import api as sms
from channels.sms import notify, simulator
from channels.sms.signature import Signatures
from channels.webchat import api as webchat


def create_app(settings: Settings, gateway: Gateway | None = None) -> FastAPI:
    """The application for these settings; opens nothing before it is started."""
    gateway = gateway or build(settings)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with gateway.running():
            yield

    app = FastAPI(title="Ulga gateway", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.gateway = gateway
    app.include_router(health.router(gateway.checks(), gateway.refresh_gauges, gateway.metrics))
    app.include_router(webchat.router(gateway.chat))
    app.include_router(files.router(files.FileDoor(gateway.chat, gateway.links, settings.firm_name)))
    _add_sms(app, gateway)
    app.include_router(console.router(gateway.console))
    app.add_route("/{path:path}", Pages(settings.web_dir).answer, methods=["GET", "HEAD"])
    app.add_exception_handler(HTTPException, _known)
    app.add_exception_handler(ChannelError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    _add_middleware(app, gateway)
    return app


def _add_sms(app: FastAPI, gateway: Gateway) -> None:
    settings = gateway.settings
    if settings.twilio_enabled:
        signatures = Signatures(settings.twilio_auth_token, settings.public_base)
        door = sms.TwilioDoor(gateway.inbound, gateway.reports, signatures, gateway.metrics)
        app.include_router(sms.router(door))
        if settings.gateway_token:
            app.include_router(notify.router(gateway.conversations, settings.senders, settings.gateway_token))
    elif settings.simulator_enabled:
        app.include_router(
            simulator.router(gateway.conversations, gateway.inbound, settings.sms_segment_grosze)
        )


def _add_middleware(app: FastAPI, gateway: Gateway) -> None:
    public = gateway.settings.public_base
    app.add_middleware(
        CORSMiddleware,
        allow_origins=sorted(gateway.chat.origins.allowed),
        allow_origin_regex=gateway.chat.origins.local_pattern(),
        allow_methods=["GET", "POST"],
        allow_headers=["authorization", "content-type"],
    )
    app.add_middleware(
        Door,
        ancestors=gateway.chat.origins.frame_ancestors(),
        websocket_origin=public.replace("http", "ws", 1),
        https=public.startswith("https://"),
        largest_file=gateway.settings.attachments_kilobytes * 1024,
    )


async def _known(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    details = {404: "Nie ma takiej strony.", 405: "Tak nie można tu pytać."}
    return problem(status, f"http_{status}", details.get(status, "Nie udało się przyjąć tego żądania."))


async def _refused(_request: Request, error: Exception) -> Response:
    return console.refusal(error) if isinstance(error, ChannelError) else Response(status_code=500)


async def _invalid(_request: Request, _error: Exception) -> Response:
    """What was wrong is not quoted: it would echo what somebody typed."""
    return problem(422, "invalid_request", "Proszę sprawdzić, co zostało wpisane.")
