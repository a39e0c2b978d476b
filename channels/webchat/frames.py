"""What a browser may send over the WebSocket, read strictly: a frame is one of four or it is refused with a code."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from channels.conversation.words import LONGEST, clean
from channels.errors import FrameRefused

_ID = re.compile(r"[A-Za-z0-9_\-]{1,64}\Z")
LARGEST_OFFSET = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Message:
    """Something written; `too_long` frames are kept so that a cry for help is still read."""

    id: str
    text: str

    @property
    def too_long(self) -> bool:
        return len(self.text) > LONGEST


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice pressed."""

    id: str
    choice: str


@dataclass(frozen=True, slots=True)
class Typing:
    """The person is writing."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Send everything behind this offset."""

    after: int


Frame = Message | Pick | Typing | Resume


def parse(raw: str | bytes | None) -> Frame:
    """Read one frame or raise FrameRefused."""
    if not isinstance(raw, str):
        raise FrameRefused("binary_frame")
    try:
        frame = json.loads(raw)
    except (ValueError, RecursionError):
        raise FrameRefused("bad_json") from None
    if not isinstance(frame, dict):
        raise FrameRefused("bad_frame")
    try:
        return _read(frame)
    except FrameRefused as refusal:
        raise FrameRefused(refusal.code, client_id=_readable_id(frame)) from None


def _read(frame: dict[str, Any]) -> Frame:
    match frame.get("type"):
        case "message":
            return Message(_id(frame, "id"), clean(_text(frame)))
        case "choice":
            return Pick(_id(frame, "id"), _id(frame, "choice"))
        case "typing":
            return Typing()
        case "resume":
            return Resume(_offset(frame))
    raise FrameRefused("unknown_type")


def _readable_id(frame: dict[str, Any]) -> str | None:
    """The frame's id, so that a page knows which of its messages was refused."""
    value = frame.get("id")
    return value if isinstance(value, str) and _ID.match(value) else None


def _id(frame: dict[str, Any], name: str) -> str:
    value = frame.get(name)
    if not isinstance(value, str) or not _ID.match(value):
        raise FrameRefused(f"bad_{name}")
    return value


def _text(frame: dict[str, Any]) -> str:
    value = frame.get("text")
    if not isinstance(value, str):
        raise FrameRefused("bad_text")
    return value


def _offset(frame: dict[str, Any]) -> int:
    value = frame.get("after", 0)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_OFFSET:
        raise FrameRefused("bad_after")
    return value
