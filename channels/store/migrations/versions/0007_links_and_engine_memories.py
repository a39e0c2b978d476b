"""The link a conversation was begun by; the engine's memory of a conversation, to go on when Redis is lost."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link", sa.String(length=120), nullable=True))
    op.create_table(
        "engine_memories",
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("memory", sa.Text(), nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_engine_memories")),
    )


def downgrade() -> None:
    op.drop_table("engine_memories")
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_column("link")
