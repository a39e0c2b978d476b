"""The words of the conversation room: event, draft, choice, conversation. Plain data, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from channels.conversation.modes import Mode

RETURNED = (
    "returned"  # the kind of the event that gives a conversation back; its payload is put to the engine
)
FILE = "file"  # the kind of an agent's words that come with a file; its data say which
RATING = "rating:"  # begins the payload of an answer to the one question at the end; never for the engine


class Source(StrEnum):
    """Who wrote an event; an agent never writes as the assistant."""

    DEBTOR = "debtor"
    ASSISTANT = "assistant"
    AGENT = "agent"
    SYSTEM = "system"


def is_rating(payload: str | None) -> bool:
    """Tell whether a choice answers the question at the end.

    >>> is_rating("rating:5"), is_rating("/affirm"), is_rating(None)
    (True, False, False)
    """
    return payload is not None and payload.startswith(RATING)


class Channel(StrEnum):
    """Where the person writes from."""

    WEB = "web"
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class Offer:
    """A choice as the server offers it: the payload never leaves the server."""

    title: str
    payload: str
    lasting: bool = False  # stays open after later questions, as the greeting's do


@dataclass(frozen=True, slots=True)
class Choice:
    """An offered choice with the id that the person's device knows."""

    id: str
    title: str
    payload: str
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """Something to append to the log."""

    source: Source
    text: str
    kind: str = "text"
    offers: tuple[Offer, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)
    author: str | None = None
    payload: str | None = None  # of the choice that a debtor's event stands for
    client_id: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log."""

    offset: int
    source: Source
    kind: str
    text: str
    at: datetime
    choices: tuple[Choice, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)
    author: str | None = None
    payload: str | None = None
    client_id: str | None = None

    def public(self) -> dict[str, Any]:
        """The event as the public contract shows it: no payload of any choice."""
        shown: dict[str, Any] = {
            "type": "event",
            "offset": self.offset,
            "source": str(self.source),
            "kind": self.kind,
            "text": self.text,
            "choices": [{"id": choice.id, "title": choice.title} for choice in self.choices],
            "data": {} if self.source is Source.DEBTOR else self.data,
            "at": self.at.isoformat(timespec="seconds"),
        }
        if self.author:
            shown["author"] = self.author
        if self.client_id:
            shown["id"] = self.client_id
        return shown


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """A code for a phone; no part of the conversation, and wiped once it is sent."""

    phone: str
    code: str


@dataclass(frozen=True, slots=True)
class EngineMemory:
    """What the engine remembers of a conversation, in its own words, and the engine's time of it (seconds)."""

    packed: str
    at: float


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation as the store holds it."""

    id: str
    channel: Channel
    mode: Mode
    last_offset: int
    inbound_offset: int
    handled_offset: int
    choices_offset: int  # the last question that came with choices
    session_opened: bool
    greeted: bool
    notice_given: bool
    verified: bool
    attempts: int
    replays: int = 0
    reason: str | None = None
    owner: str | None = None
    phone: str | None = None
    link: str | None = None

    @property
    def unanswered(self) -> bool:
        return self.inbound_offset > self.handled_offset
