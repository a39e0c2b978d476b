"""The statement of account: each entry that moved the balance, in order, with the balance after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from case_backend.domain.account import Account, InterestMode
from case_backend.domain.balance import Split, balance_on
from case_backend.domain.law import InterestTable


@dataclass(frozen=True)
class Entry:
    """One line: what happened, by how much the balance moved, the balance after it, and a payment's split."""

    day: date
    kind: str
    label: str
    change_grosze: int
    balance_grosze: int
    split: Split | None = None


def statement(account: Account, day: date, table: InterestTable) -> tuple[Entry, ...]:
    """Every entry up to `day`; interest is booked when a payment meets it and at the end."""
    entries: list[Entry] = []
    running = 0

    def book(when: date, kind: str, label: str, change: int, split: Split | None = None) -> None:
        nonlocal running
        running += change
        if change or split:
            entries.append(Entry(when, kind, label, change, running, split))

    for item in sorted(account.items, key=lambda each: (each.due_on, each.number)):
        book(item.due_on, "principal", item.label, item.principal_grosze)
    if account.closed_interest_grosze:
        first = min(item.due_on for item in account.items)
        book(first, "closed_interest", "", account.closed_interest_grosze)
    for when, kind, label, change, split in _movements(account, day, table):
        book(when, kind, label, change, split)
    return tuple(entries)


def _movements(
    account: Account, day: date, table: InterestTable
) -> list[tuple[date, str, str, int, Split | None]]:
    final = balance_on(account, day, table)
    moves: list[tuple[date, int, str, str, int, Split | None]] = []
    for cost in account.costs:
        if cost.charged_on <= day:
            moves.append((cost.charged_on, 1, "cost", cost.label, cost.amount_grosze, None))
    for split in final.splits:
        credited = split.payment.amount_grosze - split.overpaid_grosze
        moves.append((split.payment.paid_on, 2, "payment", split.payment.reference, -credited, split))
    moves += _interest_bookings(account, day, table)
    moves += _release_bookings(account, day, table)
    moves.sort(key=lambda move: (move[0], move[1]))
    return [(when, kind, label, change, split) for when, _, kind, label, change, split in moves]


def _interest_bookings(
    account: Account, day: date, table: InterestTable
) -> list[tuple[date, int, str, str, int, Split | None]]:
    """Interest grown since the booking before, on each day something met it and on the last day."""
    if account.interest_mode is InterestMode.CLOSED:
        return []
    stops = {p.paid_on for p in account.payments} | {r.released_on for r in account.releases} | {day}
    booked = 0
    moves: list[tuple[date, int, str, str, int, Split | None]] = []
    for stop in sorted(stop for stop in stops if stop <= day):
        grown = _interest_grown(account, stop, table)
        if grown != booked:
            moves.append((stop, 0, "interest", "", grown - booked, None))
        booked = grown
    return moves


def _interest_grown(account: Account, day: date, table: InterestTable) -> int:
    """All running interest that ever arose through `day`: what is left, was credited and was released."""
    at = balance_on(account, day, table)
    charged = sum(cost.amount_grosze for cost in account.costs if cost.charged_on <= day)
    fixed = sum(item.principal_grosze for item in account.items) + account.closed_interest_grosze + charged
    credited = sum(split.payment.amount_grosze - split.overpaid_grosze for split in at.splits)
    return at.total_grosze + credited + at.released_grosze - fixed


def _release_bookings(
    account: Account, day: date, table: InterestTable
) -> list[tuple[date, int, str, str, int, Split | None]]:
    moves: list[tuple[date, int, str, str, int, Split | None]] = []
    before = 0
    for release in sorted(account.releases, key=lambda each: each.released_on):
        if release.released_on > day:
            break
        released = balance_on(account, release.released_on, table).released_grosze
        if released != before:
            moves.append((release.released_on, 3, "release", release.label, before - released, None))
        before = released
    return moves
