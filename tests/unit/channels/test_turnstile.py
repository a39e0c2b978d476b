"""One at a time, the urgent first, and nobody stuck behind somebody who gave up."""

import asyncio

from channels.store.turnstile import Rank, Turnstile


async def enter(turnstile: Turnstile, name: str, order: list[str], *, rank: Rank) -> None:
    async with turnstile.passing(rank):
        order.append(name)
        await asyncio.sleep(0)


async def test_that_the_urgent_go_before_those_who_came_earlier() -> None:
    turnstile, order = Turnstile(), list[str]()
    async with turnstile.passing(Rank.USUAL):
        waiting = [
            asyncio.create_task(
                enter(turnstile, name, order, rank=Rank.URGENT if name.startswith("urgent") else Rank.USUAL)
            )
            for name in ("a", "b", "urgent 1", "urgent 2")
        ]
        await asyncio.sleep(0)
    await asyncio.gather(*waiting)

    assert order == ["urgent 1", "urgent 2", "a", "b"]


async def test_that_only_one_is_inside() -> None:
    turnstile, inside, most = Turnstile(), 0, 0

    async def visit() -> None:
        nonlocal inside, most
        async with turnstile.passing(Rank.USUAL):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.001)
            inside -= 1

    await asyncio.gather(*(visit() for _ in range(20)))

    assert most == 1


async def test_that_whoever_gives_up_waiting_blocks_nobody() -> None:
    turnstile, order = Turnstile(), list[str]()
    async with turnstile.passing(Rank.USUAL):
        tasks = [
            asyncio.create_task(enter(turnstile, name, order, rank=Rank.URGENT)) for name in ("a", "b", "c")
        ]
        await asyncio.sleep(0)
        tasks[0].cancel()
        await asyncio.sleep(0)
    tasks[1].cancel()  # its turn has come in this very moment
    await asyncio.gather(*tasks, return_exceptions=True)

    async with asyncio.timeout(1), turnstile.passing(Rank.USUAL):
        order.append("last")
    assert order == ["c", "last"]
