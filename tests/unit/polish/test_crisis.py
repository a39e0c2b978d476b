"""The second crisis detector: it may cry wolf now and then, it may not stay silent."""

import importlib.util
import json
import time
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polish.crisis import Assessment, assess, ready
from polish.crisis.detector import _rulebook
from polish.crisis.folding import fold


def _load_lines() -> ModuleType:
    spec = importlib.util.spec_from_file_location("crisis_lines", Path(__file__).with_name("crisis_lines.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


LINES = _load_lines()
CRIES = LINES.SUICIDE + LINES.SELF_HARM + LINES.VIOLENCE + LINES.DANGER + LINES.VEILED


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_for_help_raises_the_alarm(text: str) -> None:
    assessment = assess(text)
    assert assessment.alarm
    assert assessment.kind is not None and assessment.evidence.startswith(assessment.kind)


@pytest.mark.parametrize("text", LINES.HARMLESS)
def test_an_ordinary_message_about_debt_raises_none(text: str) -> None:
    assert assess(text) == Assessment(alarm=False)


@pytest.mark.parametrize("text", CRIES)
def test_a_greeting_before_and_thanks_after_do_not_hide_a_cry(text: str) -> None:
    assert assess(f"Dzień dobry. {text}. Dziękuję").alarm


def test_shouting_and_missing_letters_do_not_hide_a_cry() -> None:
    silent = [text for text in CRIES if not assess(text.upper()).alarm]
    assert silent == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("nie chce juz zyc", "suicide"),
        ("znowu się tnę", "self_harm"),
        ("mąż mnie bije", "violence"),
        ("pali się u nas w mieszkaniu", "danger"),
        ("maz mnie bije i nie chce juz zyc", "suicide"),
    ],
)
def test_the_gravest_kind_is_named(text: str, kind: str) -> None:
    assert assess(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "nie mam mysli samobojczych ale czasem chcialabym zniknac na zawsze",
        "nie zabije sie jeszcze",
        "nie wiem czy sie nie zabije",
        "nie bije mnie juz tak czesto jak kiedys ale boje sie wracac do domu",
        "skok stop procentowych mnie dobil, skocze z mostu",
        "umieram z ciekawosci ile mam do splaty zanim sie powiesze",
        "aplikacja sie powiesila i ja tez sie powiesze",
    ],
)
def test_a_denial_or_an_idiom_does_not_hide_what_stands_beside_it(text: str) -> None:
    assert assess(text).alarm


def test_evidence_never_carries_a_persons_words() -> None:
    names = {name for _, name, _ in _rulebook().rules} | {"suicide.despair", "danger.likeness"}
    assert {assess(text).evidence for text in CRIES} <= names


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(assess(text).alarm, bool)


@given(st.sampled_from(CRIES), st.text(alphabet=" .,!?\n😢", max_size=8))
@settings(max_examples=100, deadline=None)
def test_punctuation_and_emoji_around_a_cry_change_nothing(text: str, noise: str) -> None:
    assert assess(noise + text + noise).alarm


@pytest.mark.parametrize(
    "unit", ["nie ", "chce tablet ", "jak mnie on nie bedzie to ", "a", "niechce", "a1", "ż\u0301", "a "]
)
def test_ten_thousand_hostile_characters_take_linear_time(unit: str) -> None:
    ready()
    text = (unit * 10_000)[:10_000]
    started = time.perf_counter()
    assess(text)
    assert time.perf_counter() - started < 0.5


def test_an_ordinary_message_is_read_in_a_few_milliseconds() -> None:
    ready()
    text = "Dzień dobry, chciałabym zapytać, ile mi jeszcze zostało do spłaty i kiedy wypada następna rata"
    durations = []
    for _ in range(21):
        started = time.perf_counter()
        assess(text)
        durations.append(time.perf_counter() - started)
    assert sorted(durations)[10] < 0.005


def test_what_no_rule_foresaw_is_noticed_by_its_likeness() -> None:
    assessment = assess(
        "szukam kogos kto pojdzie ze mna na tamta strone i bedzie cisza, mam juz tego wszystkiego"
    )
    assert assessment.alarm
    assert assess("szukam kogos kto pojdzie ze mna do banku po zaswiadczenie") == Assessment(alarm=False)


def test_one_sentence_is_heard_in_the_middle_of_a_long_story() -> None:
    story = "Dzień dobry, pracuję w sklepie i spłacam ratę po dwieście złotych od stycznia. " * 6
    assert assess(story) == Assessment(alarm=False)
    assert assess(f"{story} Wolałbym już nie istnieć. {story}").alarm


def test_no_sealed_line_is_learned_from() -> None:
    root = Path(__file__).parents[3]
    sealed = [
        (root / "tests/nlu" / f"crisis_{half}.jsonl").read_text("utf-8")
        for half in ("positives", "negatives")
    ]
    measured = {fold(json.loads(row)["text"]) for rows in sealed for row in rows.split("\n") if row}
    learned = [(root / "data/crisis" / name).read_text("utf-8") for name in ("alarming.txt", "harmless.txt")]
    assert measured.isdisjoint({fold(line) for lines in learned for line in lines.split("\n") if line})
    assert measured.isdisjoint({fold(line) for line in [*CRIES, *LINES.HARMLESS]})


@pytest.mark.parametrize(
    "report",
    [
        "brat się powiesił w kwietniu, mam akt zgonu",
        "mama zasnęła i już się nie obudziła",
        "Pan Bóg zabrał dziadka w Boże Ciało",
        "teść zakończył życie dnia 2 listopada, przesyłam dokument z USC",
    ],
)
def test_a_calm_report_of_a_death_is_no_cry_until_the_writer_joins_in(report: str) -> None:
    assert assess(report) == Assessment(alarm=False)
    assert assess(f"{report}, ja też już nie chcę żyć").alarm


@pytest.mark.parametrize(
    "text",
    [
        "brat się dziś powiesił",
        "oby mama się nie obudziła",
        "zakończę życie",
        "jak umrę to kto zapłaci",
        "nie istnieję",
    ],
)
def test_today_a_wish_the_future_and_the_first_person_stay_alarms(text: str) -> None:
    assert assess(text).alarm
