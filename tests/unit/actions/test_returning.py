"""The way back from a human: what stands, and the question that was left open."""

from __future__ import annotations

import pytest

from actions.returning import Returned
from tests.unit.actions.builders import FakeCases, a_case, a_hold, a_turn, an_offer, away, commands_of, done


def returned(backend: FakeCases | None = None, **more):  # type: ignore[no-untyped-def]
    backend = backend or FakeCases()
    backend.answers["session"] = {"verified": more.get("verified", False)} | more.pop("session", {})
    return a_turn("/EXTERNAL_returned", "EXTERNAL_returned", backend=backend, **more)


@pytest.mark.parametrize("loop", ["identity_form", "plan_form", "promise_form", "hardship_form", "paid_form"])
def test_a_half_done_form_goes_on_with_its_question(loop: str) -> None:
    turn = returned(loop=loop, requested="x", verified=loop != "identity_form")
    said, slots, follow = done(Returned(), turn)
    assert "Wracamy" in said
    assert follow == loop
    assert "loop" not in slots
    assert slots["pending"] is None


def test_without_a_form_the_person_is_asked_what_next() -> None:
    said, _, follow = done(Returned(), returned(verified=True))
    assert said.endswith("?")
    assert follow is None


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        (an_offer(count=10), "10 rat po 130,00 zł"),
        (an_offer(count=1), "jedna wpłata 130,00 zł"),
        (a_hold(), "nic do zapłaty do: poniedziałek, 21 grudnia 2026"),
    ],
)
def test_what_was_agreed_with_the_human_is_told_from_the_backend_and_the_form_is_left(plan, told) -> None:  # type: ignore[no-untyped-def]
    turn = returned(
        FakeCases(agreement=plan), loop="plan_form", requested="chosen_offer", verified=True, offers=[1]
    )
    said, slots, follow = done(Returned(), turn)
    assert told in said
    assert "?" not in said
    assert slots["loop"] is None
    assert slots["offers"] is None
    assert follow is None


def test_a_plan_that_was_being_changed_is_no_news_unless_the_agent_says_so() -> None:
    half_done = {"loop": "plan_form", "requested": "plan_wish", "verified": True, "changes_plan": True}
    assert done(Returned(), returned(FakeCases(agreement=an_offer()), **half_done))[2] == "plan_form"
    noted = returned(FakeCases(agreement=an_offer()), entities={"agreed": "plan"}, **half_done)
    assert done(Returned(), noted)[2] is None


def test_a_case_that_was_stopped_ends_the_form_without_a_sum() -> None:
    backend = FakeCases(case=a_case(blocks=["dispute"], demand_allowed=False))
    said, slots, _ = done(
        Returned(), returned(backend, loop="plan_form", requested="plan_wish", verified=True)
    )
    assert "niczego nie trzeba wpłacać" in said
    assert slots["loop"] is None


def test_a_backend_that_is_away_does_not_hand_the_conversation_over_again() -> None:
    turn = returned(FakeCases(case=away("x")), loop="plan_form", requested="plan_wish", verified=True)
    _, _, follow = done(Returned(), turn)
    assert follow == "plan_form"
    assert commands_of(turn) == []


def test_an_identity_proved_to_the_human_is_not_asked_for_again() -> None:
    turn = returned(
        loop="identity_form", requested="birth_date", goal="action_start_plan", session={"verified": True}
    )
    _, slots, follow = done(Returned(), turn)
    assert slots["verified"] is True
    assert slots["loop"] is None
    assert follow == "action_start_plan"
