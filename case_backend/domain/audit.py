"""The audit chain: each row carries a hash over itself and the row before, so that a change or a gap shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

GENESIS = "0" * 64


@dataclass(frozen=True)
class AuditEntry:
    """Who did what to what, when and why; `detail` holds codes and ids only."""

    sequence: int
    at: str
    actor: str
    action: str
    subject: str
    reason: str
    detail: str
    previous_hash: str
    hash: str = ""


@dataclass(frozen=True)
class Flaw:
    """Where the chain does not hold and how."""

    sequence: int
    problem: str


def hash_of(entry: AuditEntry) -> str:
    """The hash a row must carry."""
    parts = [entry.sequence, entry.at, entry.actor, entry.action, entry.subject, entry.reason, entry.detail]
    text = json.dumps([*parts, entry.previous_hash], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def flaws(entries: Iterable[AuditEntry]) -> Iterable[Flaw]:
    """Every row that was changed, is missing or was put in."""
    expected, previous = 1, GENESIS
    for entry in entries:
        if entry.sequence != expected:
            yield Flaw(expected, "missing")
        elif entry.previous_hash != previous:
            yield Flaw(entry.sequence, "not_chained")
        if hash_of(entry) != entry.hash:
            yield Flaw(entry.sequence, "changed")
        expected, previous = entry.sequence + 1, entry.hash
