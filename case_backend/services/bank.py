"""Take bank statements in: credit what is plain, list the rest for a human. The same file twice changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from case_backend.bootstrap import Backend
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import CaseStatus, standing_of
from case_backend.domain.collection import Purpose, permission
from case_backend.domain.matching import BankLine, KnownCase, numbers_in, unmatched_reason
from case_backend.errors import Conflicting, Missing
from case_backend.services.payments import NewPayment, credit
from case_backend.services.reading import load_by_number
from case_backend.services.work import Work, working
from case_backend.store import cases, payments

_SOURCE = "bank"


@dataclass
class StatementReport:
    """What became of a statement's credits."""

    matched: int = 0
    unmatched: int = 0
    duplicates: int = 0


@dataclass(frozen=True)
class BankLineView:
    """A credit that waits for a human, or was settled."""

    line_id: int
    booked_on: date
    amount_grosze: int
    title: str
    status: str
    reason: str


def import_statement(backend: Backend, lines: Iterable[BankLine], actor: str) -> StatementReport:
    """Take every credit in, each in its own short transaction."""
    report = StatementReport()
    for line in lines:
        with working(backend, actor) as work:
            if payments.bank_line(work.tx, line.reference) is not None:
                report.duplicates += 1
                continue
            if _take(work, line):
                report.matched += 1
            else:
                report.unmatched += 1
    return report


def _take(work: Work, line: BankLine) -> bool:
    named = numbers_in(line.title)
    found = {number: case for number in named[:1] if (case := _known(work, number, line)) is not None}
    reason = unmatched_reason(line, found)
    row = payments.BankLineRow(
        reference=line.reference,
        booked_on=line.booked_on,
        amount_grosze=line.amount_grosze,
        title=line.title if reason else "",
        status="unmatched" if reason else "matched",
        reason=reason or "",
        imported_at=work.now,
    )
    payments.add(work.tx, row)
    if reason is None:
        _credit(work, row, named[0])
    else:
        work.record("bank_line_unmatched", f"bank_line:{row.id}", reason)
    return reason is None


def _known(work: Work, number: str, line: BankLine) -> KnownCase | None:
    case_id = cases.case_id_of(work.tx, number)
    if case_id is None:
        return None
    cases.lock(work.tx, case_id)
    case = cases.load(work.tx, case_id)
    total = balance_on(case.account, max(line.booked_on, case.due_on), work.backend.law.interest).total_grosze
    standing = standing_of(case, work.today, work.backend.law)
    plain = "barred" not in permission(standing, Purpose.DEMAND, work.today).blocks
    return KnownCase(total, plain and case.status is CaseStatus.OPEN and line.booked_on <= work.today)


def _credit(work: Work, row: payments.BankLineRow, number: str) -> None:
    case = load_by_number(work.tx, number, lock=True)
    row.case_id = case.id
    reference = f"line-{row.id}"
    credit(work, case, NewPayment(row.booked_on, row.amount_grosze, _SOURCE, reference))


def list_lines(backend: Backend, status: str, limit: int) -> list[BankLineView]:
    """Bank lines in one state."""
    with backend.database.reading() as tx:
        return [_view(row) for row in payments.bank_lines(tx, status, limit)]


def settle_line(backend: Backend, line_id: int, case_number: str | None, actor: str) -> BankLineView:
    """A human's decision about a line: it belongs to a case, or to none."""
    with working(backend, actor) as work:
        row = payments.bank_line_by_id(work.tx, line_id)
        if row is None:
            raise Missing("not_found")
        if row.status != "unmatched":
            raise Conflicting("illegal_move")
        row.title = ""
        if case_number is None:
            row.status = "ignored"
            work.record("bank_line_ignored", f"bank_line:{row.id}")
        else:
            row.status = "matched"
            _credit(work, row, case_number)
        return _view(row)


def _view(row: payments.BankLineRow) -> BankLineView:
    return BankLineView(row.id, row.booked_on, row.amount_grosze, row.title, row.status, row.reason)
