"""Rows of creditors and their policy versions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from case_backend.domain.casefile import Creditor
from case_backend.domain.policy import Policy
from case_backend.store.cases import newest_policy
from case_backend.store.tables import CreditorRow, PolicyRow


def put(tx: Session, creditor: Creditor, policy: Policy, now: datetime) -> int:
    """Insert or update a creditor; the version of its policy."""
    row = tx.scalar(select(CreditorRow).where(CreditorRow.code == creditor.code).with_for_update())
    version = 0
    if row is None:
        row = CreditorRow(code=creditor.code, created_at=now)
        tx.add(row)
    else:
        version = newest_policy(tx, row.id)[0]
    row.name, row.nip = creditor.name, creditor.nip
    row.account_number, row.account_holder = creditor.account_number, creditor.account_holder
    tx.flush()
    if version == 0 or newest_policy(tx, row.id)[1] != policy:
        version += 1
        document = policy.model_dump(mode="json")
        tx.add(PolicyRow(creditor_id=row.id, version=version, document=document, created_at=now))
        tx.flush()
    return version


def everyone(tx: Session) -> list[tuple[Creditor, Policy, int]]:
    """All creditors with their policy in force."""
    found = []
    for row in tx.scalars(select(CreditorRow).order_by(CreditorRow.code)):
        version, policy = newest_policy(tx, row.id)
        creditor = Creditor(row.code, row.name, row.account_number, row.account_holder, row.nip)
        found.append((creditor, policy, version))
    return found
