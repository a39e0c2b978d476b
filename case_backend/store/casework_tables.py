"""Tables of what happens around a case: promises, matters, suppressed numbers, contacts, codes, links, bank lines."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from case_backend.store.tables import Base
from case_backend.store.types import Grosze, RowId


class PromiseRow(Base):
    __tablename__ = "promises"
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    conversation_id: Mapped[str] = mapped_column(String(80))
    amount_grosze: Mapped[int] = mapped_column(Grosze)
    promised_on: Mapped[date]
    made_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(String(12), index=True)
    closed_on: Mapped[date | None]


class MatterRow(Base):
    """A dispute, complaint, report or request; `note` is the person's own words and has its own retention."""

    __tablename__ = "matters"
    __table_args__ = (
        Index("ix_matters_case", "case_id", "kind"),
        Index("ix_matters_conversation", "conversation_id", "kind"),
        Index("ix_matters_status", "status", "due_on"),
    )
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    conversation_id: Mapped[str | None] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(24))
    subtype: Mapped[str | None] = mapped_column(String(30))
    status: Mapped[str] = mapped_column(String(12))
    outcome: Mapped[str | None] = mapped_column(String(30))
    note: Mapped[str | None] = mapped_column(Text)
    consent: Mapped[bool]
    detail: Mapped[dict[str, Any]]
    opened_at: Mapped[datetime]
    due_on: Mapped[date | None]
    closed_at: Mapped[datetime | None]


class SuppressionRow(Base):
    """A number that is not written to."""

    __tablename__ = "suppressions"
    __table_args__ = (Index("ix_suppressions_phone", "phone"),)
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    phone: Mapped[str] = mapped_column(String(16))
    source: Mapped[str] = mapped_column(String(60))
    since: Mapped[datetime]
    lifted_at: Mapped[datetime | None]


class ContactRow(Base):
    """An outgoing contact that was made."""

    __tablename__ = "contacts"
    __table_args__ = (Index("ix_contacts_debtor", "debtor_id", "at"),)
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    debtor_id: Mapped[int] = mapped_column(ForeignKey("debtors.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    channel: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime]


class CodeRow(Base):
    """A one-time code, as a keyed hash."""

    __tablename__ = "one_time_codes"
    __table_args__ = (Index("ix_codes_conversation", "conversation_id", "created_at"),)
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    conversation_id: Mapped[str] = mapped_column(String(80))
    phone: Mapped[str] = mapped_column(String(16))
    code_hash: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    failed_tries: Mapped[int] = mapped_column(Integer, default=0)
    used_at: Mapped[datetime | None]


class LinkRow(Base):
    """A link in a letter or a message that says which case somebody comes about."""

    __tablename__ = "case_links"
    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    purpose: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class BankLineRow(Base):
    """A credit from a bank statement; unmatched ones wait for a human."""

    __tablename__ = "bank_lines"
    __table_args__ = (UniqueConstraint("reference"), Index("ix_bank_lines_status", "status"))
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    reference: Mapped[str] = mapped_column(String(120))
    booked_on: Mapped[date]
    amount_grosze: Mapped[int] = mapped_column(Grosze)
    title: Mapped[str] = mapped_column(String(500))
    status: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(String(40))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    imported_at: Mapped[datetime]
