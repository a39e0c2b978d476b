from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import birth_date
from polish.diacritics import strip
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.numerals import day_in_words
from polish.sayings import MONTHS_GENITIVE

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "said",
    [
        "4.06.1974",
        "4.6.74",
        "4/6/1974",
        "1974-06-04",
        "04061974",
        "040674",
        "740604",
        "19740604",
        "4 6 74",
        "04 06 1974",
        "1974 06 04",
        "4 czerwca 74",
        "4 czerwca '74",
        "4 VI 1974 r.",
        "urodziłem się 4go czerwca 1974",
        "ur. 4 czerwca 1974 roku",
        "w 1974 roku 4 czerwca",
        "czwartego czerwca siedemdziesiątego czwartego",
        "czwarty szósty siedemdziesiąty czwarty",
        "cztery sześć siedemdziesiąt cztery",
        "czwartego czerwca tysiąc dziewięćset siedemdziesiątego czwartego roku",
        "czwarty czerwiec tysiąc dziewięćset siedemdziesiąt cztery",
    ],
)
def test_a_birth_date_is_read(said: str) -> None:
    assert birth_date.parse(said, TODAY) == date(1974, 6, 4)
    assert birth_date.parse(strip(said).upper(), TODAY) == date(1974, 6, 4)


@pytest.mark.parametrize(
    ("said", "born"),
    [
        ("1.1.05", date(2005, 1, 1)),
        ("21.11.08", date(2008, 11, 21)),
        ("22.11.08", date(1908, 11, 22)),
        ("1.1.26", date(1926, 1, 1)),
        ("1.1.27", date(1927, 1, 1)),
        ("pierwszy stycznia dwutysięcznego roku", date(2000, 1, 1)),
        ("piątego maja dwa tysiące pierwszego", date(2001, 5, 5)),
    ],
)
def test_a_short_year_is_that_of_an_adult(said: str, born: date) -> None:
    assert birth_date.parse(said, TODAY) == born


@pytest.mark.parametrize("said", ["5.12.2030", "5.12.1890", "31.02.1980", "4.13.1974"])
def test_an_impossible_birth_is_refused(said: str) -> None:
    with pytest.raises(InvalidComponent):
        birth_date.parse(said, TODAY)


@pytest.mark.parametrize("said", ["1974", "rocznik 1974", "czerwiec 1974", "4 czerwca"])
def test_part_of_a_birth_date_asks_for_the_rest(said: str) -> None:
    with pytest.raises(Ambiguous) as raised:
        birth_date.parse(said, TODAY)
    assert raised.value.question_code == "birth_date_incomplete"


@pytest.mark.parametrize("said", ["", "mam 81 lat", "44051401359", "300 zł", "nie powiem"])
def test_what_is_no_birth_date_is_refused(said: str) -> None:
    with pytest.raises(InvalidFormat):
        birth_date.parse(said, TODAY)


def test_a_birth_date_is_found_beside_other_dates() -> None:
    text = "Jan, ur. 4.06.1974, wpłacę 5.12.2026 200 zł"
    assert [(each.text, each.value) for each in birth_date.find(text, TODAY)] == [
        ("4.06.1974", date(1974, 6, 4))
    ]


@given(st.dates(date(1907, 1, 1), date(2008, 11, 21)))
def test_a_birth_date_said_in_any_form_is_read_back(born: date) -> None:
    month = MONTHS_GENITIVE[born.month - 1]
    forms = [
        born.isoformat(),
        f"{born.day}.{born.month}.{born.year}",
        f"{born:%d%m%Y}",
        f"{born.day} {month} {born.year}",
        f"{day_in_words(born.day)} {strip(month)} {born.year} roku",
    ]
    if born.year > 1927:
        forms.append(f"{born:%d.%m.%y}")
    assert {birth_date.parse(form, TODAY) for form in forms} == {born}


@given(
    st.text() | st.text("0123456789.,/- czerwcaIVX", max_size=60),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_nothing_but_own_errors_comes_out(text: str, today: date) -> None:
    for found in birth_date.find(text, today):
        assert text[found.start : found.end] == found.text
    with suppress(PolishError):
        assert isinstance(birth_date.parse(text, today), date)
