"""SMS in and out: signed posts in, Twilio's own shape out to a server that checks what it is sent."""

import asyncio
from typing import Any
from urllib.parse import urlencode

import pytest
from channel_posts import OURS, PHONE, TOKEN, letters, post, text
from channel_servers import reply, until

from channels.conversation.modes import Mode
from channels.sms.signature import Form, Signatures


@pytest.fixture
async def system(make_system: Any, twilio_settings: dict[str, Any]) -> Any:
    return await make_system(**twilio_settings)


async def test_that_a_signed_message_is_acknowledged_at_once_and_answered_over_twilio(system: Any) -> None:
    answer = await text(system, "dzień dobry")
    await until(lambda: system.twilio.taken)

    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/xml")
    assert answer.text.endswith("<Response></Response>")
    (sent,) = system.twilio.taken
    assert (sent["To"], sent["From"]) == (PHONE, OURS)
    assert sent["Body"] == "Dzien dobry, tu automatyczny asystent firmy Firma Testowa.\nEcho: dzien dobry"
    assert sent["StatusCallback"].startswith("https://chat.firma.pl/sms/twilio/status?o=")
    assert system.twilio.complaints == []
    ((_, session),) = system.engine.sessions
    assert session == {"channel": "sms", "phone": PHONE}
    assert PHONE not in str(system.engine.asked)


async def test_that_the_same_webhook_ten_times_is_one_message_and_one_answer(system: Any) -> None:
    answers = await asyncio.gather(*(text(system, "ile?", sid="SM-same") for _ in range(10)))
    await until(lambda: system.twilio.taken)
    await asyncio.sleep(0.5)

    assert {answer.status_code for answer in answers} == {200}
    assert len(system.engine.asked) == len(system.twilio.taken) == 1


async def test_that_the_greeting_is_said_once(system: Any) -> None:
    await text(system, "raz", sid="SM1")
    await until(lambda: len(system.twilio.taken) == 1)
    await text(system, "dwa", sid="SM2")
    await until(lambda: len(system.twilio.taken) == 2)

    assert system.twilio.bodies()[1] == "Echo: dwa"


@pytest.mark.parametrize("signature", ["", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="])
async def test_that_a_forged_signature_changes_nothing(system: Any, signature: str) -> None:
    form = {"MessageSid": "SM1", "From": PHONE, "To": OURS, "Body": "x"}
    refused = [
        await post(system, "/sms/twilio", signature=signature, **form),
        await post(
            system, "/sms/twilio/status", signature=signature, MessageSid="SM1", MessageStatus="failed"
        ),
    ]

    assert [answer.status_code for answer in refused] == [403, 403]
    assert await letters(system) == [] and system.engine.asked == []


async def test_that_the_host_header_plays_no_part_in_the_signature(system: Any) -> None:
    fields = {"MessageSid": "SM1", "From": PHONE, "To": OURS, "Body": "x"}
    signed = Signatures(TOKEN, "https://evil.example").sign("/sms/twilio", "", Form(list(fields.items())))
    headers = {"x-twilio-signature": signed, "host": "evil.example", "x-forwarded-host": "evil.example"}
    type_ = {"content-type": "application/x-www-form-urlencoded"}

    answer = await system.http.post("/sms/twilio", content=urlencode(fields), headers=headers | type_)

    assert answer.status_code == 403


async def test_that_a_body_which_is_no_form_is_refused(system: Any) -> None:
    assert (await system.http.post("/sms/twilio", json={"Body": "x"})).status_code == 415
    assert (await post(system, "/sms/twilio", Body="bez numeru")).status_code == 400


async def test_that_an_answer_by_number_picks_the_choice(system: Any) -> None:
    system.engine.answers["raty"] = reply("Ile?", choices=(("Mniej", "/mniej"), ("Więcej", "/wiecej")))
    await text(system, "raty", sid="SM1")
    await until(lambda: system.twilio.taken)
    await text(system, "2", sid="SM2")
    await until(lambda: len(system.engine.asked) == 2)

    assert system.twilio.bodies()[0].endswith("1. Mniej\n2. Wiecej")
    assert system.engine.asked[1]["payload"] == "/wiecej"


async def test_that_a_number_without_a_question_is_just_a_number(system: Any) -> None:
    await text(system, "2")
    await until(lambda: system.engine.asked)

    assert system.engine.asked[0]["text"] == "2"


@pytest.mark.parametrize(
    ("body", "media", "words"),
    [("", "0", "pusta"), ("", "1", "zdjec"), ("👍", "0", "slowami"), ("x" * 5000, "0", "za dluga")],
)
async def test_that_odd_messages_are_answered_calmly(system: Any, body: str, media: str, words: str) -> None:
    answer = await text(system, body, NumMedia=media)
    await until(lambda: system.twilio.taken)

    assert answer.status_code == 200
    assert words in system.twilio.bodies()[0]
    assert system.engine.asked == []


async def test_that_a_flood_is_logged_noticed_once_and_not_answered_one_by_one(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**twilio_settings, limit_sms="2/minute")
    for number in range(6):
        assert (await text(system, f"nr {number}", sid=f"SM{number}")).status_code == 200
    await until(lambda: len(system.twilio.taken) == 3)
    await asyncio.sleep(0.5)

    assert system.engine.texts() == ["nr 0", "nr 1"]
    assert "wiele wiadomosci" in system.twilio.bodies()[2] and len(system.twilio.taken) == 3


async def test_that_parts_and_turns_go_out_in_order(system: Any) -> None:
    system.engine.answers["dużo"] = reply("a" * 1500, "b" * 1500)
    await text(system, "dużo", sid="SM1")
    await text(system, "potem", sid="SM2")
    await until(lambda: len(system.twilio.taken) == 4)

    assert [body.strip()[-1:] for body in system.twilio.bodies()][1:] == ["a", "b", "m"]


async def test_that_the_simulator_is_not_there_beside_a_real_account(system: Any) -> None:
    assert (await system.http.get("/sms/simulator")).status_code == 404


async def test_that_the_simulator_shows_encoding_and_segments(make_system: Any) -> None:
    system = await make_system()
    page = await system.http.get("/sms/simulator")
    sent = await system.http.post("/sms/simulator/messages", json={"phone": PHONE, "text": "dzień dobry"})

    async def arrived() -> Any:
        return (await system.http.get("/sms/simulator/messages", params={"phone": PHONE})).json()["messages"]

    (message,) = await until(arrived)
    assert page.status_code == 200 and sent.status_code == 202
    assert (message["encoding"], message["segments"], message["cost_grosze"]) == ("GSM-7", 1, 16)
    assert (await system.gateway.conversations.load(sent.json()["conversation"])).mode is Mode.BOT


async def test_that_the_webhook_is_not_there_without_an_account(make_system: Any) -> None:
    system = await make_system()

    assert (await text(system, "x")).status_code in (404, 405)


async def test_that_a_number_of_ours_which_cannot_send_is_replaced_by_the_next(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**(twilio_settings | {"twilio_from": f"{OURS},+48732000001"}))
    system.twilio.failures = [(400, 21606)]
    await text(system, "ile?", sid="SM1")
    await until(lambda: system.twilio.taken)
    await text(system, "a raty?", sid="SM2", To="+48732000001")
    await until(lambda: len(system.engine.asked) == 2)

    assert system.twilio.taken[0]["From"] == "+48732000001"
    assert len({body["conversation"] for body in system.engine.asked}) == 1


async def test_that_each_sender_number_has_its_own_conversation_with_a_phone(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**(twilio_settings | {"twilio_from": f"{OURS},+48732000001"}))
    await text(system, "pierwszy wierzyciel", sid="SM1")
    await text(system, "drugi wierzyciel", sid="SM2", To="+48732000001")
    await until(lambda: len(system.twilio.taken) == 2)

    assert {form["From"] for form in system.twilio.taken} == {OURS, "+48732000001"}
    assert len({body["conversation"] for body in system.engine.asked}) == 2
