"""Our channel into Rasa: authenticated, one answer for one message, and it fails out loud.

Rasa's own REST channel answers 200 `[]` when something failed and lets `/intent` typed by anyone past the
understanding. Here text is never a command, choices come as `payload` from the gateway alone, and a turn without an
answer or with a swallowed failure is a 502. Every answer carries the conversation's memory; a request that knows of a
newer one than Redis has is refused with 409 `memory_lost` and comes again with it (docs/adr/0025).
"""

from __future__ import annotations

import gc
import hmac
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from redis.exceptions import RedisError
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot import tracing
from bot.errors import UnreadableMemory
from bot.memory import Known, Memory, current, pack, remembering, unpack
from bot.reading_aloud import read_aloud
from bot.steps import taken_ahead
from bot.tracker_store import BoundedRedisTrackerStore
from bot.witness import Turn, listen_for_failures, witnessed_turn

log = logging.getLogger("ulga.connector")
CHANNELS = {"web", "sms"}
OK = 200
OnNewMessage = Callable[[UserMessage], Awaitable[None]]
LONGEST_TEXT = 4000
SAME_MOMENT = 0.001  # seconds; times travel as decimal numbers
LEADING_SLASHES = re.compile(r"\A[\s/]+")


class CollectedReplies(OutputChannel):
    """Keeps each reply whole; its name picks the channel's variant of a text."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self.messages: list[dict[str, Any]] = []
        self.commands: list[dict[str, Any]] = []

    def name(self) -> str:
        """Return "web" or "sms"."""
        return self._channel

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Collect text, choices, card and commands of one reply."""
        extra = message.get("custom") or {}
        self.commands += extra.get("commands", [])
        text = message.get("text")
        if text:
            choices = [{"title": b["title"], "payload": b["payload"]} for b in message.get("buttons") or []]
            card = {"kind": extra.get("kind", "text"), "data": extra.get("data", {})}
            self.messages.append({**card, "text": text, "choices": choices})


def parse_request(body: Any) -> tuple[UserMessage, CollectedReplies, Known] | None:
    """Return the message, its replies and what is known of it, or None where the body has not the contract's shape."""
    if not isinstance(body, dict):
        return None
    conversation, message_id, channel = (body.get(k) for k in ("conversation", "message_id", "channel"))
    if not (
        isinstance(conversation, str) and conversation and isinstance(message_id, str) and channel in CHANNELS
    ):
        return None
    text, known = _utterance(body), _known(body)
    if text is None or known is None:
        return None
    replies = CollectedReplies(channel)
    message = UserMessage(text, replies, conversation, input_channel=channel, message_id=message_id)
    return message, replies, known


def _known(body: dict[str, Any]) -> Known | None:
    at, packed = body.get("memory_at"), body.get("memory")
    if at is not None and (isinstance(at, bool) or not isinstance(at, int | float) or at < 0):
        return None
    return Known(at, packed) if packed is None or isinstance(packed, str) else None


def _utterance(body: dict[str, Any]) -> str | None:
    payload, text = body.get("payload"), body.get("text")
    if isinstance(payload, str) and payload.startswith("/"):
        return payload
    if isinstance(text, str) and text.strip():
        return LEADING_SLASHES.sub("", text).strip()[:LONGEST_TEXT] or "?"
    return None


class UlgaConnector(InputChannel):
    """POST /webhooks/ulga/webhook."""

    def __init__(self, token: str) -> None:
        self._token = token

    @classmethod
    def name(cls) -> str:
        """Name in the path."""
        return "ulga"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> UlgaConnector:
        """Made by Rasa from credentials.yml."""
        if not credentials or not credentials.get("token"):
            raise ValueError("bot/credentials.yml: the connector needs ULGA_ENGINE_TOKEN")
        return cls(credentials["token"])

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Return the routes; called once by Rasa at its start."""
        routes = Blueprint("ulga_connector")

        @routes.listener("after_server_start")
        async def prepare(app: Sanic, _: Any) -> None:
            listen_for_failures()
            _unwrap_tracker_store(app)
            gc.collect()
            gc.freeze()  # a loaded model is never garbage: the collector need not look through it again

        @routes.get("/ready")
        async def ready(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            loaded = agent is not None and agent.is_ready()
            return response.json({"ready": loaded}, status=200 if loaded else 503)

        @routes.post("/webhook")
        async def receive(request: Request) -> HTTPResponse:
            if not self._authorised(request):
                return response.json({"error": "unauthorised"}, status=401)
            parsed = parse_request(request.json)
            if parsed is None:
                return response.json({"error": "invalid_request"}, status=422)
            message = parsed[0]
            with tracing.turn(request.headers, message.sender_id, message.input_channel) as span:
                answer = await _once(request.app.ctx.agent.tracker_store, on_new_message, *parsed)
                span.set_attribute("http.response.status_code", answer.status)
                return answer

        @routes.post("/read")
        async def read(request: Request) -> HTTPResponse:
            if not self._authorised(request):
                return response.json({"error": "unauthorised"}, status=401)
            text = request.json.get("text") if isinstance(request.json, dict) else None
            words = LEADING_SLASHES.sub("", text).strip() if isinstance(text, str) else ""
            if not words:
                return response.json({"error": "invalid_request"}, status=422)
            return response.json(await read_aloud(request.app.ctx.agent, words))

        return routes

    def _authorised(self, request: Request) -> bool:
        given = request.headers.get("authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {self._token}".encode())


async def _once(
    store: BoundedRedisTrackerStore,
    on_new_message: OnNewMessage,
    message: UserMessage,
    replies: CollectedReplies,
    known: Known,
) -> HTTPResponse:
    """Take the turn from the newest memory there is; the last one sent again gets the same answer."""
    try:
        recalled = await store.recall(message.sender_id)
    except RedisError:
        if known.at is None:
            log.error("memory_unavailable message_id=%s", message.message_id)  # noqa: TRY400
            return response.json({"error": "memory_unavailable"}, status=502)
        memory = Memory()
    else:
        if recalled.answer is not None and recalled.answer[0] == message.message_id:
            return response.text(recalled.answer[1], content_type="application/json")
        memory = recalled.memory
    if known.at is not None and memory.at < known.at - SAME_MOMENT:
        if known.packed is None:
            log.warning("memory_lost message_id=%s", message.message_id)
            return response.json({"error": "memory_lost"}, status=409)
        try:
            memory = Memory(unpack(known.packed), known.at, known.packed)
        except UnreadableMemory:
            return response.json({"error": "memory_unreadable"}, status=422)
    with remembering(memory):
        answer = await _take_turn(on_new_message, message, replies)
    if answer.status != OK or answer.body is None:
        return answer
    await store.keep(message.sender_id, memory, answer.body.decode())
    return answer


async def _take_turn(
    on_new_message: OnNewMessage, message: UserMessage, replies: CollectedReplies
) -> HTTPResponse:
    with witnessed_turn() as turn, taken_ahead() as steps:
        try:
            await on_new_message(message)
        except Exception as error:
            log.error("turn_failed message_id=%s error=%s", message.message_id, type(error).__name__)  # noqa: TRY400
            return response.json({"error": "turn_failed"}, status=502)
    turn.failures += [f"step not asked for: {step['name']}" for step in steps]
    return _answer(message, replies, turn)


def _remembered() -> dict[str, Any]:
    """What the gateway is to keep of this turn."""
    memory = current()
    if memory is None or memory.value is None:
        return {}
    if memory.packed is None:
        memory.packed = pack(memory.value)
    return {"memory": memory.packed, "memory_at": memory.at}


def _answer(message: UserMessage, replies: CollectedReplies, turn: Turn) -> HTTPResponse:
    if turn.failures:
        log.error("turn_degraded message_id=%s failed=%s", message.message_id, ",".join(turn.failures))
        return response.json({"error": "action_failed"}, status=502)
    if not replies.messages and not replies.commands:
        log.error("turn_silent message_id=%s", message.message_id)
        return response.json({"error": "no_reply"}, status=502)
    return response.json(
        {
            "message_id": message.message_id,
            "messages": replies.messages,
            "commands": replies.commands,
            "understanding": turn.understanding,
            **_remembered(),
        }
    )


def _unwrap_tracker_store(app: Sanic) -> None:
    """Take Rasa's fail-safe wrapper off: it turns a lost store into a blank conversation without a word."""
    agent = app.ctx.agent
    inner = getattr(agent.tracker_store, "_tracker_store", None)
    if inner is not None:
        agent.tracker_store = inner
        agent.processor.tracker_store = inner
