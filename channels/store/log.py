"""The event log: append-only, an offset per conversation, every event once by its key.

Appending locks the conversation's row first, so offsets have no gaps and no doubles however many processes write.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from channels.conversation.model import (
    RETURNED,
    Channel,
    Choice,
    Conversation,
    Draft,
    Event,
    Source,
    is_rating,
)
from channels.conversation.modes import Mode, Move, after
from channels.errors import UnknownConversation
from channels.store.db import Tx, put_if_absent
from channels.store.tables import conversations, events

PAGE = 200
# Built once: putting a statement together costs as much as running it.
AS_IT_STANDS = tuple(
    conversations.c[name] for name in (*Conversation.__slots__, "lease_owner", "lease_until_s")
)
ONE = select(*AS_IT_STANDS).where(conversations.c.id == bindparam("cid"))
ONE_LOCKED = ONE.with_for_update()
_VERIFIED = select(conversations.c.verified).where(conversations.c.id == bindparam("cid"))
CHANGE = update(conversations).where(conversations.c.id == bindparam("cid"))
BEHIND = (
    select(events)
    .where(events.c.conversation == bindparam("cid"), events.c.offset > bindparam("after"))
    .order_by(events.c.offset)
)
PAGE_BEHIND = BEHIND.limit(bindparam("most"))
UNANSWERED_EVENTS = BEHIND.where((events.c.source == Source.DEBTOR) | (events.c.kind == RETURNED))
_CREATE, _SAY = insert(conversations), insert(events)
SAME_KEY = select(events.c.offset).where(events.c.key == bindparam("sought"))


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, on both clocks: the service's own and real seconds."""

    at: datetime
    seconds: float


@dataclass(frozen=True, slots=True)
class Appended:
    """Where an event stands, and whether this call put it there."""

    offset: int
    fresh: bool


async def create(
    tx: Tx,
    cid: str,
    channel: Channel,
    moment: Moment,
    *,
    phone: str | None,
    greeted: bool,
    link: str | None = None,
) -> None:
    """Begin a conversation."""
    values = {
        "id": cid,
        "channel": channel,
        "mode": Mode.BOT,
        "phone": phone,
        "greeted": greeted,
        "link": link,
    }
    times = {"created_at": moment.at, "touched_s": moment.seconds, "mode_since_s": moment.seconds}
    await tx.execute(_CREATE, values | times)


async def load(tx: Tx, cid: str, *, lock: bool = False) -> Conversation:
    """The conversation as it stands; `lock` keeps others from changing it until the transaction ends."""
    row = (await tx.execute(ONE_LOCKED if lock else ONE, {"cid": cid})).one_or_none()
    if row is None:
        raise UnknownConversation
    return conversation_of(row)


async def is_verified(tx: Tx, cid: str) -> bool:
    """Whether the person of a conversation has proved who they are."""
    return bool((await tx.execute(_VERIFIED, {"cid": cid})).scalar_one_or_none())


def conversation_of(row: Row[Any]) -> Conversation:
    """A row of the table as the room's own type."""
    return Conversation(
        id=row.id,
        channel=Channel(row.channel),
        mode=Mode(row.mode),
        last_offset=row.last_offset,
        inbound_offset=row.inbound_offset,
        handled_offset=row.handled_offset,
        choices_offset=row.choices_offset,
        session_opened=row.session_opened,
        greeted=row.greeted,
        notice_given=row.notice_given,
        verified=row.verified,
        attempts=row.attempts,
        replays=row.replays,
        reason=row.reason,
        owner=row.owner,
        phone=row.phone,
        link=row.link,
    )


async def append(
    tx: Tx, cid: str, draft: Draft, key: str, moment: Moment, *, locked: Conversation | None = None
) -> Appended:
    """Append one event, or say where the event with this key stands already.

    `locked` is the conversation if this transaction has loaded and locked it, and appended nothing since.
    """
    conversation = locked or await load(tx, cid, lock=True)
    offset = conversation.last_offset + 1
    row = {"conversation": cid, "offset": offset} | _values(draft, key, moment)
    made = await tx.execute(put_if_absent(tx.dialect.name, events, "key", "offset"), row)
    if made.first() is None:
        known = await tx.execute(SAME_KEY, {"sought": key})
        return Appended(known.scalar_one(), fresh=False)
    changes: dict[str, Any] = {"last_offset": offset, "touched_s": moment.seconds}
    if draft.source is Source.DEBTOR:
        changes["inbound_offset"] = offset
        if not conversation.unanswered:
            changes["inbound_s"] = moment.seconds
        if conversation.mode is Mode.CLOSED and not is_rating(draft.payload):
            changes |= {"mode": after(Mode.CLOSED, Move.WAKE), "mode_since_s": moment.seconds}
            changes["greeted"] = (
                conversation.channel is Channel.WEB
            )  # an SMS has no face: say again who answers
    await tx.execute(CHANGE, {"cid": cid} | changes)
    return Appended(offset, fresh=True)


async def append_all(
    tx: Tx, conversation: Conversation, drafts: Sequence[Draft], key: str, moment: Moment
) -> int:
    """Append what is said, behind the last event of a locked conversation; the last offset. Updates no counter."""
    offset = conversation.last_offset
    rows = [
        {"conversation": conversation.id, "offset": offset + number}
        | _values(draft, f"{key}:{number - 1}", moment)
        for number, draft in enumerate(drafts, 1)
    ]
    await tx.execute(_SAY, rows)
    return offset + len(rows)


async def knows(tx: Tx, key: str) -> bool:
    """Whether an event with this key stands in the log."""
    return (await tx.execute(SAME_KEY, {"sought": key})).first() is not None


def _values(draft: Draft, key: str, moment: Moment) -> dict[str, Any]:
    choices = [
        {"id": secrets.token_urlsafe(9), "title": o.title, "payload": o.payload, "lasting": o.lasting}
        for o in draft.offers
    ]
    return {
        "source": draft.source,
        "kind": draft.kind,
        "text": draft.text,
        "choices": choices,
        "data": draft.data,
        "author": draft.author,
        "payload": draft.payload,
        "client_id": draft.client_id,
        "key": key,
        "at": moment.at,
    }


async def read(tx: Tx, cid: str, after: int, limit: int = PAGE) -> list[Event]:
    """The events behind an offset, in order."""
    rows = await tx.execute(PAGE_BEHIND, {"cid": cid, "after": after, "most": limit})
    return [event_of(row) for row in rows]


async def unanswered(tx: Tx, conversation: Conversation) -> list[Event]:
    """What nobody has dealt with, in order: the person's words, and that a conversation was given back."""
    known = {"cid": conversation.id, "after": conversation.handled_offset}
    return [event_of(row) for row in await tx.execute(UNANSWERED_EVENTS, known)]


async def recent(tx: Tx, cid: str, limit: int) -> list[Event]:
    """The last events, newest first."""
    query = select(events).where(events.c.conversation == cid).order_by(events.c.offset.desc()).limit(limit)
    return [event_of(row) for row in await tx.execute(query)]


def event_of(row: Row[Any]) -> Event:
    """A row of the table as the room's own type."""
    return Event(
        offset=row.offset,
        source=Source(row.source),
        kind=row.kind,
        text=row.text,
        at=row.at,
        choices=tuple(Choice(**choice) for choice in row.choices),
        data=row.data,
        author=row.author,
        payload=row.payload,
        client_id=row.client_id,
    )
