"""Random moves of the mode from several processes at once: never two owners, never assistant and human together.

The log is the witness: every move and every word stands in it in the order of the commits, so it is read again from
the first line and each word is held against who led at that moment. ULGA_MODE_MOVES makes the run longer.
"""

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from channels.conversation.bus import Bus
from channels.conversation.model import Channel, Draft, Event, Source
from channels.conversation.modes import TABLE, Mode, Move
from channels.conversation.service import Conversations, new_id
from channels.metrics import Metrics
from channels.store import agents
from channels.store.db import Database
from polish.clock import clock_from
from tests.integration.postgres import new_database

MOVES = int(os.environ.get("ULGA_MODE_MOVES", "200"))
PROCESSES, TALKS, TEAM = 4, 5, 4
WORKER = Path(__file__).with_name("mode_worker.py")


class Witness:
    """Reads one conversation's log and knows who leads after each line."""

    def __init__(self) -> None:
        self.mode = Mode.BOT
        self.owner: str | None = None
        self.moves = 0

    def read(self, event: Event) -> None:
        if event.source is Source.DEBTOR:
            self.mode = Mode.BOT if self.mode is Mode.CLOSED else self.mode
        elif event.source is Source.AGENT:
            assert self.mode is Mode.HUMAN and event.author == self.owner, event
        elif event.kind == "crisis":
            self.mode, self.owner = Mode.FROZEN, None
        elif event.source is Source.ASSISTANT:
            self._assistant(event)
        elif event.data.get("move"):
            self._moved(event)

    def _assistant(self, event: Event) -> None:
        waiting_notice = self.mode is Mode.WAITING and "Czeka na nią człowiek" in event.text
        about_time = event.kind == "wait" and self.mode is Mode.WAITING
        assert self.mode is Mode.BOT or waiting_notice or about_time, (self.mode, event)
        if event.text == "przekazuję":
            self.mode = Mode.WAITING

    def _moved(self, event: Event) -> None:
        step = Move(event.data.get("step", event.data["move"]))
        mode = Mode.WAITING if (self.mode, step) == (Mode.BOT, Move.CLAIM) else self.mode
        assert (mode, step) in TABLE, (self.mode, step, event.offset)
        self.mode, self.moves = TABLE[mode, step], self.moves + 1
        joined = event.text.removeprefix("Do rozmowy dołącza ").partition(".")[0]
        self.owner = joined if self.mode is Mode.HUMAN else None
        assert (self.owner is not None) is (self.mode is Mode.HUMAN)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'modes.db'}"
        return
    with new_database(request.getfixturevalue("postgres")) as address:
        yield address.replace("postgresql://", "postgresql+psycopg://")


async def prepared(db: Database) -> list[str]:
    await db.start()
    conversations = Conversations(db, clock_from(None), Bus(), Metrics())
    async with db.write() as tx:
        for number in range(TEAM):
            await agents.create(
                tx, login=f"a{number}", name=f"Agent {number}", role="agent", password="x",
                moment=conversations.moment(),
            )  # fmt: skip
    talks = [new_id() for _ in range(TALKS)]
    for cid in talks:
        await conversations.open(cid, Channel.WEB, Draft(Source.ASSISTANT, "powitanie"))
    return talks


async def test_that_never_two_lead_and_never_assistant_and_human_together(database: str) -> None:
    db = Database(database)
    talks = await prepared(db)
    each = str(-(-MOVES // PROCESSES))
    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable, str(WORKER), database, str(seed), each, *talks,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        )
        for seed in range(PROCESSES)
    ]  # fmt: skip
    outputs = [(await worker.communicate())[0].decode() for worker in workers]
    assert [worker.returncode for worker in workers] == [0] * PROCESSES, outputs[0][-2000:]

    conversations = Conversations(db, clock_from(None), Bus(), Metrics())
    moves = 0
    for cid in talks:
        witness, after, page = Witness(), 0, [None]
        while page:
            page = await conversations.events(cid, after)  # type: ignore[assignment]
            for event in page:
                assert event is not None and event.offset == after + 1  # no gap, no double
                witness.read(event)
                after = event.offset
        state = await conversations.load(cid)
        owner = f"Agent {state.owner[1:]}" if state.owner else None
        assert (witness.mode, witness.owner) == (state.mode, owner)
        moves += witness.moves
    await db.close()
    done = [tuple(map(int, output.strip().splitlines()[-1].split())) for output in outputs]
    print(
        f"{moves} moves by {PROCESSES} processes, {sum(refused for _, refused in done)} refused, {TALKS} conversations"
    )
    assert moves >= MOVES
