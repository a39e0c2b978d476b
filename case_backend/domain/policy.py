"""A creditor's policy: what may be agreed without a human, as validated and versioned data.

A policy that contradicts itself is refused when it is loaded, with the field named; nothing is guessed later.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from case_backend.domain.account import CreditingOrder


class PlanInterest(StrEnum):
    """What happens to interest while a plan is kept."""

    STOPS = "stops"
    RUNS_ON = "runs_on"


class OfferKind(StrEnum):
    """What can be agreed."""

    INSTALMENTS = "instalments"
    LUMP_SUM = "lump_sum"
    DEFERRAL = "deferral"
    HOLD = "hold"


class DiscountStep(BaseModel):
    """One rung of the discount ladder: pay by then, and this much is released."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    percent: int = Field(ge=1, le=90, description="Part of the balance that is released, in percent (1-90).")
    pay_within_days: int = Field(
        ge=3, le=365, description="Days from the offer in which the rest must be paid."
    )


class Policy(BaseModel):
    """The bounds of an automatic agreement."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    max_instalments: int = Field(ge=1, le=120, description="Largest number of monthly instalments.")
    min_instalment_grosze: int = Field(
        ge=100, le=100_000_000, description="Smallest instalment, in grosze (100 = 1 zł)."
    )
    first_payment_within_days: int = Field(
        default=30, ge=7, le=120, description="Latest first payment, in calendar days from the agreement."
    )
    days_of_month: tuple[Annotated[int, Field(ge=1, le=31)], ...] = Field(
        default=(), description="Days of the month a person may choose for payment; empty means any day."
    )
    interest_during_plan: PlanInterest = Field(
        default=PlanInterest.STOPS, description="Whether interest stops while a plan is kept, or runs on."
    )
    offer_valid_hours: int = Field(
        default=24, ge=1, le=336, description="How long an offer stands, in hours."
    )
    discounts: tuple[DiscountStep, ...] = Field(
        default=(), description="Discounts for paying at once; sooner payment must give the larger discount."
    )
    max_deferral_days: int = Field(
        default=0, ge=0, le=180, description="Longest deferral of the whole sum, in days; 0 means none."
    )
    hold_days: int = Field(
        default=30, ge=0, le=180, description="Length of a hold with nothing to pay, in days; 0 means none."
    )
    max_promise_days: int = Field(default=30, ge=1, le=90, description="Furthest date of a promise, in days.")
    grace_days: int = Field(
        default=5, ge=0, le=30, description="Days after a due date before it counts as missed."
    )
    missed_before_broken: int = Field(
        default=2, ge=1, le=12, description="Number of missed instalments that breaks a plan."
    )
    max_changes: int = Field(
        default=2, ge=0, le=12, description="How often a plan may be changed without a human."
    )
    needs_human: tuple[OfferKind, ...] = Field(
        default=(), description="Kinds of agreement that only a human may conclude."
    )
    human_above_grosze: int | None = Field(
        default=None, ge=100, le=10**13, description="Balances above this many grosze go to a human."
    )
    crediting_order: CreditingOrder = Field(
        default=CreditingOrder.INTEREST_FIRST, description="What a payment covers first within one debt."
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if len(set(self.days_of_month)) != len(self.days_of_month):
            raise ValueError("days_of_month: each day once")
        steps = sorted(self.discounts, key=lambda step: step.pay_within_days)
        if any(later.percent >= sooner.percent for sooner, later in pairwise(steps)):
            raise ValueError("discounts: a later deadline must give a smaller discount")
        return self
