"""Working days: Monday to Friday without the public holidays of that year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish.working_days import holiday_name, is_working_day, next_working_day


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1), date(2026, 1, 6), date(2026, 4, 6), date(2026, 5, 1), date(2026, 6, 4), date(2026, 11, 11),
        date(2026, 12, 24), date(2026, 12, 25), date(2025, 12, 24), date(2026, 11, 21), date(2026, 11, 22),
    ],
)  # fmt: skip
def test_nobody_works_on_holidays_and_weekends(day: date) -> None:
    assert not is_working_day(day)


@pytest.mark.parametrize(
    "day", [date(2024, 12, 24), date(2023, 12, 22), date(2026, 12, 23), date(2026, 11, 12)]
)
def test_christmas_eve_was_an_ordinary_day_before_2025(day: date) -> None:
    assert is_working_day(day)


def test_easter_moves_with_the_year() -> None:
    assert holiday_name(date(2027, 3, 29)) == "Poniedziałek Wielkanocny"
    assert holiday_name(date(2026, 3, 30)) is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 4, 4), date(2026, 4, 7)),
        (date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_a_day_off_gives_way_to_the_next_working_one(day: date, expected: date) -> None:
    assert next_working_day(day) == expected


@given(st.dates(min_value=date(2016, 1, 1), max_value=date(2060, 1, 1)))
def test_the_next_working_day_is_never_a_week_away(day: date) -> None:
    following = next_working_day(day)
    assert is_working_day(following) and day <= following <= day + timedelta(days=6)
