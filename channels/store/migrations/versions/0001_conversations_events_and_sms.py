"""Conversations, their events, SMS threads, numbers and outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=80), nullable=True),
        sa.Column("owner", sa.String(length=40), nullable=True),
        sa.Column("phone", sa.String(length=32), nullable=True),
        sa.Column("last_offset", sa.Integer(), nullable=False),
        sa.Column("inbound_offset", sa.Integer(), nullable=False),
        sa.Column("handled_offset", sa.Integer(), nullable=False),
        sa.Column("choices_offset", sa.Integer(), nullable=False),
        sa.Column("session_opened", sa.Boolean(), nullable=False),
        sa.Column("greeted", sa.Boolean(), nullable=False),
        sa.Column("notice_given", sa.Boolean(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_owner", sa.String(length=64), nullable=True),
        sa.Column("lease_until_s", sa.Float(), nullable=False),
        sa.Column("inbound_s", sa.Float(), nullable=False),
        sa.Column("touched_s", sa.Float(), nullable=False),
        sa.Column("mode_since_s", sa.Float(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
    )
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.create_index("ix_conversations_mode", ["mode", "mode_since_s"], unique=False)
        batch_op.create_index("ix_conversations_touched", ["touched_s"], unique=False)
        batch_op.create_index(
            "ix_conversations_unanswered",
            ["inbound_s"],
            unique=False,
            sqlite_where=sa.text("inbound_offset > handled_offset"),
            postgresql_where=sa.text("inbound_offset > handled_offset"),
        )

    op.create_table(
        "events",
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("author", sa.String(length=80), nullable=True),
        sa.Column("payload", sa.String(length=500), nullable=True),
        sa.Column("client_id", sa.String(length=64), nullable=True),
        sa.Column("key", sa.String(length=160), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "offset", name=op.f("pk_events")),
        sa.UniqueConstraint("key", name=op.f("uq_events_key")),
    )
    op.create_table(
        "sms_numbers",
        sa.Column("phone", sa.String(length=32), nullable=False),
        sa.Column("opted_out", sa.Boolean(), nullable=False),
        sa.Column("invalid", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("phone", name=op.f("pk_sms_numbers")),
    )
    op.create_table(
        "sms_outbox",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=160), nullable=False),
        sa.Column("phone", sa.String(length=32), nullable=False),
        sa.Column("ours", sa.String(length=32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("encoding", sa.String(length=8), nullable=False),
        sa.Column("segments", sa.Integer(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_s", sa.Float(), nullable=False),
        sa.Column("tried_s", sa.Float(), nullable=False),
        sa.Column("lease_owner", sa.String(length=64), nullable=True),
        sa.Column("lease_until_s", sa.Float(), nullable=False),
        sa.Column("sid", sa.String(length=64), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=True),
        sa.Column("error", sa.String(length=32), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sms_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_sms_outbox_key")),
    )
    with op.batch_alter_table("sms_outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sms_outbox_conversation"), ["conversation"], unique=False)
        batch_op.create_index("ix_sms_outbox_due", ["state", "due_s"], unique=False)
        batch_op.create_index(batch_op.f("ix_sms_outbox_sid"), ["sid"], unique=False)

    op.create_table(
        "sms_threads",
        sa.Column("phone", sa.String(length=32), nullable=False),
        sa.Column("ours", sa.String(length=32), nullable=False),
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("phone", "ours", name=op.f("pk_sms_threads")),
    )
    with op.batch_alter_table("sms_threads", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sms_threads_conversation"), ["conversation"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("sms_threads", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sms_threads_conversation"))

    op.drop_table("sms_threads")
    with op.batch_alter_table("sms_outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sms_outbox_sid"))
        batch_op.drop_index("ix_sms_outbox_due")
        batch_op.drop_index(batch_op.f("ix_sms_outbox_conversation"))

    op.drop_table("sms_outbox")
    op.drop_table("sms_numbers")
    op.drop_table("events")
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_conversations_unanswered",
            sqlite_where=sa.text("inbound_offset > handled_offset"),
            postgresql_where=sa.text("inbound_offset > handled_offset"),
        )
        batch_op.drop_index("ix_conversations_touched")
        batch_op.drop_index("ix_conversations_mode")

    op.drop_table("conversations")
