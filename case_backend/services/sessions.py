"""Sessions of conversations: who is talking, whether they proved it, what they were told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.casefile import CaseFile
from case_backend.domain.identity import tries_left
from case_backend.domain.links import LinkState
from case_backend.errors import Conflicting, Forbidden, Locked, Missing
from case_backend.services.link_tokens import good_link, pointed_case
from case_backend.services.work import of_session, working
from case_backend.store import cases, sessions
from case_backend.store.database import Conflict


@dataclass(frozen=True)
class SessionView:
    """What a session looks like from outside; it names no case."""

    conversation_id: str
    channel: str
    verified: bool
    locked: bool
    tries_left: int
    verified_at: datetime | None
    acknowledgement_shown: bool
    phone_known: bool
    link: LinkState | None


@dataclass(frozen=True)
class Related:
    """Another conversation in which the same case was proved."""

    conversation_id: str
    channel: str
    began_at: datetime


def open_session(
    backend: Backend, cid: str, channel: str, phone: str | None, link: str | None = None
) -> SessionView:
    """Open the session, or find it; a session never changes its channel or phone, nor the link it was begun by."""
    try:
        return _open(backend, cid, channel, phone, link)
    except Conflict:  # somebody opened it in the same moment: now it can be found
        return _open(backend, cid, channel, phone, link)


def _open(backend: Backend, cid: str, channel: str, phone: str | None, link: str | None) -> SessionView:
    with working(backend, of_session(cid)) as work:
        row = sessions.get(work.tx, cid)
        if row is None:
            row = sessions.create(work.tx, cid, channel, phone, work.now)
            work.record("session_opened", cid, channel=channel)
        elif (row.channel, row.phone) != (channel, phone):
            raise Conflicting("session_differs")
        if link is not None and row.link_id is None and row.verified_at is None:
            row.link_id = good_link(backend, work.tx, link)
            work.record("session_linked", cid, link=row.link_id or "")
        standing = _link_state(backend, work.tx, row)
        return view(row, LinkState.GONE if link is not None and standing is None else standing)


def _link_state(backend: Backend, tx: Any, row: sessions.SessionRow) -> LinkState | None:
    if row.link_id is None:
        return None
    return LinkState.GONE if pointed_case(backend, tx, row.link_id) is None else LinkState.GOOD


def session(backend: Backend, cid: str) -> SessionView:
    """The session, or session_unknown."""
    with backend.database.reading() as tx:
        row = required(tx, cid)
        return view(row, _link_state(backend, tx, row))


def related(backend: Backend, cid: str) -> list[Related]:
    """The other conversations in which this proven person's case was proved, the newest first."""
    with backend.database.reading() as tx:
        row, case = verified_case(tx, cid)
        others = sessions.proven_for(tx, case.id, row.conversation_id)
        return [Related(other.conversation_id, other.channel, other.created_at) for other in others]


def view(row: sessions.SessionRow, link: LinkState | None) -> SessionView:
    """Shape a row."""
    return SessionView(
        row.conversation_id,
        row.channel,
        row.verified_at is not None,
        row.locked_at is not None,
        0 if row.locked_at is not None else tries_left(row.failed_tries),
        row.verified_at,
        row.notice_shown_at is not None,
        row.phone is not None,
        link,
    )


def required(tx: Any, cid: str) -> sessions.SessionRow:
    """The row of a session that must exist."""
    row = sessions.get(tx, cid)
    if row is None:
        raise Missing("session_unknown")
    return row


def verified_case(tx: Any, cid: str, *, lock: bool = False) -> tuple[sessions.SessionRow, CaseFile]:
    """The session and its case; refused until the person proved who they are."""
    row = required(tx, cid)
    if row.locked_at is not None:
        raise Locked("identity_locked")
    if row.verified_at is None or row.case_id is None:
        raise Forbidden("identity_required")
    if lock:
        cases.lock(tx, row.case_id)
    return row, cases.load(tx, row.case_id)


def show_notice(backend: Backend, cid: str) -> datetime:
    """Log that the notice about acknowledgement was displayed; the first time counts."""
    with working(backend, of_session(cid)) as work:
        row, case = verified_case(work.tx, cid)
        if row.notice_shown_at is None:
            row.notice_shown_at = work.now
            work.record("acknowledgement_notice_shown", case.case_number)
        return row.notice_shown_at
