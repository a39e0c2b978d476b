"""Choices on offer: what an id stands for, and whether it may still be picked.

A choice belongs to the last question that came with choices; the greeting's last for the whole conversation. An
old "yes" never answers a new question. The same click twice, while unanswered, is one answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from channels.conversation.model import Choice, Conversation, Draft, Event, Source
from channels.errors import ChoiceRefused
from channels.store import log
from channels.store.db import Tx
from channels.store.log import Appended, Moment

LOOK_BACK = 400


@dataclass(frozen=True, slots=True)
class OnOffer:
    """A choice with the offset of the question it answers."""

    choice: Choice
    home: int


async def pick(tx: Tx, cid: str, choice_id: str, *, key: str, client_id: str, moment: Moment) -> Appended:
    """Append the person's pick; raises ChoiceRefused when the choice is not open (any more)."""
    conversation = await log.load(tx, cid, lock=True)
    recent = await log.recent(tx, cid, LOOK_BACK)
    if (again := _same_key(recent, client_id)) is not None:
        return Appended(again.offset, fresh=False)
    found = _find(recent, choice_id)
    if not found.choice.lasting and found.home < conversation.choices_offset:
        raise ChoiceRefused("choice_stale")
    if (used := _use(recent, choice_id)) is not None:
        if used.offset > conversation.handled_offset:
            return Appended(used.offset, fresh=False)
        if not found.choice.lasting:
            raise ChoiceRefused("choice_used")
    return await log.append(tx, cid, draft_of(found, client_id), key, moment, locked=conversation)


async def last_question(tx: Tx, conversation: Conversation) -> list[OnOffer]:
    """The choices of the very last thing the assistant said, or none: for answers by number."""
    if not conversation.choices_offset:
        return []
    page = await log.read(tx, conversation.id, conversation.choices_offset - 1)
    if any(event.source is Source.DEBTOR for event in page):
        return []
    return [OnOffer(choice, event.offset) for event in page for choice in event.choices]


def draft_of(found: OnOffer, client_id: str | None = None) -> Draft:
    """The person's event that stands for a pick."""
    data = {"choice": found.choice.id} | ({} if found.choice.lasting else {"home": found.home})
    return Draft(
        Source.DEBTOR,
        found.choice.title,
        "choice",
        data=data,
        payload=found.choice.payload,
        client_id=client_id,
    )


def _same_key(recent: list[Event], client_id: str) -> Event | None:
    return next((e for e in recent if e.source is Source.DEBTOR and e.client_id == client_id), None)


def _use(recent: list[Event], choice_id: str) -> Event | None:
    return next((e for e in recent if e.source is Source.DEBTOR and e.data.get("choice") == choice_id), None)


def _find(recent: list[Event], choice_id: str) -> OnOffer:
    for event in recent:
        for choice in event.choices:
            if choice.id == choice_id:
                return OnOffer(choice, event.offset)
    raise ChoiceRefused
