"""Links in letters and messages, for administration: made, listed, revoked."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from case_backend.api import shapes
from case_backend.api.problems import answers
from case_backend.api.routes.cases import Number
from case_backend.api.security import Admin, BackendDep
from case_backend.services import links

router = APIRouter(prefix="/v1/cases/{number}/links", tags=["links"])
LinkId = Annotated[str, Path(max_length=20, description="Id of the link.")]


@router.post("", status_code=201, responses=answers(404))
def make_link(number: Number, body: shapes.LinkIn, backend: BackendDep, actor: Admin) -> shapes.LinkOut:
    """Make a link. Its token goes behind `/l/` of the gateway's public address."""
    made = links.make(backend, number, body.purpose, body.days, actor)
    return shapes.LinkOut.model_validate(made, from_attributes=True)


@router.get("", responses=answers(404))
def read_links(number: Number, backend: BackendDep, _admin: Admin) -> list[shapes.LinkOut]:
    """The links of a case, the newest first."""
    return [
        shapes.LinkOut.model_validate(each, from_attributes=True) for each in links.of_case(backend, number)
    ]


@router.post("/{link_id}/revoke", responses=answers(404))
def revoke_link(number: Number, link_id: LinkId, backend: BackendDep, actor: Admin) -> shapes.LinkOut:
    """End a link at once."""
    ended = links.revoke(backend, number, link_id, actor)
    return shapes.LinkOut.model_validate(ended, from_attributes=True)
