"""Instalment offers inside the policy and inside what the person said they can pay a month.

Where nothing fits both, it hands to a human with a hold as the only offer: it never proposes more than was said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from case_backend.domain.account import Payment
from case_backend.domain.balance import balance_on
from case_backend.domain.offers import Answer, Offer, Outcome, Position, Wish
from case_backend.domain.policy import OfferKind, PlanInterest
from case_backend.domain.schedule import (
    Instalment,
    due_dates,
    instalments,
    next_day_of_month,
    split_evenly,
    working_day_by,
)

_USUAL_FIRST_PAYMENT_DAYS = 14
_USUAL_COUNTS = (2, 3, 4, 6, 9, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120)


@dataclass(frozen=True)
class _Dates:
    first: date
    day_of_month: int
    reason: str | None


def largest_count(position: Position) -> int:
    """The most instalments the policy allows for this sum."""
    policy = position.policy
    return max(1, min(policy.max_instalments, position.total_grosze // policy.min_instalment_grosze))


def negotiate_instalments(position: Position, wish: Wish) -> Answer:
    """Answer a wish for payment in parts."""
    limit = wish.monthly_limit()
    dates = _dates(position, wish)
    fewest = _fewest_that_fit(position, limit, dates)
    most = largest_count(position)
    if fewest is None:
        return Answer(Outcome.HUMAN, "below_policy")
    if wish.instalment_count is not None:
        return _asked_count(position, wish, dates, fewest, most)
    if limit is not None:
        counts = _choices(fewest, most, first=fewest)
        outcome, reason = (Outcome.COUNTER, dates.reason) if dates.reason else (Outcome.ACCEPT, "as_asked")
        return Answer(
            outcome, reason, _offers(position, dates, counts, limited=True, accepted=not dates.reason)
        )
    offers = _offers(position, dates, _choices(fewest, most), limited=False)
    if dates.reason:
        return Answer(Outcome.COUNTER, dates.reason, offers)
    asked = wish.first_payment_on is not None or wish.day_of_month is not None
    return Answer(Outcome.OFFERS, "date_accepted" if asked else "choices", offers)


def _asked_count(position: Position, wish: Wish, dates: _Dates, fewest: int, most: int) -> Answer:
    asked = wish.instalment_count or 1
    count = max(fewest, min(asked, most))
    limited = wish.monthly_limit() is not None
    if count == asked and not dates.reason:
        offers = _offers(position, dates, (count,), limited=limited, accepted=True)
        return Answer(Outcome.ACCEPT, "as_asked", offers)
    reason = dates.reason or ""
    if asked > most:
        reason = "too_many_instalments"
    elif asked < fewest:
        reason = "above_monthly_limit"
    counts = _choices(fewest, most, first=count)
    return Answer(Outcome.COUNTER, reason, _offers(position, dates, counts, limited=limited))


def _dates(position: Position, wish: Wish) -> _Dates:
    """When the first payment falls and on which day the later ones do; a reason when it is not as asked."""
    policy, today = position.policy, position.today
    latest = today + timedelta(days=policy.first_payment_within_days)
    day, reason = wish.day_of_month, None
    if day is not None and policy.days_of_month and day not in policy.days_of_month:
        wanted = day
        day = min(policy.days_of_month, key=lambda each: (abs(each - wanted), each))
        reason = "day_not_offered"
    first = wish.first_payment_on
    if first is not None and first < today:
        first, reason = today, "first_payment_in_past"
    elif first is not None and first > latest:
        first, reason = latest, "first_payment_too_late"
    if first is None:
        first = _usual_first(day, policy.days_of_month, today, latest)
    first = working_day_by(first, latest)
    usual_day = first.day if wish.first_payment_on is None else wish.first_payment_on.day
    if day is None and policy.days_of_month:
        usual_day = min(policy.days_of_month, key=lambda each: (abs(each - first.day), each))
    return _Dates(first, day or usual_day, reason)


def _usual_first(day: int | None, allowed: tuple[int, ...], today: date, latest: date) -> date:
    wanted = [day] if day else list(allowed)
    starts = [next_day_of_month(each, today) for each in wanted]
    starts = [start for start in starts if start <= latest]
    usual = today + timedelta(days=_USUAL_FIRST_PAYMENT_DAYS)
    if starts:
        return min(starts, key=lambda start: abs((start - usual).days))
    return latest if wanted else min(latest, usual)


def _fewest_that_fit(position: Position, limit: int | None, dates: _Dates) -> int | None:
    """The smallest count whose every instalment stays within the limit."""
    most = largest_count(position)
    if limit is None:
        return 1
    if limit <= 0:
        return None
    count = max(1, -(-position.total_grosze // limit))
    while count <= most:
        if _offer(position, dates, count, ()).monthly_grosze <= limit:
            return count
        count += 1
    return None


def _choices(fewest: int, most: int, first: int | None = None) -> tuple[int, ...]:
    """Two or three counts to choose from: `first` at the head, the rest spread up to the most allowed."""
    usual = [count for count in _USUAL_COUNTS if fewest <= count < most] + [most]
    chosen = [first] if first is not None else [usual[len(usual) // 3]]
    later = [count for count in usual if count > chosen[0]]
    if later:
        chosen += [later[(len(later) - 1) // 2], later[-1]]
    elif fewest < chosen[0]:
        chosen.append(max(fewest, chosen[0] - 2))
    return tuple(dict.fromkeys(chosen))[:3]


def _offers(
    position: Position, dates: _Dates, counts: tuple[int, ...], *, limited: bool, accepted: bool = False
) -> tuple[Offer, ...]:
    offers = []
    for index, count in enumerate(counts):
        reasons = ["as_asked"] if accepted and index == 0 else []
        reasons += ["fits_monthly_limit"] if limited else []
        if count == min(counts) and len(counts) > 1:
            reasons.append("paid_soonest")
        if count == max(counts) and len(counts) > 1:
            reasons.append("lowest_instalment")
        offers.append(_offer(position, dates, count, tuple(reasons)))
    return tuple(offers)


def _offer(position: Position, dates: _Dates, count: int, reasons: tuple[str, ...]) -> Offer:
    interest = position.policy.interest_during_plan
    days = due_dates(dates.first, count, dates.day_of_month)
    total = position.total_grosze
    if interest is PlanInterest.RUNS_ON:
        total = _total_with_interest(position, days)
    else:
        reasons = (*reasons, "interest_stops")
    plan = instalments(split_evenly(total, count), days)
    return Offer(OfferKind.INSTALMENTS, total, plan, interest, reasons)


def _total_with_interest(position: Position, days: tuple[date, ...]) -> int:
    """The sum that, paid in even parts on these days, leaves nothing: found by paying it on trial."""
    total = position.total_grosze
    for _ in range(60):
        left = _left_after(position, instalments(split_evenly(total, len(days)), days))
        if left == 0:
            break
        total += left
    return total


def _left_after(position: Position, plan: tuple[Instalment, ...]) -> int:
    payments = tuple(Payment(each.due_on, each.amount_grosze) for each in plan)
    account = replace(position.account, payments=position.account.payments + payments)
    return balance_on(account, plan[-1].due_on, position.table).total_grosze
