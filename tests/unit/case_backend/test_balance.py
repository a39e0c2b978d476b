"""The balance: art. 451 with its split, closed sums, pauses, releases, and what must hold for any payments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from case_backend.domain.account import (
    Account,
    Cost,
    CreditingOrder,
    InterestMode,
    Item,
    Pause,
    Payment,
    Release,
)
from case_backend.domain.balance import balance_on
from case_backend.domain.statement import statement
from tests.unit.case_backend.builders import LAW, account, closed

TABLE = LAW.interest
DUE = date(2025, 9, 30)


def test_the_parts_sum_to_the_total_and_the_vector_holds() -> None:
    one = account(items=(Item(1, "x", 100_000, DUE),), costs=(Cost(DUE, 3_000, "opłata"),))
    found = balance_on(one, date(2026, 3, 31), TABLE)
    assert (found.principal_grosze, found.interest_grosze, found.costs_grosze) == (100_000, 4_792, 3_000)
    assert found.total_grosze == 107_792
    assert found.verified_until_exceeded is None


def test_past_the_last_verified_rate_the_answer_says_so() -> None:
    assert balance_on(account(), date(2026, 11, 21), TABLE).verified_until_exceeded == TABLE.verified_until
    assert balance_on(closed(), date(2026, 11, 21), TABLE).verified_until_exceeded is None


def test_a_payment_covers_interest_then_costs_then_principal_and_the_split_is_shown() -> None:
    paid = Payment(date(2026, 3, 31), 10_000)
    one = account(items=(Item(1, "x", 100_000, DUE),), costs=(Cost(DUE, 3_000, ""),), payments=(paid,))
    (split,) = balance_on(one, date(2026, 3, 31), TABLE).splits
    assert (split.interest_grosze, split.costs_grosze, split.principal_grosze) == (4_792, 3_000, 2_208)


def test_a_kinder_creditor_may_let_payments_lower_the_principal_first() -> None:
    one = account(
        items=(Item(1, "x", 100_000, DUE),),
        payments=(Payment(date(2026, 3, 31), 10_000),),
        crediting_order=CreditingOrder.PRINCIPAL_FIRST,
    )
    found = balance_on(one, date(2026, 3, 31), TABLE)
    assert (found.principal_grosze, found.interest_grosze) == (90_000, 4_792)


def test_the_debt_due_earliest_comes_first_unless_the_debtor_chose_another() -> None:
    items = (Item(1, "later", 50_000, date(2026, 2, 2)), Item(2, "earlier", 50_000, date(2026, 1, 5)))
    base = closed()
    plain = replace(base, items=items, payments=(Payment(date(2026, 3, 2), 50_000),))
    chosen = replace(base, items=items, payments=(Payment(date(2026, 3, 2), 50_000, item_number=1),))
    running = {"interest_mode": InterestMode.RUNNING}
    later = balance_on(replace(plain, **running), date(2026, 6, 1), TABLE)
    picked = balance_on(replace(chosen, **running), date(2026, 6, 1), TABLE)
    assert (
        later.principal_grosze != picked.principal_grosze or later.interest_grosze != picked.interest_grosze
    )


def test_a_closed_sum_does_not_grow() -> None:
    one = replace(closed(58_900), closed_interest_grosze=3_100)
    assert {balance_on(one, DUE + timedelta(days=n), TABLE).total_grosze for n in (0, 100, 1000)} == {62_000}


def test_a_pause_stops_interest_and_a_release_ends_the_case() -> None:
    paused = account(pauses=(Pause(date(2026, 1, 1)),))
    assert (
        balance_on(paused, date(2026, 1, 1), TABLE).total_grosze
        == balance_on(paused, date(2026, 9, 9), TABLE).total_grosze
    )
    released = account(releases=(Release(date(2026, 2, 2)),))
    found = balance_on(released, date(2026, 9, 9), TABLE)
    assert found.total_grosze == 0
    assert found.released_grosze > 210_000


days = st.dates(date(2020, 1, 2), date(2026, 12, 31))
payments = st.lists(
    st.builds(Payment, days, st.integers(1, 200_000), st.just(""), st.sampled_from([None, 1, 2])), max_size=8
)
items = st.lists(
    st.builds(Item, st.just(1), st.just("x"), st.integers(1, 500_000), days), min_size=1, max_size=3
).map(lambda found: tuple(replace(item, number=number) for number, item in enumerate(found, 1)))
costs = st.lists(st.builds(Cost, days, st.integers(1, 20_000), st.just("")), max_size=2)
pauses = st.lists(
    st.builds(lambda day, length: Pause(day, day + timedelta(days=length)), days, st.integers(1, 90)),
    max_size=2,
)
accounts = st.builds(
    Account,
    items=items,
    interest_mode=st.sampled_from(InterestMode),
    closed_interest_grosze=st.just(0),
    costs=costs.map(tuple),
    payments=payments.map(tuple),
    pauses=pauses.map(tuple),
    crediting_order=st.sampled_from(CreditingOrder),
)


@given(accounts, days, st.integers(1, 300))
def test_a_later_day_never_lowers_interest_when_nothing_is_paid(one: Account, day: date, more: int) -> None:
    unpaid = replace(one, payments=())
    now, later = (balance_on(unpaid, day + timedelta(days=n), TABLE) for n in (0, more))
    assert later.interest_grosze >= now.interest_grosze


@given(accounts, days, st.integers(1, 100_000), days)
def test_a_payment_never_raises_the_balance(one: Account, paid_on: date, amount: int, day: date) -> None:
    more = replace(one, payments=(*one.payments, Payment(paid_on, amount)))
    assert balance_on(more, day, TABLE).total_grosze <= balance_on(one, day, TABLE).total_grosze


@given(accounts, days)
def test_every_grosz_of_every_payment_is_accounted_for(one: Account, day: date) -> None:
    found = balance_on(one, day, TABLE)
    for split in found.splits:
        parts = split.interest_grosze + split.costs_grosze + split.principal_grosze + split.overpaid_grosze
        assert parts == split.payment.amount_grosze
        assert (
            min(split.interest_grosze, split.costs_grosze, split.principal_grosze, split.overpaid_grosze) >= 0
        )
    assert found.total_grosze == found.principal_grosze + found.interest_grosze + found.costs_grosze
    assert min(found.principal_grosze, found.interest_grosze, found.costs_grosze) >= 0


@given(accounts, days)
def test_the_statement_ends_on_the_balance(one: Account, day: date) -> None:
    latest = max(day, *(item.due_on for item in one.items))
    entries = statement(one, latest, TABLE)
    assert entries[-1].balance_grosze == balance_on(one, latest, TABLE).total_grosze
    running = 0
    for entry in entries:
        running += entry.change_grosze
        assert entry.balance_grosze == running
