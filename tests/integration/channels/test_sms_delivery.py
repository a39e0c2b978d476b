"""What becomes of an SMS: tried again, found again, refused, reported on; never sent twice."""

import asyncio
import time
from typing import Any

import pytest
from channel_posts import OURS, PHONE, letters, post, text, until_state
from channel_servers import until
from sqlalchemy import text as sql

from channels.store import sms


@pytest.fixture
async def system(make_system: Any, twilio_settings: dict[str, Any]) -> Any:
    return await make_system(**twilio_settings)


async def test_that_a_busy_twilio_is_tried_again_later(system: Any) -> None:
    system.twilio.failures = [(429, 20429)]
    await text(system, "ile?")
    await until(lambda: system.twilio.taken, 15)
    await until_state(system, "sent")


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
