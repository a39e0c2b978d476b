"""Promises to pay: a sum on a day, kept or broken when payments arrive. A promise is no agreement and no plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from case_backend.domain.account import Payment
from case_backend.domain.agreements import IllegalMove
from case_backend.domain.policy import Policy
from case_backend.domain.schedule import working_day_by


class PromiseStatus(StrEnum):
    """Where a promise is in its life."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    CANCELLED = "cancelled"


MOVES: dict[PromiseStatus, frozenset[PromiseStatus]] = {
    PromiseStatus.OPEN: frozenset({PromiseStatus.KEPT, PromiseStatus.BROKEN, PromiseStatus.CANCELLED}),
    PromiseStatus.KEPT: frozenset(),
    PromiseStatus.BROKEN: frozenset(),
    PromiseStatus.CANCELLED: frozenset(),
}


@dataclass(frozen=True)
class Promise:
    """A sum promised for a day."""

    amount_grosze: int
    promised_on: date
    made_at: datetime


def move(current: PromiseStatus, wanted: PromiseStatus) -> PromiseStatus:
    """The new state, or IllegalMove."""
    if wanted not in MOVES[current]:
        raise IllegalMove(current, wanted)
    return wanted


def problem(
    amount_grosze: int, promised_on: date, today: date, total_grosze: int, policy: Policy
) -> str | None:
    """Why a promise cannot be taken, or None."""
    if amount_grosze > total_grosze:
        return "amount_above_balance"
    if promised_on < today:
        return "date_in_past"
    if promised_on > latest_date(today, policy):
        return "date_too_late"
    return None


def latest_date(today: date, policy: Policy) -> date:
    """The furthest working day that may be promised."""
    last = today + timedelta(days=policy.max_promise_days)
    return working_day_by(last, last)


def verdict(promise: Promise, payments: Sequence[Payment], today: date, grace_days: int) -> PromiseStatus:
    """What the promise has come to."""
    last = promise.promised_on + timedelta(days=grace_days)
    paid = sum(p.amount_grosze for p in payments if p.came_after(promise.made_at) and p.paid_on <= last)
    if paid >= promise.amount_grosze:
        return PromiseStatus.KEPT
    return PromiseStatus.BROKEN if today > last else PromiseStatus.OPEN
