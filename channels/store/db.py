"""The database: a way to read and a way to write, the same for SQLite and PostgreSQL.

PostgreSQL is spoken to through asyncio and locks rows. SQLite answers within a tenth of a millisecond, less than it
takes to ask a thread, so its statements run where they are called; only what may wait, the write lock and the sync
to disk, goes to a thread (docs/adr/0021-sqlite-in-the-loop.md). One transaction writes to it at a time, with a
write-ahead log and full sync: an acknowledged message survives a power cut. Refuses to know any table's meaning.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import (
    Connection,
    CursorResult,
    Dialect,
    Engine,
    Executable,
    Table,
    create_engine,
    event,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from channels.store.migrate import upgrade
from channels.store.turnstile import Turnstile

__all__ = ["Database", "Tx", "insert_if_absent"]

BUSY_MS = 10_000
T = TypeVar("T")
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

    async def run_sync(self, work: Callable[[Connection], T]) -> T:
        """Run something that wants the connection itself."""
        return work(self._connection)


Tx = AsyncConnection | LoopTx


class Database:
    """Opened by `start`, closed by `close`; hands out transactions."""

    def __init__(self, address: str) -> None:
        self.url = make_url(address)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._engine: AsyncEngine | None = None
        self._local: Engine | None = None
        self._writing = Turnstile()
        if self.sqlite:
            self._local = _sqlite_engine(address)
        else:
            self._engine = create_async_engine(self.url, pool_size=10, max_overflow=10, pool_pre_ping=True)

    async def start(self) -> None:
        """Bring the schema up to date."""
        if self.sqlite and self.url.database:
            await asyncio.to_thread(_make_folder, self.url.database)
        async with self.write() as tx:
            await tx.run_sync(upgrade)

    @asynccontextmanager
    async def write(self, *, urgent: bool = False) -> AsyncIterator[Tx]:
        """A transaction that may write; commits at the end, rolls back on any error.

        `urgent` is for what a person is waiting to be acknowledged.
        """
        if self._engine is not None:
            async with self._engine.begin() as connection:
                yield connection
            return
        async with self._writing.passing(urgent=urgent):
            with self._connection() as local:
                local.execution_options(writes=True)
                transaction = await _whole(local.begin)
                try:
                    yield LoopTx(local)
                except BaseException:
                    await _whole(transaction.rollback)
                    raise
                await _whole(transaction.commit)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A transaction that only reads."""
        if self._engine is not None:
            async with self._engine.connect() as connection:
                yield connection
            return
        with self._connection() as local:
            yield LoopTx(local)

    def _connection(self) -> Connection:
        if self._local is None:
            raise RuntimeError("this database is not SQLite")
        return self._local.connect()

    async def ping(self) -> None:
        """Raise when the database does not answer."""
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Close every connection."""
        if self._engine is not None:
            await self._engine.dispose()
        if self._local is not None:
            self._local.dispose()


def insert_if_absent(
    tx: Tx, table: Table, values: dict[str, Any], key: str | None = None
) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that does nothing when a row with the same unique key (or with that `key` column) stands already."""
    columns = [key] if key else None
    if tx.dialect.name == "sqlite":
        return sqlite.insert(table).values(**values).on_conflict_do_nothing(index_elements=columns)
    return postgresql.insert(table).values(**values).on_conflict_do_nothing(index_elements=columns)


async def _whole(work: Callable[[], T]) -> T:
    """Run it in a thread and wait for its end even when cancelled: a connection is never left in the middle."""
    running = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        raise


def _sqlite_engine(address: str) -> Engine:
    # used by one task at a time, from the loop's thread and from those of `_whole`
    options = {"check_same_thread": False}
    engine = create_engine(
        address, connect_args=options, pool_size=10, max_overflow=50, pool_reset_on_return=None
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_folder(database: str) -> None:
    Path(database).parent.mkdir(parents=True, exist_ok=True)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_MS}", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # a read needs no transaction of its own: each of its statements sees what is committed
    if connection.get_execution_options().get("writes", False):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
