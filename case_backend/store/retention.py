"""Forget personal data past its time: rows go, or the fields that name somebody are emptied."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from case_backend.store.casework_tables import BankLineRow, CodeRow, ContactRow, LinkRow, MatterRow
from case_backend.store.tables import AttemptRow, CaseRow, DebtorRow, OfferRow, PlanRow, SessionRow

_EMPTY = {"first_name": None, "last_name": None, "birth_date": None, "postcode": None, "phone": None}


def count(tx: Session, category: str, before: datetime) -> int:
    """How many rows a category would lose."""
    table, condition = _chosen(category, before)
    return tx.scalar(select(func.count()).select_from(table).where(condition)) or 0


def forget(tx: Session, category: str, before: datetime, now: datetime) -> int:
    """Forget a category; how many rows it touched."""
    table, condition = _chosen(category, before)
    values: dict[str, dict[str, Any]] = {
        "sessions": {"phone": None},
        "bank_titles": {"title": ""},
        "notes": {"note": None},
        "persons": {**_EMPTY, "erased_at": now},
    }
    touched = count(tx, category, before)
    if category in values:
        tx.execute(update(table).where(condition).values(values[category]))
    else:
        tx.execute(delete(table).where(condition))
    return touched


def _chosen(category: str, before: datetime) -> tuple[Any, ColumnElement[bool]]:
    accepted = exists().where(PlanRow.offer_id == OfferRow.id)
    alive = or_(CaseRow.closed_at.is_(None), CaseRow.closed_at >= before)
    has_case = exists().where(CaseRow.debtor_id == DebtorRow.id)
    has_alive = exists().where(CaseRow.debtor_id == DebtorRow.id, alive)
    chosen: dict[str, tuple[Any, ColumnElement[bool]]] = {
        "codes": (CodeRow, CodeRow.created_at < before),
        "attempts": (AttemptRow, AttemptRow.at < before),
        "links": (LinkRow, LinkRow.expires_at < before),
        "offers": (OfferRow, and_(OfferRow.created_at < before, ~accepted)),
        "sessions": (SessionRow, and_(SessionRow.created_at < before, SessionRow.phone.is_not(None))),
        "contacts": (ContactRow, ContactRow.at < before),
        "bank_titles": (BankLineRow, and_(BankLineRow.imported_at < before, BankLineRow.title != "")),
        "notes": (MatterRow, and_(MatterRow.closed_at < before, MatterRow.note.is_not(None))),
        "persons": (DebtorRow, and_(DebtorRow.erased_at.is_(None), has_case, ~has_alive)),
    }
    return chosen[category]
