"""Links in letters and messages: they say which case somebody comes about, and nothing else.

A link is the possession factor on the web, in place of the case number; the birth date is still asked. It ends by
itself and can be revoked. It holds no fact: an opaque id and a signature.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

USUAL_DAYS: Final = 30
LONGEST_DAYS: Final = 90


class LinkState(StrEnum):
    """Whether a link still leads anywhere; forged, expired and revoked ones look the same from outside."""

    GOOD = "good"
    GONE = "gone"


def state_of(expires_at: datetime, revoked_at: datetime | None, now: datetime) -> LinkState:
    """How a known link stands at a moment.

    >>> from datetime import UTC
    >>> moment = datetime(2026, 11, 22, tzinfo=UTC)
    >>> state_of(moment, None, moment), state_of(moment, moment, moment)
    (<LinkState.GOOD: 'good'>, <LinkState.GONE: 'gone'>)
    """
    return LinkState.GOOD if revoked_at is None and now <= expires_at else LinkState.GONE
