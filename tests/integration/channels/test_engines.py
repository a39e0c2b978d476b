"""The engine forgets, or one of several is away: the conversation goes on."""

from typing import Any

import channel_servers as servers
import pytest
from channel_servers import until


async def say(chat: Any, *texts: str) -> list[str]:
    heard = []
    for text in texts:
        await chat.say(text)
        heard.append((await chat.hears())["text"])
    return heard


async def test_that_the_engine_is_handed_its_memory_when_it_has_lost_it_and_only_then(system: Any) -> None:
    system.engine.memories = {}
    async with system.chat() as chat:
        await chat.hears()
        await say(chat, "raz", "dwa")
        system.engine.memories.clear()
        assert await say(chat, "trzy", "cztery") == ["Echo: trzy", "Echo: cztery"]

    handed = [body.get("memory") for body in system.engine.asked]
    assert handed == [None, None, "after dwa", None]
    assert [body["memory_at"] for body in system.engine.asked] == [0.0, 1.0, 2.0, 3.0]


async def test_that_a_memory_is_kept_even_when_a_person_took_over_before_the_words_came(system: Any) -> None:
    system.engine.memories = {}
    system.engine.answers["przekaż"] = servers.reply("Dobrze.", commands=("handover",))
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await say(chat, "przekaż")

    from channels.store import memories

    async with system.gateway.db.read() as tx:
        kept = await memories.load(tx, cid)
    assert kept is not None and (kept.packed, kept.at) == ("after przekaż", 1.0)


@pytest.fixture
async def two(make_system: Any) -> Any:
    """A gateway with two engines; the second is `second`."""
    second = servers.FakeEngine(memories={})
    async with servers.serve(second.app()) as url:
        yield make_system, second, url


async def test_that_a_conversation_goes_on_at_another_engine_with_its_memory(two: Any) -> None:
    make_system, second, url = two
    first_gone = "http://127.0.0.1:9"
    system = await make_system(engine_url=f"{first_gone},{url}", engine_look_seconds=0.1)
    for _ in range(4):  # wherever their own engine would be
        async with system.chat() as chat:
            await chat.hears()
            assert await say(chat, "raz", "dwa") == ["Echo: raz", "Echo: dwa"]
    assert len(second.asked) == 8
    numbers = (await system.http.get("/metrics")).text
    assert 'ulga_engine_up{engine="0"} 0.0' in numbers and 'ulga_engine_up{engine="1"} 1.0' in numbers


async def test_that_an_engine_that_is_not_ready_is_passed_over_until_it_is(two: Any) -> None:
    make_system, second, url = two
    system = await make_system(engine_look_seconds=0.05)
    pool_of = system.gateway.engine.pool
    third = await make_system(engine_url=f"{pool_of._urls[0]},{url}", engine_look_seconds=0.05)
    pool = third.gateway.engine.pool
    second.ready = False
    await until(lambda: not pool._up[url])
    assert all(pool.order(f"c{n}")[0] != url for n in range(20))
    assert (await third.http.get("/readyz")).status_code == 200
    second.ready = True
    await until(lambda: pool._up[url])
    assert {pool.order(f"c{n}")[0] for n in range(20)} == set(pool._urls)
