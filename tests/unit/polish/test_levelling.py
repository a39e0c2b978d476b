"""Polish letters off and on, shorthand written out."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polish import diacritics
from polish.normalise import normalise


@given(st.text())
def test_taking_letters_off_never_moves_a_character(text: str) -> None:
    assert len(diacritics.strip(text)) == len(text)
    assert diacritics.strip(diacritics.strip(text)) == diacritics.strip(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("chce raty", "chcę raty"), ("nie chce placic", "nie chcę płacić"), ("place co miesiac", "płacę co miesiąc"),
        ("bank chce odsetki", "bank chce odsetki"), ("nie chce mi sie", "nie chce mi się"),
        ("potrzebuje czasu", "potrzebuję czasu"), ("maz potrzebuje lekow", "mąż potrzebuje leków"),
        ("zadam wyjasnien", "żądam wyjaśnień"), ("CHCE ROZMAWIAC Z CZLOWIEKIEM", "CHCĘ ROZMAWIAĆ Z CZŁOWIEKIEM"),
        ("jan.kowalski@poczta.pl", "jan.kowalski@poczta.pl"),
    ],
)  # fmt: skip
def test_letters_come_back_as_a_person_in_debt_means_them(written: str, meant: str) -> None:
    assert diacritics.restore(written) == meant


def test_a_line_with_any_polish_letter_is_the_writers_own() -> None:
    assert diacritics.restore("Zapłacę jutro prosze\nzaplace jutro") == "Zapłacę jutro prosze\nzapłacę jutro"


@given(st.text(max_size=120))
@settings(max_examples=60, deadline=None)
def test_restoring_only_adds_tails_and_dots(text: str) -> None:
    assert diacritics.strip(diacritics.restore(text)) == diacritics.strip(text)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ogonki", None)
    with pytest.raises(ImportError, match="ogonki"):
        diacritics.ready()


@pytest.mark.parametrize(
    ("written", "levelled"),
    [
        ("proszeeee o raty", "proszę o raty"), ("haloooo", "halo"), ("co msc po 200", "co miesiąc po 200"),
        ("5 mc temu", "5 miesięcy temu"), ("wgl nie wiem", "w ogóle nie wiem"), ("pzdr", "pozdrawiam"),
        ("Niewiem, czy zdążę", "Nie wiem, czy zdążę"), ("podaj nr. sprawy", "podaj numer sprawy"),
        ("DZIS ZAPLACE", "DZIŚ ZAPŁACĘ"), ("III rata", "III rata"), ("www.ulga.pl", "www.ulga.pl"),
    ],
)  # fmt: skip
def test_hasty_writing_is_levelled(written: str, levelled: str) -> None:
    assert normalise(written) == levelled


@pytest.mark.parametrize(
    "text",
    [
        "Dzień dobry, proszę o rozłożenie zadłużenia na raty po 200 zł.",
        "Proszę podać nr konta i tel. do państwa.",
        "Nie zapłacę, bo to nie mój dług.",
        "Żona Anna oddała połowę, resztę dopłacę do 10 grudnia.",
        "Czy mogę otrzymać kopię umowy i opinię radcy?",
    ],
)
def test_a_line_written_correctly_is_untouched(text: str) -> None:
    assert normalise(text) == text


@given(
    st.text(alphabet="abcdefghijklmnoprstuwyzżółąęĄ .,-0123456789mnrtelzlwgl\n", max_size=60)
    | st.text(max_size=60)
)
@settings(max_examples=150, deadline=None)
def test_levelling_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
