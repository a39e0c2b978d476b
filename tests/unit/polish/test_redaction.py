"""Nothing that could name a person passes into a log."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish.redaction import redact


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("pesel 44051401359", "pesel [PESEL]"),
        ("pesel 440514-01359", "pesel [PESEL]"),
        ("zly pesel 44051401358x", "zly pesel [PESEL]x"),
        ("61 1090 1014 0000 0712 1981 2874", "[NRB]"),
        ("PL61109010140000071219812874", "[NRB]"),
        ("tel. 600-100-200", "tel. [telefon]"),
        ("+48 600 100 200", "[telefon]"),
        ("0048600100200", "[telefon]"),
        ("jan.kowalski+ulga@poczta.example.pl", "[e-mail]"),
        ("NIP 5260250995", "NIP [numer]"),
    ],
)
def test_personal_numbers_and_addresses_are_masked(text: str, masked: str) -> None:
    assert redact(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "zaplace 300 zl 10 grudnia",
        "2026-11-21T20:52:36.123456+01:00 message.accepted",
        "case UL-2026-000123",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "sid SM0123456789abcdef0123456789abcdef",
    ],
)
def test_times_ids_and_small_numbers_pass(text: str) -> None:
    assert redact(text) == text


@given(st.text())
def test_masking_twice_changes_nothing(text: str) -> None:
    assert redact(redact(text)) == redact(text)


@given(st.text(alphabet="ab ,:", max_size=10), st.from_regex(r"[1-9]\d{8,25}", fullmatch=True))
def test_no_long_run_of_digits_survives(around: str, digits: str) -> None:
    assert not re.search(r"\d{9}", redact(f"{around}{digits}{around}"))


@pytest.mark.parametrize(
    "text", ["1" * 10_000, "a@" * 5_000, "a." * 5_000, "1 " * 5_000, "2026-11-21" * 1_000]
)
def test_hostile_text_is_masked_quickly(text: str) -> None:
    assert isinstance(redact(text), str)
