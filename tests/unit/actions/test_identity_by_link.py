"""A person who came by a link is asked for the birth date only; a link that has ended costs nothing but the number."""

from __future__ import annotations

from typing import Any

from actions.identity import BY_LINK, AskBirthDate, CheckIdentity, StartIdentity
from actions.plan import AskPlanWish
from actions.promise import AskPromiseDay
from tests.unit.actions.builders import FakeCases, a_turn, away, done, refuses


def test_by_a_link_only_the_birth_date_is_asked_for() -> None:
    backend = FakeCases(session={"link": "good"})
    _, slots, follow = done(StartIdentity(), a_turn("ile mam do zapłaty", "check_balance", backend=backend))
    assert (slots["case_number"], follow) == (BY_LINK, "identity_form")

    check = a_turn("4.06.1974", "inform", case_number=BY_LINK, birth_date="1974-06-04", backend=backend)
    done(CheckIdentity(), check)
    assert backend.calls("check_identity") == [((None, "1974-06-04", None), {})]


def test_a_link_that_is_gone_and_a_backend_that_is_away_leave_the_number_to_be_asked() -> None:
    for session in ({"link": "gone"}, {"link": None}, away("x"), refuses("session_unknown", 404)):
        turn = a_turn("ile mam do zapłaty", "check_balance", backend=FakeCases(session=session))
        assert done(StartIdentity(), turn)[1]["case_number"] is None


def test_on_sms_and_with_a_number_in_the_message_nobody_asks_about_a_link() -> None:
    for text, channel in (("ile mam do zapłaty", "sms"), ("sprawa UL-2026-000123", "web")):
        backend = FakeCases(session={"link": "good"})
        done(StartIdentity(), a_turn(text, "check_balance", channel=channel, backend=backend))
        assert backend.calls("session") == []


def checked(answer: Any) -> tuple[str, dict[str, Any], str | None]:
    backend = FakeCases(check_identity=answer)
    slots = {"case_number": BY_LINK, "birth_date": "1974-06-05", "loop": "identity_form"}
    return done(CheckIdentity(), a_turn("5.06.1974", "inform", backend=backend, **slots))


def test_a_wrong_date_by_a_link_is_asked_for_again_without_the_number() -> None:
    said, slots, follow = checked({"outcome": "not_verified", "tries_left": 2})
    assert (slots["case_number"], slots["birth_date"], follow) == (BY_LINK, None, "identity_form")
    assert "numer" not in said


def test_a_link_that_ends_in_mid_conversation_asks_for_the_number_and_keeps_the_date() -> None:
    said, slots, follow = checked(refuses("case_number_required", 422))
    assert slots["case_number"] is None and "birth_date" not in slots
    assert (said, follow) == ("", "identity_form")


def test_questions_about_days_and_sums_carry_a_picker_that_words_can_replace() -> None:
    pickers = []
    for action in (AskBirthDate(), AskPromiseDay(), AskPlanWish()):
        turn = a_turn("", "inform", notice_shown=True, verified=True)
        said, _, _ = done(action, turn)
        assert said
        pickers.append(turn.dispatcher.messages[-1]["custom"]["data"]["input"])
    assert pickers == [
        {"kind": "date", "min": "1916-01-01", "max": "2026-11-21"},
        {"kind": "date", "min": "2026-11-21"},
        {"kind": "amount", "min": 100},
    ]
