"""Who carries SMS: what every carrier can do, and what it may say when it does not.

SendFault.fate says what follows:
RETRY     it surely did not go out: try again later
UNKNOWN   it may have gone out: find out, never send again blindly
OPTED_OUT the person has told the carrier to stop
INVALID   the number cannot receive SMS
REFUSED   the carrier does not take this message: a person has to look
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from channels.errors import ChannelError
from channels.store.sms import Letter


class Fate(StrEnum):
    """What follows from a failed send."""

    RETRY = "retry"
    UNKNOWN = "unknown"
    OPTED_OUT = "opted_out"
    INVALID = "invalid"
    SENDER = "sender"
    REFUSED = "refused"


class SendFault(ChannelError):
    """The carrier did not confirm the message."""

    def __init__(self, fate: Fate, code: str, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.fate = fate
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Taken:
    """The carrier has the message."""

    sid: str
    status: str


class Provider(Protocol):
    """A carrier of SMS."""

    longest_seconds: float  # that any call may take; a worker's lease on a letter outlasts it

    async def send(self, letter: Letter) -> Taken:
        """Hand a letter over, or raise SendFault."""

    async def find(self, letter: Letter) -> list[Taken]:
        """What the carrier has of this letter, after an unknown outcome; raises SendFault when it cannot say."""

    async def close(self) -> None:
        """Finish what is on its way and let go of connections; nothing is sent afterwards."""
