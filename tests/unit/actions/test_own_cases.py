"""Several cases on one phone: asked which, never guessed, and nothing of the other one stays behind."""

from __future__ import annotations

import pytest

from actions.case import ShowBalance
from actions.identity import CheckIdentity
from actions.own_cases import AskChosenCase, ChooseCase, EnterCase, ValidateCaseForm
from tests.unit.actions.builders import FakeCases, a_turn, choices_of, commands_of, done

LOAN = {
    "case_number": "UL-2026-000123",
    "title": "pożyczka gotówkowa",
    "creditor_name": "Brzoza",
    "open": True,
    "chosen": True,
}
PHONE = {**LOAN, "case_number": "UL-2026-000124", "title": "telefon na abonament", "chosen": False}
PAID = {**LOAN, "case_number": "UL-2026-000125", "title": "stara sprawa", "open": False}


def in_form(text: str, intent: str = "inform", **more):  # type: ignore[no-untyped-def]
    form = {"loop": "case_form", "requested": "chosen_case", "verified": True, "cases": [LOAN, PHONE]}
    return a_turn(text, intent, channel="sms", **{**form, **more})


def test_a_phone_with_two_open_cases_asks_which_one_and_names_no_sum() -> None:
    backend = FakeCases(own_cases=((LOAN, PHONE, PAID)))
    turn = a_turn("4.06.1974", "inform", channel="sms", birth_date="1974-06-04", backend=backend)
    _, slots, follow = done(CheckIdentity(), turn)
    assert follow == "case_form"
    assert slots["cases"] == [LOAN, PHONE]
    assert commands_of(turn) == ["verified"]
    said, _, _ = done(AskChosenCase(), asked := in_form("4.06.1974"))
    assert "Widzę 2 sprawy" in said
    assert "zł" not in said
    assert choices_of(asked) == ["pożyczka gotówkowa, UL-2026-000123", "telefon na abonament, UL-2026-000124"]


def test_a_phone_with_one_open_case_goes_straight_on() -> None:
    backend = FakeCases(own_cases=((LOAN, PAID)))
    turn = a_turn("4.06.1974", "inform", channel="sms", birth_date="1974-06-04", backend=backend)
    assert done(CheckIdentity(), turn)[2] == "action_show_balance"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("2", "UL-2026-000124"),
        ("ta druga", "UL-2026-000124"),
        ("o ten telefon", "UL-2026-000124"),
        ("chodzi o pożyczkę", "UL-2026-000123"),
        ("ul 2026 000123", "UL-2026-000123"),
        ("nie wiem", None),
        ("pożyczka albo telefon", None),
    ],
)
def test_the_case_is_understood_by_number_order_or_name(words: str, number: str | None) -> None:
    _, slots, _ = done(ValidateCaseForm(), in_form(words))
    assert slots.get("chosen_case") == number


def test_what_is_urgent_is_never_read_as_a_choice() -> None:
    assert done(ValidateCaseForm(), in_form("1", "report_crisis"))[1] == {}


def test_a_question_about_the_sum_waits_until_the_case_is_chosen() -> None:
    backend = FakeCases()
    _, slots, follow = done(ShowBalance(), in_form("ile mam do zapłaty", "check_balance", backend=backend))
    assert (slots["goal"], follow) == ("action_show_balance", "case_form")
    assert backend.told == []


def test_the_chosen_case_is_entered_and_the_notice_is_due_again() -> None:
    backend = FakeCases(choose_case={})
    turn = in_form(
        "2", chosen_case="UL-2026-000124", goal="action_start_plan", notice_shown=True, backend=backend
    )
    _, slots, follow = done(EnterCase(), turn)
    assert backend.calls("choose_case") == [(("UL-2026-000124",), {})]
    assert follow == "action_start_plan"
    assert slots["notice_shown"] is None


def test_the_balance_of_one_of_several_cases_says_which_one_it_is() -> None:
    said, _, _ = done(
        ShowBalance(), turn := a_turn("ile", "check_balance", verified=True, cases=[LOAN, PHONE])
    )
    assert said.startswith("Sprawa: pożyczka, UL-2026-000123.")
    assert "Inna sprawa" in choices_of(turn)


def test_changing_over_leaves_the_form_of_the_other_case() -> None:
    turn = a_turn("/choose_case", "choose_case", loop="plan_form", requested="plan_wish", verified=True)
    turn.cases.answers["own_cases"] = (LOAN, PHONE)  # type: ignore[attr-defined]
    _, slots, follow = done(ChooseCase(), turn)
    assert slots["loop"] is None
    assert follow == "case_form"
