from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import numerals
from polish.diacritics import strip
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("jedynaście", "11"),
        ("dwudziestu pięciu", "25"),
        ("stu dwudziestu", "120"),
        ("trzystu", "300"),
        ("PIĘĆSET", "500"),
        ("szejset", "600"),
        ("dwieśćie", "200"),
        ("siedemdizesiat", "70"),
        ("tysionc", "1000"),
        ("dwatysiące", "2000"),
        ("trzystapięćdziesiąt", "350"),
        ("dwa tysiące trzysta", "2300"),
        ("2 tysiące trzysta", "2300"),
        ("2 i pół tys", "2500"),
        ("półtora", "1.5"),
        ("półtora tysiąca", "1500"),
        ("pol tysiaca", "500"),
        ("pięć i pół", "5.5"),
        ("milion dwieście tysięcy", "1200000"),
        ("1.234.567", "1234567"),
        ("1,234.56", "1234.56"),
        ("0,5", "0.5"),
    ],
)
def test_a_number_is_read_in_words_and_digits(text: str, value: str) -> None:
    assert numerals.parse(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "   ", "trzeba", "jedynego", "czwartek", "12.04.1978", "dużo", "1.2345", "0123"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidFormat):
        numerals.parse(text)


def test_a_comma_before_three_digits_is_a_question() -> None:
    with pytest.raises(Ambiguous) as raised:
        numerals.parse("1,200")
    assert raised.value.candidates == (Decimal("1.2"), Decimal(1200))


@given(st.integers(0, 999_999_999))
def test_a_number_said_is_read_back(number: int) -> None:
    assert numerals.parse(numerals.to_words(number)) == number


@given(st.integers(0, 999_999))
def test_a_number_said_without_polish_letters_is_read_back(number: int) -> None:
    assert numerals.parse(strip(numerals.to_words(number)).upper()) == number


@given(st.integers(0, 999_999))
def test_a_number_said_without_spaces_is_read_back(number: int) -> None:
    assert numerals.parse(numerals.to_words(number).replace(" ", "")) == number


@given(st.integers(1, 31))
def test_a_day_said_is_an_ordinal(day: int) -> None:
    assert sum(numerals.ordinal(word) or 0 for word in numerals.day_in_words(day).split()) == day


def test_numbers_out_of_reach_are_refused() -> None:
    with pytest.raises(InvalidComponent):
        numerals.to_words(10**9)
    with pytest.raises(InvalidComponent):
        numerals.day_in_words(32)


def test_words_near_a_number_are_left_alone() -> None:
    assert numerals.find("trzeba jedynego kabelka na czwartek, proszę się nie martwić") == []
