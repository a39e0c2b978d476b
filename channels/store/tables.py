"""The tables of the gateway. SQL is the truth: what is not here did not happen.

Two clocks: `at` columns tell the time that the service lives at (ULGA_CLOCK), `*_s` columns are real seconds since
the epoch, for leases and retries, which several processes have to agree on.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from polish.clock import WARSAW


class Instant(TypeDecorator[datetime]):
    """An aware moment: kept in UTC, read back in Warsaw, also where the database knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(WARSAW)


NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("channel", String(8), nullable=False),
    Column("mode", String(8), nullable=False),
    Column("reason", String(80)),
    Column("owner", String(40)),
    Column("phone", String(32)),
    Column("link", String(120)),  # the signed link the person came by; says nothing without the case backend
    Column("last_offset", Integer, nullable=False, default=0),
    Column("inbound_offset", Integer, nullable=False, default=0),
    Column("handled_offset", Integer, nullable=False, default=0),
    Column("choices_offset", Integer, nullable=False, default=0),
    Column("session_opened", Boolean, nullable=False, default=False),
    Column("greeted", Boolean, nullable=False, default=False),
    Column("notice_given", Boolean, nullable=False, default=False),
    Column("verified", Boolean, nullable=False, default=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("replays", Integer, nullable=False, default=0, server_default="0"),
    Column("lease_owner", String(64)),
    Column("lease_until_s", Float, nullable=False, default=0.0),
    Column("inbound_s", Float, nullable=False, default=0.0),
    Column("touched_s", Float, nullable=False, default=0.0),
    Column("mode_since_s", Float, nullable=False, default=0.0),
    Column("created_at", Instant, nullable=False),
)
UNANSWERED = text("inbound_offset > handled_offset")
Index(
    "ix_conversations_unanswered",
    conversations.c.inbound_s,
    sqlite_where=UNANSWERED,
    postgresql_where=UNANSWERED,
)
Index("ix_conversations_touched", conversations.c.touched_s)
Index("ix_conversations_mode", conversations.c.mode, conversations.c.mode_since_s)

events = Table(
    "events",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("offset", Integer, primary_key=True),
    Column("source", String(12), nullable=False),
    Column("kind", String(24), nullable=False),
    Column("text", Text, nullable=False),
    Column("choices", JSON, nullable=False),
    Column("data", JSON, nullable=False),
    Column("author", String(80)),
    Column("payload", String(500)),
    Column("client_id", String(64)),
    Column("key", String(160), nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("key"),
)

engine_memories = Table(
    "engine_memories",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("memory", Text, nullable=False),  # the engine's own words for its state; nobody here reads them
    Column("at_s", Float, nullable=False),  # the engine's time of that state
)

sms_threads = Table(
    "sms_threads",
    metadata,
    Column("phone", String(32), primary_key=True),
    Column("ours", String(32), primary_key=True),
    Column("conversation", String(40), nullable=False, index=True),
)

sms_numbers = Table(
    "sms_numbers",
    metadata,
    Column("phone", String(32), primary_key=True),
    Column("opted_out", Boolean, nullable=False, default=False),
    Column("invalid", Boolean, nullable=False, default=False),
    Column("changed_at", Instant, nullable=False),
)

sms_outbox = Table(
    "sms_outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation", String(40), nullable=False, index=True),
    Column("key", String(160), nullable=False),
    Column("phone", String(32), nullable=False),
    Column("ours", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Column("encoding", String(8), nullable=False),
    Column("segments", Integer, nullable=False),
    Column("urgent", Boolean, nullable=False, default=False),
    Column("secret", Boolean, nullable=False, default=False, server_default=text("false")),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("due_s", Float, nullable=False, default=0.0),
    Column("tried_s", Float, nullable=False, default=0.0),
    Column("lease_owner", String(64)),
    Column("lease_until_s", Float, nullable=False, default=0.0),
    Column("sid", String(64), index=True),
    Column("status", String(16)),
    Column("error", String(32)),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("key"),
)
Index("ix_sms_outbox_due", sms_outbox.c.state, sms_outbox.c.due_s)
Index("ix_sms_outbox_phone", sms_outbox.c.phone, sms_outbox.c.id)

agents = Table(
    "agents",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("login", String(80), nullable=False),
    Column("name", String(80), nullable=False),
    Column("role", String(16), nullable=False),
    Column("password", String(200), nullable=False),
    Column("active", Boolean, nullable=False, default=True),
    Column("failures", Integer, nullable=False, default=0),
    Column("locked_until_s", Float, nullable=False, default=0.0),
    Column("created_at", Instant, nullable=False),
    Column("presence", String(12), nullable=False, server_default="available"),
    Column("capacity", Integer, nullable=False, server_default="6"),
    Column("skills", JSON, nullable=False, server_default="[]"),
    Column("languages", JSON, nullable=False, server_default='["pl"]'),
    Column("creditors", JSON),  # codes of the tenants this person may see; NULL: every one
    Column("unassigned", Boolean, nullable=False, server_default=text("true")),  # those not known yet, too
    Column("totp_secret", String(200)),  # sealed, see channels.console.second_factor
    Column("totp_pending", String(200)),
    Column("totp_last", Integer, nullable=False, server_default="0"),  # the last 30-second step used
    Column("oidc_subject", String(200)),
    UniqueConstraint("login"),
)

agent_sessions = Table(
    "agent_sessions",
    metadata,
    Column("token", String(64), primary_key=True),  # its hash, never the token
    Column("agent", Integer, nullable=False, index=True),
    Column("csrf", String(64), nullable=False),
    Column("seen_s", Float, nullable=False),
    Column("expires_s", Float, nullable=False),
    Column("public", String(24), nullable=False, server_default=""),  # names the session to its owner
    Column("opened_s", Float, nullable=False, server_default="0"),
    Column("address", String(64), nullable=False, server_default=""),
    Column("browser", String(120), nullable=False, server_default=""),
    Column("proved", Boolean, nullable=False, server_default=text("true")),  # false: must enrol first
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("agent", Integer, nullable=False, index=True),
    Column("action", String(40), nullable=False),
    Column("subject", String(80), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("detail", String(80)),
)

dead_turns = Table(
    "dead_turns",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("offset", Integer, primary_key=True),
    Column("code", String(60), nullable=False),
    Column("at", Instant, nullable=False),
    Column("replayed_at", Instant),
)

case_notices = Table(
    "case_notices",
    metadata,
    Column("conversation", String(40), primary_key=True),
    Column("kind", String(24), primary_key=True),
    Column("offset", Integer, primary_key=True),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("due_s", Float, nullable=False, default=0.0),
    Column("at", Instant, nullable=False),
)
Index("ix_case_notices_due", case_notices.c.state, case_notices.c.due_s)
