"""The index of the search keeps step with the log whatever happens to it, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, text, update

from channels.conversation.model import Channel, Draft, Source
from channels.store import agents, forgetting, log, search, search_index
from channels.store.agents import Agent
from channels.store.db import Database
from channels.store.forgetting import Limits
from channels.store.log import Moment
from channels.store.search import Search
from channels.store.tables import events
from tests.integration.postgres import new_database

BEGAN = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
async def db(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'search.db'}")
        await made.start()
        yield made
        await made.close()
        return
    with new_database(request.getfixturevalue("postgres")) as address:
        made = Database(address.replace("postgresql://", "postgresql+psycopg://"))
        await made.start()
        yield made
        await made.close()


@pytest.fixture
async def anna(db: Database) -> Agent:
    async with db.write() as tx:
        await agents.create(tx, login="anna", name="Anna", role="agent", password="", moment=Moment(BEGAN, 0))
        found = await agents.by_login(tx, "anna")
    assert found is not None
    return found


async def said(db: Database, cid: str, *texts: str) -> None:
    async with db.write() as tx:
        await log.create(tx, cid, Channel.WEB, Moment(BEGAN, 0.0), phone=None, greeted=True)
        for number, words in enumerate(texts):
            moment = Moment(BEGAN + timedelta(minutes=number), float(number))
            await log.append(tx, cid, Draft(Source.DEBTOR, words), f"{cid}:{number}", moment)


async def found(db: Database, anna: Agent, words: str, **more: Any) -> list[str]:
    async with db.read() as tx:
        return [hit["text"] for hit in await search.hits(tx, anna, Search(words, **more), 50)]


SAID = (
    "Moja ZALEGŁOŚĆ to żółta łódź", "sprawa UL-2026-000123, kwota 1.250,50 zł", "мені потрібна допомога",
    "Rata/y: O'Brien",
)  # fmt: skip


async def test_that_words_are_found_by_their_beginnings_without_marks(db: Database, anna: Agent) -> None:
    await said(db, "c1", *SAID)
    one, number, other, odd = SAID
    for sought, hits in {
        "zaleglosc": [one], "zaległ": [one], "ŁÓDŹ zolta": [one], "łódź rata": [], "legosc": [], "2026": [number],
        "UL-2026-000123": [number], "ul-2026 kwot": [number], "1.250,50": [number], "ДОПОМОГ": [other], "rata": [odd],
        "brien": [odd], "o'brien": [odd], '" OR *': [], "rata:* | zolta": [], "---": [], "NOT zolta": [],
    }.items():  # fmt: skip
        assert await found(db, anna, sought) == hits, sought
    assert (
        await found(db, anna, "zolta", before=BEGAN) == []
        and await found(db, anna, "z", source="agent") == []
    )
    strict = replace(anna, creditors=["beta"], unassigned=False)
    assert await found(db, strict, "zolta") == []


async def test_that_the_index_changes_with_the_log_in_one_transaction(db: Database, anna: Agent) -> None:
    await said(db, "c1", "stare słowa")
    with pytest.raises(RuntimeError):
        async with db.write() as tx:
            await log.append(tx, "c1", Draft(Source.DEBTOR, "nigdy nie było"), "k1", Moment(BEGAN, 1.0))
            raise RuntimeError
    assert await found(db, anna, "nigdy") == [] and await found(db, anna, "stare") == ["stare słowa"]
    async with db.write() as tx:
        await log.append(tx, "c1", Draft(Source.DEBTOR, "stare powtórzone"), "c1:0", Moment(BEGAN, 1.0))
        redacted = update(events).where(events.c.conversation == "c1", events.c.offset == 1)
        await tx.execute(redacted.values(text="zamazane"))
    assert await found(db, anna, "stare") == [] and await found(db, anna, "zamaz") == ["zamazane"]
    async with db.write() as tx:
        await tx.execute(delete(events).where(events.c.conversation == "c1"))
    assert await found(db, anna, "zamaz") == []


async def test_that_what_is_forgotten_is_found_no_more(db: Database, anna: Agent) -> None:
    await said(db, "c1", "do zapomnienia")
    await said(db, "c2", "do zapamiętania")
    async with db.write() as tx:
        await tx.execute(
            text("UPDATE conversations SET touched_s = 1000000, handled_offset = 9 WHERE id = 'c2'")
        )
        await tx.execute(text("UPDATE conversations SET handled_offset = 9 WHERE id = 'c1'"))
        limits = Limits(conversations=500.0, unused=0.0, texts=0.0, memories=0.0, now=0.0)
        assert await forgetting.forget_conversations(tx, limits) == 1
    assert await found(db, anna, "zapom") == [] and await found(db, anna, "zapam") == ["do zapamiętania"]
    if db.sqlite:
        async with db.read() as tx:
            left = (await tx.execute(text("SELECT count(*) FROM event_words"))).scalar_one()
            assert left == 1


async def test_that_a_log_from_before_the_index_is_found_too(tmp_path: Path) -> None:
    db = Database(f"sqlite:///{tmp_path / 'old.db'}")
    await db.start()
    assert db._local is not None
    await db._local.upgrade(search_index.drop)
    async with db.write() as tx:
        await agents.create(tx, login="anna", name="Anna", role="agent", password="", moment=Moment(BEGAN, 0))
        anna = await agents.by_login(tx, "anna")
    await said(db, "c1", "sprzed indeksu")
    await db._local.upgrade(search_index.create)
    assert anna is not None and await found(db, anna, "sprzed") == ["sprzed indeksu"]
    await db.close()
