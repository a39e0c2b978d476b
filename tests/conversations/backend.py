"""The case backend as tests see it: cases are made through its API, and its state is read back."""

from __future__ import annotations

import itertools
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
        case = {name: value for name, value in case.items() if value is not None}
        answer = self._http.post("/v1/cases", json=case)
        assert answer.is_success, answer.text
        return case

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
