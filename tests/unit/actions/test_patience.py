"""Nobody goes round in circles: digressions and misses bring the offer of a human, then the human."""

from __future__ import annotations

import pytest

from actions.case import ExplainInterest
from actions.conversation import NotUnderstood, Repeat, Resume
from actions.identity import ValidateIdentityForm
from actions.plan import StartPlan
from actions.texts import all_texts
from tests.unit.actions.builders import FakeCases, a_case, a_turn, choices_of, done

IN_PLAN = {"loop": "plan_form", "requested": "plan_wish", "verified": True}


@pytest.mark.parametrize(
    ("before", "after", "offered"), [(None, 0.5, False), (1, 1.5, False), (1.5, 2, True), (2, 2.5, False)]
)
def test_a_digression_counts_half(before: float | None, after: float, offered: bool) -> None:
    turn = a_turn("czy to bot?", "bot_challenge", misunderstood=before, **IN_PLAN)
    _, slots, follow = done(Resume(), turn)
    assert slots["misunderstood"] == after
    assert ("Tak, przekazać" in choices_of(turn)) is offered
    assert follow == (None if offered else "plan_form")


def test_after_many_digressions_nobody_is_asked_any_more() -> None:
    turn = a_turn("skąd odsetki", "ask_interest_costs", misunderstood=3.5, **IN_PLAN)
    assert done(ExplainInterest(), turn)[2] == "action_hand_over"
    lost = a_turn("asdf", misunderstood=3, **IN_PLAN)
    assert done(NotUnderstood(), lost)[2] == "action_hand_over"


def test_the_same_number_again_is_no_answer_and_a_new_one_is() -> None:
    form = {"loop": "identity_form", "requested": "birth_date", "case_number": "UL-2026-000123"}
    _, slots, _ = done(ValidateIdentityForm(), a_turn("UL-2026-000123", "inform", **form))
    assert set(slots) == {"requested_slot"}
    _, slots, _ = done(ValidateIdentityForm(), a_turn("UL-2026-000124", "inform", **form))
    assert slots["case_number"] == "UL-2026-000124"
    _, slots, _ = done(ValidateIdentityForm(), a_turn("UL-2026-000124", "inform", channel="sms", **form))
    assert set(slots) == {"requested_slot"}


def test_a_case_that_was_said_to_be_stopped_twice_brings_a_human() -> None:
    said = list(all_texts()["barred"].web)
    backend = FakeCases(case=a_case(limitation="barred", demand_allowed=False))
    turn = a_turn("raty", "request_installments", verified=True, said=said, backend=backend)
    assert done(StartPlan(), turn)[2] == "action_hand_over"


def test_simpler_please_after_an_offered_human_asks_just_that() -> None:
    turn = a_turn("nie rozumiem", "ask_repeat", verified=True, pending="action_hand_over")
    assert done(Repeat(), turn)[2] == "action_offer_human"


def test_a_birth_date_where_the_number_is_asked_for_is_kept_and_the_number_asked_for_with_an_example() -> (
    None
):
    form = {"loop": "identity_form", "requested": "case_number"}
    _, slots, _ = done(ValidateIdentityForm(), a_turn("1.01.1980", "inform", misunderstood=1, **form))
    assert slots["birth_date"] == "1980-01-01"
    assert (slots["requested_slot"], slots["hint"], slots["misunderstood"]) == (
        "case_number",
        "case_number",
        2,
    )
