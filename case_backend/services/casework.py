"""Reports, requests and disputes: opened by a conversation or an administrator, moved by people, with their effects.

Before identity only what protects somebody is taken, and the answer is the same whether or not a case is known.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.agreements import IllegalMove
from case_backend.domain.casework import (
    ENDED,
    RULES,
    MatterKind,
    MatterStatus,
    block_of,
    block_stays,
    deadline,
    move,
)
from case_backend.errors import Conflicting, Forbidden, Invalid, Missing
from case_backend.services.reading import load_by_number
from case_backend.services.sessions import required
from case_backend.services.work import Work, of_session, working
from case_backend.store import holds, matters

SIGNS = "23456789ABCDEFGHJKMNPQRTUVWXY"


@dataclass(frozen=True)
class Report:
    """What is reported or asked for."""

    kind: MatterKind
    subtype: str | None = None
    note: str | None = None
    consent: bool = False
    detail: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class MatterView:
    """A matter as it stands."""

    matter_id: str
    case_number: str | None
    kind: str
    subtype: str | None
    status: str
    outcome: str | None
    note: str | None
    detail: dict[str, Any]
    opened_at: datetime
    due_on: date | None
    closed_at: datetime | None


@dataclass(frozen=True)
class Opened:
    """The matter, and whether it was open already."""

    matter: MatterView
    existed: bool


def new_number() -> str:
    """A number that can be read out over the phone: ZG-7K3M-9QXD; no letter in it looks like a digit."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(8))
    return f"ZG-{signs[:4]}-{signs[4:]}"


def report_from_session(backend: Backend, cid: str, report: Report) -> Opened:
    """Take a report from a conversation."""
    _check(report)
    with working(backend, of_session(cid)) as work:
        session = required(work.tx, cid)
        case_id = session.case_id if session.verified_at is not None else None
        if case_id is None and not RULES[report.kind].before_identity:
            raise Forbidden("identity_required")
        return _open(work, report, case_id=case_id, cid=cid, phone=session.phone)


def report_on_case(backend: Backend, case_number: str, report: Report, actor: str) -> Opened:
    """Take a report from an administrator."""
    _check(report)
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        return _open(work, report, case_id=case.id, cid=None, phone=None)


def opt_in(backend: Backend, cid: str) -> int:
    """START from a phone: take back what its STOP did, and nothing else; how many wishes were withdrawn."""
    with working(backend, of_session(cid)) as work:
        session = required(work.tx, cid)
        if session.phone is None:
            raise Invalid("phone_required")
        wishes = matters.suppressing(work.tx, MatterKind.OPT_OUT, session.phone)
        for row in wishes:
            holds.lift(work.tx, _source(row), work.today)
            matters.lift_suppression(work.tx, work.now, source=_source(row))
            if MatterStatus(row.status) not in ENDED:
                row.status, row.closed_at = MatterStatus.WITHDRAWN, work.now
            work.record("opted_in", row.id)
        return len(wishes)


def _check(report: Report) -> None:
    allowed = RULES[report.kind].subtypes
    if report.subtype is not None and report.subtype not in allowed:
        raise Invalid("subtype_unknown")
    if report.kind is MatterKind.PRIVACY_REQUEST and report.subtype is None:
        raise Invalid("subtype_required")
    if report.kind is MatterKind.HARDSHIP and not report.consent and (report.note or report.subtype):
        raise Invalid("consent_required")


def _open(work: Work, report: Report, *, case_id: int | None, cid: str | None, phone: str | None) -> Opened:
    known = matters.open_one(work.tx, report.kind, report.subtype, case_id=case_id, cid=cid)
    if known is not None:
        if report.detail and report.detail != known.detail:
            known.detail = report.detail
            work.record("matter_changed", known.id, report.kind)
        return Opened(view(known, None), existed=True)
    row = matters.MatterRow(
        id=new_number(),
        case_id=case_id,
        conversation_id=cid,
        kind=report.kind,
        subtype=report.subtype,
        status=MatterStatus.OPEN,
        note=report.note,
        consent=report.consent,
        detail=report.detail,
        opened_at=work.now,
        due_on=deadline(report.kind, work.today),
    )
    matters.add(work.tx, row)
    _take_effect(work, row)
    if RULES[report.kind].suppresses_number:
        number = phone or (matters.phone_of_case(work.tx, case_id) if case_id else None)
        if number:
            matters.suppress(work.tx, number, _source(row), work.now)
    work.record("matter_opened", row.id, report.kind, case=case_id, subtype=report.subtype)
    return Opened(view(row, None), existed=False)


def _take_effect(work: Work, row: matters.MatterRow) -> None:
    """Set the block that this kind of matter puts on its case."""
    effect = block_of(MatterKind(row.kind), row.subtype, work.today)
    if row.case_id is not None and effect is not None:
        block, until = effect
        holds.add(work.tx, row.case_id, block, work.now, source=_source(row), until=until)


def attach(work: Work, cid: str, case_id: int) -> None:
    """Once identity is proved, what was reported before counts for the case."""
    for row in matters.unattached(work.tx, cid):
        row.case_id = case_id
        _take_effect(work, row)
        work.record("matter_attached", row.id, row.kind, case=case_id)


def _source(row: matters.MatterRow) -> str:
    return f"matter:{row.id}"


def move_matter(
    backend: Backend, matter_id: str, to: MatterStatus, outcome: str | None, actor: str
) -> MatterView:
    """Move a matter along its table; ending it lifts its block unless the outcome keeps it."""
    with working(backend, actor) as work:
        row = matters.get(work.tx, matter_id)
        if row is None:
            raise Missing("not_found")
        kind = MatterKind(row.kind)
        if (to is MatterStatus.RESOLVED) != (outcome is not None):
            raise Invalid("outcome_required" if to is MatterStatus.RESOLVED else "outcome_not_allowed")
        if outcome is not None and outcome not in RULES[kind].outcomes:
            raise Invalid("outcome_unknown")
        try:
            row.status = move(MatterStatus(row.status), to)
        except IllegalMove:
            raise Conflicting("illegal_move") from None
        row.outcome = outcome
        if to in ENDED:
            row.closed_at = work.now
            if not block_stays(kind, to, outcome):
                holds.lift(work.tx, _source(row), work.today)
                matters.lift_suppression(work.tx, work.now, source=_source(row))
        work.record("matter_moved", row.id, outcome or "", to=to)
        return view(row, None)


def list_matters(
    backend: Backend, *, kind: str | None, status: str | None, overdue: bool, limit: int
) -> list[MatterView]:
    """Matters for the people who work on them."""
    with backend.database.reading() as tx:
        day = backend.clock.today() if overdue else None
        rows = matters.listed(tx, kind=kind, status=status, overdue_on=day, limit=limit)
        return [view(row, None) for row in rows]


def matters_of_case(backend: Backend, case_number: str) -> list[MatterView]:
    """Every matter of a case."""
    with backend.database.reading() as tx:
        case = load_by_number(tx, case_number)
        return [view(row, case_number) for row in matters.of_case(tx, case.id)]


def view(row: matters.MatterRow, case_number: str | None) -> MatterView:
    """Shape a matter."""
    return MatterView(
        row.id,
        case_number,
        row.kind,
        row.subtype,
        row.status,
        row.outcome,
        row.note,
        row.detail,
        row.opened_at,
        row.due_on,
        row.closed_at,
    )
