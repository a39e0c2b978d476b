"""One-time codes and the notes of other services: out once, nowhere kept, nobody learns whose number it is."""

from typing import Any

import pytest
from channel_posts import OURS, PHONE, letters, until_state
from channel_servers import reply, until

from channels.conversation.modes import Mode


@pytest.fixture
async def system(make_system: Any, twilio_settings: dict[str, Any]) -> Any:
    return await make_system(**twilio_settings)


async def test_that_a_one_time_code_goes_out_once_and_is_wiped(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**twilio_settings, gateway_token="gateway-token-of-the-tests")
    note = {"key": "code:0001", "phone": PHONE, "text": "Kod: 123456", "secret": True}
    bearer = {"authorization": "Bearer gateway-token-of-the-tests"}

    refused = await system.http.post("/internal/sms", json=note)
    taken = [await system.http.post("/internal/sms", json=note, headers=bearer) for _ in range(3)]
    await until_state(system, "sent")

    assert refused.status_code == 401
    assert [answer.status_code for answer in taken] == [202, 202, 202]
    assert system.twilio.bodies() == ["Kod: 123456"]
    (letter,) = await letters(system)
    assert letter.body == ""
    assert await system.gateway.conversations.events(letter.conversation, 0) == []


async def test_that_there_is_no_internal_route_without_a_token(system: Any) -> None:
    assert (await system.http.post("/internal/sms", json={})).status_code in (404, 405)


async def test_that_a_one_time_code_goes_out_by_the_outbox_and_is_nowhere_kept(system: Any) -> None:
    def sends_code(to: str) -> dict[str, Any]:
        answer = reply("Jeśli ten numer jest u nas zapisany, przyjdzie SMS z kodem.")
        return answer | {"commands": [{"name": "send_code", "to": to}]}

    stranger, nonsense = "+48600999999", "600"
    system.engine.phones = {PHONE}
    system.engine.answers |= {"a": sends_code(PHONE), "b": sends_code(stranger), "c": sends_code(nonsense)}
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        said = []
        for words in "abc":
            await chat.say(words)
            said.append((await chat.hears())["text"])
    await until(lambda: system.twilio.taken)

    assert len(set(said)) == 1  # nobody learns whose number it is
    (sent,) = system.twilio.taken
    assert (sent["To"], sent["From"]) == (PHONE, OURS) and sent["Body"].startswith("314159 to kod do rozmowy")
    (letter,) = await letters(system)
    await until(lambda: _emptied(system))
    events = await system.gateway.conversations.events(cid, 0)
    assert "314159" not in str(events) and letter.segments == 1


async def test_that_a_code_which_nobody_can_send_brings_a_person(system: Any) -> None:
    system.gateway.courier._turns._sends_codes = False  # as in production without Twilio
    answer = reply("Przyjdzie SMS z kodem.") | {"commands": [{"name": "send_code", "to": PHONE}]}
    system.engine.answers["a"] = answer
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("a")
        await chat.hears()
    assert (await system.gateway.conversations.load(cid)).mode is Mode.WAITING


async def _emptied(system: Any) -> bool:
    return [letter.body for letter in await letters(system)] == [""]
