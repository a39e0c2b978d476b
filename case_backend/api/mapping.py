"""Turn what services answer into the shapes of the edge."""

from __future__ import annotations

from typing import Any

from case_backend.api import casework_shapes, shapes
from case_backend.domain.balance import Balance
from case_backend.domain.casefile import CaseFile
from case_backend.domain.casework import MOVES, RULES, MatterKind, MatterStatus
from case_backend.domain.offers import Affordability, Wish
from case_backend.domain.progress import Progress
from case_backend.domain.schedule import Instalment
from case_backend.domain.statement import Entry
from case_backend.services.casework import MatterView
from case_backend.services.offers import OffersAnswer, StoredOffer
from case_backend.services.plans import PlanView
from case_backend.services.reading import CaseView
from case_backend.services.sessions import SessionView


def session(view: SessionView) -> shapes.SessionOut:
    """A session."""
    return shapes.SessionOut.model_validate(view, from_attributes=True)


def case(view: CaseView) -> shapes.CaseOut:
    """A case."""
    return shapes.CaseOut(**case_fields(view))


def case_fields(view: CaseView) -> dict[str, Any]:
    """The fields that a person and an administrator both see."""
    of: CaseFile = view.case
    return {
        "case_number": of.case_number,
        "creditor_name": of.creditor.name,
        "title": of.title,
        "contract_number": of.contract_number,
        "origin_date": of.origin_date,
        "due_on": of.due_on,
        "status": of.status.value,
        "limitation": view.opinion.status,
        "demand_allowed": view.demand.allowed,
        "blocks": list(view.blocks),
        "interest_mode": of.account.interest_mode,
        "has_running_plan": of.running_plan_id is not None,
    }


def balance(of: Balance) -> shapes.BalanceOut:
    """A balance."""
    rate = (
        None if of.rate_hundredths is None else f"{of.rate_hundredths // 100}.{of.rate_hundredths % 100:02d}"
    )
    return shapes.BalanceOut(
        as_of=of.as_of,
        principal_grosze=of.principal_grosze,
        interest_grosze=of.interest_grosze,
        costs_grosze=of.costs_grosze,
        paid_grosze=of.paid_grosze,
        total_grosze=of.total_grosze,
        overpaid_grosze=of.overpaid_grosze,
        interest_mode=of.interest_mode,
        interest_rate_percent=rate,
        verified_until_exceeded=of.verified_until_exceeded,
    )


def wish(of: shapes.WishIn) -> Wish:
    """A wish."""
    fields = of.model_dump(exclude={"affordability", "change_plan"})
    form = Affordability(**of.affordability.model_dump()) if of.affordability else None
    return Wish(**fields, affordability=form)


def offers(of: OffersAnswer) -> shapes.OffersOut:
    """An answer of the engine."""
    return shapes.OffersOut(outcome=of.outcome, reason=of.reason, offers=[_offer(each) for each in of.offers])


def _offer(stored: StoredOffer) -> shapes.OfferOut:
    of = stored.offer
    return shapes.OfferOut(
        offer_id=stored.offer_id,
        kind=of.kind,
        instalment_count=len(of.instalments),
        monthly_grosze=of.monthly_grosze,
        first_due_on=of.instalments[0].due_on if of.instalments else None,
        last_due_on=of.instalments[-1].due_on if of.instalments else None,
        total_grosze=of.total_grosze,
        released_grosze=of.released_grosze,
        hold_until=of.hold_until,
        instalments=_instalments(of.instalments),
        reasons=list(of.reasons),
        interest=of.interest,
        expires_at=stored.expires_at,
    )


def plan(of: PlanView) -> shapes.PlanOut:
    """An agreement."""
    return shapes.PlanOut.model_validate(
        {
            "plan_id": of.plan_id,
            "offer_id": of.offer_id,
            "case_number": of.case_number,
            "kind": of.kind,
            "status": of.status,
            "instalment_count": len(of.instalments),
            "instalments": [_plan_instalment(each) for each in of.states],
            "total_grosze": of.total_grosze,
            "released_grosze": of.released_grosze,
            "hold_until": of.hold_until,
            "interest": of.interest,
            "agreed_at": of.agreed_at,
            "acknowledgement_shown_at": of.notice_shown_at,
            "ended_on": of.ended_on,
        }
    )


def _plan_instalment(state: Progress) -> shapes.PlanInstalmentOut:
    of = state.instalment
    return shapes.PlanInstalmentOut.model_validate(
        {
            "number": of.number,
            "due_on": of.due_on,
            "amount_grosze": of.amount_grosze,
            "paid_grosze": state.paid_grosze,
            "status": state.status,
        }
    )


def _instalments(of: tuple[Instalment, ...]) -> list[shapes.InstalmentOut]:
    return [
        shapes.InstalmentOut(number=each.number, due_on=each.due_on, amount_grosze=each.amount_grosze)
        for each in of
    ]


def statement(entries: tuple[Entry, ...]) -> casework_shapes.StatementOut:
    """A statement of account."""
    return casework_shapes.StatementOut(
        entries=[casework_shapes.EntryOut.model_validate(each, from_attributes=True) for each in entries]
    )


def matter_fields(of: MatterView) -> dict[str, Any]:
    """The fields of a matter that its person may see."""
    return {
        "report_id": of.matter_id,
        "kind": of.kind,
        "status": of.status,
        "opened_at": of.opened_at,
        "due_on": of.due_on,
    }


def matter(of: MatterView) -> casework_shapes.MatterOut:
    """A matter for those who work on it."""
    return casework_shapes.MatterOut(
        **matter_fields(of),
        case_number=of.case_number,
        subtype=of.subtype,
        outcome=of.outcome,
        note=of.note,
        detail=of.detail,
        closed_at=of.closed_at,
        moves=sorted(MOVES[MatterStatus(of.status)]),
        outcomes=sorted(RULES[MatterKind(of.kind)].outcomes),
    )
