"""Tells the case backend of alarms and opt-outs, so that nobody in danger is written to about money.

What there is to tell is noted in SQL together with the event itself and told until the backend has taken it; the
backend takes the same report twice as one.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Protocol

from channels.conversation.service import Conversations
from channels.errors import CasesFault
from channels.logs import log
from channels.store import notices
from channels.store.notices import Notice

TOPIC = "notices"
BATCH, FIRST_PAUSE = 10, 10.0


class Reporting(Protocol):
    """The part of the case backend's client that is needed here."""

    async def open_session(
        self, conversation: str, channel: str, phone: str | None, link: str | None = None
    ) -> str | None: ...

    async def report(self, conversation: str, kind: str) -> bool: ...


class Herald:
    """Runs until cancelled."""

    def __init__(self, conversations: Conversations, cases: Reporting, poll: float) -> None:
        self._conversations = conversations
        self._cases = cases
        self._poll = poll

    async def run(self) -> None:
        """Work until cancelled."""
        with self._conversations.bus.listen(TOPIC) as listener:
            while True:
                listener.wake.clear()
                try:
                    await self.round()
                except Exception:
                    log.exception("herald_error")
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._poll):
                        await listener.wake.wait()

    async def round(self) -> None:
        """Tell what is due."""
        async with self._conversations.db.write() as tx:
            due = await notices.take(tx, BATCH, self._conversations.moment().seconds, FIRST_PAUSE)
        for notice in due:
            try:
                await self._tell(notice)
            except CasesFault as fault:
                log.warning(
                    "notice_not_told", conversation=notice.conversation, kind=notice.kind, code=fault.code
                )

    async def _tell(self, notice: Notice) -> None:
        await self._cases.open_session(notice.conversation, notice.channel, notice.phone)
        taken = await self._cases.report(notice.conversation, notice.kind)
        async with self._conversations.db.write() as tx:
            await notices.close(tx, notice, "told" if taken else "refused")
        say = log.info if taken else log.error
        say("notice_told" if taken else "notice_refused", conversation=notice.conversation, kind=notice.kind)
