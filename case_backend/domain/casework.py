"""Other work of a case: disputes, complaints, reports and requests, each with states, a deadline and its effect.

One table says, for every kind, how long we have, what it blocks and which outcomes keep the block. It never asks for a
diagnosis, and a need is kept only with consent.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from case_backend.domain.agreements import IllegalMove
from case_backend.domain.collection import Block
from polish.working_days import next_working_day


class MatterKind(StrEnum):
    """What a person may report or ask for."""

    DISPUTE = "dispute"
    COMPLAINT = "complaint"
    PAYMENT_CLAIM = "payment_claim"
    HARDSHIP = "hardship"
    INSOLVENCY = "insolvency"
    DEATH = "death"
    IDENTITY_THEFT = "identity_theft"
    WRONG_PERSON = "wrong_person"
    REPRESENTATIVE = "representative"
    DOCUMENT_REQUEST = "document_request"
    PRIVACY_REQUEST = "privacy_request"
    CONTACT_PREFERENCE = "contact_preference"
    OPT_OUT = "opt_out"
    ESCALATION = "escalation"
    CRISIS = "crisis"


class MatterStatus(StrEnum):
    """Where a matter is in its life."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"


class Term(StrEnum):
    """How a deadline is counted."""

    NONE = "none"
    TODAY = "today"
    WORKING_DAY = "working_day"
    DAYS_14 = "days_14"
    DAYS_30 = "days_30"
    MONTH = "month"


@dataclass(frozen=True)
class Rule:
    """What follows from one kind of matter."""

    term: Term
    block: Block | None
    outcomes: frozenset[str]
    keeping: frozenset[str] = frozenset()  # outcomes after which the block stays
    subtypes: frozenset[str] = frozenset()
    before_identity: bool = False
    suppresses_number: bool = False
    quiet_subtypes: frozenset[str] | None = None  # the block only follows from these


_YES_NO = frozenset({"confirmed", "not_confirmed"})
_CONFIRMED = frozenset({"confirmed"})
_JUDGED = frozenset({"upheld", "partly_upheld", "rejected"})
_DONE = frozenset({"done", "refused"})
RULES: dict[MatterKind, Rule] = {
    MatterKind.DISPUTE: Rule(
        Term.DAYS_30, Block.DISPUTE, _JUDGED, frozenset({"upheld"}),
        frozenset({"amount", "not_mine", "paid", "service", "limitation", "other"}),
    ),
    MatterKind.COMPLAINT: Rule(
        Term.DAYS_30, Block.COMPLAINT, _JUDGED, frozenset(),
        frozenset({"conduct", "disclosure", "frequency", "other"}), before_identity=True,
    ),
    MatterKind.PAYMENT_CLAIM: Rule(Term.DAYS_14, Block.HOLD, _YES_NO),
    MatterKind.HARDSHIP: Rule(
        Term.DAYS_14, Block.HARDSHIP, _DONE, frozenset(),
        frozenset({"nothing_now", "more_time", "smaller_payments", "written_contact", "calm_contact", "other"}),
        quiet_subtypes=frozenset({"nothing_now", "more_time"}),
    ),
    MatterKind.INSOLVENCY: Rule(
        Term.DAYS_14, Block.INSOLVENCY, _YES_NO, _CONFIRMED,
        frozenset({"bankruptcy", "restructuring", "enforcement"}), before_identity=True,
    ),
    MatterKind.DEATH: Rule(
        Term.WORKING_DAY, Block.DEATH, _YES_NO, _CONFIRMED, before_identity=True, suppresses_number=True
    ),
    MatterKind.IDENTITY_THEFT: Rule(
        Term.DAYS_30, Block.IDENTITY_THEFT, _YES_NO, _CONFIRMED, before_identity=True
    ),
    MatterKind.WRONG_PERSON: Rule(
        Term.WORKING_DAY, Block.WRONG_PERSON, _YES_NO, _CONFIRMED, before_identity=True, suppresses_number=True
    ),
    MatterKind.REPRESENTATIVE: Rule(
        Term.DAYS_14, Block.REPRESENTATIVE, _YES_NO, _CONFIRMED,
        frozenset({"attorney", "family", "guardian", "other"}), before_identity=True,
    ),
    MatterKind.DOCUMENT_REQUEST: Rule(
        Term.DAYS_30, None, _DONE, frozenset(),
        frozenset({"contract", "invoice", "statement", "settlement", "repayment_certificate", "other"}),
    ),
    MatterKind.PRIVACY_REQUEST: Rule(
        Term.MONTH, Block.PRIVACY, _DONE, frozenset(),
        frozenset({"access", "erasure", "rectification", "restriction", "objection", "portability", "source"}),
        before_identity=True, quiet_subtypes=frozenset({"restriction", "objection"}),
    ),
    MatterKind.CONTACT_PREFERENCE: Rule(Term.NONE, None, _DONE),
    MatterKind.OPT_OUT: Rule(
        Term.NONE, Block.OPT_OUT, _DONE, frozenset({"done"}), before_identity=True, suppresses_number=True
    ),
    MatterKind.ESCALATION: Rule(
        Term.WORKING_DAY, Block.ESCALATION, _DONE, subtypes=frozenset({"callback"}), before_identity=True
    ),
    MatterKind.CRISIS: Rule(Term.TODAY, Block.CRISIS, _DONE, before_identity=True),
}  # fmt: skip

MOVES: dict[MatterStatus, frozenset[MatterStatus]] = {
    MatterStatus.OPEN: frozenset({MatterStatus.IN_PROGRESS, MatterStatus.RESOLVED, MatterStatus.WITHDRAWN}),
    MatterStatus.IN_PROGRESS: frozenset(
        {MatterStatus.WAITING, MatterStatus.RESOLVED, MatterStatus.WITHDRAWN}
    ),
    MatterStatus.WAITING: frozenset(
        {MatterStatus.IN_PROGRESS, MatterStatus.RESOLVED, MatterStatus.WITHDRAWN}
    ),
    MatterStatus.RESOLVED: frozenset(),
    MatterStatus.WITHDRAWN: frozenset(),
}
ENDED = frozenset({MatterStatus.RESOLVED, MatterStatus.WITHDRAWN})
_HARDSHIP_DAYS = 30


def move(current: MatterStatus, wanted: MatterStatus) -> MatterStatus:
    """The new state, or IllegalMove."""
    if wanted not in MOVES[current]:
        raise IllegalMove(current, wanted)
    return wanted


def deadline(kind: MatterKind, today: date) -> date | None:
    """The last day to answer.

    >>> deadline(MatterKind.COMPLAINT, date(2026, 11, 21)), deadline(MatterKind.PRIVACY_REQUEST, date(2026, 1, 31))
    (datetime.date(2026, 12, 21), datetime.date(2026, 3, 2))
    """
    match RULES[kind].term:
        case Term.NONE:
            return None
        case Term.TODAY:
            return today
        case Term.WORKING_DAY:
            return next_working_day(today + timedelta(days=1))
        case Term.DAYS_14:
            return today + timedelta(days=14)
        case Term.DAYS_30:
            return today + timedelta(days=30)
        case Term.MONTH:
            return next_working_day(month_after(today))


def month_after(day: date) -> date:
    """The day that corresponds a month later; the end of the month where there is none.

    >>> month_after(date(2026, 1, 31))
    datetime.date(2026, 2, 28)
    """
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def block_of(kind: MatterKind, subtype: str | None, today: date) -> tuple[Block, date | None] | None:
    """What the matter blocks and until when (None: until it is lifted)."""
    rule = RULES[kind]
    if rule.block is None or (rule.quiet_subtypes is not None and subtype not in rule.quiet_subtypes):
        return None
    until = today + timedelta(days=_HARDSHIP_DAYS) if kind is MatterKind.HARDSHIP else None
    return rule.block, until


def block_stays(kind: MatterKind, status: MatterStatus, outcome: str | None) -> bool:
    """Whether the block outlives the matter."""
    return status is MatterStatus.RESOLVED and outcome in RULES[kind].keeping
