"""Whether agreements and promises are kept: asked when a payment arrives and once a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.account import Payment
from case_backend.domain.agreements import PlanStatus, move
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import CaseFile, CaseStatus
from case_backend.domain.policy import OfferKind
from case_backend.domain.progress import Progress, progress, verdict
from case_backend.domain.promises import Promise, PromiseStatus
from case_backend.domain.promises import move as move_promise
from case_backend.domain.promises import verdict as promise_verdict
from case_backend.domain.schedule import Instalment
from case_backend.services.work import Work, working
from case_backend.store import agreements, cases, holds, payments


def review_case(work: Work, case_id: int) -> CaseFile:
    """Bring promises, the agreement and the case itself to what the payments say today."""
    case = cases.load(work.tx, case_id)
    _review_promises(work, case)
    _review_plan(work, case)
    work.tx.flush()
    case = cases.load(work.tx, case_id)
    _review_status(work, case)
    return case


def review_all(backend: Backend, actor: str) -> int:
    """The daily review, one short transaction a case; how many were looked at."""
    with backend.database.reading() as tx:
        ids = payments.cases_to_review(tx)
    for case_id in ids:
        with working(backend, actor) as work:
            cases.lock(work.tx, case_id)
            review_case(work, case_id)
    return len(ids)


def states_of(tx: Any, row: agreements.PlanRow, case: CaseFile, day: date) -> tuple[Progress, ...]:
    """Each instalment of an agreement with what was paid towards it."""
    schedule = [
        Instalment(each.number, each.due_on, each.amount_grosze)
        for each in agreements.instalments_of(tx, row.id)
    ]
    paid: tuple[Payment, ...] = case.account.payments
    return progress(schedule, paid, row.agreed_at, day, case.policy.grace_days)


def _review_plan(work: Work, case: CaseFile) -> None:
    row = payments.running_plan(work.tx, case.id)
    if row is None:
        return
    kind = OfferKind(row.kind)
    hold_over = row.hold_until is not None and work.today > row.hold_until
    found = verdict(kind, states_of(work.tx, row, case, work.today), case.policy, hold_over)
    if found is PlanStatus.RUNNING:
        return
    end_plan(work, row, case, found, f"review_{found}")


def end_plan(work: Work, row: agreements.PlanRow, case: CaseFile, to: PlanStatus, reason: str) -> None:
    """End an agreement by the table, and lift the hold that came with it."""
    row.status = move(PlanStatus(row.status), to)
    row.ended_on, row.end_reason = work.today, reason
    holds.lift(work.tx, f"plan:{row.id}", work.today)
    work.record("plan_ended", case.case_number, reason, plan=row.id, to=to)


def _review_promises(work: Work, case: CaseFile) -> None:
    for row in payments.promises_of(work.tx, case.id, open_only=True):
        promise = Promise(row.amount_grosze, row.promised_on, row.made_at)
        found = promise_verdict(promise, case.account.payments, work.today, case.policy.grace_days)
        if found is not PromiseStatus.OPEN:
            row.status = move_promise(PromiseStatus.OPEN, found)
            row.closed_on = work.today
            work.record("promise_ended", case.case_number, found, promise=row.id)


def _review_status(work: Work, case: CaseFile) -> None:
    """A case that owes nothing any more is paid; one that owes again (a payment taken back) is open."""
    total = balance_on(case.account, work.today, work.backend.law.interest).total_grosze
    status = CaseStatus.PAID if total == 0 else CaseStatus.OPEN
    row = payments.case_row(work.tx, case.id)
    if row.status not in (CaseStatus.CLOSED, status):
        row.status = status
        row.closed_at = work.now if status is CaseStatus.PAID else None
        work.record("case_status", case.case_number, status)
