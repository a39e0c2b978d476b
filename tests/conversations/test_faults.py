"""A service is down: a calm message, a log line, and nothing half-done in the backend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from deploy.local.stack import Stack
from tests.conversations.backend import Backend
from tests.conversations.people import WebPerson, words

OpenChat = Callable[[], WebPerson]


@contextmanager
def down(stack: Stack, name: str) -> Iterator[None]:
    """Crash a service for a while."""
    stack.kill(name)
    try:
        yield
    finally:
        stack.start(name)


def at_the_yes(person: WebPerson, case_number: str) -> None:
    """Bring a person to the question that only a yes is missing to."""
    person.says(f"{case_number}, 4.06.1974")
    person.says("mogę 200 miesięcznie")
    person.picks("7 rat")


def logged(stack: Stack, name: str) -> str:
    return (stack.data / "logs" / f"{name}.log").read_text(errors="replace")


def test_with_rasa_down_the_person_gets_a_calm_message_and_a_human(
    stack: Stack, web: OpenChat, backend: Backend
) -> None:
    case = backend.new_case()
    person = web()
    at_the_yes(person, case["case_number"])
    with down(stack, "rasa"):
        said = words(person.says("tak"))
        assert "człowiek" in said
    assert "engine" in logged(stack, "gateway")
    assert backend.plans(case["case_number"]) == []


def test_with_the_actions_down_the_person_gets_a_calm_message_and_a_human(
    stack: Stack, web: OpenChat, backend: Backend
) -> None:
    case = backend.new_case()
    person = web()
    at_the_yes(person, case["case_number"])
    with down(stack, "actions"):
        said = words(person.says("tak"))
        assert "człowiek" in said
    assert "turn_degraded" in logged(stack, "rasa")
    assert backend.plans(case["case_number"]) == []


def test_with_the_backend_down_nothing_is_invented_and_nothing_is_half_done(
    stack: Stack, web: OpenChat, backend: Backend
) -> None:
    case = backend.new_case()
    person = web()
    at_the_yes(person, case["case_number"])
    with down(stack, "cases"):
        said = words(person.says("tak"))
        assert "Niczego nie zmieniono" in said
    assert "cases_unavailable" in logged(stack, "actions")
    assert backend.plans(case["case_number"]) == []


def test_a_conversation_begun_without_a_backend_goes_on_when_it_is_back(
    stack: Stack, web: OpenChat, backend: Backend
) -> None:
    case = backend.new_case()
    with down(stack, "cases"):
        person = web()
        assert words(person.says("dzień dobry"))
    assert "dane się zgadzają" in words(person.says(f"{case['case_number']}, ur. 4.06.1974"))
