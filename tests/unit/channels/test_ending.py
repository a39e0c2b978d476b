"""A worker that is told to end just as it is woken ends all the same."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from channels.conversation.bus import Bus
from channels.sms.postman import _wait

LONG = 60.0
Work = tuple[Callable[[], Awaitable[None]], Callable[[], None]]


def letters() -> Work:
    wake = asyncio.Event()

    async def sleep() -> None:
        wake.clear()
        await _wait(wake, LONG)

    return sleep, wake.set


def messages() -> Work:
    bus = Bus()
    return lambda: bus.wait_inbound(LONG), bus.nudge


@pytest.mark.parametrize("kind", [letters, messages])
async def test_that_a_cancellation_which_meets_a_wake_up_is_not_lost(kind: Callable[[], Work]) -> None:
    sleep, wake = kind()

    async def work() -> None:
        while True:
            await sleep()

    worker = asyncio.create_task(work())
    await asyncio.sleep(0.01)
    wake()
    await asyncio.sleep(0)
    worker.cancel()
    done, _ = await asyncio.wait([worker], timeout=2)
    assert done, "it went on"
