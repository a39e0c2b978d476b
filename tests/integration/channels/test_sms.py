"""SMS end to end: signed posts in, Twilio's own client out to a server that checks what it is sent."""

import asyncio
import time
from typing import Any
from urllib.parse import urlencode

import pytest
from channel_servers import reply, until
from sqlalchemy import text as sql

from channels.conversation.modes import Mode
from channels.sms.signature import Form, Signatures
from channels.store import sms

PHONE, OURS = "+48600100200", "+48732000000"
PUBLIC, TOKEN = "https://chat.firma.pl", "auth-token-of-the-tests"


@pytest.fixture
async def system(make_system: Any, twilio_settings: dict[str, Any]) -> Any:
    return await make_system(**twilio_settings)


async def post(system: Any, path: str, query: str = "", signature: str | None = None, **fields: str) -> Any:
    form = Form(list(fields.items()))
    signed = Signatures(TOKEN, PUBLIC).sign(path, query, form) if signature is None else signature
    headers = {"x-twilio-signature": signed, "content-type": "application/x-www-form-urlencoded"}
    return await system.http.post(
        path + (f"?{query}" if query else ""), content=urlencode(fields), headers=headers
    )


async def text(system: Any, body: str, sid: str = "SM1", **more: str) -> Any:
    fields = {"MessageSid": sid, "From": PHONE, "To": OURS, "Body": body, "NumMedia": "0"} | more
    return await post(system, "/sms/twilio", **fields)


async def letters(system: Any) -> list[Any]:
    async with system.gateway.db.read() as tx:
        return await sms.to_phone(tx, PHONE, 0)


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


async def test_that_stop_is_confirmed_once_kept_and_ended_by_start(system: Any) -> None:
    await text(system, "ile?", sid="SM0")
    await until(lambda: len(system.twilio.taken) == 1)
    for number, words in enumerate(("Stop", "KONIEC")):
        await text(system, words, sid=f"SM1{number}")
    await until(lambda: len(system.twilio.taken) == 2)
    await text(system, "ile mam zapłacić", sid="SM2")
    await asyncio.sleep(0.6)
    after_stop = list(system.twilio.bodies())
    await text(system, "START", sid="SM3")
    await until(lambda: len(system.twilio.taken) == 3)

    assert "nie bedziemy wysylac" in after_stop[1] and len(after_stop) == 2
    assert system.engine.texts() == ["ile?"]
    (cid,) = {letter.conversation for letter in await letters(system)}
    assert (await system.gateway.conversations.load(cid)).reason == "wrote_after_opt_out"
    assert "znow wlaczone" in system.twilio.bodies()[2]


async def test_that_a_stop_twilio_confirmed_itself_gets_no_second_confirmation(system: Any) -> None:
    await text(system, "STOP", OptOutType="STOP")
    await asyncio.sleep(0.6)

    assert system.twilio.taken == []


async def test_that_a_cry_for_help_is_answered_even_after_stop(system: Any) -> None:
    await text(system, "STOP", sid="SM1")
    await until(lambda: len(system.twilio.taken) == 1)
    await text(system, "nie chce juz zyc", sid="SM2")
    await until(lambda: len(system.twilio.taken) == 2)

    assert "116 123" in system.twilio.bodies()[1]
    assert system.engine.asked == []


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


async def test_that_a_busy_twilio_is_tried_again_later(system: Any) -> None:
    system.twilio.failures = [(429, 20429)]
    await text(system, "ile?")
    await until(lambda: system.twilio.taken, 15)
    await until_state(system, "sent")


async def until_state(system: Any, state: str) -> Any:
    async def there() -> Any:
        return [letter for letter in await letters(system) if letter.state == state]

    return await until(there, 15)


async def test_that_a_message_with_an_unknown_outcome_is_found_and_not_sent_twice(
    system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.sms.postman.LOOKS", 300)  # the first after a fifth of a second
    system.twilio.swallow = True
    await text(system, "ile?")
    (letter,) = await until_state(system, "sent")

    assert letter.sid == system.twilio.taken[0]["sid"]
    assert len(system.twilio.taken) == 1


async def test_that_an_opted_out_and_an_invalid_number_are_remembered(system: Any) -> None:
    system.twilio.failures = [(400, 21610)]
    await text(system, "ile?")
    await until_state(system, "suppressed")

    async with system.gateway.db.read() as tx:
        assert (await sms.number(tx, PHONE)).opted_out


async def test_that_a_refused_message_ends_in_the_dead_letters(system: Any) -> None:
    system.twilio.failures = [(400, 21211)]
    await text(system, "ile?")
    (letter,) = await until_state(system, "dead")

    assert letter.error == "twilio_21211"
    async with system.gateway.db.read() as tx:
        assert (await sms.number(tx, PHONE)).invalid


async def test_that_delivery_reports_never_go_backwards(system: Any) -> None:
    await text(system, "ile?")
    await until(lambda: system.twilio.taken)
    await until_state(system, "sent")
    sid = system.twilio.taken[0]["sid"]
    for status in ("sent", "delivered", "sent", "queued", "failed", "delivered"):
        answer = await post(system, "/sms/twilio/status", MessageSid=sid, MessageStatus=status)
        assert answer.status_code == 204
    (letter,) = await letters(system)

    assert (letter.state, letter.status) == ("delivered", "delivered")


async def test_that_a_report_faster_than_our_own_note_finds_its_letter(system: Any) -> None:
    await text(system, "ile?")
    (letter,) = await until_state(system, "sent")
    async with system.gateway.db.write() as tx:
        await sms.change(tx, letter.id, sid=None, status=None, state="unknown", due_s=9e9)
    await post(
        system, "/sms/twilio/status", query=f"o={letter.id}", MessageSid="SM-later", MessageStatus="delivered"
    )

    (letter,) = await letters(system)
    assert (letter.sid, letter.state) == ("SM-later", "delivered")


async def test_that_a_report_faster_than_a_failed_answer_is_the_last_word(
    system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.sms.postman.LOOKS", 300)
    system.twilio.swallow, system.twilio.gate = True, asyncio.Event()
    await text(system, "ile?")
    await until(lambda: system.twilio.taken)
    (letter,) = await letters(system)
    about = {"MessageSid": system.twilio.taken[0]["sid"], "MessageStatus": "delivered"}
    await post(system, "/sms/twilio/status", query=f"o={letter.id}", **about)
    system.twilio.gate.set()

    async def let_go() -> bool:
        async with system.gateway.db.read() as tx:
            return (await tx.execute(sql("SELECT lease_owner FROM sms_outbox"))).scalar() is None

    await until(let_go)
    assert (await letters(system))[0].state == "delivered"
    assert len(system.twilio.taken) == 1


async def test_that_a_report_about_nothing_of_ours_is_taken_calmly(system: Any) -> None:
    answer = await post(system, "/sms/twilio/status", MessageSid="SM-else", MessageStatus="delivered")

    assert answer.status_code == 204


@pytest.mark.parametrize(
    ("code", "more", "invalid"),
    [("30003", 1, False), ("30005", 0, True), ("30007", 0, False), ("21610", 0, False)],
)
async def test_that_an_error_code_has_its_consequence(
    system: Any, code: str, more: int, invalid: bool
) -> None:
    await text(system, "ile?")
    await until_state(system, "sent")
    sid = system.twilio.taken[0]["sid"]
    for _ in range(3):
        await post(system, "/sms/twilio/status", MessageSid=sid, MessageStatus="undelivered", ErrorCode=code)

    kept = await letters(system)
    async with system.gateway.db.read() as tx:
        number = await sms.number(tx, PHONE)
    assert len(kept) == 1 + more
    assert number.invalid is invalid
    assert number.opted_out is (code == "21610")


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


async def test_that_an_opt_out_is_reported_to_the_case_backend(system: Any) -> None:
    await text(system, "STOP")

    await until(lambda: system.engine.reports)
    assert [kind for _, kind in system.engine.reports] == ["opt_out"]


async def test_that_a_start_after_a_stop_is_reported_too_and_overtakes_a_stop_not_told_yet(
    system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.engine.herald.FIRST_PAUSE", 1.0)
    await text(system, "STOP")
    await until(lambda: system.engine.reports)
    await text(system, "START", sid="SM2")
    await until(lambda: len(system.engine.reports) == 2)
    assert [kind for _, kind in system.engine.reports] == ["opt_out", "opt_in"]

    system.engine.cases_status = 503
    await text(system, "STOP", sid="SM3")
    await text(system, "START", sid="SM4")
    system.engine.cases_status = 200
    await until(lambda: len(system.engine.reports) == 3, seconds=30)
    assert [kind for _, kind in system.engine.reports] == ["opt_out", "opt_in", "opt_in"]


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


async def _emptied(system: Any) -> bool:
    return [letter.body for letter in await letters(system)] == [""]


async def test_that_each_number_of_ours_keeps_its_pace_and_none_waits_for_another(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    other, token = "+48732000001", "internal-token-of-the-tests"
    numbers = {"twilio_from": f"{OURS},{other}", "gateway_token": token, "sms_per_second": 0.5}
    system = await make_system(**(twilio_settings | numbers))
    begun = time.monotonic()
    for number, sender in enumerate((OURS, OURS, other)):
        note = {"key": f"note-{number}-x", "phone": f"+4860010020{number}", "text": "Kod", "sender": sender}
        headers = {"authorization": f"Bearer {token}"}
        assert (await system.http.post("/internal/sms", json=note, headers=headers)).status_code == 202
    await until(lambda: len(system.twilio.taken) == 2)
    assert {sent["From"] for sent in system.twilio.taken} == {OURS, other}
    await until(lambda: len(system.twilio.taken) == 3)
    assert time.monotonic() - begun >= 1.5


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
