"""Bank statements and the audit, for administration."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request
from fastapi.concurrency import run_in_threadpool

from case_backend.api import casework_shapes as shapes
from case_backend.api import files
from case_backend.api.problems import answers
from case_backend.api.security import Admin, BackendDep
from case_backend.services import auditing, bank, statements

router = APIRouter(tags=["office"])
_READERS = {"text/csv": statements.read_csv, "application/x-mt940": statements.read_mt940}


@router.post(
    "/v1/bank-statements",
    responses=answers(409, 415),
    openapi_extra=files.body_of(
        {
            "text/csv": "CSV with booked_on, amount (1234,56), title and, where there is one, reference.",
            "application/x-mt940": "MT940 statement.",
        }
    ),
)
async def import_statement(request: Request, backend: BackendDep, actor: Admin) -> shapes.StatementReportOut:
    """Take a bank statement in; the same file again changes nothing."""
    reader = _READERS[files.media_type(request, *_READERS)]
    async with files.received(request) as file:
        data = await run_in_threadpool(file.read)
    report = await run_in_threadpool(lambda: bank.import_statement(backend, list(reader(data)), actor))
    return shapes.StatementReportOut.model_validate(report, from_attributes=True)


@router.get("/v1/bank-lines", responses=answers())
def list_bank_lines(
    backend: BackendDep,
    _admin: Admin,
    status: Annotated[
        Literal["unmatched", "matched", "ignored"], Query(description="State of the lines.")
    ] = "unmatched",
    limit: Annotated[int, Query(ge=1, le=1000, description="Most rows.")] = 100,
) -> list[shapes.BankLineOut]:
    """Credits in one state, the oldest first."""
    found = bank.list_lines(backend, status, limit)
    return [shapes.BankLineOut.model_validate(view, from_attributes=True) for view in found]


@router.post("/v1/bank-lines/{line_id}/settle", responses=answers(404, 409))
def settle_bank_line(
    line_id: Annotated[int, Path(ge=1, le=2**62, description="Id of the line.")],
    body: shapes.SettleIn,
    backend: BackendDep,
    actor: Admin,
) -> shapes.BankLineOut:
    """Put an unmatched credit to a case, or to none."""
    view = bank.settle_line(backend, line_id, body.case_number, actor)
    return shapes.BankLineOut.model_validate(view, from_attributes=True)


@router.get("/v1/audit/verification", responses=answers())
def verify_audit(backend: BackendDep, _admin: Admin) -> shapes.AuditOut:
    """Walk the whole chain."""
    return shapes.AuditOut.model_validate(auditing.verify(backend), from_attributes=True)
