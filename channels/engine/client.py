"""The client of Rasa's connector (see docs/engine-contract in the bot's room for the other end).

Retries once, and only when the request surely never arrived. A time-out is no such case: the turn may have been
taken, and a second one would answer twice. Every failure is an EngineFault with a code; nothing is ever "no answer".
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from channels.conversation.model import EngineMemory
from channels.engine.answer import EngineAnswer, Reading
from channels.engine.pool import EnginePool
from channels.engine.wire import BROKEN, LATE, NEVER_SENT, Answer, Wire
from channels.errors import EngineFault
from channels.logs import log

PATH = "/webhooks/ulga/webhook"
READ_PATH = "/webhooks/ulga/read"
MEMORY_LOST = 409
PAUSE_SECONDS = 0.25


Recall = Callable[[], Awaitable[EngineMemory | None]]


async def nothing_known() -> EngineMemory | None:
    """Where no memory is kept."""
    return None


@dataclass(frozen=True, slots=True)
class Question:
    """One message on its way to the engine, under an opaque conversation id."""

    conversation: str
    message_id: str
    channel: str
    text: str
    payload: str | None = None
    memory_at: float = 0.0  # of the memory that is kept here; 0: its first answered turn is still to come
    recall: Recall = nothing_known  # fetches that memory, should the engine have lost its own

    def body(self, memory: EngineMemory | None = None) -> dict[str, Any]:
        """The request; the memory itself only where the engine has asked for it."""
        words: dict[str, Any] = {"text": self.text} if self.payload is None else {"payload": self.payload}
        return {
            "conversation": self.conversation,
            "message_id": self.message_id,
            "channel": self.channel,
            "memory_at": memory.at if memory else self.memory_at,
            **({"memory": memory.packed} if memory else {}),
            **words,
        }


class EngineClient:
    """Asks one of several engines; a conversation keeps to its own while that one can be reached."""

    def __init__(
        self,
        urls: tuple[str, ...],
        token: str,
        timeout: float,
        changed: Callable[[int, bool], None] = lambda _number, _up: None,
    ) -> None:
        self._timeout = timeout
        self._wire = Wire(token=token, seconds=timeout, connect_seconds=2.0)
        self.pool = EnginePool(urls, self._wire, changed)

    async def ask(self, question: Question) -> EngineAnswer:
        """Return the answer or raise EngineFault."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._ask_reachable(question)
        except TimeoutError:
            raise EngineFault("engine_timeout", maybe_processed=True) from None

    async def _ask_reachable(self, question: Question) -> EngineAnswer:
        order = self.pool.order(question.conversation)
        tries = order if len(order) > 1 else [*order, *order]
        for number, url in enumerate(tries):
            try:
                response = await self._post(url, question)
            except NEVER_SENT:
                self.pool.mark(url, up=False)
                if number + 1 < len(tries):
                    await asyncio.sleep(PAUSE_SECONDS if len(order) == 1 else 0)
                continue
            except LATE:
                raise EngineFault("engine_timeout", maybe_processed=True) from None
            except BROKEN:
                raise EngineFault("engine_broken_off", maybe_processed=True) from None
            return _read(response, question)
        raise EngineFault("engine_unreachable", maybe_processed=False)

    async def _post(self, url: str, question: Question) -> Answer:
        response = await self._wire.send("POST", url + PATH, question.body())
        if response.status == MEMORY_LOST:
            log.warning("engine_memory_handed_over", conversation=question.conversation)
            memory = await question.recall() or EngineMemory("", 0.0)
            response = await self._wire.send("POST", url + PATH, question.body(memory))
        return response

    async def read(self, text: str) -> Reading:
        """How the engine would understand a text, outside any conversation; raises EngineFault."""
        for url in self.pool.order(text):
            try:
                response = await self._wire.send("POST", url + READ_PATH, {"text": text})
                if response.status == 200:
                    return Reading.model_validate_json(response.content)
            except BROKEN:
                continue
            except ValidationError:
                break
        raise EngineFault("engine_unavailable", maybe_processed=False)

    async def healthy(self) -> bool:
        """Whether at least one engine serves."""
        return await self.pool.look()

    async def close(self) -> None:
        await self._wire.close()


def _read(response: Answer, question: Question) -> EngineAnswer:
    if response.status != 200:
        raise EngineFault(f"engine_{response.status}", maybe_processed=response.status >= 500)
    try:
        answer = EngineAnswer.model_validate_json(response.content)
    except ValidationError:
        raise EngineFault("engine_malformed", maybe_processed=True) from None
    if answer.message_id != question.message_id:
        raise EngineFault("engine_wrong_message", maybe_processed=True)
    if not answer.drafts() and not answer.commands:
        raise EngineFault("engine_empty", maybe_processed=True)
    return answer
