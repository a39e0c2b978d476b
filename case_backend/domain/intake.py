"""A case as it is handed in, by API, CSV or JSON Lines: one shape, one validation."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from case_backend.domain.account import InterestMode
from case_backend.domain.limitation import EventKind
from polish import case_number as numbers

_MOST_GROSZE = 10**12
_PHONE = re.compile(r"\+[1-9]\d{7,14}")
ClaimType = Literal[
    "loan", "telecom", "rent", "periodic", "business", "insurance", "sale", "services", "bank_account",
    "transport", "judgment", "other",
]  # fmt: skip


def _plain_phone(value: object) -> object:
    """Separators away; a nine-digit number is Polish."""
    if not isinstance(value, str):
        return value
    digits = re.sub(r"[\s()-]", "", value)
    digits = "+" + digits[2:] if digits.startswith("00") else digits
    return f"+48{digits}" if len(digits) == 9 and digits.isdigit() else digits


class ItemIn(BaseModel):
    """A further debt of the same case."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    label: str = Field(min_length=1, max_length=200, description="What the debt is for, shown to the person.")
    principal_grosze: int = Field(ge=1, le=_MOST_GROSZE, description="Principal in grosze.")
    due_on: date = Field(description="Day on which it was due (ISO date).")


class EventIn(BaseModel):
    """Something that touched the limitation term."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: EventKind = Field(description="Kind of event.")
    on: date = Field(description="Day of the event, or its first day (ISO date).")
    ended_on: date | None = Field(
        default=None, description="Day proceedings ended (ISO date); absent while they go on."
    )
    source: str = Field(default="", max_length=200, description="Where this is known from.")


class CaseIn(BaseModel):
    """A case and its person."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
    creditor_code: str = Field(min_length=1, max_length=40, description="Code of a creditor that exists.")
    case_number: str | None = Field(
        default=None, max_length=40, description="Case number (UL-2026-000123); absent: the next free one."
    )
    debtor_reference: str | None = Field(
        default=None, max_length=80, description="The firm's own id of the person; joins cases of one person."
    )
    first_name: str | None = Field(default=None, max_length=80, description="First name.")
    last_name: str | None = Field(default=None, max_length=120, description="Last name.")
    birth_date: date | None = Field(default=None, description="Birth date (ISO date).")
    postcode: str | None = Field(default=None, pattern=r"^\d{2}-\d{3}$", description="Postcode, dd-ddd.")
    phone: Annotated[str | None, BeforeValidator(_plain_phone)] = Field(
        default=None, description="Registered phone in E.164 (+48500000001)."
    )
    claim_type: ClaimType | None = Field(
        default=None, description="Kind of claim for limitation; absent makes limitation uncertain."
    )
    consumer: bool | None = Field(
        default=None, description="Whether the person is a consumer; absent makes limitation uncertain."
    )
    title: str = Field(min_length=1, max_length=200, description="What the debt is for, shown to the person.")
    contract_number: str | None = Field(default=None, max_length=80, description="Number of the contract.")
    origin_date: date | None = Field(default=None, description="Day of the contract (ISO date).")
    due_on: date = Field(description="Day on which the principal was due (ISO date).")
    principal_grosze: int = Field(ge=0, le=_MOST_GROSZE, description="Principal in grosze (100 = 1 zł).")
    interest_mode: InterestMode = Field(
        description="running: statutory interest grows daily; closed: the sum does not change."
    )
    closed_interest_grosze: int = Field(
        default=0, ge=0, le=_MOST_GROSZE, description="Interest inside a closed sum, in grosze."
    )
    costs_grosze: int = Field(default=0, ge=0, le=_MOST_GROSZE, description="Costs, in grosze.")
    assignment_notice_sent_on: date | None = Field(
        default=None,
        description="Day the letter about the assignment was sent; without it nobody writes first.",
    )
    items: tuple[ItemIn, ...] = Field(default=(), max_length=200, description="Further debts of the case.")
    limitation_events: tuple[EventIn, ...] = Field(
        default=(), max_length=100, description="Known events that touched the limitation term."
    )

    @field_validator("case_number")
    @classmethod
    def _case_number(cls, value: str | None) -> str | None:
        return None if value is None else numbers.validate(value)

    @field_validator("phone")
    @classmethod
    def _phone(cls, value: str | None) -> str | None:
        if value is not None and not _PHONE.fullmatch(value):
            raise ValueError("phone must be E.164")
        return value

    @field_validator("due_on", "origin_date", "birth_date", "assignment_notice_sent_on")
    @classmethod
    def _thinkable(cls, value: date | None) -> date | None:
        if value is not None and not 1900 <= value.year <= 2100:
            raise ValueError("year out of range")
        return value

    @model_validator(mode="after")
    def _money_makes_sense(self) -> Self:
        if self.principal_grosze + self.closed_interest_grosze + self.costs_grosze == 0:
            raise ValueError("the case owes nothing")
        if self.interest_mode is InterestMode.RUNNING and self.closed_interest_grosze:
            raise ValueError("closed_interest_grosze belongs to a closed sum")
        return self
