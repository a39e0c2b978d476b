"""Payments that came in: credited once, whoever reports them twice; agreements and promises are reviewed at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from case_backend.bootstrap import Backend
from case_backend.domain.balance import Balance, balance_on
from case_backend.domain.casefile import CaseFile
from case_backend.errors import Conflicting, Invalid
from case_backend.services.keeping import review_case
from case_backend.services.reading import load_by_number
from case_backend.services.work import Work, working
from case_backend.store import payments


@dataclass(frozen=True)
class NewPayment:
    """Money towards a case."""

    paid_on: date
    amount_grosze: int
    source: str
    reference: str
    item_number: int | None = None


@dataclass(frozen=True)
class Credited:
    """The balance after a payment, and whether it was known already."""

    balance: Balance
    replayed: bool


def add_payment(backend: Backend, case_number: str, new: NewPayment, actor: str) -> Credited:
    """Credit a payment to a case."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        known = payments.payment(work.tx, new.source, new.reference)
        if known is not None:
            same = (known.case_id, known.amount_grosze, known.paid_on) == (
                case.id,
                new.amount_grosze,
                new.paid_on,
            )
            if not same:
                raise Conflicting("payment_reference_used")
            return Credited(balance_on(case.account, work.today, backend.law.interest), replayed=True)
        case = credit(work, case, new)
        return Credited(balance_on(case.account, work.today, backend.law.interest), replayed=False)


def credit(work: Work, case: CaseFile, new: NewPayment) -> CaseFile:
    """Write a payment and let everything that hangs on it follow; the case as it is afterwards."""
    if new.paid_on > work.today:
        raise Invalid("date_in_future")
    if new.item_number is not None and new.item_number not in {item.number for item in case.account.items}:
        raise Invalid("item_unknown")
    row = payments.PaymentRow(
        case_id=case.id,
        paid_on=new.paid_on,
        amount_grosze=new.amount_grosze,
        source=new.source,
        reference=new.reference,
        item_number=new.item_number,
        recorded_at=work.now,
    )
    payments.add(work.tx, row)
    after = review_case(work, case.id)
    work.record("payment_credited", case.case_number, new.source, payment=row.id)
    return after
