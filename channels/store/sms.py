"""SMS in SQL: which phone talks in which conversation, who opted out, what waits to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from channels.store.db import Tx, insert_if_absent
from channels.store.log import Moment
from channels.store.tables import sms_numbers, sms_outbox, sms_threads

THREAD = select(sms_threads.c.conversation).where(
    sms_threads.c.phone == bindparam("phone"), sms_threads.c.ours == bindparam("ours")
)
NUMBER = select(sms_numbers).where(sms_numbers.c.phone == bindparam("phone"))
WAITING_STATES = ("queued", "sending", "unknown")


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


async def also_over(tx: Tx, phone: str, ours: str, conversation: str) -> None:
    """Answers to another number of ours belong to the same conversation."""
    values = {"phone": phone, "ours": ours, "conversation": conversation}
    await tx.execute(insert_if_absent(tx, sms_threads, values))


async def our_number(tx: Tx, conversation: str) -> str | None:
    """The number of ours that a conversation is held over."""
    query = select(sms_threads.c.ours).where(sms_threads.c.conversation == conversation).limit(1)
    return (await tx.execute(query)).scalar_one_or_none()


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
    await tx.execute(insert_if_absent(tx, sms_outbox, values | letter))


async def claim(tx: Tx, worker: str, limit: int, now: float, seconds: float) -> list[Letter]:
    """Take letters that are due, never one behind another that has not gone out yet to the same phone."""
    earlier = sms_outbox.alias("earlier")
    behind = (
        select(earlier.c.id)
        .where(
            earlier.c.phone == sms_outbox.c.phone,
            earlier.c.ours == sms_outbox.c.ours,
            earlier.c.id < sms_outbox.c.id,
            earlier.c.state.in_(WAITING_STATES),
        )
        .exists()
    )
    query = (
        select(sms_outbox)
        .where(
            sms_outbox.c.state.in_(WAITING_STATES),
            sms_outbox.c.due_s <= now,
            sms_outbox.c.lease_until_s < now,
        )
        .where(~behind)
        .order_by(sms_outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    letters = [_letter(row) for row in await tx.execute(query)]
    for letter in letters:
        # a letter that was being sent when its worker died may have gone out: find out before sending again
        state = "sending" if letter.state == "queued" else "unknown"
        attempts = letter.attempts + (state == "sending")
        tried = now if state == "sending" else letter.tried_s
        lease = {"lease_owner": worker, "lease_until_s": now + seconds}
        await change(tx, letter.id, state=state, attempts=attempts, tried_s=tried, **lease)
    return letters


async def forget_dead(tx: Tx) -> None:
    """Drop every lease: for a database that only one process uses, right after that process has started."""
    await tx.execute(update(sms_outbox).values(lease_owner=None, lease_until_s=0.0))


async def change(tx: Tx, letter_id: int, **changes: Any) -> None:
    """Set columns of a letter."""
    await tx.execute(update(sms_outbox).where(sms_outbox.c.id == letter_id).values(**changes))


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
    row = (
        await tx.execute(select(sms_outbox).where(sms_outbox.c.id == letter_id).with_for_update())
    ).one_or_none()
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
