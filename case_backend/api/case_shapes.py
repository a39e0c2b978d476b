"""Shapes of cases and creditors for administration."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, Field

from case_backend.api.mapping import case_fields
from case_backend.api.shapes import CaseOut, Shape
from case_backend.domain.policy import Policy
from case_backend.services.reading import CaseView


class CaseCreated(BaseModel):
    """The number of a case that was taken in."""

    case_number: str = Field(description="Case number.")


class LineErrorOut(BaseModel):
    """What is wrong with a line; the value is not repeated."""

    line: int = Field(description="Line number, from 1.")
    field: str = Field(description="Field, empty when the whole line is bad.")
    code: str = Field(description="What is wrong.")


class ImportOut(BaseModel):
    """What became of a file."""

    imported: int = Field(description="Cases taken in.")
    duplicates: int = Field(description="Cases that existed and were left alone.")
    rejected: int = Field(description="Lines refused.")
    errors: list[LineErrorOut] = Field(description="The first hundred refused lines.")


class StepOut(BaseModel):
    """One step of the reasoning about limitation."""

    rule: str = Field(description="Code of what was applied.")
    article: str = Field(description="Article of law.")
    first_day: date | None = Field(description="First date of the step (ISO date).")
    last_day: date | None = Field(description="Last date of the step (ISO date).")


class LimitationOut(BaseModel):
    """What our data shows about limitation."""

    earliest_end: date | None = Field(description="Last day of the term in the earliest reading (ISO date).")
    latest_end: date | None = Field(description="Last day of the term in the latest reading (ISO date).")
    missing: list[str] = Field(description="Fields that are not known.")
    reasoning: list[StepOut] = Field(description="How the answer was found.")


class PaymentOut(BaseModel):
    """A payment that came in."""

    paid_on: date = Field(description="Day of payment (ISO date).")
    amount_grosze: int = Field(description="Amount, in grosze.")
    reference: str = Field(description="Reference of the bank or the caller.")


class CaseWhole(CaseOut):
    """Everything about a case."""

    creditor_code: str = Field(description="Code of the creditor.")
    claim_type: str | None = Field(description="Kind of claim.")
    consumer: bool | None = Field(description="Whether the person is a consumer.")
    policy_version: int = Field(description="Version of the creditor's policy in force.")
    running_plan_id: str | None = Field(description="Id of the running agreement.")
    assignment_notice_sent_on: date | None = Field(description="Day of the assignment letter (ISO date).")
    limitation_detail: LimitationOut = Field(description="Reasoning about limitation.")
    payments: list[PaymentOut] = Field(description="Payments, oldest first.")


class CreditorIn(Shape):
    """A creditor and its policy."""

    code: str = Field(pattern=r"^[a-z0-9-]{1,40}$", description="Short code, small letters, digits, dashes.")
    name: str = Field(min_length=1, max_length=200, description="Name shown to people.")
    account_number: str = Field(pattern=r"^[\d ]{26,40}$", description="Account number (NRB, 26 digits).")
    account_holder: str = Field(min_length=1, max_length=200, description="Holder of the account.")
    nip: str | None = Field(
        default=None, pattern=r"^\d{10}$", description="Tax number (NIP), for the QR code."
    )
    policy: Policy = Field(description="What may be agreed without a human.")


class CreditorOut(BaseModel):
    """A creditor with the policy in force."""

    code: str = Field(description="Short code.")
    name: str = Field(description="Name shown to people.")
    account_number: str = Field(description="Account number (NRB, 26 digits).")
    account_holder: str = Field(description="Holder of the account.")
    nip: str | None = Field(description="Tax number (NIP).")
    policy: Policy = Field(description="The policy in force.")
    policy_version: int = Field(description="Its version, from 1.")


def whole(view: CaseView) -> CaseWhole:
    """The whole state of a case."""
    of = view.case
    opinion = view.opinion
    detail = LimitationOut(
        earliest_end=opinion.earliest_end,
        latest_end=opinion.latest_end,
        missing=list(opinion.missing),
        reasoning=[StepOut.model_validate(step, from_attributes=True) for step in opinion.reasoning],
    )
    return CaseWhole(
        **case_fields(view),
        creditor_code=of.creditor.code,
        claim_type=of.claim_type,
        consumer=of.consumer,
        policy_version=of.policy_version,
        running_plan_id=of.running_plan_id,
        assignment_notice_sent_on=of.assignment_notice_sent_on,
        limitation_detail=detail,
        payments=[PaymentOut.model_validate(each, from_attributes=True) for each in of.account.payments],
    )
