"""What one case owes and what was paid towards it: the input of every calculation about money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class InterestMode(StrEnum):
    """Whether interest keeps growing or the sum was closed by the creditor."""

    RUNNING = "running"
    CLOSED = "closed"


class CreditingOrder(StrEnum):
    """What a payment covers first within one debt; art. 451 § 1 KC lets the creditor take interest first."""

    INTEREST_FIRST = "interest_first"
    PRINCIPAL_FIRST = "principal_first"


@dataclass(frozen=True)
class Item:
    """One debt of the case: a loan, an invoice, a month of rent."""

    number: int
    label: str
    principal_grosze: int
    due_on: date


@dataclass(frozen=True)
class Cost:
    """A cost charged to the case on a day."""

    charged_on: date
    amount_grosze: int
    label: str


@dataclass(frozen=True)
class Payment:
    """Money that came in; `item_number` is the debtor's own choice of debt (art. 451 § 1 KC).

    `recorded_at` tells what was known when something was agreed; None means that it came after everything.
    """

    paid_on: date
    amount_grosze: int
    reference: str = ""
    item_number: int | None = None
    recorded_at: datetime | None = None

    def came_after(self, moment: datetime) -> bool:
        """Whether it was not yet in the sums that were agreed on at that moment."""
        return self.recorded_at is None or self.recorded_at >= moment


@dataclass(frozen=True)
class Pause:
    """Days on which no interest grows: from `first` up to, not including, `end` (or still on)."""

    first: date
    end: date | None = None


@dataclass(frozen=True)
class Release:
    """What was left was released by an agreement that the person kept (art. 508 KC)."""

    released_on: date
    label: str = ""


@dataclass(frozen=True)
class Account:
    """Everything that decides the balance of a case on any day."""

    items: tuple[Item, ...]
    interest_mode: InterestMode
    closed_interest_grosze: int = 0
    costs: tuple[Cost, ...] = ()
    payments: tuple[Payment, ...] = ()
    pauses: tuple[Pause, ...] = ()
    releases: tuple[Release, ...] = ()
    crediting_order: CreditingOrder = CreditingOrder.INTEREST_FIRST
