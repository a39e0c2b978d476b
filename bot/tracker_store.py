"""A tracker store that costs the same at the 500th message as at the 5th.

Rasa's own Redis store reads and rewrites the whole history twice a turn. Here an old history is folded into the
state it left behind (slots and the active form), followed by the last events, which is all that rules and forms read.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis

from bot.witness import note_understanding

KEPT_TURNS = 3
FOLD_BEYOND_EVENTS = 80
TIMEOUT_SECONDS = 2.0
KEPT_SECONDS = 40 * 24 * 3600  # longer than session_expiration_time, so a session ends before its memory
KEPT_ANSWER_SECONDS = 24 * 3600
PREFIX = "ulga:tracker:"
ANSWERS = "ulga:answer:"


class BoundedRedisTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Keeps each tracker as one JSON value; raises when Redis does not answer in time."""

    def __init__(self, domain: Domain, host: str, event_broker: Any = None, **kwargs: Any) -> None:
        self._url = host
        self._redis: Redis | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        super().__init__(domain, event_broker, **kwargs)

    def _client(self) -> Redis:
        loop = asyncio.get_running_loop()
        if self._redis is None or self._loop is not loop:
            self._redis = Redis.from_url(
                self._url, socket_timeout=TIMEOUT_SECONDS, socket_connect_timeout=TIMEOUT_SECONDS
            )
            self._loop = loop
        return self._redis

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Fold when long, then write."""
        await self.stream_events(tracker)
        latest = tracker.latest_message
        if latest is not None:
            note_understanding(latest.intent.get("name"), latest.intent.get("confidence"))
        events = fold(list(tracker.events), self.domain)
        value = json.dumps({"name": tracker.sender_id, "events": [event.as_dict() for event in events]})
        await self._client().set(PREFIX + tracker.sender_id, value, ex=KEPT_SECONDS)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Read and replay; the replay is short by construction."""
        value = await self._client().get(PREFIX + sender_id)
        return None if value is None else self.deserialise_tracker(sender_id, value)

    async def last_answer(self, sender_id: str) -> tuple[str, str] | None:
        """Return (message id, answer) of the last turn of a conversation."""
        stored = await self._client().get(ANSWERS + sender_id)
        if stored is None:
            return None
        message_id, answer = json.loads(stored)
        return str(message_id), str(answer)

    async def remember_answer(self, sender_id: str, message_id: str, answer: str) -> None:
        """Keep the answer, so that a turn sent again after a crash of the gateway is not taken twice."""
        value = json.dumps([message_id, answer])
        await self._client().set(ANSWERS + sender_id, value, ex=KEPT_ANSWER_SECONDS)

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
    loop = [ActiveLoop(past.active_loop_name, timestamp=at)] if past.active_loop_name else []
    return [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=at),
        SessionStarted(timestamp=at),
        *slots,
        *loop,
        ActionExecuted(ACTION_LISTEN_NAME, timestamp=at),
    ]
