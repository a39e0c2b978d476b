"""Creditors with their policy, for administration."""

from __future__ import annotations

from fastapi import APIRouter
from stdnum import iban
from stdnum.exceptions import ValidationError
from stdnum.pl import nip as nips

from case_backend.api.case_shapes import CreditorIn, CreditorOut
from case_backend.api.problems import answers
from case_backend.api.security import Admin, BackendDep
from case_backend.domain.casefile import Creditor
from case_backend.errors import Invalid
from case_backend.services import creditors

router = APIRouter(prefix="/v1/creditors", tags=["creditors"])


@router.post("", responses=answers())
def save_creditor(body: CreditorIn, backend: BackendDep, actor: Admin) -> CreditorOut:
    """Create a creditor or bring it up to date; a changed policy becomes the next version."""
    account = _account(body.account_number)
    if body.nip is not None and not nips.is_valid(body.nip):
        raise Invalid("nip_invalid")
    creditor = Creditor(body.code, body.name, account, body.account_holder, body.nip)
    return _shape(creditors.put_creditor(backend, creditor, body.policy, actor))


@router.get("", responses=answers())
def list_creditors(backend: BackendDep, _admin: Admin) -> list[CreditorOut]:
    """Every creditor with the policy in force."""
    return [_shape(view) for view in creditors.all_creditors(backend)]


def _account(text: str) -> str:
    digits = text.replace(" ", "")
    try:
        return str(iban.validate(f"PL{digits}", check_country=False)).removeprefix("PL")
    except ValidationError:
        raise Invalid("account_number_invalid") from None


def _shape(view: creditors.CreditorView) -> CreditorOut:
    of = view.creditor
    return CreditorOut(
        code=of.code,
        name=of.name,
        account_number=of.account_number,
        account_holder=of.account_holder,
        nip=of.nip,
        policy=view.policy,
        policy_version=view.policy_version,
    )
