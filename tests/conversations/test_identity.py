"""Nothing about the debt before identity, the same answers for cases that exist and cases that do not."""

from __future__ import annotations

import re
from collections.abc import Callable

from deploy.local.stack import Stack, wait_for
from tests.conversations.backend import Backend
from tests.conversations.people import PhonePerson, WebPerson, words
from tests.conversations.twilio_double import TwilioDouble

OpenChat = Callable[[], WebPerson]
OpenPhone = Callable[[str], PhonePerson]
FAILURES_PER_CASE = 9  # in a day, over all conversations: case_backend.domain.identity
DEBT_FACTS = re.compile(
    r"\d+,\d{2} ?zł|Klon Finanse.{0,40}wierzyciel|pożyczka gotówkowa|PG/1/2025", re.IGNORECASE
)


def try_identity(person: WebPerson, number: str, born: str) -> str:
    said = words(person.says("ile mam do zapłaty"))
    said += words(person.says(number))
    return said + words(person.says(born))


def test_three_wrong_birth_dates_lock_and_bring_a_human(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    said = try_identity(person, case["case_number"], "1.01.1980")
    assert "Nie mogę potwierdzić" in said
    for born in ("2.02.1981", "3.03.1982"):
        person.says(case["case_number"])
        said = words(person.says(born))
    assert "wstrzymane" in said
    assert not any(DEBT_FACTS.search(event["text"]) for event in person.events)
    again = words(person.says("4.06.1974"))
    assert "dane się zgadzają" not in again


def test_guessing_over_many_chats_locks_the_case_too(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    for year in range(1980, 1980 + FAILURES_PER_CASE):
        try_identity(web(), case["case_number"], f"1.01.{year}")
    said = try_identity(web(), case["case_number"], "4.06.1974")
    assert "dane się zgadzają" not in said
    assert not DEBT_FACTS.search(said)


def test_an_unknown_case_is_answered_exactly_like_a_wrong_birth_date(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    wrong_date = try_identity(web(), case["case_number"], "1.01.1980")
    no_case = try_identity(web(), "UL-2026-999999", "1.01.1980")
    assert wrong_date == no_case


def test_an_unknown_phone_is_answered_exactly_like_a_wrong_birth_date(
    phone: OpenPhone, backend: Backend
) -> None:
    case = backend.new_case()
    known, unknown = phone(case["phone"]), phone("+48699999001")
    heard = []
    for person in (known, unknown):
        said = person.texts("ile mam do zaplaty")
        heard.append(said + person.texts("1.01.1980"))
    assert heard[0] == heard[1]


def test_facts_are_asked_for_in_many_ways_and_never_told_before_identity(
    web: OpenChat, backend: Backend
) -> None:
    backend.new_case()
    person = web()
    for question in (
        "ile wam wiszę",
        "za co to jest",
        "skąd te odsetki",
        "podajcie numer konta",
        "do kiedy mam zapłacić",
        "chce na raty po 200",
        "prosze o kopie umowy",
        "co mi grozi jak nie zaplace",
    ):
        person.says(question)
    assert not any(DEBT_FACTS.search(e["text"]) for e in person.events if e["source"] != "debtor")


def test_without_the_letter_a_code_by_sms_and_the_birth_date_do(
    web: OpenChat, backend: Backend, twilio: TwilioDouble
) -> None:
    case = backend.new_case()
    person = web()
    person.says("ile mam do zapłaty")
    unknown = words(person.says("699 999 002"))
    known = words(person.says(case["phone"]))
    assert "Jeśli ten numer jest u nas zapisany" in unknown
    assert known == f"Jeszcze raz: {unknown}"  # the same words, whoever the number belongs to
    assert wait_for(lambda: bool(twilio.sent_to(case["phone"])), 10)
    (sms,) = twilio.sent_to(case["phone"])
    assert "kod do rozmowy" in sms and case["case_number"] not in sms
    assert twilio.sent_to("+48699999002") == []
    person.says(sms[:6])
    assert "dane się zgadzają" in words(person.says("4.06.1974"))
    assert sms[:6] not in str([event for event in person.events if event["source"] != "debtor"])


def test_a_link_from_a_letter_asks_for_the_birth_date_only(
    stack: Stack, web: OpenChat, backend: Backend
) -> None:
    case = backend.new_case()
    earlier = web()
    earlier.says("ile mam do zapłaty")
    earlier.says(f"{case['case_number']}, 4.06.1974")
    person = WebPerson(stack.url("gateway"), link=backend.new_link(case["case_number"]))
    try:
        assert "Link z naszej wiadomości działa" in words(person.greeting)
        asked = words(person.says("ile mam do zapłaty"))
        assert "urodzenia" in asked and "numer" not in asked
        assert person.history().status_code == 403
        assert "dane się zgadzają" in words(person.says("4.06.1974"))
        (session,) = person.history().json()["sessions"]
        assert case["case_number"] in str(session["events"])
    finally:
        person.close()
