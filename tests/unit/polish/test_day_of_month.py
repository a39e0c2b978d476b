from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import day_of_month
from polish.day_of_month import DayOfMonth
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.numerals import day_in_words


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("15 każdego miesiąca", 15),
        ("dziesiątego każdego miesiąca", 10),
        ("trzeci dzień miesiąca", 3),
        ("do 10 każdego miesiąca", 10),
        ("zawsze do dziesiątego", 10),
        ("10-tego", 10),
        ("10", 10),
        ("dziesięć", 10),
        ("piąty", 5),
        ("dwudziestego piontego", 25),
        ("nie ten dzień, wolę 25", 25),
        ("zmienic dzien splaty mojej ugody z 5 na 15", 15),
        ("wolałabym płacić dziesiątego, nie pierwszego", 10),
    ],
)
def test_a_day_of_the_month_is_read(said: str, day: int) -> None:
    assert day_of_month.parse(said) == DayOfMonth(day)


@pytest.mark.parametrize("said", ["ostatniego", "ostatniego dnia miesiąca", "na koniec miesiąca"])
def test_the_last_day_is_the_last_of_any_month(said: str) -> None:
    assert day_of_month.parse(said) == DayOfMonth(31, last=True)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("po piętnastym", "day_after"),
        ("po 15", "day_after"),
        ("około 10", "day_approximate"),
        ("na początku miesiąca", "day_start_of_month"),
        ("w połowie", "day_middle_of_month"),
        ("po wypłacie", "day_after_payday"),
        ("między 10 a 15", "day_which"),
        ("10-15", "day_which"),
    ],
)
def test_a_time_of_the_month_is_a_question(said: str, code: str) -> None:
    with pytest.raises(Ambiguous) as raised:
        day_of_month.parse(said)
    assert raised.value.question_code == code


@pytest.mark.parametrize("said", ["", "200 zł", "5 grudnia", "w piątek", "3 raty"])
def test_what_is_no_day_of_the_month_is_refused(said: str) -> None:
    with pytest.raises(InvalidFormat):
        day_of_month.parse(said)


@pytest.mark.parametrize("said", ["0", "32"])
def test_no_month_has_such_a_day(said: str) -> None:
    with pytest.raises(InvalidComponent):
        day_of_month.parse(said)


@given(st.integers(1, 31))
def test_a_day_said_is_read_back(day: int) -> None:
    forms = [str(day), f"{day}-go", f"{day}tego", day_in_words(day), f"co miesiąc {day_in_words(day)}"]
    assert {day_of_month.parse(form) for form in forms} == {DayOfMonth(day)}


@given(st.text() | st.text("0123456789-,. tegokażdnia", max_size=60))
def test_nothing_but_own_errors_comes_out(text: str) -> None:
    for found in day_of_month.find(text):
        assert text[found.start : found.end] == found.text
    with suppress(PolishError):
        assert isinstance(day_of_month.parse(text), DayOfMonth)
