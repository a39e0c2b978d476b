"""How to pay: the account from the creditor's record only, the title, the sum that is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import CaseFile
from case_backend.domain.collection import Purpose
from case_backend.errors import Conflicting
from case_backend.services.reading import require_permission
from case_backend.services.sessions import verified_case
from case_backend.store import agreements


@dataclass(frozen=True)
class PaymentDetails:
    """Where, under which title and how much."""

    account_number: str
    account_holder: str
    transfer_title: str
    amount_grosze: int | None


def payment_details(backend: Backend, cid: str) -> PaymentDetails:
    """Payment data for a proven person; refused where no demand may be made."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        require_permission(backend, case, Purpose.DEMAND)
        total = balance_on(case.account, backend.clock.today(), backend.law.interest).total_grosze
        if total == 0:
            raise Conflicting("case_not_open")
        return PaymentDetails(
            case.creditor.account_number,
            case.creditor.account_holder,
            f"Sprawa {case.case_number}",
            min(total, _next_instalment(tx, case) or total),
        )


def _next_instalment(tx: Any, case: CaseFile) -> int | None:
    """What is left of the first instalment that payments since the agreement do not cover."""
    if case.running_plan_id is None:
        return None
    plan = next(p for p in agreements.plans_of_case(tx, case.id) if p.id == case.running_plan_id)
    paid = sum(p.amount_grosze for p in case.account.payments if p.paid_on >= plan.priced_on)
    for each in agreements.instalments_of(tx, plan.id):
        if paid < each.amount_grosze:
            return each.amount_grosze - paid
        paid -= each.amount_grosze
    return None
