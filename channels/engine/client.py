"""The client of Rasa's connector (see docs/engine-contract in the bot's room for the other end).

Retries once, and only when the request surely never arrived. A time-out is no such case: the turn may have been
taken, and a second one would answer twice. Every failure is an EngineFault with a code; nothing is ever "no answer".
"""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass

import httpx
from pydantic import ValidationError

from channels.engine.answer import EngineAnswer
from channels.errors import EngineFault

PATH = "/webhooks/ulga/webhook"
READY_PATH = "/webhooks/ulga/ready"
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True, slots=True)
class Question:
    """One message on its way to the engine, under an opaque conversation id."""

    conversation: str
    message_id: str
    channel: str
    text: str
    payload: str | None = None

    def body(self) -> dict[str, str]:
        words = {"text": self.text} if self.payload is None else {"payload": self.payload}
        return {
            "conversation": self.conversation,
            "message_id": self.message_id,
            "channel": self.channel,
            **words,
        }


class EngineClient:
    """Asks one of several engines; a conversation keeps to its own while that one can be reached."""

    def __init__(
        self,
        urls: tuple[str, ...],
        token: str,
        timeout: float,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._urls = urls
        self._timeout = timeout
        self._http = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {token}"} if token else {},
            timeout=httpx.Timeout(timeout, connect=2.0, pool=timeout),
            # shorter than the server keeps idle connections, so a reused one is never already closed
            limits=httpx.Limits(max_connections=100, keepalive_expiry=2.0),
            transport=transport,
        )

    async def ask(self, question: Question) -> EngineAnswer:
        """Return the answer or raise EngineFault."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._ask_reachable(question)
        except TimeoutError:
            raise EngineFault("engine_timeout", maybe_processed=True) from None

    async def _ask_reachable(self, question: Question) -> EngineAnswer:
        first = zlib.crc32(question.conversation.encode()) % len(self._urls)
        order = [*self._urls[first:], *self._urls[:first]]
        tries = order if len(order) > 1 else [*order, *order]
        for number, url in enumerate(tries):
            try:
                response = await self._http.post(url + PATH, json=question.body())
            except NEVER_SENT:
                if number + 1 < len(tries):
                    await asyncio.sleep(0.25)
                continue
            except httpx.TimeoutException:
                raise EngineFault("engine_timeout", maybe_processed=True) from None
            except (httpx.HTTPError, httpx.InvalidURL):
                raise EngineFault("engine_broken_off", maybe_processed=True) from None
            return _read(response, question)
        raise EngineFault("engine_unreachable", maybe_processed=False)

    async def healthy(self) -> bool:
        """Whether at least one engine serves."""
        for url in self._urls:
            try:
                response = await self._http.get(url + READY_PATH, timeout=2.0)
            except (httpx.HTTPError, httpx.InvalidURL):
                continue
            if response.status_code == 200:
                return True
        return False

    async def close(self) -> None:
        await self._http.aclose()


def _read(response: httpx.Response, question: Question) -> EngineAnswer:
    if response.status_code != 200:
        raise EngineFault(f"engine_{response.status_code}", maybe_processed=response.status_code >= 500)
    try:
        answer = EngineAnswer.model_validate_json(response.content)
    except ValidationError:
        raise EngineFault("engine_malformed", maybe_processed=True) from None
    if answer.message_id != question.message_id:
        raise EngineFault("engine_wrong_message", maybe_processed=True)
    if not answer.drafts() and not answer.commands:
        raise EngineFault("engine_empty", maybe_processed=True)
    return answer
