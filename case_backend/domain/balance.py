"""The balance of a case on any day, with every payment credited by art. 451 KC and its split kept.

The debtor's choice of debt is honoured; without one the debt due earliest comes first. A sum past the last
verified rate is still counted with the last known rate, but the answer says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from case_backend.domain.account import Account, CreditingOrder, InterestMode, Item, Payment
from case_backend.domain.interest import accrued, denominator, first_interest_day, rounded
from case_backend.domain.law import InterestTable

_DAY = timedelta(days=1)
_ORDERS = {
    CreditingOrder.INTEREST_FIRST: ("interest", "costs", "principal"),
    CreditingOrder.PRINCIPAL_FIRST: ("principal", "costs", "interest"),
}


class Split(NamedTuple):
    """How one payment was credited."""

    payment: Payment
    interest_grosze: int
    costs_grosze: int
    principal_grosze: int
    overpaid_grosze: int


class Mark(NamedTuple):
    """All interest grown and all that was released up to a day on which something happened."""

    day: date
    grown_grosze: int
    released_grosze: int
    label: str = ""


@dataclass(frozen=True)
class Balance:
    """What is owed on a day. `total` is the sum of the three parts; `paid` is all that came in so far."""

    as_of: date
    principal_grosze: int
    interest_grosze: int
    costs_grosze: int
    paid_grosze: int
    total_grosze: int
    overpaid_grosze: int
    released_grosze: int
    interest_mode: InterestMode
    rate_hundredths: int | None
    verified_until_exceeded: date | None
    splits: tuple[Split, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass
class _Debt:
    """One item while it is being settled."""

    item: Item
    principal: int
    next_day: date
    numerator: int = 0
    grown_interest: int = 0
    credited_interest: int = 0

    @property
    def interest(self) -> int:
        """Interest grown so far and not yet credited."""
        return self.grown_interest - self.credited_interest


@dataclass
class _Ledger:
    account: Account
    table: InterestTable
    debts: list[_Debt]
    costs: int = 0
    closed_interest: int = 0
    overpaid: int = 0
    released: int = 0
    splits: list[Split] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def accrue_through(self, day: date) -> None:
        if self.account.interest_mode is InterestMode.CLOSED:
            return
        for debt in self.debts:
            if debt.next_day > day:
                continue
            debt.numerator += accrued(debt.principal, debt.next_day, day, self.table, self.account.pauses)
            debt.grown_interest = rounded(debt.numerator, denominator(self.table))
            debt.next_day = day + _DAY

    def mark(self, day: date, label: str = "") -> None:
        grown = sum([debt.grown_interest for debt in self.debts])
        self.marks.append(Mark(day, grown, self.released, label))

    def interest(self) -> int:
        return self.closed_interest + sum(debt.interest for debt in self.debts)

    def principal(self) -> int:
        return sum(debt.principal for debt in self.debts)

    def credit(self, payment: Payment) -> None:
        left = payment.amount_grosze
        taken = {"interest": 0, "costs": 0, "principal": 0}
        for debt in self._in_order(payment.item_number):
            for part in _ORDERS[self.account.crediting_order]:
                if not left:
                    break
                amount = self._take(debt, part, left)
                taken[part] += amount
                left -= amount
        self.overpaid += left
        self.splits.append(Split(payment, taken["interest"], taken["costs"], taken["principal"], left))

    def _in_order(self, chosen: int | None) -> list[_Debt]:
        if chosen is None:
            return self.debts
        return sorted(self.debts, key=lambda debt: debt.item.number != chosen)

    def _take(self, debt: _Debt, part: str, left: int) -> int:
        if part == "principal":
            amount = min(left, debt.principal)
            debt.principal -= amount
            return amount
        if part == "costs":
            amount = min(left, self.costs)
            self.costs -= amount
            return amount
        closed = min(left, self.closed_interest)
        self.closed_interest -= closed
        running = min(left - closed, debt.interest)
        debt.credited_interest += running
        return closed + running

    def release(self) -> None:
        self.released += self.principal() + self.interest() + self.costs
        self.costs = self.closed_interest = 0
        for debt in self.debts:
            debt.principal = 0
            debt.credited_interest += debt.interest


def balance_on(account: Account, day: date, table: InterestTable) -> Balance:
    """What the case owes at the end of `day`."""
    ledger = _settled(account, day, table)
    principal, interest = ledger.principal(), ledger.interest()
    running = account.interest_mode is InterestMode.RUNNING
    return Balance(
        as_of=day,
        principal_grosze=principal,
        interest_grosze=interest,
        costs_grosze=ledger.costs,
        paid_grosze=sum(split.payment.amount_grosze for split in ledger.splits),
        total_grosze=principal + interest + ledger.costs,
        overpaid_grosze=ledger.overpaid,
        released_grosze=ledger.released,
        interest_mode=account.interest_mode,
        rate_hundredths=table.rate_on(day).delay_hundredths if running else None,
        verified_until_exceeded=table.verified_until if running and day > table.verified_until else None,
        splits=tuple(ledger.splits),
        marks=tuple(ledger.marks),
    )


def _settled(account: Account, day: date, table: InterestTable) -> _Ledger:
    """Play every event up to `day` in order: costs, then payments, then releases of the same day."""
    items = sorted(account.items, key=lambda item: (item.due_on, item.number))
    debts = [_Debt(item, item.principal_grosze, first_interest_day(item.due_on)) for item in items]
    ledger = _Ledger(account, table, debts, closed_interest=account.closed_interest_grosze)
    events: list[tuple[date, int, int]] = []
    events += [(cost.charged_on, 0, index) for index, cost in enumerate(account.costs)]
    events += [(payment.paid_on, 1, index) for index, payment in enumerate(account.payments)]
    events += [(release.released_on, 2, index) for index, release in enumerate(account.releases)]
    for happened_on, kind, index in sorted(events):
        if happened_on > day:
            break
        if kind == 0:
            ledger.costs += account.costs[index].amount_grosze
            continue
        ledger.accrue_through(happened_on)
        if kind == 1:
            ledger.credit(account.payments[index])
            ledger.mark(happened_on)
        else:
            ledger.release()
            ledger.mark(happened_on, account.releases[index].label)
    ledger.accrue_through(day)
    ledger.mark(day)
    return ledger
