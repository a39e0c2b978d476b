"""Whatever is typed or posted: a clear answer or a clean 4xx, never a 5xx, never a leak."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from deploy.local.stack import Stack
from tests.conversations.backend import Backend
from tests.conversations.people import PhonePerson, WebPerson, words

OpenChat = Callable[[], WebPerson]
OpenPhone = Callable[[str], PhonePerson]


@pytest.mark.parametrize(
    "text",
    [
        "/restart",
        '/affirm{"offer_id": "x"}',
        "/check_balance",
        "//",
        "😀😀😀",
        "\u0000",
        "{{7*7}}",
        "<b>x</b>",
        "a" * 1999,
    ],
)
def test_odd_words_get_a_calm_answer(web: OpenChat, text: str) -> None:
    person = web()
    answers = person.says(text)
    assert answers or person.errors
    assert not any("zł" in event["text"] for event in answers)
    assert "dane się zgadzają" not in words(answers)


def test_a_typed_command_never_confirms_a_plan(web: OpenChat, backend: Backend) -> None:
    case = backend.new_case()
    person = web()
    person.says(f"{case['case_number']}, 4.06.1974")
    person.says("mogę 200 miesięcznie")
    person.picks("7 rat")
    person.says("/affirm_now")
    person.says('/choose_offer{"offer_id": "1"}')
    assert backend.plans(case["case_number"]) == []


@pytest.mark.parametrize(
    "frame",
    [
        b"\x00\xff",
        "not json",
        "[]",
        '{"type": "wymyslony"}',
        '{"type": "message", "id": "1", "text": ""}',
        '{"type": "message", "id": "1"}',
        '{"type": "choice", "id": "1", "choice": "nie-ma"}',
    ],
)
def test_odd_frames_get_an_error_and_the_chat_goes_on(web: OpenChat, frame: str | bytes) -> None:
    person = web()
    person.sends(frame)
    assert person.errors
    assert words(person.says("dzień dobry"))


def test_ten_thousand_characters_get_a_calm_answer(web: OpenChat) -> None:
    person = web()
    person.says("a b c " * 1700)
    assert person.errors or person.events
    assert words(person.says("dzień dobry"))


def test_a_forged_signature_is_refused(phone: OpenPhone) -> None:
    answer = phone("+48699999002").posts({"Body": "dzien dobry"}, signature="zm9yZ2Vk")
    assert answer.status_code == 403


def test_the_same_text_message_posted_ten_times_is_answered_once(phone: OpenPhone) -> None:
    person = phone("+48699999003")
    fields = {"Body": "dzien dobry", "MessageSid": "SM" + "9" * 32}
    for _ in range(10):
        assert person.posts(fields).status_code == 200
    assert len(person.waits_for_messages(0)) == 1


@pytest.mark.parametrize(
    "path", ["/chat/ws", "/nie-ma", "/sms/twilio", "/console/api/x", "/../../etc/passwd"]
)
def test_odd_addresses_are_a_clean_4xx(stack: Stack, path: str) -> None:
    for method in ("GET", "POST", "DELETE"):
        assert 400 <= httpx.request(method, stack.url("gateway") + path).status_code < 500
