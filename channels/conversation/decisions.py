"""What a message calls for, decided without any I/O.

The order is the safety order: a crisis before anything and in every mode, an opt-out next, then who owns the
conversation, then whether there are words to understand. Only what is left goes to the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from channels.conversation.model import (
    RATING,
    Conversation,
    Draft,
    EngineMemory,
    Event,
    OneTimeCode,
    Source,
    is_rating,
)
from channels.conversation.modes import Mode, Move
from channels.conversation.words import LONGEST, is_wordless, neutralise
from polish.crisis import assess

OPT_OUT, OPT_IN, MEDIA, THROTTLED, OPTED_OUT = "opt_out", "opt_in", "media", "throttled", "opted_out"
CRISIS, GREETING, NOTE = "crisis", "greeting", "note"
FAULT = "fault:"
URGENT = frozenset(
    {CRISIS, OPT_OUT}
)  # goes out to people who do not want to be written to, and without a greeting


class Texts(Protocol):
    """What a channel says in its own words; `channels.texts` has one object per channel."""

    greeting: str
    empty: str
    wordless: str
    too_long: str
    media: str
    throttled: str
    waiting: str
    handover: str
    fallback: str
    stale_choice: str
    crisis: str
    crisis_again: str
    opted_out: str
    opted_in: str
    rated: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a dealt-with message leaves behind; all of it in one transaction, once."""

    drafts: tuple[Draft, ...] = ()
    move: Move | None = None
    reason: str | None = None
    notice: bool = False  # the one calm notice while waiting has been given now
    verified: bool = False
    report: str | None = None  # what the case backend has to be told
    requires: Mode | None = None  # it holds only while this mode stands
    code: OneTimeCode | None = None  # goes out with the words, and not without them
    memory: EngineMemory | None = None  # kept even where the words are dropped: the engine has taken the turn
    rating: int | None = None  # how the person found the talk with an agent, 1 to 5


@dataclass(frozen=True, slots=True)
class Ask:
    """Pass it to the engine: words, or the payload of a choice."""

    text: str
    payload: str | None


def find_alarm(pending: Sequence[Event]) -> Event | None:
    """The first message that speaks of danger to a person, whatever else is waiting before it."""
    return next((e for e in pending if e.payload is None and e.text and assess(e.text).alarm), None)


def crisis(conversation: Conversation, texts: Texts) -> Result:
    """Freeze, and say who helps; a second alarm gets a shorter answer, never silence."""
    frozen = conversation.mode is Mode.FROZEN
    text = texts.crisis_again if frozen else texts.crisis
    return Result((say(text, kind=CRISIS),), None if frozen else Move.FREEZE, CRISIS, report=CRISIS)


def as_it_stands(held: Conversation, result: Result, texts: Texts) -> Result:
    """A crisis is answered by the mode of this moment: an agent may have cleared the freeze since it was read."""
    return replace(crisis(held, texts), memory=result.memory) if result.report == CRISIS else result


def decide(conversation: Conversation, event: Event, texts: Texts) -> Result | Ask:
    """What to do with one message that is no alarm."""
    if event.kind in (OPT_OUT, OPT_IN):
        return _confirmed(event, texts)
    if is_rating(event.payload):
        return Result((say(texts.rated),), rating=int((event.payload or "").removeprefix(RATING)))
    if conversation.mode is Mode.WAITING:
        return Result(requires=Mode.WAITING) if conversation.notice_given else _wait(texts)
    if conversation.mode is not Mode.BOT:
        return Result(requires=conversation.mode)
    if event.kind == OPTED_OUT:
        return Result((), Move.HANDOVER, "wrote_after_opt_out")
    return _for_the_assistant(conversation, event, texts)


def _for_the_assistant(conversation: Conversation, event: Event, texts: Texts) -> Result | Ask:
    if event.kind == THROTTLED:
        return Result((say(texts.throttled),) if event.data.get("notice") else ())
    if event.payload is not None:
        asked = event.data.get("home", conversation.choices_offset)
        stale = asked < conversation.choices_offset  # another question has been put meanwhile
        return _calm(texts.stale_choice) if stale else Ask(event.text, event.payload)
    if len(event.text) > LONGEST:
        return _calm(texts.too_long)
    words = neutralise(event.text)
    if event.kind == MEDIA and is_wordless(words):
        return _calm(texts.media)
    if not words:
        return _calm(texts.empty)
    return _calm(texts.wordless) if is_wordless(words) else Ask(words, None)


def fallback(texts: Texts, code: str) -> Result:
    """The engine gave nothing usable: say so calmly, once, and queue the conversation for a person."""
    return Result((say(texts.fallback),), Move.HANDOVER, FAULT + code, requires=Mode.BOT)


def introduced(conversation: Conversation, result: Result, texts: Texts) -> Result:
    """The first thing anyone is told says that a machine is talking, and whose; unless lives come first."""
    if conversation.greeted or not result.drafts or any(draft.kind in URGENT for draft in result.drafts):
        return result
    return replace(result, drafts=(say(texts.greeting, GREETING), *result.drafts))


def discloses(drafts: Sequence[Draft]) -> bool:
    """Tell whether these words include the greeting."""
    return any(draft.kind == GREETING for draft in drafts)


def say(text: str, kind: str = "text") -> Draft:
    """A line in the assistant's own voice."""
    return Draft(Source.ASSISTANT, text, kind)


def _confirmed(event: Event, texts: Texts) -> Result:
    out = event.kind == OPT_OUT
    said = (say(texts.opted_out if out else texts.opted_in, event.kind),) if event.data.get("confirm") else ()
    return Result(said, report=event.kind)


def _wait(texts: Texts) -> Result:
    """The one notice while nobody has taken the conversation; not a word of it once somebody has."""
    return Result((say(texts.waiting),), notice=True, requires=Mode.WAITING)


def _calm(text: str) -> Result:
    return Result((say(text),), requires=Mode.BOT)
