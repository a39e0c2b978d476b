"""Put a case file together from its rows."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from functools import lru_cache

from sqlalchemy import BindParameter, bindparam, exists, select
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
_ID: BindParameter[int] = bindparam("case_id")
_ID_OF_NUMBER = select(CaseRow.id).where(CaseRow.case_number == bindparam("number"))
_CREDITOR_CODE = (
    select(CreditorRow.code).join(CaseRow, CaseRow.creditor_id == CreditorRow.id).where(CaseRow.id == _ID)
)
_LOCK = select(CaseRow.id).where(CaseRow.id == _ID).with_for_update()
_SUPPRESSED = exists().where(SuppressionRow.phone == DebtorRow.phone, SuppressionRow.lifted_at.is_(None))
_HEAD = (
    select(CaseRow, CreditorRow, PolicyRow.version, PolicyRow.document, _SUPPRESSED.label("suppressed"))
    .join(CreditorRow, CreditorRow.id == CaseRow.creditor_id)
    .join(DebtorRow, DebtorRow.id == CaseRow.debtor_id)
    .join(PolicyRow, PolicyRow.creditor_id == CaseRow.creditor_id)
    .where(CaseRow.id == _ID)
    .order_by(PolicyRow.version.desc())
    .limit(1)
)
_PLANS = select(PlanRow).where(PlanRow.case_id == _ID).order_by(PlanRow.agreed_at)
_EVENTS = (
    select(LimitationEventRow.kind, LimitationEventRow.on_day, LimitationEventRow.ended_on)
    .where(LimitationEventRow.case_id == _ID)
    .order_by(LimitationEventRow.id)
)
_HOLDS = (
    select(HoldRow.block, HoldRow.since, HoldRow.until, HoldRow.lifted_on)
    .where(HoldRow.case_id == _ID)
    .order_by(HoldRow.id)
)
_ITEMS = (
    select(ItemRow.number, ItemRow.label, ItemRow.principal_grosze, ItemRow.due_on)
    .where(ItemRow.case_id == _ID)
    .order_by(ItemRow.number)
)
_COSTS = (
    select(CostRow.charged_on, CostRow.amount_grosze, CostRow.label)
    .where(CostRow.case_id == _ID)
    .order_by(CostRow.charged_on, CostRow.id)
)
_PAYMENTS = (
    select(
        PaymentRow.paid_on,
        PaymentRow.amount_grosze,
        PaymentRow.reference,
        PaymentRow.item_number,
        PaymentRow.recorded_at,
    )
    .where(PaymentRow.case_id == _ID)
    .order_by(PaymentRow.paid_on, PaymentRow.id)
)


def case_id_of(tx: Session, case_number: str) -> int | None:
    """The id of a case number."""
    return tx.scalar(_ID_OF_NUMBER, {"number": case_number})


def creditor_code_of(tx: Session, case_id: int) -> str:
    """The code of the creditor of a case that is known to exist."""
    return tx.scalars(_CREDITOR_CODE, {"case_id": case_id}).one()


def lock(tx: Session, case_id: int) -> None:
    """Hold the case until the end of the transaction (PostgreSQL; SQLite has one writer anyway)."""
    tx.execute(_LOCK, {"case_id": case_id})


def load(tx: Session, case_id: int) -> CaseFile:
    """The whole case."""
    of = {"case_id": case_id}
    row, creditor, version, document, suppressed = tx.execute(_HEAD, of).one()
    policy = _policy(json.dumps(document, sort_keys=True))
    plans = list(tx.scalars(_PLANS, of))
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
        account=_account(tx, row, policy, plans),
        events=tuple(
            LimitationEvent(EventKind(kind), on, ended) for kind, on, ended in tx.execute(_EVENTS, of)
        ),
        holds=tuple(Hold(Block(each.block), *each[1:]) for each in tx.execute(_HOLDS, of)),
        opted_out=suppressed,
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


def _creditor(row: CreditorRow) -> Creditor:
    return Creditor(row.code, row.name, row.account_number, row.account_holder, row.nip)


def _account(tx: Session, row: CaseRow, policy: Policy, plans: list[PlanRow]) -> Account:
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


def _pause(plan: PlanRow) -> Pause:
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
