"""One turn: decide, ask the engine if it is the assistant's to answer, and say what comes of it.

Refuses to be silent: whatever the engine does not manage becomes one calm fallback and a conversation that waits
for a person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from channels.conversation import decisions
from channels.conversation.decisions import Ask, Result, Texts
from channels.conversation.model import (
    Channel,
    Conversation,
    Draft,
    Event,
    OneTimeCode,
    Source,
)
from channels.conversation.modes import Mode, Move
from channels.engine.answer import EngineAnswer, EngineCommand
from channels.engine.client import Question, Recall
from channels.errors import CasesFault, EngineFault
from channels.logs import log
from channels.metrics import Metrics

_PHONE = re.compile(r"\+[1-9]\d{7,14}\Z")
_CODE = re.compile(r"[a-z][a-z0-9_:.\-]{0,59}\Z")


class Engine(Protocol):
    """Who understands and answers; `EngineClient` at run time."""

    async def ask(self, question: Question) -> EngineAnswer: ...


class Cases(Protocol):
    """Who has to know the conversation first; `CasesClient` at run time."""

    async def open_session(
        self, conversation: str, channel: str, phone: str | None, link: str | None = None
    ) -> str | None: ...

    async def issue_code(self, conversation: str, phone: str) -> tuple[str, str] | None: ...


class Turns:
    """Works out the result of one message. Changes nothing itself."""

    def __init__(
        self,
        engine: Engine,
        cases: Cases,
        texts: Mapping[Channel, Texts],
        metrics: Metrics,
        *,
        sends_codes: bool,
    ) -> None:
        self._engine = engine
        self._cases = cases
        self._texts = texts
        self._metrics = metrics
        self._sends_codes = sends_codes

    def texts(self, conversation: Conversation) -> Texts:
        """The words of the conversation's channel."""
        return self._texts[conversation.channel]

    def alarm(self, conversation: Conversation, event: Event) -> Result:
        """Somebody may be in danger."""
        self._metrics.crises.labels(conversation.channel).inc()
        log.warning("crisis", conversation=conversation.id, offset=event.offset, mode=conversation.mode)
        return decisions.crisis(conversation, self.texts(conversation))

    def decide(self, conversation: Conversation, event: Event) -> Result | Ask:
        """What this message calls for."""
        return decisions.decide(conversation, event, self.texts(conversation))

    async def introduce(self, conversation: Conversation) -> bool:
        """Tell the case backend about the conversation; going on without it is calm, not fatal."""
        try:
            with self._metrics.stage.labels("session").time():
                whom = (conversation.channel, conversation.phone, conversation.link)
                await self._cases.open_session(conversation.id, *whom)
        except CasesFault as fault:
            log.warning("session_not_opened", conversation=conversation.id, code=fault.code)
            return False
        return True

    async def ask(
        self, conversation: Conversation, event: Event, ask: Ask, memory_at: float, recall: Recall
    ) -> Result:
        """The engine's answer as a result, or the calm fallback."""
        cid, channel = conversation.id, conversation.channel
        question = Question(
            cid, f"{cid}:{event.offset}", channel, ask.text, ask.payload, memory_at=memory_at, recall=recall
        )
        try:
            with self._metrics.stage.labels("engine").time():
                answer = await self._engine.ask(question)
        except EngineFault as fault:
            return self.failed(conversation, event.offset, fault.code)
        result = replace(self._result(conversation, answer), memory=answer.remembered())
        if (wanted := answer.commanded("send_code")) is not None:
            if not self._sends_codes:  # the words promise an SMS that nobody can send: a person helps
                return replace(result, move=Move.HANDOVER, reason="codes_not_sent")
            result = replace(result, code=await self._code(conversation, wanted.to))
        return result

    async def _code(self, conversation: Conversation, phone: str) -> OneTimeCode | None:
        """A one-time code to a number the person named; what is said is the same when there is nobody to send it to."""
        if not _PHONE.match(phone):
            log.warning("code_not_made", conversation=conversation.id, code="bad_phone")
            return None
        try:
            made = await self._cases.issue_code(conversation.id, phone)
        except CasesFault as fault:
            log.warning("code_not_made", conversation=conversation.id, code=fault.code)
            return None
        return OneTimeCode(made[0], made[1]) if made else None

    def failed(self, conversation: Conversation, offset: int, code: str) -> Result:
        """Say so, queue it for a person, and let the alert find it."""
        self._metrics.fallbacks.labels(code).inc()
        log.error("engine_fault", conversation=conversation.id, offset=offset, code=code)
        return decisions.fallback(self.texts(conversation), code)

    def _result(self, conversation: Conversation, answer: EngineAnswer) -> Result:
        if (freeze := answer.commanded("freeze")) is not None:
            self._metrics.crises.labels(conversation.channel).inc()
            log.warning("crisis", conversation=conversation.id, reason=safe_code(freeze.reason))
            return decisions.crisis(conversation, self.texts(conversation))
        drafts, verified = answer.drafts(), answer.commanded("verified") is not None
        if (handover := answer.commanded("handover")) is not None:
            drafts = drafts or (decisions.say(self.texts(conversation).handover),)
            reason = safe_code(handover.reason)
            drafts += _noted(handover)
            return Result(drafts, Move.HANDOVER, reason, verified=verified, requires=Mode.BOT)
        if not drafts:
            return Result(verified=verified) if verified else self.failed(conversation, 0, "engine_empty")
        return Result(drafts, verified=verified, requires=Mode.BOT)


def _noted(handover: EngineCommand) -> tuple[Draft, ...]:
    """What the assistant has gathered, as a note that only agents see."""
    if not handover.summary:
        return ()
    lines = [line.model_dump() for line in handover.summary]
    text = "\n".join(f"{line['label']}: {line['value']}" for line in lines)
    return (Draft(Source.SYSTEM, text, decisions.NOTE, data={"summary": lines}),)


def safe_code(text: str) -> str:
    """A reason that may be logged and counted: a code, or "other".

    >>> safe_code("dispute_debt"), safe_code("Jan Kowalski, 500 zł")
    ('dispute_debt', 'other')
    """
    return text if _CODE.match(text) else "other"
