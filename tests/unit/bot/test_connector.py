"""The connector reads requests strictly and never answers with nothing."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest

from bot.connector import CollectedReplies, _once, _take_turn, parse_request
from bot.witness import listen_for_failures

ASKED = {"conversation": "c1", "message_id": "m1", "channel": "web"}


def turn(handle):
    message, replies = parse_request({**ASKED, "text": "dzień dobry"})

    async def on_new_message(_):
        await handle(replies)

    answer = asyncio.run(_take_turn(on_new_message, message, replies))
    return answer.status, json.loads(answer.body)


@pytest.mark.parametrize("typed", ["/restart", '/affirm{"offer_id": "1"}', " //session_start", "/ /x"])
def test_typed_text_is_never_a_command(typed):
    message, _ = parse_request({**ASKED, "text": typed})
    assert not message.text.startswith("/")


def test_a_choice_offered_by_the_server_is_passed_on_as_it_is():
    message, _ = parse_request({**ASKED, "payload": "/affirm"})
    assert message.text == "/affirm"


@pytest.mark.parametrize(
    "body",
    [None, [], {}, {**ASKED}, {**ASKED, "text": ""}, {**ASKED, "text": 5}, {**ASKED, "payload": "affirm"},
     {**ASKED, "channel": "fax", "text": "a"}, {**ASKED, "conversation": "", "text": "a"}],
)  # fmt: skip
def test_what_is_not_of_the_contract_is_refused(body):
    assert parse_request(body) is None


def test_replies_carry_choices_card_and_commands():
    replies = CollectedReplies("sms")
    message = {
        "text": "Plan",
        "buttons": [{"title": "Tak", "payload": "/affirm"}],
        "custom": {"kind": "plan", "data": {"rows": []}, "commands": [{"name": "verified"}]},
    }
    asyncio.run(replies.send_response("c1", message))
    assert replies.name() == "sms"
    assert replies.messages == [
        {
            "kind": "plan",
            "data": {"rows": []},
            "text": "Plan",
            "choices": [{"title": "Tak", "payload": "/affirm"}],
        }
    ]
    assert replies.commands == [{"name": "verified"}]


def test_a_turn_with_words_is_answered():
    async def handle(replies):
        await replies.send_response("c1", {"text": "Dzień dobry"})

    status, body = turn(handle)
    assert status == 200
    assert body["message_id"] == "m1"
    assert body["messages"][0]["text"] == "Dzień dobry"


def test_silence_is_a_failure():
    async def handle(_):
        return None

    assert turn(handle) == (502, {"error": "no_reply"})


def test_an_exception_is_a_failure():
    async def handle(_):
        raise RuntimeError("boom")

    assert turn(handle) == (502, {"error": "turn_failed"})


def test_a_failure_that_rasa_swallowed_is_a_failure_even_when_something_was_said():
    listen_for_failures()

    async def handle(replies):
        await replies.send_response("c1", {"text": "pół odpowiedzi"})
        logging.getLogger("rasa.core.processor").error("Encountered an exception while running action")

    assert turn(handle) == (502, {"error": "action_failed"})


class Memory:
    """What the tracker store keeps of answers."""

    def __init__(self):
        self.kept = {}

    async def last_answer(self, conversation):
        return self.kept.get(conversation)

    async def remember_answer(self, conversation, message_id, answer):
        self.kept[conversation] = (message_id, answer)


def test_a_turn_sent_again_is_answered_the_same_and_not_taken_twice():
    memory, taken = Memory(), []

    def send(message_id):
        message, replies = parse_request({**ASKED, "message_id": message_id, "text": "tak"})

        async def on_new_message(_):
            taken.append(message_id)
            await replies.send_response("c1", {"text": f"odpowiedź {len(taken)}"})

        return asyncio.run(_once(memory, on_new_message, message, replies)).body

    assert send("m1") == send("m1")
    assert taken == ["m1"]
    assert send("m2") != send("m1")
