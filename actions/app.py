"""The actions' server: one route for Rasa, and health, readiness and measures.

rasa-sdk's own server can answer with one action's events only, and answers an error with the whole request.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from rasa_sdk import Tracker

from actions import tracing
from actions.settings import Settings, settings
from actions.turns import Turns
from actions.wire import NO_ANSWER, Wire

log = logging.getLogger("ulga.actions")
OK = 200
LARGEST = 4_000_000  # bytes of a request; ours stay below 20,000
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def make_app(turns: Turns) -> web.Application:
    """Return the application; `POST /webhook` takes `{"next_action", "tracker", "only_one"}` and answers the steps."""

    async def take(request: web.Request) -> web.Response:
        asked = _read(await request.read())
        if asked is None:
            return web.json_response({"error": "invalid_request"}, status=422)
        name, tracker, only_one = asked
        if not turns.knows(name):
            return web.json_response({"error": "unknown_action"}, status=404)
        with tracing.call(request.headers, name, tracker.sender_id):
            steps = await turns.take(name, tracker, only_one=only_one)
        return web.Response(body=orjson.dumps({"steps": steps}), content_type="application/json")

    app = web.Application(middlewares=[_failing_quietly], client_max_size=LARGEST)
    app.router.add_post("/webhook", take)
    app.router.add_get("/healthz", _healthz)
    app.router.add_get("/readyz", _readyz)
    app.router.add_get("/metrics", _metrics)
    return app


async def _healthz(_: web.Request) -> web.Response:
    return web.json_response({"alive": True})


async def _readyz(_: web.Request) -> web.Response:
    ready = await _backend_answers(settings())
    return web.json_response({"case_backend": ready}, status=200 if ready else 503)


async def _metrics(_: web.Request) -> web.Response:
    return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


@web.middleware
async def _failing_quietly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a failure with a word, and log its kind without its message: that may quote a person."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception as error:
        log.error("call_failed error=%s", type(error).__name__)  # noqa: TRY400
        return web.json_response({"error": "failed"}, status=500)


def _read(body: bytes) -> tuple[str, Tracker, bool] | None:
    """The action, the conversation and whether nothing is to follow; None where it has not the contract's shape."""
    try:
        asked = orjson.loads(body)
        return str(asked["next_action"]), Tracker.from_dict(asked["tracker"]), bool(asked.get("only_one"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


async def _backend_answers(config: Settings) -> bool:
    wire = Wire(config.cases_url)
    try:
        return (await wire.send("GET", "/readyz")).status == OK
    except NO_ANSWER:
        return False
    finally:
        await wire.close()
