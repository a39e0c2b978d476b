"""Read the legal tables from this package, or from a folder of one's own. Refuses nothing itself: the domain does."""

from __future__ import annotations

from pathlib import Path

from case_backend.domain.law import Law, interest_table, limitation_table
from case_backend.domain.retention import Category, retention_table


def load_retention(folder: Path | None = None) -> tuple[Category, ...]:
    """The retention table of `folder`, or the one shipped here."""
    base = folder or Path(__file__).parent
    return retention_table((base / "retention.toml").read_text(encoding="utf-8"))


def load_law(folder: Path | None = None) -> Law:
    """The tables of `folder`, or the ones shipped here."""
    base = folder or Path(__file__).parent
    return Law(
        interest=interest_table((base / "interest.toml").read_text(encoding="utf-8")),
        limitation=limitation_table((base / "limitation.toml").read_text(encoding="utf-8")),
    )
