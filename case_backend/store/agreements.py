"""Rows of offers, plans and their instalments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from case_backend.domain.offers import Offer
from case_backend.store.tables import InstalmentRow, OfferRow, PlanRow

__all__ = ["InstalmentRow", "OfferRow", "PlanRow"]

# Built once: putting a statement together costs more than running it.
_OFFER = select(OfferRow).where(OfferRow.id == bindparam("offer"))
_OF_OFFER = select(PlanRow).where(PlanRow.offer_id == bindparam("offer"))
_OF_KEY = select(PlanRow).where(
    PlanRow.conversation_id == bindparam("cid"), PlanRow.idempotency_key == bindparam("key")
)
_OF_CASE = (
    select(PlanRow)
    .where(PlanRow.case_id == bindparam("case_id"))
    .order_by(PlanRow.agreed_at.desc(), PlanRow.id)
)
_INSTALMENTS = (
    select(InstalmentRow).where(InstalmentRow.plan_id == bindparam("plan")).order_by(InstalmentRow.number)
)


def add_offer(
    tx: Session,
    *,
    offer_id: str,
    case_id: int,
    cid: str,
    document: dict[str, Any],
    fingerprint: str,
    policy_version: int,
    created_at: datetime,
    expires_at: datetime,
) -> None:
    """Keep an offer."""
    tx.add(
        OfferRow(
            id=offer_id,
            case_id=case_id,
            conversation_id=cid,
            kind=document["kind"],
            document=document,
            fingerprint=fingerprint,
            policy_version=policy_version,
            created_at=created_at,
            expires_at=expires_at,
        )
    )


def offer(tx: Session, offer_id: str) -> OfferRow | None:
    """An offer by its id."""
    return tx.scalar(_OFFER, {"offer": offer_id})


def plan_of_offer(tx: Session, offer_id: str) -> PlanRow | None:
    """The plan that came of an offer."""
    return tx.scalar(_OF_OFFER, {"offer": offer_id})


def plan_of_key(tx: Session, cid: str, key: str) -> PlanRow | None:
    """The plan that came of a request with this idempotency key."""
    return tx.scalar(_OF_KEY, {"cid": cid, "key": key})


def plans_of_case(tx: Session, case_id: int) -> list[PlanRow]:
    """Every plan of a case, the newest first."""
    return list(tx.scalars(_OF_CASE, {"case_id": case_id}))


def instalments_of(tx: Session, plan_id: str) -> list[InstalmentRow]:
    """The schedule of a plan."""
    return list(tx.scalars(_INSTALMENTS, {"plan": plan_id}))


def add_plan(tx: Session, row: PlanRow, agreed: Offer) -> None:
    """Keep a plan with its schedule; the database refuses a second running one."""
    tx.add(row)
    tx.flush()
    for each in agreed.instalments:
        tx.add(
            InstalmentRow(
                plan_id=row.id, number=each.number, due_on=each.due_on, amount_grosze=each.amount_grosze
            )
        )
    tx.flush()
