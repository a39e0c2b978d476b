"""Conversations this process has just seen, kept as events beside the text they were written as.

A memory is read and written whole at each turn, though a turn adds a dozen events to some sixty. Here what was read
or written last is recognised by its text: as long as Redis or the gateway hands over the same, nothing is parsed, and
only what is new is written out. Another process may have had the turn between: then the text differs, and is read.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import ujson
from rasa.shared.core.events import Event, UserUttered, deserialise_events

from bot.memory import Memory, unpack

READ = ("intent", "entities", "text", "message_id", "metadata")
MOST = 300  # conversations, some 60 kB each


@dataclass
class _Kept:
    value: str
    events: list[Event]
    lines: dict[int, str]  # of the events above, by id
    packed: str | None = None


def _line(event: Event) -> str:
    """An event as JSON; of how a message was read stays what was read, not what else it might have been."""
    told = event.as_dict()
    if isinstance(event, UserUttered):
        told["parse_data"] = {name: told["parse_data"][name] for name in READ if name in told["parse_data"]}
    return str(ujson.dumps(told))


class Recent:
    """Reads and writes the text of a memory: `{"name": conversation, "events": [...]}`."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    def write(self, conversation: str, events: list[Event]) -> tuple[str, float]:
        """Return the memory of these events, and the time of the last one (0 when there is none)."""
        before = self._kept.get(conversation)
        known = before.lines if before else {}
        lines = {id(event): known.get(id(event)) or _line(event) for event in events}
        value = f'{{"name":{ujson.dumps(conversation)},"events":[{",".join(lines[id(e)] for e in events)}]}}'
        self._keep(conversation, _Kept(value, list(events), lines))
        return value, float(events[-1].timestamp) if events else 0.0

    def read(self, conversation: str, value: str) -> list[Event]:
        """Return the events of a memory."""
        kept = self._same(conversation, value)
        if kept is None:
            events: list[Any] = deserialise_events(ujson.loads(value)["events"])
            kept = _Kept(value, events, {})
            self._keep(conversation, kept)
        return list(kept.events)

    def travels_as(self, conversation: str, memory: Memory) -> None:
        """Learn how the memory written last looks when it is packed."""
        kept = self._kept.get(conversation)
        if kept is not None and kept.value == memory.value:
            kept.packed = memory.packed

    def unpack(self, conversation: str, packed: str) -> str | None:
        """Return the text of a packed memory; raises UnreadableMemory."""
        kept = self._kept.get(conversation)
        return kept.value if kept is not None and kept.packed == packed else unpack(packed)

    def _same(self, conversation: str, value: str) -> _Kept | None:
        kept = self._kept.get(conversation)
        return kept if kept is not None and kept.value == value else None

    def _keep(self, conversation: str, kept: _Kept) -> None:
        self._kept[conversation] = kept
        self._kept.move_to_end(conversation)
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
