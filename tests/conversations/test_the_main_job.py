"""From greeting to an agreed plan that stands in the case backend, on the web and by SMS."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tests.conversations.backend import Backend
from tests.conversations.people import PhonePerson, WebPerson, words

OpenChat = Callable[[], WebPerson]
OpenPhone = Callable[[str], PhonePerson]


def verified(person: WebPerson, case: dict[str, Any]) -> str:
    """Prove who one is; return everything that was said."""
    said = words(person.says("ile mam do zapłaty?"))
    said += words(person.says(case["case_number"]))
    return said + words(person.says("4.06.1974"))


def test_the_first_message_says_that_the_assistant_is_automatic(web: OpenChat) -> None:
    greeting = words(web().greeting)
    assert "automatyczny asystent" in greeting.lower()
    assert "Klon Finanse" in greeting


def test_a_person_agrees_a_plan_on_the_web_in_at_most_eight_messages(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    balance = verified(person, case)
    assert all(figure in balance for figure in ("1 200,00 zł", "60,00 zł", "40,00 zł", "1 300,00 zł"))

    offers = words(person.says("moge placic 200 zl miesiecznie"))
    assert "uznanie długu" in offers, "the acknowledgement notice comes before any proposal"
    schedule = person.picks("7 rat")
    assert schedule[-1]["kind"] == "plan"
    assert len(schedule[-1]["data"]["rows"]) == 7
    assert backend.plans(case["case_number"]) == [], "nothing stands before an explicit yes"

    agreed = person.says("tak")
    assert "Plan jest zapisany" in words(agreed)
    (plan,) = backend.plans(case["case_number"])
    assert plan["status"] == "running"
    assert plan["total_grosze"] == 130_000
    assert sum(item["amount_grosze"] for item in plan["instalments"]) == 130_000
    assert max(item["amount_grosze"] for item in plan["instalments"]) <= 20_000
    said = [event for event in person.events if event["source"] == "debtor"]
    assert len(said) <= 8


def test_a_person_agrees_a_plan_by_text_message(phone: OpenPhone, backend: Backend) -> None:
    case = backend.new_case()
    person = phone(case["phone"])
    first = " ".join(person.texts("dzien dobry, dostalam od was sms"))
    assert "automatyczny asystent" in first.lower()
    person.texts("chce na raty")
    offers = person.texts("4.06.1974")
    while "Jaka kwota" not in offers[-1]:
        offers += person.texts("?")
    options = " ".join(person.texts("200"))
    assert re.search(r"^(1|A)\. 7 rat", options, re.MULTILINE)
    person.texts("1")
    agreed = " ".join(person.texts("tak"))
    assert "Plan jest zapisany" in agreed
    assert agreed.isascii(), "text messages stay in GSM-7"
    (plan,) = backend.plans(case["case_number"])
    assert plan["total_grosze"] == 130_000


def test_number_and_birth_date_may_come_in_one_message(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    said = words(person.says(f"dzień dobry, nr sprawy {case['case_number'].lower()}, ur. 4 czerwca 1974"))
    assert "dane się zgadzają" in said
    assert "1 300,00 zł" in said


def test_a_wish_without_figures_is_asked_about(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    verified(person, case)
    assert "Jaka kwota" in words(person.says("chciałabym to rozłożyć na raty"))
    assert "rat" in words(person.says("10 rat"))
    person.picks("10 rat")
    assert "Plan jest zapisany" in words(person.says("tak, potwierdzam"))
    assert backend.plans(case["case_number"])[0]["instalment_count"] == 10


def test_a_question_about_interest_is_answered_and_the_form_goes_on(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    verified(person, case)
    person.says("raty poproszę, mogę 150 miesięcznie")
    answer = words(person.says("a skąd te odsetki?"))
    assert "60,00 zł" in answer
    assert "Wracamy do propozycji" in answer
    person.picks("9 rat")
    assert "Plan jest zapisany" in words(person.says("tak"))


def test_a_counter_offer_is_answered_with_new_offers(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    verified(person, case)
    person.says("moge dac 300 miesiecznie")
    said = words(person.says("nie 300, jednak 150"))
    assert "150,00 zł" in said
    person.picks("9 rat")
    person.says("tak")
    (plan,) = backend.plans(case["case_number"])
    assert max(item["amount_grosze"] for item in plan["instalments"]) <= 15_000


def test_a_plan_below_policy_is_never_agreed(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    verified(person, case)
    said = words(person.says("mogę płacić najwyżej 20 zł miesięcznie"))
    assert "konsultant" in said
    assert "Czy zapisać taką przerwę" in said
    person.says("tak")
    assert [plan["kind"] for plan in backend.plans(case["case_number"])] == ["hold"]


def test_a_plan_longer_than_policy_is_countered(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    verified(person, case)
    said = words(person.says("chcę 36 rat"))
    assert "36 rat" not in said.replace("Rozumiem: 36 rat", "")
    assert backend.plans(case["case_number"]) == []


def test_a_no_leaves_nothing_behind(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    verified(person, case)
    person.says("poproszę raty po 200 zł")
    person.picks("7 rat")
    assert "niczego nie zapisuję" in words(person.says("nie"))
    assert backend.plans(case["case_number"]) == []


def test_a_running_plan_is_not_doubled(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    first = web()
    verified(first, case)
    first.says("mogę 200 miesięcznie")
    first.picks("7 rat")
    first.says("tak")
    second = web()
    verified(second, case)
    assert "działa już plan" in words(second.says("chcę rozłożyć na raty"))
    assert len(backend.plans(case["case_number"])) == 1


def test_a_barred_claim_meets_no_demand_and_no_offer(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case(claim_type="sale", due_on="2019-05-10", origin_date="2019-03-02")
    person = web()
    said = verified(person, case) + words(person.says("to może raty po 100 zł?"))
    assert "przedawnione" in said
    assert not re.search(r"\d zł", said)
    assert backend.plans(case["case_number"]) == []


def test_what_is_not_understood_is_asked_once_more_then_a_human_is_offered(web: OpenChat) -> None:
    person = web()
    first = words(person.says("qwrtz plmk xdfgh"))
    second = words(person.says("zzz vvbn kkjh"))
    assert "konsultant" in second
    assert first != second
    handed = words(person.says("tak"))
    assert "Przekazuję rozmowę" in handed
