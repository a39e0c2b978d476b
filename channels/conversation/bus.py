"""Wake-ups inside the process: "something came in", "something was said", "somebody is typing".

Loses nothing that matters: whoever sleeps here also looks at the database now and then. `RedisBus` in
`channels.conversation.redis_bus` carries the same notes between processes.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(eq=False)
class Listener:
    """One reader of one conversation."""

    wake: asyncio.Event = field(default_factory=asyncio.Event)
    typing: set[str] = field(default_factory=set)
    grown: bool = True  # the log may hold more than this reader has seen

    def look(self) -> None:
        """Wake the reader to look at the log."""
        self.grown = True
        self.wake.set()

    def take_grown(self) -> bool:
        """Whether there is a reason to look at the log since the last look."""
        grown, self.grown = self.grown, False
        return grown

    def take_typing(self) -> set[str]:
        """Who has been typing since the last look."""
        seen, self.typing = self.typing, set()
        return seen


class Bus:
    """The in-process bus; `everything` is the key of those who listen to all conversations."""

    everything = "*"

    def __init__(self) -> None:
        self._listeners: defaultdict[str, set[Listener]] = defaultdict(set)
        self._inbound = asyncio.Event()

    async def start(self) -> None:
        """Nothing to open here."""

    async def close(self) -> None:
        """Nothing to close here."""

    def came_in(self, cid: str) -> None:
        """A person wrote: wake the workers and whoever watches."""
        self._inbound.set()
        self.said(cid)

    def nudge(self) -> None:
        """Let the workers look again."""
        self._inbound.set()

    def said(self, cid: str) -> None:
        """The log has grown, or the mode has changed."""
        for listener in self._of(cid):
            listener.look()

    def wake(self, cid: str) -> None:
        """Let the readers of one conversation, in this process, look again."""
        Bus.said(self, cid)

    def typing(self, cid: str, source: str) -> None:
        """Somebody is writing right now."""
        for listener in self._of(cid):
            listener.typing.add(source)
            listener.wake.set()

    async def wait_inbound(self, seconds: float) -> None:
        """Sleep until a person writes, or for so long."""
        try:
            async with asyncio.timeout(seconds):
                await self._inbound.wait()
        except TimeoutError:
            return
        finally:
            self._inbound.clear()

    def listened_to(self) -> set[str]:
        """The conversations that somebody reads in this process."""
        return {cid for cid, listeners in self._listeners.items() if listeners}

    @contextmanager
    def listen(self, cid: str) -> Iterator[Listener]:
        """Be woken for one conversation (or for `everything`)."""
        listener = Listener()
        self._listeners[cid].add(listener)
        try:
            yield listener
        finally:
            self._listeners[cid].discard(listener)
            if not self._listeners[cid]:
                del self._listeners[cid]

    def _of(self, cid: str) -> list[Listener]:
        return [*self._listeners.get(cid, ()), *self._listeners.get(self.everything, ())]
