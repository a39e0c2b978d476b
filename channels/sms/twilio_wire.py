"""HTTP to Twilio for its official client: in the event loop, to the configured address, within one time-out.

The client's own transports do not do: the one for threads lets a slow trickle last for ever and costs 2 ms of processor
time a letter; the one for asyncio has no time-out of its own.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any
from urllib.parse import urlencode

import aiohttp
from opentelemetry.instrumentation.utils import suppress_http_instrumentation
from twilio.http import AsyncHttpClient
from twilio.http.response import Response

from channels.engine.wire import KEPT_SECONDS

TWILIO = "https://api.twilio.com"
CALLS_AT_ONCE = 8


class TwilioWire(AsyncHttpClient):  # type: ignore[misc]  # twilio ships no types
    """A transport that never retries by itself; raises what aiohttp raises, TimeoutError after `timeout` seconds."""

    def __init__(self, base_url: str, timeout: float) -> None:
        super().__init__(logging.getLogger("twilio"), is_async=True, timeout=timeout)
        self._base_url = base_url.rstrip("/")
        self._patience = aiohttp.ClientTimeout(total=timeout, sock_connect=timeout / 2)
        self._session: aiohttp.ClientSession | None = None
        self._under_way: set[asyncio.Task[Response]] = set()

    async def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        **more: Any,
    ) -> Response:
        """One call; when whoever waits for it is cancelled it still goes on to its end, as Twilio's side does."""
        sent: dict[str, Any] = {"headers": more.get("headers") or {}, "timeout": self._patience}
        if (auth := more.get("auth")) is not None:
            sent["headers"]["Authorization"] = aiohttp.encode_basic_auth(*auth)
        if params:
            sent["params"] = {name: str(value) for name, value in params.items()}
        if data:
            sent["data"] = urlencode(data).encode()
        call = asyncio.create_task(self._call(method, self._base_url + uri.removeprefix(TWILIO), sent))
        self._under_way.add(call)
        call.add_done_callback(self._under_way.discard)
        return await asyncio.shield(call)

    async def _call(self, method: str, address: str, sent: dict[str, Any]) -> Response:
        with suppress_http_instrumentation():  # no span: the address of a look-up holds a phone number
            async with self._open().request(method, address, allow_redirects=False, **sent) as answer:
                return Response(answer.status, await answer.text(), answer.headers)

    def _open(self) -> aiohttp.ClientSession:
        """The session; made in the loop that uses it."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CALLS_AT_ONCE, keepalive_timeout=KEPT_SECONDS)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        return self._session

    async def close(self) -> None:
        """Wait for the calls that are under way, then let go of the connections."""
        if self._under_way:
            await asyncio.wait(self._under_way)
        if self._session is not None:
            await self._session.close()
