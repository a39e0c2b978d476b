"""How one connection is read: in turn with all others, slower the more it sends, not at all once it has sent too much.

Frames arrive many at a time and most are dealt with without a wait, so without a pause a browser that floods would
hold the whole process: thousands of its frames in front of everybody else's next one.
"""

from __future__ import annotations

import asyncio

BAD_FRAMES = 50
OVER_SECONDS = 0.25  # after the first frame over the limit, twice that after the second, and so on


class Patience:
    """Counts what one connection does wrong."""

    def __init__(self) -> None:
        self._bad = 0
        self._over = 0
        self._rest = 0.0

    @property
    def ends(self) -> bool:
        """Whether the connection is to be closed."""
        return self._bad + self._over >= BAD_FRAMES

    def bad(self) -> None:
        """A frame outside the contract."""
        self._bad += 1

    def over(self) -> None:
        """A frame over the limit: what comes behind it waits in the sender's own line."""
        self._over += 1
        self._rest = OVER_SECONDS * self._over

    async def rest(self) -> None:
        """After each frame: let others in, and wait where too much was sent."""
        seconds, self._rest = self._rest, 0.0
        await asyncio.sleep(seconds)
