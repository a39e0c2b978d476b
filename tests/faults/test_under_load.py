"""Everything breaks while twenty people talk; afterwards the books must balance.

`make test` breaks each part once. `make soak` goes on at random for ULGA_FAULT_SECONDS, in each form of `conftest.py`.
Figures are printed with `-s`.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Iterator

import pytest

from deploy.local.processes import answers
from deploy.local.stack import Stack, wait_for
from tests.conversations.backend import Backend
from tests.conversations.twilio_double import TwilioDouble
from tests.faults.breakages import Breakages
from tests.faults.crowd import Crowd, crowd
from tests.faults.databases import database
from tests.faults.ledger import Balance, Ledger
from tests.faults.supervisor import Supervisor

PEOPLE = 20
REPEATS = 10  # of the same webhook
RANDOM_SECONDS = float(os.environ.get("ULGA_FAULT_SECONDS", "0"))
SEED = int(os.environ.get("ULGA_FAULT_SEED", str(time.time_ns() % 10_000)))
SETTLE_SECONDS = 90.0


@pytest.fixture
def ledger(stack: Stack) -> Iterator[Ledger]:
    opened = Ledger(database(stack, "gateway"))
    yield opened
    opened.close()


@pytest.mark.timeout(int(600 + RANDOM_SECONDS * 2))
async def test_what_breaks_under_load_loses_nothing_and_repeats_nothing(
    stack: Stack, backend: Backend, twilio: TwilioDouble, ledger: Ledger
) -> None:
    broken = Breakages(stack, twilio, random.Random(SEED))
    found = await _through_it_all(stack, twilio, ledger, broken)
    for url in stack.urls("gateway"):
        assert wait_for(lambda address=url: answers(f"{address}/readyz"), 30), "not everything came back"
    assert RANDOM_SECONDS or set(broken.done) == broken.every_kind(), "something was never broken"
    assert not found.breaches, (
        "\n".join(found.breaches[:20]) + f"\n{len(found.breaches)} breaches, seed {SEED}"
    )
    assert found.counts["messages sent"] == found.counts["messages in the log"] >= PEOPLE


async def _through_it_all(stack: Stack, twilio: TwilioDouble, ledger: Ledger, broken: Breakages) -> Balance:
    supervisor, started = Supervisor(stack), time.monotonic()
    async with crowd(stack, twilio, PEOPLE, REPEATS) as people:
        talking = asyncio.create_task(people.talk(pause=0.5))
        watching = asyncio.create_task(supervisor.watch())
        try:
            await (_at_random(broken) if RANDOM_SECONDS else _one_by_one(broken))
            people.ending.set()
            await talking
            await _settle(ledger, people)
            await asyncio.gather(*(phone.reports.catch_up() for phone in people.phones))
        finally:
            talking.cancel()
            watching.cancel()
        found = ledger.balance(people.web, people.phones, twilio)
    _report(found, broken, supervisor, time.monotonic() - started)
    return found


async def _one_by_one(broken: Breakages) -> None:
    """Rasa takes longest to come back: the other parts break while it is away, and once more when it is there."""
    await asyncio.sleep(1.0)
    rasas = [name for name in broken.processes if name.startswith("rasa")]
    for name in rasas:
        rasa = asyncio.create_task(broken.kill(name))
        await broken.lock("gateway", 2.0)
        await rasa
    await broken.flush_redis()
    for name in [name for name in broken.processes if name not in rasas]:
        await broken.kill(name)
        await asyncio.sleep(0.5)
    await broken.upset_twilio(*TwilioDouble.MOODS)
    await broken.lock("cases", 1.0)


async def _at_random(broken: Breakages) -> None:
    until = time.monotonic() + RANDOM_SECONDS
    while time.monotonic() < until:
        await broken.anything()
        await asyncio.sleep(random.uniform(0.0, 3.0))


async def _settle(ledger: Ledger, people: Crowd) -> None:
    """Wait until nothing is on its way any more, and what was sent has been read."""
    until = time.monotonic() + SETTLE_SECONDS
    while ledger.unsettled(people.web, people.phones) and time.monotonic() < until:  # noqa: ASYNC110 - it is a database
        await asyncio.sleep(0.2)
    await asyncio.sleep(1.0)


def _report(found: Balance, broken: Breakages, supervisor: Supervisor, seconds: float) -> None:
    lines = [f"{PEOPLE} conversations for {seconds:.0f} s, seed {SEED}", ""]
    lines += [f"{count:6} {name}" for name, count in sorted(broken.done.items())]
    lines += [f"{count:6} {name}" for name, count in sorted(found.counts.items())]
    lines.append(f"{supervisor.replayed:6} replays, {supervisor.resent} SMS sent again by the supervisor")
    lines.append(f"{len(found.breaches):6} breaches")
    print("\n" + "\n".join(lines))
