"""Links: made, revoked and listed.

Whoever holds a link is asked for the birth date like everybody else, and tries count against the case.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from case_backend.bootstrap import Backend
from case_backend.domain.links import LinkState, state_of
from case_backend.errors import Missing
from case_backend.services.link_tokens import sign
from case_backend.services.reading import load_by_number
from case_backend.services.sessions import verified_case
from case_backend.services.work import Work, of_session, working
from case_backend.store import links


@dataclass(frozen=True)
class LinkView:
    """A link as administration sees it; the token is shown once, when it is made."""

    link_id: str
    purpose: str
    state: LinkState
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    token: str | None = None


def make(backend: Backend, case_number: str, purpose: str, days: int, actor: str) -> LinkView:
    """A link to a case, for a letter or a message."""
    with working(backend, actor) as work:
        return _make(work, load_by_number(work.tx, case_number).id, case_number, purpose, days)


def make_for_session(backend: Backend, cid: str, days: int) -> LinkView:
    """A link to the proven person's own case, to go on in the web chat."""
    with working(backend, of_session(cid)) as work:
        _, case = verified_case(work.tx, cid)
        return _make(work, case.id, case.case_number, "sms", days)


def revoke(backend: Backend, case_number: str, link_id: str, actor: str) -> LinkView:
    """End a link at once; again changes nothing."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number)
        row = links.get(work.tx, link_id)
        if row is None or row.case_id != case.id:
            raise Missing("not_found")
        if row.revoked_at is None:
            row.revoked_at = work.now
            work.record("link_revoked", case_number, link=link_id)
        return _view(row, work.now)


def of_case(backend: Backend, case_number: str) -> list[LinkView]:
    """The links of a case, the newest first."""
    with backend.database.reading() as tx:
        case = load_by_number(tx, case_number)
        return [_view(row, backend.clock.now()) for row in links.of_case(tx, case.id)]


def _make(work: Work, case_id: int, case_number: str, purpose: str, days: int) -> LinkView:
    row = links.LinkRow(
        id=secrets.token_urlsafe(9),
        case_id=case_id,
        purpose=purpose,
        created_at=work.now,
        expires_at=work.now + timedelta(days=days),
    )
    links.add(work.tx, row)
    work.record("link_made", case_number, purpose, link=row.id, days=days)
    return _view(row, work.now, sign(work.backend, row.id))


def _view(row: links.LinkRow, now: datetime, token: str | None = None) -> LinkView:
    state = state_of(row.expires_at, row.revoked_at, now)
    return LinkView(row.id, row.purpose, state, row.created_at, row.expires_at, row.revoked_at, token)
