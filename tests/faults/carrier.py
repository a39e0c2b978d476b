"""How the carrier speaks to us: signed posts, each until it is taken, at whichever gateway is next in the line."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

import httpx
from twilio.request_validator import RequestValidator

from tests.conversations.twilio_double import ACCOUNT, AUTH_TOKEN, TwilioDouble

SEND_AGAIN_SECONDS = 0.5
TAKEN = frozenset({200, 204})
LIFE = ("queued", "sent", "delivered")  # of an SMS, as the carrier reports it


class Carrier:
    """Posts to several gateways in turn, as what stands in front of them would."""

    def __init__(self, http: httpx.AsyncClient, gateways: Sequence[str], public_url: str) -> None:
        self._http = http
        self._gateways = itertools.cycle(gateways)
        self._public = public_url
        self._sign = RequestValidator(AUTH_TOKEN).compute_signature

    async def until_taken(self, path: str, form: dict[str, str]) -> int:
        """Post one webhook until it is answered well; how often that was."""
        headers = {"X-Twilio-Signature": self._sign(self._public + path, form)}
        for posts in itertools.count(1):
            try:
                answer = await self._http.post(next(self._gateways) + path, data=form, headers=headers)
                if answer.status_code in TAKEN:
                    return posts
            except httpx.HTTPError:
                pass  # the gateway is being killed
            await asyncio.sleep(SEND_AGAIN_SECONDS)
        raise AssertionError("it counts for ever")


class CarrierReports:
    """Tells of each SMS to a number that it was queued, sent and delivered: in any order, one of these many times."""

    def __init__(self, number: str, carrier: Carrier, twilio: TwilioDouble, repeats: int) -> None:
        self._number = number
        self._carrier = carrier
        self._twilio = twilio
        self._repeats = repeats
        self._dice = random.Random(number)
        self._seen = 0
        self.told: set[int] = set()  # SMS of the outbox whose delivery was told and taken
        self.posts = 0

    async def catch_up(self) -> None:
        """Report of everything that arrived since the last call."""
        accepted = self._twilio.accepted[self._seen :]
        self._seen += len(accepted)
        mine = [message for message in accepted if message["To"] == self._number]
        await asyncio.gather(*(self._report(message) for message in mine))

    async def _report(self, message: dict[str, str]) -> None:
        url = urlsplit(message["StatusCallback"])
        told = [*LIFE, *[self._dice.choice(LIFE)] * (self._repeats - 1)]
        self._dice.shuffle(told)
        forms = [{"MessageSid": message["sid"], "AccountSid": ACCOUNT, "MessageStatus": one} for one in told]
        posted = (self._carrier.until_taken(f"{url.path}?{url.query}", form) for form in forms)
        self.posts += sum(await asyncio.gather(*posted))
        self.told.add(int(parse_qs(url.query)["o"][0]))
