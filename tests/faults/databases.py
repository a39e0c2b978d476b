"""The two databases of a running system, reached past its services: to read what they keep, and to hold it."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import NullPool, create_engine
from sqlalchemy.engine import Engine, make_url

from deploy.local.stack import Stack

# What every writer of the database needs; PostgreSQL locks tables, SQLite the whole file.
BUSIEST = {"gateway": "conversations", "cases": "sessions"}
PATIENCE_SECONDS = 10


def database(stack: Stack, name: str) -> Engine:
    """The database of "gateway" or "cases"; each statement stands at once."""
    given = stack.environment.get(f"ULGA_{name.upper()}_DATABASE_URL")
    url = make_url(given or f"sqlite:///{stack.data / name}.sqlite3")
    options: dict[str, Any] = {}
    if given:
        url = url.set(drivername="postgresql+psycopg")
    else:
        options = {"timeout": PATIENCE_SECONDS}
    return create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args=options)


def hold(stack: Stack, name: str, seconds: float) -> None:
    """For so long nobody else writes, and on PostgreSQL nobody reads what is busiest either."""
    with database(stack, name).connect() as connection:
        run = connection.exec_driver_sql
        if connection.dialect.name == "sqlite":
            run("BEGIN EXCLUSIVE")
        else:
            run("BEGIN")
            run(f"LOCK TABLE {BUSIEST[name]} IN ACCESS EXCLUSIVE MODE")
        time.sleep(seconds)
        run("ROLLBACK")
