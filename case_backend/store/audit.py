"""Append to the audit and read it back in order. There is no function that changes or removes a row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from case_backend.domain.audit import GENESIS, AuditEntry, hash_of
from case_backend.store.tables import AuditRow

_CHAIN_LOCK = 7_355_609  # any number; PostgreSQL writers take turns at the end of the chain
# Built once, and of the table, not of its class: the chain needs no objects that are watched for changes.
_AUDIT: Any = AuditRow.__table__
_LOCK_CHAIN = text("select pg_advisory_xact_lock(:key)")
_LAST = select(_AUDIT.c.sequence, _AUDIT.c.hash).order_by(_AUDIT.c.sequence.desc()).limit(1)
_ADD = insert(_AUDIT)


def append(
    tx: Session, at: datetime, actor: str, action: str, subject: str, *, reason: str = "", **detail: Any
) -> None:
    """Add one row; call it last in a transaction, the chain is locked until the commit."""
    if tx.get_bind().dialect.name == "postgresql":
        tx.execute(_LOCK_CHAIN, {"key": _CHAIN_LOCK})
    tx.flush()
    last = tx.execute(_LAST).first()
    sequence, previous = (last.sequence + 1, last.hash) if last else (1, GENESIS)
    entry = AuditEntry(
        sequence,
        at.isoformat(),
        actor,
        action,
        subject,
        reason,
        json.dumps(detail, sort_keys=True, ensure_ascii=False, default=str),
        previous,
    )
    entry = replace(entry, hash=hash_of(entry))
    tx.execute(_ADD, {name: getattr(entry, name) for name in AuditEntry.__dataclass_fields__})


def entries(tx: Session, subject: str | None = None) -> Iterator[AuditEntry]:
    """Rows in order, of one subject or all, a bounded number at a time."""
    query = select(AuditRow).order_by(AuditRow.sequence).execution_options(yield_per=1000)
    if subject is not None:
        query = query.where(AuditRow.subject == subject)
    for row in tx.scalars(query):
        yield AuditEntry(**{name: getattr(row, name) for name in AuditEntry.__dataclass_fields__})
