"""What a desk knows of conversations, second factors and sessions of agents, what came of their work."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "canned_replies",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_replies")),
        sa.UniqueConstraint("code", name=op.f("uq_canned_replies_code")),
    )
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("read_as", sa.String(length=60), nullable=False),
        sa.Column("intent", sa.String(length=60), nullable=False),
        sa.Column("agent", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reviewer", sa.Integer(), nullable=True),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
        sa.UniqueConstraint("conversation", "offset", name=op.f("uq_corrections_conversation_offset")),
    )
    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_corrections_conversation"), ["conversation"], unique=False)

    op.create_table(
        "desk_states",
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("creditor", sa.String(length=40), nullable=True),
        sa.Column("skill", sa.String(length=24), nullable=True),
        sa.Column("language", sa.String(length=2), server_default="pl", nullable=False),
        sa.Column("tags", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("answered_offset", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seen_offset", sa.Integer(), server_default="0", nullable=False),
        sa.Column("closed_as", sa.String(length=24), nullable=True),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_desk_states")),
    )
    with op.batch_alter_table("desk_states", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_states_creditor"), ["creditor"], unique=False)

    op.create_table(
        "episodes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("creditor", sa.String(length=40), nullable=True),
        sa.Column("reason", sa.String(length=80), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("began_s", sa.Float(), nullable=False),
        sa.Column("claimed_s", sa.Float(), nullable=True),
        sa.Column("first_word_s", sa.Float(), nullable=True),
        sa.Column("agent", sa.String(length=40), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_s", sa.Float(), nullable=True),
        sa.Column("how", sa.String(length=16), nullable=True),
        sa.Column("outcome", sa.String(length=24), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episodes")),
    )
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_episodes_began_at"), ["began_at"], unique=False)
        batch_op.create_index("ix_episodes_conversation", ["conversation"], unique=False)
        batch_op.create_index(batch_op.f("ix_episodes_ended_at"), ["ended_at"], unique=False)
        batch_op.create_index(
            "uq_episodes_open",
            ["conversation"],
            unique=True,
            sqlite_where=sa.text("ended_s IS NULL"),
            postgresql_where=sa.text("ended_s IS NULL"),
        )

    op.create_table(
        "login_challenges",
        sa.Column("challenge", sa.String(length=64), nullable=False),
        sa.Column("agent", sa.Integer(), nullable=False),
        sa.Column("expires_s", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("challenge", name=op.f("pk_login_challenges")),
    )
    with op.batch_alter_table("login_challenges", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_login_challenges_agent"), ["agent"], unique=False)

    op.create_table(
        "mentions",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("agent", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentions")),
        sa.UniqueConstraint(
            "agent", "conversation", "offset", name=op.f("uq_mentions_agent_conversation_offset")
        ),
    )
    with op.batch_alter_table("mentions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mentions_agent"), ["agent"], unique=False)

    op.create_table(
        "quality_reviews",
        sa.Column("episode", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("agent", sa.String(length=40), nullable=False),
        sa.Column("sampled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("listening", sa.Integer(), nullable=True),
        sa.Column("clarity", sa.Integer(), nullable=True),
        sa.Column("correctness", sa.Integer(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("reviewer", sa.Integer(), nullable=True),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("episode", name=op.f("pk_quality_reviews")),
    )
    with op.batch_alter_table("quality_reviews", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quality_reviews_conversation"), ["conversation"], unique=False)

    op.create_table(
        "ratings",
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=40), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "offset", name=op.f("pk_ratings")),
    )
    with op.batch_alter_table("ratings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ratings_at"), ["at"], unique=False)

    op.create_table(
        "readings",
        sa.Column("conversation", sa.String(length=40), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("intent", sa.String(length=60), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("found", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "offset", name=op.f("pk_readings")),
    )
    op.create_table(
        "recovery_codes",
        sa.Column("agent", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("agent", "code", name=op.f("pk_recovery_codes")),
    )
    with op.batch_alter_table("agent_sessions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("public", sa.String(length=24), server_default="", nullable=False))
        batch_op.add_column(sa.Column("opened_s", sa.Float(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("address", sa.String(length=64), server_default="", nullable=False))
        batch_op.add_column(sa.Column("browser", sa.String(length=120), server_default="", nullable=False))
        batch_op.add_column(sa.Column("proved", sa.Boolean(), server_default=sa.text("true"), nullable=False))

    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("presence", sa.String(length=12), server_default="available", nullable=False)
        )
        batch_op.add_column(sa.Column("capacity", sa.Integer(), server_default="6", nullable=False))
        batch_op.add_column(sa.Column("skills", sa.JSON(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("languages", sa.JSON(), server_default='["pl"]', nullable=False))
        batch_op.add_column(sa.Column("creditors", sa.JSON(), nullable=True))
        batch_op.add_column(
            sa.Column("unassigned", sa.Boolean(), server_default=sa.text("true"), nullable=False)
        )
        batch_op.add_column(sa.Column("totp_secret", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("totp_pending", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("totp_last", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("oidc_subject", sa.String(length=200), nullable=True))

    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.add_column(sa.Column("detail", sa.String(length=80), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_column("detail")

    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.drop_column("oidc_subject")
        batch_op.drop_column("totp_last")
        batch_op.drop_column("totp_pending")
        batch_op.drop_column("totp_secret")
        batch_op.drop_column("unassigned")
        batch_op.drop_column("creditors")
        batch_op.drop_column("languages")
        batch_op.drop_column("skills")
        batch_op.drop_column("capacity")
        batch_op.drop_column("presence")

    with op.batch_alter_table("agent_sessions", schema=None) as batch_op:
        batch_op.drop_column("proved")
        batch_op.drop_column("browser")
        batch_op.drop_column("address")
        batch_op.drop_column("opened_s")
        batch_op.drop_column("public")

    op.drop_table("recovery_codes")
    op.drop_table("readings")
    with op.batch_alter_table("ratings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ratings_at"))

    op.drop_table("ratings")
    with op.batch_alter_table("quality_reviews", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quality_reviews_conversation"))

    op.drop_table("quality_reviews")
    with op.batch_alter_table("mentions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mentions_agent"))

    op.drop_table("mentions")
    with op.batch_alter_table("login_challenges", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_login_challenges_agent"))

    op.drop_table("login_challenges")
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_episodes_open",
            sqlite_where=sa.text("ended_s IS NULL"),
            postgresql_where=sa.text("ended_s IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_episodes_ended_at"))
        batch_op.drop_index("ix_episodes_conversation")
        batch_op.drop_index(batch_op.f("ix_episodes_began_at"))

    op.drop_table("episodes")
    with op.batch_alter_table("desk_states", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_desk_states_creditor"))

    op.drop_table("desk_states")
    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_corrections_conversation"))

    op.drop_table("corrections")
    op.drop_table("canned_replies")
