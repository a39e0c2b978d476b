"""The tables. Column names carry units; nothing here knows a rule."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from case_backend.store.types import Document, Grosze, Moment, RowId


class Base(DeclarativeBase):
    """All tables hang here."""

    type_annotation_map = {datetime: Moment, dict[str, Any]: Document, list[Any]: Document}  # noqa: RUF012


class CreditorRow(Base):
    __tablename__ = "creditors"
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    account_number: Mapped[str] = mapped_column(String(26))
    account_holder: Mapped[str] = mapped_column(String(200))
    nip: Mapped[str | None] = mapped_column(String(10))
    created_at: Mapped[datetime]


class PolicyRow(Base):
    __tablename__ = "policies"
    __table_args__ = (UniqueConstraint("creditor_id", "version"),)
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    creditor_id: Mapped[int] = mapped_column(ForeignKey("creditors.id"))
    version: Mapped[int] = mapped_column(Integer)
    document: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]


class DebtorRow(Base):
    __tablename__ = "debtors"
    __table_args__ = (Index("ix_debtors_phone", "phone"), Index("ix_debtors_reference", "reference"))
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    reference: Mapped[str | None] = mapped_column(String(80))
    first_name: Mapped[str | None] = mapped_column(String(80))
    last_name: Mapped[str | None] = mapped_column(String(120))
    birth_date: Mapped[date | None]
    postcode: Mapped[str | None] = mapped_column(String(6))
    phone: Mapped[str | None] = mapped_column(String(16))
    created_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]


class CaseRow(Base):
    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_debtor", "debtor_id"), Index("ix_cases_creditor", "creditor_id"))
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    case_number: Mapped[str] = mapped_column(String(20), unique=True)
    creditor_id: Mapped[int] = mapped_column(ForeignKey("creditors.id"))
    debtor_id: Mapped[int] = mapped_column(ForeignKey("debtors.id"))
    claim_type: Mapped[str | None] = mapped_column(String(20))
    consumer: Mapped[bool | None] = mapped_column(Boolean)
    title: Mapped[str] = mapped_column(String(200))
    contract_number: Mapped[str | None] = mapped_column(String(80))
    origin_date: Mapped[date | None]
    due_on: Mapped[date]
    principal_grosze: Mapped[int] = mapped_column(Grosze)
    interest_mode: Mapped[str] = mapped_column(String(10))
    closed_interest_grosze: Mapped[int] = mapped_column(Grosze)
    costs_grosze: Mapped[int] = mapped_column(Grosze)
    status: Mapped[str] = mapped_column(String(12))
    assignment_notice_sent_on: Mapped[date | None]
    revision: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class ItemRow(Base):
    """A further debt of a case; the first one stands in the case itself."""

    __tablename__ = "case_items"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    label: Mapped[str] = mapped_column(String(200))
    principal_grosze: Mapped[int] = mapped_column(Grosze)
    due_on: Mapped[date]


class CostRow(Base):
    __tablename__ = "case_costs"
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    charged_on: Mapped[date]
    amount_grosze: Mapped[int] = mapped_column(Grosze)
    label: Mapped[str] = mapped_column(String(200))


class LimitationEventRow(Base):
    __tablename__ = "limitation_events"
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    on_day: Mapped[date]
    ended_on: Mapped[date | None]
    source: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime]


class PaymentRow(Base):
    __tablename__ = "payments"
    __table_args__ = (UniqueConstraint("source", "reference"),)
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    paid_on: Mapped[date]
    amount_grosze: Mapped[int] = mapped_column(Grosze)
    source: Mapped[str] = mapped_column(String(40))
    reference: Mapped[str] = mapped_column(String(120))
    item_number: Mapped[int | None] = mapped_column(Integer)
    recorded_at: Mapped[datetime]


class HoldRow(Base):
    __tablename__ = "holds"
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    block: Mapped[str] = mapped_column(String(30))
    since: Mapped[date]
    until: Mapped[date | None]
    lifted_on: Mapped[date | None]
    source: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime]


class SessionRow(Base):
    """One conversation's standing with the backend: possession, tries, what it may see, what it was told."""

    __tablename__ = "sessions"
    __table_args__ = (Index("ix_sessions_case", "case_id"),)
    conversation_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    channel: Mapped[str] = mapped_column(String(10))
    phone: Mapped[str | None] = mapped_column(String(16))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    link_id: Mapped[str | None] = mapped_column(String(20))  # the link it was begun by; may be gone since
    verified_at: Mapped[datetime | None]
    failed_tries: Mapped[int] = mapped_column(Integer, default=0)
    locked_at: Mapped[datetime | None]
    notice_shown_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class AttemptRow(Base):
    """A failed proof of identity against a keyed hash of what was claimed, known or not."""

    __tablename__ = "identity_attempts"
    __table_args__ = (Index("ix_attempts_key", "key_hash", "at"),)
    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    key_hash: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class OfferRow(Base):
    __tablename__ = "offers"
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    conversation_id: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(20))
    document: Mapped[dict[str, Any]]
    fingerprint: Mapped[str] = mapped_column(String(64))
    policy_version: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class PlanRow(Base):
    __tablename__ = "plans"
    __table_args__ = (
        Index(
            "ux_plans_one_running",
            "case_id",
            unique=True,
            sqlite_where=text("status = 'running'"),
            postgresql_where=text("status = 'running'"),
        ),
        UniqueConstraint("conversation_id", "idempotency_key"),
    )
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    offer_id: Mapped[str] = mapped_column(ForeignKey("offers.id"), unique=True)
    conversation_id: Mapped[str] = mapped_column(String(80))
    idempotency_key: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(12))
    interest: Mapped[str] = mapped_column(String(10))
    total_grosze: Mapped[int] = mapped_column(Grosze)
    released_grosze: Mapped[int] = mapped_column(Grosze)
    hold_until: Mapped[date | None]
    priced_on: Mapped[date]
    agreed_at: Mapped[datetime]
    notice_shown_at: Mapped[datetime | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str | None] = mapped_column(String(60))


class InstalmentRow(Base):
    __tablename__ = "plan_instalments"
    plan_id: Mapped[str] = mapped_column(ForeignKey("plans.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    due_on: Mapped[date]
    amount_grosze: Mapped[int] = mapped_column(Grosze)


class AuditRow(Base):
    """Who, what, when, why; each row carries the hash of the one before it. Rows are only ever added."""

    __tablename__ = "audit"
    sequence: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(String(40))
    actor: Mapped[str] = mapped_column(String(120))
    action: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(120), index=True)
    reason: Mapped[str] = mapped_column(String(120))
    detail: Mapped[str] = mapped_column(Text)
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
