"""Identity numbers, accounts, phones, postcodes and case numbers: one shape for all."""

import random
from datetime import date
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import case_number, nip, nrb, pesel, phone, postcode
from polish.errors import InvalidChecksum, InvalidComponent, InvalidFormat, InvalidLength, PolishError

ALL = [case_number, nip, nrb, pesel, phone, postcode]


@pytest.mark.parametrize(
    ("module", "written", "canonical"),
    [
        (pesel, "44051401359", "44051401359"), (pesel, " 022708 03624 ", "02270803624"),
        (nip, "526-025-09-95", "5260250995"), (nip, "PL5260250995", "5260250995"),
        (nrb, "61 1090 1014 0000 0712 1981 2874", "61109010140000071219812874"),
        (nrb, "PL61109010140000071219812874", "61109010140000071219812874"),
        (postcode, "00950", "00-950"), (postcode, "30 – 054", "30-054"),
        (phone, "600 100 200", "+48600100200"), (phone, "0048600100200", "+48600100200"),
        (phone, "48 600-100-200", "+48600100200"), (phone, "+380 50 123 45 67", "+380501234567"),
        (case_number, "ul-2026-000123", "UL-2026-000123"), (case_number, "UL 2026 000123", "UL-2026-000123"),
        (case_number, "ul2026000123", "UL-2026-000123"), (case_number, "UL/2O26/OOO123", "UL-2026-000123"),
        (case_number, "UL-2026-123", "UL-2026-000123"),
    ],
)  # fmt: skip
def test_what_people_type_becomes_the_canonical_value(
    module: ModuleType, written: str, canonical: str
) -> None:
    assert module.validate(written) == canonical
    assert module.validate(canonical) == canonical
    assert module.is_valid(written)


@pytest.mark.parametrize(
    ("module", "written", "error"),
    [
        (pesel, "44051401358", InvalidChecksum), (pesel, "00000000000", InvalidComponent),
        (pesel, "99022900007", PolishError), (pesel, "123", InvalidLength), (pesel, "abc", InvalidFormat),
        (nip, "1234567890", InvalidChecksum), (nip, "12", InvalidLength),
        (nrb, "61109010140000071219812875", InvalidChecksum), (nrb, "6110", InvalidLength),
        (nrb, "x" * 26, InvalidFormat),
        (postcode, "0095", InvalidLength), (postcode, "ab-cde", InvalidFormat), (postcode, "00-000", InvalidComponent),
        (phone, "600100", InvalidLength), (phone, "zadzwoń", InvalidFormat), (phone, "000000000", PolishError),
        (case_number, "2026-000123", InvalidFormat), (case_number, "UL-1999-000123", InvalidComponent),
        (case_number, "UL-2026-000000", InvalidComponent), (case_number, "UL2026123", InvalidLength),
    ],
)  # fmt: skip
def test_a_wrong_number_raises_a_named_error(
    module: ModuleType, written: str, error: type[PolishError]
) -> None:
    with pytest.raises(error) as raised:
        module.validate(written)
    assert written not in str(raised.value)
    assert not module.is_valid(written)


@pytest.mark.parametrize("module", ALL)
@given(text=st.text(max_size=80) | st.text(alphabet="0123456789 -+ULPl/.", max_size=40))
def test_no_text_raises_anything_foreign(module: ModuleType, text: str) -> None:
    module.is_valid(text)
    for found in module.find(text):
        assert text[found.start : found.end] == found.text
        assert module.validate(found.text) == found.value


@pytest.mark.parametrize("module", ALL)
@pytest.mark.parametrize(
    "text", ["1" * 10_000, "1 " * 5_000, "ul 2026 " * 1_250, "+" * 10_000, "00-9" * 2_500]
)
def test_long_hostile_text_is_searched_quickly(module: ModuleType, text: str) -> None:
    assert isinstance(module.find(text), list)


@pytest.mark.parametrize(
    ("module", "text", "values"),
    [
        (pesel, "pesel 44051401359, nie 44051401358", ["44051401359"]),
        (pesel, "konto 61109010140000071219812874", []),
        (nrb, "na 61 1090 1014 0000 0712 1981 2874 dzis", ["61109010140000071219812874"]),
        (phone, "tel 600100200 albo 601 200 300", ["+48600100200", "+48601200300"]),
        (phone, "zaplace 300 zl 10 grudnia", []),
        (postcode, "mieszkam w 30-054 Krakow, rata 200-300", ["30-054"]),
        (case_number, "sprawa ul 2026 000123 i UL-2026-000124", ["UL-2026-000123", "UL-2026-000124"]),
        (case_number, "nr 2026 000123", []),
    ],
)
def test_numbers_are_found_in_a_message(module: ModuleType, text: str, values: list[str]) -> None:
    assert [found.value for found in module.find(text)] == values


def test_a_pesel_tells_the_day_of_birth_in_every_century() -> None:
    assert pesel.birth_date("44051401359") == date(1944, 5, 14)
    assert pesel.birth_date("02270803624") == date(2002, 7, 8)


def test_only_mobile_numbers_can_get_an_sms() -> None:
    assert phone.is_mobile("600 100 200")
    assert not phone.is_mobile("22 621 00 00")


@given(
    st.integers(min_value=1, max_value=999_999), st.sampled_from(["-", " ", "", "/", " - "]), st.booleans()
)
def test_a_case_number_survives_how_it_is_typed(serial: int, separator: str, lower: bool) -> None:
    printed = f"UL-2026-{serial:06d}"
    typed = printed.replace("-", separator)
    assert case_number.validate(typed.lower() if lower else typed) == printed


def test_an_account_number_is_spelled_as_banks_print_it() -> None:
    assert nrb.spell("PL61109010140000071219812874") == "61 1090 1014 0000 0712 1981 2874"


def test_one_wrong_digit_of_an_account_is_always_noticed() -> None:
    number = "61109010140000071219812874"
    source = random.Random(7)
    for place in range(len(number)):
        other = str((int(number[place]) + source.randint(1, 9)) % 10)
        assert not nrb.is_valid(number[:place] + other + number[place + 1 :])
