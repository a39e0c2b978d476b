"""Retention of personal data: categories with a number of days each. It decides when, the store does the forgetting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import tomllib

from case_backend.domain.law import LawTableError

CATEGORIES = (
    "codes",
    "attempts",
    "links",
    "offers",
    "sessions",
    "contacts",
    "bank_titles",
    "notes",
    "persons",
)


@dataclass(frozen=True)
class Category:
    """One kind of personal data and how long it is kept."""

    name: str
    days: int
    what: str

    def limit(self, now: datetime) -> datetime:
        """What is older than this is forgotten."""
        return now - timedelta(days=self.days)


def retention_table(text: str) -> tuple[Category, ...]:
    """Read the table; every category must be there, none may be unknown."""
    data = tomllib.loads(text)
    rows = data.get("category", {})
    if set(rows) != set(CATEGORIES):
        raise LawTableError(f"retention: categories must be exactly {', '.join(CATEGORIES)}")
    if not data.get("source") or not data.get("verified_on"):
        raise LawTableError("retention: source and verified_on are missing")
    table = tuple(Category(name, rows[name]["days"], rows[name]["what"]) for name in CATEGORIES)
    if any(not isinstance(each.days, int) or each.days < 1 for each in table):
        raise LawTableError("retention: days must be at least one")
    return table
