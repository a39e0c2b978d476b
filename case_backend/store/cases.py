"""Put a case file together from its rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, exists, select
from sqlalchemy.orm import Session

from case_backend.domain.account import Account, Cost, InterestMode, Item, Pause, Payment, Release
from case_backend.domain.casefile import CaseFile, CaseStatus, Creditor
from case_backend.domain.collection import Block, Hold
from case_backend.domain.intake import EventIn
from case_backend.domain.limitation import EventKind, LimitationEvent
from case_backend.domain.policy import PlanInterest, Policy
from case_backend.store.casework_tables import SuppressionRow
from case_backend.store.tables import (
    CaseRow,
    CostRow,
    CreditorRow,
    DebtorRow,
    HoldRow,
    ItemRow,
    LimitationEventRow,
    PaymentRow,
    PlanRow,
    PolicyRow,
)

_DAY = timedelta(days=1)

# Built once: a case is loaded on every request, and putting statements together costs more than running them.
# Of tables, not of their classes, where only values are wanted: objects watched for changes cost as much again.
_CASE: Any = CaseRow.__table__
_CREDITOR: Any = CreditorRow.__table__
_POLICY: Any = PolicyRow.__table__
_DEBTOR: Any = DebtorRow.__table__
_PLAN: Any = PlanRow.__table__
_EVENT: Any = LimitationEventRow.__table__
_HOLD: Any = HoldRow.__table__
_ITEM: Any = ItemRow.__table__
_COST: Any = CostRow.__table__
_PAYMENT: Any = PaymentRow.__table__
_SUPPRESSION: Any = SuppressionRow.__table__
_ID: BindParameter[int] = bindparam("case_id")
_ID_OF_NUMBER = select(_CASE.c.id).where(_CASE.c.case_number == bindparam("number"))
_CREDITOR_CODE = (
    select(_CREDITOR.c.code).join(_CASE, _CASE.c.creditor_id == _CREDITOR.c.id).where(_CASE.c.id == _ID)
)
_LOCK = select(_CASE.c.id).where(_CASE.c.id == _ID).with_for_update()
_SUPPRESSED = exists().where(_SUPPRESSION.c.phone == _DEBTOR.c.phone, _SUPPRESSION.c.lifted_at.is_(None))
_HEAD = (
    select(
        _CASE,
        *(_CREDITOR.c[name] for name in ("code", "name", "account_number", "account_holder", "nip")),
        _POLICY.c.version,
        _POLICY.c.document,
        _SUPPRESSED.label("suppressed"),
    )
    .select_from(_CASE)
    .join(_CREDITOR, _CREDITOR.c.id == _CASE.c.creditor_id)
    .join(_DEBTOR, _DEBTOR.c.id == _CASE.c.debtor_id)
    .join(_POLICY, _POLICY.c.creditor_id == _CASE.c.creditor_id)
    .where(_CASE.c.id == _ID)
    .order_by(_POLICY.c.version.desc())
    .limit(1)
)
_PLANS = select(_PLAN).where(_PLAN.c.case_id == _ID).order_by(_PLAN.c.agreed_at)
_EVENTS = (
    select(_EVENT.c.kind, _EVENT.c.on_day, _EVENT.c.ended_on)
    .where(_EVENT.c.case_id == _ID)
    .order_by(_EVENT.c.id)
)
_HOLDS = (
    select(_HOLD.c.block, _HOLD.c.since, _HOLD.c.until, _HOLD.c.lifted_on)
    .where(_HOLD.c.case_id == _ID)
    .order_by(_HOLD.c.id)
)
_ITEMS = (
    select(_ITEM.c.number, _ITEM.c.label, _ITEM.c.principal_grosze, _ITEM.c.due_on)
    .where(_ITEM.c.case_id == _ID)
    .order_by(_ITEM.c.number)
)
_COSTS = (
    select(_COST.c.charged_on, _COST.c.amount_grosze, _COST.c.label)
    .where(_COST.c.case_id == _ID)
    .order_by(_COST.c.charged_on, _COST.c.id)
)
_PAYMENTS = (
    select(
        _PAYMENT.c.paid_on,
        _PAYMENT.c.amount_grosze,
        _PAYMENT.c.reference,
        _PAYMENT.c.item_number,
        _PAYMENT.c.recorded_at,
    )
    .where(_PAYMENT.c.case_id == _ID)
    .order_by(_PAYMENT.c.paid_on, _PAYMENT.c.id)
)


def case_id_of(tx: Session, case_number: str) -> int | None:
    """The id of a case number."""
    return tx.scalar(_ID_OF_NUMBER, {"number": case_number})


def creditor_code_of(tx: Session, case_id: int) -> str:
    """The code of the creditor of a case that is known to exist."""
    return str(tx.scalars(_CREDITOR_CODE, {"case_id": case_id}).one())


def lock(tx: Session, case_id: int) -> None:
    """Hold the case until the end of the transaction (PostgreSQL; SQLite has one writer anyway)."""
    tx.execute(_LOCK, {"case_id": case_id})


def load(tx: Session, case_id: int) -> CaseFile:
    """The whole case."""
    tx.flush()  # what was changed before is part of the case; statements on tables do not see to that themselves
    of = {"case_id": case_id}
    row: Any = tx.execute(_HEAD, of).one()
    policy = _policy(json.dumps(row.document, sort_keys=True))
    plans = tx.execute(_PLANS, of).all()
    running = next((plan.id for plan in plans if plan.status == "running" and plan.kind != "hold"), None)
    return CaseFile(
        id=row.id,
        case_number=row.case_number,
        creditor=Creditor(row.code, row.name, row.account_number, row.account_holder, row.nip),
        policy=policy,
        policy_version=row.version,
        title=row.title,
        contract_number=row.contract_number,
        origin_date=row.origin_date,
        status=CaseStatus(row.status),
        claim_type=row.claim_type,
        consumer=row.consumer,
        account=_account(tx, row, policy, plans),
        events=tuple(
            LimitationEvent(EventKind(kind), on, ended) for kind, on, ended in tx.execute(_EVENTS, of)
        ),
        holds=tuple(Hold(Block(each.block), *each[1:]) for each in tx.execute(_HOLDS, of)),
        opted_out=row.suppressed,
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
    return row.version, _policy(json.dumps(row.document, sort_keys=True))


@lru_cache(maxsize=1024)
def _policy(document: str) -> Policy:
    """A policy never changes, only its version does: validate it once."""
    return Policy.model_validate_json(document)


def _account(tx: Session, row: Row[Any], policy: Policy, plans: Sequence[Row[Any]]) -> Account:
    of = {"case_id": row.id}
    items = [Item(1, row.title, row.principal_grosze, row.due_on)]
    items += [Item(*each) for each in tx.execute(_ITEMS, of)]
    costs = [Cost(row.due_on, row.costs_grosze, "")] if row.costs_grosze else []
    costs += [Cost(*each) for each in tx.execute(_COSTS, of)]
    return Account(
        items=tuple(items),
        interest_mode=InterestMode(row.interest_mode),
        closed_interest_grosze=row.closed_interest_grosze,
        costs=tuple(costs),
        payments=tuple(Payment(*each) for each in tx.execute(_PAYMENTS, of)),
        pauses=tuple(_pause(plan) for plan in plans if plan.interest == PlanInterest.STOPS),
        releases=tuple(
            Release(plan.ended_on, plan.id)
            for plan in plans
            if plan.status == "kept" and plan.released_grosze and plan.ended_on
        ),
        crediting_order=policy.crediting_order,
    )


def _pause(plan: Row[Any]) -> Pause:
    """Interest stands still from the day after the sum was named through the day the agreement ended."""
    return Pause(plan.priced_on + _DAY, plan.ended_on + _DAY if plan.ended_on else None)


def add_cost(tx: Session, case_id: int, charged_on: date, amount_grosze: int, label: str) -> None:
    """Keep a cost."""
    tx.add(CostRow(case_id=case_id, charged_on=charged_on, amount_grosze=amount_grosze, label=label))
    tx.flush()


def add_event(tx: Session, case_id: int, event: EventIn, now: datetime) -> None:
    """Keep an event that touched the limitation term."""
    row = LimitationEventRow(
        case_id=case_id,
        kind=event.kind,
        on_day=event.on,
        ended_on=event.ended_on,
        source=event.source,
        created_at=now,
    )
    tx.add(row)
    tx.flush()
