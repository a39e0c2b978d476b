"""Rows of links that were given out."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from case_backend.store.casework_tables import LinkRow
from case_backend.store.tables import CaseRow

__all__ = ["LinkRow"]


def add(tx: Session, row: LinkRow) -> None:
    """A new link."""
    tx.add(row)
    tx.flush()


def get(tx: Session, link_id: str) -> LinkRow | None:
    """One link."""
    return tx.get(LinkRow, link_id)


def of_case(tx: Session, case_id: int, limit: int = 100) -> list[LinkRow]:
    """The links of a case, the newest first."""
    query = select(LinkRow).where(LinkRow.case_id == case_id)
    return list(tx.scalars(query.order_by(LinkRow.created_at.desc(), LinkRow.id).limit(limit)))


def number_of_case(tx: Session, case_id: int) -> str | None:
    """The case number behind a link."""
    return tx.scalar(select(CaseRow.case_number).where(CaseRow.id == case_id))
