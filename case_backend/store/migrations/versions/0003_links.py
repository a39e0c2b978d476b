"""Links that point at a case, and the sessions begun by them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "case_links",
        sa.Column("id", sa.String(length=20), nullable=False),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("purpose", sa.String(length=10), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case_links") as batch_op:
        batch_op.create_index("ix_case_links_case_id", ["case_id"], unique=False)
    with op.batch_alter_table("sessions") as batch_op:
        batch_op.add_column(sa.Column("link_id", sa.String(length=20), nullable=True))
        batch_op.create_index("ix_sessions_case", ["case_id"], unique=False)


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("sessions") as batch_op:
        batch_op.drop_index("ix_sessions_case")
        batch_op.drop_column("link_id")
    op.drop_table("case_links")
