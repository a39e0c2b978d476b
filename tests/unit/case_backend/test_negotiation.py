"""The negotiation: policy is never crossed, the person's own limit neither, whatever is asked and however often."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from case_backend.domain.account import InterestMode
from case_backend.domain.negotiation import negotiate
from case_backend.domain.offers import Affordability, Answer, Offer, Outcome, Position, Wish
from case_backend.domain.policy import DiscountStep, OfferKind, PlanInterest, Policy
from case_backend.domain.schedule import split_evenly
from polish.working_days import is_working_day
from tests.unit.case_backend.builders import LAW, TODAY, account, closed, policy, position

LADDER = (DiscountStep(percent=10, pay_within_days=14), DiscountStep(percent=5, pay_within_days=30))


def ask(wish: Wish | None = None, total: int = 100_000, **changes: Any) -> Answer:
    return negotiate(position(total, **changes), wish or Wish())


def amounts(offer: Offer) -> list[int]:
    return [each.amount_grosze for each in offer.instalments]


def test_a_thousand_in_three_is_split_as_the_domain_says() -> None:
    answer = ask(Wish(instalment_count=3))
    assert answer.outcome is Outcome.ACCEPT
    assert amounts(answer.offers[0]) == [33_334, 33_333, 33_333]


def test_without_a_wish_there_are_two_or_three_choices() -> None:
    answer = ask()
    assert answer.outcome is Outcome.OFFERS
    assert len(answer.offers) in {2, 3}
    assert len({len(offer.instalments) for offer in answer.offers}) == len(answer.offers)


def test_what_fits_the_person_is_accepted_and_comes_first() -> None:
    answer = ask(Wish(monthly_max_grosze=20_000))
    assert (answer.outcome, answer.reason) == (Outcome.ACCEPT, "as_asked")
    assert "fits_monthly_limit" in answer.offers[0].reasons
    assert amounts(answer.offers[0]) == [20_000] * 5


def test_too_many_instalments_are_countered_with_the_most_possible() -> None:
    answer = ask(Wish(instalment_count=48))
    assert (answer.outcome, answer.reason) == (Outcome.COUNTER, "too_many_instalments")
    assert len(answer.offers[0].instalments) == 12


def test_too_few_for_the_persons_own_limit_are_countered_with_more() -> None:
    answer = ask(Wish(instalment_count=2, monthly_max_grosze=20_000))
    assert (answer.outcome, answer.reason) == (Outcome.COUNTER, "above_monthly_limit")
    assert len(answer.offers[0].instalments) == 5


def test_less_than_the_policy_allows_goes_to_a_human_with_no_offer_above_it() -> None:
    answer = ask(Wish(monthly_max_grosze=3_000))
    assert (answer.outcome, answer.reason, answer.offers) == (Outcome.HUMAN, "below_policy", ())


def test_a_hold_may_be_offered_where_nothing_can_be_paid() -> None:
    answer = ask(Wish(monthly_max_grosze=3_000, other_kinds=True))
    assert [offer.kind for offer in answer.offers] == [OfferKind.HOLD]
    zero = ask(Wish(monthly_max_grosze=0))
    assert zero.offers[0].hold_until == TODAY + timedelta(days=30)
    assert zero.offers[0].total_grosze == 0


def test_what_is_left_after_outgoings_is_the_limit() -> None:
    form = Affordability(income_grosze=300_000, housing_grosze=180_000, food_grosze=100_000)
    answer = ask(Wish(monthly_max_grosze=50_000, affordability=form))
    assert max(amounts(answer.offers[0])) <= 20_000
    assert Affordability(housing_grosze=1).left_grosze() is None


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (Wish(first_payment_on=TODAY + timedelta(days=90)), "first_payment_too_late"),
        (Wish(first_payment_on=TODAY - timedelta(days=1)), "first_payment_in_past"),
        (Wish(day_of_month=25), "day_not_offered"),
    ],
)
def test_a_date_outside_the_policy_is_countered_with_its_reason(wish: Wish, reason: str) -> None:
    answer = ask(wish, days_of_month=(5, 10, 20))
    assert (answer.outcome, answer.reason) == (Outcome.COUNTER, reason)
    assert answer.offers


def test_the_day_of_the_month_is_kept_but_for_days_off() -> None:
    offer = ask(Wish(day_of_month=10, instalment_count=6)).offers[0]
    assert [each.due_on for each in offer.instalments][:3] == [
        date(2026, 12, 10),
        date(2027, 1, 11),
        date(2027, 2, 10),
    ]


def test_a_discount_is_only_what_the_ladder_says() -> None:
    answer = ask(Wish(discount_percent=50), discounts=LADDER)
    assert (answer.outcome, answer.reason) == (Outcome.COUNTER, "discount_limit")
    assert [(o.total_grosze, o.released_grosze) for o in answer.offers] == [(90_000, 10_000), (95_000, 5_000)]
    assert ask(Wish(discount_percent=10), discounts=LADDER).outcome is Outcome.ACCEPT
    assert ask(Wish(discount_percent=10)).reason == "discount_not_offered"


def test_a_lump_sum_below_the_ladder_goes_to_a_human_and_nothing_dearer_is_offered() -> None:
    answer = ask(Wish(lump_sum_grosze=50_000), discounts=LADDER)
    assert (answer.outcome, answer.offers) == (Outcome.HUMAN, ())
    fits = ask(Wish(lump_sum_grosze=92_000), discounts=LADDER)
    assert [offer.total_grosze for offer in fits.offers] == [90_000]


def test_a_payment_later_than_every_deadline_gets_no_discount() -> None:
    wish = Wish(kind=OfferKind.LUMP_SUM, first_payment_on=TODAY + timedelta(days=60))
    assert ask(wish, discounts=LADDER).reason == "discount_deadline"


def test_a_deferral_stays_within_the_longest_one() -> None:
    wish = Wish(kind=OfferKind.DEFERRAL, first_payment_on=TODAY + timedelta(days=100))
    assert ask(wish).reason == "deferral_not_offered"
    answer = ask(wish, max_deferral_days=45)
    assert (answer.outcome, answer.reason) == (Outcome.COUNTER, "deferral_too_long")
    assert answer.offers[0].instalments[0].due_on <= TODAY + timedelta(days=45)


def test_large_sums_and_marked_kinds_go_to_a_human() -> None:
    assert ask(human_above_grosze=50_000).reason == "sum_needs_human"
    assert ask(needs_human=(OfferKind.INSTALMENTS,)).reason == "kind_needs_human"
    assert ask(total=0).reason == "nothing_to_pay"


def test_interest_that_runs_on_is_in_the_total_and_leaves_nothing() -> None:
    loan = account()
    total = 230_000
    running = Position(TODAY, total, policy(interest_during_plan=PlanInterest.RUNS_ON), loan, LAW.interest)
    offer = negotiate(running, Wish(instalment_count=12)).offers[0]
    assert offer.interest is PlanInterest.RUNS_ON
    assert offer.total_grosze > total
    assert sum(amounts(offer)) == offer.total_grosze


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_instalments": 0},
        {"min_instalment_grosze": 0},
        {"days_of_month": (5, 5)},
        {"days_of_month": (32,)},
        {"discounts": (LADDER[0], DiscountStep(percent=20, pay_within_days=60))},
        {"no_such_field": 1},
    ],
)
def test_a_policy_that_contradicts_itself_does_not_load(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        policy(**wrong)


policies = st.builds(
    Policy,
    max_instalments=st.integers(1, 60),
    min_instalment_grosze=st.integers(100, 60_000),
    first_payment_within_days=st.integers(7, 60),
    days_of_month=st.lists(st.integers(1, 31), unique=True, max_size=4).map(tuple),
    interest_during_plan=st.sampled_from(PlanInterest),
    discounts=st.sampled_from([(), LADDER]),
    max_deferral_days=st.integers(0, 90),
    hold_days=st.integers(0, 60),
)
money = st.integers(0, 400_000)
wishes = st.builds(
    Wish,
    kind=st.none() | st.sampled_from(OfferKind),
    monthly_max_grosze=st.none() | money,
    instalment_count=st.none() | st.integers(1, 600),
    first_payment_on=st.none() | st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=200)),
    day_of_month=st.none() | st.integers(1, 31),
    lump_sum_grosze=st.none() | money,
    discount_percent=st.none() | st.integers(1, 100),
    affordability=st.none()
    | st.builds(Affordability, st.none() | money, st.none() | money, st.none() | money),
    other_kinds=st.booleans(),
)
todays = st.dates(date(2026, 4, 1), date(2027, 3, 31))


def check_inside_policy(offer: Offer, where: Position, wish: Wish) -> None:
    rules, today, total = where.policy, where.today, where.total_grosze
    dates = [each.due_on for each in offer.instalments]
    assert sum(amounts(offer)) == offer.total_grosze
    assert all(is_working_day(day) for day in dates)
    assert all((one.year, one.month) < (two.year, two.month) for one, two in pairwise(dates))
    assert all(day >= today for day in dates)
    if offer.kind is OfferKind.INSTALMENTS:
        count = len(offer.instalments)
        assert 1 <= count <= rules.max_instalments
        assert count == 1 or min(amounts(offer)) >= rules.min_instalment_grosze
        assert dates[0] <= today + timedelta(days=rules.first_payment_within_days)
        assert offer.total_grosze >= total
        assert offer.total_grosze == total or offer.interest is PlanInterest.RUNS_ON
        limit = wish.monthly_limit()
        assert limit is None or max(amounts(offer)) <= limit
    elif offer.kind is OfferKind.LUMP_SUM:
        assert (offer.released_grosze, dates[0]) in {
            (total * step.percent // 100, dates[0])
            for step in rules.discounts
            if dates[0] <= today + timedelta(days=step.pay_within_days)
        }
        assert offer.total_grosze + offer.released_grosze == total
        assert wish.lump_sum_grosze is None or offer.total_grosze <= wish.lump_sum_grosze
    elif offer.kind is OfferKind.DEFERRAL:
        assert offer.total_grosze == total
        assert dates[0] <= today + timedelta(days=rules.max_deferral_days)
        limit = wish.monthly_limit()
        assert limit is None or total <= limit
    else:
        assert (offer.total_grosze, offer.instalments) == (0, ())
        assert offer.hold_until == today + timedelta(days=rules.hold_days)


@settings(max_examples=400)
@given(policies, st.integers(1, 900_000), todays, st.lists(wishes, min_size=1, max_size=4), st.booleans())
def test_no_sequence_of_counter_offers_crosses_policy_or_limit(
    rules: Policy, total: int, today: date, asked: list[Wish], running: bool
) -> None:
    debt = closed(total)
    if running:
        debt = account(items=debt.items, interest_mode=InterestMode.RUNNING)
    where = Position(today, total, rules, debt, LAW.interest)
    for wish in asked:
        answer = negotiate(where, wish)
        assert answer.reason
        assert answer.offers or answer.outcome is Outcome.HUMAN
        assert negotiate(where, wish) == answer
        for offer in answer.offers:
            check_inside_policy(offer, where, wish)


@given(st.integers(1, 10**9), st.integers(1, 120))
def test_instalments_always_sum_to_the_total_and_differ_by_a_grosz(total: int, count: int) -> None:
    parts = split_evenly(total, count)
    assert sum(parts) == total
    assert max(parts) - min(parts) <= 1
    assert list(parts) == sorted(parts, reverse=True)
