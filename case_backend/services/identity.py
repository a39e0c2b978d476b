"""Prove an identity. The path, the queries and the least time are the same for known and unknown cases."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.identity import (
    KEY_WINDOW,
    IdentityOutcome,
    is_locked,
    key_hash,
    same_birth_date,
    tries_left,
)
from case_backend.errors import Invalid
from case_backend.services.casework import attach
from case_backend.services.codes import phone_proved
from case_backend.services.link_tokens import pointed_case
from case_backend.services.sessions import required
from case_backend.services.work import Work, of_session, working
from case_backend.store import links, sessions


@dataclass(frozen=True)
class IdentityAnswer:
    """The outcome and the tries that are left; nothing else."""

    outcome: IdentityOutcome
    tries_left: int


@dataclass(frozen=True)
class Claim:
    """What somebody says to prove who they are."""

    birth_date: date
    case_number: str | None = None
    code: str | None = None


def verify(backend: Backend, cid: str, claim: Claim) -> IdentityAnswer:
    """Check both factors; every attempt is audited, every answer takes at least the same time."""
    begun = time.monotonic()
    try:
        with working(backend, of_session(cid)) as work:
            return _verify(work, cid, claim)
    finally:
        left = backend.settings.cases_identity_floor_ms / 1000 - (time.monotonic() - begun)
        time.sleep(max(0.0, left))


def _verify(work: Work, cid: str, claim: Claim) -> IdentityAnswer:
    tx, now = work.tx, work.now
    required(tx, cid)
    row = sessions.get_locked(tx, cid)
    assert row is not None
    if row.verified_at is not None:
        return IdentityAnswer(IdentityOutcome.VERIFIED, tries_left(row.failed_tries))
    key, found = _claimed(work, row, claim)
    locked = row.locked_at is not None or is_locked(
        row.failed_tries, sessions.failures(tx, key, now - KEY_WINDOW)
    )
    matches = [case_id for case_id, known in found or [(0, None)] if same_birth_date(claim.birth_date, known)]
    if locked:
        row.locked_at = row.locked_at or now
        outcome = IdentityOutcome.LOCKED
    elif matches:
        row.case_id, row.verified_at = matches[0], now
        attach(work, cid, matches[0])
        outcome = IdentityOutcome.VERIFIED
    else:
        outcome = _failed(tx, row, key, now)
    work.record("identity_attempt", cid, outcome, key=key)
    left = 0 if outcome is IdentityOutcome.LOCKED else tries_left(row.failed_tries)
    return IdentityAnswer(outcome, left)


def _failed(tx: Any, row: sessions.SessionRow, key: str, now: Any) -> IdentityOutcome:
    row.failed_tries += 1
    sessions.add_failure(tx, key, now)
    if tries_left(row.failed_tries) == 0:
        row.locked_at = now
        return IdentityOutcome.LOCKED
    return IdentityOutcome.NOT_VERIFIED


def _claimed(work: Work, row: sessions.SessionRow, claim: Claim) -> tuple[str, list[tuple[int, date | None]]]:
    """The key that tries are counted against, and who it may be."""
    secret, phone = work.backend.key, row.phone
    if claim.code is not None:
        phone = phone_proved(work, row.conversation_id, claim.code)
        if phone is None:
            return key_hash(secret, "code", row.conversation_id), []
    if phone is not None and claim.case_number is None:
        return key_hash(secret, "phone", phone), sessions.candidates_by_phone(work.tx, phone)
    if claim.case_number is None:
        return _pointed_at(work, row)
    found = sessions.candidates_by_number(work.tx, claim.case_number)
    return key_hash(secret, "case", claim.case_number), found


def _pointed_at(work: Work, row: Any) -> tuple[str, list[tuple[int, date | None]]]:
    """The case that the session's link points at; tries count as if its number had been given."""
    case_id = pointed_case(work.backend, work.tx, row.link_id)
    number = links.number_of_case(work.tx, case_id) if case_id is not None else None
    if case_id is None or number is None:
        raise Invalid("case_number_required")
    return key_hash(work.backend.key, "case", number), sessions.candidates_by_id(work.tx, case_id)
