"""What all parsers of values promise alike: they are quick, and nothing but their own errors comes out."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest

from polish import amounts, birth_date, counts, dates, day_of_month, numerals
from polish.errors import PolishError

TODAY = date(2026, 11, 21)
LENGTH = 10_000
PARSERS: dict[str, Callable[[str], Any]] = {
    "amounts.find": amounts.find,
    "amounts.parse": amounts.parse,
    "counts.find": counts.find,
    "counts.parse": counts.parse,
    "numerals.find": numerals.find,
    "numerals.parse": numerals.parse,
    "day_of_month.find": day_of_month.find,
    "day_of_month.parse": day_of_month.parse,
    "dates.find": lambda text: dates.find(text, TODAY),
    "dates.parse": lambda text: dates.parse(text, TODAY),
    "birth_date.find": lambda text: birth_date.find(text, TODAY),
    "birth_date.parse": lambda text: birth_date.parse(text, TODAY),
}
# Each is repeated until the text is long: what a grammar may start on again and again.
SEEDS = """
a|1|1,|a,|5.12 |za |jak |jak dostane |do 10 |sto |tysiac |po po |w ciagu 2 |11111 |2 tys |-|1-|1-2 |dwiescie trzysta
za 2-3 |zl |100 zl |nie 300 |nie |po wyplacie |5 grudnia |dziesiatego |w piatek |z 300 na |max |co miesiac |3 raty
a1|1a|12 rat |pol |pol roku |od 1 do 2 |ł|ó́|100 a |stopiecdziesiat|jedentysiac|piecdziesiontt |koniec |1 200 |1 200 300
12.04.1978 |1'|urodzony |200 zl miesiecznie |i pol |2 i |stowa i |tys. |kazdego |x@|ul. |1/|. |(|lub 5 |czy 300 |200 ,
miedzy 5 a |do konca |ostatniego |przyszlego |w piatek za tydzien |czwarty szosty |1 1 1974 |£|९|İ|ﷺ|😀 |\u200b|\u00a0 1
"""
LONG = [
    seed * (LENGTH // len(seed)) for line in SEEDS.strip().split("\n") for seed in line.split("|") if seed
]
ODD = [
    "",
    " ",
    "\x00",
    "\ud800",
    "-",
    "--",
    "1" * 5000,
    "9" * 18,
    "-1e400",
    "٣٤",
    "Ⅻ",
    "½ zł",
    "0 zł",
    "\n\n",
    "zł",
    "31.02",
]


def _seconds(parser: Callable[[str], Any], text: str) -> float:
    """Time of this thread, because the machine may be busy with something else."""
    started = time.thread_time()
    with suppress(PolishError):
        parser(text)
    return time.thread_time() - started


@pytest.mark.parametrize("name", PARSERS)
def test_no_long_text_keeps_a_parser_busy(name: str) -> None:
    parser = PARSERS[name]
    slow = [text for text in LONG if _seconds(parser, text) > 0.05]
    assert [text[:20] for text in slow if min(_seconds(parser, text) for _ in range(5)) > 0.05] == []


@pytest.mark.parametrize("name", PARSERS)
def test_no_odd_text_breaks_a_parser(name: str) -> None:
    for text in ODD:
        with suppress(PolishError):
            PARSERS[name](text)
