"""The tables of the agents' console beside the log: what a desk knows of a conversation, and what came of its work.

Nothing here is needed to answer a person: the log and the mode stay in `tables`.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from channels.store.tables import Instant, metadata

desk_states = Table(
    "desk_states",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("creditor", String(40), index=True),  # the tenant, once a case is proved
    Column("skill", String(24)),
    Column("language", String(2), nullable=False, server_default="pl"),
    Column("tags", JSON, nullable=False, server_default="[]"),
    Column("answered_offset", Integer, nullable=False, server_default="0"),  # the last word of an agent
    Column("seen_offset", Integer, nullable=False, server_default="0"),
    Column("closed_as", String(24)),
)

# One stretch in which people were wanted: from the handover to the return, the closing, or the next handover.
episodes = Table(
    "episodes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation", String(40), nullable=False),
    Column("channel", String(8), nullable=False),
    Column("creditor", String(40)),
    Column("reason", String(80), nullable=False),
    Column("began_at", Instant, nullable=False, index=True),
    Column("began_s", Float, nullable=False),
    Column("claimed_s", Float),
    Column("first_word_s", Float),
    Column("agent", String(40)),
    Column("ended_at", Instant, index=True),
    Column("ended_s", Float),
    Column("how", String(16)),  # returned, closed, replayed, frozen
    Column("outcome", String(24)),
)
OPEN = text("ended_s IS NULL")
Index(
    "uq_episodes_open", episodes.c.conversation, unique=True, sqlite_where=OPEN, postgresql_where=OPEN
)  # one at a time
Index("ix_episodes_conversation", episodes.c.conversation)

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("agent", Integer, primary_key=True),
    Column("code", String(64), primary_key=True),  # its hash
)

login_challenges = Table(
    "login_challenges",
    metadata,
    Column("challenge", String(64), primary_key=True),  # its hash
    Column("agent", Integer, nullable=False, index=True),
    Column("expires_s", Float, nullable=False),
)

mentions = Table(
    "mentions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("agent", Integer, nullable=False, index=True),
    Column("conversation", String(40), nullable=False),
    Column("offset", Integer, nullable=False),
    Column("seen", Boolean, nullable=False, server_default=text("false")),
    UniqueConstraint("agent", "conversation", "offset"),
)

canned_replies = Table(
    "canned_replies",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("code", String(40), nullable=False),
    Column("title", String(80), nullable=False),
    Column("category", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("active", Boolean, nullable=False, server_default=text("true")),
    UniqueConstraint("code"),
)

readings = Table(
    "readings",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("offset", Integer, primary_key=True),
    Column("intent", String(60), nullable=False),
    Column("confidence", Float, nullable=False),
    Column("found", JSON, nullable=False),  # {"values": [...], "ranking": [...]}
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation", String(40), nullable=False, index=True),
    Column("offset", Integer, nullable=False),
    Column("text", Text, nullable=False),  # personal data already taken out
    Column("read_as", String(60), nullable=False),
    Column("intent", String(60), nullable=False),
    Column("agent", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    Column("state", String(12), nullable=False),  # proposed, accepted, rejected
    Column("reviewer", Integer),
    Column("reviewed_at", Instant),
    UniqueConstraint("conversation", "offset"),
)

ratings = Table(
    "ratings",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("offset", Integer, primary_key=True),
    Column("value", Integer, nullable=False),
    Column("agent", String(40)),
    Column("at", Instant, nullable=False, index=True),
)

quality_reviews = Table(
    "quality_reviews",
    metadata,
    Column("episode", Integer, primary_key=True),
    Column("conversation", String(40), nullable=False, index=True),
    Column("agent", String(40), nullable=False),
    Column("sampled_at", Instant, nullable=False),
    Column("score", Integer),
    Column("listening", Integer),
    Column("clarity", Integer),
    Column("correctness", Integer),
    Column("remarks", Text),
    Column("reviewer", Integer),
    Column("reviewed_at", Instant),
)

# What agents attached; the event at `offset` carries name, kind and size, too.
attachments = Table(
    "attachments",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("conversation", String(40), nullable=False, index=True),
    Column("offset", Integer, nullable=False),
    Column("name", String(100), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("agent", Integer, nullable=False),
    Column("at", Instant, nullable=False),
)
