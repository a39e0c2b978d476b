"""Who somebody is: two factors, three tries, and nothing learnt from a wrong one."""

from __future__ import annotations

import statistics
import time

import pytest

from case_backend.bootstrap import Backend
from tests.integration.case_backend.api import BORN, NUMBER, PHONE, Api, code_of
from tests.integration.case_backend.conftest import HandClock

LOCKED_PATHS = ["case", "balance", "statement", "plan", "plans", "plan/document", "payment-details"]


@pytest.mark.parametrize("path", LOCKED_PATHS)
def test_nothing_about_the_debt_is_told_before_identity(api: Api, path: str) -> None:
    api.add_case()
    api.open("c1")
    assert code_of(api.get("c1", path)) == (403, "identity_required")
    assert code_of(api.get("nobody", path)) == (404, "session_unknown")


def test_no_offer_promise_or_plan_before_identity(api: Api) -> None:
    api.add_case()
    api.open("c1")
    assert code_of(api.offers()) == (403, "identity_required")
    assert code_of(api.post("c1", "promises", {"promised_on": "2026-12-01"})) == (403, "identity_required")
    assert code_of(api.accept("of_x")) == (403, "identity_required")
    assert code_of(api.post("c1", "acknowledgement-notice")) == (403, "identity_required")


def test_case_number_and_birth_date_open_the_case_on_the_web(api: Api) -> None:
    api.add_case()
    api.open("c1")
    assert api.prove("c1", case_number="ul 2026 000123").json() == {"outcome": "verified", "tries_left": 3}
    assert api.get("c1", "case").json()["case_number"] == NUMBER


def test_the_registered_phone_and_the_birth_date_open_it_on_sms(api: Api) -> None:
    api.add_case()
    api.open("c1", channel="sms", phone=PHONE)
    assert api.prove("c1", case_number=None).json()["outcome"] == "verified"


def test_the_web_needs_a_case_number(api: Api) -> None:
    api.open("c1")
    assert code_of(api.prove("c1", case_number=None)) == (422, "case_number_required")
    assert code_of(api.prove("c1", case_number="000123")) == (422, "case_number_malformed")


def test_three_wrong_tries_lock_and_the_right_answer_comes_too_late(api: Api) -> None:
    api.add_case()
    api.open("c1")
    answers = [api.prove("c1", "1990-01-01").json() for _ in range(3)]
    assert answers == [
        {"outcome": "not_verified", "tries_left": 2},
        {"outcome": "not_verified", "tries_left": 1},
        {"outcome": "locked", "tries_left": 0},
    ]
    assert api.prove("c1").json() == {"outcome": "locked", "tries_left": 0}
    assert code_of(api.get("c1", "balance")) == (423, "identity_locked")


def test_a_known_and_an_unknown_case_answer_alike(api: Api) -> None:
    api.add_case()
    api.open("known")
    api.open("unknown")
    for _ in range(4):
        known = api.prove("known", "1990-01-01")
        unknown = api.prove("unknown", "1990-01-01", "UL-2026-999999")
        assert (known.status_code, known.json()) == (unknown.status_code, unknown.json())


def test_new_conversations_do_not_give_endless_tries_at_one_case(api: Api, clock: HandClock) -> None:
    api.add_case()
    for number in range(3):
        api.open(f"c{number}")
        for _ in range(3):
            api.prove(f"c{number}", "1990-01-01")
    api.open("late")
    assert api.prove("late").json()["outcome"] == "locked"
    clock.move(hours=25)
    api.open("next-day")
    assert api.prove("next-day").json()["outcome"] == "verified"


def test_every_attempt_is_in_the_audit_without_what_was_said(api: Api, backend: Backend) -> None:
    api.add_case()
    api.open("c1")
    api.prove("c1", "1990-01-01")
    api.prove("c1")
    from case_backend.store import audit

    with backend.database.reading() as tx:
        rows = [row for row in audit.entries(tx, "c1") if row.action == "identity_attempt"]
    assert [row.reason for row in rows] == ["not_verified", "verified"]
    assert not any(secret in row.detail for row in rows for secret in (BORN, "1990-01-01", NUMBER))


def test_an_answer_takes_the_same_time_whether_or_not_the_case_exists(
    api: Api, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend.settings, "cases_identity_floor_ms", 80)
    api.add_case()
    times: dict[str, list[float]] = {NUMBER: [], "UL-2026-999999": []}
    for round_ in range(6):
        for number, taken in times.items():
            cid = f"t{round_}-{number}"
            api.open(cid)
            begun = time.perf_counter()
            api.prove(cid, "1990-01-01", number)
            taken.append(time.perf_counter() - begun)
    known, unknown = (statistics.median(taken) for taken in times.values())
    assert min(known, unknown) >= 0.08
    assert abs(known - unknown) < 0.06


def test_a_one_time_code_proves_the_registered_number(api: Api, clock: HandClock) -> None:
    api.add_case()
    api.open("c1")
    sent = api.post("c1", "codes", {"phone": PHONE})
    assert sent.status_code == 202
    assert sent.json()["deliver_to"] == PHONE
    right = sent.json()["code"]
    wrong = "000000" if right != "000000" else "111111"
    assert api.prove("c1", case_number=None, code=wrong).json()["outcome"] == "not_verified"
    assert api.prove("c1", case_number=None, code=right).json()["outcome"] == "verified"


def test_a_code_expires_and_works_once(api: Api, clock: HandClock) -> None:
    api.add_case()
    api.open("c1")
    code = api.post("c1", "codes", {"phone": PHONE}).json()["code"]
    clock.move(minutes=11)
    assert api.prove("c1", case_number=None, code=code).json()["outcome"] == "not_verified"
    api.open("c2")
    code = api.post("c2", "codes", {"phone": PHONE}).json()["code"]
    assert api.prove("c2", "1990-01-01", None, code=code).json()["outcome"] == "not_verified"
    assert api.prove("c2", case_number=None, code=code).json()["outcome"] == "not_verified"


def test_nobodys_number_gets_the_same_answer_and_nothing_to_deliver(api: Api) -> None:
    api.open("c1")
    answer = api.post("c1", "codes", {"phone": "+48500000099"})
    assert answer.status_code == 202
    assert (answer.json()["deliver_to"], answer.json()["code"]) == (None, None)


def test_codes_are_rationed(api: Api) -> None:
    api.open("c1")
    statuses = [api.post("c1", "codes", {"phone": PHONE}).status_code for _ in range(6)]
    assert statuses == [202] * 5 + [423]


def test_only_our_tokens_open_doors_and_the_service_token_only_sessions(api: Api) -> None:
    api.add_case()
    assert code_of(api.call("GET", "/v1/sessions/c1", token="x")) == (401, "unauthorised")
    assert code_of(api.call("GET", f"/v1/cases/{NUMBER}")) == (403, "forbidden")
    assert api.send("GET", "/v1/creditors").status_code == 401


def test_a_session_keeps_its_channel_and_phone(api: Api) -> None:
    assert api.open("c1").json() == api.open("c1").json()
    assert code_of(api.open("c1", channel="sms", phone=PHONE)) == (409, "session_differs")
    assert code_of(api.open("c2", channel="sms")) == (422, "phone_required")
    assert code_of(api.open("c2", phone=PHONE)) == (422, "phone_not_allowed")


def test_a_person_with_several_cases_is_told_them_only_after_identity_and_chooses(api: Api) -> None:
    api.add_case()
    api.add_case(case_number="UL-2026-000124", title="telefon", due_on="2025-10-30")
    api.add_case(case_number="UL-2026-000125", title="cudza", birth_date="1990-01-01")
    api.open("c1", channel="sms", phone=PHONE)
    assert code_of(api.get("c1", "cases")) == (403, "identity_required")
    api.prove("c1", case_number=None)
    assert [(c["case_number"], c["chosen"]) for c in api.get("c1", "cases").json()] == [
        (NUMBER, True),
        ("UL-2026-000124", False),
    ]
    api.post("c1", "acknowledgement-notice")
    offer = api.offers().json()["offers"][0]["offer_id"]
    chosen = api.call("PUT", "/v1/sessions/c1/case", {"case_number": "ul 2026 000124"})
    assert (chosen.json()["title"], chosen.json()["chosen"]) == ("telefon", True)
    assert api.get("c1", "case").json()["case_number"] == "UL-2026-000124"
    assert code_of(api.offers()) == (409, "acknowledgement_required")
    assert code_of(api.accept(offer))[1] in {"offer_unknown", "offer_void"}


def test_nobody_chooses_somebody_elses_case(api: Api) -> None:
    api.add_case()
    api.add_case(case_number="UL-2026-000125", title="cudza", birth_date="1990-01-01")
    api.add_case(case_number="UL-2026-000126", phone="+48500000009")
    api.enter()
    for number in ("UL-2026-000125", "UL-2026-000126", "UL-2026-999999"):
        answer = api.call("PUT", "/v1/sessions/c1/case", {"case_number": number})
        assert code_of(answer) == (404, "not_found")
