"""A message on its way into the log goes before steps of turns, which go one by one and never wait for ever."""

import asyncio
import time
from contextlib import ExitStack

from channels.conversation import precedence
from channels.conversation.precedence import Precedence


async def test_that_a_step_waits_until_the_last_message_is_in() -> None:
    order, given = list[str](), Precedence()

    async def step(name: str) -> None:
        await given.give_way()
        order.append(name)

    with given.taking_in():
        with given.taking_in():
            steps = [asyncio.create_task(step(name)) for name in "abc"]
            await asyncio.sleep(0.01)
        order.append("first message in")
        await asyncio.sleep(0.01)
        order.append("second message in")
    await asyncio.gather(*steps)

    assert order == ["first message in", "second message in", "a", "b", "c"]


async def test_that_a_message_gets_between_two_steps() -> None:
    order, given = list[str](), Precedence()

    async def step(name: str) -> None:
        await given.give_way()
        order.append(name)
        if name == "a":  # one comes while the first step is at work
            coming.enter_context(given.taking_in())

    with ExitStack() as coming:
        with given.taking_in():
            steps = [asyncio.create_task(step(name)) for name in "ab"]
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.01)
        order.append("in")
    await asyncio.gather(*steps)

    assert order == ["a", "in", "b"]


async def test_that_turns_go_on_under_any_load() -> None:
    given = Precedence()
    with given.taking_in():
        started = time.monotonic()
        await given.give_way()
        assert time.monotonic() - started < precedence.LONGEST_SECONDS * 10


async def test_that_nobody_waits_where_nothing_comes_in() -> None:
    given = Precedence()
    async with asyncio.timeout(0.001):
        for _ in range(100):
            await given.give_way()
