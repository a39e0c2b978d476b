"""SMS in SQL: which phone talks in which conversation, who opted out, what waits to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, case, func, select, update

from channels.conversation.model import Conversation
from channels.store.db import Tx, insert_if_absent, put_if_absent
from channels.store.log import AS_IT_STANDS, Moment, conversation_of
from channels.store.tables import conversations, sms_numbers, sms_outbox, sms_threads

WAITING_STATES = ("queued", "sending", "unknown")
# Built once: putting a statement together costs as much as running it.
_BETWEEN = (sms_threads.c.phone == bindparam("phone")) & (sms_threads.c.ours == bindparam("ours"))
THREAD = select(sms_threads.c.conversation).where(_BETWEEN)
NUMBER = select(sms_numbers).where(sms_numbers.c.phone == bindparam("phone"))
_CALLER = (
    select(*AS_IT_STANDS, sms_numbers.c.opted_out, sms_numbers.c.invalid)
    .select_from(sms_threads)
    .join(conversations, conversations.c.id == sms_threads.c.conversation)
    .outerjoin(sms_numbers, sms_numbers.c.phone == sms_threads.c.phone)
    .where(_BETWEEN)
    .with_for_update(of=conversations)
)
_OURS = select(sms_threads.c.ours).where(sms_threads.c.conversation == bindparam("cid")).limit(1)
_O, _EARLIER = sms_outbox.c, sms_outbox.alias("earlier").c
_BEHIND = (
    select(_EARLIER.id)
    .where(_EARLIER.phone == _O.phone, _EARLIER.ours == _O.ours, _EARLIER.id < _O.id)
    .where(_EARLIER.state.in_(WAITING_STATES))
    .exists()
)
_DUE = (
    select(sms_outbox)
    .where(_O.state.in_(WAITING_STATES), _O.due_s <= bindparam("now"), _O.lease_until_s < bindparam("now"))
    .where(~_BEHIND)
    .order_by(_O.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_LETTER = _O.id == bindparam("letter")
_ONE = select(sms_outbox).where(_LETTER).with_for_update()
_CHANGE = update(sms_outbox).where(_LETTER)
_TAKEN = _CHANGE.values(
    sid=bindparam("given"),
    state=case((_O.status.is_(None), bindparam("news")), else_=_O.state),
    status=func.coalesce(_O.status, bindparam("said")),
    body=case((_O.secret, ""), else_=_O.body),
    lease_owner=None,
    lease_until_s=0.0,
)


@dataclass(frozen=True, slots=True)
class Number:
    """What we remember about a phone."""

    opted_out: bool = False
    invalid: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """One outgoing SMS."""

    id: int
    conversation: str
    key: str
    phone: str
    ours: str
    body: str
    encoding: str
    segments: int
    state: str
    attempts: int
    tried_s: float
    created_s: float
    sid: str | None
    status: str | None
    error: str | None
    urgent: bool
    secret: bool


async def thread(tx: Tx, phone: str, ours: str, fresh_id: str) -> tuple[str, bool]:
    """The conversation of this phone with this number of ours, and whether it has just been given that id."""
    if (known := (await tx.execute(THREAD, {"phone": phone, "ours": ours})).scalar_one_or_none()) is not None:
        return known, False
    values = {"phone": phone, "ours": ours, "conversation": fresh_id}
    await tx.execute(insert_if_absent(tx, sms_threads, values))
    found = (
        await tx.execute(THREAD, {"phone": phone, "ours": ours})
    ).scalar_one()  # another process may have been faster
    return found, found == fresh_id


async def caller(tx: Tx, phone: str, ours: str) -> tuple[Conversation, Number] | None:
    """The conversation of this phone with this number of ours, locked, and what we remember about the phone."""
    row: Any = (await tx.execute(_CALLER, {"phone": phone, "ours": ours})).one_or_none()
    return (conversation_of(row), Number(bool(row.opted_out), bool(row.invalid))) if row else None


async def also_over(tx: Tx, phone: str, ours: str, conversation: str) -> None:
    """Answers to another number of ours belong to the same conversation."""
    values = {"phone": phone, "ours": ours, "conversation": conversation}
    await tx.execute(insert_if_absent(tx, sms_threads, values))


async def our_number(tx: Tx, conversation: str) -> str | None:
    """The number of ours that a conversation is held over."""
    return (await tx.execute(_OURS, {"cid": conversation})).scalar_one_or_none()


async def number(tx: Tx, phone: str) -> Number:
    """What we remember about a phone."""
    row = (await tx.execute(NUMBER, {"phone": phone})).one_or_none()
    return Number(row.opted_out, row.invalid) if row else Number()


async def remember(tx: Tx, phone: str, moment: Moment, **flags: bool) -> None:
    """Set flags of a phone."""
    blank = {"phone": phone, "opted_out": False, "invalid": False, "changed_at": moment.at}
    await tx.execute(insert_if_absent(tx, sms_numbers, blank))
    changed = update(sms_numbers).where(sms_numbers.c.phone == phone)
    await tx.execute(changed.values(changed_at=moment.at, **flags))


async def put(tx: Tx, letter: dict[str, Any], moment: Moment) -> None:
    """Queue one SMS, once per key."""
    values = {
        "attempts": 0,
        "due_s": moment.seconds,
        "tried_s": 0.0,
        "lease_until_s": 0.0,
        "created_at": moment.at,
    }
    await tx.execute(put_if_absent(tx.dialect.name, sms_outbox, "key", "id"), values | letter)


async def claim(tx: Tx, worker: str, limit: int, now: float, seconds: float) -> list[Letter]:
    """Take letters that are due, never one behind another that has not gone out yet to the same phone."""
    letters = [_letter(row) for row in await tx.execute(_DUE, {"now": now, "most": limit})]
    if letters:
        lease = {"lease_owner": worker, "lease_until_s": now + seconds}
        await tx.execute(_CHANGE, [_begun(letter, now) | lease for letter in letters])
    return letters


def _begun(letter: Letter, now: float) -> dict[str, Any]:
    """A letter that was being sent when its worker died may have gone out: find out before sending again."""
    if letter.state == "queued":
        return {"letter": letter.id, "state": "sending", "attempts": letter.attempts + 1, "tried_s": now}
    return {"letter": letter.id, "state": "unknown", "attempts": letter.attempts, "tried_s": letter.tried_s}


async def forget_dead(tx: Tx) -> None:
    """Drop every lease: for a database that only one process uses, right after that process has started."""
    await tx.execute(update(sms_outbox).values(lease_owner=None, lease_until_s=0.0))


async def change(tx: Tx, letter_id: int, **changes: Any) -> None:
    """Set columns of a letter."""
    await tx.execute(_CHANGE, {"letter": letter_id} | changes)


async def taken(tx: Tx, letter_id: int, sid: str, state: str, status: str) -> None:
    """The provider has it under this id; a delivery report that was faster keeps its say, a secret is wiped."""
    await tx.execute(_TAKEN, {"letter": letter_id, "given": sid, "news": state, "said": status})


async def settle(tx: Tx, letter_id: int, worker: str, **changes: Any) -> bool:
    """Let go of a letter with what its worker thinks became of it; whether that counts.

    It does not once the carrier itself has reported (`status`), or another worker has taken the letter over.
    """
    mine = (sms_outbox.c.id == letter_id) & (sms_outbox.c.lease_owner == worker)
    free = {"lease_until_s": 0.0, "lease_owner": None}
    unreported = update(sms_outbox).where(mine, sms_outbox.c.status.is_(None))
    if (await tx.execute(unreported.values(**free, **changes))).rowcount == 1:
        return True
    await tx.execute(update(sms_outbox).where(mine).values(**free))
    return False


async def by_sid(tx: Tx, sid: str) -> Letter | None:
    """The letter the provider knows under this id, locked."""
    query = select(sms_outbox).where(sms_outbox.c.sid == sid).with_for_update()
    row = (await tx.execute(query)).first()
    return _letter(row) if row else None


async def by_id(tx: Tx, letter_id: int) -> Letter | None:
    """One letter, locked."""
    row = (await tx.execute(_ONE, {"letter": letter_id})).one_or_none()
    return _letter(row) if row else None


async def to_phone(tx: Tx, phone: str, after: int) -> list[Letter]:
    """What was written to a phone, in order: for the simulator."""
    query = select(sms_outbox).where(sms_outbox.c.phone == phone, sms_outbox.c.id > after)
    return [_letter(row) for row in await tx.execute(query.order_by(sms_outbox.c.id))]


async def known_sids(tx: Tx, sids: set[str]) -> set[str]:
    """Those of these provider ids that already belong to a letter."""
    return set((await tx.execute(select(sms_outbox.c.sid).where(sms_outbox.c.sid.in_(sids)))).scalars())


def _letter(row: Row[Any]) -> Letter:
    names = (name for name in Letter.__slots__ if name != "created_s")
    return Letter(**{name: getattr(row, name) for name in names}, created_s=row.created_at.timestamp())
