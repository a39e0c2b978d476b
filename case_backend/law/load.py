"""Read the legal tables from this package, or from a folder of one's own. Refuses nothing itself: the domain does."""

from __future__ import annotations

from pathlib import Path

from case_backend.domain.law import Law, interest_table, limitation_table


def load_law(folder: Path | None = None) -> Law:
    """The tables of `folder`, or the ones shipped here."""
    base = folder or Path(__file__).parent
    return Law(
        interest=interest_table((base / "interest.toml").read_text(encoding="utf-8")),
        limitation=limitation_table((base / "limitation.toml").read_text(encoding="utf-8")),
    )
