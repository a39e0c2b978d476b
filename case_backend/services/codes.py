"""One-time codes: a second way to prove possession of the registered number.

Only a keyed hash is kept; a code expires, works once, and compares in constant time. Asking for one gives the same
answer for a number we know and one we do not.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.identity import (
    CODE_LIFE,
    CODES_PER_DAY,
    code_matches,
    hash_of_code,
    key_hash,
)
from case_backend.errors import Locked
from case_backend.services.sessions import required
from case_backend.services.work import Work, of_session, working
from case_backend.store import sessions


@dataclass(frozen=True)
class IssuedCode:
    """A code on its way. `deliver_to` is None when the number is nobody's; the person is told the same."""

    expires_at: datetime
    deliver_to: str | None
    code: str | None


def issue(backend: Backend, cid: str, phone: str) -> IssuedCode:
    """Make a code for a number."""
    with working(backend, of_session(cid)) as work:
        session = required(work.tx, cid)
        if session.locked_at is not None:
            raise Locked("identity_locked")
        key = key_hash(backend.key, "code", phone)
        since = work.now - timedelta(days=1)
        too_many = max(sessions.failures(work.tx, key, since), sessions.codes_since(work.tx, cid, since))
        if too_many >= CODES_PER_DAY:
            raise Locked("too_many_codes")
        sessions.add_failure(work.tx, key, work.now)
        code = f"{secrets.randbelow(1_000_000):06d}"
        sessions.add_code(
            work.tx,
            cid,
            phone,
            hash_of_code(backend.key, cid, code),
            at=work.now,
            expires_at=work.now + CODE_LIFE,
        )
        known = bool(sessions.candidates_by_phone(work.tx, phone))
        work.record("code_issued", cid, key=key)
        return IssuedCode(work.now + CODE_LIFE, phone if known else None, code if known else None)


def phone_proved(work: Work, cid: str, code: str) -> str | None:
    """The number a code proves, or None; a used, expired or worn-out code proves nothing."""
    row: Any = sessions.newest_code(work.tx, cid)
    expected = row.code_hash if row is not None else hash_of_code(work.backend.key, cid, "")
    right = code_matches(work.backend.key, cid, code, expected)
    if row is None or row.used_at is not None or work.now > row.expires_at:
        return None
    if not right:
        row.failed_tries += 1
        return None
    row.used_at = work.now
    return str(row.phone)
