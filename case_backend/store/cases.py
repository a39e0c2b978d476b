"""Put a case file together from its rows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from case_backend.domain.account import Account, Cost, InterestMode, Item, Pause, Payment, Release
from case_backend.domain.casefile import CaseFile, CaseStatus, Creditor
from case_backend.domain.collection import Block, Hold
from case_backend.domain.limitation import EventKind, LimitationEvent
from case_backend.domain.policy import PlanInterest, Policy
from case_backend.store.matters import is_suppressed, phone_of_case
from case_backend.store.tables import (
    CaseRow,
    CostRow,
    CreditorRow,
    HoldRow,
    ItemRow,
    LimitationEventRow,
    PaymentRow,
    PlanRow,
    PolicyRow,
)

_DAY = timedelta(days=1)


def case_id_of(tx: Session, case_number: str) -> int | None:
    """The id of a case number."""
    return tx.scalar(select(CaseRow.id).where(CaseRow.case_number == case_number))


def lock(tx: Session, case_id: int) -> None:
    """Hold the case until the end of the transaction (PostgreSQL; SQLite has one writer anyway)."""
    tx.execute(select(CaseRow.id).where(CaseRow.id == case_id).with_for_update())


def load(tx: Session, case_id: int) -> CaseFile:
    """The whole case."""
    row, creditor = tx.execute(
        select(CaseRow, CreditorRow)
        .join(CreditorRow, CreditorRow.id == CaseRow.creditor_id)
        .where(CaseRow.id == case_id)
    ).one()
    version, policy = newest_policy(tx, creditor.id)
    plans = tx.scalars(_of_case(PlanRow, case_id).order_by(PlanRow.agreed_at)).all()
    events = tx.scalars(_of_case(LimitationEventRow, case_id).order_by(LimitationEventRow.id))
    running = next((plan.id for plan in plans if plan.status == "running" and plan.kind != "hold"), None)
    return CaseFile(
        id=row.id,
        case_number=row.case_number,
        creditor=_creditor(creditor),
        policy=policy,
        policy_version=version,
        title=row.title,
        contract_number=row.contract_number,
        origin_date=row.origin_date,
        status=CaseStatus(row.status),
        claim_type=row.claim_type,
        consumer=row.consumer,
        account=_account(tx, row, policy, list(plans)),
        events=tuple(LimitationEvent(EventKind(e.kind), e.on_day, e.ended_on) for e in events),
        holds=_holds(tx, case_id),
        opted_out=is_suppressed(tx, phone_of_case(tx, row.id)),
        assignment_notice_sent_on=row.assignment_notice_sent_on,
        running_plan_id=running,
        changed_plans=sum(plan.status == "changed" and plan.kind != "hold" for plan in plans),
        agreed_on=tuple(plan.agreed_at.date() for plan in plans),
        created_at=row.created_at,
    )


def newest_policy(tx: Session, creditor_id: int) -> tuple[int, Policy]:
    """The policy in force and its version."""
    row = tx.execute(
        select(PolicyRow.version, PolicyRow.document)
        .where(PolicyRow.creditor_id == creditor_id)
        .order_by(PolicyRow.version.desc())
        .limit(1)
    ).one()
    return row.version, Policy.model_validate(row.document)


def _creditor(row: CreditorRow) -> Creditor:
    return Creditor(row.code, row.name, row.account_number, row.account_holder, row.nip)


def _of_case(table: Any, case_id: int) -> Select[Any]:
    return select(table).where(table.case_id == case_id)


def _holds(tx: Session, case_id: int) -> tuple[Hold, ...]:
    rows = tx.scalars(_of_case(HoldRow, case_id).order_by(HoldRow.id))
    return tuple(Hold(Block(row.block), row.since, row.until, row.lifted_on) for row in rows)


def _account(tx: Session, row: CaseRow, policy: Policy, plans: list[PlanRow]) -> Account:
    further = tx.scalars(_of_case(ItemRow, row.id).order_by(ItemRow.number))
    items = [Item(1, row.title, row.principal_grosze, row.due_on)]
    items += [Item(each.number, each.label, each.principal_grosze, each.due_on) for each in further]
    charged = tx.scalars(_of_case(CostRow, row.id).order_by(CostRow.id))
    costs = [Cost(each.charged_on, each.amount_grosze, each.label) for each in charged]
    if row.costs_grosze:
        costs.insert(0, Cost(row.due_on, row.costs_grosze, ""))
    paid = tx.scalars(_of_case(PaymentRow, row.id).order_by(PaymentRow.paid_on, PaymentRow.id))
    return Account(
        items=tuple(items),
        interest_mode=InterestMode(row.interest_mode),
        closed_interest_grosze=row.closed_interest_grosze,
        costs=tuple(costs),
        payments=tuple(
            Payment(p.paid_on, p.amount_grosze, p.reference, p.item_number, p.recorded_at) for p in paid
        ),
        pauses=tuple(_pause(plan) for plan in plans if plan.interest == PlanInterest.STOPS),
        releases=tuple(
            Release(plan.ended_on, plan.id)
            for plan in plans
            if plan.status == "kept" and plan.released_grosze and plan.ended_on
        ),
        crediting_order=policy.crediting_order,
    )


def _pause(plan: PlanRow) -> Pause:
    """Interest stands still from the day after the sum was named through the day the agreement ended."""
    return Pause(plan.priced_on + _DAY, plan.ended_on + _DAY if plan.ended_on else None)
