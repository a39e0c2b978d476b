"""The values that people write, as an independent author listed them in `tests/nlu/values.jsonl`.

A whole message is read the way the actions read it: the parser's own answer first, else the last value found
in it that was not turned down. What the parsers should ask about is "ask" in the list, what they should refuse
is "invalid".
"""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from polish import amounts, birth_date, case_number, counts, dates, day_of_month, pesel, postcode
from polish.errors import Ambiguous, InvalidComponent, PolishError

TODAY = date(2026, 11, 21)
LIST = Path(__file__).parents[2] / "nlu" / "values.jsonl"
LEAST_EXACT = 0.98
CASES = [json.loads(line) for line in LIST.read_text(encoding="utf-8").split("\n") if line]


def _read(module: ModuleType, text: str, *today: date) -> Any:
    """The parser's answer, or the last value found in a sentence, or the error that says what to ask."""
    try:
        return module.parse(text, *today)
    except PolishError as error:
        failure = error
    found = [each.value for each in module.find(text, *today)]
    found = [value for value in found if not getattr(value, "rejected", False)]
    several = len(found) > 1 and not any(isinstance(value, Ambiguous) for value in found)
    if isinstance(failure, Ambiguous) and (module is dates or not several):
        return failure
    return found[-1] if found else failure


def _amount(text: str) -> Any:
    value = _read(amounts, text)
    if isinstance(value, PolishError):
        return "ask" if isinstance(value, Ambiguous) else "none"
    return {"low": value.low_grosze, "high": value.high_grosze, "per_month": value.per_month}


def _count(text: str) -> Any:
    value = _read(counts, text)
    if isinstance(value, PolishError):
        return "ask" if isinstance(value, Ambiguous) else "none"
    return value.number


def _date(text: str) -> str:
    value = _read(dates, text, TODAY)
    if isinstance(value, PolishError):
        return "ask" if isinstance(value, (Ambiguous, InvalidComponent)) else "none"
    return str(value.isoformat())


def _day_of_month(text: str) -> Any:
    value = _read(day_of_month, text)
    return "none" if isinstance(value, PolishError) else value.day


def _birth_date(text: str) -> str:
    value = _read(birth_date, text, TODAY)
    return "ask" if isinstance(value, PolishError) else str(value.isoformat())


def _number(module: ModuleType) -> Callable[[str], str]:
    def read(text: str) -> str:
        try:
            return str(module.validate(text))
        except PolishError:
            found = [each.value for each in module.find(text)]
            return found[-1] if found else "invalid"

    return read


READERS: dict[str, Callable[[str], Any]] = {
    "amount": _amount,
    "count": _count,
    "date": _date,
    "day_of_month": _day_of_month,
    "birth_date": _birth_date,
    "pesel": _number(pesel),
    "postcode": _number(postcode),
    "case_number": _number(case_number),
}


def _is_exact(case: dict[str, Any]) -> bool:
    got, expected = READERS[case["kind"]](case["text"]), case["expected"]
    if isinstance(got, dict) and isinstance(expected, dict):
        return expected == {name: got[name] for name in expected}
    return bool(got == expected)


def test_the_list_is_long_and_each_kind_is_known() -> None:
    assert len(CASES) >= 400
    assert {case["kind"] for case in CASES} == set(READERS)


def test_almost_every_value_is_read_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    asked: Counter[str] = Counter(case["kind"] for case in CASES)
    missed = [case for case in CASES if not _is_exact(case)]
    wrong: Counter[str] = Counter(case["kind"] for case in missed)
    with capsys.disabled():
        for kind, number in asked.items():
            exact = number - wrong[kind]
            print(f"\n  {kind:<12} {exact:>3} of {number:>3} exact ({exact / number:.1%})", end="")
        print(f"\n  {'all':<12} {1 - len(missed) / len(CASES):.1%}")
    assert 1 - len(missed) / len(CASES) >= LEAST_EXACT, missed


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("50 tygodniowo", 50, 50), ("200/300 zł", 200, 300), ("200 a może 250", 200, 250), ("200, może 250", 200, 250),
        ("po stówce każdego 15-go", 100, 100), ("150, góra 180", 150, 180), ("dam koło, więcej nie", None, 1000),
        ("mogę dać koło 300", 300, 300), ("ponad 250 nie dam rady", None, 250), ("100 kwartalnie", 100, 100),
    ],
)  # fmt: skip
def test_a_sum_is_found_whatever_stands_beside_it(text: str, low: int | None, high: int) -> None:
    value = amounts.find(text)[-1].value
    assert isinstance(value, amounts.Amount)
    assert (value.low_grosze, value.high_grosze) == (low and low * 100, high * 100)


@pytest.mark.parametrize("text", ["umowa 2291/24", "5/12", "200 może w piątek", "w koło to samo"])
def test_a_slash_or_a_doubt_alone_makes_no_range(text: str) -> None:
    assert [each for each in amounts.find(text) if getattr(each.value, "kind", "") == "range"] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("w pierwszy piątek stycznia", "2027-01-01"), ("w drugi wtorek miesiąca", "2026-12-08"),
        ("w grudniu dziesiątego", "2026-12-10"), ("po jutrze", "2026-11-23"), ("za 2 m-ce", "2027-01-21"),
        ("5.12, nie, jednak 8.12", "2026-12-08"), ("29.02.2028", "2028-02-29"), ("za tydzień w sobotę", "2026-11-28"),
    ],
)  # fmt: skip
def test_days_named_by_month_week_or_correction_are_read(text: str, day: str) -> None:
    assert dates.parse(text, TODAY).isoformat() == day
