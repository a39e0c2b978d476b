"""Logs of the assistant: JSON lines of event names, never what a person wrote.

Rasa logs through two systems. Its structlog events carry texts, slots and trackers at debug level, so both are held
at WARNING; our own loggers speak at INFO. The message of a foreign record is not printed: it may quote a person.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import MutableMapping
from typing import Any

import structlog


class JsonLines(logging.Formatter):
    """Time, level, logger; the event's words only for our own loggers."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one JSON object."""
        line = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname,
            "log": record.name,
        }
        if record.name.startswith("ulga"):
            line["event"] = record.getMessage()
        elif record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line)


def set_up_logging() -> None:
    """Install the formatter; call before Rasa configures anything, and again after its imports."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("ulga").setLevel(logging.INFO)
    logging.getLogger("rasa").setLevel(logging.WARNING)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[_name_only],
        logger_factory=structlog.WriteLoggerFactory(),
        cache_logger_on_first_use=True,
    )


def _name_only(_: Any, level: str, event: MutableMapping[str, Any]) -> str:
    """Keep the event's name (such as `rasa.core.turn`), drop every value."""
    name = str(event.get("event", ""))
    return json.dumps(
        {"level": level.upper(), "log": "rasa", "event": name if " " not in name else "message"}
    )
