"""How to pay: the account from the creditor's record only, the title, the sum that is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.documents.qr import payment_line, picture
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import CaseFile
from case_backend.domain.collection import Purpose
from case_backend.errors import Conflicting
from case_backend.services.keeping import states_of
from case_backend.services.reading import require_permission
from case_backend.services.sessions import verified_case
from case_backend.store import agreements


@dataclass(frozen=True)
class PaymentDetails:
    """Where, under which title and how much."""

    account_number: str
    account_holder: str
    transfer_title: str
    amount_grosze: int
    qr_svg: str


def payment_details(backend: Backend, cid: str) -> PaymentDetails:
    """Payment data for a proven person; refused where no demand may be made."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        require_permission(backend, case, Purpose.DEMAND)
        total = balance_on(case.account, backend.clock.today(), backend.law.interest).total_grosze
        if total == 0:
            raise Conflicting("case_not_open")
        amount = min(total, _next_instalment(backend, tx, case) or total)
        of = case.creditor
        return PaymentDetails(
            of.account_number,
            of.account_holder,
            transfer_title(case),
            amount,
            picture(payment_line(of.account_number, of.account_holder, transfer_title(case), amount, of.nip)),
        )


def transfer_title(case: CaseFile) -> str:
    """What a transfer for a case is called; the import of bank statements looks for the number in it."""
    return f"Sprawa {case.case_number}"


def _next_instalment(backend: Backend, tx: Any, case: CaseFile) -> int | None:
    """What is left of the first instalment that payments since the agreement do not cover."""
    if case.running_plan_id is None:
        return None
    plan = next(p for p in agreements.plans_of_case(tx, case.id) if p.id == case.running_plan_id)
    states = states_of(tx, plan, case, backend.clock.today())
    return next((state.left_grosze for state in states if state.status != "paid"), None)
