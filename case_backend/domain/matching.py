"""Which case a bank transfer belongs to: by the case number in its title, checked against the amount.

Anything that is not plain goes to a human with the reason: no number, several, an unknown one, more than is owed.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from polish import case_number as numbers

_SUBFIELD = re.compile(r"[~?^<>](\d\d)")


@dataclass(frozen=True)
class BankLine:
    """One credit of a statement."""

    reference: str
    booked_on: date
    amount_grosze: int
    title: str


@dataclass(frozen=True)
class KnownCase:
    """What matching needs to know of a case."""

    total_grosze: int
    may_credit: bool


def plain_title(text: str) -> str:
    """The title without the bank's field marks, which may cut a number in two.

    >>> plain_title("020~20Wpłata UL-2026-0000~2101 dziękuję")
    '020Wpłata UL-2026-000001 dziękuję'
    """
    return " ".join(_SUBFIELD.sub("", text.replace("\n", "").replace("\r", "")).split())


def numbers_in(title: str) -> tuple[str, ...]:
    """The case numbers of a title, each once."""
    return tuple(dict.fromkeys(found.value for found in numbers.find(title)))


def unmatched_reason(line: BankLine, found: dict[str, KnownCase]) -> str | None:
    """Why a human must look at it, or None when it belongs to the one case found."""
    named = numbers_in(line.title)
    if not named:
        return "no_case_number"
    if len(named) > 1:
        return "several_cases"
    case = found.get(named[0])
    if case is None:
        return "case_unknown"
    if not case.may_credit:
        return "case_needs_human"
    return "amount_above_balance" if line.amount_grosze > case.total_grosze else None


def reference_of(account: str, booked_on: date, amount_grosze: int, title: str, occurrence: int) -> str:
    """A stable name for a line that has none: the same file again gives the same names."""
    text = f"{account}|{booked_on.isoformat()}|{amount_grosze}|{title}|{occurrence}"
    return hashlib.sha256(text.encode()).hexdigest()
