"""Says what a test wants from the backend in one line each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from anyio.from_thread import BlockingPortal
from httpx import AsyncClient, Response

SERVICE, ADMIN = "service-kJ8s2Lq9xZ0vB7n", "admin-pQ3w8Rt5yU1iO6a"
DESK = "desk-mN4b6Vc8xZ2aS0d"
BORN = "1985-03-15"
PHONE = "+48500000001"
NUMBER = "UL-2026-000123"
POLICY: dict[str, Any] = {
    "max_instalments": 12,
    "min_instalment_grosze": 5_000,
    "discounts": [{"percent": 10, "pay_within_days": 14}],
    "max_deferral_days": 30,
}


@dataclass
class Api:
    """A client with both tokens."""

    client: AsyncClient
    portal: BlockingPortal

    def call(
        self, method: str, path: str, body: Any = None, *, token: str = SERVICE, **headers: str
    ) -> Response:
        """Any call."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.send(method, path, json=body, headers={"Authorization": f"Bearer {token}", **named})

    def send(self, method: str, path: str, **more: Any) -> Response:
        """A call with nothing added."""

        async def sent() -> Response:
            return await self.client.request(method, path, **more)

        return self.portal.call(sent)

    def admin(self, method: str, path: str, body: Any = None) -> Response:
        """A call of administration."""
        return self.call(method, path, body, token=ADMIN)

    def add_creditor(self, **policy: Any) -> None:
        """The creditor, or a new version of its policy."""
        body = {
            "code": "brzoza",
            "name": "Brzoza Finanse",
            "account_number": "61109010140000071219812874",
            "account_holder": "Brzoza Finanse",
            "policy": {**POLICY, **policy},
        }
        assert self.admin("POST", "/v1/creditors", body).status_code == 200

    def add_case(self, **changes: Any) -> str:
        """A closed loan of 1000.00 of a consumer."""
        body = {
            "creditor_code": "brzoza",
            "case_number": NUMBER,
            "birth_date": BORN,
            "phone": PHONE,
            "claim_type": "loan",
            "consumer": True,
            "title": "pożyczka",
            "due_on": "2025-09-30",
            "principal_grosze": 100_000,
            "interest_mode": "closed",
            "assignment_notice_sent_on": "2026-01-05",
            **changes,
        }
        answer = self.admin("POST", "/v1/cases", body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["case_number"])

    def open(self, cid: str, **session: Any) -> Response:
        """A session, on the web unless said otherwise."""
        return self.call("PUT", f"/v1/sessions/{cid}", {"channel": "web", **session})

    def prove(
        self, cid: str, birth_date: str = BORN, case_number: str | None = NUMBER, **more: Any
    ) -> Response:
        """An attempt to prove an identity."""
        body = {"birth_date": birth_date, **({"case_number": case_number} if case_number else {}), **more}
        return self.call("POST", f"/v1/sessions/{cid}/identity", body)

    def enter(self, cid: str = "c1", case_number: str = NUMBER, *, notice: bool = True) -> None:
        """A proven session that has seen the notice."""
        self.open(cid)
        assert self.prove(cid, case_number=case_number).json()["outcome"] == "verified"
        if notice:
            assert self.post(cid, "acknowledgement-notice").status_code == 200

    def get(self, cid: str, path: str) -> Response:
        """Something of a session."""
        return self.call("GET", f"/v1/sessions/{cid}/{path}")

    def post(self, cid: str, path: str, body: Any = None) -> Response:
        """Something to a session."""
        return self.call("POST", f"/v1/sessions/{cid}/{path}", body)

    def offers(self, cid: str = "c1", **wish: Any) -> Response:
        """Offers for a wish."""
        return self.post(cid, "offers", wish)

    def accept(self, offer_id: str, cid: str = "c1", key: str = "k1") -> Response:
        """An agreement."""
        return self.call("POST", f"/v1/sessions/{cid}/plans", {"offer_id": offer_id}, Idempotency_Key=key)

    def agree(self, cid: str = "c1", key: str = "k1", **wish: Any) -> dict[str, Any]:
        """Offers, and the first one accepted."""
        offered = self.offers(cid, **wish)
        assert offered.status_code == 200, offered.text
        answer = self.accept(offered.json()["offers"][0]["offer_id"], cid, key)
        assert answer.status_code == 201, answer.text
        plan: dict[str, Any] = answer.json()
        return plan

    def pay(self, amount: int, on: str, reference: str = "p1", number: str = NUMBER, **more: Any) -> Response:
        """A payment."""
        body = {"paid_on": on, "amount_grosze": amount, "source": "crm", "reference": reference, **more}
        return self.admin("POST", f"/v1/cases/{number}/payments", body)


def code_of(answer: Response) -> tuple[int, str]:
    """Status and code of a problem, once its shape and language were looked at."""
    body = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert {"type", "title", "status", "detail", "code"} <= set(body)
    assert body["status"] == answer.status_code
    assert body["title"] != "Nie udało się wykonać żądania", body["code"]
    return answer.status_code, body["code"]
