"""What happened in a turn that Rasa does not return: swallowed failures, and how the message was read.

Rasa logs the failure of an action, a form or a policy and goes on as if nothing was; the connector must not.
A turn runs in one task, so a context variable is enough to tell turns apart.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

WATCHED = (
    "rasa.core.processor",
    "rasa.core.actions.action",
    "rasa.core.tracker_store",
    "rasa.core.lock_store",
)


@dataclass
class Turn:
    """One message on its way through Rasa."""

    failures: list[str] = field(default_factory=list)  # logger names, never messages: those may hold text
    understanding: dict[str, Any] = field(default_factory=dict)


_turn: ContextVar[Turn | None] = ContextVar("ulga_turn", default=None)


class _FailureListener(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        turn = _turn.get()
        if turn is not None:
            turn.failures.append(record.name)


def listen_for_failures() -> None:
    """Attach to Rasa's loggers once at the start."""
    listener = _FailureListener(level=logging.ERROR)
    for name in WATCHED:
        logging.getLogger(name).addHandler(listener)


@contextmanager
def witnessed_turn() -> Iterator[Turn]:
    """Collect what the turn run inside leaves behind."""
    turn = Turn()
    token = _turn.set(turn)
    try:
        yield turn
    finally:
        _turn.reset(token)


def note_understanding(intent: str | None, confidence: float | None) -> None:
    """Remember how the message of this turn was read; called when the tracker is saved."""
    turn = _turn.get()
    if turn is not None:
        turn.understanding = {"intent": intent, "confidence": confidence}
