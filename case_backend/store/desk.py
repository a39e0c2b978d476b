"""Rows that only the agents' desk asks for: contacts with their channel, states of what was agreed in some days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from case_backend.store.casework_tables import ContactRow, PromiseRow
from case_backend.store.tables import CaseRow, CreditorRow, PlanRow
from polish.clock import WARSAW


def contacts_of(tx: Session, case_id: int, since: datetime, limit: int) -> list[tuple[datetime, str]]:
    """Outgoing contacts with the person of a case over all their cases, the newest first."""
    debtor = select(CaseRow.debtor_id).where(CaseRow.id == case_id).scalar_subquery()
    query = select(ContactRow.at, ContactRow.channel).where(
        ContactRow.debtor_id == debtor, ContactRow.at >= since
    )
    rows = tx.execute(query.order_by(ContactRow.at.desc()).limit(limit))
    return [(row.at, row.channel) for row in rows]


def plan_states(tx: Session, first: date, last: date, creditors: list[str] | None) -> list[str]:
    """The states of agreements made in those days."""
    query = select(PlanRow.status).join(CaseRow, CaseRow.id == PlanRow.case_id)
    return list(tx.scalars(_narrowed(query, PlanRow.agreed_at, first, last, creditors)))


def promise_states(tx: Session, first: date, last: date, creditors: list[str] | None) -> list[str]:
    """The states of promises made in those days."""
    query = select(PromiseRow.status).join(CaseRow, CaseRow.id == PromiseRow.case_id)
    return list(tx.scalars(_narrowed(query, PromiseRow.made_at, first, last, creditors)))


def _narrowed(
    query: Select[Any], moment: Any, first: date, last: date, creditors: list[str] | None
) -> Select[Any]:
    begin = datetime.combine(first, time(), WARSAW)
    end = datetime.combine(last + timedelta(days=1), time(), WARSAW)
    query = query.where(moment >= begin, moment < end)
    if creditors is None:
        return query
    return query.join(CreditorRow, CreditorRow.id == CaseRow.creditor_id).where(
        CreditorRow.code.in_(creditors)
    )
