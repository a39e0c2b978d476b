"""Delivery reports: they come twice, late and out of order; ours only ever go forward."""

from __future__ import annotations

from dataclasses import dataclass

RANKS = {
    "accepted": 0, "scheduled": 0, "queued": 1, "sending": 2, "sent": 3,
    "delivered": 4, "undelivered": 4, "failed": 4, "canceled": 4, "read": 5,
}  # fmt: skip
STATES = {
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}
LATE_RETRY_CODES = frozenset({"30003", "30008"})
STOP_CODES = frozenset({"30004", "30005", "30006"})
ALERT_CODES = frozenset({"30007"})
OPTED_OUT_CODE = "21610"
LATE_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Report:
    """One delivery report."""

    sid: str
    status: str
    error: str | None
    letter_id: int | None


def forward(known: str | None, reported: str) -> bool:
    """Tell whether a report says more than what is known.

    >>> forward("sent", "delivered"), forward("delivered", "sent"), forward("delivered", "failed")
    (True, False, False)
    """
    return RANKS.get(reported, -1) > RANKS.get(known or "", -1)
