"""Walk the audit chain and say where it does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from case_backend.bootstrap import Backend
from case_backend.domain.audit import AuditEntry, Flaw, flaws
from case_backend.store import audit

_MOST_FLAWS = 100


@dataclass(frozen=True)
class Verification:
    """What a walk found."""

    rows: int
    intact: bool
    flaws: tuple[Flaw, ...]


def verify(backend: Backend) -> Verification:
    """Walk from the first row to the last, in bounded memory."""
    count = 0

    def counted(rows: Iterator[AuditEntry]) -> Iterator[AuditEntry]:
        nonlocal count
        for row in rows:
            count += 1
            yield row

    found: list[Flaw] = []
    intact = True
    with backend.database.reading() as tx:
        for flaw in flaws(counted(audit.entries(tx))):
            intact = False
            if len(found) < _MOST_FLAWS:
                found.append(flaw)
    return Verification(count, intact, tuple(found))
