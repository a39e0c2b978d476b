"""Holds, agreements, matters, promises, contact hours: tables that only let the right thing through."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case_backend.domain import agreements, casework, promises
from case_backend.domain.account import Item, Payment
from case_backend.domain.agreements import IllegalMove, PlanStatus
from case_backend.domain.casefile import CaseFile, CaseStatus, fingerprint, limitation_of, standing_of
from case_backend.domain.casework import RULES, MatterKind, MatterStatus
from case_backend.domain.collection import FORBIDS, Block, Hold, Purpose, permission
from case_backend.domain.contact import Preference, contact_refusals
from case_backend.domain.limitation import Limitation
from case_backend.domain.policy import OfferKind
from case_backend.domain.progress import progress, verdict
from case_backend.domain.promises import Promise, PromiseStatus
from case_backend.domain.schedule import Instalment
from polish.clock import WARSAW
from tests.unit.case_backend.builders import LAW, TODAY, account, case, policy

MONDAY_TEN = datetime(2026, 11, 23, 10, 0, tzinfo=WARSAW)


def allowed(one: CaseFile, purpose: Purpose, day: date = TODAY) -> bool:
    return permission(standing_of(one, day, LAW), purpose, day).allowed


def old() -> CaseFile:
    return case(account=account(items=(Item(1, "x", 1_000, date(2018, 9, 3)),)))


def test_an_open_case_may_be_demanded_offered_and_contacted() -> None:
    assert all(allowed(case(), purpose) for purpose in Purpose)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_barred_consumer_case_allows_nothing(purpose: Purpose) -> None:
    assert not allowed(old(), purpose)


def test_a_claim_of_unclear_limitation_allows_nothing_either() -> None:
    assert not any(allowed(case(claim_type=None), purpose) for purpose in Purpose)


def test_debts_of_different_age_make_the_case_uncertain() -> None:
    items = (Item(1, "x", 1_000, date(2018, 9, 3)), Item(2, "y", 1_000, date(2026, 1, 5)))
    assert limitation_of(case(account=account(items=items)), TODAY, LAW).status is Limitation.UNCERTAIN


def test_an_agreement_leaves_doubt_where_it_would_decide() -> None:
    due_2022 = account(items=(Item(1, "x", 1_000, date(2022, 3, 1)),))
    agreed = case(account=due_2022, agreed_on=(date(2024, 5, 6),))
    assert limitation_of(case(account=due_2022), TODAY, LAW).status is Limitation.BARRED
    assert limitation_of(agreed, TODAY, LAW).status is Limitation.UNCERTAIN


def test_every_block_says_what_it_forbids_and_none_lets_writing_first_through() -> None:
    assert set(FORBIDS) == set(Block)
    assert all(Purpose.CONTACT in forbidden for forbidden in FORBIDS.values())


@given(
    st.sampled_from(Block),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.integers(0, 60),
    st.integers(0, 90),
)
def test_a_hold_binds_from_its_first_through_its_last_day(
    block: Block, since: date, length: int, day: int
) -> None:
    hold = Hold(block, since, since + timedelta(days=length))
    on = since + timedelta(days=day)
    held = replace(case(), holds=(hold,))
    if hold.stands_on(on):
        assert day <= length
        assert not any(allowed(held, purpose, on) for purpose in FORBIDS[block])
    else:
        assert day > length


def test_a_lifted_hold_no_longer_binds() -> None:
    hold = Hold(Block.DISPUTE, date(2026, 1, 1), None, date(2026, 2, 1))
    assert hold.stands_on(date(2026, 1, 31))
    assert not hold.stands_on(date(2026, 2, 1))


def test_a_closed_case_allows_nothing() -> None:
    assert not any(allowed(case(status=CaseStatus.PAID), purpose) for purpose in Purpose)


@given(st.sampled_from(PlanStatus), st.sampled_from(PlanStatus))
def test_agreements_only_move_along_their_table(current: PlanStatus, wanted: PlanStatus) -> None:
    if wanted in agreements.MOVES[current]:
        assert agreements.move(current, wanted) is wanted
    else:
        with pytest.raises(IllegalMove):
            agreements.move(current, wanted)


@given(st.sampled_from(MatterStatus), st.sampled_from(MatterStatus))
def test_matters_only_move_along_their_table(current: MatterStatus, wanted: MatterStatus) -> None:
    if wanted in casework.MOVES[current]:
        assert casework.move(current, wanted) is wanted
    else:
        with pytest.raises(IllegalMove):
            casework.move(current, wanted)


@given(st.sampled_from(PromiseStatus), st.sampled_from(PromiseStatus))
def test_promises_only_move_along_their_table(current: PromiseStatus, wanted: PromiseStatus) -> None:
    if wanted in promises.MOVES[current]:
        assert promises.move(current, wanted) is wanted
    else:
        with pytest.raises(IllegalMove):
            promises.move(current, wanted)


def test_every_kind_of_matter_has_a_rule_and_what_protects_people_needs_no_identity() -> None:
    assert set(RULES) == set(MatterKind)
    for kind in (MatterKind.WRONG_PERSON, MatterKind.DEATH, MatterKind.CRISIS, MatterKind.OPT_OUT):
        assert RULES[kind].before_identity


@pytest.mark.parametrize(
    ("kind", "last_day"),
    [
        (MatterKind.COMPLAINT, date(2026, 12, 21)),
        (MatterKind.PRIVACY_REQUEST, date(2026, 12, 21)),
        (MatterKind.ESCALATION, date(2026, 11, 23)),
        (MatterKind.CRISIS, TODAY),
        (MatterKind.CONTACT_PREFERENCE, None),
    ],
)
def test_every_matter_has_its_deadline(kind: MatterKind, last_day: date | None) -> None:
    assert casework.deadline(kind, TODAY) == last_day


def test_a_hardship_only_stops_demands_when_time_is_what_helps() -> None:
    assert casework.block_of(MatterKind.HARDSHIP, "nothing_now", TODAY) == (
        Block.HARDSHIP,
        date(2026, 12, 21),
    )
    assert casework.block_of(MatterKind.HARDSHIP, "calm_contact", TODAY) is None
    assert casework.block_of(MatterKind.PRIVACY_REQUEST, "access", TODAY) is None


SCHEDULE = tuple(
    Instalment(n, date(2026, 11 + n, 10) if n < 2 else date(2027, n - 1, 11), 10_000) for n in (1, 2, 3)
)

AGREED = datetime(2026, 11, 21, 12, 0, tzinfo=WARSAW)


def plan_on(day: date, *paid: Payment) -> PlanStatus:
    states = progress(SCHEDULE, paid, AGREED, day, policy().grace_days)
    return verdict(OfferKind.INSTALMENTS, states, policy(), hold_over=False)


def test_a_missed_instalment_has_its_grace_and_two_break_the_plan() -> None:
    assert plan_on(date(2026, 12, 15)) is PlanStatus.RUNNING
    assert progress(SCHEDULE, (), AGREED, date(2026, 12, 15), 5)[0].status == "in_grace"
    assert progress(SCHEDULE, (), AGREED, date(2026, 12, 16), 5)[0].status == "missed"
    assert plan_on(date(2027, 1, 16)) is PlanStatus.RUNNING
    assert plan_on(date(2027, 1, 17)) is PlanStatus.BROKEN
    assert plan_on(date(2027, 1, 17), Payment(date(2027, 1, 5), 10_000)) is PlanStatus.RUNNING


def test_a_plan_is_kept_when_everything_came_in_and_payments_known_before_do_not_count() -> None:
    assert plan_on(date(2026, 12, 1), Payment(date(2026, 11, 30), 30_000)) is PlanStatus.KEPT
    known = Payment(date(2026, 11, 21), 30_000, recorded_at=AGREED - timedelta(hours=1))
    assert plan_on(date(2026, 12, 1), known) is PlanStatus.RUNNING
    late_news = Payment(date(2026, 11, 19), 30_000, recorded_at=AGREED + timedelta(days=1))
    assert plan_on(date(2026, 12, 1), late_news) is PlanStatus.KEPT


@given(st.lists(st.integers(1, 20_000), max_size=6), st.dates(TODAY, date(2027, 6, 1)))
def test_payments_fill_instalments_in_order_and_none_is_lost(paid: list[int], day: date) -> None:
    states = progress(SCHEDULE, [Payment(TODAY, amount) for amount in paid], AGREED, day, 5)
    assert sum(state.paid_grosze for state in states) == min(sum(paid), 30_000)
    filled = [state.left_grosze == 0 for state in states]
    assert filled == sorted(filled, reverse=True)


def test_a_promise_is_kept_broken_or_still_open() -> None:
    promise = Promise(10_000, date(2026, 12, 1), AGREED)
    assert promises.verdict(promise, (), date(2026, 12, 6), 5) is PromiseStatus.OPEN
    assert promises.verdict(promise, (), date(2026, 12, 7), 5) is PromiseStatus.BROKEN
    assert (
        promises.verdict(promise, (Payment(date(2026, 12, 5), 10_000),), date(2026, 12, 7), 5)
        is PromiseStatus.KEPT
    )
    assert promises.problem(10_001, date(2026, 12, 1), TODAY, 10_000, policy()) == "amount_above_balance"
    assert promises.problem(10_000, date(2027, 5, 1), TODAY, 10_000, policy()) == "date_too_late"


def refusals(
    now: datetime = MONDAY_TEN, earlier: tuple[datetime, ...] = (), **preference: object
) -> tuple[str, ...]:
    standing = standing_of(case(), now.date(), LAW)
    return contact_refusals(standing, now, "sms", earlier, Preference(**preference) if preference else None)  # type: ignore[arg-type]


def test_writing_first_is_for_office_hours_once_a_day_and_twice_a_week() -> None:
    assert refusals() == ()
    assert refusals(MONDAY_TEN.replace(hour=17)) == ("outside_hours",)
    assert refusals(datetime(2026, 12, 24, 10, tzinfo=WARSAW)) == ("not_a_working_day",)
    assert refusals(datetime(2026, 11, 22, 10, tzinfo=WARSAW)) == ("not_a_working_day",)
    assert "already_contacted_today" in refusals(earlier=(MONDAY_TEN - timedelta(hours=1),))
    two = (MONDAY_TEN - timedelta(days=3), MONDAY_TEN - timedelta(days=6))
    assert refusals(earlier=two) == ("already_contacted_this_week",)
    assert refusals(earlier=(MONDAY_TEN - timedelta(days=7), two[0])) == ()


def test_the_persons_own_hours_and_channel_are_kept() -> None:
    assert refusals(channel="post") == ("other_channel_preferred",)
    assert refusals(from_hour=12) == ("outside_hours",)
    assert refusals(channel="sms", from_hour=9, to_hour=11) == ()


def test_without_the_assignment_letter_nobody_writes_first() -> None:
    silent = case(assignment_notice_sent_on=None)
    assert not allowed(silent, Purpose.CONTACT)
    assert allowed(silent, Purpose.OFFER)


def test_the_fingerprint_changes_with_anything_an_offer_rests_on() -> None:
    base = case()
    changes = [
        case(account=account(payments=(Payment(TODAY, 1),))),
        case(policy_version=2),
        case(holds=(Hold(Block.DISPUTE, TODAY),)),
        case(running_plan_id="pl_1"),
        case(status=CaseStatus.CLOSED),
    ]
    prints = {fingerprint(each, TODAY) for each in [base, *changes]}
    assert len(prints) == 1 + len(changes)
    assert fingerprint(case(), TODAY) == fingerprint(base, TODAY)
