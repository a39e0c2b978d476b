"""Accept an offer: idempotent, atomic, re-checked at commit, one running plan a case."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.agreements import IllegalMove, PlanStatus
from case_backend.domain.casefile import CaseFile, fingerprint, limitation_of
from case_backend.domain.collection import Block
from case_backend.domain.limitation import Limitation
from case_backend.domain.policy import OfferKind
from case_backend.domain.progress import Progress
from case_backend.domain.schedule import Instalment
from case_backend.errors import Conflicting, Invalid, Missing
from case_backend.services.keeping import end_plan, states_of
from case_backend.services.offers import from_document, refuse_unless_negotiable
from case_backend.services.reading import load_by_number
from case_backend.services.sessions import verified_case
from case_backend.services.work import Work, of_session, working
from case_backend.store import agreements, holds, payments
from case_backend.store.database import Conflict


@dataclass(frozen=True)
class PlanView:
    """An agreement as it stands."""

    plan_id: str
    offer_id: str
    case_number: str
    kind: str
    status: str
    interest: str
    total_grosze: int
    released_grosze: int
    hold_until: date | None
    agreed_at: datetime
    notice_shown_at: datetime | None
    ended_on: date | None
    states: tuple[Progress, ...]

    @property
    def instalments(self) -> tuple[Instalment, ...]:
        """The schedule."""
        return tuple(state.instalment for state in self.states)


@dataclass(frozen=True)
class Accepted:
    """The plan, and whether this request made it or found it."""

    plan: PlanView
    replayed: bool


def accept(backend: Backend, cid: str, offer_id: str, key: str) -> Accepted:
    """Conclude the agreement that an offer describes."""
    try:
        with working(backend, of_session(cid)) as work:
            return _accept(work, cid, offer_id, key)
    except Conflict:
        return _after_a_lost_race(backend, cid, offer_id)


def _accept(work: Work, cid: str, offer_id: str, key: str) -> Accepted:
    tx = work.tx
    session, case = verified_case(tx, cid, lock=True)
    row = agreements.offer(tx, offer_id)
    if row is None or row.case_id != case.id or row.conversation_id != cid:
        raise Missing("offer_unknown")
    made = agreements.plan_of_offer(tx, offer_id)
    if made is not None:
        return Accepted(plan_view(tx, made, case, work.today), replayed=True)
    if agreements.plan_of_key(tx, cid, key) is not None:
        raise Invalid("idempotency_key_reused")
    _refuse_unless_standing(work.backend, case, row)
    if session.notice_shown_at is None:
        raise Conflicting("acknowledgement_required")
    plan = _conclude(work, case, row, key, session.notice_shown_at)
    return Accepted(plan_view(tx, plan, case, work.today), replayed=False)


def _refuse_unless_standing(backend: Backend, case: CaseFile, row: agreements.OfferRow) -> None:
    """The offer must be the one the rules would make of the case as it is now."""
    refuse_unless_negotiable(backend, case, row.document.get("replaces"))
    now = backend.clock.now()
    if limitation_of(case, now.date(), backend.law).status is Limitation.UNCERTAIN:
        raise Conflicting("offer_void")
    if now > row.expires_at:
        raise Conflicting("offer_expired")
    if fingerprint(case, now.date()) != row.fingerprint:
        raise Conflicting("offer_void")
    offer = from_document(row.document)
    if any(each.due_on < now.date() for each in offer.instalments[:1]):
        raise Conflicting("offer_expired")


def _conclude(
    work: Work, case: CaseFile, row: agreements.OfferRow, key: str, notice_shown_at: datetime
) -> agreements.PlanRow:
    now, offer = work.now, from_document(row.document)
    _end_replaced(work, case)
    plan = agreements.PlanRow(
        id=f"pl_{secrets.token_urlsafe(12)}",
        case_id=case.id,
        offer_id=row.id,
        conversation_id=row.conversation_id,
        idempotency_key=key,
        kind=offer.kind,
        status=PlanStatus.RUNNING,
        interest=offer.interest,
        total_grosze=offer.total_grosze,
        released_grosze=offer.released_grosze,
        hold_until=offer.hold_until,
        priced_on=row.created_at.astimezone(now.tzinfo).date(),
        agreed_at=now,
        notice_shown_at=notice_shown_at,
    )
    agreements.add_plan(work.tx, plan, offer)
    if offer.kind is OfferKind.HOLD:
        holds.add(work.tx, case.id, Block.HARDSHIP, now, source=f"plan:{plan.id}", until=offer.hold_until)
    work.record(
        "plan_agreed",
        case.case_number,
        offer.kind,
        plan=plan.id,
        offer=row.id,
        policy=row.policy_version,
        count=len(offer.instalments),
    )
    return plan


def _end_replaced(work: Work, case: CaseFile) -> None:
    """A new agreement takes the place of a hold with nothing to pay, or of the plan that it changes."""
    running = payments.running_plan(work.tx, case.id)
    if running is not None:
        end_plan(work, running, case, PlanStatus.CHANGED, "replaced")
        work.tx.flush()


def _after_a_lost_race(backend: Backend, cid: str, offer_id: str) -> Accepted:
    """Another writer was first: its plan is ours if it came of the same offer."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        made = agreements.plan_of_offer(tx, offer_id)
        if made is not None:
            return Accepted(plan_view(tx, made, case, backend.clock.today()), replayed=True)
    raise Conflicting("plan_running")


def plan_view(tx: Any, row: agreements.PlanRow, case: CaseFile, today: date) -> PlanView:
    """Shape a plan."""
    return PlanView(
        row.id,
        row.offer_id,
        case.case_number,
        row.kind,
        row.status,
        row.interest,
        row.total_grosze,
        row.released_grosze,
        row.hold_until,
        row.agreed_at,
        row.notice_shown_at,
        row.ended_on,
        states_of(tx, row, case, today),
    )


def current_plan(backend: Backend, cid: str) -> PlanView:
    """The running plan of a proven session."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        plans = agreements.plans_of_case(tx, case.id)
        running = [plan for plan in plans if plan.id == case.running_plan_id]
        if not running:
            raise Missing("no_plan")
        return plan_view(tx, running[0], case, backend.clock.today())


def plans_of_session(backend: Backend, cid: str) -> list[PlanView]:
    """Every plan of a proven session's case, the newest first."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        rows = agreements.plans_of_case(tx, case.id)
        return [plan_view(tx, row, case, backend.clock.today()) for row in rows]


def plans_by_number(backend: Backend, case_number: str) -> list[PlanView]:
    """Every plan of a case."""
    with backend.database.reading() as tx:
        case = load_by_number(tx, case_number)
        return [
            plan_view(tx, plan, case, backend.clock.today()) for plan in agreements.plans_of_case(tx, case.id)
        ]


def cancel(backend: Backend, case_number: str, plan_id: str, actor: str) -> PlanView:
    """End a running agreement by a human's decision."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        row = next((p for p in agreements.plans_of_case(work.tx, case.id) if p.id == plan_id), None)
        if row is None:
            raise Missing("no_plan")
        try:
            end_plan(work, row, case, PlanStatus.CANCELLED, "cancelled")
        except IllegalMove:
            raise Conflicting("illegal_move") from None
        return plan_view(work.tx, row, case, work.today)
