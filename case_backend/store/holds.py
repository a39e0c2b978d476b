"""Rows of holds."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from case_backend.domain.collection import Block
from case_backend.store.tables import HoldRow

__all__ = ["HoldRow"]


def add(
    tx: Session, case_id: int, block: Block, now: datetime, *, source: str, until: date | None = None
) -> HoldRow:
    """Set a hold from today on."""
    row = HoldRow(case_id=case_id, block=block, since=now.date(), until=until, source=source, created_at=now)
    tx.add(row)
    tx.flush()
    return row


def lift(tx: Session, source: str, on: date) -> int:
    """Lift every hold that a source set; how many there were."""
    rows = list(tx.scalars(select(HoldRow).where(HoldRow.source == source, HoldRow.lifted_on.is_(None))))
    for row in rows:
        row.lifted_on = on
    return len(rows)


def of_case(tx: Session, case_id: int) -> list[HoldRow]:
    """Every hold of a case, lifted ones too."""
    return list(tx.scalars(select(HoldRow).where(HoldRow.case_id == case_id).order_by(HoldRow.id)))
