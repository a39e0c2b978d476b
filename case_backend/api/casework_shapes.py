"""Shapes of reports, matters, promises, payments, contacts and bank lines."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, model_validator

from case_backend.api.shapes import BalanceOut, CaseNumber, Shape
from case_backend.domain.casework import MatterKind, MatterStatus
from case_backend.domain.collection import Block

PositiveMoney = Annotated[int, Field(ge=1, le=10**12)]
Channel = Literal["web", "sms", "post", "phone", "email"]


class PreferenceIn(Shape):
    """How the person wants to be written to."""

    channel: Channel | None = Field(default=None, description="Preferred channel.")
    from_hour: int | None = Field(default=None, ge=0, le=23, description="Earliest hour, 0-23, Warsaw time.")
    to_hour: int | None = Field(default=None, ge=1, le=24, description="Hour it ends, 1-24, Warsaw time.")
    language: str | None = Field(default=None, pattern=r"^[a-z]{2}$", description="ISO 639-1 code.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_hour is not None and self.to_hour is not None and self.from_hour >= self.to_hour:
            raise ValueError("from_hour must lie before to_hour")
        return self


class CallbackIn(Shape):
    """When the person wants to be called back."""

    on: date = Field(description="Day (ISO date).")
    from_hour: int = Field(ge=0, le=23, description="Earliest hour, 0-23, Warsaw time.")


class ReportIn(Shape):
    """What a person reports or asks for."""

    kind: MatterKind = Field(
        description="Kind. wrong_person, death, crisis, escalation, opt_out, complaint, insolvency, identity_theft, "
        "representative and privacy_request are taken before identity is proved."
    )
    subtype: str | None = Field(
        default=None, max_length=30, description="Closer kind, e.g. access for a privacy_request; see docs."
    )
    note: str | None = Field(
        default=None, min_length=1, max_length=4000, description="The person's own words; never a diagnosis."
    )
    consent: bool = Field(
        default=False, description="Whether the person agreed that a need is noted (hardship needs it)."
    )
    preference: PreferenceIn | None = Field(default=None, description="For contact_preference.")
    callback: CallbackIn | None = Field(default=None, description="For an escalation with subtype callback.")


class ReportOut(BaseModel):
    """A report as its person may see it; the same whether or not a case is known."""

    report_id: str = Field(description="Id of the report.")
    kind: MatterKind = Field(description="Kind.")
    status: MatterStatus = Field(description="Where it is.")
    opened_at: datetime = Field(description="When it was taken (ISO time).")
    due_on: date | None = Field(description="Last day to answer it (ISO date).")


class MatterOut(ReportOut):
    """A report as those who work on it see it."""

    case_number: str | None = Field(description="Case number; absent before identity was proved.")
    subtype: str | None = Field(description="Closer kind.")
    outcome: str | None = Field(description="How it ended.")
    note: str | None = Field(description="The person's own words.")
    detail: dict[str, Any] = Field(description="Further data, e.g. a contact preference.")
    closed_at: datetime | None = Field(description="When it ended (ISO time).")
    moves: list[MatterStatus] = Field(description="States it may go to now.")
    outcomes: list[str] = Field(description="What a matter of this kind may be resolved with.")


class MoveIn(Shape):
    """A step of a matter."""

    to: MatterStatus = Field(description="New state.")
    outcome: str | None = Field(default=None, max_length=30, description="With resolved: how it ended.")


class PromiseIn(Shape):
    """A payment that is announced."""

    amount_grosze: PositiveMoney | None = Field(
        default=None, description="Sum, in grosze; absent: the whole balance."
    )
    promised_on: date = Field(description="Day it will be paid (ISO date).")


class PromiseOut(BaseModel):
    """A promise."""

    promise_id: str = Field(description="Id.")
    amount_grosze: int = Field(description="Sum, in grosze.")
    promised_on: date = Field(description="Day it will be paid (ISO date).")
    status: Literal["open", "kept", "broken", "cancelled"] = Field(description="Where it is.")
    made_at: datetime = Field(description="When it was made (ISO time).")
    closed_on: date | None = Field(description="Day it ended (ISO date).")


class PromiseAnswerOut(BaseModel):
    """Whether the promise was taken."""

    outcome: Literal["accept", "counter"] = Field(description="accept, or counter with latest_on.")
    reason: str = Field(description="as_asked, date_too_late, date_in_past or amount_above_balance.")
    latest_on: date = Field(description="Furthest day that can be promised (ISO date).")
    promise: PromiseOut | None = Field(description="The promise, when taken.")


class PaymentIn(Shape):
    """Money that came in."""

    paid_on: date = Field(description="Day of payment (ISO date).")
    amount_grosze: PositiveMoney = Field(description="Amount, in grosze.")
    source: str = Field(pattern=r"^[a-z][a-z0-9-]{0,39}$", description="Where this is known from, e.g. crm.")
    reference: str = Field(
        min_length=1, max_length=120, description="Unique within the source; the same again changes nothing."
    )
    item_number: int | None = Field(
        default=None, ge=1, le=1000, description="The debtor's own choice of debt within the case."
    )


class PaymentCredited(BaseModel):
    """What a payment led to."""

    replayed: bool = Field(description="Whether it was known already.")
    balance: BalanceOut = Field(description="Balance of today after it.")


class CostIn(Shape):
    """A cost that was charged."""

    charged_on: date = Field(description="Day (ISO date), between the due date and today.")
    amount_grosze: PositiveMoney = Field(description="Amount, in grosze.")
    label: str = Field(min_length=1, max_length=200, description="What it is, shown to the person.")


class SplitOut(BaseModel):
    """How a payment was credited."""

    interest_grosze: int = Field(description="Towards interest, in grosze.")
    costs_grosze: int = Field(description="Towards costs, in grosze.")
    principal_grosze: int = Field(description="Towards principal, in grosze.")
    overpaid_grosze: int = Field(description="Beyond what was owed, in grosze.")


class EntryOut(BaseModel):
    """One line of the statement of account."""

    day: date = Field(description="Day (ISO date).")
    kind: Literal["principal", "closed_interest", "cost", "interest", "payment", "release"] = Field(
        description="What happened."
    )
    label: str = Field(description="Name of the debt or cost; may be empty.")
    change_grosze: int = Field(description="By how much the balance moved, in grosze.")
    balance_grosze: int = Field(description="Balance after it, in grosze.")
    split: SplitOut | None = Field(description="For a payment: how it was credited.")


class StatementOut(BaseModel):
    """The statement of account."""

    entries: list[EntryOut] = Field(description="Every entry, oldest first.")


class CodeIn(Shape):
    """Where a one-time code should go."""

    phone: str = Field(pattern=r"^\+[1-9]\d{7,14}$", description="Phone in E.164 that the person named.")


class CodeOut(BaseModel):
    """A code on its way; tell the person the same whether or not there is something to deliver."""

    expires_at: datetime = Field(description="Until when it works (ISO time).")
    deliver_to: str | None = Field(description="Phone to send to; absent when the number is nobody's.")
    code: str | None = Field(description="Six digits to send; never log or keep them.")


class HoldIn(Shape):
    """A hold set by hand."""

    block: Block = Field(description="Why.")
    until: date | None = Field(default=None, description="Last day (ISO date); absent: until lifted.")


class HoldOut(BaseModel):
    """A hold."""

    hold_id: int = Field(description="Id.")
    block: Block = Field(description="Why.")
    since: date = Field(description="First day (ISO date).")
    until: date | None = Field(description="Last day (ISO date).")
    lifted_on: date | None = Field(description="Day it was lifted (ISO date).")
    source: str = Field(description="What set it.")


class ContactIn(Shape):
    """An outgoing contact."""

    channel: Channel = Field(description="Channel.")


class ContactAnswerOut(BaseModel):
    """Whether somebody may be written to first now."""

    allowed: bool = Field(description="Whether it may be done now.")
    refusals: list[str] = Field(description="Every code against it.")


class StatementReportOut(BaseModel):
    """What became of a bank statement."""

    matched: int = Field(description="Credits put to a case.")
    unmatched: int = Field(description="Credits that wait for a human.")
    duplicates: int = Field(description="Credits that were known already.")


class BankLineOut(BaseModel):
    """A credit of a bank statement."""

    line_id: int = Field(description="Id.")
    booked_on: date = Field(description="Day (ISO date).")
    amount_grosze: int = Field(description="Amount, in grosze.")
    title: str = Field(description="Title; kept only while unmatched.")
    status: Literal["unmatched", "matched", "ignored"] = Field(description="Where it is.")
    reason: str = Field(description="Why it was not matched; empty when it was.")


class SettleIn(Shape):
    """A human's decision about a bank line."""

    case_number: CaseNumber | None = Field(default=None, description="The case; absent: it belongs to none.")


class FlawOut(BaseModel):
    """A place where the audit chain does not hold."""

    sequence: int = Field(description="Number of the row.")
    problem: Literal["missing", "not_chained", "changed"] = Field(description="What is wrong.")


class AuditOut(BaseModel):
    """The state of the audit."""

    rows: int = Field(description="Rows looked at.")
    intact: bool = Field(description="Whether the chain holds.")
    flaws: list[FlawOut] = Field(description="The first hundred flaws.")


class OptInOut(BaseModel):
    """What a START took back."""

    withdrawn: int = Field(description="How many wishes not to be written to were withdrawn.")
