"""Every sentence people read, with extreme values in it: short, neutral, without pressure, and fit for an SMS."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

import pytest

from actions.offer_words import instalment_rows, instalments_title, rows_sentence, wish_sentence
from actions.offers import show_offers
from actions.texts import all_texts
from channels.sms.options import lines
from channels.texts import console
from channels.texts.sms import SmsTexts
from channels.texts.web import WebTexts
from polish import gsm7
from polish.money import format_grosze
from tests.unit.actions.builders import a_turn, an_offer

LONGEST_SENTENCE = 20
MOST_QUESTIONS = 2
TWO_SEGMENTS = 2
AVOIDED = re.compile(
    r"\b(dłużni\w*|windyka\w*|natychmiast\w*|ostateczn\w*|egzekuc\w*|niezwłoczn\w*|niniejsz\w*|w/w|wezwan\w*"
    r"|bez podatku|nie jest przedawnion\w*|musi\w* (?:Państwo|zapłacić)|BIG|KRD|ostatnia szansa|tylko dziś)\b",
    re.IGNORECASE,
)
GENDERED = re.compile(r"\b\w+(?:łem|łam|łeś|łaś|łbym|łabym)\b|\(a\)|\bPan(?:i|a|u|ią)?\b")
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n")
BIG = an_offer(count=12, monthly=9_999_999)
DAY = "poniedziałek, 30 października 2028"
EXTREMES = {
    **dict.fromkeys(("as_of", "due_on", "until", "day", "expires"), DAY),
    **dict.fromkeys(
        ("total", "principal", "interest", "costs", "amount", "released"), format_grosze(999_999_999)
    ),
    "first": DAY,
    "last": DAY,
    "paid_text": f" Dotychczasowe wpłaty: {format_grosze(999_999_999)}.",
    "amount_text": f" Kwota: {format_grosze(999_999_999)}.",
    "title": instalments_title(BIG),
    "rows_text": rows_sentence(instalment_rows(BIG)),
    "interest_text": "Przy terminowych wpłatach odsetki już nie rosną.",
    "options_text": "1) 12 rat po 99 999,99 zł, pierwsza: poniedziałek, 21 grudnia 2026.",
    "lead": wish_sentence(
        {"monthly_max_grosze": 9_999_999, "day_of_month": 31, "first_payment_on": "2027-01-31"}
    ),
    "first_text": f" Pierwsza wpłata: {DAY}.",
    "heard": "1,200",
    "second": format_grosze(120_000),
    "case_text": "Sprawa: pożyczka gotówkowa, UL-2026-000123. ",
    "rates_text": " Stawki odsetek są sprawdzone do 31.03.2026.",
    "heard_text": "Rozumiem, chodzi o wyjaśnienie, czego dotyczy sprawa. ",
    "count_text": "22 sprawy",
    "left_text": "Do końca planu: 112 rat.",
    "tries_left_text": "Pozostało: 2 próby.",
    "ticket_text": f" Numer zgłoszenia: ma_AbCdEfGhIjKlMnOp. Odpowiedź najpóźniej: {DAY}.",
    "when_text": f"Konsultanci odpisują w dni robocze, od 9 do 17. Najpóźniej: {DAY}.",
    "need": "kontakt tylko na piśmie",
    "what": "zestawienie wpłat i kwot",
    "case_number": "UL-2026-000123",
    "contract_text": " Umowa: PG/2025/123456.",
    "creditor": "Fundusz Sekurytyzacyjny Zamknięty Przykład",
    "holder": "Fundusz Sekurytyzacyjny Przykład",
    "account": "61 1090 1014 0000 0712 1981 2874",
    "transfer_title": "Sprawa UL-2026-000123",
    "rate": "11,25%",
}
TITLED = {"origin": {"title": "pożyczka gotówkowa na zakup sprzętu"}}
LONG_BY_NATURE = {
    "schedule",  # told whole by SMS only when the whole schedule is asked for, or when it is short
    "agreed_instalments",
    "crisis",  # every number of it may be the one that is needed
    "consequences",
}


def rendered() -> Iterator[tuple[str, str, str]]:
    """Every text in every variant of every channel."""
    for name, text in all_texts().items():
        values = {**EXTREMES, **TITLED.get(name, {})}
        for channel in ("web", "sms"):
            for number, variant in enumerate(text.variants(channel)):
                yield f"{name}-{channel}-{number}", channel, variant.format_map(values)


def gateway_texts() -> Iterator[tuple[str, str, str]]:
    """What the gateway says in its own words."""
    for channel, texts in (
        ("web", WebTexts("Klon Finanse Sp. z o.o.")),
        ("sms", SmsTexts("Klon Finanse Sp. z o.o.")),
    ):
        for name in dir(texts):
            value = getattr(texts, name)
            if isinstance(value, str) and not name.startswith("_") and name != "firm":
                yield f"gateway-{name}-{channel}", channel, value
    for name, text in WebTexts("Klon").errors.items():
        yield f"error-{name}", "web", text
    for name in ("given_back", "released"):
        yield name, "web", getattr(console, name)()


EVERYTHING = [*rendered(), *gateway_texts()]


def sentences(text: str) -> list[str]:
    """Cut at stops and colons; a no-break space keeps a sum one word."""
    return [part for part in SENTENCE_END.split(text) if part.strip()]


def too_long(text: str) -> list[str]:
    """Return the sentences with too many words."""
    return [one for one in sentences(text) if len(re.findall(r"[^ \n]*\w[^ \n]*", one)) > LONGEST_SENTENCE]


@pytest.mark.parametrize(("channel", "text"), [e[1:] for e in EVERYTHING], ids=[e[0] for e in EVERYTHING])
def test_a_text_is_plain_and_kind(channel: str, text: str) -> None:
    assert not too_long(text)
    assert not AVOIDED.search(text)
    assert not GENDERED.search(text.replace("Państw", ""))
    assert text.count("?") <= MOST_QUESTIONS
    assert "  " not in text
    assert "!" not in text
    assert text[0].isupper() or text[0].isdigit()
    if channel == "sms":
        assert gsm7.is_gsm7(gsm7.fold(text))


def test_every_placeholder_is_known() -> None:
    for text in all_texts().values():
        for variant in (*text.web, *text.sms):
            names = {name for _, name, _, _ in string.Formatter().parse(variant) if name}
            assert names <= EXTREMES.keys(), text.name


def test_both_channels_of_a_text_carry_the_same_figures() -> None:
    # A balance is always today's; rows are told when asked for; options follow as a numbered list.
    optional = {"as_of", "rows_text", "expires", "first", "last", "options_text", "first_text"}
    for text in all_texts().values():
        if text.sms:
            on_web, on_sms = (
                {n for v in variants for _, n, _, _ in string.Formatter().parse(v) if n}
                for variants in (text.web, text.sms)
            )
            assert on_web - optional == on_sms - optional, text.name


SMS = [e for e in rendered() if e[1] == "sms" and e[0].split("-")[0] not in LONG_BY_NATURE]


@pytest.mark.parametrize("text", [e[2] for e in SMS], ids=[e[0] for e in SMS])
def test_a_text_message_takes_at_most_two_segments(text: str) -> None:
    assert gsm7.segments(gsm7.fold(text)).count <= TWO_SEGMENTS


def test_the_crisis_text_has_no_sum_and_every_number() -> None:
    for variant in all_texts()["crisis"].web:
        assert not re.search(r"\d ?zł", variant)
        assert all(number in variant for number in ("112", "116 123", "116 111", "800 120 002"))


@pytest.mark.parametrize("count", [2, 3, 5, 12, 22, 112])
def test_counts_of_instalments_are_declined(count: int) -> None:
    form = {2: "2 raty", 3: "3 raty", 5: "5 rat", 12: "12 rat", 22: "22 raty", 112: "112 rat"}[count]
    assert instalments_title(an_offer(count=count)).startswith(f"{form} po")


def test_three_offers_by_text_message_take_two_segments_with_their_list() -> None:
    turn = a_turn(channel="sms")
    show_offers(
        turn,
        [an_offer(count=n, monthly=12_345) for n in (12, 9, 7)],
        text="offers",
        lead="Możliwe rozwiązania:",
    )
    message = turn.dispatcher.messages[0]
    titles = [button["title"] for button in message["buttons"]]
    whole = "\n".join([message["text"], SmsTexts("Klon").letters_intro, *lines(titles)])
    assert gsm7.segments(gsm7.fold(whole)).count <= TWO_SEGMENTS
