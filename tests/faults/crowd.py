"""Twenty people who talk at once, half in the web chat and half by SMS, while things break around them."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import httpx

from channels.texts.sms import SmsTexts
from channels.texts.web import WebTexts
from deploy.local.stack import Stack
from polish.gsm7 import fold
from tests.conversations.twilio_double import TwilioDouble
from tests.faults.carrier import Carrier
from tests.faults.phone_voice import PhoneVoice
from tests.faults.web_voice import WebVoice

PATIENCE_SECONDS = 150.0
# Small talk that the assistant answers for ever, without handing over and without an end.
LINES = (
    "dzień dobry",
    "dziękuję",
    "co potrafisz?",
    "czy jesteś robotem?",
    "jak sprawdzić, czy to nie oszustwo?",
)
_numbers = itertools.count(1)


@dataclass
class Crowd:
    """Who talks, and whether they may go on."""

    web: list[WebVoice]
    phones: list[PhoneVoice]
    ending: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def said(self) -> int:
        """How many messages were sent so far."""
        return sum(len(voice.sent) for voice in [*self.web, *self.phones])

    async def talk(self, pause: float) -> None:
        """Everyone talks, one message after the other, until `ending` is set."""
        await asyncio.gather(*(self._go_on(voice, pause) for voice in [*self.web, *self.phones]))

    async def _go_on(self, voice: WebVoice | PhoneVoice, pause: float) -> None:
        dice = random.Random(id(voice))
        for line in itertools.cycle(LINES):
            if self.ending.is_set():
                return
            await voice.says(line, PATIENCE_SECONDS)
            await asyncio.sleep(dice.uniform(0, pause))


@asynccontextmanager
async def crowd(stack: Stack, twilio: TwilioDouble, size: int, repeats: int) -> AsyncIterator[Crowd]:
    """Open everybody's conversation; `repeats` is how often the webhook of every third phone comes."""
    gateways = stack.urls("gateway")
    apology = fold(SmsTexts("Klon Finanse").fallback)
    waiting = fold(SmsTexts("Klon Finanse").waiting)
    excuses = {WebTexts("Klon Finanse").fallback, WebTexts("Klon Finanse").waiting}
    async with AsyncExitStack() as opened:
        http = await opened.enter_async_context(httpx.AsyncClient(timeout=15))
        carrier = Carrier(http, gateways, stack.environment["ULGA_PUBLIC_URL"])
        web = [
            WebVoice(gateways[n % len(gateways) :] + gateways, lambda text: text in excuses)
            for n in range(size // 2)
        ]
        await asyncio.gather(*(voice.open() for voice in web))
        listening = [asyncio.create_task(voice.listen()) for voice in web]

        def is_excuse(text: str) -> bool:
            return apology in text or waiting in text

        phones = [
            PhoneVoice(
                f"+48790{next(_numbers):06d}",
                carrier,
                twilio,
                is_excuse,
                repeats if place % 3 == 0 else 1,
            )
            for place in range(size - size // 2)
        ]
        try:
            yield Crowd(web, phones)
        finally:
            for task in listening:
                task.cancel()
            await asyncio.gather(*listening, return_exceptions=True)
