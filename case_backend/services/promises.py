"""Promises to pay, made in a conversation: checked against the policy, answered with the nearest possible."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from case_backend.bootstrap import Backend
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import CaseFile
from case_backend.domain.collection import Purpose
from case_backend.domain.promises import PromiseStatus, latest_date, move, problem
from case_backend.errors import Conflicting, Invalid
from case_backend.services.reading import load_by_number, require_permission
from case_backend.services.sessions import verified_case
from case_backend.services.work import Work, of_session, working
from case_backend.store import payments


@dataclass(frozen=True)
class PromiseView:
    """A promise as it stands."""

    promise_id: str
    amount_grosze: int
    promised_on: date
    status: str
    made_at: datetime
    closed_on: date | None


@dataclass(frozen=True)
class PromiseAnswer:
    """Taken, or why not and what would do."""

    outcome: str
    reason: str
    latest_on: date
    promise: PromiseView | None
    existed: bool = False


def promise(backend: Backend, cid: str, amount_grosze: int | None, promised_on: date) -> PromiseAnswer:
    """Take a promise; without a sum the whole balance is meant. The same promise again changes nothing."""
    with working(backend, of_session(cid)) as work:
        session, case = verified_case(work.tx, cid, lock=True)
        require_permission(backend, case, Purpose.OFFER)
        if session.notice_shown_at is None:
            raise Conflicting("acknowledgement_required")
        total = balance_on(case.account, work.today, backend.law.interest).total_grosze
        amount = total if amount_grosze is None else amount_grosze
        if amount <= 0:
            raise Invalid("amount_not_positive")
        latest = latest_date(work.today, case.policy)
        known = payments.promises_of(work.tx, case.id, open_only=True)
        same = next(
            (row for row in known if (row.amount_grosze, row.promised_on) == (amount, promised_on)), None
        )
        if same is not None:
            return PromiseAnswer("accept", "as_asked", latest, view(same), existed=True)
        against = problem(amount, promised_on, work.today, total, case.policy)
        if against is not None:
            return PromiseAnswer("counter", against, latest, None)
        return PromiseAnswer("accept", "as_asked", latest, view(_take(work, case, cid, amount, promised_on)))


def _take(work: Work, case: CaseFile, cid: str, amount: int, promised_on: date) -> payments.PromiseRow:
    """Write a promise; it takes the place of the one before."""
    for row in payments.promises_of(work.tx, case.id, open_only=True):
        row.status = move(PromiseStatus(row.status), PromiseStatus.CANCELLED)
        row.closed_on = work.today
    made = payments.PromiseRow(
        id=f"pr_{secrets.token_urlsafe(12)}",
        case_id=case.id,
        conversation_id=cid,
        amount_grosze=amount,
        promised_on=promised_on,
        made_at=work.now,
        status=PromiseStatus.OPEN,
    )
    payments.add(work.tx, made)
    work.record("promise_made", case.case_number, promise=made.id, on=promised_on)
    return made


def promises_by_number(backend: Backend, case_number: str) -> list[PromiseView]:
    """Every promise of a case."""
    with backend.database.reading() as tx:
        case = load_by_number(tx, case_number)
        return [view(row) for row in payments.promises_of(tx, case.id)]


def view(row: payments.PromiseRow) -> PromiseView:
    """Shape a promise."""
    return PromiseView(row.id, row.amount_grosze, row.promised_on, row.status, row.made_at, row.closed_on)
