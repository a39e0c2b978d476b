from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import counts
from polish.counts import Count
from polish.diacritics import strip
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.numerals import to_words
from polish.plurals import plural


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("3 raty", Count("exact", 3, 3, "instalment")),
        ("12rat", Count("exact", 12, 12, "instalment")),
        ("w trzech ratach", Count("exact", 3, 3, "instalment")),
        ("na 6 rat", Count("exact", 6, 6, "instalment")),
        ("na dwanascie rat", Count("exact", 12, 12, "instalment")),
        ("na dwa razy", Count("exact", 2, 2, "instalment")),
        ("dwa razy po 600", Count("exact", 2, 2, "instalment")),
        ("Proponuję podział na 24 równe raty", Count("exact", 24, 24, "instalment")),
        ("w 3 częściach", Count("exact", 3, 3, "instalment")),
        ("jednorazowo", Count("exact", 1, 1, "instalment")),
        ("3-4 raty", Count("range", 3, 4, "instalment")),
        ("trzy cztery raty", Count("range", 3, 4, "instalment")),
        ("max 6 rat", Count("cap", None, 6, "instalment")),
        ("nie więcej niż 6 rat", Count("cap", None, 6, "instalment")),
        ("co najmniej 10 rat", Count("floor", 10, None, "instalment")),
        ("jakieś 10 rat", Count("exact", 10, 10, "instalment", approx=True)),
        ("nie 12 rat, 6 rat", Count("exact", 6, 6, "instalment")),
        ("4 miesiące zamiast 10", Count("exact", 4, 4, "month")),
        ("pół roku", Count("exact", 6, 6, "month")),
        ("rok", Count("exact", 12, 12, "month")),
        ("na rok", Count("exact", 12, 12, "month")),
        ("rok i pół", Count("exact", 18, 18, "month")),
        ("półtora roku", Count("exact", 18, 18, "month")),
        ("dwa lata", Count("exact", 24, 24, "month")),
        ("dwanaście miesięcy", Count("exact", 12, 12, "month")),
        ("kwartał", Count("exact", 3, 3, "month")),
        ("dajcie mi miesiac czasu", Count("exact", 1, 1, "month")),
        ("12", Count("exact", 12, 12)),
        ("sześć", Count("exact", 6, 6)),
    ],
)
def test_a_count_is_read(said: str, count: Count) -> None:
    assert counts.parse(said) == count
    assert counts.parse(strip(said).upper()) == count


@pytest.mark.parametrize(
    "text",
    [
        "dzwoniliście do mnie 14 razy",
        "mam 81 lat",
        "minęło 12 lat",
        "dlug sprzed 15 lat",
        "od pół roku płacę po 200",
        "za 3 miesiące",
        "dwa miesiące temu",
        "2011 rok? serio?",
        "2 rata",
        "150 zł miesięcznie",
        "co dwa tygodnie",
        "w tym roku",
        "wplacam co miesiac a dlug prawie nie maleje",
        "mama ma osiemdziesiąt sześć lat",
        "trzydzieści lat na dole",
    ],
)
def test_what_is_no_count_of_payments_is_not_found(text: str) -> None:
    assert counts.find(text) == []


def test_a_count_turned_down_is_marked() -> None:
    found = counts.find("nie 12 rat, wolę 6 rat")
    assert [(each.text, each.value.number, each.value.rejected) for each in found] == [
        ("12 rat", 12, True),
        ("6 rat", 6, False),
    ]


def test_two_counts_are_a_question() -> None:
    with pytest.raises(Ambiguous):
        counts.parse("12 rat albo 18 miesięcy")


@pytest.mark.parametrize("text", ["", "na raty", "200 zł", "jutro", "mam 81 lat"])
def test_what_names_no_count_is_refused(text: str) -> None:
    with pytest.raises(InvalidFormat):
        counts.parse(text)


def test_no_part_is_no_count() -> None:
    with pytest.raises(InvalidComponent):
        counts.parse("0 rat")


@given(st.integers(1, 120))
def test_a_count_said_is_read_back(number: int) -> None:
    rat, months = plural(number, "rata", "raty", "rat"), plural(number, "miesiąc", "miesiące", "miesięcy")
    assert counts.parse(f"{'jedna' if number == 1 else to_words(number)} {rat}").number == number
    assert counts.parse(f"na {number} {months}") == Count("exact", number, number, "month")


@given(st.text() | st.text("0123456789-, ratymieśrokpółna", max_size=60))
def test_nothing_but_own_errors_comes_out(text: str) -> None:
    for found in counts.find(text):
        assert text[found.start : found.end] == found.text
    with suppress(PolishError):
        assert isinstance(counts.parse(text), Count)
