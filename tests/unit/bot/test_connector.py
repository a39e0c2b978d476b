"""The connector reads requests strictly and never answers with nothing."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import replace

import pytest
from redis.exceptions import ConnectionError as Unreachable

from bot.connector import CollectedReplies, _once, _take_turn, parse_request
from bot.memory import Memory, current, pack, unpack
from bot.tracker_store import Recalled
from bot.witness import listen_for_failures

ASKED = {"conversation": "c1", "message_id": "m1", "channel": "web"}


def turn(handle):
    message, replies, _ = parse_request({**ASKED, "text": "dzień dobry"})

    async def on_new_message(_):
        await handle(replies)

    answer = asyncio.run(_take_turn(on_new_message, message, replies))
    return answer.status, json.loads(answer.body)


@pytest.mark.parametrize("typed", ["/restart", '/affirm{"offer_id": "1"}', " //session_start", "/ /x"])
def test_typed_text_is_never_a_command(typed):
    message, *_ = parse_request({**ASKED, "text": typed})
    assert not message.text.startswith("/")


def test_a_choice_offered_by_the_server_is_passed_on_as_it_is():
    message, *_ = parse_request({**ASKED, "payload": "/affirm"})
    assert message.text == "/affirm"


@pytest.mark.parametrize(
    "body",
    [None, [], {}, {**ASKED}, {**ASKED, "text": ""}, {**ASKED, "text": 5}, {**ASKED, "payload": "affirm"},
     {**ASKED, "text": "a", "memory_at": "x"}, {**ASKED, "text": "a", "memory_at": -1},
     {**ASKED, "text": "a", "memory": 5},
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


class Store:
    """What the tracker store keeps in Redis, which may be away or have forgotten."""

    def __init__(self):
        self.memories, self.answers, self.away = {}, {}, False

    async def recall(self, conversation):
        if self.away:
            raise Unreachable("away")
        return Recalled(self.answers.get(conversation), replace(self.memories.get(conversation, Memory())))

    async def keep(self, conversation, memory, answer):
        if not self.away:
            self.memories[conversation] = replace(memory)
            self.answers[conversation] = (json.loads(answer)["message_id"], answer)


class Assistant:
    """Counts: each turn begins with the number it remembers and says it."""

    def __init__(self):
        self.store, self.taken, self.clock = Store(), [], 100.0

    def send(self, message_id, **known):
        message, replies, kept = parse_request({**ASKED, "message_id": message_id, "text": "tak", **known})

        async def on_new_message(_):
            self.taken.append(message_id)
            self.clock += 1
            memory = current()
            memory.put(str(int(memory.value or 0) + 1), self.clock)
            await replies.send_response("c1", {"text": memory.value})

        answer = asyncio.run(_once(self.store, on_new_message, message, replies, kept))
        return answer.status, json.loads(answer.body)

    def says(self, message_id, **known):
        status, body = self.send(message_id, **known)
        assert status == 200, body
        return body["messages"][0]["text"], {"memory_at": body["memory_at"]}, body["memory"]


def test_a_turn_sent_again_is_answered_the_same_and_not_taken_twice():
    assistant = Assistant()
    assert assistant.send("m1") == assistant.send("m1")
    assert assistant.taken == ["m1"]
    assert assistant.send("m2") != assistant.send("m1")


@pytest.mark.parametrize("loss", ["flushed", "away", "older"])
def test_a_lost_memory_is_asked_for_and_the_conversation_goes_on_with_it(loss):
    assistant = Assistant()
    assistant.says("m1", memory_at=0)
    older = replace(assistant.store.memories["c1"])
    _, known, memory = assistant.says("m2", memory_at=0)
    assistant.store.away = loss == "away"
    assistant.store.memories = {"c1": older} if loss == "older" else {}

    assert assistant.send("m3", **known) == (409, {"error": "memory_lost"})
    said, newer, _ = assistant.says("m3", **known, memory=memory)
    assert said == "3" and newer["memory_at"] > known["memory_at"]
    assert assistant.taken == ["m1", "m2", "m3"]


def test_a_first_turn_begins_blank_even_without_redis():
    assistant = Assistant()
    assistant.store.away = True
    assert assistant.says("m1", memory_at=0)[0] == "1"
    assert assistant.send("m2") == (502, {"error": "memory_unavailable"})  # a caller who keeps no memory


def test_a_memory_that_redis_has_newer_is_not_taken_back():
    assistant = Assistant()
    _, known, memory = assistant.says("m1", memory_at=0)
    assistant.says("m2", **known)
    assert assistant.says("m3", **known, memory=memory)[0] == "3"


@pytest.mark.parametrize("handed", ["no base64!", "AAAA", pack("x" * 3_000_000)])
def test_a_memory_that_is_not_ours_is_refused(handed):
    assert Assistant().send("m1", memory_at=5, memory=handed) == (422, {"error": "memory_unreadable"})


def test_a_packed_memory_is_read_back_and_an_empty_one_is_a_blank_start():
    assert unpack(pack("zażółć")) == "zażółć"
    assert unpack("") is None


def test_a_failed_turn_leaves_the_memory_as_it_was():
    assistant = Assistant()
    assistant.says("m1", memory_at=0)
    kept = replace(assistant.store.memories["c1"])
    message, replies, known = parse_request({**ASKED, "message_id": "m2", "text": "tak"})

    async def on_new_message(_):
        current().put("spoilt", 200.0)
        raise RuntimeError("boom")

    assert asyncio.run(_once(assistant.store, on_new_message, message, replies, known)).status == 502
    assert assistant.store.memories["c1"] == kept
