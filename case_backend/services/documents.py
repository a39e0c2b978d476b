"""The settlement document and the statement of account of a proven person."""

from __future__ import annotations

from datetime import date

from case_backend.bootstrap import Backend
from case_backend.documents.settlement import Settlement, draw
from case_backend.domain.casefile import CaseFile
from case_backend.domain.statement import Entry, statement
from case_backend.errors import Missing
from case_backend.services.paying import transfer_title
from case_backend.services.plans import PlanView, plan_view
from case_backend.services.reading import day_of_account, load_by_number
from case_backend.services.sessions import verified_case
from case_backend.store import agreements


def settlement_of_session(backend: Backend, cid: str) -> bytes:
    """The running agreement as PDF."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        row = next((p for p in agreements.plans_of_case(tx, case.id) if p.status == "running"), None)
        if row is None:
            raise Missing("no_plan")
        return draw(_settlement(backend, case, plan_view(tx, row, case, backend.clock.today())))


def settlement_by_id(backend: Backend, case_number: str, plan_id: str) -> bytes:
    """Any agreement of a case as PDF."""
    with backend.database.reading() as tx:
        case = load_by_number(tx, case_number)
        row = next((p for p in agreements.plans_of_case(tx, case.id) if p.id == plan_id), None)
        if row is None:
            raise Missing("no_plan")
        return draw(_settlement(backend, case, plan_view(tx, row, case, backend.clock.today())))


def _settlement(backend: Backend, case: CaseFile, plan: PlanView) -> Settlement:
    return Settlement(
        case_number=case.case_number,
        creditor_name=case.creditor.name,
        title=case.title,
        kind=plan.kind,
        agreed_at=plan.agreed_at,
        total_grosze=plan.total_grosze,
        released_grosze=plan.released_grosze,
        hold_until=plan.hold_until,
        interest=plan.interest,
        instalments=plan.instalments,
        account_number=case.creditor.account_number,
        account_holder=case.creditor.account_holder,
        transfer_title=transfer_title(case),
        notice_shown_at=plan.notice_shown_at,
        grace_days=case.policy.grace_days,
        missed_before_broken=case.policy.missed_before_broken,
        made_at=backend.clock.now(),
    )


def statement_of_session(backend: Backend, cid: str) -> tuple[Entry, ...]:
    """Every entry of the case's account up to today."""
    with backend.database.reading() as tx:
        return _statement(backend, verified_case(tx, cid)[1], None)


def statement_by_number(backend: Backend, case_number: str, on: date | None) -> tuple[Entry, ...]:
    """Every entry of a case's account up to a day."""
    with backend.database.reading() as tx:
        return _statement(backend, load_by_number(tx, case_number), on)


def _statement(backend: Backend, case: CaseFile, on: date | None) -> tuple[Entry, ...]:
    return statement(case.account, day_of_account(backend, case, on), backend.law.interest)
