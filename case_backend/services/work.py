"""One piece of work: a writing transaction with its moment and its author, and the audit row it leaves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.store import audit


@dataclass(frozen=True)
class Work:
    """What a use case needs while it writes."""

    backend: Backend
    tx: Any
    now: datetime
    actor: str

    @property
    def today(self) -> date:
        """The day of this work in Warsaw."""
        return self.now.date()

    def record(self, action: str, subject: str, reason: str = "", **detail: Any) -> None:
        """Leave an audit row; called last, because the chain is locked until the commit."""
        audit.append(self.tx, self.now, self.actor, action, subject, reason=reason, **detail)


@contextmanager
def working(backend: Backend, actor: str) -> Iterator[Work]:
    """A piece of work that is kept whole or leaves no trace."""
    with backend.database.writing() as tx:
        yield Work(backend, tx, backend.clock.now(), actor)


def of_session(cid: str) -> str:
    """The author of what a conversation does."""
    return f"session:{cid}"
