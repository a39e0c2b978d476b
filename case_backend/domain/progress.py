"""How an agreement is kept: payments since it was made against its schedule, with grace.

Payments fill instalments in order. An instalment unpaid past its grace is missed; as many missed ones as the policy
says break the plan. A lump sum, or a deferred one, breaks when its only date passes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from case_backend.domain.account import Payment
from case_backend.domain.agreements import PlanStatus
from case_backend.domain.policy import OfferKind, Policy
from case_backend.domain.schedule import Instalment


@dataclass(frozen=True)
class Progress:
    """One instalment with what was paid towards it."""

    instalment: Instalment
    paid_grosze: int
    status: str  # paid | due | in_grace | missed

    @property
    def left_grosze(self) -> int:
        """What is still to be paid of it."""
        return self.instalment.amount_grosze - self.paid_grosze


def progress(
    schedule: Sequence[Instalment],
    payments: Sequence[Payment],
    agreed_at: datetime,
    today: date,
    grace_days: int,
) -> tuple[Progress, ...]:
    """Each instalment's state on a day; what was paid and known before the agreement is no part of it."""
    counted = (each for each in payments if each.came_after(agreed_at) and each.paid_on <= today)
    money = sum(payment.amount_grosze for payment in counted)
    result = []
    for each in schedule:
        paid = min(money, each.amount_grosze)
        money -= paid
        result.append(Progress(each, paid, _status(each, paid, today, grace_days)))
    return tuple(result)


def _status(instalment: Instalment, paid: int, today: date, grace_days: int) -> str:
    if paid >= instalment.amount_grosze:
        return "paid"
    if today <= instalment.due_on:
        return "due"
    return "in_grace" if today <= instalment.due_on + timedelta(days=grace_days) else "missed"


def verdict(kind: OfferKind, states: Sequence[Progress], policy: Policy, hold_over: bool) -> PlanStatus:
    """What the agreement has come to: still running, kept or broken."""
    if kind is OfferKind.HOLD:
        return PlanStatus.KEPT if hold_over else PlanStatus.RUNNING
    if all(state.status == "paid" for state in states):
        return PlanStatus.KEPT
    missed = sum(state.status == "missed" for state in states)
    enough = policy.missed_before_broken if kind is OfferKind.INSTALMENTS else 1
    if missed >= min(enough, len(states)):
        return PlanStatus.BROKEN
    return PlanStatus.RUNNING
