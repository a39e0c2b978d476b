"""What a case looks like to its person and to an administrator: facts and the balance, never a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.balance import Balance, balance_on
from case_backend.domain.casefile import CaseFile, limitation_of, standing_of
from case_backend.domain.collection import Block, Permission, Purpose, blocks_on, permission
from case_backend.domain.limitation import Opinion
from case_backend.errors import Conflicting, Invalid, Missing
from case_backend.services.sessions import verified_case
from case_backend.store import cases


@dataclass(frozen=True)
class CaseView:
    """A case with today's judgement of it."""

    case: CaseFile
    opinion: Opinion
    blocks: tuple[str, ...]
    demand: Permission


def case_of_session(backend: Backend, cid: str) -> CaseView:
    """The case of a proven session."""
    with backend.database.reading() as tx:
        return judged(backend, verified_case(tx, cid)[1])


def case_by_number(backend: Backend, case_number: str) -> CaseView:
    """Any case, for administration."""
    with backend.database.reading() as tx:
        return judged(backend, load_by_number(tx, case_number))


def load_by_number(tx: Any, case_number: str, *, lock: bool = False) -> CaseFile:
    """The case of a number, or not_found."""
    case_id = cases.case_id_of(tx, case_number)
    if case_id is None:
        raise Missing("not_found")
    if lock:
        cases.lock(tx, case_id)
    return cases.load(tx, case_id)


def judged(backend: Backend, case: CaseFile) -> CaseView:
    """Add what the domain says about the case today."""
    today = backend.clock.today()
    standing = standing_of(case, today, backend.law)
    return CaseView(
        case,
        limitation_of(case, today, backend.law),
        blocks_on(standing, today),
        permission(standing, Purpose.DEMAND, today),
    )


def balance_of_session(backend: Backend, cid: str, on: date | None) -> Balance:
    """The balance of a proven session's case."""
    with backend.database.reading() as tx:
        return balance_of(backend, verified_case(tx, cid)[1], on)


def balance_by_number(backend: Backend, case_number: str, on: date | None) -> Balance:
    """The balance of any case."""
    with backend.database.reading() as tx:
        return balance_of(backend, load_by_number(tx, case_number), on)


def balance_of(backend: Backend, case: CaseFile, on: date | None) -> Balance:
    """The balance on a day."""
    return balance_on(case.account, day_of_account(backend, case, on), backend.law.interest)


def day_of_account(backend: Backend, case: CaseFile, on: date | None) -> date:
    """The day asked for, today when none was; a day before the first debt or far away is refused."""
    day = on or backend.clock.today()
    if abs(day.year - backend.clock.today().year) > 30:
        raise Invalid("date_out_of_range")
    if on is not None and day < case.due_on:
        raise Invalid("date_before_due")
    return day


def require_permission(
    backend: Backend, case: CaseFile, purpose: Purpose, *, leave_uncertain: bool = False
) -> None:
    """Refuse, with the first reason, what the case does not allow; a caller may answer an unclear limitation itself."""
    today = backend.clock.today()
    blocks = permission(standing_of(case, today, backend.law), purpose, today).blocks
    if Block.BARRED in blocks:
        raise Conflicting("case_barred")
    if Block.NOT_OPEN in blocks:
        raise Conflicting("case_not_open")
    held = [str(block) for block in blocks if block is not Block.LIMITATION_UNCERTAIN]
    if held:
        raise Conflicting("case_on_hold", blocks=held)
    if blocks and not leave_uncertain:
        raise Conflicting("limitation_uncertain")
