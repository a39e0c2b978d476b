"""What is past its time goes whole, and nothing else does."""

import json
import time
from typing import Any

import pytest
from channel_servers import until
from sqlalchemy import func, select, update

from channels.conversation.model import EngineMemory
from channels.store import forgetting, memories, sms
from channels.store.tables import conversations, metadata, sms_outbox
from channels.tasks import DAY, main, retention

PHONE, OURS = "+48600100200", "+48732000000"


async def talked(system: Any) -> str:
    """A web conversation with an answer and a memory."""
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("dzień dobry")
        await chat.hears()
    async with system.gateway.db.write() as tx:
        await memories.keep(tx, cid, EngineMemory("words", time.time()))
    return str(cid)


async def age(system: Any, cid: str, days: float, **more: Any) -> None:
    async with system.gateway.db.write() as tx:
        old = update(conversations).where(conversations.c.id == cid)
        await tx.execute(old.values(touched_s=time.time() - days * DAY, **more))


async def rows_naming(system: Any, cid: str) -> dict[str, int]:
    async with system.gateway.db.read() as tx:
        tables = [table for table in metadata.sorted_tables if "conversation" in table.c]
        counts = {
            table.name: (
                await tx.execute(select(func.count()).select_from(table).where(table.c.conversation == cid))
            ).scalar_one()
            for table in tables
        }
    return {name: count for name, count in counts.items() if count}


async def test_that_an_old_conversation_goes_with_everything_that_names_it(system: Any) -> None:
    old, fresh, held = [await talked(system) for _ in range(3)]
    await age(system, old, 366)
    await age(system, held, 366, mode="waiting")
    assert set(await rows_naming(system, old)) >= {"events", "engine_memories"}

    settings = system.gateway.settings
    planned = await retention(settings, apply=False)
    assert (planned["conversations"], planned["held_by_people"]) == (1, 1)
    assert (await retention(settings, apply=True))["conversations"] == 1

    assert set(await rows_naming(system, old)) <= forgetting.FIGURES
    assert await rows_naming(system, fresh) and await rows_naming(system, held)
    assert (await retention(settings, apply=True))["conversations"] == 0


async def test_that_a_conversation_nobody_wrote_in_goes_after_a_week(system: Any) -> None:
    silent, spoken = (await system.session())[0], await talked(system)
    for cid in (silent, spoken):
        await age(system, cid, 8)
    assert (await retention(system.gateway.settings, apply=True))["conversations"] == 1
    assert await rows_naming(system, spoken) and not await rows_naming(system, silent)


async def test_that_texts_of_sms_are_emptied_and_opt_outs_stay(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**twilio_settings)
    inbound = system.gateway.inbound
    from channels.sms.inbound import Incoming

    await inbound.receive(Incoming("SM1", PHONE, OURS, "dzień dobry"))
    await until(lambda: system.twilio.taken)
    cid = await inbound.receive(Incoming("SM2", PHONE, OURS, "STOP"))
    await until(lambda: len(system.twilio.taken) == 2)
    async with system.gateway.db.write() as tx:
        await tx.execute(update(sms_outbox).values(tried_s=time.time() - 91 * DAY, state="delivered"))
    assert (await retention(system.gateway.settings, apply=True))["sms_texts"] == 2
    await age(system, cid, 366, inbound_offset=0)
    assert (await retention(system.gateway.settings, apply=True))["conversations"] == 1
    async with system.gateway.db.read() as tx:
        assert (await sms.number(tx, PHONE)).opted_out
        assert await sms.to_phone(tx, PHONE, 0) == []


async def test_that_an_expired_memory_goes_and_the_conversation_stays(system: Any) -> None:
    cid = await talked(system)
    async with system.gateway.db.write() as tx:
        await memories.keep(tx, cid, EngineMemory("words", time.time() - 41 * DAY))
    assert (await retention(system.gateway.settings, apply=True))["engine_memories"] == 1
    assert "events" in await rows_naming(system, cid)


def test_that_the_command_says_what_would_go(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ULGA_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("ULGA_GATEWAY_DATABASE_URL", raising=False)
    assert main(["retention"]) == 0
    counts = json.loads(capsys.readouterr().out)["would_forget"]
    assert set(counts.values()) == {0} and "conversations" in counts
