"""Holds what people sent and received against what the gateway's database says. Reads it, past the gateway.

`balance` counts and names every breach of what the gateway promises:
* each message that was sent stands in the log once, in the order of sending, and offsets have no gaps;
* each message was answered: by the assistant, or as a dead letter that has been replayed and answered then;
* each event reached the chat once and in order; each SMS of the outbox reached the phone once, in order, or is dead,
  and the newest that the carrier reported of it is what the outbox says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sqlalchemy import Row, text
from sqlalchemy.engine import Engine

from tests.conversations.twilio_double import TwilioDouble
from tests.faults.phone_voice import PhoneVoice
from tests.faults.web_voice import WebVoice

OUT = frozenset({"sent", "delivered"})
SILENT = frozenset({"dead", "suppressed"})
ON_THEIR_WAY = (
    "SELECT id AS conversation FROM conversations WHERE inbound_offset > handled_offset",
    "SELECT conversation FROM dead_turns WHERE replayed_at IS NULL",
    "SELECT conversation FROM sms_outbox WHERE state IN ('queued', 'sending', 'unknown')",
)


@dataclass
class Balance:
    """Counts, and breaches in words."""

    counts: Counter[str] = field(default_factory=Counter)
    breaches: list[str] = field(default_factory=list)

    def expect(self, holds: bool, breach: str) -> None:
        """Note a breach unless it holds."""
        if not holds:
            self.breaches.append(breach)


class Ledger:
    """The gateway's own tables."""

    def __init__(self, database: Engine) -> None:
        self._sql = database.connect()

    def close(self) -> None:
        """Let the database go."""
        self._sql.close()

    def unsettled(self, web: list[WebVoice], phones: list[PhoneVoice]) -> int:
        """How many of these people's messages and SMS are on their way; others have used the system before them."""
        ours = {voice.conversation for voice in web} | {self._conversation(phone) for phone in phones}
        return sum(row.conversation in ours for query in ON_THEIR_WAY for row in self._rows(query))

    def balance(self, web: list[WebVoice], phones: list[PhoneVoice], twilio: TwilioDouble) -> Balance:
        """Compare everything."""
        found = Balance()
        for voice in web:
            keys = [f"web:{voice.conversation}:{client_id}" for client_id in voice.sent]
            self._log(found, voice.conversation, keys)
            self._chat(found, voice)
            found.breaches += [f"unanswered: {voice.conversation} {one}" for one in voice.unanswered]
        for phone in phones:
            cid = self._conversation(phone)
            self._log(found, cid, [f"sms:{sid}" for sid in phone.sent])
            self._letters(found, phone, twilio)
            found.counts["webhooks posted"] += phone.posts
            found.counts["reports of the carrier posted"] += phone.reports.posts
            found.breaches += [f"unanswered: {cid} {sid}" for sid in phone.unanswered]
        return found

    def _log(self, found: Balance, cid: str, keys: list[str]) -> None:
        query = 'SELECT "offset", source, key FROM events WHERE conversation = :it ORDER BY "offset"'
        events = self._rows(query, cid)
        said = [event.key for event in events if event.source == "debtor"]
        found.counts["messages sent"] += len(keys)
        found.counts["messages in the log"] += len(said)
        found.expect(said == keys, f"{cid}: sent {len(keys)}, in the log {len(said)}, or in another order")
        offsets = [event.offset for event in events]
        found.expect(offsets == list(range(1, len(offsets) + 1)), f"{cid}: gaps in {offsets}")
        answered = Counter(_answers(event.key) for event in events if _answers(event.key))
        for event in events:
            if event.source == "debtor":
                found.expect(answered[event.offset] > 0, f"{cid}: {event.offset} has no answer")
        found.counts["replies"] += sum(answered.values())
        found.counts["dead letters replayed"] += self._one(
            "SELECT count(*) FROM dead_turns WHERE conversation = :it AND replayed_at IS NOT NULL", cid
        )

    def _chat(self, found: Balance, voice: WebVoice) -> None:
        received = [event["offset"] for event in voice.events]
        last = self._one('SELECT max("offset") FROM events WHERE conversation = :it', voice.conversation)
        found.counts["events received in chats"] += len(received)
        found.expect(
            received == list(range(1, last + 1)), f"{voice.conversation}: {last} events came as {received}"
        )

    def _letters(self, found: Balance, phone: PhoneVoice, twilio: TwilioDouble) -> None:
        query = "SELECT id, state, status, body FROM sms_outbox WHERE phone = :it ORDER BY id"
        letters = self._rows(query, phone.number)
        arrived = [_letter_of(message) for message in twilio.accepted if message["To"] == phone.number]
        times = Counter(arrived)
        for letter in letters:
            found.counts[f"SMS {letter.state}"] += 1
            wanted = {1} if letter.state in OUT else {0, 1} if letter.state in SILENT else set()
            if times[letter.id] not in wanted:
                found.breaches.append(f"SMS {letter.id} {letter.state} arrived {times[letter.id]} times")
            if letter.id in phone.reports.told:
                found.expect(letter.status == "delivered", f"SMS {letter.id} is {letter.status} after all")
        found.expect(arrived == sorted(arrived), f"{phone.number}: SMS out of order: {arrived}")
        found.expect(set(arrived) <= {letter.id for letter in letters}, f"{phone.number}: SMS nobody wrote")
        found.counts["SMS received on phones"] += len(arrived)

    def _conversation(self, phone: PhoneVoice) -> str:
        query = "SELECT conversation FROM sms_threads WHERE phone = :it"
        ((cid,),) = self._rows(query, phone.number)
        return str(cid)

    def _rows(self, query: str, value: str = "") -> Sequence[Row[Any]]:
        return self._sql.execute(text(query), {"it": value} if value else {}).fetchall()

    def _one(self, query: str, value: str) -> int:
        return int(self._sql.execute(text(query), {"it": value}).scalar() or 0)


def _answers(key: str) -> int:
    """The offset of the message that a reply answers, its first part only; 0 for other events."""
    parts = key.split(":")
    return int(parts[2]) if parts[0] == "reply" and parts[-1] == "0" else 0


def _letter_of(message: dict[str, str]) -> int:
    return int(parse_qs(urlsplit(message["StatusCallback"]).query)["o"][0])
