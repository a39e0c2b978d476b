"""Money, plurals and dates as the assistant writes them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish.errors import InvalidComponent
from polish.money import format_grosze, format_grosze_sms
from polish.plurals import NOUNS, count_of, plural
from polish.sayings import say_date, say_date_short


@pytest.mark.parametrize(
    ("grosze", "written"),
    [
        (0, "0,00 zł"),
        (5, "0,05 zł"),
        (123456, "1_234,56 zł"),
        (100000000, "1_000_000,00 zł"),
        (-150, "-1,50 zł"),
    ],
)
def test_an_amount_has_grouped_thousands_and_nothing_that_breaks(grosze: int, written: str) -> None:
    assert format_grosze(grosze) == written.replace("_", "\u00a0").replace(" ", "\u00a0")


def test_an_amount_in_an_sms_is_plain_and_ungrouped() -> None:
    assert format_grosze_sms(123456) == "1234,56 zl"


def test_floats_are_refused_because_money_is_whole_grosze() -> None:
    with pytest.raises(TypeError):
        format_grosze(12.5)  # type: ignore[arg-type]


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_an_amount_reads_back_to_the_same_grosze(grosze: int) -> None:
    digits = format_grosze(grosze).removesuffix("\u00a0zł").replace("\u00a0", "").replace(",", "")
    assert int(digits) == grosze


@pytest.mark.parametrize(
    ("n", "form"),
    [(0, "rat"), (1, "rata"), (2, "raty"), (4, "raty"), (5, "rat"), (12, "rat"), (14, "rat"), (21, "rat"), (22, "raty"),
     (25, "rat"), (101, "rat"), (112, "rat"), (122, "raty"), (1000, "rat"), (Decimal("1.5"), "raty")],
)  # fmt: skip
def test_the_noun_follows_its_number(n: int | Decimal, form: str) -> None:
    assert plural(n, "rata", "raty", "rat") == form


@pytest.mark.parametrize(
    ("n", "noun", "said"),
    [
        (1, "dzień", "1 dzień"), (2, "dzień", "2 dni"), (5, "dzień", "5 dni"), (3, "miesiąc", "3 miesiące"),
        (12, "miesiąc", "12 miesięcy"), (Decimal("1.5"), "złoty", "1,5 złotego"), (22, "złoty", "22 złote"),
        (5, "grosz", "5 groszy"), (2, "rok", "2 lata"), (1200, "złoty", "1\u00a0200 złotych"),
        (Decimal("2.50"), "rata", "2,5 raty"),
    ],
)  # fmt: skip
def test_a_count_is_said_with_its_noun(n: int | Decimal, noun: str, said: str) -> None:
    assert count_of(n, noun) == said


def test_an_unknown_noun_is_not_declined_by_guess() -> None:
    with pytest.raises(InvalidComponent):
        count_of(2, "gżegżółka")


@given(st.integers(min_value=0, max_value=10**6), st.sampled_from(sorted(NOUNS)))
def test_every_known_noun_has_a_form_for_every_number(n: int, noun: str) -> None:
    forms = NOUNS[noun]
    assert count_of(n, noun).split()[-1] in {forms.one, forms.few, forms.many}


def test_a_date_is_said_with_its_weekday() -> None:
    assert say_date(date(2026, 11, 27)) == "piątek, 27 listopada 2026"
    assert say_date(date(2027, 5, 1)) == "sobota, 1 maja 2027"


@given(st.dates())
def test_the_short_date_keeps_two_digits_and_four(day: date) -> None:
    assert say_date_short(day) == f"{day:%d.%m.}{day.year:04d}"
