"""Cases for administration: taking them in and reading their whole state."""

from __future__ import annotations

import io
from datetime import date
from typing import IO, Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from fastapi.concurrency import run_in_threadpool
from pydantic import AfterValidator

from case_backend.api import case_shapes, files, mapping, shapes
from case_backend.api.problems import answers
from case_backend.api.security import Admin, BackendDep
from case_backend.bootstrap import Backend
from case_backend.domain.intake import CaseIn
from case_backend.services import intake, plans, reading
from polish import case_number as numbers

router = APIRouter(prefix="/v1/cases", tags=["cases"])
Number = Annotated[
    str, Path(max_length=40, description="Case number, UL-2026-000123."), AfterValidator(numbers.validate)
]


@router.post("", status_code=201, responses=answers(409))
def add_case(body: CaseIn, backend: BackendDep, actor: Admin) -> case_shapes.CaseCreated:
    """Take one case in."""
    return case_shapes.CaseCreated(case_number=intake.add_case(backend, body, actor))


_READERS = {"text/csv": intake.read_csv, "application/x-ndjson": intake.read_json_lines}


@router.post(
    "/import",
    responses=answers(409, 415),
    openapi_extra=files.body_of(
        {"text/csv": "CSV with a header line.", "application/x-ndjson": "A case a line."}
    ),
)
async def import_cases(request: Request, backend: BackendDep, actor: Admin) -> case_shapes.ImportOut:
    """Take a file in (CSV or JSON Lines); cases that exist are left alone, bad lines are listed."""
    reader = _READERS[files.media_type(request, *_READERS)]
    async with files.received(request) as file:
        report = await run_in_threadpool(_import, backend, file, reader, actor)
    return case_shapes.ImportOut.model_validate(report, from_attributes=True)


def _import(backend: Backend, file: IO[bytes], reader: Any, actor: str) -> intake.ImportReport:
    stream = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    try:
        return intake.import_cases(backend, reader(stream), actor)
    finally:
        stream.detach()


@router.get("/{number}", responses=answers(404))
def read_case(number: Number, backend: BackendDep, _admin: Admin) -> case_shapes.CaseWhole:
    """The whole state of a case."""
    return case_shapes.whole(reading.case_by_number(backend, number))


@router.get("/{number}/balance", responses=answers(404))
def read_balance(
    number: Number,
    backend: BackendDep,
    _admin: Admin,
    on: Annotated[date | None, Query(description="Day of the balance (ISO date).")] = None,
) -> shapes.BalanceOut:
    """What is owed on a day."""
    return mapping.balance(reading.balance_by_number(backend, number, on))


@router.get("/{number}/plans", responses=answers(404))
def read_plans(number: Number, backend: BackendDep, _admin: Admin) -> list[shapes.PlanOut]:
    """Every agreement of a case, the newest first."""
    return [mapping.plan(view) for view in plans.plans_by_number(backend, number)]
