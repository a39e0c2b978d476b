"""Somebody who texts, with Twilio's habits in between: a webhook that was not taken comes again, maybe elsewhere."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable

from tests.conversations.twilio_double import ACCOUNT, SENDER, TwilioDouble
from tests.faults.carrier import Carrier, CarrierReports

LOOK_SECONDS = 0.05
_serial = itertools.count(1)


class PhoneVoice:
    """One person with one number; `repeats` is how often each webhook comes at once."""

    def __init__(
        self,
        number: str,
        carrier: Carrier,
        twilio: TwilioDouble,
        is_apology: Callable[[str], bool],
        repeats: int = 1,
    ) -> None:
        self.number = number
        self._carrier = carrier
        self._twilio = twilio
        self._is_apology = is_apology
        self._repeats = repeats
        self._past: list[dict[str, str]] = []
        self._dice = random.Random(number)
        self.sent: list[str] = []  # MessageSids in the order of sending
        self.reports = CarrierReports(number, carrier, twilio, repeats)
        self.posts = 0
        self.unanswered: list[str] = []

    async def says(self, text: str, patience: float) -> None:
        """Deliver the webhook until it is taken, then wait for an answer on the phone."""
        sid = f"SMf{next(_serial):030d}"
        self.sent.append(sid)
        form = {"MessageSid": sid, "AccountSid": ACCOUNT, "From": self.number, "To": SENDER}
        form |= {"NumMedia": "0", "Body": text}
        before = self._answers()
        try:
            async with asyncio.timeout(patience):
                await self._deliver(form)
                while self._answers() == before:  # noqa: ASYNC110 - another thread hears them
                    await asyncio.sleep(LOOK_SECONDS)
                await self.reports.catch_up()
        except TimeoutError:
            self.unanswered.append(sid)

    async def _deliver(self, form: dict[str, str]) -> None:
        """Once or ten times side by side, with older ones mixed in: late repeats of what was taken long ago."""
        self._past.append(form)
        late = self._dice.choices(self._past, k=self._repeats - 1)
        batch = [form, *late, *([form] * (self._repeats - 1))]
        self.posts += sum(
            await asyncio.gather(*(self._carrier.until_taken("/sms/twilio", one) for one in batch))
        )

    def _answers(self) -> int:
        return sum(not self._is_apology(text) for text in self._twilio.sent_to(self.number))
