"""Rows of matters, suppressed numbers and contacts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from case_backend.store.casework_tables import ContactRow, MatterRow, SuppressionRow
from case_backend.store.tables import CaseRow, DebtorRow

__all__ = ["ContactRow", "MatterRow"]
_ENDED = ("resolved", "withdrawn")
# Built once: asked at every proof of identity.
_UNATTACHED = select(MatterRow).where(
    MatterRow.conversation_id == bindparam("cid"),
    MatterRow.case_id.is_(None),
    MatterRow.status.not_in(_ENDED),
)


def get(tx: Session, matter_id: str) -> MatterRow | None:
    """A matter, held until the end of the transaction."""
    return tx.get(MatterRow, matter_id, with_for_update=True)


def add(tx: Session, row: MatterRow) -> None:
    """Keep a matter."""
    tx.add(row)
    tx.flush()


def open_one(
    tx: Session, kind: str, subtype: str | None, *, case_id: int | None, cid: str | None
) -> MatterRow | None:
    """The matter of this kind that is still open, of a case or, before identity, of a conversation."""
    query = select(MatterRow).where(MatterRow.kind == kind, MatterRow.status.not_in(_ENDED))
    query = query.where(MatterRow.subtype.is_(None) if subtype is None else MatterRow.subtype == subtype)
    if case_id is not None:
        query = query.where(MatterRow.case_id == case_id)
    else:
        query = query.where(MatterRow.case_id.is_(None), MatterRow.conversation_id == cid)
    return tx.scalar(query.order_by(MatterRow.opened_at).limit(1))


def unattached(tx: Session, cid: str) -> list[MatterRow]:
    """Matters that a conversation opened before its person proved who they are."""
    return list(tx.scalars(_UNATTACHED, {"cid": cid}))


def of_case(tx: Session, case_id: int) -> list[MatterRow]:
    """Every matter of a case, the newest first."""
    query = select(MatterRow).where(MatterRow.case_id == case_id)
    return list(tx.scalars(query.order_by(MatterRow.opened_at.desc(), MatterRow.id)))


def listed(
    tx: Session, *, kind: str | None, status: str | None, overdue_on: date | None, limit: int
) -> list[MatterRow]:
    """Matters for the people who work on them, the most urgent first."""
    query = select(MatterRow)
    if kind:
        query = query.where(MatterRow.kind == kind)
    if status:
        query = query.where(MatterRow.status == status)
    if overdue_on:
        query = query.where(MatterRow.due_on < overdue_on, MatterRow.status.not_in(_ENDED))
    return list(tx.scalars(query.order_by(MatterRow.due_on, MatterRow.opened_at).limit(limit)))


def suppress(tx: Session, phone: str, source: str, now: datetime) -> None:
    """No longer write to a number."""
    if not is_suppressed(tx, phone):
        tx.add(SuppressionRow(phone=phone, source=source, since=now))
        tx.flush()


def lift_suppression(
    tx: Session, now: datetime, *, source: str | None = None, phone: str | None = None
) -> int:
    """Write to a number again; how many entries were lifted."""
    query = select(SuppressionRow).where(SuppressionRow.lifted_at.is_(None))
    if source is not None:
        query = query.where(SuppressionRow.source == source)
    if phone is not None:
        query = query.where(SuppressionRow.phone == phone)
    rows = list(tx.scalars(query))
    for row in rows:
        row.lifted_at = now
    return len(rows)


def suppressing(tx: Session, kind: str, phone: str) -> list[MatterRow]:
    """The matters of a kind because of which a number is not written to now."""
    live = select(SuppressionRow.source).where(
        SuppressionRow.phone == phone, SuppressionRow.lifted_at.is_(None)
    )
    ids = [source.removeprefix("matter:") for source in tx.scalars(live)]
    return list(tx.scalars(select(MatterRow).where(MatterRow.id.in_(ids), MatterRow.kind == kind)))


def is_suppressed(tx: Session, phone: str | None) -> bool:
    """Whether a number is not written to."""
    if phone is None:
        return False
    query = select(SuppressionRow.id).where(SuppressionRow.phone == phone, SuppressionRow.lifted_at.is_(None))
    return tx.scalar(query.limit(1)) is not None


def phone_of_case(tx: Session, case_id: int) -> str | None:
    """The registered number of a case's person."""
    query = select(DebtorRow.phone).join(CaseRow, CaseRow.debtor_id == DebtorRow.id)
    return tx.scalar(query.where(CaseRow.id == case_id))


def contacts_since(tx: Session, case_id: int, since: datetime) -> list[datetime]:
    """Outgoing contacts with the person of a case, over all their cases and channels."""
    debtor = select(CaseRow.debtor_id).where(CaseRow.id == case_id).scalar_subquery()
    query = select(ContactRow.at).where(ContactRow.debtor_id == debtor, ContactRow.at >= since)
    return list(tx.scalars(query))


def add_contact(tx: Session, case_id: int, channel: str, now: datetime) -> None:
    """Count an outgoing contact."""
    debtor_id: Any = tx.scalar(select(CaseRow.debtor_id).where(CaseRow.id == case_id))
    tx.add(ContactRow(debtor_id=debtor_id, case_id=case_id, channel=channel, at=now))
