"""A case as the rules see it: facts only, put together by the store, judged by the domain."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum

from case_backend.domain.account import Account
from case_backend.domain.collection import FORBIDS, Hold, Purpose, Standing
from case_backend.domain.law import Law
from case_backend.domain.limitation import (
    Claim,
    EventKind,
    Limitation,
    LimitationEvent,
    Opinion,
    Step,
    assess,
)
from case_backend.domain.policy import Policy


class CaseStatus(StrEnum):
    """Where a case is in its life."""

    OPEN = "open"
    PAID = "paid"
    CLOSED = "closed"


@dataclass(frozen=True)
class Creditor:
    """Who the money is owed to and where it is paid."""

    code: str
    name: str
    account_number: str
    account_holder: str
    nip: str | None = None


@dataclass(frozen=True)
class CaseFile:
    """One case with everything that decides an answer about it."""

    id: int
    case_number: str
    creditor: Creditor
    policy: Policy
    policy_version: int
    title: str
    contract_number: str | None
    origin_date: date | None
    status: CaseStatus
    claim_type: str | None
    consumer: bool | None
    account: Account
    events: tuple[LimitationEvent, ...]
    holds: tuple[Hold, ...]
    opted_out: bool
    assignment_notice_sent_on: date | None
    running_plan_id: str | None
    changed_plans: int
    agreed_on: tuple[date, ...]
    created_at: datetime

    @property
    def due_on(self) -> date:
        """When the earliest debt of the case was due."""
        return min(item.due_on for item in self.account.items)


def limitation_of(case: CaseFile, today: date, law: Law) -> Opinion:
    """The limitation of the whole case: debts that differ make it uncertain."""
    doubtful = [LimitationEvent(EventKind.PART_PAYMENT, each.paid_on) for each in case.account.payments]
    doubtful += [LimitationEvent(EventKind.AGREEMENT, day) for day in case.agreed_on]
    events = (*case.events, *doubtful)
    opinions = [
        assess(Claim(case.claim_type, case.consumer, item.due_on, events), today, law.limitation)
        for item in case.account.items
    ]
    if len({opinion.status for opinion in opinions}) == 1:
        return opinions[0]
    steps = tuple(step for opinion in opinions for step in opinion.reasoning)
    ends = [opinion.earliest_end for opinion in opinions if opinion.earliest_end]
    mixed = Step("debts_differ", "art. 117 KC", min(ends, default=None))
    return Opinion(Limitation.UNCERTAIN, min(ends, default=None), None, (*steps, mixed))


def standing_of(case: CaseFile, today: date, law: Law) -> Standing:
    """What the permission to collect depends on."""
    return Standing(
        open=case.status is CaseStatus.OPEN,
        opinion=limitation_of(case, today, law),
        holds=case.holds,
        opted_out=case.opted_out,
        assignment_notice_sent=case.assignment_notice_sent_on is not None,
    )


def fingerprint(case: CaseFile, today: date) -> str:
    """A hash of all that an offer was computed from; an offer whose hash changed is void.

    A hold that only keeps us from writing first, such as a wish to talk to a human, changes no offer.
    """
    only_contact = frozenset({Purpose.CONTACT})
    standing_holds = sorted(
        hold.block for hold in case.holds if hold.stands_on(today) and FORBIDS[hold.block] != only_contact
    )
    facts = {
        "account": asdict(case.account),
        "events": [asdict(event) for event in case.events],
        "holds": standing_holds,
        "status": case.status,
        "plan": case.running_plan_id,
        "policy": case.policy_version,
        "claim": [case.claim_type, case.consumer],
    }
    return hashlib.sha256(json.dumps(facts, default=str, sort_keys=True).encode()).hexdigest()
