"""A tracker store that costs the same at the 500th message as at the 5th.

Rasa's own Redis store reads and rewrites the whole history twice a turn. Here an old history is folded into the
state it left behind (slots and the active form), followed by the last events, which is all that rules and forms read.
Within a turn of the connector the memory lies in bot.memory: Redis is read once before and written after, and a Redis
that is away costs a few seconds once, not the conversation.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import ujson
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.conversation import Dialogue
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as Unreachable
from redis.exceptions import RedisError

from bot.errors import UnreadableMemory
from bot.memory import Memory, current, pack
from bot.recent import Recent
from bot.witness import note_understanding

KEPT_TURNS = 3
KEPT_SAYINGS = 12  # as many as actions.turn looks back at
FOLD_BEYOND_EVENTS = 80
TIMEOUT_SECONDS = 2.0
KEPT_SECONDS = 40 * 24 * 3600  # longer than session_expiration_time, so a session ends before its memory
PAUSE_SECONDS = 5.0  # after a failure nobody waits for the same time-out again
PREFIX = "ulga:turn:"  # the last answer, as the gateway got it
log = logging.getLogger("ulga.memory")


@dataclass(frozen=True)
class Recalled:
    """What Redis has of a conversation: the last answer as (message id, JSON), and the memory in it."""

    answer: tuple[str, str] | None
    memory: Memory


class BoundedRedisTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Keeps of each conversation its last answer, with the memory in it; raises when Redis does not answer in time."""

    def __init__(self, domain: Domain, host: str, event_broker: Any = None, **kwargs: Any) -> None:
        self._url = host
        self._redis: Redis | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._resume_at = 0.0
        self._recent = Recent()
        super().__init__(domain, event_broker, **kwargs)

    def _client(self) -> Redis:
        loop = asyncio.get_running_loop()
        if self._redis is None or self._loop is not loop:
            self._redis = Redis.from_url(
                self._url,
                socket_timeout=TIMEOUT_SECONDS,
                socket_connect_timeout=TIMEOUT_SECONDS,
                # A connection from before a restart of Redis is not a Redis that is away: once more, over a new one.
                retry=Retry(NoBackoff(), 1),
                retry_on_error=[Unreachable],
            )
            self._loop = loop
        return self._redis

    async def _call(self, *command: Any) -> Any:
        """Send a command; return its answer."""
        if time.monotonic() < self._resume_at:
            raise Unreachable("paused")
        try:
            return await self._client().execute_command(*command)
        except RedisError:
            self._resume_at = time.monotonic() + PAUSE_SECONDS
            log.warning("memory_unreachable command=%s", command[0])
            raise

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Fold when long, then write."""
        await self.stream_events(tracker)
        latest = tracker.latest_message
        if latest is not None:
            note_understanding(latest.intent.get("name"), latest.intent.get("confidence"))
        events = fold(list(tracker.events), self.domain)
        value, at = self._recent.write(tracker.sender_id, events)
        memory = current()
        if memory is not None:  # the connector writes it once, when the turn is over
            memory.put(value, at)
            return
        kept = ujson.dumps({"message_id": None, "memory": pack(value), "memory_at": at})
        await self._call("SET", PREFIX + tracker.sender_id, kept, "EX", KEPT_SECONDS)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Read and replay; the replay is short by construction."""
        memory = current() or (await self.recall(sender_id)).memory
        if memory.value is None:
            return None
        tracker = self.init_tracker(sender_id)
        tracker.recreate_from_dialogue(Dialogue(sender_id, self._recent.read(sender_id, memory.value)))
        return tracker

    async def recall(self, sender_id: str) -> Recalled:
        """Return what Redis has of a conversation; raises RedisError when it does not say."""
        value = await self._call("GET", PREFIX + sender_id)
        if value is None:
            return Recalled(None, Memory())
        text = value.decode()
        said = ujson.loads(text)
        answer = (str(said["message_id"]), text) if said["message_id"] is not None else None
        packed = said.get("memory")
        if packed is None:
            return Recalled(answer, Memory())
        try:
            return Recalled(answer, Memory(self._recent.unpack(sender_id, packed), said["memory_at"], packed))
        except UnreadableMemory:
            log.error("memory_unreadable")  # noqa: TRY400 - then the gateway hands over its own
            return Recalled(answer, Memory())

    async def keep(self, sender_id: str, memory: Memory, answer: str) -> None:
        """Keep a turn's answer, so that a turn sent again is not taken twice; the memory it left is in it.

        A Redis that is away is passed over: the answer carries the same memory to the gateway.
        """
        self._recent.travels_as(sender_id, memory)
        with suppress(RedisError):
            await self._call("SET", PREFIX + sender_id, answer, "EX", KEPT_SECONDS)

    async def keys(self) -> Iterable[str]:
        """Return the conversation ids known."""
        return [key.decode()[len(PREFIX) :] async for key in self._client().scan_iter(match=PREFIX + "*")]


def fold(events: list[Event], domain: Domain) -> list[Event]:
    """Replace what lies before the last turns by the state it left; short histories stay as they are.

    The cut is at a message of the person, so the replayed state before it equals the original one.
    """
    if len(events) <= FOLD_BEYOND_EVENTS:
        return events
    messages = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(messages) <= KEPT_TURNS:
        return events
    cut = messages[-KEPT_TURNS]
    return [*_state_before(events[:cut], domain), *events[cut:]]


def _state_before(events: list[Event], domain: Domain) -> list[Event]:
    past = DialogueStateTracker.from_events("folded", events, slots=domain.slots)
    at = events[-1].timestamp
    slots = [
        SlotSet(name, slot.value, timestamp=at) for name, slot in past.slots.items() if slot.value is not None
    ]
    said = [event.text for event in events if isinstance(event, BotUttered) and event.text]
    heard = [BotUttered(text, timestamp=at) for text in said[-KEPT_SAYINGS:]]  # so that none is said again
    loop = [ActiveLoop(past.active_loop_name, timestamp=at)] if past.active_loop_name else []
    return [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=at),
        SessionStarted(timestamp=at),
        *slots,
        *loop,
        *heard,
        ActionExecuted(ACTION_LISTEN_NAME, timestamp=at),
    ]
