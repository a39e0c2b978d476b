"""What must be served first is served first: before identity, in the middle of a form, with the backend away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from actions.case import ShowBalance
from actions.conversation import HandOver, NotUnderstood, Resume
from actions.hardship import StartHardship
from actions.routes import ACTIONS, SITUATIONS
from actions.situations import FileReport, TellSituation
from actions.words import BREAKS_FORM
from case_backend.domain.casework import RULES, MatterKind
from tests.unit.actions.builders import FakeCases, a_case, a_turn, away, choices_of, commands_of, done

ROOT = Path(__file__).resolve().parents[3]
URGENT = ["report_crisis", "report_death", "wrong_person", "report_identity_theft", "report_insolvency"]
FORMS = [
    (None, None),
    ("identity_form", "birth_date"),
    ("plan_form", "plan_confirmed"),
    ("promise_form", "promise_on"),
    ("hardship_form", "hardship_need"),
    ("paid_form", "payment_told"),
]


def rules() -> dict[str, str]:
    """The intents of data/rules with their actions."""
    found = {}
    for path in (ROOT / "data" / "rules").glob("*.yml"):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
            first, *rest = rule["steps"]
            if "intent" in first:
                found[first["intent"]] = rest[0]["action"]
    return found


def test_actions_and_rules_hold_the_same_table() -> None:
    assert rules() == ACTIONS


def test_every_intent_of_the_domain_has_its_action() -> None:
    domain = yaml.safe_load((ROOT / "bot" / "domain" / "conversation.yml").read_text(encoding="utf-8"))
    assert set(domain["intents"]) | {"nlu_fallback"} == set(ACTIONS)


@pytest.mark.parametrize(("loop", "requested"), FORMS)
@pytest.mark.parametrize("intent", [*URGENT, "stop_contact", "represent_debtor", "complaint"])
@pytest.mark.parametrize("verified", [True, False])
def test_the_ask_stops_at_once_and_the_report_is_opened(
    intent: str, verified: bool, loop: str | None, requested: str | None
) -> None:
    backend = FakeCases()
    turn = a_turn(
        "…", intent, loop=loop, requested=requested, verified=verified, pending="x", backend=backend
    )
    said, slots, follow = done(TellSituation(), turn)
    assert said
    assert "?" not in said
    assert follow is None
    assert slots["pending"] is None
    assert loop is None or slots["loop"] is None
    assert backend.calls("report")
    assert not re.search(r"\d ?zł", said)


def test_a_crisis_freezes_and_speaks_of_nothing_else() -> None:
    turn = a_turn("nie chcę już żyć", "report_crisis", loop="plan_form", requested="plan_wish", verified=True)
    said, _, _ = done(TellSituation(), turn)
    assert "116 123" in said
    assert "112" in said
    assert commands_of(turn) == ["freeze"]
    assert choices_of(turn) == []
    assert "zgłoszenia" not in said


@pytest.mark.parametrize("intent", URGENT)
def test_help_and_a_human_come_even_with_the_backend_away(intent: str) -> None:
    turn = a_turn("…", intent, backend=FakeCases(report=away("down")))
    said, _, _ = done(TellSituation(), turn)
    assert said
    assert commands_of(turn)


def test_a_dispute_before_identity_is_heard_and_asks_for_nothing_else() -> None:
    turn = a_turn("to nie mój dług", "dispute_debt", loop="identity_form", requested="case_number")
    said, slots, follow = done(TellSituation(), turn)
    assert "nie trzeba niczego wpłacać" in said
    assert slots["loop"] is None
    assert follow is None
    assert slots["pending"] == "action_file_report"


def test_its_words_are_filed_after_identity() -> None:
    turn = a_turn("tak", "affirm", filed_intent="dispute_debt", filed_words="to nie mój dług")
    _, slots, follow = done(FileReport(), turn)
    assert (slots["goal"], slots["goal_text"], follow) == (
        "action_situation",
        "to nie mój dług",
        "action_start_identity",
    )
    backend = FakeCases()
    resumed = {"intent": "dispute_debt", "text": "to nie mój dług", "message": "m1"}
    after = a_turn("4.06.1974", "inform", verified=True, resumed=resumed, backend=backend)
    said, _, _ = done(TellSituation(), after)
    ((args, details),) = backend.calls("report")
    assert args == ("dispute",)
    assert details == {"subtype": "not_mine", "note": "to nie mój dług"}
    assert "ma_1" in said
    assert "poniedziałek, 21 grudnia 2026" in said


def test_a_plea_of_limitation_is_answered_from_the_data_when_they_say_so() -> None:
    backend = FakeCases(case=a_case(limitation="barred", demand_allowed=False))
    turn = a_turn("to przedawnione", "claim_time_barred", verified=True, backend=backend)
    said, _, _ = done(TellSituation(), turn)
    assert "przedawnione" in said
    assert backend.calls("report") == []


@pytest.mark.parametrize(
    ("intent", "words", "kind", "subtype"),
    [
        ("privacy_request", "proszę usunąć moje dane", "privacy_request", "erasure"),
        ("privacy_request", "jakie dane o mnie macie", "privacy_request", "access"),
        ("privacy_request", "skąd macie mój numer, art. 14", "privacy_request", "source"),
        ("request_documents", "poproszę kopię umowy", "document_request", "contract"),
        ("request_documents", "zaświadczenie o niezaleganiu", "document_request", "repayment_certificate"),
        ("complaint", "powiedzieliście sąsiadom", "complaint", "disclosure"),
        ("complaint", "dzwonicie codziennie", "complaint", "frequency"),
        ("report_insolvency", "komornik zajął mi konto", "insolvency", "enforcement"),
        ("report_insolvency", "ogłoszono upadłość", "insolvency", "bankruptcy"),
        ("represent_debtor", "jestem córką", "representative", "family"),
    ],
)
def test_a_report_has_the_subtype_its_words_mean(intent: str, words: str, kind: str, subtype: str) -> None:
    backend = FakeCases()
    done(TellSituation(), a_turn(words, intent, verified=True, backend=backend))
    ((args, details),) = backend.calls("report")
    assert args == (kind,)
    assert details["subtype"] == subtype
    assert subtype in RULES[MatterKind(kind)].subtypes


def test_a_contact_preference_is_read_and_said_back() -> None:
    backend = FakeCases()
    turn = a_turn("proszę pisać SMS po 17", "contact_preference", verified=True, backend=backend)
    said, _, _ = done(TellSituation(), turn)
    assert backend.calls("report")[0][1]["preference"] == {"channel": "sms", "from_hour": 17}
    assert "kontakt przez SMS, od godziny 17" in said


def test_a_digression_returns_to_the_form_and_keeps_what_was_said() -> None:
    turn = a_turn("a co mi grozi", "ask_consequences", loop="plan_form", requested="plan_wish", verified=True)
    said, slots, follow = done(TellSituation(), turn)
    assert follow == "plan_form"
    assert "loop" not in slots
    assert "Komornik działa tylko" in said


def test_a_question_is_not_answered_twice_with_the_same_words() -> None:
    first = a_turn("hej", "greet")
    done(Resume(), first)
    said = [m["text"] for m in first.dispatcher.messages]
    second = a_turn("hej", "greet", said=said)
    assert done(Resume(), second)[0] not in said


def test_not_understanding_twice_offers_a_human_also_inside_a_form() -> None:
    once = a_turn("qwrtz", loop="plan_form", requested="plan_wish", verified=True)
    _, slots, follow = done(NotUnderstood(), once)
    assert (slots["hint"], slots["misunderstood"], follow) == ("plan_wish", 1, "plan_form")
    twice = a_turn("qwrtz", loop="plan_form", requested="plan_wish", verified=True, misunderstood=1)
    said, slots, _ = done(NotUnderstood(), twice)
    assert "konsultant" in said
    assert slots["pending"] == "action_hand_over"


def test_not_understanding_four_times_hands_over_without_asking() -> None:
    turn = a_turn("qwrtz", loop="plan_form", requested="plan_wish", verified=True, misunderstood=3)
    assert done(NotUnderstood(), turn)[2] == "action_hand_over"


def test_a_hand_over_says_by_when_a_human_answers() -> None:
    turn = a_turn(
        "konsultant", "request_human", backend=FakeCases(report={"report_id": "x", "due_on": "2026-11-23"})
    )
    said, _, _ = done(HandOver(), turn)
    assert "poniedziałek, 23 listopada 2026" in said
    assert commands_of(turn) == ["handover"]


@pytest.mark.parametrize("words", ["Skąd te odsetki", "skad te odsetki?", "2", "nr 2"])
def test_a_choice_may_be_answered_in_words_or_by_its_number(words: str) -> None:
    offered = [("Rozłożyć na raty", "/request_installments"), ("Skąd te odsetki", "/ask_interest_costs")]
    turn = a_turn(words, "nlu_fallback", offered=offered, verified=True)
    assert done(NotUnderstood(), turn)[2] == "action_explain_interest"


def test_a_cry_for_help_is_never_taken_for_a_choice() -> None:
    turn = a_turn("Nie", "report_crisis", offered=[("Nie", "/deny")])
    assert turn.intent == "report_crisis"


def test_the_intents_that_break_a_form_have_their_own_answer() -> None:
    assert ACTIONS.keys() >= BREAKS_FORM
    assert set(URGENT) <= set(SITUATIONS)


@pytest.mark.parametrize(
    "words",
    [
        "piszę za męża, ile on ma do zapłaty?",
        "pisze za zone bo ona nie umie, ile ma do zaplaty",
        "jestem żoną, mąż nie może rozmawiać, proszę podać kwotę",
        "pytam w imieniu mojego taty",
    ],
)
def test_whoever_writes_for_another_is_not_led_through_that_persons_identity(words: str) -> None:
    turn = a_turn(words, "check_balance")
    _, slots, follow = done(ShowBalance(), turn)
    assert follow == "action_situation"
    again = a_turn(words, "check_balance", resumed=slots["resumed"])
    said, _, _ = done(TellSituation(), again)
    assert "pełnomocni" in said
    assert commands_of(again) == ["handover"]


@pytest.mark.parametrize(
    "words", ["zapłacę za miesiąc", "ile za to?", "płacę za mieszkanie", "za co to jest"]
)
def test_other_words_with_za_are_the_persons_own(words: str) -> None:
    assert done(ShowBalance(), a_turn(words, "check_balance"))[2] == "action_start_identity"


def test_a_refusal_for_want_of_health_or_money_is_hardship() -> None:
    turn = a_turn("jestem chory i nie dam rady teraz płacić", "refuse_payment", verified=True)
    assert done(TellSituation(), turn)[2] == "action_start_hardship"
    said, _, follow = done(StartHardship(), turn)
    assert said.startswith("Dziękuję")
    assert follow == "hardship_form"
    assert done(TellSituation(), a_turn("nie zapłacę i koniec", "refuse_payment"))[2] is None
