"""The development halves of tests/nlu: every cry in them alarms, every calm neighbour stays calm."""

import json
from pathlib import Path

import pytest

from polish.crisis import Assessment, assess

NLU = Path(__file__).parents[2] / "nlu"


def _texts(name: str) -> list[str]:
    return [
        json.loads(row)["text"] for row in (NLU / f"crisis_dev_{name}.jsonl").read_text("utf-8").splitlines()
    ]


def test_every_known_cry_alarms() -> None:
    assert [text for text in _texts("positives") if not assess(text).alarm] == []


def test_every_calm_neighbour_stays_calm() -> None:
    assert [text for text in _texts("negatives") if assess(text).alarm] == []


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("przeliczyłem pastylki, dwadzieścia dziewięć", "suicide.counted"),
        ("woda w rzece? jezioro bliżej, lodowate, podobno to trwa krótko", "suicide.at_hand"),
        ("nie planuję urodzin, żadnych następnych", "suicide.own_date"),
        ("karteczkę z kwotą schowałam do kieszeni, żeby wiedzieli", "suicide.left_in_order"),
        ("do czwartku kłopot zniknie i ja też", "suicide.goes_with_it"),
        ("urodziłam się i to była pomyłka", "suicide.birth"),
        ("dopiszcie to na płycie, nagrobek już stoi", "suicide.tombstone"),
        ("zrobię tak samo jak siostra, też miała długi", "suicide.following"),
        ("przeczytał pismo i mam złamany palec", "violence.over_a_letter"),
    ],
)
def test_each_kind_has_its_rule(text: str, evidence: str) -> None:
    assert assess(text).evidence == evidence


@pytest.mark.parametrize(
    "text",
    [
        "wieczorem skacze mi ciśnienie",
        "czy dług przepada po śmierci ojca? zastanawiam się nad odrzuceniem spadku",
        "leki odłożone w aptece, czekają na wypłatę",
        "w umowie jest błąd, urodziłam się w 1980",
    ],
)
def test_a_calm_question_beside_a_kind_stays_calm(text: str) -> None:
    assert assess(text) == Assessment(alarm=False)
