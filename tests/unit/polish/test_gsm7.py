"""What an SMS costs, and how Polish text is folded into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish.gsm7 import Segments, fold, is_gsm7, segments, septets


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zażółć gęślą jaźń", "Zazolc gesla jazn"),
        ("do zapłaty: 1\u00a0234,56\u00a0zł", "do zaplaty: 1 234,56 zl"),
        ("„raty” – nie…", '"raty" - nie...'),
        ("super 😊 dzięki", "super dzieki"),
        ("👍", ""),
        ("café à la", "café à la"),
        ("10 €", "10 €"),
        ("a\u200bb", "ab"),
    ],
)
def test_text_is_folded_without_losing_words(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folded_text_always_fits_the_alphabet(text: str) -> None:
    once = fold(text)
    assert is_gsm7(once)
    assert fold(once) == once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments("GSM-7", 0, 0, 160)),
        ("a" * 160, Segments("GSM-7", 1, 160, 0)),
        ("a" * 161, Segments("GSM-7", 2, 161, 145)),
        ("a" * 306, Segments("GSM-7", 2, 306, 0)),
        ("a" * 307, Segments("GSM-7", 3, 307, 152)),
        ("€" * 80, Segments("GSM-7", 1, 160, 0)),
        ("a" * 152 + "€" + "a" * 20, Segments("GSM-7", 2, 174, 131)),
        ("ł" * 70, Segments("UCS-2", 1, 70, 0)),
        ("ł" * 71, Segments("UCS-2", 2, 71, 63)),
        ("ł" * 66 + "😊" + "ł" * 10, Segments("UCS-2", 2, 78, 55)),
    ],
)
def test_segments_follow_the_carriers_rules(text: str, expected: Segments) -> None:
    assert segments(text) == expected


def test_an_extended_character_costs_two() -> None:
    assert septets("^{}[]~\\|€") == 18


@given(st.text(alphabet="abc €[ł😊", max_size=400))
def test_the_bill_adds_up(text: str) -> None:
    bill = segments(text)
    size = (160 if bill.count < 2 else 153) if bill.encoding == "GSM-7" else (70 if bill.count < 2 else 67)
    assert 0 <= bill.left <= size
    assert bill.units <= bill.count * size or not text
