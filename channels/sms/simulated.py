"""The carrier of the simulator: everything arrives at once, on a phone in the browser."""

from __future__ import annotations

from channels.sms.provider import Taken
from channels.store.sms import Letter


class SimulatedProvider:
    """Only where no Twilio account is configured, and never in production."""

    longest_seconds = 1.0

    async def send(self, letter: Letter) -> Taken:
        """Deliver."""
        return Taken(f"SIM{letter.id}", "delivered")

    async def find(self, letter: Letter) -> list[Taken]:
        """A simulated letter never goes astray."""
        return [Taken(f"SIM{letter.id}", "delivered")]

    async def close(self) -> None:
        """Nothing was opened."""
