"""Nothing about the debt before identity, the same answers for cases that exist and cases that do not."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.conversations.backend import Backend
from tests.conversations.people import PhonePerson, WebPerson, words

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
