"""Write cases as they come in, in bulk: a few statements for thousands of rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from case_backend.domain.intake import CaseIn
from case_backend.store.tables import CaseRow, CreditorRow, DebtorRow, ItemRow, LimitationEventRow

_FIRST_SERIAL = 1


def creditor_ids(tx: Session) -> dict[str, int]:
    """Codes and ids of all creditors."""
    return {row.code: row.id for row in tx.execute(select(CreditorRow.code, CreditorRow.id))}


def known_numbers(tx: Session, numbers: Sequence[str]) -> set[str]:
    """Which of these case numbers are taken."""
    return set(tx.scalars(select(CaseRow.case_number).where(CaseRow.case_number.in_(numbers))))


def next_serial(tx: Session, year: int) -> int:
    """The first free serial of a year."""
    prefix = f"UL-{year}-"
    newest = tx.scalar(select(func.max(CaseRow.case_number)).where(CaseRow.case_number.like(f"{prefix}%")))
    return int(newest.removeprefix(prefix)) + 1 if newest else _FIRST_SERIAL


def insert_cases(
    tx: Session, cases: Sequence[tuple[str, CaseIn]], creditors: dict[str, int], now: datetime
) -> None:
    """Insert people and cases; people with a reference that is known are found again."""
    debtor_ids = _debtors(tx, [case for _, case in cases], now)
    rows = [
        {
            "case_number": number,
            "creditor_id": creditors[case.creditor_code],
            "debtor_id": debtor_id,
            "claim_type": case.claim_type,
            "consumer": case.consumer,
            "title": case.title,
            "contract_number": case.contract_number,
            "origin_date": case.origin_date,
            "due_on": case.due_on,
            "principal_grosze": case.principal_grosze,
            "interest_mode": case.interest_mode.value,
            "closed_interest_grosze": case.closed_interest_grosze,
            "costs_grosze": case.costs_grosze,
            "status": "open",
            "assignment_notice_sent_on": case.assignment_notice_sent_on,
            "revision": 1,
            "created_at": now,
        }
        for (number, case), debtor_id in zip(cases, debtor_ids, strict=True)
    ]
    tx.execute(insert(CaseRow), rows)
    _details(tx, [(number, case) for number, case in cases if case.items or case.limitation_events], now)


def _debtors(tx: Session, cases: Sequence[CaseIn], now: datetime) -> list[int]:
    """The id of each case's person, in order."""
    references = {case.debtor_reference for case in cases if case.debtor_reference}
    known: dict[str, int] = {}
    if references:
        query = select(DebtorRow.reference, DebtorRow.id).where(DebtorRow.reference.in_(references))
        known = {row.reference: row.id for row in tx.execute(query)}
    fresh: list[CaseIn] = []
    seen: set[str] = set()
    for case in cases:
        reference = case.debtor_reference
        if reference is None or (reference not in known and reference not in seen):
            fresh.append(case)
            seen.add(reference or "")
    created = _insert_debtors(tx, fresh, now)
    anonymous = iter(i for i, case in zip(created, fresh, strict=True) if case.debtor_reference is None)
    known |= {c.debtor_reference: i for i, c in zip(created, fresh, strict=True) if c.debtor_reference}
    return [known[c.debtor_reference] if c.debtor_reference else next(anonymous) for c in cases]


def _insert_debtors(tx: Session, cases: Sequence[CaseIn], now: datetime) -> list[int]:
    if not cases:
        return []
    ids = _free_ids(tx, len(cases))
    rows = [
        {
            "id": row_id,
            "reference": case.debtor_reference,
            "first_name": case.first_name,
            "last_name": case.last_name,
            "birth_date": case.birth_date,
            "postcode": case.postcode,
            "phone": case.phone,
            "created_at": now,
        }
        for row_id, case in zip(ids, cases, strict=True)
    ]
    tx.execute(insert(DebtorRow), rows)
    return ids


def _free_ids(tx: Session, count: int) -> list[int]:
    """Ids taken in advance: asking every new row for its own costs a statement a row."""
    if tx.get_bind().dialect.name == "postgresql":
        sequence = func.nextval(func.pg_get_serial_sequence("debtors", "id"))
        return list(tx.scalars(select(sequence).select_from(func.generate_series(1, count))))
    last = tx.scalar(select(func.max(DebtorRow.id))) or 0  # SQLite has one writer, and it is us
    return list(range(last + 1, last + 1 + count))


def _details(tx: Session, cases: Sequence[tuple[str, CaseIn]], now: datetime) -> None:
    """Further debts and limitation events, which few cases have."""
    if not cases:
        return
    query = select(CaseRow.case_number, CaseRow.id)
    ids = {
        row.case_number: row.id
        for row in tx.execute(query.where(CaseRow.case_number.in_([number for number, _ in cases])))
    }
    for number, case in cases:
        for index, item in enumerate(case.items, start=2):
            tx.add(ItemRow(case_id=ids[number], number=index, **item.model_dump()))
        for event in case.limitation_events:
            tx.add(
                LimitationEventRow(
                    case_id=ids[number],
                    kind=event.kind,
                    on_day=event.on,
                    ended_on=event.ended_on,
                    source=event.source,
                    created_at=now,
                )
            )
