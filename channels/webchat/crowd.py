"""How many chats are open in this process: in all, of one conversation, from one address.

Addresses are kept only while a connection from them is open. Many people may share one address (an office, a mobile
carrier), so its limit is wide; a conversation needs only a few open tabs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from channels.errors import Crowded


class Crowd:
    """Lets a connection in or raises Crowded."""

    def __init__(self, *, most: int, each: int, address: int) -> None:
        self._most = most
        self._each = each
        self._address = address
        self._open: Counter[str] = Counter()
        self.count = 0

    @contextmanager
    def admitted(self, cid: str, address: str) -> Iterator[None]:
        """Hold a place while the connection lives."""
        places = (f"conversation:{cid}", f"address:{address}")
        if self.count >= self._most or self._open[places[1]] >= self._address:
            raise Crowded("busy")
        if self._open[places[0]] >= self._each:
            raise Crowded("too_many_tabs")
        self.count += 1
        self._open.update(places)
        try:
            yield
        finally:
            self.count -= 1
            self._open.subtract(places)
            for place in places:
                if self._open[place] <= 0:
                    del self._open[place]
