"""The one place that says whether a case may be collected: every demand, offer and outgoing contact asks here.

A block is a reason with a code; a table says what each block forbids. Nothing else in the backend decides it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from case_backend.domain.limitation import Limitation, Opinion


class Purpose(StrEnum):
    """What somebody wants to do with a case."""

    DEMAND = "demand"  # state a sum as due, give payment data
    OFFER = "offer"  # propose or conclude an agreement
    CONTACT = "contact"  # write first


class Block(StrEnum):
    """Why it may not be done."""

    BARRED = "barred"
    LIMITATION_UNCERTAIN = "limitation_uncertain"
    NOT_OPEN = "not_open"
    DISPUTE = "dispute"
    COMPLAINT = "complaint"
    INSOLVENCY = "insolvency"
    DEATH = "death"
    IDENTITY_THEFT = "identity_theft"
    WRONG_PERSON = "wrong_person"
    CRISIS = "crisis"
    HARDSHIP = "hardship"
    REPRESENTATIVE = "representative"
    PRIVACY = "privacy"
    ESCALATION = "escalation"
    HOLD = "hold"
    OPT_OUT = "opt_out"
    NO_ASSIGNMENT_NOTICE = "no_assignment_notice"


_ALL = frozenset(Purpose)
_NOT_CONTACT = frozenset({Purpose.CONTACT})
_QUIET = frozenset({Purpose.DEMAND, Purpose.CONTACT})
FORBIDS: dict[Block, frozenset[Purpose]] = {
    Block.BARRED: _ALL,
    Block.LIMITATION_UNCERTAIN: _ALL,
    Block.NOT_OPEN: _ALL,
    Block.DISPUTE: _ALL,
    Block.COMPLAINT: _ALL,
    Block.INSOLVENCY: _ALL,
    Block.DEATH: _ALL,
    Block.IDENTITY_THEFT: _ALL,
    Block.WRONG_PERSON: _ALL,
    Block.CRISIS: _ALL,
    Block.HARDSHIP: _QUIET,
    Block.HOLD: _QUIET,
    Block.REPRESENTATIVE: _NOT_CONTACT,
    Block.PRIVACY: _NOT_CONTACT,
    Block.ESCALATION: _NOT_CONTACT,
    Block.OPT_OUT: _NOT_CONTACT,
    Block.NO_ASSIGNMENT_NOTICE: _NOT_CONTACT,
}


@dataclass(frozen=True)
class Hold:
    """A block set on a case from a day on, up to and including `until` (None: until lifted)."""

    block: Block
    since: date
    until: date | None = None
    lifted_on: date | None = None

    def stands_on(self, day: date) -> bool:
        """Whether the hold is in force on a day."""
        if day < self.since or (self.until is not None and day > self.until):
            return False
        return self.lifted_on is None or day < self.lifted_on


@dataclass(frozen=True)
class Standing:
    """What decides the permission."""

    open: bool
    opinion: Opinion
    holds: tuple[Hold, ...]
    opted_out: bool
    assignment_notice_sent: bool


@dataclass(frozen=True)
class Permission:
    """The answer, with every block that stands in the way of this purpose."""

    allowed: bool
    blocks: tuple[Block, ...]


def blocks_on(standing: Standing, day: date) -> tuple[Block, ...]:
    """Every block in force, whatever it forbids."""
    return tuple(dict.fromkeys(_blocks(standing, day)))


def permission(standing: Standing, purpose: Purpose, day: date) -> Permission:
    """Whether this may be done with the case on this day."""
    against = tuple(block for block in blocks_on(standing, day) if purpose in FORBIDS[block])
    return Permission(not against, against)


def _blocks(standing: Standing, day: date) -> Iterable[Block]:
    if not standing.open:
        yield Block.NOT_OPEN
    if standing.opinion.bars_demand:
        yield Block.BARRED
    if standing.opinion.status is Limitation.UNCERTAIN:
        yield Block.LIMITATION_UNCERTAIN
    yield from (hold.block for hold in standing.holds if hold.stands_on(day))
    if standing.opted_out:
        yield Block.OPT_OUT
    if not standing.assignment_notice_sent:
        yield Block.NO_ASSIGNMENT_NOTICE
