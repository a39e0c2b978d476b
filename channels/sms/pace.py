"""How fast each of our numbers may send: carriers filter or refuse those that hurry.

Counted by number through the rate limits that all gateways share, so that more processes do not mean more haste.
"""

from __future__ import annotations

from channels.guard import Guard

RULE = "sms_out"


def rule(per_second: float) -> str:
    """The limit in words.

    >>> rule(5.0), rule(0.5)
    ('5/1second', '1/2second')
    """
    return f"{int(per_second)}/1second" if per_second >= 1 else f"1/{round(1 / per_second)}second"


class Pace:
    """Says whether a number of ours may send one more now."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def allows(self, ours: str) -> bool:
        """Count one letter if it may go now."""
        return await self._guard.allows(RULE, ours)
