"""What the engine is asked and what it answers: wishes, positions, offers, with a code for every reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from case_backend.domain.account import Account
from case_backend.domain.law import InterestTable
from case_backend.domain.policy import OfferKind, PlanInterest, Policy
from case_backend.domain.schedule import Instalment


class Outcome(StrEnum):
    """How a wish is answered."""

    OFFERS = "offers"  # nothing concrete was asked: choices
    ACCEPT = "accept"  # what was asked is possible; it is the first offer
    COUNTER = "counter"  # not exactly that; the nearest possible comes first
    HUMAN = "human"  # a person decides


@dataclass(frozen=True)
class Affordability:
    """A short form of income and outgoings a month, in grosze; every field may be left out."""

    income_grosze: int | None = None
    housing_grosze: int | None = None
    food_grosze: int | None = None
    medicine_grosze: int | None = None
    other_debts_grosze: int | None = None
    other_grosze: int | None = None

    def left_grosze(self) -> int | None:
        """What is left for an instalment, never below zero; None when no income was given."""
        if self.income_grosze is None:
            return None
        outgoings = (
            self.housing_grosze,
            self.food_grosze,
            self.medicine_grosze,
            self.other_debts_grosze,
            self.other_grosze,
        )
        return max(0, self.income_grosze - sum(amount or 0 for amount in outgoings))


@dataclass(frozen=True)
class Wish:
    """What the person asked for or said they can pay; everything is optional."""

    kind: OfferKind | None = None
    monthly_max_grosze: int | None = None
    instalment_count: int | None = None
    first_payment_on: date | None = None
    day_of_month: int | None = None
    lump_sum_grosze: int | None = None
    discount_percent: int | None = None
    affordability: Affordability | None = None
    other_kinds: bool = False

    def monthly_limit(self) -> int | None:
        """The most a month that may ever be proposed."""
        left = self.affordability.left_grosze() if self.affordability else None
        known = [limit for limit in (self.monthly_max_grosze, left) if limit is not None]
        return min(known) if known else None


@dataclass(frozen=True)
class Position:
    """Where the case stands when it is negotiated."""

    today: date
    total_grosze: int
    policy: Policy
    account: Account
    table: InterestTable


@dataclass(frozen=True)
class Offer:
    """Something that may be agreed as it stands."""

    kind: OfferKind
    total_grosze: int
    instalments: tuple[Instalment, ...]
    interest: PlanInterest
    reasons: tuple[str, ...]
    released_grosze: int = 0
    hold_until: date | None = None

    @property
    def monthly_grosze(self) -> int:
        """The largest single payment."""
        return max((each.amount_grosze for each in self.instalments), default=0)


@dataclass(frozen=True)
class Answer:
    """The outcome, one code that says why, and the offers, best first."""

    outcome: Outcome
    reason: str
    offers: tuple[Offer, ...] = ()
