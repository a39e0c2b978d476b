"""The case backend as tests see it: cases are made through its API, and its state is read back."""

from __future__ import annotations

import itertools
import json
from typing import Any

import httpx

_serial = itertools.count(500_001)


class Backend:
    """Administrator's view over HTTP."""

    def __init__(self, url: str, token: str) -> None:
        self._http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=10)

    def close(self) -> None:
        """Let the connections go."""
        self._http.close()

    def put_creditor(self, creditor: dict[str, Any]) -> None:
        """Create the creditor with its policy."""
        self._http.post("/v1/creditors", json=creditor).raise_for_status()

    def new_case(self, **changes: Any) -> dict[str, Any]:
        """Create a case of its own for a test; return what was sent."""
        case = a_case(changes)
        answer = self._http.post("/v1/cases", json=case)
        assert answer.is_success, answer.text
        return case

    def new_cases(self, changes: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Create many cases in one go; return what was sent, in the same order."""
        cases = [a_case(each) for each in changes]
        lines = "\n".join(json.dumps(case) for case in cases)
        headers = {"Content-Type": "application/x-ndjson"}
        answer = self._http.post("/v1/cases/import", content=lines, headers=headers, timeout=60)
        assert answer.is_success, answer.text
        assert answer.json()["imported"] == len(cases), answer.text
        return cases

    def call(
        self, method: str, path: str, body: dict[str, Any], headers: dict[str, str] | None = None
    ) -> Any:
        """Any other call."""
        return self._http.request(method, path, json=body, headers=headers).raise_for_status().json()

    def hold(self, number: str, block: str) -> None:
        """Put a case on hold by hand."""
        self._http.post(f"/v1/cases/{number}/holds", json={"block": block}).raise_for_status()

    def pay(self, number: str, grosze: int) -> None:
        """Credit a payment made yesterday."""
        body = {"paid_on": "2026-11-20", "amount_grosze": grosze, "source": "test", "reference": number}
        self._http.post(f"/v1/cases/{number}/payments", json=body).raise_for_status()

    def balance(self, number: str) -> int:
        """Return what is owed today, in grosze."""
        return int(self._http.get(f"/v1/cases/{number}/balance").raise_for_status().json()["total_grosze"])

    def new_link(self, number: str) -> str:
        """Make a link for a letter; return its token."""
        answer = self._http.post(f"/v1/cases/{number}/links", json={"purpose": "letter"})
        return str(answer.raise_for_status().json()["token"])

    def case(self, number: str) -> dict[str, Any]:
        """Return the whole state of a case."""
        return dict(self._http.get(f"/v1/cases/{number}").raise_for_status().json())

    def plans(self, number: str) -> list[dict[str, Any]]:
        """Return the agreements of a case."""
        body = self._http.get(f"/v1/cases/{number}/plans").raise_for_status().json()
        return list(body["plans"] if isinstance(body, dict) else body)

    def matters(self, number: str) -> list[dict[str, Any]]:
        """Return everything that was reported on a case."""
        return list(self._http.get(f"/v1/cases/{number}/matters").raise_for_status().json())

    def promises(self, number: str) -> list[dict[str, Any]]:
        """Return the promises of a case."""
        return list(self._http.get(f"/v1/cases/{number}/promises").raise_for_status().json())


def a_case(changes: dict[str, Any]) -> dict[str, Any]:
    """A closed loan of 1 300,00 zł that may be collected, with changes; those that are None are left out."""
    serial = next(_serial)
    case = {
        "case_number": f"UL-2026-{serial}",
        "creditor_code": "klon",
        "first_name": "Anna",
        "last_name": "Testowa",
        "birth_date": "1974-06-04",
        "phone": f"+48600{serial}",
        "postcode": "00-001",
        "consumer": True,
        "debtor_reference": f"test-{serial}",
        "claim_type": "loan",
        "title": "pożyczka gotówkowa",
        "contract_number": "PG/1/2025",
        "origin_date": "2025-01-10",
        "due_on": "2025-11-28",
        "principal_grosze": 120_000,
        "costs_grosze": 4_000,
        "interest_mode": "closed",
        "closed_interest_grosze": 6_000,
        "assignment_notice_sent_on": "2026-09-01",
        **changes,
    }
    return {name: value for name, value in case.items() if value is not None}
