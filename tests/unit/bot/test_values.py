"""What the value extractor hands to Rasa must be fit for JSON, whatever people write."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.understanding.values import find_all

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "text", ["po wypłacie", "200 zł, do dziesiątego, od stycznia", "1,200", "za jakiś czas"]
)
def test_what_can_be_read_two_ways_is_left_to_whoever_asks(text: str) -> None:
    found = [value.as_dict() for value in find_all(text, TODAY)]
    assert json.dumps(found)


def test_values_come_in_the_order_of_the_text() -> None:
    assert [value.entity for value in find_all("200 zł w piątek", TODAY)] == ["amount", "date"]
