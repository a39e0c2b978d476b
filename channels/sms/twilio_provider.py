"""Twilio, through its official client, whose base address may be set so that tests play Twilio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from channels.sms.provider import Fate, SendFault, Taken
from channels.store.sms import Letter

Kept = TypeVar("Kept")
TWILIO = "https://api.twilio.com"
OPTED_OUT_CODES = frozenset({21610})
INVALID_CODES = frozenset({21211, 21214, 21217, 21612, 21614})
SENDER_CODES = frozenset({21603, 21606, 21611, 21659, 21660, 21703})
BUSY_CODES = frozenset({20429, 14107, 30022})
CALLS_AT_ONCE = 8


class RedirectedHttp(TwilioHttpClient):  # type: ignore[misc]  # twilio ships no types
    """The official transport, talking to the configured address; never retries by itself."""

    def __init__(self, base_url: str, timeout: float) -> None:
        super().__init__(timeout=timeout, max_retries=0)
        self._base_url = base_url.rstrip("/")

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        if url.startswith(TWILIO):
            url = self._base_url + url.removeprefix(TWILIO)
        return super().request(method, url, *args, **kwargs)


class TwilioProvider:
    """Sends and looks up messages of one account."""

    def __init__(
        self, account_sid: str, auth_token: str, base_url: str, callback: str, timeout: float
    ) -> None:
        self._http = RedirectedHttp(base_url, timeout)
        self._client = Client(account_sid, auth_token, http_client=self._http)
        self._callback = callback
        # Threads of its own: a call that outlives its cancelled task must end before the connections are let go.
        self._threads = ThreadPoolExecutor(CALLS_AT_ONCE, thread_name_prefix="twilio")

    async def send(self, letter: Letter) -> Taken:
        """Hand a letter over."""
        return await self._in_thread(self._send, letter)

    async def find(self, letter: Letter) -> list[Taken]:
        """Messages with the same words to the same phone since the letter was tried."""
        return await self._in_thread(self._find, letter)

    async def close(self) -> None:
        """Wait for the letters whose calls are under way, then let go of the connections kept between letters."""
        await asyncio.to_thread(self._threads.shutdown, wait=True, cancel_futures=True)
        self._http.session.close()

    async def _in_thread(self, call: Callable[[Letter], Kept], letter: Letter) -> Kept:
        return await asyncio.get_running_loop().run_in_executor(self._threads, call, letter)

    def _send(self, letter: Letter) -> Taken:
        pool = letter.ours.startswith("MG")
        whom = {"messaging_service_sid" if pool else "from_": letter.ours}
        try:
            sent = self._client.messages.create(
                to=letter.phone, body=letter.body, status_callback=f"{self._callback}?o={letter.id}", **whom
            )
        except TwilioRestException as error:
            raise _fault(error) from None
        except (requests.exceptions.ConnectTimeout, requests.exceptions.SSLError):
            raise SendFault(Fate.RETRY, "twilio_unreachable") from None
        except requests.exceptions.Timeout:
            raise SendFault(Fate.UNKNOWN, "twilio_timeout") from None
        except requests.exceptions.ConnectionError as error:
            raise _connection_fault(error) from None
        except (requests.exceptions.RequestException, TwilioException, ValueError, KeyError):
            raise SendFault(Fate.UNKNOWN, "twilio_unreadable") from None
        if not sent.sid:
            raise SendFault(Fate.UNKNOWN, "twilio_unreadable")
        return Taken(sent.sid, str(sent.status or "queued"))

    def _find(self, letter: Letter) -> list[Taken]:
        since = datetime.fromtimestamp(letter.tried_s, UTC) - timedelta(minutes=2)
        try:
            found = self._client.messages.list(to=letter.phone, limit=50)  # newest first
        except (TwilioException, requests.exceptions.RequestException, ValueError, KeyError):
            raise SendFault(Fate.UNKNOWN, "twilio_lookup_failed") from None
        mine = (
            m for m in found if m.body == letter.body and (m.date_created is None or m.date_created >= since)
        )
        return [Taken(str(m.sid), str(m.status)) for m in mine if m.sid]


def _fault(error: TwilioRestException) -> SendFault:
    code = int(error.code or 0)
    name = f"twilio_{code or error.status}"
    if error.status == 429 or code in BUSY_CODES:
        return SendFault(Fate.RETRY, name)
    if error.status >= 500:
        return SendFault(Fate.UNKNOWN, name)
    if code in OPTED_OUT_CODES:
        return SendFault(Fate.OPTED_OUT, name)
    if code in SENDER_CODES:
        return SendFault(Fate.SENDER, name)
    return SendFault(Fate.INVALID if code in INVALID_CODES else Fate.REFUSED, name)


def _connection_fault(error: requests.exceptions.ConnectionError) -> SendFault:
    """A refused connection carried nothing; one that broke off may have."""
    refused = "NewConnectionError" in repr(error) or "NameResolutionError" in repr(error)
    return SendFault(
        Fate.RETRY if refused else Fate.UNKNOWN, "twilio_unreachable" if refused else "twilio_broke_off"
    )
