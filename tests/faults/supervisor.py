"""Plays the supervisor at the console who, after a fault, puts the dead letters to the assistant once more."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import httpx

from deploy.local.stack import Stack

LOOK_SECONDS = 1.0


class Supervisor:
    """Logs in through the console's API and replays what is dead, until cancelled."""

    def __init__(self, stack: Stack) -> None:
        self._gateways = itertools.cycle(stack.urls("gateway"))
        self._account = stack.console_account()
        self._headers: dict[str, str] = {}
        self.replayed = 0
        self.resent = 0

    async def watch(self) -> None:
        """Look every second, at one gateway after the other; while something is away, what is dead stays dead."""
        while True:
            async with httpx.AsyncClient(base_url=next(self._gateways), timeout=15) as http:
                try:
                    if (await http.get("/readyz")).status_code == 200:
                        await self._round(http)
                except httpx.HTTPError:
                    pass  # the gateway is being killed
            await asyncio.sleep(LOOK_SECONDS)

    async def _round(self, http: httpx.AsyncClient) -> None:
        if not self._headers:
            await self._log_in(http)
        dead = (await http.get("/console/api/dead-letters", headers=self._headers)).json()
        for conversation in {message["conversation"] for message in dead["messages"]}:
            self.replayed += await self._post(http, f"messages/{conversation}/replay")
        for letter in dead["sms"]:
            self.resent += await self._post(http, f"sms/{letter['id']}/resend")

    async def _post(self, http: httpx.AsyncClient, path: str) -> bool:
        answer = await http.post(f"/console/api/dead-letters/{path}", headers=self._headers)
        return answer.status_code == 204

    async def _log_in(self, http: httpx.AsyncClient) -> None:
        login, password = self._account
        given = {"login": login, "password": password}
        answer = (await http.post("/console/api/login", json=given)).raise_for_status()
        shown: dict[str, Any] = answer.json()
        # set by hand: the cookie is for https, and the tests speak plain HTTP to the gateway itself
        cookie = answer.headers["set-cookie"].partition(";")[0]
        self._headers = {"cookie": cookie, "x-csrf-token": shown["csrf"]}
