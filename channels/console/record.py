"""The audit as admins read it: who did what to which conversation or account, the newest first."""

from __future__ import annotations

from typing import Any

from channels.conversation.service import Conversations
from channels.store import agents


class Record:
    """Reads only: nobody changes the past here."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def entries(self, subject: str, login: str, before: int, limit: int) -> list[dict[str, Any]]:
        """A page of entries with an id below `before`."""
        async with self._conversations.db.read() as tx:
            found = await agents.entries(tx, subject=subject, login=login, before=before, limit=limit)
        return [entry | {"at": entry["at"].isoformat(timespec="seconds")} for entry in found]
