"""Holds set and lifted by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from case_backend.bootstrap import Backend
from case_backend.domain.collection import Block
from case_backend.errors import Conflicting, Invalid, Missing
from case_backend.services.reading import load_by_number
from case_backend.services.work import working
from case_backend.store import holds

_COMPUTED = frozenset({Block.BARRED, Block.LIMITATION_UNCERTAIN, Block.NOT_OPEN, Block.NO_ASSIGNMENT_NOTICE})


@dataclass(frozen=True)
class HoldView:
    """A hold as it stands."""

    hold_id: int
    block: str
    since: date
    until: date | None
    lifted_on: date | None
    source: str


def set_hold(backend: Backend, case_number: str, block: Block, until: date | None, actor: str) -> HoldView:
    """Put a case on hold; what is computed from facts cannot be set."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        if block in _COMPUTED:
            raise Invalid("block_is_computed")
        if until is not None and until < work.today:
            raise Invalid("date_in_past")
        row = holds.add(work.tx, case.id, block, work.now, source=f"hand:{actor}", until=until)
        work.record("hold_set", case_number, block, hold=row.id)
        return view(row)


def lift_hold(backend: Backend, case_number: str, hold_id: int, actor: str) -> HoldView:
    """Lift one hold."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        row = next((each for each in holds.of_case(work.tx, case.id) if each.id == hold_id), None)
        if row is None:
            raise Missing("not_found")
        if row.lifted_on is not None:
            raise Conflicting("illegal_move")
        row.lifted_on = work.today
        work.record("hold_lifted", case_number, row.block, hold=row.id)
        return view(row)


def holds_of_case(backend: Backend, case_number: str) -> list[HoldView]:
    """Every hold of a case."""
    with backend.database.reading() as tx:
        case = load_by_number(tx, case_number)
        return [view(row) for row in holds.of_case(tx, case.id)]


def view(row: holds.HoldRow) -> HoldView:
    """Shape a row."""
    return HoldView(row.id, row.block, row.since, row.until, row.lifted_on, row.source)
