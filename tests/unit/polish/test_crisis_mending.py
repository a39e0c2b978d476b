"""Slips of the finger do not hide a cry for help, and ordinary words are not made into one."""

import json
from pathlib import Path
from random import Random

import pytest

from benchmarks.crisis.slips import damaged
from polish.crisis import assess
from polish.crisis.mending import mended

ROOT = Path(__file__).parents[3]
FLOORS = {0.1: 0.97, 0.2: 0.95}  # share of damaged words: share of cries that are heard
MOST_FALSE_ALARMS = 0.02


def _lines(*names: str, crisis: bool) -> list[str]:
    rows = [
        row for name in names for row in (ROOT / f"tests/nlu/{name}.jsonl").read_text("utf-8").splitlines()
    ]
    return [one["text"] for one in map(json.loads, rows) if (one["intent"] == "report_crisis") is crisis]


@pytest.mark.parametrize("share", FLOORS)
def test_a_cry_is_heard_when_one_word_in_ten_or_in_five_is_misspelt(share: float) -> None:
    alarming = (ROOT / "data/crisis/alarming.txt").read_text("utf-8").splitlines()
    lines = [*_lines("sms", "web", crisis=True), *alarming]
    chance = Random(11)
    heard = [assess(damaged(text, share, chance)).alarm for text in lines for _ in range(2)]
    assert sum(heard) / len(heard) >= FLOORS[share]


def test_misspelt_ordinary_messages_stay_ordinary() -> None:
    lines = _lines("sms", "web", "oos", crisis=False)
    chance = Random(11)
    alarms = [assess(damaged(text, 0.1, chance)).alarm for text in lines]
    assert sum(alarms) / len(alarms) <= MOST_FALSE_ALARMS


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nie chce jzu byc", "nie chce juz byc"),
        ("niw hcce zcy", "nie chce zyc"),
        ("mma dosc", "mam dosc"),
        ("boje sie wracac do dmou", "boje sie wracac do domu"),
    ],
)
def test_the_word_one_slip_away_is_read(written: str, meant: str) -> None:
    assert mended(f" {written} ") == f" {meant} "


@pytest.mark.parametrize(
    "word",
    ["bycie", "gatunku", "sklep", "umowa", "rata", "zycze", "dosyc", "kogos", "mialem", "moglaby", "olx"],
)
def test_an_ordinary_word_is_left_alone(word: str) -> None:
    assert mended(f" {word} ") == ""


def test_a_very_long_message_is_read_again_at_both_ends() -> None:
    again = mended(f" jzu {'slowo ' * 2000}jzu ").split()
    assert (again[0], again[-1]) == ("juz", "juz")
    assert len(again) < 1000
