"""Small builders for the domain tests: the shipped law, accounts, cases, policies."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from case_backend.domain.account import Account, InterestMode, Item
from case_backend.domain.casefile import CaseFile, CaseStatus, Creditor
from case_backend.domain.offers import Position
from case_backend.domain.policy import Policy
from case_backend.law.load import load_law

LAW = load_law()
TODAY = date(2026, 11, 21)


def account(**changes: Any) -> Account:
    """A loan of 2100.00 due a year ago, interest running."""
    given: dict[str, Any] = {
        "items": (Item(1, "pożyczka", 210_000, date(2025, 9, 30)),),
        "interest_mode": InterestMode.RUNNING,
    }
    return Account(**{**given, **changes})


def closed(total: int = 100_000) -> Account:
    """A closed sum."""
    return account(items=(Item(1, "faktura", total, date(2025, 9, 30)),), interest_mode=InterestMode.CLOSED)


def policy(**changes: Any) -> Policy:
    """Twelve instalments of at least 50.00."""
    return Policy(**{"max_instalments": 12, "min_instalment_grosze": 5_000, **changes})


def position(total: int = 100_000, today: date = TODAY, **changes: Any) -> Position:
    """A closed sum under a policy."""
    return Position(today, total, policy(**changes), closed(total), LAW.interest)


def case(**changes: Any) -> CaseFile:
    """An open consumer loan."""
    given: dict[str, Any] = {
        "id": 1,
        "case_number": "UL-2026-000123",
        "creditor": Creditor("x", "X", "61109010140000071219812874", "X"),
        "policy": policy(),
        "policy_version": 1,
        "title": "pożyczka",
        "contract_number": None,
        "origin_date": None,
        "status": CaseStatus.OPEN,
        "claim_type": "loan",
        "consumer": True,
        "account": account(),
        "events": (),
        "holds": (),
        "opted_out": False,
        "assignment_notice_sent_on": date(2026, 1, 1),
        "running_plan_id": None,
        "changed_plans": 0,
        "agreed_on": (),
        "created_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    return CaseFile(**{**given, **changes})
