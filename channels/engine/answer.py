"""What the engine answers, checked before anyone believes it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from channels.conversation.model import Draft, EngineMemory, Offer, Source

KINDS = frozenset({"text", "balance", "offers", "plan", "payment", "documents"})


class EngineChoice(BaseModel):
    """A choice the engine offers; the payload stays on the server."""

    title: str = Field(min_length=1, max_length=200)
    payload: str = Field(min_length=1, max_length=500)


class PickDate(BaseModel):
    """A question that a calendar answers, too; ISO days, both ends included."""

    kind: Literal["date"]
    min: date | None = None
    max: date | None = None


class PickAmount(BaseModel):
    """A question that a field for a sum answers, too; whole grosze, both ends included."""

    kind: Literal["amount"]
    min: int | None = Field(default=None, ge=0)
    max: int | None = Field(default=None, ge=0)


PICKER: TypeAdapter[PickDate | PickAmount] = TypeAdapter(
    Annotated[PickDate | PickAmount, Field(discriminator="kind")]
)


class EngineMessage(BaseModel):
    """One message; `text` carries the whole meaning, `data` only dresses it."""

    kind: str = "text"
    text: str = ""
    choices: list[EngineChoice] = Field(default_factory=list, max_length=12)
    data: dict[str, Any] = Field(default_factory=dict)

    def draft(self) -> Draft:
        """The message as an event to append."""
        kind = self.kind if self.kind in KINDS else "text"
        offers = tuple(Offer(choice.title, choice.payload) for choice in self.choices)
        return Draft(Source.ASSISTANT, self.text.strip(), kind, offers, _with_picker(self.data))


def _with_picker(data: dict[str, Any]) -> dict[str, Any]:
    """The data with its `input` in the contract's shape, or without one: words answer every question."""
    if "input" not in data:
        return data
    rest = {name: value for name, value in data.items() if name != "input"}
    try:
        picker = PICKER.validate_python(data["input"])
    except ValidationError:
        return rest
    return rest | {"input": picker.model_dump(mode="json", exclude_none=True)}


class SummaryLine(BaseModel):
    """A fact of the dialogue for the agent who takes over, ready to show."""

    label: str = Field(max_length=80)
    value: str = Field(max_length=1_000)


class EngineCommand(BaseModel):
    """What the engine asks the gateway to do."""

    name: str
    reason: str = Field(default="", max_length=60)
    to: str = Field(default="", max_length=20)  # of send_code: the phone that the person named
    summary: list[SummaryLine] = Field(default_factory=list, max_length=30)


class Understanding(BaseModel):
    """How the engine read the message."""

    intent: str | None = None
    confidence: float | None = None


class Guess(BaseModel):
    """One way to read a message."""

    intent: str
    confidence: float


class Value(BaseModel):
    """Something the message names: an amount, a date, a number."""

    kind: str
    text: str
    value: Any = None


class Reading(BaseModel):
    """How the engine reads a text."""

    intent: str
    confidence: float
    ranking: list[Guess] = Field(default_factory=list)
    values: list[Value] = Field(default_factory=list)


class EngineAnswer(BaseModel):
    """A whole answer; `usable` when it says or commands something."""

    model_config = ConfigDict(extra="ignore")

    message_id: str
    messages: list[EngineMessage] = Field(default_factory=list, max_length=20)
    commands: list[EngineCommand] = Field(default_factory=list, max_length=10)
    understanding: Understanding | None = None
    memory: str | None = None
    memory_at: float = 0.0

    def remembered(self) -> EngineMemory | None:
        """What the engine wants kept, to go on from should it forget."""
        return EngineMemory(self.memory, self.memory_at) if self.memory is not None else None

    def drafts(self) -> tuple[Draft, ...]:
        """The messages that say something, in order."""
        return tuple(message.draft() for message in self.messages if message.text.strip())

    def commanded(self, name: Literal["handover", "freeze", "verified", "send_code"]) -> EngineCommand | None:
        """The command of that name, if given."""
        return next((command for command in self.commands if command.name == name), None)
