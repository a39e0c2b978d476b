"""SQLite as the gateway writes it: many share a sync, a failure undoes only itself, a lock is waited for."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from channels.store import local
from channels.store.local import LocalDatabase

PUT = text("INSERT INTO notes VALUES (:word)")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "notes.sqlite3"
    with sqlite3.connect(made) as sql:
        sql.execute("PRAGMA journal_mode=WAL")
        sql.execute("CREATE TABLE notes (word TEXT NOT NULL)")
    sql.close()
    return made


@pytest.fixture
async def database(path: Path) -> AsyncIterator[LocalDatabase]:
    opened = LocalDatabase(f"sqlite:///{path}")
    yield opened
    await opened.close()


def words(path: Path) -> list[str]:
    """What another process sees."""
    sql = sqlite3.connect(path)
    found = [row[0] for row in sql.execute("SELECT word FROM notes ORDER BY word")]
    sql.close()
    return found


async def put(database: LocalDatabase, word: str | None, path: Path) -> None:
    async with database.write(urgent=False) as tx:
        await tx.execute(PUT, {"word": word})
    assert word in words(path), "whoever has left the transaction is on the disk"


async def test_that_writers_share_a_sync(
    database: LocalDatabase, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    syncs = 0
    quick = database._commit

    async def counted(raw: sqlite3.Connection) -> None:
        nonlocal syncs
        syncs += 1
        await asyncio.sleep(0.05)  # a disk
        await quick(raw)

    monkeypatch.setattr(database, "_commit", counted)
    await asyncio.gather(*(put(database, f"{number:02}", path) for number in range(20)))

    assert words(path) == [f"{number:02}" for number in range(20)]
    assert syncs == -(-20 // local.LARGEST_GROUP)


async def test_that_a_slow_disk_is_left_to_threads(
    database: LocalDatabase, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_threads = 0
    usual = local.whole

    async def counted(work):  # type: ignore[no-untyped-def]
        nonlocal in_threads
        in_threads += 1
        return await usual(work)

    monkeypatch.setattr(local, "whole", counted)
    monkeypatch.setattr(local, "SLOW_SECONDS", 60.0)
    await put(database, "a", path)
    assert in_threads == 0

    monkeypatch.setattr(local, "SLOW_SECONDS", 0.0)
    await put(database, "b", path)  # here still: what it takes shows afterwards
    await put(database, "c", path)
    assert in_threads == 1


async def test_that_the_log_of_sqlite_does_not_grow(
    database: LocalDatabase, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "TIDY_EVERY", 10)
    wal, sizes = path.with_name(path.name + "-wal"), []
    for round_ in range(6):
        await asyncio.gather(*(put(database, f"{round_}.{number:02}", path) for number in range(20)))
        if database._tidying is not None:
            await database._tidying
        sizes.append(wal.stat().st_size)

    assert len(words(path)) == 120
    assert sizes[-1] == sizes[1], "begun anew each time, not appended to"


async def test_that_a_failure_undoes_only_itself(database: LocalDatabase, path: Path) -> None:
    results = await asyncio.gather(
        put(database, "a", path),
        put(database, None, path),
        put(database, "b", path),
        return_exceptions=True,
    )
    assert [type(result).__name__ for result in results] == ["NoneType", "IntegrityError", "NoneType"]
    assert words(path) == ["a", "b"]
    await put(database, "c", path)


async def test_that_a_lock_of_another_process_is_waited_for(database: LocalDatabase, path: Path) -> None:
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    waiting = asyncio.create_task(put(database, "a", path))
    await asyncio.sleep(0.2)
    async with database.read() as tx:
        assert (await tx.execute(text("SELECT count(*) FROM notes"))).scalar_one() == 0, "reading goes on"
    assert not waiting.done()
    held.execute("ROLLBACK")
    held.close()
    await waiting


async def test_that_whoever_gives_up_leaves_nothing_half_done(database: LocalDatabase, path: Path) -> None:
    async def half() -> None:
        async with database.write(urgent=True) as tx:
            await tx.execute(PUT, {"word": "half"})
            await asyncio.sleep(10)

    given_up = asyncio.create_task(half())
    after = asyncio.create_task(put(database, "whole", path))
    await asyncio.sleep(0.05)
    given_up.cancel()
    await after
    assert words(path) == ["whole"]
