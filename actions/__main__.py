"""`python -m actions`: serve the actions to Rasa on loopback, with health, readiness and metrics."""

from __future__ import annotations

import gc
import importlib
import json
import logging
import sys
import time
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from pydantic import ValidationError
from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import HTTPResponse, Request, Sanic, response

from actions import tracing
from actions.base import UlgaAction
from actions.settings import Settings, settings
from actions.wire import NO_ANSWER, Wire

ROOMS = (
    "identity",
    "own_cases",
    "returning",
    "case",
    "plan",
    "situations",
    "hardship",
    "promise",
    "paid",
    "conversation",
)
CALLS = Counter("ulga_actions_calls_total", "Action calls", ["action"])
OK = 200
SECONDS = Histogram("ulga_actions_seconds", "Time an action took", ["action"])


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, logger, event. Never message bodies."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        return json.dumps(
            {"at": at, "level": record.levelname, "log": record.name, "event": record.getMessage()}
        )


def set_up_logging(level: str) -> None:
    """Log our own events; rasa-sdk's and sanic's only when they are warnings."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("ulga").setLevel(level)


def make_executor() -> ActionExecutor:
    """Register every action of every room."""
    executor = ActionExecutor()
    for room in ROOMS:
        module = importlib.import_module(f"actions.{room}")
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, UlgaAction) and thing.action_name:
                executor.register_action(thing())
    return executor


def make_app() -> Sanic[Any, Any]:
    """Return rasa-sdk's app with our health routes and measures."""
    app: Sanic[Any, Any] = create_app(make_executor())

    @app.get("/healthz")
    async def healthz(_: Request) -> HTTPResponse:
        return response.json({"alive": True})

    @app.get("/readyz")
    async def readyz(_: Request) -> HTTPResponse:
        ready = await _backend_answers(settings())
        return response.json({"case_backend": ready}, status=200 if ready else 503)

    @app.get("/metrics")
    async def metrics(_: Request) -> HTTPResponse:
        return response.raw(generate_latest(), content_type=CONTENT_TYPE_LATEST)

    @app.on_request
    async def start_clock(request: Request) -> None:
        request.ctx.started = time.monotonic()

    @app.on_response
    async def measure(request: Request, _: HTTPResponse) -> None:
        if request.path == "/webhook" and isinstance(request.json, dict):
            action = str(request.json.get("next_action"))
            CALLS.labels(action).inc()
            SECONDS.labels(action).observe(time.monotonic() - request.ctx.started)

    return app


async def _backend_answers(config: Settings) -> bool:
    wire = Wire(config.cases_url)
    try:
        return (await wire.send("GET", "/readyz")).status == OK
    except NO_ANSWER:
        return False
    finally:
        await wire.close()


def main() -> None:
    """Check the settings, then serve in this one process."""
    try:
        config = settings()
    except ValidationError as error:
        names = ", ".join("ULGA_" + ".".join(map(str, e["loc"])).upper() for e in error.errors())
        sys.exit(f"actions: check these settings: {names or error.errors()[0]['msg']}")
    set_up_logging(config.log_level)
    app = make_app()
    gc.freeze()  # what is loaded now is never garbage: the collector need not look through it again
    app.ctx.tracer_provider = tracing.set_up(config.otlp_endpoint)
    app.run(
        host=config.actions_host, port=config.actions_port, single_process=True, motd=False, access_log=False
    )


if __name__ == "__main__":
    main()
