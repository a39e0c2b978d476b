"""People who talk to the assistant through the engine's own door, without the gateway: many dialogues in little time.

Understanding, dialogue, actions and case backend are the real ones. What the gateway adds (greeting, the crisis text,
numbers of SMS options) is tested where people use it.
"""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from deploy.local.stack import Stack

Message = dict[str, Any]
_ids = itertools.count(1)


@dataclass
class Heard:
    """The answer to one message."""

    messages: list[Message]
    commands: list[str]
    intent: str

    @property
    def text(self) -> str:
        """All words, with ordinary spaces."""
        return " ".join(message["text"] for message in self.messages).replace("\u00a0", " ")

    @property
    def choices(self) -> list[tuple[str, str]]:
        """All choices, (title, payload)."""
        return [(c["title"], c["payload"]) for message in self.messages for c in message["choices"]]


@dataclass
class EnginePerson:
    """One conversation; `case` is theirs to name."""

    engine: httpx.Client
    channel: str
    case: dict[str, Any]
    conversation: str = field(default_factory=lambda: f"t-{uuid.uuid4().hex}")
    said: list[tuple[str, Heard]] = field(default_factory=list)

    def says(self, text: str) -> Heard:
        """Say words."""
        return self._send(text, {"text": text})

    def picks(self, title: str) -> Heard:
        """Press the latest choice whose title contains the words."""
        for _, heard in reversed(self.said):
            for name, payload in heard.choices:
                if title.lower() in name.lower().replace("\u00a0", " "):
                    return self._send(f"[{name}]", {"payload": payload})
        raise AssertionError(f"no choice like {title!r} after {self.said[-1][1].choices}")

    def gets(self, payload: str) -> Heard:
        """Have the gateway send a payload of its own."""
        return self._send(payload, {"payload": payload})

    def proves_identity(self) -> Heard:
        """Give what the channel asks for."""
        number = f"{self.case['case_number']}, " if self.channel == "web" else ""
        return self.says(f"{number}4.06.1974")

    def transcript(self) -> str:
        """The dialogue so far, one line a message."""
        lines = []
        for words, heard in self.said:
            lines.append(f"> {words}")
            lines += [f"  {message['text']}" for message in heard.messages]
        return "\n".join(lines)

    def _send(self, shown: str, body: dict[str, str]) -> Heard:
        message = {"conversation": self.conversation, "message_id": f"m{next(_ids)}", "channel": self.channel}
        answer = self.engine.post("/webhooks/ulga/webhook", json={**message, **body})
        assert answer.status_code == 200, f"{answer.text} after {shown!r} in\n{self.transcript()}"
        found = answer.json()
        heard = Heard(
            found["messages"],
            [c["name"] for c in found["commands"]],
            str(found["understanding"].get("intent")),
        )
        self.said.append((shown, heard))
        return heard


@contextmanager
def opener(stack: Stack, *more_engines: str) -> Iterator[Callable[[str, dict[str, Any]], EnginePerson]]:
    """Give a function that opens a conversation on a channel, as the gateway would.

    Args:
        stack: the running services.
        more_engines: addresses of further engines; conversations take turns on all of them.
    """
    secrets = json.loads((stack.data / "secrets.json").read_text())

    def client(url: str, token: str) -> httpx.Client:
        headers = {"Authorization": f"Bearer {secrets[token]}"}
        return running.enter_context(httpx.Client(base_url=url, headers=headers, timeout=40))

    with ExitStack() as running:
        engines = itertools.cycle([client(url, "ENGINE_TOKEN") for url in (stack.url("rasa"), *more_engines)])
        cases = client(stack.url("cases"), "CASES_TOKEN")

        def open_conversation(channel: str, case: dict[str, Any]) -> EnginePerson:
            person = EnginePerson(next(engines), channel, case)
            phone = {"phone": case["phone"]} if channel == "sms" else {}
            body = {"channel": channel, **phone}
            cases.put(f"/v1/sessions/{person.conversation}", json=body).raise_for_status()
            return person

        yield open_conversation
