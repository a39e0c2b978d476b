"""Offers: ask the engine, keep what it offered with a fingerprint, and let it expire."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import CaseFile, fingerprint, limitation_of
from case_backend.domain.collection import Purpose
from case_backend.domain.limitation import Limitation
from case_backend.domain.negotiation import negotiate
from case_backend.domain.offers import Answer, Offer, Outcome, Position, Wish
from case_backend.domain.policy import OfferKind, PlanInterest
from case_backend.domain.schedule import Instalment
from case_backend.errors import Conflicting
from case_backend.services.reading import require_permission
from case_backend.services.sessions import verified_case
from case_backend.services.work import Work, of_session, working
from case_backend.store import agreements


@dataclass(frozen=True)
class StoredOffer:
    """An offer that may be accepted until it expires."""

    offer_id: str
    offer: Offer
    expires_at: datetime


@dataclass(frozen=True)
class OffersAnswer:
    """The engine's answer with the ids under which its offers are kept."""

    outcome: Outcome
    reason: str
    offers: tuple[StoredOffer, ...]


def ask(backend: Backend, cid: str, wish: Wish, *, change: bool = False) -> OffersAnswer:
    """Answer a wish of a proven person who has seen the notice; `change` asks for a new plan in place of the old."""
    with working(backend, of_session(cid)) as work:
        row, case = verified_case(work.tx, cid)
        refuse_unless_negotiable(backend, case, replaced=case.running_plan_id if change else None)
        if row.notice_shown_at is None:
            raise Conflicting("acknowledgement_required")
        if change and case.changed_plans >= case.policy.max_changes:
            answer = Answer(Outcome.HUMAN, "changed_too_often")
        else:
            answer = _answer(backend, case, wish)
        stored = tuple(_keep(work, cid, case, offer, change=change) for offer in answer.offers)
        work.record(
            "offers_made",
            case.case_number,
            answer.reason,
            outcome=answer.outcome,
            offers=[each.offer_id for each in stored],
            policy=case.policy_version,
        )
        return OffersAnswer(answer.outcome, answer.reason, stored)


def refuse_unless_negotiable(backend: Backend, case: CaseFile, replaced: str | None) -> None:
    """No offers on a barred or held case, nor beside a running plan that they do not replace."""
    require_permission(backend, case, Purpose.OFFER, leave_uncertain=True)
    if case.running_plan_id is not None and case.running_plan_id != replaced:
        raise Conflicting("plan_running")


def _answer(backend: Backend, case: CaseFile, wish: Wish) -> Answer:
    today = backend.clock.today()
    if limitation_of(case, today, backend.law).status is Limitation.UNCERTAIN:
        return Answer(Outcome.HUMAN, "limitation_uncertain")
    total = balance_on(case.account, today, backend.law.interest).total_grosze
    return negotiate(Position(today, total, case.policy, case.account, backend.law.interest), wish)


def _keep(work: Work, cid: str, case: CaseFile, offer: Offer, *, change: bool) -> StoredOffer:
    now = work.now
    offer_id = f"of_{secrets.token_urlsafe(16)}"
    expires_at = now + timedelta(hours=case.policy.offer_valid_hours)
    agreements.add_offer(
        work.tx,
        offer_id=offer_id,
        case_id=case.id,
        cid=cid,
        document={**to_document(offer), "replaces": case.running_plan_id if change else None},
        fingerprint=fingerprint(case, now.date()),
        policy_version=case.policy_version,
        created_at=now,
        expires_at=expires_at,
    )
    return StoredOffer(offer_id, offer, expires_at)


def to_document(offer: Offer) -> dict[str, Any]:
    """An offer as plain data."""
    return {
        "kind": offer.kind,
        "total_grosze": offer.total_grosze,
        "instalments": [[each.due_on.isoformat(), each.amount_grosze] for each in offer.instalments],
        "interest": offer.interest,
        "reasons": list(offer.reasons),
        "released_grosze": offer.released_grosze,
        "hold_until": offer.hold_until.isoformat() if offer.hold_until else None,
    }


def from_document(document: dict[str, Any]) -> Offer:
    """Plain data as an offer."""
    rows = enumerate(document["instalments"], start=1)
    plan = tuple(Instalment(number, date.fromisoformat(day), amount) for number, (day, amount) in rows)
    until = document["hold_until"]
    return Offer(
        OfferKind(document["kind"]),
        document["total_grosze"],
        plan,
        PlanInterest(document["interest"]),
        tuple(document["reasons"]),
        document["released_grosze"],
        date.fromisoformat(until) if until else None,
    )
