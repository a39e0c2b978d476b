"""The database: one engine, a way to read and a way to write.

SQLite is written by one transaction at a time (BEGIN IMMEDIATE behind a lock, write-ahead log, full sync: an
acknowledged message survives a power cut); PostgreSQL uses its row locks. Refuses to know any table's meaning.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Table, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection as Tx
from sqlalchemy.ext.asyncio import create_async_engine

from channels.store.migrate import upgrade

__all__ = ["Database", "Tx", "insert_if_absent"]

BUSY_MS = 10_000


class Database:
    """Opened by `start`, closed by `close`; hands out transactions."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        options: dict[str, Any] = (
            {} if self.sqlite else {"pool_size": 10, "max_overflow": 10, "pool_pre_ping": True}
        )
        self._engine = create_async_engine(self.url, **options)
        self._writing = asyncio.Lock()
        if self.sqlite:
            event.listen(self._engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._engine.sync_engine, "begin", _begin_sqlite)

    async def start(self) -> None:
        """Bring the schema up to date."""
        if self.sqlite and self.url.database:
            await asyncio.to_thread(_make_folder, self.url.database)
        async with self.write() as tx:
            await tx.run_sync(upgrade)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A transaction that may write; commits at the end, rolls back on any error."""
        async with AsyncExitStack() as stack:
            if self.sqlite:
                await stack.enter_async_context(self._writing)
            connection = await stack.enter_async_context(self._engine.connect())
            await connection.execution_options(writes=True)
            async with connection.begin():
                yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A transaction that only reads."""
        async with self._engine.connect() as connection:
            yield connection

    async def ping(self) -> None:
        """Raise when the database does not answer."""
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def close(self) -> None:
        await self._engine.dispose()


def insert_if_absent(
    tx: Tx, table: Table, values: dict[str, Any], key: str | None = None
) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that does nothing when a row with the same unique key (or with that `key` column) stands already."""
    columns = [key] if key else None
    if tx.dialect.name == "sqlite":
        return sqlite.insert(table).values(**values).on_conflict_do_nothing(index_elements=columns)
    return postgresql.insert(table).values(**values).on_conflict_do_nothing(index_elements=columns)


def _make_folder(database: str) -> None:
    Path(database).parent.mkdir(parents=True, exist_ok=True)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_MS}", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
