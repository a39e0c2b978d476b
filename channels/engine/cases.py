"""Tells the case backend that a conversation exists, of alarms and of opt-outs. Learns nothing about a case from it:
only whether a link is good and which conversations belong to one proven person."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from channels.conversation.decisions import OPT_IN
from channels.engine.wire import BROKEN, Wire
from channels.errors import CasesFault

PAUSE_SECONDS = 5.0


class CasesClient:
    """Opens sessions; after a failure it does not make the next person wait for the same time-out."""

    def __init__(
        self,
        url: str,
        token: str,
        timeout: float,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        self._resume_at = 0.0
        self._wire = Wire(url, token=token, seconds=timeout, connections=50)

    async def open_session(
        self, conversation: str, channel: str, phone: str | None, link: str | None = None
    ) -> str | None:
        """Idempotent; says how the link stands ("good", "gone"; None without one). Raises CasesFault."""
        more = {"phone": phone, "link": link}
        body = {"channel": channel} | {name: value for name, value in more.items() if value}
        state = (await self._ask("PUT", conversation, "", body)).get("link")
        return state if isinstance(state, str) else None

    async def conversations(self, conversation: str) -> list[str]:
        """Ids of a proven person's other conversations, the newest first. Raises CasesFault (cases_403: not proven)."""
        found = await self._ask("GET", conversation, "/conversations")
        return [str(each["conversation_id"]) for each in found]

    async def issue_code(self, conversation: str, phone: str) -> tuple[str, str] | None:
        """A one-time code as (phone, code), or None for a number that is nobody's. Raises CasesFault."""
        made = await self._ask("POST", conversation, "/codes", {"phone": phone})
        to, code = made.get("deliver_to"), made.get("code")
        return (str(to), str(code)) if to and code else None

    async def _ask(
        self, method: str, conversation: str, path: str, body: dict[str, str] | None = None
    ) -> Any:
        if self._monotonic() < self._resume_at:
            raise CasesFault("cases_pause")
        try:
            response = await self._wire.send(method, f"/v1/sessions/{conversation}{path}", body)
        except BROKEN:
            self._resume_at = self._monotonic() + PAUSE_SECONDS
            raise CasesFault("cases_unreachable") from None
        if response.status not in (200, 201, 202):
            raise CasesFault(f"cases_{response.status}")
        try:
            return response.json()
        except ValueError:
            raise CasesFault("cases_unreadable") from None

    async def report(self, conversation: str, kind: str) -> bool:
        """Hand a report over; False when the backend will never take it. Raises CasesFault when it may later."""
        address = f"/v1/sessions/{conversation}/"
        try:
            if kind == OPT_IN:  # no report of its own: it takes one back
                response = await self._wire.send("POST", address + "opt-in")
            else:
                response = await self._wire.send("POST", address + "reports", {"kind": kind})
        except BROKEN:
            raise CasesFault("cases_unreachable") from None
        if response.status in (200, 201):
            return True
        if response.status in (400, 409, 422):
            return False
        raise CasesFault(f"cases_{response.status}")

    async def healthy(self) -> bool:
        """Whether the backend serves."""
        try:
            return (await self._wire.send("GET", "/healthz", seconds=2.0)).status == 200
        except BROKEN:
            return False

    async def close(self) -> None:
        await self._wire.close()
