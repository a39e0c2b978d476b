"""Holds what people sent and received against what the gateway's database says. Reads it, past the gateway.

`balance` counts and names every breach of what the gateway promises:
* each message that was sent stands in the log once, in the order of sending, and offsets have no gaps;
* each message was answered: by the assistant, or as a dead letter that has been replayed and answered then;
* each event reached the chat once and in order; each SMS of the outbox reached the phone once, in order, or is dead.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.conversations.twilio_double import TwilioDouble
from tests.faults.phone_voice import PhoneVoice
from tests.faults.web_voice import WebVoice

OUT = frozenset({"sent", "delivered"})
SILENT = frozenset({"dead", "suppressed"})


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

    def __init__(self, database: Path) -> None:
        self._sql = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)
        self._sql.row_factory = sqlite3.Row

    def close(self) -> None:
        """Let the file go."""
        self._sql.close()

    def unsettled(self) -> int:
        """How many conversations are unanswered, and how many SMS are on their way."""
        waiting = self._one("SELECT count(*) FROM conversations WHERE inbound_offset > handled_offset")
        dead = self._one("SELECT count(*) FROM dead_turns WHERE replayed_at IS NULL")
        moving = "SELECT count(*) FROM sms_outbox WHERE state IN ('queued', 'sending', 'unknown')"
        return waiting + dead + self._one(moving)

    def balance(self, web: list[WebVoice], phones: list[PhoneVoice], twilio: TwilioDouble) -> Balance:
        """Compare everything."""
        found = Balance()
        for voice in web:
            keys = [f"web:{voice.conversation}:{client_id}" for client_id in voice.sent]
            self._log(found, voice.conversation, keys)
            self._chat(found, voice)
            found.breaches += [f"unanswered: {voice.conversation} {one}" for one in voice.unanswered]
        for phone in phones:
            query = "SELECT conversation FROM sms_threads WHERE phone = ?"
            (cid,) = self._sql.execute(query, (phone.number,)).fetchone()
            self._log(found, cid, [f"sms:{sid}" for sid in phone.sent])
            self._letters(found, phone.number, twilio)
            found.counts["webhooks posted"] += phone.posts
            found.breaches += [f"unanswered: {cid} {sid}" for sid in phone.unanswered]
        return found

    def _log(self, found: Balance, cid: str, keys: list[str]) -> None:
        query = 'SELECT "offset", source, key FROM events WHERE conversation = ? ORDER BY "offset"'
        events = self._sql.execute(query, (cid,)).fetchall()
        said = [event["key"] for event in events if event["source"] == "debtor"]
        found.counts["messages sent"] += len(keys)
        found.counts["messages in the log"] += len(said)
        found.expect(said == keys, f"{cid}: sent {len(keys)}, in the log {len(said)}, or in another order")
        offsets = [event["offset"] for event in events]
        found.expect(offsets == list(range(1, len(offsets) + 1)), f"{cid}: gaps in {offsets}")
        answered = Counter(_answers(event["key"]) for event in events if _answers(event["key"]))
        for event in events:
            if event["source"] == "debtor":
                found.expect(answered[event["offset"]] > 0, f"{cid}: {event['offset']} has no answer")
        found.counts["replies"] += sum(answered.values())
        found.counts["dead letters replayed"] += self._one(
            "SELECT count(*) FROM dead_turns WHERE conversation = ? AND replayed_at IS NOT NULL", cid
        )

    def _chat(self, found: Balance, voice: WebVoice) -> None:
        received = [event["offset"] for event in voice.events]
        last = self._one('SELECT max("offset") FROM events WHERE conversation = ?', voice.conversation)
        found.counts["events received in chats"] += len(received)
        found.expect(
            received == list(range(1, last + 1)), f"{voice.conversation}: {last} events came as {received}"
        )

    def _letters(self, found: Balance, number: str, twilio: TwilioDouble) -> None:
        query = "SELECT id, state, body FROM sms_outbox WHERE phone = ? ORDER BY id"
        letters = self._sql.execute(query, (number,)).fetchall()
        arrived = [_letter_of(message) for message in twilio.accepted if message["To"] == number]
        times = Counter(arrived)
        for letter in letters:
            found.counts[f"SMS {letter['state']}"] += 1
            wanted = {1} if letter["state"] in OUT else {0, 1} if letter["state"] in SILENT else set()
            if times[letter["id"]] not in wanted:
                found.breaches.append(
                    f"SMS {letter['id']} {letter['state']} arrived {times[letter['id']]} times"
                )
        found.expect(arrived == sorted(arrived), f"{number}: SMS out of order: {arrived}")
        found.expect(set(arrived) <= {letter["id"] for letter in letters}, f"{number}: SMS nobody wrote")
        found.counts["SMS received on phones"] += len(arrived)

    def _one(self, query: str, *values: str) -> int:
        return int(self._sql.execute(query, values).fetchone()[0] or 0)


def _answers(key: str) -> int:
    """The offset of the message that a reply answers, its first part only; 0 for other events."""
    parts = key.split(":")
    return int(parts[2]) if parts[0] == "reply" and parts[-1] == "0" else 0


def _letter_of(message: dict[str, str]) -> int:
    return int(parse_qs(urlsplit(message["StatusCallback"]).query)["o"][0])


def by_channel(found: Balance) -> dict[str, int]:
    """The counts in a fixed order, for printing."""
    grouped: defaultdict[str, int] = defaultdict(int, found.counts)
    return dict(sorted(grouped.items()))
