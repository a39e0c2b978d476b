"""Opting out, answering by number, folding and cutting: what SMS needs words for."""

import pytest

from channels.conversation.decisions import OPT_IN, OPT_OUT
from channels.conversation.model import Draft, Offer, Source
from channels.sms import options
from channels.sms.outlet import SmsOutlet, split
from channels.sms.wishes import STOP_WORDS, wish
from channels.texts.sms import SmsTexts


@pytest.mark.parametrize("word", sorted(STOP_WORDS))
def test_that_each_stop_word_opts_out_when_it_is_the_whole_message(word: str) -> None:
    assert wish(word) == wish(f" {word.lower()}. ") == OPT_OUT


@pytest.mark.parametrize("text", ["Rezygnuję", "proszę nie pisać!", "KONIEC", "Nie piszcie"])
def test_that_polish_letters_and_marks_do_not_matter(text: str) -> None:
    assert wish(text) == OPT_OUT


@pytest.mark.parametrize(
    "text", ["stopa procentowa", "koniec miesiąca", "kiedy koniec", "rezygnuję z pracy", "start rat", "", "1"]
)
def test_that_the_words_inside_a_sentence_mean_something_else(text: str) -> None:
    assert wish(text) is None


def test_that_start_resumes() -> None:
    assert wish("start") == OPT_IN


@pytest.mark.parametrize(
    ("answer", "titles", "index"),
    [
        ("1", ["Tak", "Nie"], 0),
        ("2.", ["Tak", "Nie"], 1),
        ("(2)", ["Tak", "Nie"], 1),
        ("nr 2", ["Tak", "Nie"], 1),
        ("0", ["Tak", "Nie"], None),
        ("3", ["Tak", "Nie"], None),
        ("12", ["Tak", "Nie"], None),
        ("2 raty", ["Tak", "Nie"], None),
        ("tak", ["Tak", "Nie"], None),
        ("a", ["Tak", "Nie"], None),
        ("a", ["3 raty", "6 rat", "12 rat"], 0),
        ("C", ["3 raty", "6 rat", "12 rat"], 2),
        ("3", ["3 raty", "6 rat", "12 rat"], None),
        ("2", ["3 raty", "6 rat", "12 rat"], 1),
    ],
)
def test_that_an_answer_by_number_means_the_option_only_when_it_can_mean_nothing_else(
    answer: str, titles: list[str], index: int | None
) -> None:
    assert options.meant(answer, titles) == index


def test_that_one_turn_becomes_one_text_with_numbered_options() -> None:
    drafts = (
        Draft(Source.ASSISTANT, "Do zapłaty: 1 234,56 zł."),
        Draft(Source.ASSISTANT, "Co dalej?", offers=(Offer("Raty", "/a"), Offer("Później", "/b"))),
    )

    body = SmsOutlet(SmsTexts("Firma"), str).compose(drafts)

    assert body == (
        "Do zaplaty: 1 234,56 zl.\nCo dalej?\nProsze odpisac numerem albo wlasnymi slowami:\n1. Raty\n2. Pozniej"
    )


def test_that_a_long_text_is_cut_at_line_ends_and_nothing_is_lost() -> None:
    text = "\n".join(f"Rata {number}: 123,45 zl, 10.{number % 12 + 1}.2027" for number in range(100))

    parts = split(text)

    assert all(len(part) <= 1530 for part in parts)
    assert "\n".join(parts) == text
