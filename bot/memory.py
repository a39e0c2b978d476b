"""What the assistant remembers of one conversation while a turn of it is taken.

Redis keeps it between turns, for speed; the gateway keeps the same in SQL and hands it over when Redis has lost it
or is away. So a turn always begins where the last answered one ended, never from a blank (docs/adr/0025).
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from bot.errors import UnreadableMemory

LARGEST = 2_000_000  # characters of a memory once unpacked; ours stay below 60,000


@dataclass
class Memory:
    """One conversation's tracker as text, None when nothing is known yet, the time of its last event (seconds), and
    the text as it travels, once it has been packed."""

    value: str | None = None
    at: float = 0.0
    packed: str | None = None

    def put(self, value: str, at: float) -> None:
        """Remember something newer."""
        self.value, self.at, self.packed = value, at, None


@dataclass(frozen=True)
class Known:
    """What the gateway knows of this conversation: how new its own memory is, and that memory where it was asked for.

    `at` is None when the caller keeps no memory; 0 when this is the conversation's first turn.
    """

    at: float | None = None
    packed: str | None = None


_current: ContextVar[Memory | None] = ContextVar("ulga_memory", default=None)


def current() -> Memory | None:
    """The memory of the turn that this task takes."""
    return _current.get()


@contextmanager
def remembering(memory: Memory) -> Iterator[Memory]:
    """Let the tracker store read from and write to this memory."""
    token = _current.set(memory)
    try:
        yield memory
    finally:
        _current.reset(token)


def pack(value: str) -> str:
    """Make a memory small enough to travel with every answer."""
    return base64.b64encode(zlib.compress(value.encode(), 1)).decode("ascii")


def unpack(packed: str) -> str | None:
    """Read a memory that was handed over; an empty one is a blank start that the gateway knows of.

    Raises:
        UnreadableMemory: it is not what `pack` made.
    """
    if not packed:
        return None
    unzip = zlib.decompressobj()
    try:
        value = unzip.decompress(base64.b64decode(packed, validate=True), LARGEST)
        if not unzip.eof:
            raise UnreadableMemory("too large or cut off")
        return value.decode()
    except (binascii.Error, zlib.error, UnicodeDecodeError):
        raise UnreadableMemory("not packed by us") from None
