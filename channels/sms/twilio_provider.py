"""Twilio, through its official client, whose base address may be set so that tests play Twilio."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.rest import Client

from channels.engine.wire import BROKEN, LATE, NEVER_SENT
from channels.sms.provider import Fate, SendFault, Taken
from channels.sms.twilio_wire import TwilioWire
from channels.store.sms import Letter

OPTED_OUT_CODES = frozenset({21610})
INVALID_CODES = frozenset({21211, 21214, 21217, 21612, 21614})
SENDER_CODES = frozenset({21603, 21606, 21611, 21659, 21660, 21703})
BUSY_CODES = frozenset({20429, 14107, 30022})


class TwilioProvider:
    """Sends and looks up messages of one account; `longest_seconds` bounds each call."""

    def __init__(
        self, account_sid: str, auth_token: str, base_url: str, callback: str, timeout: float
    ) -> None:
        self.longest_seconds = timeout
        self._wire = TwilioWire(base_url, timeout)
        # taken out of the client now: it imports a thousand classes then, a tenth of a second under the first letter
        self._messages = Client(account_sid, auth_token, http_client=self._wire).messages
        self._callback = callback

    async def send(self, letter: Letter) -> Taken:
        """Hand a letter over."""
        pool = letter.ours.startswith("MG")
        whom = {"messaging_service_sid" if pool else "from_": letter.ours}
        callback = f"{self._callback}?o={letter.id}"
        try:
            sent = await self._messages.create_async(
                to=letter.phone, body=letter.body, status_callback=callback, **whom
            )
        except TwilioRestException as error:
            raise _fault(error) from None
        except NEVER_SENT:
            raise SendFault(Fate.RETRY, "twilio_unreachable") from None
        except LATE:
            raise SendFault(Fate.UNKNOWN, "twilio_timeout") from None
        except BROKEN:
            raise SendFault(Fate.UNKNOWN, "twilio_broke_off") from None
        except (TwilioException, ValueError, KeyError):
            raise SendFault(Fate.UNKNOWN, "twilio_unreadable") from None
        if not sent.sid:
            raise SendFault(Fate.UNKNOWN, "twilio_unreadable")
        return Taken(sent.sid, str(sent.status or "queued"))

    async def find(self, letter: Letter) -> list[Taken]:
        """Messages with the same words to the same phone since the letter was tried."""
        since = datetime.fromtimestamp(letter.tried_s, UTC) - timedelta(minutes=2)
        try:
            found = await self._messages.list_async(to=letter.phone, limit=50)  # newest first
        except (TwilioException, *BROKEN, LATE, ValueError, KeyError):
            raise SendFault(Fate.UNKNOWN, "twilio_lookup_failed") from None
        mine = (
            m for m in found if m.body == letter.body and (m.date_created is None or m.date_created >= since)
        )
        return [Taken(str(m.sid), str(m.status)) for m in mine if m.sid]

    async def close(self) -> None:
        """Wait for the letters whose calls are under way, then let go of the connections kept between letters."""
        await self._wire.close()


def _fault(error: TwilioRestException) -> SendFault:
    code = int(error.code or 0)
    name = f"twilio_{code or error.status}"
    if error.status == 429 or code in BUSY_CODES:
        return SendFault(Fate.RETRY, name)
    if error.status >= 500:
        return SendFault(Fate.UNKNOWN, name)
    if code in OPTED_OUT_CODES:
        return SendFault(Fate.OPTED_OUT, name)
    if code in SENDER_CODES:
        return SendFault(Fate.SENDER, name)
    return SendFault(Fate.INVALID if code in INVALID_CODES else Fate.REFUSED, name)
