"""The sets that understanding is measured on; none of their lines may be trained on."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from bot.settings import ROOT
from polish.diacritics import strip

OWN = ROOT / "tests" / "nlu"
ELSEWHERE = ROOT.parent / "shared" / "eval"  # lines by others: measured where they lie, when they are there
# Seven safety intents, 30 lines each and channel, and ordinary lines that tempt: by an author of nothing else here.
SAFETY_SETS = ("safety", "safety_ordinary")
_NOT_WORD = re.compile(r"\W+")


class Line(NamedTuple):
    """One line to understand; no intent where only an alarm is wanted."""

    text: str
    intent: str | None


def read_set(path: Path) -> list[Line]:
    """Read a JSON Lines file; an absent one is an empty set."""
    if not path.exists():
        return []
    rows = (json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip())
    return [Line(row["text"], row.get("intent")) for row in rows]


def all_sets(elsewhere: Path = ELSEWHERE) -> dict[str, list[Line]]:
    """Return every set by name, empty ones left out."""
    paths = {name: OWN / f"{name}.jsonl" for name in ("sms", "web", "oos", *SAFETY_SETS)}
    paths |= {path.stem: path for path in sorted(elsewhere.glob("nlu_*.jsonl"))}
    return {name: lines for name, path in paths.items() if (lines := read_set(path))}


def folded(text: str) -> str:
    """Return what two lines share when they differ in case, diacritics and punctuation only.

    >>> folded("Proszę o RATY!") == folded("prosze o raty")
    True
    """
    return _NOT_WORD.sub(" ", strip(text.lower())).strip()
