"""Alembic's entry: runs on the connection that `channels.store.migrate` hands in, never on its own."""

from alembic import context

from channels.store import desk_tables  # noqa: F401 - its tables belong to the same metadata
from channels.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the caller holds the transaction
    render_as_batch=True,
    version_table="alembic_version_gateway",
)
context.run_migrations()
