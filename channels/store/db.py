"""The database: a way to read and a way to write, the same for SQLite and PostgreSQL.

PostgreSQL is spoken to through asyncio and locks rows; SQLite as `channels.store.local` says. Either way an
acknowledged message survives a power cut. Refuses to know any table's meaning.
"""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Executable, Table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from channels.store.local import LocalDatabase, LoopTx
from channels.store.migrate import upgrade

__all__ = ["Database", "Tx", "insert_if_absent"]

Tx = AsyncConnection | LoopTx


class Database:
    """Opened by `start`, closed by `close`; hands out transactions."""

    def __init__(self, address: str) -> None:
        self.url = make_url(address)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._engine: AsyncEngine | None = None
        self._local: LocalDatabase | None = None
        if self.sqlite:
            self._local = LocalDatabase(address)
        else:
            self._engine = create_async_engine(self.url, pool_size=10, max_overflow=10, pool_pre_ping=True)

    async def start(self) -> None:
        """Bring the schema up to date."""
        if self._local is not None:
            await asyncio.to_thread(_make_folder, self.url.database or "")
            await self._local.upgrade(upgrade)
        elif self._engine is not None:
            async with self._engine.begin() as connection:
                await connection.run_sync(upgrade)

    def write(self, *, urgent: bool = False) -> AbstractAsyncContextManager[Tx]:
        """A transaction that may write; it stands when this is left, or nothing of it after any error.

        `urgent` is for what a person is waiting to be acknowledged.
        """
        return self._local.write(urgent=urgent) if self._local is not None else self._shared().begin()

    def read(self) -> AbstractAsyncContextManager[Tx]:
        """A transaction that only reads."""
        return self._local.read() if self._local is not None else self._shared().connect()

    def _shared(self) -> AsyncEngine:
        if self._engine is None:
            raise RuntimeError("this database is SQLite")
        return self._engine

    async def ping(self) -> None:
        """Raise when the database does not answer."""
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Close every connection."""
        if self._engine is not None:
            await self._engine.dispose()
        if self._local is not None:
            await self._local.close()


def insert_if_absent(
    tx: Tx, table: Table, values: dict[str, Any], key: str | None = None
) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that does nothing when a row with the same unique key (or with that `key` column) stands already."""
    columns = [key] if key else None
    if tx.dialect.name == "sqlite":
        return sqlite.insert(table).values(**values).on_conflict_do_nothing(index_elements=columns)
    return postgresql.insert(table).values(**values).on_conflict_do_nothing(index_elements=columns)


@lru_cache(maxsize=100)
def put_if_absent(dialect: str, table: Table, key: str, returning: str) -> Executable:
    """The same for hot paths: built once, run with the values as parameters, giving `returning` where it was put."""
    if dialect == "sqlite":
        local = sqlite.insert(table).on_conflict_do_nothing(index_elements=[key])
        return local.returning(table.c[returning])
    shared = postgresql.insert(table).on_conflict_do_nothing(index_elements=[key])
    return shared.returning(table.c[returning])


def _make_folder(database: str) -> None:
    Path(database).parent.mkdir(parents=True, exist_ok=True)
