"""People who talk to Ulga: one over the chat's WebSocket, one by text messages through signed Twilio posts."""

from __future__ import annotations

import itertools
import json
import time
import uuid
from typing import Any

import httpx
from twilio.request_validator import RequestValidator
from websockets.sync.client import connect

from tests.conversations.twilio_double import ACCOUNT, AUTH_TOKEN, SENDER, TwilioDouble

PATIENCE_SECONDS = 20.0
QUIET_SECONDS = 0.2
Event = dict[str, Any]
_sids = itertools.count(1)


class WebPerson:
    """A person in the web chat."""

    def __init__(self, url: str, link: str | None = None) -> None:
        wish = {"link": link} if link else {}
        session = httpx.post(f"{url}/chat/sessions", json=wish).raise_for_status().json()
        self._gateway = url
        self.conversation, self.token = session["conversation"], session["token"]
        self._url = url.replace("http", "ws", 1) + f"/chat/ws?token={self.token}"
        self._socket = connect(self._url)
        self.events: list[Event] = []
        self.errors: list[Event] = []
        self._socket.send(json.dumps({"type": "resume", "after": 0}))
        self.greeting = self._collect(lambda: bool(self.events))

    def says(self, text: str) -> list[Event]:
        """Send words; return what is answered."""
        return self.sends({"type": "message", "id": str(uuid.uuid4()), "text": text})

    def picks(self, title: str) -> list[Event]:
        """Press the latest choice whose title contains the words."""
        for event in reversed(self.events):
            for choice in event.get("choices") or []:
                if title.lower() in choice["title"].lower():
                    return self.sends({"type": "choice", "id": str(uuid.uuid4()), "choice": choice["id"]})
        raise AssertionError(f"no choice like {title!r} in {self.events[-1]}")

    def sends(self, frame: Any) -> list[Event]:
        """Send any frame; return the answers that are not the person's own words."""
        errors = len(self.errors)
        self._socket.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))
        before = len(self.events)
        return self._collect(lambda: _answered(self.events[before:]) or len(self.errors) > errors)

    def history(self) -> httpx.Response:
        """Ask for earlier conversations."""
        headers = {"Authorization": f"Bearer {self.token}"}
        return httpx.get(f"{self._gateway}/chat/history", headers=headers, timeout=10)

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    def _collect(self, enough: Any) -> list[Event]:
        before, until = len(self.events), time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            try:
                frame = json.loads(self._socket.recv(timeout=QUIET_SECONDS))
            except TimeoutError:
                if enough():
                    break
                continue
            if frame["type"] == "event":
                self.events.append(frame)
            elif frame["type"] == "error":
                self.errors.append(frame)
        return [event for event in self.events[before:] if event["source"] != "debtor"]


def _answered(events: list[Event]) -> bool:
    return any(event["source"] != "debtor" for event in events)


class PhonePerson:
    """A person who texts."""

    def __init__(self, number: str, url: str, public_url: str, twilio: TwilioDouble) -> None:
        self.number = number
        self._url = url
        self._public = public_url
        self._twilio = twilio

    def texts(self, text: str, **changes: str) -> list[str]:
        """Send a text message; return what arrives on the phone."""
        before = len(self._twilio.sent_to(self.number))
        answer = self.posts({"Body": text, **changes})
        assert answer.status_code == 200, answer.text
        return self.waits_for_messages(before)

    def posts(self, fields: dict[str, str], *, signature: str | None = None) -> httpx.Response:
        """Post the webhook as Twilio does."""
        form = {
            "MessageSid": f"SM{next(_sids):032d}",
            "AccountSid": ACCOUNT,
            "From": self.number,
            "To": SENDER,
            "NumMedia": "0",
            **fields,
        }
        signed = RequestValidator(AUTH_TOKEN).compute_signature(f"{self._public}/sms/twilio", form)
        headers = {"X-Twilio-Signature": signature or signed}
        return httpx.post(f"{self._url}/sms/twilio", data=form, headers=headers, timeout=10)

    def waits_for_messages(self, before: int) -> list[str]:
        """Wait until something arrived and nothing more comes."""
        until, seen, quiet_since = time.monotonic() + PATIENCE_SECONDS, before, time.monotonic()
        while time.monotonic() < until:
            now = len(self._twilio.sent_to(self.number))
            if now != seen:
                seen, quiet_since = now, time.monotonic()
            if seen > before and time.monotonic() - quiet_since > QUIET_SECONDS * 4:
                break
            time.sleep(0.05)
        return self._twilio.sent_to(self.number)[before:]


def words(answers: list[Event]) -> str:
    """Return the texts of events as one string, with ordinary spaces."""
    return " ".join(event["text"] for event in answers).replace("\u00a0", " ")
