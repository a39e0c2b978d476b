"""The cases that made-up people have: created in one go, then brought into the state that is to be tested."""

from __future__ import annotations

from typing import Any

from tests.conversations.backend import Backend
from tests.conversations.simulator.personas import Persona

CREDITOR: dict[str, Any] = {
    "code": "brzoza",
    "name": "Fundusz Brzoza",
    "account_number": "61109010140000071219812874",
    "account_holder": "Fundusz Brzoza",
    "policy": {"max_instalments": 12, "min_instalment_grosze": 10_000, "first_payment_within_days": 30},
}
FLEXIBLE = {
    **CREDITOR,
    "code": "brzoza-elastyczny",
    "policy": {
        **CREDITOR["policy"],
        "max_deferral_days": 45,
        "discounts": [{"percent": 30, "pay_within_days": 14}, {"percent": 15, "pay_within_days": 30}],
    },
}
CHANGES: dict[str, dict[str, Any]] = {
    "flexible": {"creditor_code": FLEXIBLE["code"]},
    "barred": {"claim_type": "sale", "due_on": "2019-05-10", "origin_date": "2019-03-02"},
    "uncertain": {"claim_type": None, "due_on": "2022-06-01", "origin_date": "2021-06-01"},
}
HOLDS = {"disputed": "dispute", "held": "hold"}


def set_up(backend: Backend, people: list[Persona]) -> list[dict[str, Any]]:
    """Return the case of each person, in their order."""
    for creditor in (CREDITOR, FLEXIBLE):
        backend.put_creditor(creditor)
    changes = [{"creditor_code": CREDITOR["code"], **CHANGES.get(one.case, {})} for one in people]
    cases = backend.new_cases(changes)
    second = [(case["phone"], one) for case, one in zip(cases, people, strict=True) if one.case == "several"]
    later = {"creditor_code": CREDITOR["code"], "due_on": "2025-12-05"}
    backend.new_cases([{**later, "phone": phone} for phone, _ in second])
    for case, one in zip(cases, people, strict=True):
        if one.case in HOLDS:
            backend.hold(case["case_number"], HOLDS[one.case])
        if one.case == "paid":
            backend.pay(case["case_number"], 130_000)
    return cases


def nobodys_case(seed: int) -> dict[str, Any]:
    """Return a number and a phone that belong to nobody."""
    return {"case_number": f"UL-2026-{900_000 + seed}", "phone": f"+48699{seed:06d}"}
