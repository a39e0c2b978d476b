"""`python -m actions`: serve the actions to Rasa on loopback, with health, readiness and metrics."""

from __future__ import annotations

import gc
import importlib
import json
import logging
import sys
import time

import uvloop
from aiohttp import web
from pydantic import ValidationError

from actions import tracing
from actions.app import make_app
from actions.base import UlgaAction
from actions.settings import settings
from actions.turns import Turns

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


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, logger, event. Never message bodies."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        return json.dumps(
            {"at": at, "level": record.levelname, "log": record.name, "event": record.getMessage()}
        )


def set_up_logging(level: str) -> None:
    """Log our own events; rasa-sdk's and aiohttp's only when they are warnings."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("ulga").setLevel(level)


def make_actions() -> dict[str, UlgaAction]:
    """Every action of every room, by its name."""
    found = {}
    for room in ROOMS:
        module = importlib.import_module(f"actions.{room}")
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, UlgaAction) and thing.action_name:
                found[thing.action_name] = thing()
    return found


def main() -> None:
    """Check the settings, then serve in this one process."""
    try:
        config = settings()
    except ValidationError as error:
        names = ", ".join("ULGA_" + ".".join(map(str, e["loc"])).upper() for e in error.errors())
        sys.exit(f"actions: check these settings: {names or error.errors()[0]['msg']}")
    set_up_logging(config.log_level)
    tracing.set_up(config.otlp_endpoint)
    app = make_app(Turns(make_actions()))
    gc.freeze()  # what is loaded now is never garbage: the collector need not look through it again
    web.run_app(
        app,
        host=config.actions_host,
        port=config.actions_port,
        access_log=None,
        print=None,
        loop=uvloop.new_event_loop(),
    )


if __name__ == "__main__":
    main()
