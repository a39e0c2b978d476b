"""Plans of every kind, promises, hardship and payments already made: step by step, with a fake backend."""

from __future__ import annotations

import pytest

from actions.hardship import StartHardship, SubmitHardship, ValidateHardshipForm
from actions.identity import CheckIdentity
from actions.paid import StartPaid, SubmitPaid, ValidatePaidForm
from actions.plan import AskChosenOffer, AskPlanConfirmed, AskPlanWish, ChangePlan, StartPlan, SubmitPlan
from actions.plan_answers import ValidatePlanForm
from actions.promise import (
    AskPromiseConfirmed,
    NoteReminder,
    StartPromise,
    SubmitPromise,
    ValidatePromiseForm,
)
from tests.unit.actions.builders import (
    FakeCases,
    a_hold,
    a_turn,
    an_offer,
    choices_of,
    commands_of,
    done,
    refuses,
)


def plan_turn(text: str, intent: str = "inform", requested: str = "plan_wish", **more):  # type: ignore[no-untyped-def]
    return a_turn(text, intent, loop="plan_form", requested=requested, verified=True, **more)


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("200 zł", {"monthly_max_grosze": 20_000}),
        ("10 rat", {"instalment_count": 10}),
        ("0 zł teraz", {"kind": "hold"}),
        ("zero", {"kind": "hold"}),
        ("nic teraz nie dam", {"kind": "hold"}),
        ("nie 300, 200", {"monthly_max_grosze": 20_000}),
        (
            "200 zł, do dziesiątego, od stycznia",
            {"monthly_max_grosze": 20_000, "day_of_month": 10, "first_payment_on": "2027-01-10"},
        ),
        ("po 150 od lutego", {"monthly_max_grosze": 15_000, "first_payment_on": "2027-02-01"}),
    ],
)
def test_everything_in_one_message_is_heard(words: str, wish: dict[str, object]) -> None:
    _, slots, _ = done(ValidatePlanForm(), plan_turn(words))
    assert slots["plan_wish"] == wish


def test_a_counter_offer_keeps_the_day_that_was_said() -> None:
    turn = plan_turn(
        "jednak 150",
        "negotiate_terms",
        "chosen_offer",
        plan_wish={"monthly_max_grosze": 30_000, "day_of_month": 10},
    )
    _, slots, _ = done(ValidatePlanForm(), turn)
    assert slots["plan_wish"] == {"monthly_max_grosze": 15_000, "day_of_month": 10}
    assert slots["offers"] is None


@pytest.mark.parametrize("words", ["2", "druga", "drugą poproszę", "5 rat", "numer 2"])
def test_an_offer_is_chosen_by_number_ordinal_or_figure(words: str) -> None:
    offers = [an_offer(), an_offer(count=5, monthly=26_000)]
    _, slots, _ = done(ValidatePlanForm(), plan_turn(words, requested="chosen_offer", offers=offers))
    assert slots["chosen_offer"] == offers[1]["offer_id"]


@pytest.mark.parametrize(
    "intent", ["report_crisis", "report_death", "dispute_debt", "report_hardship", "stop_contact"]
)
def test_no_value_is_read_from_what_must_be_served_first(intent: str) -> None:
    assert done(ValidatePlanForm(), plan_turn("200 zł i koniec", intent))[1] == {}


def test_a_no_to_every_offer_is_taken_as_one() -> None:
    turn = plan_turn("nie, dziękuję", "deny", "chosen_offer", offers=[an_offer(), an_offer(count=5)])
    assert done(ValidatePlanForm(), turn)[1]["plan_confirmed"] is False


def test_the_notice_comes_once_and_before_the_question() -> None:
    backend = FakeCases()
    turn = plan_turn("raty", "request_installments", backend=backend)
    said, slots, _ = done(AskPlanWish(), turn)
    assert said.index("uznanie długu") < said.index("Jaka kwota")
    assert slots["notice_shown"] is True
    assert backend.calls("note_acknowledgement_shown")
    again, _, _ = done(AskPlanWish(), plan_turn("raty", backend=backend, notice_shown=True))
    assert "uznanie" not in again


@pytest.mark.parametrize(
    ("intent", "words", "wish"),
    [
        (
            "request_deferral",
            "proszę o czas do 10 stycznia",
            {"kind": "deferral", "first_payment_on": "2027-01-10"},
        ),
        ("request_deferral", "proszę o odroczenie", {"kind": "deferral"}),
        ("request_discount", "dam 800 od ręki i zamykamy", {"kind": "lump_sum", "lump_sum_grosze": 80_000}),
        ("request_discount", "umorzycie 30%?", {"kind": "lump_sum", "discount_percent": 30}),
        ("request_discount", "a pół kwoty?", {"kind": "lump_sum", "discount_percent": 50}),
        ("request_installments", "na raty po 200", {"monthly_max_grosze": 20_000}),
    ],
)
def test_a_wish_begins_with_its_kind_and_figures(intent: str, words: str, wish: dict[str, object]) -> None:
    _, slots, follow = done(StartPlan(), a_turn(words, intent, verified=True))
    assert slots["plan_wish"] == wish
    assert follow == "plan_form"


def test_a_wish_said_before_identity_is_not_lost() -> None:
    before = a_turn("chcę raty po 200", "request_installments")
    _, slots, follow = done(StartPlan(), before)
    assert follow == "action_start_identity"
    check = a_turn("4.06.1974", "inform", **slots, case_number="UL-2026-000123", birth_date="1974-06-04")
    _, after, goal = done(CheckIdentity(), check)
    assert goal == "action_start_plan"
    started = a_turn("4.06.1974", "inform", verified=True, resumed=after["resumed"])
    assert done(StartPlan(), started)[1]["plan_wish"] == {"monthly_max_grosze": 20_000}


def test_a_discount_has_its_own_deadline_and_no_false_hurry() -> None:
    offer = an_offer("lump_sum", 1, 91_000, released_grosze=39_000)
    turn = plan_turn("1", requested="chosen_offer", offers=[offer], chosen_offer=offer["offer_id"])
    said, _, _ = done(AskPlanConfirmed(), turn)
    assert "910,00 zł" in said
    assert "390,00 zł, zostaje umorzona" in said
    assert "skutki podatkowe" in said
    assert "Decyzja może spokojnie poczekać" in said


def test_a_hold_is_proposed_whole_and_only_a_yes_is_missing() -> None:
    backend = FakeCases(offers={"outcome": "accept", "reason": "hold_offered", "offers": [a_hold()]})
    said, slots, _ = done(AskChosenOffer(), plan_turn("0", plan_wish={"kind": "hold"}, backend=backend))
    assert "poniedziałek, 21 grudnia 2026" in said
    assert slots["requested_slot"] == "plan_confirmed"


def test_where_a_deferral_is_not_offered_a_hold_is() -> None:
    nothing = {"outcome": "human", "reason": "deferral_not_offered", "offers": []}
    hold = {"outcome": "accept", "reason": "hold_offered", "offers": [a_hold()]}
    turn = plan_turn("odroczenie", plan_wish={"kind": "deferral"}, backend=FakeCases(offers=[nothing, hold]))
    said, _, _ = done(AskChosenOffer(), turn)
    assert "0 zł do: poniedziałek" in said
    assert "Rozmowa z konsultantem" in choices_of(turn)


def test_what_nobody_may_offer_goes_to_a_human_when_the_person_wants_it() -> None:
    turn = plan_turn(
        "50%",
        plan_wish={"kind": "lump_sum"},
        backend=FakeCases(offers={"outcome": "human", "reason": "discount_not_offered", "offers": []}),
    )
    said, slots, _ = done(AskChosenOffer(), turn)
    assert "konsultant" in said
    assert commands_of(turn) == []
    assert slots["pending"] == "action_hand_over"


def test_only_an_explicit_yes_reaches_the_backend() -> None:
    offer = an_offer()
    backend = FakeCases()
    turn = a_turn(
        "nie", "deny", plan_confirmed=False, chosen_offer=offer["offer_id"], offers=[offer], backend=backend
    )
    assert "niczego nie zapisuję" in done(SubmitPlan(), turn)[0]
    assert backend.calls("accept_plan") == []


def test_a_form_left_by_what_was_said_in_it_ends_without_a_word() -> None:
    for action in (SubmitPlan(), SubmitPromise(), SubmitHardship(), SubmitPaid()):
        said, slots, _ = done(action, a_turn("50%", pending="action_hand_over"))
        assert (said, slots) == ("", {})


def test_an_offer_that_went_stale_is_prepared_anew() -> None:
    offer = an_offer()
    backend = FakeCases(accept_plan=refuses("offer_expired", 409))
    turn = a_turn(
        "tak", "affirm", plan_confirmed=True, chosen_offer=offer["offer_id"], offers=[offer], backend=backend
    )
    said, slots, follow = done(SubmitPlan(), turn)
    assert follow == "plan_form"
    assert slots["offers"] is None
    assert "od nowa" in said


def test_a_running_plan_is_changed_and_stands_meanwhile() -> None:
    backend = FakeCases(plan=an_offer())
    turn = a_turn("nie dam rady, mogę 100 zł", "change_plan", verified=True, backend=backend)
    said, slots, follow = done(ChangePlan(), turn)
    assert "dopóki nowy nie zostanie potwierdzony" in said
    assert slots["changes_plan"] is True
    assert slots["plan_wish"] == {"monthly_max_grosze": 10_000}
    assert follow == "plan_form"
    done(AskChosenOffer(), plan_turn("", plan_wish=slots["plan_wish"], changes_plan=True, backend=backend))
    assert backend.calls("offers")[0][0][0]["change_plan"] is True


def test_an_sms_schedule_is_short_and_the_whole_one_is_a_choice() -> None:
    offer = an_offer(count=9)
    turn = plan_turn(
        "2", requested="plan_confirmed", channel="sms", offers=[offer], chosen_offer=offer["offer_id"]
    )
    said, _, _ = done(AskPlanConfirmed(), turn)
    assert "9)" not in said
    assert "Cały harmonogram" in choices_of(turn)
    whole = plan_turn(
        "",
        "ask_repeat",
        "plan_confirmed",
        channel="sms",
        offers=[offer],
        chosen_offer=offer["offer_id"],
        hint="plan_confirmed",
    )
    assert "9)" in done(AskPlanConfirmed(), whole)[0]


# Promises


@pytest.mark.parametrize(
    ("words", "day", "grosze"),
    [
        ("zapłacę w piątek 300 zł", "2026-11-27", 30_000),
        ("wpłacę 500 do 10 grudnia", "2026-12-10", 50_000),
        ("jutro wszystko", "2026-11-22", None),
    ],
)
def test_a_promise_is_read_from_words(words: str, day: str, grosze: int | None) -> None:
    _, slots, follow = done(StartPromise(), a_turn(words, "promise_payment", verified=True))
    assert (slots["promise_on"], follow) == (day, "promise_form")
    assert slots["promise_grosze"] == grosze or words.startswith("wpłacę 500 do")


def test_a_vague_day_is_asked_about_and_never_guessed() -> None:
    _, slots, _ = done(StartPromise(), a_turn("zapłacę po wypłacie", "promise_payment", verified=True))
    assert slots["promise_on"] is None
    assert slots["hint"] == "promise_vague"


def test_the_day_is_said_back_with_its_weekday_after_the_notice() -> None:
    turn = a_turn("", "affirm", loop="promise_form", requested="promise_confirmed", promise_on="2026-11-27")
    said, slots, _ = done(AskPromiseConfirmed(), turn)
    assert said.index("uznanie") < said.index("piątek, 27 listopada 2026")
    assert "1 300,00 zł" in said
    assert slots["promise_grosze"] == 130_000


def test_a_corrected_day_is_said_back_anew() -> None:
    turn = a_turn(
        "nie, w sobotę", "deny", loop="promise_form", requested="promise_confirmed", promise_on="2026-11-27"
    )
    _, slots, _ = done(ValidatePromiseForm(), turn)
    assert slots["promise_on"] == "2026-11-28"
    assert slots["promise_confirmed"] is None


def test_a_day_too_far_is_met_with_the_furthest_one() -> None:
    counter = {"outcome": "counter", "reason": "date_too_late", "latest_on": "2026-12-21"}
    turn = a_turn(
        "tak",
        "affirm",
        promise_on="2027-03-01",
        promise_grosze=30_000,
        promise_confirmed=True,
        backend=FakeCases(promise=counter),
    )
    said, slots, _ = done(SubmitPromise(), turn)
    assert "poniedziałek, 21 grudnia 2026" in said
    assert (slots["promise_on"], slots["pending"]) == ("2026-12-21", "action_submit_promise")


def test_a_reminder_needs_a_yes() -> None:
    backend = FakeCases()
    turn = a_turn(
        "tak", "affirm", promise_on="2026-11-27", promise_grosze=1, promise_confirmed=True, backend=backend
    )
    _, slots, _ = done(SubmitPromise(), turn)
    assert slots["pending"] == "action_note_reminder"
    assert backend.calls("report") == []
    done(NoteReminder(), a_turn("tak", "affirm", reminder_for="2026-11-27", backend=backend))
    assert backend.calls("report")[0][0] == ("contact_preference",)


# Hardship


def test_hardship_begins_with_thanks_and_asks_for_no_reason() -> None:
    said, _, follow = done(StartHardship(), a_turn("straciłem pracę", "report_hardship", verified=True))
    assert said.startswith("Dziękuję")
    assert "?" not in said
    assert follow == "hardship_form"


def test_before_identity_help_is_named_at_once() -> None:
    turn = a_turn("jestem chora i nie mam z czego", "report_hardship")
    said, slots, _ = done(StartHardship(), turn)
    assert "pomoc prawna" in said
    assert slots["goal"] == "action_start_hardship"


@pytest.mark.parametrize(
    ("words", "need"),
    [
        ("0 zł teraz", "nothing_now"),
        ("nic nie mam", "nothing_now"),
        ("mniejsze raty", "smaller_payments"),
        ("potrzebuję więcej czasu", "more_time"),
        ("proszę pisać, nie dzwonić", "written_contact"),
        ("3", "more_time"),
        ("pierwsza", "nothing_now"),
    ],
)
def test_a_need_is_understood_in_words_or_by_number(words: str, need: str) -> None:
    turn = a_turn(words, "inform", loop="hardship_form", requested="hardship_need", verified=True)
    assert done(ValidateHardshipForm(), turn)[1]["hardship_need"] == need


@pytest.mark.parametrize("consent", [True, False])
def test_a_need_is_noted_only_with_consent_and_the_help_is_the_same(consent: bool) -> None:
    backend = FakeCases()
    turn = a_turn("", hardship_consent=consent, hardship_need="nothing_now", verified=True, backend=backend)
    said, slots, follow = done(SubmitHardship(), turn)
    expected = [(("hardship",), {"subtype": "nothing_now", "consent": True})] if consent else []
    assert backend.calls("report") == expected
    assert slots["plan_wish"] == {"kind": "hold"}
    assert follow == "plan_form"
    assert "rzecznik konsumentów" in said


# A payment already made


def test_when_and_how_are_asked_unless_they_were_said() -> None:
    assert done(StartPaid(), a_turn("już zapłaciłem", "report_payment", verified=True))[2] == "paid_form"
    whole = a_turn("zapłaciłem wczoraj przelewem", "report_payment", verified=True)
    assert done(StartPaid(), whole)[2] == "action_submit_paid"


def test_any_words_answer_it_but_a_crisis() -> None:
    turn = a_turn(
        "blikiem jakoś we wtorek", "nlu_fallback", loop="paid_form", requested="payment_told", verified=True
    )
    assert done(ValidatePaidForm(), turn)[1]["payment_told"] == "blikiem jakoś we wtorek"
    crisis = a_turn(
        "nie chcę żyć", "report_crisis", loop="paid_form", requested="payment_told", verified=True
    )
    assert done(ValidatePaidForm(), crisis)[1] == {}


def test_a_reported_payment_gets_a_number_a_deadline_and_an_explanation() -> None:
    backend = FakeCases()
    turn = a_turn("", paid_words="już zapłaciłem", payment_told="wczoraj", verified=True, backend=backend)
    said, _, _ = done(SubmitPaid(), turn)
    assert "trzech dni roboczych" in said
    assert "ma_1" in said
    assert backend.calls("report")[0][1] == {"note": "już zapłaciłem | wczoraj"}
