"""What the gateway says: neutral, calm, dated numbers, nothing from the list of words to avoid."""

import re
from datetime import date

import pytest

from channels.texts import numbers
from channels.texts.sms import SmsTexts
from channels.texts.web import WebTexts
from polish import gsm7

AVOID = (
    "dłużnik",
    "windyka",
    "natychmiast",
    "ostateczn",
    "egzekuc",
    "niezwłocznie",
    "niniejsz",
    "w/w",
    "bezzwłocznie",
)
GENDERED = re.compile(r"\w+(?:łeś|łaś|łem|łam)\b|\w\([ae]\)|\bPan[iu]?\b")


def sentences(texts: object) -> list[str]:
    named = [getattr(texts, name) for name in dir(texts) if not name.startswith("_")]
    listed = [text for value in named if isinstance(value, dict) for text in value.values()]
    return [text for text in named if isinstance(text, str)] + listed


@pytest.mark.parametrize("texts", [WebTexts("Firma"), SmsTexts("Firma")])
def test_that_no_text_uses_a_word_to_avoid_or_guesses_a_gender(texts: object) -> None:
    for text in sentences(texts):
        assert not any(word in text.lower() for word in AVOID), text
        assert not GENDERED.search(text), text


@pytest.mark.parametrize("texts", [WebTexts("Firma"), SmsTexts("Firma")])
def test_that_sentences_stay_short(texts: object) -> None:
    for text in sentences(texts):
        assert all(len(part.split()) <= 20 for part in re.split(r"[.!?\n]", text)), text


def test_that_every_sms_text_travels_in_gsm7() -> None:
    for text in sentences(SmsTexts("Firma")):
        assert gsm7.is_gsm7(gsm7.fold(text)), text


@pytest.mark.parametrize("line", numbers.ALL)
def test_that_help_lines_are_dated_and_have_been_checked(line: numbers.HelpLine) -> None:
    assert line.source and line.valid_from < line.verified_on <= date(2027, 11, 21)
    assert re.fullmatch(r"[\d ]+", line.number)
