"""Tells the case backend that a conversation exists, and of alarms and opt-outs. Asks it nothing about a case."""

from __future__ import annotations

import time
from collections.abc import Callable

import httpx

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
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._monotonic = monotonic
        self._resume_at = 0.0
        self._http = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {token}"} if token else {},
            timeout=httpx.Timeout(timeout, connect=1.0),
            limits=httpx.Limits(max_connections=50, keepalive_expiry=2.0),
            transport=transport,
        )

    async def open_session(self, conversation: str, channel: str, phone: str | None) -> None:
        """Idempotent; raises CasesFault."""
        if self._monotonic() < self._resume_at:
            raise CasesFault("cases_pause")
        body = {"channel": channel} | ({"phone": phone} if phone else {})
        try:
            response = await self._http.put(f"/v1/sessions/{conversation}", json=body)
        except (httpx.HTTPError, httpx.InvalidURL):
            self._resume_at = self._monotonic() + PAUSE_SECONDS
            raise CasesFault("cases_unreachable") from None
        if response.status_code not in (200, 201, 204):
            raise CasesFault(f"cases_{response.status_code}")

    async def report(self, conversation: str, kind: str) -> bool:
        """Hand a report over; False when the backend will never take it. Raises CasesFault when it may later."""
        try:
            response = await self._http.post(f"/v1/sessions/{conversation}/reports", json={"kind": kind})
        except (httpx.HTTPError, httpx.InvalidURL):
            raise CasesFault("cases_unreachable") from None
        if response.status_code in (200, 201):
            return True
        if response.status_code in (400, 409, 422):
            return False
        raise CasesFault(f"cases_{response.status_code}")

    async def healthy(self) -> bool:
        """Whether the backend serves."""
        try:
            return (await self._http.get("/healthz", timeout=2.0)).status_code == 200
        except (httpx.HTTPError, httpx.InvalidURL):
            return False

    async def close(self) -> None:
        await self._http.aclose()
