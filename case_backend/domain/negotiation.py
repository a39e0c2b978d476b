"""The negotiation: from policy, case and wish to an answer with ranked offers.

It never concedes past the policy, never offers more a month than the person said they have, never sets a deadline
that is not the policy's own, and says with a code why it answers as it does.
"""

from __future__ import annotations

from datetime import date, timedelta

from case_backend.domain.instalment_plans import negotiate_instalments
from case_backend.domain.offers import Answer, Offer, Outcome, Position, Wish
from case_backend.domain.policy import DiscountStep, OfferKind, PlanInterest
from case_backend.domain.schedule import instalments, working_day_by

_USUAL_DEFERRALS = (14, 30)


def negotiate(position: Position, wish: Wish) -> Answer:
    """Answer a wish."""
    policy = position.policy
    if position.total_grosze <= 0:
        return Answer(Outcome.HUMAN, "nothing_to_pay")
    if policy.human_above_grosze is not None and position.total_grosze > policy.human_above_grosze:
        return Answer(Outcome.HUMAN, "sum_needs_human")
    kind = _kind(wish)
    if kind in policy.needs_human:
        return Answer(Outcome.HUMAN, "kind_needs_human")
    answer = _ENGINES[kind](position, wish)
    may_hold = wish.other_kinds and OfferKind.HOLD not in policy.needs_human
    if answer.reason == "below_policy" and may_hold:
        return Answer(Outcome.HUMAN, "below_policy", _hold(position, wish).offers)
    return answer


def _kind(wish: Wish) -> OfferKind:
    if wish.kind is not None:
        return wish.kind
    if wish.lump_sum_grosze is not None or wish.discount_percent is not None:
        return OfferKind.LUMP_SUM
    return OfferKind.HOLD if wish.monthly_limit() == 0 else OfferKind.INSTALMENTS


def _hold(position: Position, _wish: Wish) -> Answer:
    """Nothing to pay for some days: for a person who has nothing left now."""
    if position.policy.hold_days == 0:
        return Answer(Outcome.HUMAN, "hold_not_offered")
    until = position.today + timedelta(days=position.policy.hold_days)
    offer = Offer(
        OfferKind.HOLD, 0, (), PlanInterest.STOPS, ("nothing_to_pay_now", "interest_stops"), 0, until
    )
    return Answer(Outcome.ACCEPT, "hold_offered", (offer,))


def _deferral(position: Position, wish: Wish) -> Answer:
    """The whole sum on a later day."""
    longest = position.policy.max_deferral_days
    limit = wish.monthly_limit()
    if longest == 0:
        return Answer(Outcome.HUMAN, "deferral_not_offered")
    if limit is not None and limit < position.total_grosze:
        return negotiate_instalments(position, wish)
    if wish.first_payment_on is not None:
        days = (wish.first_payment_on - position.today).days
        if 0 <= days <= longest:
            return Answer(Outcome.ACCEPT, "as_asked", (_deferred(position, days, ("as_asked",)),))
        reason = "deferral_too_long" if days > 0 else "first_payment_in_past"
        return Answer(Outcome.COUNTER, reason, (_deferred(position, longest, ("latest_possible",)),))
    choices = sorted({days for days in (*_USUAL_DEFERRALS, longest) if days <= longest})
    return Answer(Outcome.OFFERS, "choices", tuple(_deferred(position, days, ()) for days in choices))


def _deferred(position: Position, days: int, reasons: tuple[str, ...]) -> Offer:
    latest = position.today + timedelta(days=position.policy.max_deferral_days)
    due_on = working_day_by(position.today + timedelta(days=days), latest)
    plan = instalments((position.total_grosze,), (due_on,))
    return Offer(
        OfferKind.DEFERRAL, position.total_grosze, plan, PlanInterest.STOPS, (*reasons, "interest_stops")
    )


def _lump_sum(position: Position, wish: Wish) -> Answer:
    """Less than the balance, paid at once by the policy's own deadline; the rest is released."""
    steps = _steps_in_time(position, wish)
    if not steps:
        reason = "discount_deadline" if position.policy.discounts else "discount_not_offered"
        return Answer(Outcome.HUMAN, reason)
    offers = tuple(_discounted(position, step) for step in steps)
    if wish.lump_sum_grosze is not None:
        affordable = tuple(offer for offer in offers if offer.total_grosze <= (wish.lump_sum_grosze or 0))
        if affordable:
            return Answer(Outcome.ACCEPT, "as_asked", affordable)
        return Answer(Outcome.HUMAN, "below_policy")
    if wish.discount_percent is not None:
        enough = tuple(
            o for o, s in zip(offers, steps, strict=True) if s.percent >= (wish.discount_percent or 0)
        )
        if enough:
            return Answer(Outcome.ACCEPT, "as_asked", enough)
        return Answer(Outcome.COUNTER, "discount_limit", offers)
    return Answer(Outcome.OFFERS, "choices", offers)


def _steps_in_time(position: Position, wish: Wish) -> list[DiscountStep]:
    """The rungs whose deadline the person can meet, the largest discount first."""
    steps = sorted(position.policy.discounts, key=lambda step: step.pay_within_days)
    if wish.first_payment_on is None:
        return steps
    return [step for step in steps if wish.first_payment_on <= _deadline(position, step)]


def _deadline(position: Position, step: DiscountStep) -> date:
    latest = position.today + timedelta(days=step.pay_within_days)
    return working_day_by(latest, latest)


def _discounted(position: Position, step: DiscountStep) -> Offer:
    released = position.total_grosze * step.percent // 100
    payable = position.total_grosze - released
    plan = instalments((payable,), (_deadline(position, step),))
    reasons = ("rest_released_if_paid_by", "interest_stops")
    return Offer(OfferKind.LUMP_SUM, payable, plan, PlanInterest.STOPS, reasons, released)


_ENGINES = {
    OfferKind.INSTALMENTS: negotiate_instalments,
    OfferKind.LUMP_SUM: _lump_sum,
    OfferKind.DEFERRAL: _deferral,
    OfferKind.HOLD: _hold,
}
