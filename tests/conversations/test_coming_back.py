"""People who come back: days later, on a phone with several cases, and from a human who gives the conversation back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from deploy.local.stack import Stack
from tests.conversations.backend import Backend
from tests.conversations.engine_people import EnginePerson

Open = Callable[[str, dict[str, Any]], EnginePerson]
RETURNED = "/EXTERNAL_returned"


@contextmanager
def later(stack: Stack, moment: str) -> Iterator[None]:
    """Let the actions and the case backend live at another moment for a while; Rasa and its memory go on."""
    now = stack.environment["ULGA_CLOCK"]
    try:
        for clock in (moment, now):
            stack.stop("actions", "cases")
            stack.environment["ULGA_CLOCK"] = clock
            stack.start("cases", "actions")
            if clock == moment:
                yield
    finally:
        stack.environment["ULGA_CLOCK"] = now


def test_days_later_an_old_choice_is_met_with_fresh_offers(
    stack: Stack, speak: Open, backend: Backend
) -> None:
    person = speak("web", backend.new_case())
    person.proves_identity()
    person.says("mogę 200 miesięcznie")
    person.says("1")
    with later(stack, "2026-11-26T10:00:00+01:00"):
        answer = person.says("tak, potwierdzam").text
        assert "przygotowuję propozycje od nowa" in answer
        assert "Co pasuje" in answer
        assert backend.plans(person.case["case_number"]) == []
        person.says("1")
        assert "Plan jest zapisany" in person.says("tak").text
    assert [plan["status"] for plan in backend.plans(person.case["case_number"])] == ["running"]


def test_days_later_a_half_done_form_asks_its_question_again(
    stack: Stack, speak: Open, backend: Backend
) -> None:
    person = speak("sms", backend.new_case())
    person.proves_identity()
    person.says("chce raty")
    with later(stack, "2026-12-02T10:00:00+01:00"):
        greeted = person.says("dzien dobry").text
        assert "miesięcznie" in greeted
        assert "środa, 16 grudnia 2026" in person.says("200").text


def test_a_phone_with_two_cases_is_asked_which_one_is_meant(speak: Open, backend: Backend) -> None:
    loan = backend.new_case()
    backend.new_case(
        phone=loan["phone"], title="telefon na abonament", due_on="2025-12-05", principal_grosze=50_000
    )
    person = speak("sms", loan)
    person.says("ile mam do zaplaty")
    which = person.proves_identity()
    assert "O której rozmawiamy" in which.text
    assert "zł" not in which.text
    told = person.says("o telefon").text
    assert told.startswith("Sprawa: telefon na abonament")
    assert "600,00 zł" in told
    person.picks("Inna sprawa")
    assert "1 300,00 zł" in person.picks("pożyczka").text


def test_given_back_by_a_human_the_open_question_is_asked_again(speak: Open, backend: Backend) -> None:
    person = speak("web", backend.new_case())
    person.proves_identity()
    person.says("mogę 200 miesięcznie")
    assert "handover" in person.says("chcę porozmawiać z konsultantem").commands
    back = given_back(person, "nothing")
    assert "Wracamy do propozycji" in back.text
    assert "7 rat" in back.text
    person.says("1")
    assert "Plan jest zapisany" in person.says("tak").text


def test_given_back_after_an_agreement_with_the_human_it_is_told_and_not_asked_again(
    speak: Open, backend: Backend
) -> None:
    person = speak("web", backend.new_case())
    person.proves_identity()
    person.says("mogę 200 miesięcznie")
    person.says("chcę porozmawiać z konsultantem")
    by_a_human(person, backend)
    back = given_back(person, "hold")
    assert "nic do zapłaty do: poniedziałek, 21 grudnia 2026" in back.text
    assert "?" not in back.text
    assert "Plan jest zapisany" not in person.says("tak").text


def test_an_identity_proved_to_the_human_is_enough_afterwards(speak: Open, backend: Backend) -> None:
    person = speak("web", backend.new_case())
    person.says("chcę raty")
    person.says("chcę porozmawiać z konsultantem")
    proved_to_a_human(person, backend)
    assert "miesięcznie" in given_back(person, "nothing").text


def given_back(person: EnginePerson, agreed: str) -> Any:
    """What the gateway sends when an agent gives the conversation back."""
    return person.gets(f'{RETURNED}{{"agreed": "{agreed}"}}')


def by_a_human(person: EnginePerson, backend: Backend) -> None:
    """An agent agrees a hold for the person, through the same backend."""
    base = f"/v1/sessions/{person.conversation}"
    backend.call("POST", f"{base}/acknowledgement-notice", {})
    (offer,) = backend.call("POST", f"{base}/offers", {"kind": "hold"})["offers"]
    body = {"offer_id": offer["offer_id"]}
    backend.call("POST", f"{base}/plans", body, {"Idempotency-Key": uuid.uuid4().hex})


def proved_to_a_human(person: EnginePerson, backend: Backend) -> None:
    """An agent checks number and birth date on the person's behalf."""
    body = {"case_number": person.case["case_number"], "birth_date": "1974-06-04"}
    backend.call("POST", f"/v1/sessions/{person.conversation}/identity", body)
