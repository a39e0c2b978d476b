"""HTTP client of the case backend.

Time-outs stay far below Rasa's lock life (60 s) and the gateway's patience (12 s). Only calls that change nothing, or
carry an idempotency key, are tried again, and only once.
"""

from __future__ import annotations

import asyncio
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from actions.errors import CasesRefused, CasesUnavailable
from actions.settings import settings
from actions.wire import NO_ANSWER, Answer, Wire

PAUSE_BEFORE_RETRY_SECONDS = 0.2
REDIRECTED, SERVER_FAULT = 300, 500

Json = dict[str, Any]


class Cases:
    """The debtor-facing calls, each keyed by the opaque conversation id."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def session(self, conversation: str) -> Json:
        """Return {verified, locked, tries_left, acknowledgement_shown, channel, phone_known, link, ...}."""
        return await self._get(conversation, "")

    async def open_session(self, conversation: str, channel: str) -> Json:
        """Create the session when the gateway could not (it was opened while the backend was down)."""
        return await self._call("PUT", conversation, "", json={"channel": channel}, repeatable=True)

    async def check_identity(
        self, conversation: str, case_number: str | None, birth_date: str, code: str | None = None
    ) -> Json:
        """Return {"outcome": "verified"|"not_verified"|"locked", "tries_left": int}. Never tried again."""
        factors = {"case_number": case_number, "code": code}
        body = {"birth_date": birth_date, **{name: value for name, value in factors.items() if value}}
        return await self._call("POST", conversation, "/identity", json=body, repeatable=False)

    async def case(self, conversation: str) -> Json:
        """Return the facts of the case."""
        return await self._get(conversation, "/case")

    async def own_cases(self, conversation: str) -> list[Json]:
        """Return the person's cases, open ones first: [{case_number, title, creditor_name, open, chosen}]."""
        return list(await self._send("GET", conversation, "/cases", repeatable=True))

    async def choose_case(self, conversation: str, case_number: str) -> Json:
        """Go on with another case of the same person; repeating it changes nothing."""
        body = {"case_number": case_number}
        return await self._call("PUT", conversation, "/case", json=body, repeatable=True)

    async def balance(self, conversation: str) -> Json:
        """Return today's balance, all sums in grosze."""
        return await self._get(conversation, "/balance")

    async def payment_details(self, conversation: str) -> Json:
        """Return {account_number, account_holder, transfer_title}."""
        return await self._get(conversation, "/payment-details")

    async def note_acknowledgement_shown(self, conversation: str) -> Json:
        """Log that the acknowledgement notice was displayed."""
        return await self._call("POST", conversation, "/acknowledgement-notice", json={}, repeatable=True)

    async def offers(self, conversation: str, wish: Json) -> Json:
        """Return {"outcome", "reason", "offers": [...]} for what the person said is possible."""
        return await self._call("POST", conversation, "/offers", json=wish, repeatable=True)

    async def accept_plan(self, conversation: str, offer_id: str) -> Json:
        """Accept an offer; repeating it with the same offer changes nothing."""
        return await self._call(
            "POST",
            conversation,
            "/plans",
            json={"offer_id": offer_id},
            repeatable=True,
            headers={"Idempotency-Key": f"{conversation}:{offer_id}"},
        )

    async def report(self, conversation: str, kind: str, **details: Any) -> Json:
        """Open a report of a kind; an open one of the same kind is returned. {"report_id", "due_on", ...}.

        Args:
            conversation: opaque id.
            kind: kind of the report.
            details: subtype, note, consent, preference; those that are None are left out.
        """
        body = {"kind": kind, **{name: value for name, value in details.items() if value is not None}}
        return await self._call("POST", conversation, "/reports", json=body, repeatable=True)

    async def promise(self, conversation: str, promised_on: str, amount_grosze: int | None) -> Json:
        """Take a promise: {"outcome": "accept"|"counter", "reason", "latest_on", "promise"}. Repeating is harmless."""
        body = {"promised_on": promised_on, **({"amount_grosze": amount_grosze} if amount_grosze else {})}
        return await self._call("POST", conversation, "/promises", json=body, repeatable=True)

    async def plan(self, conversation: str) -> Json | None:
        """Return the running plan, or None."""
        try:
            return await self._get(conversation, "/plan")
        except CasesRefused as refusal:
            if refusal.code in {"no_plan", "not_found"}:
                return None
            raise

    async def agreement(self, conversation: str) -> Json | None:
        """Return the running agreement of any kind, a hold included, or None."""
        plans = await self._send("GET", conversation, "/plans", repeatable=True)
        return next((dict(plan) for plan in plans if plan["status"] == "running"), None)

    async def _get(self, conversation: str, path: str) -> Json:
        return await self._call("GET", conversation, path, repeatable=True)

    async def _call(self, method: str, conversation: str, path: str, **how: Any) -> Json:
        return dict(await self._send(method, conversation, path, **how))

    async def _send(
        self,
        method: str,
        conversation: str,
        path: str,
        *,
        repeatable: bool,
        json: Json | None = None,
        headers: dict[str, str] | None = None,
    ) -> Any:
        url = f"/v1/sessions/{quote(conversation, safe='')}{path}"
        for attempt in range(2 if repeatable else 1):
            if attempt:
                await asyncio.sleep(PAUSE_BEFORE_RETRY_SECONDS)
            try:
                response = await self._wire.send(method, url, json, headers)
            except NO_ANSWER:
                continue
            if response.status < SERVER_FAULT:
                return _read(response)
        raise CasesUnavailable(f"{method} {path or '/'}")


def _read(response: Answer) -> Any:
    try:
        body = response.json()
    except ValueError as error:
        raise CasesUnavailable("unreadable answer") from error
    if response.status < REDIRECTED and isinstance(body, dict | list):
        return body
    code = body.get("code", "unknown") if isinstance(body, dict) else "unknown"
    raise CasesRefused(str(code), response.status)


@lru_cache(maxsize=1)
def cases() -> Cases:
    """Return the client of this process."""
    config = settings()
    return Cases(Wire(config.cases_url, config.cases_token.get_secret_value()))
