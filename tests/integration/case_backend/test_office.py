"""Payments, statements, bank files, import, audit, retention, migrations, health: the office side."""

from __future__ import annotations

import json

from case_backend.bootstrap import Backend
from case_backend.demo import demo_cases
from case_backend.demo import load as load_demo
from case_backend.domain.intake import CaseIn
from case_backend.services import auditing, forgetting, keeping
from case_backend.store.tables import AuditRow, DebtorRow
from tests.integration.case_backend.api import ADMIN, BORN, NUMBER, PHONE, Api, code_of
from tests.integration.case_backend.conftest import HandClock

ROW = "brzoza,{number},1985-03-15,+48500000001,loan,true,pożyczka,2025-09-30,100000,closed"
HEADER = "creditor_code,case_number,birth_date,phone,claim_type,consumer,title,due_on,principal_grosze,interest_mode"


def upload(api: Api, path: str, data: str | bytes, media: str) -> dict[str, object]:
    answer = api.send(
        "POST", path, content=data, headers={"Authorization": f"Bearer {ADMIN}", "Content-Type": media}
    )
    assert answer.status_code == 200, answer.text
    body: dict[str, object] = answer.json()
    return body


def test_a_payment_counts_once_whoever_reports_it_twice(api: Api) -> None:
    api.add_case()
    first, again = api.pay(30_000, "2026-11-20"), api.pay(30_000, "2026-11-20")
    assert (first.json()["replayed"], again.json()["replayed"]) == (False, True)
    assert again.json()["balance"]["total_grosze"] == 70_000
    assert code_of(api.pay(40_000, "2026-11-20")) == (409, "payment_reference_used")
    assert code_of(api.pay(1, "2026-11-24", "p2")) == (422, "date_in_future")
    assert code_of(api.pay(1, "2026-11-20", "p2", item_number=9)) == (422, "item_unknown")


def test_the_last_payment_ends_the_case_and_an_overpayment_is_shown(api: Api) -> None:
    api.add_case()
    balance = api.pay(100_500, "2026-11-20").json()["balance"]
    assert (balance["total_grosze"], balance["overpaid_grosze"]) == (0, 500)
    assert api.admin("GET", f"/v1/cases/{NUMBER}").json()["status"] == "paid"


def test_the_statement_shows_every_entry_its_split_and_the_running_balance(api: Api) -> None:
    api.add_case(
        interest_mode="running",
        costs_grosze=3_000,
        items=[{"label": "druga rata", "principal_grosze": 50_000, "due_on": "2025-10-31"}],
    )
    api.pay(20_000, "2026-03-31")
    api.enter()
    entries = api.get("c1", "statement").json()["entries"]
    kinds = [entry["kind"] for entry in entries]
    assert kinds == ["principal", "cost", "principal", "interest", "payment", "interest"]
    assert entries[-1]["balance_grosze"] == api.get("c1", "balance").json()["total_grosze"]
    (paid,) = [entry for entry in entries if entry["kind"] == "payment"]
    assert sum(paid["split"].values()) == 20_000


def test_the_balance_says_when_it_lies_past_the_last_verified_rate(api: Api) -> None:
    api.add_case(interest_mode="running")
    api.enter()
    assert api.get("c1", "balance?on=2026-03-31").json()["verified_until_exceeded"] is None
    assert api.get("c1", "balance").json()["verified_until_exceeded"] == "2026-03-31"
    assert api.get("c1", "balance?on=2026-03-31").json()["interest_grosze"] == 4_792
    assert code_of(api.get("c1", "balance?on=2020-01-01")) == (422, "date_before_due")
    assert code_of(api.get("c1", "balance?on=2999-01-01")) == (422, "date_out_of_range")


def test_a_bank_statement_is_credited_listed_and_known_the_second_time(api: Api) -> None:
    api.add_case()
    text_ = (
        "booked_on;amount;title;reference\n"
        f"2026-11-20;150,00;Sprawa {NUMBER};a1\n"
        "2026-11-20;99,00;za telefon;a2\n"
        f"2026-11-20;99999,00;{NUMBER};a3\n"
    )
    assert upload(api, "/v1/bank-statements", text_, "text/csv") == {
        "matched": 1,
        "unmatched": 2,
        "duplicates": 0,
    }
    assert upload(api, "/v1/bank-statements", text_, "text/csv") == {
        "matched": 0,
        "unmatched": 0,
        "duplicates": 3,
    }
    assert api.admin("GET", f"/v1/cases/{NUMBER}/balance").json()["total_grosze"] == 85_000
    lines = api.admin("GET", "/v1/bank-lines").json()
    assert [line["reason"] for line in lines] == ["no_case_number", "amount_above_balance"]
    settle = f"/v1/bank-lines/{lines[0]['line_id']}/settle"
    assert api.admin("POST", settle, {"case_number": NUMBER}).json()["status"] == "matched"
    assert code_of(api.admin("POST", settle, {})) == (409, "illegal_move")
    assert api.admin("GET", f"/v1/cases/{NUMBER}/balance").json()["total_grosze"] == 75_100
    other = f"/v1/bank-lines/{lines[1]['line_id']}/settle"
    assert api.admin("POST", other, {}).json() | {"line_id": 0} == {
        "line_id": 0, "booked_on": "2026-11-20", "amount_grosze": 9_999_900, "title": "", "status": "ignored",
        "reason": "amount_above_balance",
    }  # fmt: skip


def test_an_mt940_statement_is_credited(api: Api) -> None:
    api.add_case()
    statement = (
        ":20:X\n:25:PL61109010140000071219812874\n:28C:1\n:60F:C261119PLN0,00\n"
        f":61:2611201120C150,50NTRFNONREF\n:86:020~20Wplata {NUMBER[:-3]}~21{NUMBER[-3:]}\n:62F:C261120PLN150,50\n"
    )
    report = upload(api, "/v1/bank-statements", statement.encode(), "application/x-mt940")
    assert report == {"matched": 1, "unmatched": 0, "duplicates": 0}
    assert api.admin("GET", f"/v1/cases/{NUMBER}/balance").json()["paid_grosze"] == 15_050


def test_cases_are_imported_once_and_bad_lines_are_listed(api: Api) -> None:
    rows = [ROW.format(number=f"UL-2026-0005{n:02d}") for n in range(20)]
    bad = ROW.format(number="nonsense")
    unknown = ROW.format(number="UL-2026-000599").replace("brzoza", "nobody")
    data = "\n".join([HEADER, *rows, bad, unknown]) + "\n"
    report = upload(api, "/v1/cases/import", data, "text/csv")
    assert (report["imported"], report["duplicates"], report["rejected"]) == (20, 0, 2)
    assert {(error["line"], error["field"], error["code"]) for error in report["errors"]} == {  # type: ignore[attr-defined]
        (22, "case_number", "value_error"),
        (23, "creditor_code", "creditor_unknown"),
    }
    assert upload(api, "/v1/cases/import", data, "text/csv")["duplicates"] == 20
    api.enter("c1", "UL-2026-000507")


def test_json_lines_carry_further_debts_and_events(api: Api) -> None:
    case = {
        "creditor_code": "brzoza",
        "case_number": NUMBER,
        "birth_date": BORN,
        "title": "czynsz",
        "claim_type": "rent",
        "consumer": True,
        "due_on": "2021-06-14",
        "principal_grosze": 1_000,
        "interest_mode": "closed",
        "items": [{"label": "drugi", "principal_grosze": 2_000, "due_on": "2021-07-14"}],
        "limitation_events": [{"kind": "acknowledgement", "on": "2023-03-10"}],
    }
    report = upload(api, "/v1/cases/import", json.dumps(case), "application/x-ndjson")
    assert report["imported"] == 1
    api.enter()
    assert api.get("c1", "balance").json()["total_grosze"] == 3_000
    assert api.get("c1", "case").json()["limitation"] == "not_barred"


def test_a_case_without_a_number_gets_the_next_one_and_one_person_has_many_cases(api: Api) -> None:
    numbers = [api.add_case(case_number=None, debtor_reference="D1") for _ in range(3)]
    assert numbers == ["UL-2026-000001", "UL-2026-000002", "UL-2026-000003"]
    assert code_of(api.admin("POST", "/v1/cases", CASE | {"case_number": numbers[0]})) == (409, "case_exists")
    assert code_of(api.admin("POST", "/v1/cases", CASE | {"creditor_code": "no"})) == (
        422,
        "creditor_unknown",
    )
    assert code_of(
        api.admin("POST", "/v1/cases", CASE | {"due_on": "2010-01-04", "interest_mode": "running"})
    ) == (
        422,
        "no_rate_for_date",
    )


CASE = {
    "creditor_code": "brzoza",
    "title": "x",
    "due_on": "2025-01-07",
    "principal_grosze": 1,
    "interest_mode": "closed",
}


def test_a_file_of_another_kind_is_refused(api: Api) -> None:
    answer = api.send("POST", "/v1/cases/import", content=b"x", headers={"Authorization": f"Bearer {ADMIN}"})
    assert code_of(answer) == (415, "unsupported_media_type")


def test_a_changed_policy_is_a_new_version_and_the_same_one_is_not(api: Api) -> None:
    assert [each["policy_version"] for each in api.admin("GET", "/v1/creditors").json()] == [1]
    api.add_creditor()
    api.add_creditor(max_instalments=24)
    assert [each["policy_version"] for each in api.admin("GET", "/v1/creditors").json()] == [2]
    bad = {"code": "x", "name": "x", "account_number": "1" * 26, "account_holder": "x", "policy": {}}
    assert code_of(api.admin("POST", "/v1/creditors", bad))[0] == 422
    bad["policy"] = {"max_instalments": 3, "min_instalment_grosze": 100}
    assert code_of(api.admin("POST", "/v1/creditors", bad)) == (422, "account_number_invalid")


def test_the_audit_finds_a_changed_and_a_missing_row(api: Api, backend: Backend) -> None:
    api.add_case()
    api.enter()
    assert auditing.verify(backend).intact
    with backend.database.writing() as tx:
        row = tx.get(AuditRow, 3)
        assert row is not None
        row.reason = "changed"
    assert [(flaw.sequence, flaw.problem) for flaw in auditing.verify(backend).flaws] == [(3, "changed")]
    with backend.database.writing() as tx:
        tx.delete(tx.get(AuditRow, 2))
    found = api.admin("GET", "/v1/audit/verification").json()
    assert found["intact"] is False
    assert {flaw["problem"] for flaw in found["flaws"]} == {"missing", "changed"}


def test_retention_says_first_and_then_forgets_what_is_past_its_time(
    api: Api, backend: Backend, clock: HandClock
) -> None:
    api.add_case()
    api.enter()
    api.open("sms", channel="sms", phone=PHONE)
    api.post("sms", "codes", {"phone": PHONE})
    api.offers()
    matter = api.post("c1", "reports", {"kind": "complaint", "note": "moje słowa"}).json()["report_id"]
    api.admin("POST", f"/v1/matters/{matter}/moves", {"to": "withdrawn"})
    api.pay(100_000, "2026-11-23")
    assert set(forgetting.plan_to_forget(backend).values()) == {0}
    clock.move(days=400)
    planned = forgetting.plan_to_forget(backend)
    assert planned == {**planned, "codes": 1, "offers": 3, "sessions": 1, "notes": 1, "persons": 0}
    assert forgetting.forget(backend, "test") == planned
    clock.move(days=2000)
    assert forgetting.forget(backend, "test")["persons"] == 1
    with backend.database.reading() as tx:
        person = tx.query(DebtorRow).one()
        assert (person.birth_date, person.phone, person.last_name) == (None, None, None)
    assert set(forgetting.plan_to_forget(backend).values()) == {0}
    assert auditing.verify(backend).intact


def test_the_demo_loads_twice_and_is_what_it_says(backend: Backend) -> None:
    backend.settings.cases_identity_floor_ms = 0
    assert load_demo(backend) == load_demo(backend)
    assert keeping.review_all(backend, "test") == 1
    assert all(CaseIn.model_validate(each.data) for each in demo_cases(backend.clock.today()))
