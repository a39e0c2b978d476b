"""The agents' desk: the case of one proved conversation. The desk token opens this and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path, Query

from case_backend.api import casework_shapes as shapes
from case_backend.api import desk_shapes, mapping
from case_backend.api.problems import answers
from case_backend.api.routes.sessions import Cid
from case_backend.api.security import BackendDep, DeskActor
from case_backend.api.shapes import PlanOut
from case_backend.services import desk

router = APIRouter(prefix="/v1/desk", tags=["desk"])
Talk = "/conversations/{cid}"


@router.get(Talk, responses=answers(404))
def panel(cid: Cid, backend: BackendDep, _actor: DeskActor) -> desk_shapes.PanelOut:
    """How identity stands, and the whole case once it is proved."""
    return desk_shapes.panel(desk.panel(backend, cid))


@router.get(f"{Talk}/creditor", responses=answers(404))
def creditor(cid: Cid, backend: BackendDep, _actor: DeskActor) -> desk_shapes.TenantOut:
    """Whose case it is, without loading it."""
    return desk_shapes.TenantOut(creditor_code=desk.creditor_of(backend, cid))


@router.post(f"{Talk}/holds", status_code=201, responses=answers(404, 423))
def set_hold(cid: Cid, body: shapes.HoldIn, backend: BackendDep, actor: DeskActor) -> shapes.HoldOut:
    """Put the case on hold."""
    view = desk.hold(backend, cid, body.block, body.until, actor)
    return shapes.HoldOut.model_validate(view, from_attributes=True)


@router.post(f"{Talk}/holds/{{hold_id}}/lift", responses=answers(404, 409, 423))
def lift_hold(
    cid: Cid,
    hold_id: Annotated[int, Path(ge=1, le=2**62, description="Id of the hold.")],
    backend: BackendDep,
    actor: DeskActor,
) -> shapes.HoldOut:
    """Lift a hold."""
    return shapes.HoldOut.model_validate(desk.lift(backend, cid, hold_id, actor), from_attributes=True)


@router.post(f"{Talk}/matters/{{matter_id}}/moves", responses=answers(404, 409, 423))
def move_matter(
    cid: Cid,
    matter_id: Annotated[str, Path(max_length=60, description="Id of the matter.")],
    body: shapes.MoveIn,
    backend: BackendDep,
    actor: DeskActor,
) -> shapes.MatterOut:
    """Move a matter of the case along its states."""
    return mapping.matter(desk.move_matter(backend, cid, matter_id, body.to, body.outcome, actor=actor))


@router.post(f"{Talk}/plan/cancel", responses=answers(404, 409, 423))
def cancel_plan(cid: Cid, backend: BackendDep, actor: DeskActor) -> PlanOut:
    """End the running agreement."""
    return mapping.plan(desk.cancel_plan(backend, cid, actor))


@router.get("/outcomes", responses=answers())
def outcomes(
    backend: BackendDep,
    _actor: DeskActor,
    first: Annotated[date, Query(description="First day (ISO date).")],
    last: Annotated[date, Query(description="Last day (ISO date), at most 400 days later.")],
    creditor: Annotated[
        list[str] | None, Query(max_length=200, description="Codes of creditors; absent: every one.")
    ] = None,
) -> desk_shapes.OutcomesOut:
    """What came of agreements and promises made in those days."""
    return desk_shapes.outcomes(desk.outcomes(backend, first, last, creditor), first, last)
