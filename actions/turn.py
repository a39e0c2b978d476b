"""One call of an action: what was said, what is remembered, where it speaks, whom it asks."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answered import NUMBER, Choice, answered_payload, intent_of
from actions.cases import Cases
from actions.routes import ACTIONS
from actions.texts import all_texts, choose
from polish.diacritics import strip

REMEMBERED_MESSAGES = 12
ORDINALS = ("pierwsz", "drug", "trzeci", "czwart", "piat")


class Turn:
    """Reads the tracker, speaks through the dispatcher, and holds the client of the case backend."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker, backend: Cases) -> None:
        self.dispatcher = dispatcher
        self.tracker = tracker
        self.cases = backend

    @property
    def conversation(self) -> str:
        """The opaque conversation id."""
        return str(self.tracker.sender_id)

    @property
    def channel(self) -> str:
        """Return "web" or "sms"."""
        return "sms" if self.tracker.get_latest_input_channel() == "sms" else "web"

    @property
    def text(self) -> str:
        """The person's latest words; a pressed choice has none."""
        text = str(self.tracker.latest_message.get("text") or "")
        return "" if text.startswith("/") else text

    @property
    def read_intent(self) -> str:
        """The intent as it was understood, or "nlu_fallback"."""
        return str(self.tracker.latest_message.get("intent", {}).get("name") or "nlu_fallback")

    @property
    def intent(self) -> str:
        """The intent of the choice that was answered, else the one understood."""
        payload = answered_payload(self.tracker, self.text, self.read_intent)
        return intent_of(payload) if payload else self.read_intent

    def entity(self, name: str) -> str | None:
        """Return a value that came with a choice."""
        payload = answered_payload(self.tracker, self.text, self.read_intent)
        if payload and "{" in payload:
            value = json.loads(payload[payload.index("{") :]).get(name)
            return str(value) if value is not None else None
        found = (e["value"] for e in self.tracker.latest_message.get("entities", []) if e["entity"] == name)
        return next((str(value) for value in found), None)

    @property
    def wanted(self) -> tuple[str, str]:
        """Intent and words of what this turn serves: after identity, those that asked for it."""
        resumed = self.slot("resumed") or {}
        if resumed and resumed.get("message") == self.message_id:
            return str(resumed["intent"]), str(resumed["text"])
        return self.intent, self.text

    @property
    def message_id(self) -> str:
        """Id of the person's latest message."""
        return str(self.tracker.latest_message.get("message_id") or "")

    @property
    def loop(self) -> str | None:
        """The active form's name."""
        name = self.tracker.active_loop.get("name") if self.tracker.active_loop else None
        return str(name) if name else None

    @property
    def requested(self) -> str | None:
        """The slot the active form has asked for."""
        return self.slot("requested_slot") if self.loop else None

    @property
    def verified(self) -> bool:
        """Whether this dialogue has seen a successful check; the backend decides again at every call."""
        return bool(self.slot("verified"))

    def slot(self, name: str) -> Any:
        """Return a slot's value, None when it is not set."""
        return self.tracker.slots.get(name)

    def began_here(self, action: str) -> bool:
        """Tell whether this action is the first of the turn, chosen by the intent as it was read."""
        return ACTIONS.get(self.read_intent) == action and not self._said_this_turn()

    def option(self, count: int) -> int | None:
        """Return the index among `count` options that the words name by number or ordinal."""
        text = strip(self.text.lower())
        number = NUMBER.match(text)
        if number and 1 <= int(number[1]) <= count:
            return int(number[1]) - 1
        if re.search(r"\bostatni", text):
            return count - 1
        named = {place for place, stem in enumerate(ORDINALS) if re.search(rf"\b{stem}", text)}
        return named.pop() if len(named) == 1 and max(named) < count else None

    def say(
        self,
        text: str,
        *,
        kind: str = "text",
        data: dict[str, Any] | None = None,
        choices: list[Choice] | None = None,
        commands: list[dict[str, str]] | None = None,
        **values: str,
    ) -> None:
        """Utter a text by its name, as a card of `kind`, with choices (title, payload)."""
        words = choose(text, self.channel, values, self._said())
        buttons = [{"title": title, "payload": payload} for title, payload in choices or []]
        extra: dict[str, Any] = {"kind": kind, "data": data or {}, "commands": commands or []}
        self.dispatcher.utter_message(text=words, buttons=buttons, json_message=extra)

    def times_said(self, text: str) -> int:
        """Return how often a text without figures was said lately, in any variant."""
        ways = set(all_texts()[text].variants(self.channel))
        return sum(said in ways for said in self._said())

    def previous_action(self, names: Collection[str]) -> str | None:
        """Return which of these actions answered the message before, the last one of them."""
        messages = 0
        for event in reversed(self.tracker.events):
            messages += event["event"] == "user"
            if messages > 1:
                break
            if messages == 1 and event["event"] == "action" and event.get("name") in names:
                return str(event["name"])
        return None

    def _said(self) -> list[str]:
        before = [str(event["text"]) for event in self.tracker.events if _is_said(event)]
        now = [str(message["text"]) for message in self.dispatcher.messages if message.get("text")]
        return [*before, *now][::-1][:REMEMBERED_MESSAGES]

    def _said_this_turn(self) -> bool:
        for event in reversed(self.tracker.events):
            if event["event"] == "user":
                return False
            if event["event"] == "bot":
                return True
        return False


def _is_said(event: dict[str, Any]) -> bool:
    return event["event"] == "bot" and bool(event.get("text"))
