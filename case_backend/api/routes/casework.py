"""The work of a case for administration: payments, holds, matters, contacts, documents."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from case_backend.api import case_shapes, mapping
from case_backend.api import casework_shapes as shapes
from case_backend.api.problems import answers
from case_backend.api.routes.cases import Number
from case_backend.api.routes.reports import PDF, pdf, report_of
from case_backend.api.security import Admin, BackendDep
from case_backend.api.shapes import PlanOut
from case_backend.domain.casework import MatterKind, MatterStatus
from case_backend.domain.intake import EventIn
from case_backend.services import casework, contacts, documents, facts, holding, payments, plans, promises

router = APIRouter(tags=["casework"])
PlanId = Annotated[str, Path(max_length=60, description="Id of the agreement.")]


@router.post("/v1/cases/{number}/payments", responses=answers(404, 409))
def add_payment(
    number: Number, body: shapes.PaymentIn, backend: BackendDep, actor: Admin
) -> shapes.PaymentCredited:
    """Credit a payment; the same source and reference again changes nothing."""
    credited = payments.add_payment(backend, number, payments.NewPayment(**body.model_dump()), actor)
    return shapes.PaymentCredited(replayed=credited.replayed, balance=mapping.balance(credited.balance))


@router.post("/v1/cases/{number}/costs", status_code=201, responses=answers(404))
def add_cost(number: Number, body: shapes.CostIn, backend: BackendDep, actor: Admin) -> case_shapes.CaseWhole:
    """Charge a cost to a case."""
    view = facts.add_cost(backend, number, body.charged_on, body.amount_grosze, body.label, actor=actor)
    return case_shapes.whole(view)


@router.post("/v1/cases/{number}/limitation-events", status_code=201, responses=answers(404))
def add_limitation_event(
    number: Number, body: EventIn, backend: BackendDep, actor: Admin
) -> case_shapes.CaseWhole:
    """Note an event that touched the limitation term; the answer shows the new reasoning."""
    return case_shapes.whole(facts.add_limitation_event(backend, number, body, actor))


@router.get("/v1/cases/{number}/statement", responses=answers(404))
def read_statement(
    number: Number,
    backend: BackendDep,
    _admin: Admin,
    on: Annotated[date | None, Query(description="Last day (ISO date); today when absent.")] = None,
) -> shapes.StatementOut:
    """The statement of account."""
    return mapping.statement(documents.statement_by_number(backend, number, on))


@router.get("/v1/cases/{number}/promises", responses=answers(404))
def read_promises(number: Number, backend: BackendDep, _admin: Admin) -> list[shapes.PromiseOut]:
    """Promises of a case, the newest first."""
    found = promises.promises_by_number(backend, number)
    return [shapes.PromiseOut.model_validate(view, from_attributes=True) for view in found]


@router.post("/v1/cases/{number}/plans/{plan_id}/cancel", responses=answers(404, 409))
def cancel_plan(number: Number, plan_id: PlanId, backend: BackendDep, actor: Admin) -> PlanOut:
    """End a running agreement by a human's decision."""
    return mapping.plan(plans.cancel(backend, number, plan_id, actor))


@router.get(
    "/v1/cases/{number}/plans/{plan_id}/document", response_class=Response, responses={**PDF, **answers(404)}
)
def plan_document(number: Number, plan_id: PlanId, backend: BackendDep, _admin: Admin) -> Response:
    """An agreement as PDF."""
    return pdf(documents.settlement_by_id(backend, number, plan_id))


@router.post("/v1/cases/{number}/holds", status_code=201, responses=answers(404))
def set_hold(number: Number, body: shapes.HoldIn, backend: BackendDep, actor: Admin) -> shapes.HoldOut:
    """Put a case on hold by hand."""
    view = holding.set_hold(backend, number, body.block, body.until, actor)
    return shapes.HoldOut.model_validate(view, from_attributes=True)


@router.get("/v1/cases/{number}/holds", responses=answers(404))
def read_holds(number: Number, backend: BackendDep, _admin: Admin) -> list[shapes.HoldOut]:
    """Every hold of a case, lifted ones too."""
    found = holding.holds_of_case(backend, number)
    return [shapes.HoldOut.model_validate(view, from_attributes=True) for view in found]


@router.post("/v1/cases/{number}/holds/{hold_id}/lift", responses=answers(404, 409))
def lift_hold(
    number: Number,
    hold_id: Annotated[int, Path(ge=1, le=2**62, description="Id of the hold.")],
    backend: BackendDep,
    actor: Admin,
) -> shapes.HoldOut:
    """Lift one hold."""
    view = holding.lift_hold(backend, number, hold_id, actor)
    return shapes.HoldOut.model_validate(view, from_attributes=True)


@router.get("/v1/cases/{number}/contact-permission", responses=answers(404))
def may_contact(
    number: Number,
    backend: BackendDep,
    _admin: Admin,
    channel: Annotated[shapes.Channel, Query(description="Channel.")],
) -> shapes.ContactAnswerOut:
    """Whether the person may be written to first now, on this channel."""
    return shapes.ContactAnswerOut.model_validate(
        contacts.may_contact(backend, number, channel), from_attributes=True
    )


@router.post("/v1/cases/{number}/contacts", status_code=201, responses=answers(404, 409))
def record_contact(
    number: Number, body: shapes.ContactIn, backend: BackendDep, actor: Admin
) -> shapes.ContactAnswerOut:
    """Count an outgoing contact; 409 where it may not be made. Ask before sending: this takes the place of both."""
    answer = contacts.record_contact(backend, number, body.channel, actor)
    return shapes.ContactAnswerOut.model_validate(answer, from_attributes=True)


@router.post(
    "/v1/cases/{number}/matters",
    status_code=201,
    responses={200: {"model": shapes.MatterOut}, **answers(404)},
)
def open_matter(
    number: Number, body: shapes.ReportIn, backend: BackendDep, actor: Admin, response: Response
) -> shapes.MatterOut:
    """Open a matter for a case; 200 when the same one is open already."""
    opened = casework.report_on_case(backend, number, report_of(body), actor)
    response.status_code = 200 if opened.existed else 201
    return mapping.matter(opened.matter)


@router.get("/v1/cases/{number}/matters", responses=answers(404))
def matters_of_case(number: Number, backend: BackendDep, _admin: Admin) -> list[shapes.MatterOut]:
    """Every matter of a case, the newest first."""
    return [mapping.matter(view) for view in casework.matters_of_case(backend, number)]


@router.get("/v1/matters", responses=answers())
def list_matters(
    backend: BackendDep,
    _admin: Admin,
    kind: Annotated[MatterKind | None, Query(description="Kind.")] = None,
    status: Annotated[MatterStatus | None, Query(description="State.")] = None,
    overdue: Annotated[bool, Query(description="Only those past their deadline.")] = False,
    limit: Annotated[int, Query(ge=1, le=1000, description="Most rows.")] = 100,
) -> list[shapes.MatterOut]:
    """Matters, the most urgent first."""
    found = casework.list_matters(backend, kind=kind, status=status, overdue=overdue, limit=limit)
    return [mapping.matter(view) for view in found]


@router.post("/v1/matters/{matter_id}/moves", responses=answers(404, 409))
def move_matter(
    matter_id: Annotated[str, Path(max_length=60, description="Id of the matter.")],
    body: shapes.MoveIn,
    backend: BackendDep,
    actor: Admin,
) -> shapes.MatterOut:
    """Move a matter along its states; ending it lifts what it blocked unless the outcome keeps it."""
    return mapping.matter(casework.move_matter(backend, matter_id, body.to, body.outcome, actor))
