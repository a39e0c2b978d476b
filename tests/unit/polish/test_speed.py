"""No text keeps the kernel busy: 10,000 hostile characters cost any of its readers less than 50 ms of processor time.

The parsers of amounts, counts and days are measured in `test_value_parsers`; here is everything else.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from polish import (
    case_number,
    crisis,
    diacritics,
    gsm7,
    nip,
    normalise,
    nrb,
    pesel,
    phone,
    postcode,
    redaction,
    signs,
)
from polish.errors import PolishError

LENGTH = 10_000
MOST_SECONDS = 0.05
READERS: dict[str, Callable[[str], Any]] = {
    "crisis.assess": crisis.assess,
    "signs.signs": signs.signs,
    "diacritics.restore": diacritics.restore,
    "diacritics.strip": diacritics.strip,
    "normalise": normalise.normalise,
    "redact": redaction.redact,
    "gsm7.fold": gsm7.fold,
    "gsm7.segments": gsm7.segments,
    "case_number.find": case_number.find,
    "case_number.validate": case_number.validate,
    "pesel.find": pesel.find,
    "pesel.validate": pesel.validate,
    "postcode.find": postcode.find,
    "postcode.validate": postcode.validate,
    "nrb.find": nrb.find,
    "nrb.validate": nrb.validate,
    "phone.find": phone.find,
    "phone.validate": phone.validate,
    "nip.validate": nip.validate,
}
SEEDS = """
a|nie |chce zyc |niechce|a1|ż\u0301|prosze o raty zadam chce place |jak mnie on nie bedzie to |nie chce mi sie |tablet
moj ostatni nie mam juz sily zyc |stoje na moscie nie wiem co |1 |44051401359 |440514|UL-2026-|UL 2026 000123 |00-950
kod |kod: 00|pocztowy |+48 501 |61 1090 |@|a@|a.|x@y.|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |#|. |😢|\u200b|m-c|ą
chcechce|zabijesie |n i e |$ |! |l1czba |zzzzz |boje sie go |bo on mnie |-1-|1-|( |2026-11-21T| 1 2 3 4 5 6 7 8 9
"""
LONG = [
    (seed * (LENGTH // len(seed) + 1))[:LENGTH]
    for line in SEEDS.strip("\n").split("\n")
    for seed in line.split("|")
    if seed
]


def _seconds(reader: Callable[[str], Any], text: str) -> float:
    """Time of this thread: the machine may be busy, and numpy's helper threads wait for work by spinning."""
    started = time.thread_time()
    with suppress(PolishError):
        reader(text)
    return time.thread_time() - started


@pytest.mark.parametrize("name", READERS)
def test_no_long_text_keeps_a_reader_busy(name: str) -> None:
    reader = READERS[name]
    with suppress(PolishError):
        reader("gotowe")  # what is loaded late is not counted
    slow = [text for text in LONG if _seconds(reader, text) > MOST_SECONDS]
    late = {text[:20]: min(_seconds(reader, text) for _ in range(5)) for text in slow}
    assert {start: spent for start, spent in late.items() if spent > MOST_SECONDS} == {}


def test_a_story_longer_than_is_restored_keeps_every_character() -> None:
    story = "prosze o rozlozenie dlugu na raty " * 200
    restored = diacritics.restore(story)
    assert restored.startswith("proszę o rozłożenie")
    assert diacritics.strip(restored) == story


def test_levelling_a_long_story_twice_changes_nothing() -> None:
    story = ("prosze o rozlozenie dlugu " * 100 + "\n") * 3
    once = normalise.normalise(story)
    assert normalise.normalise(once) == once
