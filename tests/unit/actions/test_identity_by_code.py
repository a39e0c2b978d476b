"""Without the letter a code to the registered phone does: named, sent by the gateway, given back, checked."""

from __future__ import annotations

import pytest

from actions.identity import AskCaseNumber, CheckIdentity, ValidateIdentityForm
from tests.unit.actions.builders import FakeCases, a_turn, commands_of, done

FORM = {"loop": "identity_form", "requested": "case_number"}
PHONE = "phone:+48600100200"


def test_a_phone_given_in_place_of_the_number_has_a_code_sent() -> None:
    turn = a_turn("nie mam listu, moj telefon 600 100 200", "inform", **FORM)
    _, slots, _ = done(ValidateIdentityForm(), turn)
    assert (slots["case_number"], slots["requested_slot"]) == (PHONE, "case_number")
    assert "birth_date" not in slots

    asked = a_turn("nie mam listu, moj telefon 600 100 200", "inform", **FORM, case_number=PHONE)
    said, _, _ = done(AskCaseNumber(), asked)
    assert "Jeśli ten numer jest u nas zapisany" in said
    command = asked.dispatcher.messages[-1]["custom"]["commands"]
    assert command == [{"name": "send_code", "to": "+48600100200"}]


@pytest.mark.parametrize("words", ["314159", "kod 314 159", "314159, ur. 4.06.1974"])
def test_the_code_is_taken_and_the_birth_date_asked_for_if_it_is_missing(words: str) -> None:
    _, slots, _ = done(ValidateIdentityForm(), a_turn(words, "inform", **FORM, case_number=PHONE))
    assert slots["case_number"] == "code:314159"
    assert slots["requested_slot"] == (None if "ur." in words else "birth_date")


def test_what_is_no_code_is_asked_about_without_sending_another() -> None:
    turn = a_turn("nie przyszedł", "inform", **FORM, case_number=PHONE, hint="case_number")
    said, _, _ = done(AskCaseNumber(), turn)
    assert "sześciu cyfr" in said and commands_of(turn) == []


def test_the_number_from_the_letter_still_counts_while_a_code_is_awaited() -> None:
    turn = a_turn("mam list: UL-2026-000123", "inform", **FORM, case_number=PHONE)
    assert done(ValidateIdentityForm(), turn)[1]["case_number"] == "UL-2026-000123"


def test_code_and_birth_date_go_to_the_backend_and_a_failure_begins_with_the_number_again() -> None:
    backend = FakeCases(check_identity={"outcome": "not_verified", "tries_left": 2})
    slots = {"case_number": "code:314159", "birth_date": "1974-06-04"}
    said, after, follow = done(
        CheckIdentity(), a_turn("4.06.1974", "inform", loop="identity_form", backend=backend, **slots)
    )
    assert backend.calls("check_identity") == [((None, "1974-06-04", "314159"), {})]
    assert (after["case_number"], follow) == (None, "identity_form")
    assert "numer telefonu" in said


@pytest.mark.parametrize(
    "turn",
    [
        a_turn("moj telefon 600 100 200", "inform"),
        a_turn("600 100 200", "inform", loop="identity_form", requested="birth_date"),
        a_turn("600 100 200", "inform", **FORM, channel="sms"),
        a_turn("zadzwoncie 22 123 45 67", "inform", **FORM),
        a_turn("314159", "inform", **FORM),
    ],
)
def test_elsewhere_a_phone_is_just_a_phone_and_six_digits_are_no_code(turn: object) -> None:
    slots = done(ValidateIdentityForm(), turn)[1]  # type: ignore[arg-type]
    assert slots.get("case_number") is None
