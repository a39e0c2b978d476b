"""Sending an SMS: how long a call may take, what a failed one means, who may take a letter over and when."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from channel_servers import until

from channels.sms.inbound import Incoming
from channels.sms.postman import SPARE_SECONDS
from channels.sms.provider import Fate, SendFault
from channels.sms.twilio_provider import TwilioProvider
from channels.store import sms
from channels.store.sms import Letter

PATIENCE = 0.4
LETTER = Letter(1, "c1", "k1", "+48600100200", "+48732000000", "Dzien dobry", "GSM-7", 1, "sending", 1, 0.0, 0.0,
                None, None, None, urgent=False, secret=False)  # fmt: skip
Serving = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def carrier(serving: Serving) -> AsyncIterator[TwilioProvider]:
    """A provider before a server of raw bytes."""
    tasks = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())
        with suppress(ConnectionError, asyncio.CancelledError):
            await serving(reader, writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    provider = TwilioProvider("AC1", "token", f"http://127.0.0.1:{port}", "https://chat.firma.pl/s", PATIENCE)
    try:
        yield provider
    finally:
        await provider.close()
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks)


async def trickle(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """An answer that comes letter by letter and never ends."""
    writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(PATIENCE / 10)


async def hang_up(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")


async def test_that_no_call_takes_longer_than_the_carrier_says() -> None:
    async with carrier(trickle) as provider:
        for call in (provider.send, provider.find):
            begun = time.monotonic()
            with pytest.raises(SendFault) as fault:
                await call(LETTER)
            assert fault.value.fate is Fate.UNKNOWN  # it may have been taken: never sent again blindly
            assert PATIENCE * 0.9 < time.monotonic() - begun < provider.longest_seconds + 1.0


async def test_what_a_broken_call_means() -> None:
    async with carrier(hang_up) as provider:
        with pytest.raises(SendFault) as broken:
            await provider.send(LETTER)
    unheard = TwilioProvider("AC1", "token", "http://127.0.0.1:1", "https://chat.firma.pl/s", PATIENCE)
    with pytest.raises(SendFault) as refused:
        await unheard.send(LETTER)
    await unheard.close()

    assert (broken.value.fate, broken.value.code) == (Fate.UNKNOWN, "twilio_broke_off")
    assert (refused.value.fate, refused.value.code) == (Fate.RETRY, "twilio_unreachable")


async def test_that_a_cancelled_worker_leaves_its_call_to_its_end(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    """Twilio has the message either way; a call that is cut off would only make its outcome unknown."""
    system = await make_system(**twilio_settings)
    system.twilio.gate = asyncio.Event()
    provider = system.gateway.carrier
    sending = asyncio.create_task(provider.send(LETTER))
    await until(lambda: system.twilio.taken)
    sending.cancel()
    closing = asyncio.create_task(provider.close())
    await asyncio.sleep(0.05)
    assert not closing.done()
    system.twilio.gate.set()
    await closing


async def test_that_a_letter_is_taken_over_when_its_call_must_be_over_and_not_before(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**twilio_settings, twilio_timeout_seconds=3.0)
    system.twilio.gate = asyncio.Event()
    await system.gateway.inbound.receive(Incoming("SM1", LETTER.phone, LETTER.ours, "ile?"))
    await until(lambda: system.twilio.taken)

    async def letter() -> Letter:
        async with system.gateway.db.read() as tx:
            (only,) = await sms.to_phone(tx, LETTER.phone, 0)
            return only

    begun = (await letter()).tried_s

    async def claimed(seconds: float) -> list[Letter]:
        async with system.gateway.db.write() as tx:
            return await sms.claim(tx, "another", 4, begun + seconds, 30.0)

    assert await claimed(system.gateway.carrier.longest_seconds + SPARE_SECONDS - 0.1) == []
    (taken,) = await claimed(system.gateway.carrier.longest_seconds + SPARE_SECONDS + 0.1)
    assert taken.key == (await letter()).key
    assert (await letter()).state == "unknown"  # looked for at the carrier, not sent once more
    system.twilio.gate.set()
