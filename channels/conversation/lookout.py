"""Looks at the database now and then and wakes readers of conversations that changed: for notes that never came."""

from __future__ import annotations

import asyncio

from channels.conversation.service import Conversations
from channels.logs import log
from channels.store import stats

OVERLAP_SECONDS = 5.0


class Lookout:
    """Only needed where several processes share a database, and after a lost note."""

    def __init__(self, conversations: Conversations, seconds: float) -> None:
        self._conversations = conversations
        self._seconds = seconds

    async def run(self) -> None:
        """Look until cancelled."""
        since = self._conversations.moment().seconds
        while True:
            await asyncio.sleep(self._seconds)
            listened = self._conversations.bus.listened_to()
            now = self._conversations.moment().seconds
            try:
                if listened:
                    async with self._conversations.db.read() as tx:
                        changed = await stats.touched_since(tx, since - OVERLAP_SECONDS)
                    for cid in changed & listened:
                        self._conversations.bus.wake(cid)
                since = now
            except Exception:
                log.exception("lookout_error")
