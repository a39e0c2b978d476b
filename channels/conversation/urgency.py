"""How urgent a conversation is: one table from the reason of its handover to rank, skill and time to the first word.

Refuses to guess: a reason that is not in the table is an ordinary one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Urgency(StrEnum):
    """From the most urgent down."""

    CRISIS = "crisis"
    VULNERABLE = "vulnerable"
    LEGAL = "legal"
    COMPLAINT = "complaint"
    FAULT = "fault"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Rule:
    """What follows from a kind of urgency; seconds count while agents are at work, in a crisis always."""

    rank: int
    target_seconds: int
    skill: str | None
    reasons: tuple[str, ...]


RULES: dict[Urgency, Rule] = {
    Urgency.CRISIS: Rule(0, 2 * 60, None, ("crisis",)),
    Urgency.VULNERABLE: Rule(
        1, 10 * 60, "care",
        ("report_hardship", "report_crisis", "hardship", "report_death", "death", "violence", "gambling"),
    ),
    Urgency.LEGAL: Rule(
        2, 30 * 60, "legal",
        ("report_insolvency", "report_identity_theft", "dispute_debt", "claim_time_barred", "represent_debtor",
         "privacy_request", "report_dispute", "report_representative", "report_privacy_request", "wrong_person",
         "report_wrong_person", "identity_locked"),
    ),
    Urgency.COMPLAINT: Rule(
        3, 60 * 60, "complaints",
        ("complaint", "report_complaint", "abuse", "stop_contact", "wrote_after_opt_out", "report_opt_out"),
    ),
    Urgency.FAULT: Rule(4, 10 * 60, None, ("backend_down", "action_failed")),
    Urgency.NORMAL: Rule(5, 30 * 60, None, ("request_human", "stepped_in")),
}  # fmt: skip
OF_REASON = {reason: urgency for urgency, rule in RULES.items() for reason in rule.reasons}
FAULT = "fault:"
SKILLS = tuple(sorted({rule.skill for rule in RULES.values() if rule.skill}))


def urgency_of(reason: str | None) -> Urgency:
    """The urgency that a reason stands for.

    >>> urgency_of("report_insolvency"), urgency_of("fault:engine_502"), urgency_of("something_new"), urgency_of(None)
    (<Urgency.LEGAL: 'legal'>, <Urgency.FAULT: 'fault'>, <Urgency.NORMAL: 'normal'>, <Urgency.NORMAL: 'normal'>)
    """
    if reason and reason.startswith(FAULT):
        return Urgency.FAULT
    return OF_REASON.get(reason or "", Urgency.NORMAL)
