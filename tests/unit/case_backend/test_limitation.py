"""Limitation: every vector of the domain, the change of 2018, and doubt wherever two readings differ."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case_backend.domain.limitation import Claim, EventKind, Limitation, LimitationEvent, Opinion, assess
from tests.unit.case_backend.builders import LAW

TABLE = LAW.limitation
LONG_AFTER = date(2026, 11, 21)


def opinion(
    claim_type: str | None, due: date | None, on: date, *events: LimitationEvent, **who: bool | None
) -> Opinion:
    return assess(Claim(claim_type, who.get("consumer", True), due, events), on, TABLE)


@pytest.mark.parametrize(
    ("claim_type", "due", "last_day"),
    [
        ("loan", date(2021, 6, 14), date(2024, 12, 31)),
        ("sale", date(2022, 5, 10), date(2024, 12, 31)),
        ("transport", date(2024, 3, 1), date(2025, 3, 1)),
        ("judgment", date(2014, 5, 10), date(2024, 5, 10)),
        ("judgment", date(2016, 5, 10), date(2024, 12, 31)),
    ],
)
def test_the_vectors_are_barred_the_day_after_and_not_on_the_last_day(
    claim_type: str, due: date, last_day: date
) -> None:
    assert opinion(claim_type, due, last_day).status is Limitation.NOT_BARRED
    assert opinion(claim_type, due, last_day + timedelta(days=1)).status is Limitation.BARRED


def test_an_acknowledgement_starts_the_term_anew() -> None:
    event = LimitationEvent(EventKind.ACKNOWLEDGEMENT, date(2023, 3, 10))
    assert opinion("loan", date(2021, 6, 14), date(2026, 12, 31), event).status is Limitation.NOT_BARRED
    assert opinion("loan", date(2021, 6, 14), date(2027, 1, 1), event).status is Limitation.BARRED


def test_an_acknowledgement_after_the_end_changes_nothing() -> None:
    event = LimitationEvent(EventKind.ACKNOWLEDGEMENT, date(2025, 1, 2))
    assert opinion("loan", date(2021, 6, 14), LONG_AFTER, event).status is Limitation.BARRED


def test_an_acknowledgement_in_the_future_does_not_count_yet() -> None:
    event = LimitationEvent(EventKind.ACKNOWLEDGEMENT, date(2026, 12, 1))
    assert opinion("loan", date(2021, 6, 14), LONG_AFTER, event).status is Limitation.BARRED


def test_a_part_payment_leaves_doubt_where_it_would_decide() -> None:
    event = LimitationEvent(EventKind.PART_PAYMENT, date(2023, 3, 10))
    assert opinion("loan", date(2021, 6, 14), date(2024, 12, 31), event).status is Limitation.NOT_BARRED
    assert opinion("loan", date(2021, 6, 14), date(2025, 6, 1), event).status is Limitation.UNCERTAIN
    assert opinion("loan", date(2021, 6, 14), date(2027, 1, 1), event).status is Limitation.BARRED


@pytest.mark.parametrize("day", [date(2022, 6, 1), date(2025, 6, 1), date(2030, 1, 1)])
def test_a_claim_due_on_31_december_is_uncertain(day: date) -> None:
    assert opinion("loan", date(2021, 12, 31), day).status is Limitation.UNCERTAIN


def test_a_claim_due_on_a_weekend_that_ends_the_year_is_uncertain_only_between_the_readings() -> None:
    due = date(2023, 12, 30)  # a Saturday; the next working day is in 2024
    assert opinion("loan", due, date(2026, 12, 31)).status is Limitation.NOT_BARRED
    assert opinion("loan", due, date(2027, 1, 1)).status is Limitation.UNCERTAIN
    assert opinion("loan", due, date(2028, 1, 1)).status is Limitation.BARRED


@pytest.mark.parametrize(
    ("claim_type", "consumer", "due", "missing"),
    [
        (None, True, date(2020, 1, 1), "claim_type"),
        ("lottery", True, date(2020, 1, 1), "claim_type"),
        ("loan", None, date(2020, 1, 1), "consumer"),
        ("loan", True, None, "due_on"),
    ],
)
def test_what_is_not_known_makes_it_uncertain(
    claim_type: str | None, consumer: bool | None, due: date | None, missing: str
) -> None:
    found = opinion(claim_type, due, LONG_AFTER, consumer=consumer)
    assert found.status is Limitation.UNCERTAIN
    assert missing in found.missing


def test_a_term_that_ended_before_the_change_of_2018_is_not_rounded() -> None:
    assert opinion("loan", date(2015, 7, 8), date(2018, 7, 9)).status is Limitation.BARRED
    assert opinion("loan", date(2015, 7, 9), date(2018, 12, 31)).status is Limitation.NOT_BARRED
    assert opinion("loan", date(2015, 7, 9), date(2019, 1, 1)).status is Limitation.BARRED


def test_the_general_term_of_ten_years_became_six_from_the_change() -> None:
    assert opinion("other", date(2016, 1, 4), date(2024, 12, 31)).status is Limitation.NOT_BARRED
    assert opinion("other", date(2016, 1, 4), date(2025, 1, 1)).status is Limitation.BARRED
    assert opinion("other", date(2010, 1, 4), date(2020, 1, 5)).status is Limitation.BARRED


def test_proceedings_that_go_on_keep_the_claim_alive_and_their_end_starts_it_anew() -> None:
    pending = LimitationEvent(EventKind.COURT_FILING, date(2024, 2, 1))
    ended = LimitationEvent(EventKind.COURT_FILING, date(2024, 2, 1), date(2025, 3, 3))
    assert opinion("loan", date(2021, 6, 14), date(2040, 1, 1), pending).status is Limitation.NOT_BARRED
    assert opinion("loan", date(2021, 6, 14), date(2028, 12, 31), ended).status is Limitation.NOT_BARRED
    assert opinion("loan", date(2021, 6, 14), date(2029, 1, 1), ended).status is Limitation.BARRED


def test_mediation_interrupted_before_30_june_2022_and_only_suspends_since() -> None:
    before = LimitationEvent(EventKind.MEDIATION, date(2022, 3, 1), date(2022, 5, 1))
    since = LimitationEvent(EventKind.MEDIATION, date(2022, 8, 1), date(2022, 10, 1))
    assert opinion("loan", date(2021, 6, 14), date(2025, 12, 31), before).status is Limitation.NOT_BARRED
    assert opinion("transport", date(2022, 1, 3), date(2023, 3, 5), since).status is Limitation.NOT_BARRED
    assert opinion("transport", date(2022, 1, 3), date(2023, 3, 6), since).status is Limitation.BARRED


def test_a_judgment_gives_six_years() -> None:
    event = LimitationEvent(EventKind.JUDGMENT, date(2022, 4, 1))
    assert opinion("loan", date(2018, 9, 3), date(2028, 12, 31), event).status is Limitation.NOT_BARRED
    assert opinion("loan", date(2018, 9, 3), date(2029, 1, 1), event).status is Limitation.BARRED


def test_only_a_consumer_is_protected_without_raising_the_plea() -> None:
    consumer = opinion("loan", date(2015, 1, 5), LONG_AFTER)
    firm = opinion("loan", date(2015, 1, 5), LONG_AFTER, consumer=False)
    assert consumer.bars_demand
    assert firm.status is Limitation.BARRED
    assert not firm.bars_demand


def test_the_reasoning_names_rule_article_and_dates() -> None:
    step = opinion("loan", date(2021, 6, 14), LONG_AFTER).reasoning[0]
    assert (step.rule, step.first_day, step.last_day) == ("term", date(2021, 6, 14), date(2024, 12, 31))
    assert "art. 118" in step.article


kinds = st.sampled_from(list(TABLE.claims))
events = st.builds(
    LimitationEvent,
    st.sampled_from([EventKind.ACKNOWLEDGEMENT, EventKind.PART_PAYMENT]),
    st.dates(date(2008, 1, 1), date(2030, 1, 1)),
)


@given(
    kinds, st.dates(date(2005, 1, 1), date(2026, 1, 1)), st.lists(events, max_size=4), st.integers(0, 9000)
)
def test_time_alone_never_revives_a_barred_claim(
    claim_type: str, due: date, happened: list[LimitationEvent], days: int
) -> None:
    known = [event for event in happened if event.on <= due + timedelta(days=days)]
    on = due + timedelta(days=days)
    order = [Limitation.NOT_BARRED, Limitation.UNCERTAIN, Limitation.BARRED]
    first = opinion(claim_type, due, on, *known).status
    later = opinion(claim_type, due, on + timedelta(days=500), *known).status
    if (due.month, due.day) != (12, 31):
        assert order.index(later) >= order.index(first)


@given(kinds, st.dates(date(2005, 1, 1), date(2026, 1, 1)), st.integers(0, 9000))
def test_an_acknowledgement_never_shortens_a_term(claim_type: str, due: date, days: int) -> None:
    on = due + timedelta(days=days)
    without = opinion(claim_type, due, on)
    with_one = opinion(
        claim_type, due, on, LimitationEvent(EventKind.ACKNOWLEDGEMENT, due + timedelta(days=days // 2))
    )
    if without.earliest_end and with_one.earliest_end and claim_type not in {"other", "judgment"}:
        assert with_one.earliest_end >= without.earliest_end
