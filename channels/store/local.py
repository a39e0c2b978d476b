"""SQLite: statements where they are called, one sync to disk for everybody who waits for one.

A statement takes about a tenth of a millisecond, less than asking a thread. What may wait goes to a thread: the write
lock when another process holds it, the sync to a disk that is slow, and moving what is written from the log of
SQLite to its place. Whoever writes while a sync is going on shares the next one (docs/adr/0021-sqlite-in-the-loop.md).
Nobody is told that something is written before it is on the disk.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Dialect, Engine, Executable, create_engine, event

from channels.logs import log
from channels.store.turnstile import Rank, Turnstile

BUSY_MS = 10_000
LARGEST_GROUP = 16  # writers that share a sync; more would keep the first of them waiting
LATELY = 16  # syncs that make what one usually takes
SLOW_SECONDS = 0.005  # a usual sync of a disk that is better left to threads
LEFT_TO_THREADS_SECONDS = 1.0  # before it is tried here again
CLOSE_SECONDS = 0.02  # between urgent writers: the next one is near, and its sync serves those who are not
TIDY_EVERY = 200  # transactions: about a thousand pages
T = TypeVar("T")
# Of its own: in the loop's usual threads a sync would stand behind slow calls of a carrier.
_threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="sqlite")
Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None


class LoopTx:
    """A SQLite transaction with the face of an asyncio one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def dialect(self) -> Dialect:
        return self._connection.dialect

    async def execute(self, statement: Executable, parameters: Parameters = None) -> CursorResult[Any]:
        """Run one statement, at once."""
        return self._connection.execute(statement, parameters)


class LocalDatabase:
    """One connection that writes and one that reads, both used from the loop's thread."""

    def __init__(self, address: str) -> None:
        self._engine = _engine(address)
        self._turnstile = Turnstile()
        self._writer: Connection | None = None
        self._reader: Connection | None = None
        self._tidier: Connection | None = None
        self._group: list[asyncio.Future[None]] = []  # who waits for the next sync
        self._syncing: dict[Rank, asyncio.Task[None]] = {}  # one waits in each queue at most
        self._urgent_at = 0.0
        self._urgent_every = 1.0  # seconds between the last two urgent writers
        self._usually = 0.0  # seconds that a sync has been taking
        self._threads_until = 0.0
        self._untidy = 0
        self._tidying: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def write(self, *, urgent: bool) -> AsyncIterator[LoopTx]:
        """A transaction that may write; whoever leaves it knows that it is on the disk."""
        async with self._turnstile.passing(Rank.URGENT if urgent else Rank.USUAL):
            if len(self._group) >= LARGEST_GROUP:
                await self._sync()
            if not self._group:
                await self._begin()
            done = asyncio.get_running_loop().create_future()
            self._group.append(done)
            if urgent:
                now = time.monotonic()
                self._urgent_at, self._urgent_every = now, now - self._urgent_at
                self._sync_later(Rank.AWAITED)
            raw, tx = self._raw(), LoopTx(self._connection())
            raw.execute("SAVEPOINT one")
            try:
                yield tx
            except BaseException:
                raw.execute("ROLLBACK TO one")
                raise
            finally:
                raw.execute("RELEASE one")
        await done

    @asynccontextmanager
    async def read(self) -> AsyncIterator[LoopTx]:
        """Statements that each see what is committed."""
        if self._reader is None:
            self._reader = self._engine.connect()
        yield LoopTx(self._reader)

    async def upgrade(self, work: Callable[[Connection], None]) -> None:
        """Run something that commits as it likes, such as migrations, before anybody else writes."""

        def alone() -> None:
            with self._engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                raw.execute("BEGIN IMMEDIATE")
                work(connection)
                raw.commit()

        await whole(alone)

    async def close(self) -> None:
        """Close every connection; what was not synced was promised to nobody."""
        if self._tidying is not None:
            self._tidying.cancel()
            await asyncio.wait([self._tidying])
        for connection in (self._writer, self._reader, self._tidier):
            if connection is not None:
                connection.close()
        self._writer = self._reader = self._tidier = None
        self._engine.dispose()

    async def _begin(self) -> None:
        """Take the write lock and open a group; its sync waits until nobody else wants to write."""
        raw = self._raw()
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:  # another process writes
            await whole(lambda: _begin_patiently(raw))
        self._sync_later(Rank.LAST)

    def _sync_later(self, rank: Rank) -> None:
        if rank not in self._syncing:
            self._syncing[rank] = asyncio.create_task(self._sync_in_turn(rank))

    async def _sync_in_turn(self, rank: Rank) -> None:
        if rank is Rank.LAST and self._urgent_is_near():
            await asyncio.sleep(CLOSE_SECONDS / 2)
        async with self._turnstile.passing(rank):
            del self._syncing[rank]
            await self._sync()

    def _urgent_is_near(self) -> bool:
        return max(self._urgent_every, time.monotonic() - self._urgent_at) < CLOSE_SECONDS

    async def _sync(self) -> None:
        """Commit for everybody in the group and tell them; the turnstile is held."""
        raw, group = self._raw(), self._group
        self._group = []
        if not group:
            return
        try:
            await self._commit(raw)
        except Exception as error:
            raw.rollback()
            _tell(group, error)
            return
        _tell(group)
        self._untidy += len(group)
        if self._untidy >= TIDY_EVERY and self._tidying is None:
            self._tidying = asyncio.create_task(self._tidy())

    async def _commit(self, raw: sqlite3.Connection) -> None:
        """Sync here while the disk answers at once: a thread would have to wait for a core and for Python's lock."""
        begun = time.monotonic()
        if begun < self._threads_until:
            await whole(raw.commit)
            return
        raw.commit()
        ended = time.monotonic()
        self._usually += (ended - begun - self._usually) / LATELY
        if self._usually > SLOW_SECONDS:
            self._threads_until, self._usually = ended + LEFT_TO_THREADS_SECONDS, 0.0

    async def _tidy(self) -> None:
        """Move what is written to its place: most of it while others write, then the rest, so that the log ends.

        Left to SQLite it would happen within a sync now and then, and take ten times as long as that.
        """
        try:
            await whole(self._checkpoint)
            async with self._turnstile.passing(Rank.AWAITED):
                await self._sync()
                await whole(self._checkpoint)
        except sqlite3.Error:
            log.exception("checkpoint_error")
        finally:
            self._untidy, self._tidying = 0, None

    def _checkpoint(self) -> None:
        if self._tidier is None:
            self._tidier = self._engine.connect()
        tidier: Any = self._tidier.connection.driver_connection
        tidier.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _connection(self) -> Connection:
        if self._writer is None:
            self._writer = self._engine.connect()
            self._raw().execute("PRAGMA busy_timeout=0")  # the loop never waits for another process
            self._raw().execute("PRAGMA wal_autocheckpoint=0")  # see _tidy
        return self._writer

    def _raw(self) -> sqlite3.Connection:
        driver: sqlite3.Connection = self._connection().connection.driver_connection  # type: ignore[assignment]
        return driver


def _tell(group: list[asyncio.Future[None]], error: Exception | None = None) -> None:
    for waiting in group:
        if waiting.done():  # has left
            continue
        if error is None:
            waiting.set_result(None)
        else:
            waiting.set_exception(error)
            waiting.exception()  # it is no news to the loop when whoever waited has failed already


async def whole(work: Callable[[], T]) -> T:
    """Run it in a thread and wait for its end even when cancelled: a connection is never left in the middle."""
    running = asyncio.get_running_loop().run_in_executor(_threads, work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        raise


def _begin_patiently(raw: sqlite3.Connection) -> None:
    raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    try:
        raw.execute("BEGIN IMMEDIATE")
    finally:
        raw.execute("PRAGMA busy_timeout=0")


def _engine(address: str) -> Engine:
    # used by one task at a time, from the loop's thread and from those of `whole`
    engine = create_engine(address, connect_args={"check_same_thread": False}, pool_reset_on_return=None)
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun above, not by the driver
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={BUSY_MS}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
