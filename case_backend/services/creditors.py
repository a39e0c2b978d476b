"""Creditors and their policies; a changed policy is a new version, the old ones stay."""

from __future__ import annotations

from dataclasses import dataclass

from case_backend.bootstrap import Backend
from case_backend.domain.casefile import Creditor
from case_backend.domain.policy import Policy
from case_backend.services.work import working
from case_backend.store import creditors


@dataclass(frozen=True)
class CreditorView:
    """A creditor with the policy in force."""

    creditor: Creditor
    policy: Policy
    policy_version: int


def put_creditor(backend: Backend, creditor: Creditor, policy: Policy, actor: str) -> CreditorView:
    """Create a creditor or bring it up to date; a policy that differs becomes the next version."""
    with working(backend, actor) as work:
        version = creditors.put(work.tx, creditor, policy, work.now)
        work.record("creditor_saved", f"creditor:{creditor.code}", policy=version)
        return CreditorView(creditor, policy, version)


def all_creditors(backend: Backend) -> list[CreditorView]:
    """Every creditor, by code."""
    with backend.database.reading() as tx:
        return [CreditorView(*row) for row in creditors.everyone(tx)]
