"""Rows of sessions and of failed attempts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from case_backend.store.casework_tables import CodeRow
from case_backend.store.tables import AttemptRow, CaseRow, CreditorRow, DebtorRow, SessionRow

__all__ = ["SessionRow"]

# Built once: every request asks for its session, and putting a statement together costs more than running it.
_SESSION = select(SessionRow).where(SessionRow.conversation_id == bindparam("cid"))
_SESSION_LOCKED = _SESSION.with_for_update().execution_options(populate_existing=True)
_FAILURES = (
    select(func.count())
    .select_from(AttemptRow)
    .where(AttemptRow.key_hash == bindparam("key"), AttemptRow.at >= bindparam("since"))
)
_CANDIDATES = (
    select(CaseRow.id, DebtorRow.birth_date)
    .join(DebtorRow, DebtorRow.id == CaseRow.debtor_id)
    .where(DebtorRow.erased_at.is_(None))
    .order_by(CaseRow.status != "open", CaseRow.due_on, CaseRow.id)
    .limit(20)
)
_BY_NUMBER = _CANDIDATES.where(CaseRow.case_number == bindparam("number"))
_BY_PHONE = _CANDIDATES.where(DebtorRow.phone == bindparam("phone"))
_BY_ID = _CANDIDATES.where(CaseRow.id == bindparam("case_id"))


def get(tx: Session, cid: str) -> SessionRow | None:
    """The session of a conversation."""
    return tx.scalar(_SESSION, {"cid": cid})


def get_locked(tx: Session, cid: str) -> SessionRow | None:
    """The session, held until the end of the transaction."""
    return tx.scalar(_SESSION_LOCKED, {"cid": cid})


def create(tx: Session, cid: str, channel: str, phone: str | None, now: datetime) -> SessionRow:
    """A new session, unproven."""
    row = SessionRow(conversation_id=cid, channel=channel, phone=phone, failed_tries=0, created_at=now)
    tx.add(row)
    tx.flush()
    return row


def candidates_by_number(tx: Session, case_number: str) -> list[tuple[int, date | None]]:
    """The case of a number with the birth date of its person."""
    return _candidates(tx, _BY_NUMBER, {"number": case_number})


def candidates_by_phone(tx: Session, phone: str) -> list[tuple[int, date | None]]:
    """The cases of everybody registered with a phone, open ones first, the oldest first."""
    return _candidates(tx, _BY_PHONE, {"phone": phone})


def candidates_by_id(tx: Session, case_id: int) -> list[tuple[int, date | None]]:
    """One case with the birth date of its person."""
    return _candidates(tx, _BY_ID, {"case_id": case_id})


def proven_for(tx: Session, case_id: int, besides: str, limit: int = 50) -> list[SessionRow]:
    """The sessions in which somebody proved this case's identity, the newest first."""
    query = select(SessionRow).where(SessionRow.case_id == case_id, SessionRow.verified_at.is_not(None))
    query = query.where(SessionRow.conversation_id != besides, SessionRow.locked_at.is_(None))
    return list(tx.scalars(query.order_by(SessionRow.created_at.desc()).limit(limit)))


def _candidates(tx: Session, query: Any, sought: dict[str, Any]) -> list[tuple[int, date | None]]:
    return [(row.id, row.birth_date) for row in tx.execute(query, sought)]


def case_id_of_number(tx: Session, case_number: str) -> int:
    """The id of a case that is known to exist."""
    return tx.scalars(select(CaseRow.id).where(CaseRow.case_number == case_number)).one()


def cases_of_person(tx: Session, case_id: int, phone: str | None) -> list[Any]:
    """The cases of the person of a case: (id, case_number, title, status, name of the creditor), open ones first.

    Whoever proved the registered phone also owns the cases registered with that phone and the same birth date.
    """
    person = select(DebtorRow).join(CaseRow, CaseRow.debtor_id == DebtorRow.id).where(CaseRow.id == case_id)
    known = tx.scalars(person).one()
    same = DebtorRow.id == known.id
    if phone is not None and phone == known.phone and known.birth_date is not None:
        same = or_(same, and_(DebtorRow.phone == phone, DebtorRow.birth_date == known.birth_date))
    return list(
        tx.execute(
            select(CaseRow.id, CaseRow.case_number, CaseRow.title, CaseRow.status, CreditorRow.name)
            .join(DebtorRow, DebtorRow.id == CaseRow.debtor_id)
            .join(CreditorRow, CreditorRow.id == CaseRow.creditor_id)
            .where(same, DebtorRow.erased_at.is_(None))
            .order_by(CaseRow.status != "open", CaseRow.due_on, CaseRow.id)
            .limit(20)
        )
    )


def failures(tx: Session, key: str, since: datetime) -> int:
    """How often a claimed identity failed since a moment."""
    return tx.scalar(_FAILURES, {"key": key, "since": since}) or 0


def add_failure(tx: Session, key: str, at: datetime) -> None:
    """Count a failure."""
    tx.add(AttemptRow(key_hash=key, at=at))


def add_code(
    tx: Session, cid: str, phone: str, code_hash: str, *, at: datetime, expires_at: datetime
) -> None:
    """Keep the hash of a one-time code."""
    tx.add(
        CodeRow(
            conversation_id=cid,
            phone=phone,
            code_hash=code_hash,
            created_at=at,
            expires_at=expires_at,
            failed_tries=0,
        )
    )


def newest_code(tx: Session, cid: str) -> CodeRow | None:
    """The last code of a conversation; the ones before it no longer count."""
    query = select(CodeRow).where(CodeRow.conversation_id == cid)
    return tx.scalar(query.order_by(CodeRow.created_at.desc(), CodeRow.id.desc()).limit(1))


def codes_since(tx: Session, cid: str, since: datetime) -> int:
    """How many codes a conversation asked for."""
    query = select(func.count()).select_from(CodeRow)
    return tx.scalar(query.where(CodeRow.conversation_id == cid, CodeRow.created_at >= since)) or 0
