"""JSON logs: event names, ids, codes and times. Anything else a caller hands in is dropped, not printed."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from channels.tracing import with_trace

ALLOWED = frozenset(
    (
        "event",
        "trace",
        "level",
        "timestamp",
        "service",
        "conversation",
        "offset",
        "mode",
        "move",
        "reason",
        "code",
        "status",
        "error",
        "attempts",
        "seconds",
        "count",
        "channel",
        "source",
        "kind",
        "worker",
        "sid",
        "outbox",
        "where",
        "user",
        "role",
        "request",
        "method",
        "route",
        "exception",
        "segments",
        "encoding",
        "state",
        "port",
        "env",
        "address_count",
        "stage",
        "url_scheme",
    )
)


def only_allowed(_logger: Any, _name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keep the fields that cannot hold what a person wrote."""
    dropped = [name for name in fields if name not in ALLOWED]
    for name in dropped:
        del fields[name]
    return fields


def _exception_name(_logger: Any, _name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception's type and place, never its message: messages quote what was being handled."""
    if fields.pop("exc_info", None):
        kind, _error, trace = sys.exc_info()
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace is not None else "?"
        fields["exception"] = f"{kind.__name__ if kind else '?'} at {place}"
    return fields


def configure(level: str) -> None:
    """Set up structlog and send the standard library's warnings the same way."""
    number = logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            with_trace,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _exception_name,
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(BareFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


class BareFormatter(logging.Formatter):
    """Libraries' warnings as JSON: where and what type, never their words, which may quote a person."""

    def format(self, record: logging.LogRecord) -> str:
        kind = record.exc_info[0] if record.exc_info else None
        line = {
            "event": "library",
            "level": record.levelname.lower(),
            "where": f"{record.name}:{record.lineno}",
        }
        return json.dumps(line | ({"exception": kind.__name__} if kind else {}))


log: structlog.typing.FilteringBoundLogger = structlog.get_logger(service="channels")
