"""Redis loses everything in the middle of a form, or goes away: nobody has to begin anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from redis import Redis

from deploy.local.stack import Stack, wait_for
from tests.conversations.backend import Backend
from tests.conversations.engine_people import EnginePerson
from tests.conversations.people import WebPerson, words

OpenChat = Callable[[], WebPerson]
Speak = Callable[[str, dict[str, Any]], EnginePerson]


def begin_a_plan(person: WebPerson, number: str) -> None:
    """To the question which of the offers it shall be."""
    person.says("chcę rozłożyć na raty")
    person.says(f"{number}, 4.06.1974")
    assert "rat" in words(person.says("mogę 200 miesięcznie"))


def test_redis_flushed_in_the_middle_of_a_plan_form_costs_nothing(
    stack: Stack, web: OpenChat, backend: Backend
) -> None:
    case = backend.new_case()
    person = web()
    begin_a_plan(person, case["case_number"])
    with Redis.from_url(stack.environment["ULGA_REDIS_URL"]) as redis:
        assert redis.dbsize() > 0
        redis.flushall()
    assert "potwierdzają Państwo ten plan" in words(person.picks("7 rat"))
    person.says("tak")
    (plan,) = backend.plans(case["case_number"])
    assert plan["status"] == "running"


def remembers(speak: Speak, backend: Backend) -> bool:
    """Whether the engine has its own memory back: talked to without the gateway, it has no other."""
    try:
        person = speak("web", backend.new_case())
        return all(person.says(said).text for said in ("dzień dobry", "dziękuję"))
    except AssertionError:
        return False


def test_with_redis_away_the_conversation_goes_on(
    stack: Stack, web: OpenChat, speak: Speak, backend: Backend
) -> None:
    case = backend.new_case()
    person = web()
    begin_a_plan(person, case["case_number"])
    stack.kill("redis")
    try:
        assert "potwierdzają Państwo ten plan" in words(person.picks("7 rat"))
        person.says("tak")
        (plan,) = backend.plans(case["case_number"])
        assert plan["status"] == "running"
        newcomer = web()
        assert newcomer.says("dzień dobry")
    finally:
        stack.start("redis")
        assert wait_for(lambda: remembers(speak, backend), 20)  # it leaves Redis alone for some seconds
    assert "człowiek" not in words(newcomer.says("ile mam do zapłaty"))
