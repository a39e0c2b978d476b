"""Roads other than the main one, whole: hard times, a promise, a discount, a later date, a changed plan, a crisis.

Given a person with a case, when they say these lines, then this stands in the case backend.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.conversations.backend import Backend
from tests.conversations.engine_people import EnginePerson
from tests.conversations.people import PhonePerson, WebPerson, words
from tests.conversations.simulator.invariants import hurt

Open = Callable[[str, dict[str, Any]], EnginePerson]
OpenChat = Callable[[], WebPerson]
OpenPhone = Callable[[str], PhonePerson]


def verified(speak: Open, backend: Backend, channel: str = "web", **changes: Any) -> tuple[EnginePerson, str]:
    """A person who has proved who they are, and their case number."""
    person = speak(channel, backend.new_case(**changes))
    person.proves_identity()
    return person, str(person.case["case_number"])


def test_hard_times_end_in_a_hold_and_a_need_noted_with_consent(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    assert "zgadzają się Państwo" in person.says("straciłem pracę i nie mam z czego płacić").text
    assert backend.matters(number) == []
    person.says("tak")
    proposal = person.says("0 zł teraz").text
    assert "rzecznik konsumentów" in proposal
    assert "poniedziałek, 21 grudnia 2026" in proposal
    assert backend.plans(number) == [], "nothing stands before an explicit yes"
    assert "Przerwa jest zapisana" in person.says("tak").text
    assert [(plan["kind"], plan["status"]) for plan in backend.plans(number)] == [("hold", "running")]
    ((kind, subtype),) = [(matter["kind"], matter["subtype"]) for matter in backend.matters(number)]
    assert (kind, subtype) == ("hardship", "nothing_now")
    assert not hurt(person)


def test_without_consent_nothing_is_noted_and_the_help_is_the_same(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    person.says("jestem chora i nie stać mnie na to")
    person.says("nie")
    person.picks("0 zł teraz")
    person.says("tak")
    assert backend.matters(number) == []
    assert backend.plans(number)[0]["kind"] == "hold"


def test_hard_times_in_the_middle_of_a_plan_drop_the_plan(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    person.says("mogę 200 miesięcznie")
    person.picks("7 rat")
    assert "zgadzają się Państwo" in person.says("właśnie straciłam pracę, nie mam z czego płacić").text
    person.says("tak")
    assert backend.plans(number) == []


def test_zero_now_is_an_answer_to_how_much_a_month(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    person.says("chcę raty")
    assert "nic do zapłaty do: poniedziałek" in person.says("0 zł teraz").text
    person.says("tak")
    assert backend.plans(number)[0]["kind"] == "hold"


def test_a_promise_is_said_back_corrected_and_taken(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    assert "piątek, 27 listopada 2026" in person.says("zapłacę 300 zł w piątek").text
    assert "czwartek, 10 grudnia 2026" in person.says("nie, jednak 10 grudnia").text
    assert backend.promises(number) == []
    assert "przypomnieć" in person.says("tak").text
    ((day, grosze),) = [(p["promised_on"], p["amount_grosze"]) for p in backend.promises(number)]
    assert (day, grosze) == ("2026-12-10", 30_000)
    assert "Zgoda na przypomnienie" in person.says("tak").text
    assert not hurt(person)


def test_a_promise_too_far_away_is_countered_and_may_be_taken(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    person.says("zapłacę 300 zł 15 lutego")
    assert "poniedziałek, 21 grudnia 2026" in person.says("tak").text
    person.says("tak")
    assert backend.promises(number)[0]["promised_on"] == "2026-12-21"


def test_payday_is_asked_about_and_never_guessed(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    assert "Który to będzie dzień" in person.says("zapłacę po wypłacie").text
    assert "czwartek, 10 grudnia 2026" in person.says("dziesiątego grudnia").text
    assert backend.promises(number) == []


def test_a_discount_is_one_smaller_payment_by_the_creditors_own_day(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend, creditor_code="klon-elastyczny")
    offers = person.says("czy możecie umorzyć część długu?").text
    assert "910,00 zł" in offers
    assert "390,00 zł, umorzona" in offers
    proposal = person.says("1").text
    assert "piątek, 4 grudnia 2026" in proposal
    assert "skutki podatkowe" in proposal
    person.says("tak")
    (plan,) = backend.plans(number)
    assert (plan["kind"], plan["total_grosze"], plan["released_grosze"]) == ("lump_sum", 91_000, 39_000)


def test_a_discount_nobody_may_offer_alone_is_a_humans_decision_when_wanted(
    speak: Open, backend: Backend
) -> None:
    person, _ = verified(speak, backend)
    asked = person.says("czy możecie umorzyć część długu?")
    assert asked.text.endswith("Przekazać rozmowę?")
    assert "handover" in person.says("tak").commands


def test_a_later_date_is_agreed_where_the_creditor_allows_it(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend, creditor_code="klon-elastyczny")
    assert "piątek, 18 grudnia 2026" in person.says("proszę o odroczenie do 18 grudnia").text
    assert backend.plans(number) == [], "nothing stands before an explicit yes"
    person.says("tak")
    assert backend.plans(number)[0]["kind"] == "deferral"


def test_a_running_plan_is_changed_and_the_old_one_stands_meanwhile(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    person.says("mogę 300 miesięcznie")
    person.says("1")
    person.says("tak")
    assert "dopóki nowy" in person.says("nie dam rady płacić tych rat, chcę zmienić ugodę").text
    person.says("130 zł")
    assert [plan["status"] for plan in backend.plans(number)] == ["running"]
    person.says("1")
    person.says("tak")
    plans = {plan["status"]: plan for plan in backend.plans(number)}
    assert set(plans) == {"running", "changed"}
    assert max(i["amount_grosze"] for i in plans["running"]["instalments"]) <= 13_000


def test_several_values_in_one_message_are_all_heard(speak: Open, backend: Backend) -> None:
    person, _ = verified(speak, backend)
    person.says("chcę raty")
    assert "najwyżej 200,00 zł miesięcznie, 10. dnia miesiąca" in person.says("200 zł, do dziesiątego").text


def test_a_mind_changed_at_the_last_question_is_followed(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    person.says("mogę 300 miesięcznie")
    person.says("1")
    assert "najwyżej 150,00 zł" in person.says("nie, jednak 150").text
    person.says("1")
    person.says("tak")
    (plan,) = backend.plans(number)
    assert max(i["amount_grosze"] for i in plan["instalments"]) <= 15_000


def test_a_payment_already_made_is_checked_and_nothing_is_asked_twice(speak: Open, backend: Backend) -> None:
    person, number = verified(speak, backend)
    assert "Kiedy i jak" in person.says("przecież ja to już zapłaciłem").text
    said = person.says("12 listopada, blik, 200 zł").text
    assert "trzech dni roboczych" in said
    ((kind, note),) = [(m["kind"], m["note"]) for m in backend.matters(number)]
    assert kind == "payment_claim"
    assert "12 listopada" in note
    assert "wstrzymana" in person.says("ile mam do zapłaty").text


def test_a_dispute_before_identity_is_filed_after_it_with_its_words(speak: Open, backend: Backend) -> None:
    person = speak("web", backend.new_case())
    person.says("to nie jest mój dług, niczego nie podpisywałem")
    person.says("tak")
    filed = person.proves_identity()
    assert "Numer zgłoszenia" in filed.text
    assert "handover" in filed.commands
    (matter,) = backend.matters(person.case["case_number"])
    assert (matter["kind"], matter["subtype"]) == ("dispute", "not_mine")


def test_three_messages_that_mean_nothing_bring_a_human(speak: Open, backend: Backend) -> None:
    person, _ = verified(speak, backend)
    person.says("chcę raty")
    heard = [person.says(line).text for line in ("qwrtz plmk", "zzz vvbn", "hhjk")]
    assert "konsultant" in heard[1]
    assert len(set(heard)) == 3


def test_words_of_crisis_in_the_middle_of_a_plan_freeze_the_chat(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    person.says(f"{case['case_number']}, 4.06.1974")
    person.says("mogę 200 miesięcznie")
    said = words(person.says("nie widzę już sensu, chcę ze sobą skończyć"))
    assert "116 123" in said
    assert "zł" not in said.replace("człowiek", "")
    after = words(person.says("tak"))
    assert "Plan" not in after
    assert backend.plans(case["case_number"]) == []


def test_hard_times_by_text_message_are_answered_by_numbers(phone: OpenPhone, backend: Backend) -> None:
    case = backend.new_case()
    person = phone(case["phone"])
    person.texts("stracilam prace i nie mam z czego placic")
    assert "Zobaczy to tylko konsultant" in " ".join(person.texts("4.06.1974"))
    assert "1. 0 zl teraz" in " ".join(person.texts("1"))
    assert "21 grudnia 2026" in " ".join(person.texts("1"))
    agreed = " ".join(person.texts("1"))
    assert "Przerwa jest zapisana" in agreed
    assert backend.plans(case["case_number"])[0]["kind"] == "hold"
