"""Statutory interest: the vectors, and what must hold for every sum and date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case_backend.domain.account import Pause
from case_backend.domain.interest import accrued, first_interest_day, simple_interest
from case_backend.domain.law import LawTableError, interest_table
from polish.working_days import is_working_day
from tests.unit.case_backend.builders import LAW

TABLE = LAW.interest
days = st.dates(date(2016, 1, 4), date(2026, 12, 31))
sums = st.integers(1, 10**9)


@pytest.mark.parametrize(
    ("principal", "due", "paid", "interest"),
    [
        (100_000, date(2025, 9, 30), date(2026, 3, 31), 4_792),
        (123_456, date(2024, 1, 15), date(2024, 12, 31), 13_356),
        (100_000, date(2025, 9, 30), date(2025, 9, 30), 0),
    ],
)
def test_the_vectors_of_the_domain_pass(principal: int, due: date, paid: date, interest: int) -> None:
    assert simple_interest(principal, due, paid, TABLE) == interest


def test_a_due_date_on_a_saturday_moves_to_the_next_working_day() -> None:
    assert first_interest_day(date(2026, 10, 31)) == date(2026, 11, 3)  # Saturday, then Sunday 1 November


def test_a_leap_year_is_counted_with_365_days() -> None:
    assert (
        simple_interest(3_650_000, date(2024, 1, 1), date(2024, 1, 12), TABLE) == 11_250
    )  # ten days at 11.25 %


@given(sums, days, st.integers(0, 3000), st.integers(0, 400))
def test_a_later_date_never_lowers_interest(principal: int, due: date, first: int, more: int) -> None:
    earlier = due + timedelta(days=first)
    later = earlier + timedelta(days=more)
    assert simple_interest(principal, due, earlier, TABLE) <= simple_interest(principal, due, later, TABLE)


@given(sums, days, days)
def test_every_day_counts_once_at_its_own_rate(principal: int, one: date, other: date) -> None:
    first, last = sorted((one, other))
    span = range((last - first).days + 1)
    one_by_one = sum(TABLE.rate_on(first + timedelta(days=n)).delay_hundredths for n in span)
    assert TABLE.hundredth_days(first, last) == one_by_one
    assert accrued(principal, first, last, TABLE) == principal * one_by_one


@given(sums, days, st.integers(1, 900), st.integers(0, 500), st.integers(0, 500))
def test_a_pause_takes_out_exactly_its_own_days(
    principal: int, first: date, length: int, start: int, pause: int
) -> None:
    last = first + timedelta(days=length)
    begin, end = first + timedelta(days=start), first + timedelta(days=start + pause)
    kept = [day for n in range(length + 1) if not begin <= (day := first + timedelta(days=n)) < end]
    expected = principal * sum(TABLE.rate_on(day).delay_hundredths for day in kept)
    assert accrued(principal, first, last, TABLE, (Pause(begin, end),)) == expected


@given(days)
def test_interest_never_begins_before_a_working_day_has_passed(due: date) -> None:
    first = first_interest_day(due)
    assert first > due
    assert is_working_day(first - timedelta(days=1))


def test_a_day_before_the_table_is_refused_rather_than_guessed() -> None:
    with pytest.raises(LawTableError):
        TABLE.rate_on(date(2015, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "verified_on = 2026-01-01\nverified_until = 2026-01-01\nrate = []",
        'source = "x"\nverified_on = 2026-01-01\nverified_until = 2026-01-01\nrate = []',
        'source = "x"\nverified_on = 2026-01-01\nverified_until = 2020-01-01\n'
        "[[rate]]\nfrom = 2021-01-01\nreference_hundredths = 1\ndelay_hundredths = 1",
    ],
)
def test_a_table_that_cannot_be_trusted_does_not_load(text: str) -> None:
    with pytest.raises(LawTableError):
        interest_table(text)


def test_every_delay_rate_is_the_reference_rate_and_five_and_a_half_points() -> None:
    assert all(rate.delay_hundredths == rate.reference_hundredths + 550 for rate in TABLE.rates)
