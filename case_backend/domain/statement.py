"""The statement of account: each entry that moved the balance, in order, with the balance after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from case_backend.domain.account import Account
from case_backend.domain.balance import Mark, Split, balance_on
from case_backend.domain.law import InterestTable

_ORDER = ("principal", "closed_interest", "cost", "interest", "payment", "release")


@dataclass(frozen=True)
class Entry:
    """One line: what happened, by how much the balance moved, the balance after it, and a payment's split."""

    day: date
    kind: str
    label: str
    change_grosze: int
    balance_grosze: int
    split: Split | None = None


@dataclass(frozen=True)
class _Movement:
    day: date
    kind: str
    label: str
    change_grosze: int
    split: Split | None = None


def statement(account: Account, day: date, table: InterestTable) -> tuple[Entry, ...]:
    """Every entry up to `day`; interest is booked when a payment meets it and at the end."""
    final = balance_on(account, day, table)
    movements = [*_debts(account), *_costs(account, day), *_payments(final.splits), *_marked(final.marks)]
    movements.sort(key=lambda move: (move.day, _ORDER.index(move.kind)))
    entries: list[Entry] = []
    running = 0
    for move in movements:
        running += move.change_grosze
        if move.change_grosze or move.split:
            entries.append(Entry(move.day, move.kind, move.label, move.change_grosze, running, move.split))
    return tuple(entries)


def _debts(account: Account) -> Iterator[_Movement]:
    for item in account.items:
        yield _Movement(item.due_on, "principal", item.label, item.principal_grosze)
    first = min(item.due_on for item in account.items)
    yield _Movement(first, "closed_interest", "", account.closed_interest_grosze)


def _costs(account: Account, day: date) -> Iterator[_Movement]:
    for cost in account.costs:
        if cost.charged_on <= day:
            yield _Movement(cost.charged_on, "cost", cost.label, cost.amount_grosze)


def _payments(splits: tuple[Split, ...]) -> Iterator[_Movement]:
    """What was overpaid does not lower a balance that is zero."""
    for split in splits:
        credited = split.payment.amount_grosze - split.overpaid_grosze
        yield _Movement(split.payment.paid_on, "payment", split.payment.reference, -credited, split)


def _marked(marks: tuple[Mark, ...]) -> Iterator[_Movement]:
    """Interest grown, and what was released, since the mark before."""
    grown = released = 0
    for mark in marks:
        yield _Movement(mark.day, "interest", "", mark.grown_grosze - grown)
        yield _Movement(mark.day, "release", mark.label, released - mark.released_grosze)
        grown, released = mark.grown_grosze, mark.released_grosze
