"""Signs of what must be served first, and what speaks against them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polish.signs import signs

SPEAKING = {
    "report_death": [
        "mąż nie żyje od lutego",
        "zamrl w szpitalu, prosze nie pisac",
        "klepsydra wisi na drzwiach",
        "dziadek odszedł na zawsze",
        "odrzucilismy spadek po bracie",
    ],
    "wrong_person": [
        "zły numer",
        "nie znam żadnego Tomasza",
        "tu taki nie mieszka",
        "pomylił pan osobę",
        "nie do mnie te listy",
    ],
    "report_identity_theft": [
        "skradziono mi dowód",
        "ktos podszyl sie pode mnie",
        "wzięto kredyt na moje dane",
        "podpis jest podrobiony",
        "bez mojej wiedzy",
    ],
    "report_insolvency": [
        "ogłosiłam upadłość konsumencką",
        "komornik zajal mi pensje",
        "proszę pisać do syndyka",
        "mam plan spłaty wierzycieli",
    ],
    "dispute_debt": [
        "nie podpisywałem tej umowy",
        "towar nigdy nie dotarl",
        "kwestionuję tę kwotę",
        "nic wam nie jestem winna",
        "zlozylam reklamacje",
    ],
    "stop_contact": [
        "STOP",
        "nie dzwońcie do mnie",
        "przestancie pisac",
        "wypiszcie mnie z bazy",
        "dajcie mi spokój",
    ],
}
ORDINARY = [
    "ile mam do zapłaty?",
    "proszę o rozłożenie na raty",
    "zapłacę w piątek",
    "po śmierci mamy nie spłacam swojej raty",
    "boję się komornika",
    "nie dzwonić po 20 godzinie, wolę maila",
    "dzień dobry",
    "",
]


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in SPEAKING.items() for text in texts]
)
def test_what_people_say_is_a_sign(name: str, text: str) -> None:
    assert name in signs(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_message_has_none(text: str) -> None:
    assert signs(text) == frozenset()


@pytest.mark.parametrize("text", [text for texts in SPEAKING.values() for text in texts])
def test_shouting_and_stretching_change_nothing(text: str) -> None:
    assert signs(text.upper()) == signs(text)
    assert signs(f"{text}!!!") == signs(text)


def test_a_message_may_have_several() -> None:
    assert signs("wujek zmarł w marcu, proszę już nie dzwonić") == {"report_death", "stop_contact"}


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    assert signs(text) <= set(SPEAKING)
