"""Alembic's environment: it uses the engine it is handed and never reads a configuration file."""

from __future__ import annotations

from alembic import context
from sqlalchemy import text

from case_backend.store import casework_tables as _further  # noqa: F401 - registers its tables
from case_backend.store.tables import Base

_MIGRATION_LOCK = 7_355_608  # any number; PostgreSQL lets one service migrate at a time
engine = context.config.attributes["engine"].execution_options(ulga_writing=True)

with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        context.run_migrations()
    if connection.in_transaction():
        connection.commit()
