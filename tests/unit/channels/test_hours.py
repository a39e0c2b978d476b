"""Hours of agents: weekends, holidays, the edges of a day, and how much of a wait fell into them."""

from datetime import datetime

import pytest

from channels.conversation.hours import OfficeHours
from channels.errors import SettingsRefused
from channels.texts import waiting
from polish.clock import WARSAW

HOURS = OfficeHours.parse("09:00-17:00", "1-5")


def at(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=WARSAW)


@pytest.mark.parametrize(
    ("moment", "open_"),
    [
        (at("2026-11-20", "08:59:59"), False),
        (at("2026-11-20", "09:00:00"), True),
        (at("2026-11-20", "16:59:59"), True),
        (at("2026-11-20", "17:00:00"), False),
        (at("2026-11-21", "12:00:00"), False),  # Saturday
        (at("2026-11-11", "12:00:00"), False),  # Independence Day
        (at("2026-12-24", "12:00:00"), False),
    ],
)
def test_that_agents_are_at_work_in_hours_of_working_days(moment: datetime, open_: bool) -> None:
    assert HOURS.is_open(moment) is open_
    assert (HOURS.closes_at(moment) is not None) is open_


def test_that_the_next_opening_skips_weekends_and_holidays() -> None:
    assert HOURS.opens_at(at("2026-11-20", "18:00:00")) == at("2026-11-23", "09:00:00")
    assert HOURS.opens_at(at("2026-12-23", "17:00:00")) == at("2026-12-28", "09:00:00")
    assert HOURS.opens_at(at("2026-11-23", "07:00:00")) == at("2026-11-23", "09:00:00")


def test_that_only_working_time_counts_for_a_clock() -> None:
    assert HOURS.seconds_between(at("2026-11-20", "16:30:00"), at("2026-11-23", "09:10:00")) == 40 * 60
    assert HOURS.seconds_between(at("2026-11-21", "10:00:00"), at("2026-11-22", "10:00:00")) == 0
    assert HOURS.seconds_between(at("2026-11-23", "10:00:00"), at("2026-11-20", "10:00:00")) == 0


@pytest.mark.parametrize(
    ("hours", "days"),
    [("9-17", "1-5"), ("17:00-09:00", "1-5"), ("09:00-24:00", "1-5"), ("09:00-17:00", "5-1")],
)
def test_that_hours_nobody_could_keep_stop_the_start(hours: str, days: str) -> None:
    with pytest.raises(SettingsRefused):
        OfficeHours.parse(hours, days)


def test_that_a_promise_names_the_day() -> None:
    friday, monday = at("2026-11-20", "18:00:00"), at("2026-11-23", "09:00:00")
    told = waiting.tomorrow(monday, HOURS.opens, friday)

    assert "poniedziałek, 23 listopada 2026" in told and "od godziny 9" in told
    assert waiting.tomorrow(monday, HOURS.opens, at("2026-11-23", "07:00:00")).startswith(
        "Konsultanci odpisują dziś"
    )
    assert waiting.says_when("Konsultanci odpisują w dni robocze, od 9 do 17.")
