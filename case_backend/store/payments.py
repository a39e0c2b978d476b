"""Rows of payments, promises and bank lines."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from case_backend.store.casework_tables import BankLineRow, PromiseRow
from case_backend.store.tables import CaseRow, PaymentRow, PlanRow

__all__ = ["BankLineRow", "PaymentRow", "PromiseRow"]


def payment(tx: Session, source: str, reference: str) -> PaymentRow | None:
    """A payment by where it came from."""
    query = select(PaymentRow).where(PaymentRow.source == source, PaymentRow.reference == reference)
    return tx.scalar(query)


def add(tx: Session, row: PaymentRow | PromiseRow | BankLineRow) -> None:
    """Keep a row."""
    tx.add(row)
    tx.flush()


def case_row(tx: Session, case_id: int) -> CaseRow:
    """The case's own row."""
    return tx.get_one(CaseRow, case_id)


def running_plan(tx: Session, case_id: int) -> PlanRow | None:
    """The running agreement of a case, a hold included."""
    return tx.scalar(select(PlanRow).where(PlanRow.case_id == case_id, PlanRow.status == "running"))


def promises_of(tx: Session, case_id: int, *, open_only: bool = False) -> list[PromiseRow]:
    """Promises of a case, the newest first."""
    query = select(PromiseRow).where(PromiseRow.case_id == case_id)
    if open_only:
        query = query.where(PromiseRow.status == "open")
    return list(tx.scalars(query.order_by(PromiseRow.made_at.desc(), PromiseRow.id)))


def cases_to_review(tx: Session) -> list[int]:
    """Cases with something that a day may change: a running agreement or an open promise."""
    plans = select(PlanRow.case_id).where(PlanRow.status == "running")
    promised = select(PromiseRow.case_id).where(PromiseRow.status == "open")
    return sorted(tx.scalars(plans.union(promised)))


def bank_line(tx: Session, reference: str) -> BankLineRow | None:
    """A bank line by its reference."""
    return tx.scalar(select(BankLineRow).where(BankLineRow.reference == reference))


def bank_line_by_id(tx: Session, line_id: int) -> BankLineRow | None:
    """A bank line, held until the end of the transaction."""
    return tx.get(BankLineRow, line_id, with_for_update=True)


def bank_lines(tx: Session, status: str, limit: int) -> list[BankLineRow]:
    """Bank lines in one state, the oldest first."""
    query = select(BankLineRow).where(BankLineRow.status == status)
    return list(tx.scalars(query.order_by(BankLineRow.booked_on, BankLineRow.id).limit(limit)))
