"""Delivery: one answer per message whatever breaks, in order, and a person where the machine fails."""

import asyncio
from typing import Any

from channel_servers import reply, until

from channels.conversation.modes import Mode
from channels.store import leases, turns
from channels.store import log as event_log


async def test_that_messages_sent_at_once_are_answered_in_order(system: Any) -> None:
    async with system.chat() as chat:
        await chat.hears()
        for number in range(5):
            await chat.say(f"nr {number}")
        answers = [(await chat.hears())["text"] for _ in range(5)]

    assert answers == [f"Echo: nr {number}" for number in range(5)]
    assert system.engine.texts() == [f"nr {number}" for number in range(5)]


async def test_that_a_failing_engine_gives_one_calm_fallback_and_a_waiting_conversation(system: Any) -> None:
    system.engine.status = 502
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("ile?")
        fallback = await chat.hears()
        await chat.say("halo?")
        notice = await chat.hears()
        await chat.say("jest tam kto?")
        assert await chat.silent()

    assert "nie działa" in fallback["text"] and "zapisana" in notice["text"]
    assert len(chat.promises) <= 1  # when a person will write is told once
    conversation = await system.gateway.conversations.load(cid)
    assert (conversation.mode, conversation.reason) == (Mode.WAITING, "fault:engine_502")
    assert len(system.engine.asked) == 1
    assert 'ulga_fallbacks_total{code="engine_502"} 1.0' in (await system.http.get("/metrics")).text


async def test_that_a_slow_engine_is_not_asked_twice(make_system: Any) -> None:
    system = await make_system(engine_timeout_seconds=0.3)
    system.engine.seconds = 1.0
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("ile?")
        await chat.hears()
        await asyncio.sleep(1.0)

    assert len(system.engine.asked) == 1
    assert (await system.gateway.conversations.load(cid)).reason == "fault:engine_timeout"


async def test_that_an_unreachable_engine_is_a_fault_and_not_silence(make_system: Any) -> None:
    system = await make_system(engine_url="http://127.0.0.1:9")
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("ile?")
        assert "nie działa" in (await chat.hears())["text"]
    assert (await system.http.get("/readyz")).status_code == 503


async def test_that_an_empty_or_broken_answer_is_a_fault(system: Any) -> None:
    system.engine.answers["cisza"] = reply()
    system.engine.answers["dziwne"] = {"messages": "nie lista"}
    system.engine.answers["cudze"] = {"message_id": "other", "messages": [{"text": "x"}]}
    for words in ("cisza", "dziwne", "cudze"):
        async with system.chat() as chat:
            await chat.hears()
            await chat.say(words)
            assert "nie działa" in (await chat.hears())["text"]


async def test_that_a_handover_command_makes_the_conversation_wait(system: Any) -> None:
    system.engine.answers["człowiek"] = reply("Już przekazuję.", commands=("handover",))
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("człowiek")
        assert (await chat.hears())["text"] == "Już przekazuję."
        await until(lambda: system.gateway.conversations.load(cid))

    conversation = await system.gateway.conversations.load(cid)
    assert (conversation.mode, conversation.reason) == (Mode.WAITING, "test_reason")


async def test_that_a_cry_for_help_freezes_in_any_mode_and_never_reaches_the_engine(system: Any) -> None:
    system.engine.answers["człowiek"] = reply("Już przekazuję.", commands=("handover",))
    for before in ((), ("człowiek",)):
        cid, token = await system.session()
        async with system.chat(token) as chat:
            await chat.hears()
            for words in before:
                await chat.say(words)
                await chat.hears()
            await chat.say("nie chce mi sie juz zyc")
            crisis = await chat.hears()
            await chat.say("ile jest do zapłaty")
            assert await chat.silent()
            await chat.say("naprawdę nie chcę żyć")
            again = await chat.hears()

        assert "112" in crisis["text"] and crisis["choices"] == []
        assert "112" in again["text"] and again["text"] != crisis["text"]
        assert (await system.gateway.conversations.load(cid)).mode is Mode.FROZEN
    assert system.engine.texts() == ["człowiek"]


async def test_that_a_freeze_command_of_the_engine_says_the_crisis_text_and_nothing_of_a_debt(
    system: Any,
) -> None:
    system.engine.answers["smutno"] = reply(
        "Kwota to 100 zł", commands=("freeze",), choices=(("Raty", "/raty"),)
    )
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("smutno")
        crisis = await chat.hears()
        assert await chat.silent()

    assert "116 123" in crisis["text"] and "100" not in crisis["text"] and crisis["choices"] == []
    assert (await system.gateway.conversations.load(cid)).mode is Mode.FROZEN


async def test_that_a_cry_for_help_written_while_the_engine_thinks_is_answered_before_older_messages(
    system: Any,
) -> None:
    system.engine.gate = asyncio.Event()
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("ile?")
        await until(lambda: system.engine.asked)
        await chat.say("a raty?")
        await chat.say("nie chce juz zyc")
        await chat.next("ack"), await chat.next("ack"), await chat.next("ack")
        system.engine.gate.set()
        first = await chat.hears()
        assert await chat.silent()

    assert first["kind"] == "crisis"
    assert system.engine.texts() == ["ile?"]


async def test_that_a_backend_which_refuses_the_session_does_not_stop_the_conversation(system: Any) -> None:
    system.engine.cases_status = 500
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("raz")
        assert (await chat.hears())["text"] == "Echo: raz"
        system.engine.cases_status = 200
        await chat.say("dwa")
        await chat.hears()
        await chat.say("trzy")
        await chat.hears()

    assert len(system.engine.sessions) == 2


async def test_that_a_crash_between_answer_and_append_is_repaired_without_a_second_answer(
    make_system: Any,
) -> None:
    """A worker asks the engine and dies; another takes over, and then the first one wakes up again."""
    system = await make_system(lease_seconds=0.6)
    service, courier = system.gateway.conversations, system.gateway.courier
    cid, token = await system.session()
    lost = "worker-that-died"
    async with service.db.write() as tx:
        await leases.claim(tx, lost, 0, service.moment().seconds, 0.6)
    async with system.chat(token) as chat:
        await chat.hears()
        async with (
            service.db.write() as tx
        ):  # the dying worker holds the conversation before the message comes
            from sqlalchemy import update

            from channels.store.tables import conversations

            held = update(conversations).where(conversations.c.id == cid)
            await tx.execute(held.values(lease_owner=lost, lease_until_s=service.moment().seconds + 0.6))
        await chat.say("ile?")
        answer = await chat.hears()
        assert await chat.silent(1.0)

    assert answer["text"] == "Echo: ile?"
    async with service.db.write() as tx:
        conversation = await event_log.load(tx, cid)
        try:
            await leases.held(tx, lost, cid, service.moment().seconds)
        except Exception as error:
            assert type(error).__name__ == "LeaseLost"
        else:
            raise AssertionError("a lost lease must not be usable")
    assert not conversation.unanswered
    assert courier.name != lost


async def test_that_a_turn_finished_twice_is_said_once(system: Any) -> None:
    from channels.conversation.decisions import Result, say

    service = system.gateway.conversations
    cid, _ = await system.session()
    for task in list(asyncio.all_tasks()):
        if "Courier.run" in repr(task):
            task.cancel()
    from channels.conversation.model import Draft, Source

    await service.receive(cid, Draft(Source.DEBTOR, "ile?"), "k:1")
    async with service.db.write() as tx:
        (claimed,) = await leases.claim(tx, "w1", 5, service.moment().seconds, 60)
    for _ in range(2):
        async with service.db.write() as tx:
            held = await event_log.load(tx, claimed.id, lock=True)
            result, moment = Result((say("100 zł"),)), service.moment()
            await turns.finish(tx, held, 2, result, moment=moment, outlet=service.outlet)

    events = await service.events(cid, 0)
    assert [event.text for event in events][1:] == ["ile?", "100 zł"]


async def test_that_a_message_which_kills_every_worker_ends_with_a_person(make_system: Any) -> None:
    system = await make_system(turn_attempts=2, lease_seconds=0.5)

    async def explode(*_: Any) -> None:
        raise RuntimeError("boom")

    system.gateway.courier._turns.ask = explode
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("zatruta")
        assert "nie działa" in (await chat.hears())["text"]

    assert (await system.gateway.conversations.load(cid)).reason == "fault:attempts_used_up"


async def test_that_the_case_backend_hears_of_an_alarm_even_if_it_was_down(system: Any) -> None:
    system.engine.cases_status = 500
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("nie chce juz zyc")
        assert (await chat.hears())["kind"] == "crisis"
        await until(lambda: system.engine.sessions)
        system.engine.cases_status = 200
        async with system.gateway.db.write() as tx:
            from sqlalchemy import update

            from channels.store.tables import case_notices

            await tx.execute(update(case_notices).values(due_s=0.0))
        await until(lambda: system.engine.reports)

    assert system.engine.reports == [(cid, "crisis")]
