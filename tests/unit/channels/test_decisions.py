"""What a message calls for, decided without any I/O."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from channels.conversation import decisions
from channels.conversation.decisions import Ask, Result, as_it_stands, decide, find_alarm
from channels.conversation.model import Channel, Conversation, EngineMemory, Event, Source
from channels.conversation.modes import Mode, Move
from channels.texts.sms import SmsTexts
from channels.texts.web import WebTexts
from polish.clock import WARSAW

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=WARSAW)
TEXTS = WebTexts("Firma")
CONVERSATION = Conversation("c1", Channel.WEB, Mode.BOT, 2, 2, 1, 0, False, True, False, False, 0)


def message(text: str, kind: str = "text", **more: Any) -> Event:
    return Event(2, Source.DEBTOR, kind, text, NOW, **more)


def in_mode(mode: Mode, **more: Any) -> Conversation:
    return replace(CONVERSATION, mode=mode, **more)


def said(step: Result | Ask) -> list[str]:
    assert isinstance(step, Result)
    return [draft.text for draft in step.drafts]


def test_that_words_go_to_the_engine_while_the_assistant_has_the_conversation() -> None:
    assert decide(CONVERSATION, message("ile mam zapłacić"), TEXTS) == Ask("ile mam zapłacić", None)


@pytest.mark.parametrize("typed", ["/restart", " /restart", "//restart", "\u200b/restart", "\uff0frestart"])
def test_that_a_leading_slash_never_reaches_the_engine(typed: str) -> None:
    step = decide(CONVERSATION, message(typed), TEXTS)

    assert step == Ask("restart", None)


def test_that_a_choice_goes_to_the_engine_with_the_payload_the_server_kept() -> None:
    step = decide(CONVERSATION, message("Tak", "choice", payload="/affirm"), TEXTS)

    assert step == Ask("Tak", "/affirm")


def test_that_a_choice_overtaken_by_another_question_is_not_an_answer_to_it() -> None:
    overtaken = message("Tak", "choice", payload="/affirm", data={"home": 3})

    step = decide(replace(CONVERSATION, choices_offset=7), overtaken, TEXTS)

    assert said(step) == [TEXTS.stale_choice]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("", TEXTS.empty),
        ("///", TEXTS.empty),
        ("👍👍", TEXTS.wordless),
        ("...", TEXTS.wordless),
        ("x" * 2001, TEXTS.too_long),
    ],
)
def test_that_what_cannot_be_understood_is_answered_calmly_without_the_engine(
    typed: str, answer: str
) -> None:
    assert said(decide(CONVERSATION, message(typed), TEXTS)) == [answer]


def test_that_a_picture_without_words_is_answered_and_one_with_words_is_read() -> None:
    assert said(decide(CONVERSATION, message("", "media"), TEXTS)) == [TEXTS.media]
    assert decide(CONVERSATION, message("to mój przelew", "media"), TEXTS) == Ask("to mój przelew", None)


def test_that_a_waiting_conversation_gives_one_calm_notice() -> None:
    first = decide(in_mode(Mode.WAITING), message("halo"), TEXTS)
    second = decide(in_mode(Mode.WAITING, notice_given=True), message("halo?"), TEXTS)

    assert said(first) == [TEXTS.waiting]
    assert isinstance(first, Result) and first.notice
    assert first.requires is Mode.WAITING  # not a word of it once somebody has taken over
    assert second == Result(requires=Mode.WAITING)


@pytest.mark.parametrize("mode", [Mode.HUMAN, Mode.FROZEN])
def test_that_the_assistant_is_silent_while_a_person_owns_the_conversation(mode: Mode) -> None:
    assert decide(in_mode(mode), message("ile?"), TEXTS) == Result(requires=mode)


@pytest.mark.parametrize("mode", list(Mode))
def test_that_an_alarm_is_found_in_any_mode_and_behind_other_messages(mode: Mode) -> None:
    pending = [message("ile mam zapłacić"), replace(message("nie chce mi sie juz zyc"), offset=3)]

    alarm = find_alarm(pending)
    assert alarm is not None and alarm.offset == 3

    result = decisions.crisis(in_mode(mode), TEXTS)
    assert result.move is (None if mode is Mode.FROZEN else Move.FREEZE)
    assert "112" in result.drafts[0].text


def test_that_a_crisis_read_before_an_agent_cleared_the_freeze_freezes_again() -> None:
    read_while_frozen = replace(
        decisions.crisis(in_mode(Mode.FROZEN), TEXTS), memory=EngineMemory("kept", 1.0)
    )

    kept = as_it_stands(in_mode(Mode.HUMAN), read_while_frozen, TEXTS)

    assert kept == replace(decisions.crisis(in_mode(Mode.HUMAN), TEXTS), memory=EngineMemory("kept", 1.0))
    assert kept.move is Move.FREEZE
    calm = Result((decisions.say("Dzień dobry"),))
    assert as_it_stands(in_mode(Mode.HUMAN), calm, TEXTS) == calm


@pytest.mark.parametrize("texts", [WebTexts("Firma"), SmsTexts("Firma")])
def test_that_crisis_texts_name_every_help_line_and_no_debt(texts: WebTexts | SmsTexts) -> None:
    for text in (texts.crisis, texts.crisis_again):
        assert all(number in text for number in ("112", "116 123", "116 111", "800 120 002"))
        assert not any(word in text.lower() for word in ("zapłat", "zaległ", "kwot", "dług", "rat"))


def test_that_an_opt_out_is_confirmed_once_and_in_any_mode() -> None:
    asked = message("STOP", decisions.OPT_OUT, data={"confirm": True})
    again = message("STOP", decisions.OPT_OUT, data={"confirm": False})

    for mode in Mode:
        assert said(decide(in_mode(mode), asked, TEXTS)) == [TEXTS.opted_out]
        assert said(decide(in_mode(mode), again, TEXTS)) == []


def test_that_words_after_an_opt_out_are_left_to_a_person() -> None:
    step = decide(CONVERSATION, message("chcę ugodę", decisions.OPTED_OUT), TEXTS)

    assert step == Result((), Move.HANDOVER, "wrote_after_opt_out")


def test_that_the_first_words_ever_said_disclose_a_machine_unless_lives_come_first() -> None:
    ungreeted = replace(CONVERSATION, greeted=False)
    reply = Result((decisions.say("Dzień dobry"),))

    introduced = decisions.introduced(ungreeted, reply, TEXTS)

    assert said(introduced) == [TEXTS.greeting, "Dzień dobry"]
    assert "automatyczny asystent" in TEXTS.greeting and "Firma" in TEXTS.greeting
    assert decisions.introduced(CONVERSATION, reply, TEXTS) == reply
    alarm = decisions.crisis(ungreeted, TEXTS)
    assert decisions.introduced(ungreeted, alarm, TEXTS) == alarm
