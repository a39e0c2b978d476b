"""What a conversation may report, promise and take along; some reports are taken before identity is proved."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends, Response

from case_backend.api import casework_shapes as shapes
from case_backend.api import mapping
from case_backend.api.problems import answers
from case_backend.api.routes.sessions import Cid
from case_backend.api.security import BackendDep, service_or_admin
from case_backend.api.shapes import PlanOut
from case_backend.services import casework, codes, documents, plans, promises

router = APIRouter(prefix="/v1/sessions/{cid}", tags=["sessions"], dependencies=[Depends(service_or_admin)])
PDF: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.post(
    "/reports", status_code=201, responses={200: {"model": shapes.ReportOut}, **answers(404, 409, 423)}
)
def report(cid: Cid, body: shapes.ReportIn, backend: BackendDep, response: Response) -> shapes.ReportOut:
    """Take a report; 200 when the same one is open already."""
    opened = casework.report_from_session(backend, cid, report_of(body))
    response.status_code = 200 if opened.existed else 201
    return shapes.ReportOut(**mapping.matter_fields(opened.matter))


@router.post("/opt-in", responses=answers(404))
def opt_in(cid: Cid, backend: BackendDep) -> shapes.OptInOut:
    """START from the phone of an SMS conversation: its own STOP no longer counts. Again changes nothing."""
    return shapes.OptInOut(withdrawn=casework.opt_in(backend, cid))


def report_of(body: shapes.ReportIn) -> casework.Report:
    """The report inside a request."""
    detail = body.preference.model_dump(exclude_none=True) if body.preference else {}
    if body.callback:
        detail |= body.callback.model_dump(mode="json")
    return casework.Report(body.kind, body.subtype, body.note, body.consent, detail)


@router.post(
    "/promises",
    status_code=201,
    responses={200: {"model": shapes.PromiseAnswerOut}, **answers(404, 409, 423)},
)
def promise(
    cid: Cid, body: shapes.PromiseIn, backend: BackendDep, response: Response
) -> shapes.PromiseAnswerOut:
    """Take a promise to pay (201); 200 when it was taken before or cannot be taken as it is."""
    answer = promises.promise(backend, cid, body.amount_grosze, body.promised_on)
    response.status_code = 201 if answer.promise is not None and not answer.existed else 200
    return shapes.PromiseAnswerOut.model_validate(answer, from_attributes=True)


@router.post("/codes", status_code=202, responses=answers(404, 423))
def send_code(cid: Cid, body: shapes.CodeIn, backend: BackendDep) -> shapes.CodeOut:
    """Make a one-time code for a phone; what the person is told is the same for every number."""
    return shapes.CodeOut.model_validate(codes.issue(backend, cid, body.phone), from_attributes=True)


@router.get("/statement", responses=answers(404, 423))
def statement(cid: Cid, backend: BackendDep) -> shapes.StatementOut:
    """The statement of account."""
    return mapping.statement(documents.statement_of_session(backend, cid))


@router.get("/plans", responses=answers(404, 423))
def all_plans(cid: Cid, backend: BackendDep) -> list[PlanOut]:
    """Every agreement of the case, the newest first."""
    return [mapping.plan(view) for view in plans.plans_of_session(backend, cid)]


@router.get("/plan/document", response_class=Response, responses={**PDF, **answers(404, 423)})
def plan_document(cid: Cid, backend: BackendDep) -> Response:
    """The running agreement as a PDF to keep."""
    return pdf(documents.settlement_of_session(backend, cid))


def pdf(data: bytes) -> Response:
    """A PDF answer that no cache keeps."""
    headers = {"Content-Disposition": 'attachment; filename="porozumienie.pdf"', "Cache-Control": "no-store"}
    return Response(data, media_type="application/pdf", headers=headers)
