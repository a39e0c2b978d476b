"""Bring the database to a revision with Alembic; run at start, before anything is served."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext

from case_backend.store.database import Database


def _config(database: Database) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["engine"] = database.engine
    return config


def upgrade(database: Database, revision: str = "head") -> None:
    """Up to a revision; two services that start at once take turns."""
    command.upgrade(_config(database), revision)


def current(database: Database) -> str | None:
    """The revision the database is at."""
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def move_to(database: Database, revision: str) -> None:
    """Up or down to a revision, whichever way it lies."""
    at = current(database)
    if revision != "base" and (at is None or revision > at):
        upgrade(database, revision)
    else:
        downgrade(database, revision)


def downgrade(database: Database, revision: str) -> None:
    """Down to a revision."""
    command.downgrade(_config(database), revision)
