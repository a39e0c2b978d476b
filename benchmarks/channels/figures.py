"""Percentiles and the lines of the tables that a run prints."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def spread(seconds: Sequence[float]) -> str:
    """p50, p95 and p99 in milliseconds, as cells of a table."""
    return " | ".join(f"{percentile(seconds, share) * 1000:.0f} ms" for share in (0.5, 0.95, 0.99))


def say(line: str) -> None:
    """Print at once, so that a long run can be followed."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
