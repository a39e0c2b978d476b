"""Shapes of answers and requests about sessions, balances, offers and plans, every field with its unit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from case_backend.domain.account import InterestMode
from case_backend.domain.identity import IdentityOutcome
from case_backend.domain.limitation import Limitation
from case_backend.domain.links import LONGEST_DAYS, USUAL_DAYS, LinkState
from case_backend.domain.offers import Outcome
from case_backend.domain.policy import OfferKind, PlanInterest
from polish import case_number as numbers

CaseNumber = Annotated[
    str,
    Field(
        max_length=40, description="Case number from the letter; spaces, small letters, no dashes are fine."
    ),
    AfterValidator(numbers.validate),
]
Money = Annotated[int, Field(ge=0, le=10**13)]


class Shape(BaseModel):
    """Base of what comes in: unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class SessionIn(Shape):
    """How a conversation begins."""

    channel: Literal["web", "sms"] = Field(description="Channel of the conversation.")
    phone: str | None = Field(
        default=None,
        pattern=r"^\+[1-9]\d{7,14}$",
        description="Sender's phone in E.164 (+48500000001); the possession factor of an SMS conversation.",
    )
    link: str | None = Field(
        default=None,
        min_length=1,
        max_length=120,
        description="Token of the link the person came by; on the web it stands for the case number.",
    )


class SessionOut(BaseModel):
    """A session; it names no case and no person."""

    conversation_id: str = Field(description="Opaque id of the conversation.")
    channel: Literal["web", "sms"] = Field(description="Channel of the conversation.")
    verified: bool = Field(description="Whether the person proved who they are.")
    locked: bool = Field(description="Whether tries ran out; a human takes over.")
    tries_left: int = Field(description="Tries of identity left, 0 to 3.")
    verified_at: datetime | None = Field(description="When identity was proved (ISO time).")
    acknowledgement_shown: bool = Field(description="Whether the notice about acknowledgement was displayed.")
    phone_known: bool = Field(description="Whether the session has a phone as possession factor.")
    link: LinkState | None = Field(
        description="good: a link points at a case, only the birth date is needed; gone: it does not any more."
    )


class RelatedOut(BaseModel):
    """Another conversation about the same case, proved like this one."""

    conversation_id: str = Field(description="Opaque id of the conversation.")
    channel: Literal["web", "sms"] = Field(description="Channel of the conversation.")
    began_at: datetime = Field(description="When it began (ISO time).")


class LinkIn(Shape):
    """A link to be made."""

    purpose: Literal["letter", "sms"] = Field(description="Where it will stand.")
    days: int = Field(default=USUAL_DAYS, ge=1, le=LONGEST_DAYS, description="Life in days.")


class SessionLinkIn(Shape):
    """A link to the proven person's own case."""

    days: int = Field(default=1, ge=1, le=7, description="Life in days.")


class LinkOut(BaseModel):
    """A link; the token is shown once."""

    link_id: str = Field(description="Id, by which it is revoked.")
    purpose: Literal["letter", "sms"] = Field(description="Where it stands.")
    state: LinkState = Field(description="good or gone.")
    created_at: datetime = Field(description="When it was made (ISO time).")
    expires_at: datetime = Field(description="When it ends (ISO time).")
    revoked_at: datetime | None = Field(description="When it was revoked (ISO time).")
    token: str | None = Field(
        description="What stands behind /l/ in the address; only in the answer that makes it."
    )


class IdentityIn(Shape):
    """Two factors: the case number (or the session's phone) and the birth date."""

    case_number: CaseNumber | None = Field(default=None, description="Needed on the web; optional on SMS.")
    birth_date: date = Field(description="Birth date (ISO date).")
    code: str | None = Field(
        default=None, pattern=r"^\d{6}$", description="One-time code sent to the registered number."
    )


class IdentityOut(BaseModel):
    """The outcome; the same for a wrong birth date and for a case that does not exist."""

    outcome: IdentityOutcome = Field(description="verified, not_verified or locked.")
    tries_left: int = Field(description="Tries left, 0 to 3.")


class CaseOut(BaseModel):
    """A case as its person may see it."""

    case_number: str = Field(description="Case number, as in the letter.")
    creditor_name: str = Field(description="Whom the money is owed to.")
    title: str = Field(description="What the debt is for.")
    contract_number: str | None = Field(description="Number of the contract.")
    origin_date: date | None = Field(description="Day of the contract (ISO date).")
    due_on: date = Field(description="Day on which the earliest debt was due (ISO date).")
    status: Literal["open", "paid", "closed"] = Field(description="Where the case is in its life.")
    limitation: Limitation = Field(description="What our data shows about limitation today.")
    demand_allowed: bool = Field(description="Whether a sum may be stated as due and payment data given.")
    blocks: list[str] = Field(description="Codes of everything that stands in the way of collection.")
    interest_mode: InterestMode = Field(description="running: interest grows daily; closed: it does not.")
    has_running_plan: bool = Field(description="Whether an agreement is running.")


class OwnCaseOut(BaseModel):
    """One of a person's cases, as they tell it from the others."""

    case_number: str = Field(description="Case number, as in the letter.")
    title: str = Field(description="What the debt is for.")
    creditor_name: str = Field(description="Whom the money is owed to.")
    open: bool = Field(description="Whether the case is open.")
    chosen: bool = Field(description="Whether this conversation is about it.")


class ChosenCaseIn(Shape):
    """The case to go on with."""

    case_number: CaseNumber = Field(description="Number of one of the person's own cases.")


class BalanceOut(BaseModel):
    """What is owed at the end of a day; all sums in grosze (100 = 1 zł)."""

    as_of: date = Field(description="Day of the balance (ISO date).")
    principal_grosze: int = Field(description="Principal left, in grosze.")
    interest_grosze: int = Field(description="Interest left, in grosze.")
    costs_grosze: int = Field(description="Costs left, in grosze.")
    paid_grosze: int = Field(description="All payments up to that day, in grosze.")
    total_grosze: int = Field(description="Principal + interest + costs, in grosze.")
    overpaid_grosze: int = Field(description="Paid beyond what was owed, in grosze.")
    interest_mode: InterestMode = Field(description="running or closed.")
    interest_rate_percent: str | None = Field(
        description="Yearly statutory rate on that day, percent with a dot (9.25); absent for a closed sum."
    )
    verified_until_exceeded: date | None = Field(
        description="Set when the day lies past the last verified rate: the day the rate table is verified until."
    )


class NoticeOut(BaseModel):
    """When the notice was displayed."""

    shown_at: datetime = Field(description="First display of the notice (ISO time).")


class AffordabilityIn(Shape):
    """Income and outgoings a month in grosze; every field may be left out."""

    income_grosze: Money | None = Field(default=None, description="Income a month, in grosze.")
    housing_grosze: Money | None = Field(default=None, description="Housing a month, in grosze.")
    food_grosze: Money | None = Field(default=None, description="Food a month, in grosze.")
    medicine_grosze: Money | None = Field(default=None, description="Medicine a month, in grosze.")
    other_debts_grosze: Money | None = Field(default=None, description="Other debts a month, in grosze.")
    other_grosze: Money | None = Field(default=None, description="Everything else a month, in grosze.")


class WishIn(Shape):
    """What the person asked for or can pay; all optional."""

    kind: OfferKind | None = Field(default=None, description="Kind of agreement asked for.")
    monthly_max_grosze: Money | None = Field(
        default=None, description="Most they can pay a month, in grosze."
    )
    instalment_count: int | None = Field(default=None, ge=1, le=600, description="Instalments asked for.")
    first_payment_on: date | None = Field(
        default=None, description="Day of the first (or only) payment asked for (ISO date)."
    )
    day_of_month: int | None = Field(default=None, ge=1, le=31, description="Day of the month asked for.")
    lump_sum_grosze: Money | None = Field(default=None, description="What they can pay at once, in grosze.")
    discount_percent: int | None = Field(
        default=None, ge=1, le=100, description="Discount asked for, percent."
    )
    affordability: AffordabilityIn | None = Field(default=None, description="Income and outgoings a month.")
    change_plan: bool = Field(
        default=False, description="Whether the offers are to take the place of the running plan."
    )
    other_kinds: bool = Field(
        default=False,
        description="Whether a hold with nothing to pay may be offered where what was asked is impossible.",
    )


class InstalmentOut(BaseModel):
    """One payment."""

    number: int = Field(description="Number, from 1.")
    due_on: date = Field(description="Working day it is due (ISO date).")
    amount_grosze: int = Field(description="Amount, in grosze.")


class PlanInstalmentOut(InstalmentOut):
    """One payment of an agreement with what came in towards it."""

    paid_grosze: int = Field(description="Paid towards it so far, in grosze.")
    status: Literal["paid", "due", "in_grace", "missed"] = Field(description="Where it stands today.")


class OfferOut(BaseModel):
    """Something that may be accepted as it stands, until it expires."""

    offer_id: str = Field(description="Id to accept it by.")
    kind: OfferKind = Field(description="Kind of agreement.")
    instalment_count: int = Field(description="Number of payments; 0 for a hold.")
    monthly_grosze: int = Field(description="Largest single payment, in grosze.")
    first_due_on: date | None = Field(description="First payment (ISO date); absent for a hold.")
    last_due_on: date | None = Field(description="Last payment (ISO date); absent for a hold.")
    total_grosze: int = Field(description="Sum of all payments, in grosze.")
    released_grosze: int = Field(description="What is released when it is paid in time, in grosze.")
    hold_until: date | None = Field(description="Last day of a hold with nothing to pay (ISO date).")
    instalments: list[InstalmentOut] = Field(description="The whole schedule.")
    reasons: list[str] = Field(description="Codes of why it is offered, e.g. fits_monthly_limit.")
    interest: PlanInterest = Field(description="stops: no interest while kept; runs_on: it is in the total.")
    expires_at: datetime = Field(description="Until when it may be accepted (ISO time).")


class OffersOut(BaseModel):
    """The engine's answer."""

    outcome: Outcome = Field(description="offers: choices; accept: the first is as asked; counter; human.")
    reason: str = Field(description="Code of why, e.g. as_asked, too_many_instalments, below_policy.")
    offers: list[OfferOut] = Field(description="Offers, best first; may be empty when a human decides.")


class PlanIn(Shape):
    """Which offer is accepted."""

    offer_id: str = Field(min_length=1, max_length=60, description="Id of the offer.")


class PlanOut(BaseModel):
    """An agreement."""

    plan_id: str = Field(description="Id of the agreement.")
    offer_id: str = Field(description="The offer it came of.")
    case_number: str = Field(description="Case number.")
    kind: OfferKind = Field(description="Kind of agreement.")
    status: Literal["proposed", "running", "kept", "broken", "changed", "cancelled"] = Field(
        description="Where the agreement is in its life."
    )
    instalment_count: int = Field(description="Number of payments; 0 for a hold.")
    instalments: list[PlanInstalmentOut] = Field(description="The whole schedule.")
    total_grosze: int = Field(description="Sum of all payments, in grosze.")
    released_grosze: int = Field(description="What is released when it is paid in time, in grosze.")
    hold_until: date | None = Field(description="Last day of a hold with nothing to pay (ISO date).")
    interest: PlanInterest = Field(description="stops: no interest while kept; runs_on: it is in the total.")
    agreed_at: datetime = Field(description="When it was agreed (ISO time).")
    acknowledgement_shown_at: datetime | None = Field(
        description="When the notice about acknowledgement was displayed before it (ISO time)."
    )
    ended_on: date | None = Field(description="Day it ended (ISO date).")


class PaymentDetailsOut(BaseModel):
    """Where to pay."""

    account_number: str = Field(description="Account number, 26 digits (NRB), from the creditor's record.")
    account_holder: str = Field(description="Holder of the account.")
    transfer_title: str = Field(description="Title to put on the transfer.")
    amount_grosze: int = Field(description="Next payment of a plan, else the whole balance, in grosze.")
    qr_svg: str = Field(description="Payment code in the Polish banks' standard, as SVG.")
