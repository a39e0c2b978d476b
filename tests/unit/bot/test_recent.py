"""A memory is recognised by its text; what is written and read is the same as without that."""

from __future__ import annotations

import pytest
import ujson
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    SlotSet,
    UserUttered,
    deserialise_events,
)

from bot.errors import UnreadableMemory
from bot.memory import Memory, pack
from bot.recent import Recent


def turn(number):
    return [
        UserUttered(f"wiadomość {number}", {"name": "inform", "confidence": 0.9}, input_channel="sms"),
        ActionExecuted("plan_form"),
        ActiveLoop("plan_form"),
        SlotSet("plan_wish", {"monthly_max_grosze": number * 100}),
        BotUttered("odpowiedź – „tak”", {"buttons": [{"title": "Tak", "payload": "/affirm"}]}),
        ActionExecuted("action_listen"),
    ]


def plain(conversation, events):
    return {"name": conversation, "events": [event.as_dict() for event in events]}


def test_what_is_written_is_the_whole_memory_each_time():
    recent, events = Recent(), []
    for number in range(5):
        events = [*events, *turn(number)][-14:]
        value, at = recent.write("c", events)
        assert ujson.loads(value) == ujson.loads(ujson.dumps(plain("c", events)))
        assert at == events[-1].timestamp
        events = recent.read("c", value)


def test_what_a_message_might_have_meant_is_not_kept():
    reading = {"text": "tak", "intent": {"name": "affirm"}, "entities": [], "message_id": "m1"}
    more = {"intent_ranking": [{"name": "affirm"}, {"name": "deny"}], "text_tokens": [[0, 3]]}
    event = UserUttered(
        "tak", reading["intent"], [], {**reading, **more}, input_channel="sms", message_id="m1"
    )
    value, _ = Recent().write("c", [event])
    (kept,) = Recent().read("c", value)
    assert kept == event
    assert kept.parse_data == {**reading, "metadata": {}}
    assert (kept.input_channel, kept.message_id, kept.timestamp) == ("sms", "m1", event.timestamp)


def test_a_memory_of_ours_is_not_parsed_again():
    recent, events = Recent(), turn(1)
    value, _ = recent.write("c", events)
    assert all(ours is kept for ours, kept in zip(recent.read("c", value), events, strict=True))


def test_a_memory_that_another_process_wrote_is_read():
    ours, theirs = Recent(), Recent()
    value, _ = ours.write("c", turn(1))
    longer, _ = theirs.write("c", [*deserialise_events(ujson.loads(value)["events"]), *turn(2)])
    assert [event.as_dict() for event in ours.read("c", longer)] == ujson.loads(longer)["events"]
    assert ujson.loads(ours.write("c", [*ours.read("c", longer), *turn(3)])[0])["events"][-1]["name"] == (
        "action_listen"
    )


def test_what_a_failed_turn_added_is_not_remembered():
    recent = Recent()
    value, _ = recent.write("c", turn(1))
    recent.read("c", value).extend(turn(2))
    assert len(recent.read("c", value)) == len(turn(1))


def test_conversations_are_not_mixed_up_and_the_oldest_is_forgotten():
    recent = Recent(most=2)
    values = {name: recent.write(name, turn(number))[0] for number, name in enumerate("abc")}
    assert set(recent._kept) == {"b", "c"}
    for name, value in values.items():
        assert [event.as_dict() for event in recent.read(name, value)] == ujson.loads(value)["events"]


def test_an_empty_memory_is_from_the_beginning_of_time():
    recent = Recent()
    value, at = recent.write("c", [])
    assert (at, recent.read("c", value), Recent().read("c", value)) == (0.0, [], [])


def test_a_packed_memory_is_recognised_and_any_other_unpacked():
    recent = Recent()
    value, at = recent.write("c", turn(1))
    memory = Memory(value, at, pack(value))
    recent.travels_as("c", memory)
    assert recent.unpack("c", memory.packed) is recent._kept["c"].value
    assert recent.unpack("c", pack("newer")) == "newer"
    recent.travels_as("c", Memory("older", 0.0, pack("older")))
    assert recent.unpack("c", pack(value)) is recent._kept["c"].value
    with pytest.raises(UnreadableMemory):
        recent.unpack("c", "no base64!")
