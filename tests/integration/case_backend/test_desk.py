"""The agents' desk: the whole case of a proved conversation, nothing before, nothing of another case."""

from __future__ import annotations

from typing import Any

from httpx import Response

from case_backend.store import audit
from tests.integration.case_backend.api import ADMIN, DESK, NUMBER, SERVICE, Api, code_of

PANEL = "/v1/desk/conversations/c1"


def desk(api: Api, method: str, path: str = "", body: Any = None, token: str = DESK) -> Response:
    return api.call(method, PANEL + path, body, token=token, Ulga_Agent="7")


def test_the_panel_shows_no_case_before_identity_and_the_whole_one_after(api: Api) -> None:
    api.add_case()
    assert code_of(desk(api, "GET")) == (404, "session_unknown")
    api.open("c1")
    before = desk(api, "GET").json()
    api.enter()
    plan = api.agree(instalment_count=3)
    after = desk(api, "GET").json()

    assert before["case"] is None and before["session"]["verified"] is False
    assert after["case"]["case"]["case_number"] == NUMBER
    assert after["case"]["balance"]["total_grosze"] == 100_000
    assert [each["plan_id"] for each in after["case"]["plans"]] == [plan["plan_id"]]
    assert after["case"]["case"]["limitation_detail"]["reasoning"]
    assert {each["channel"] for each in after["case"]["contact"]} == {"web", "sms"}
    assert after["case"]["statement"][0]["balance_grosze"] == 100_000


def test_whose_case_it_is_is_said_once_identity_is_proved(api: Api) -> None:
    api.add_case()
    assert code_of(desk(api, "GET", "/creditor")) == (404, "session_unknown")
    api.open("c1")
    assert desk(api, "GET", "/creditor").json() == {"creditor_code": None}
    api.enter()
    panel = desk(api, "GET").json()
    assert desk(api, "GET", "/creditor").json()["creditor_code"] == panel["case"]["case"]["creditor_code"]
    assert code_of(desk(api, "GET", "/creditor", token=SERVICE)) == (403, "forbidden")


def test_each_token_opens_its_own_and_nothing_else(api: Api) -> None:
    api.add_case()
    api.enter()

    assert code_of(desk(api, "GET", token=SERVICE)) == (403, "forbidden")
    assert code_of(desk(api, "GET", token="x" * 20)) == (401, "unauthorised")
    assert desk(api, "GET", token=ADMIN).status_code == 200
    for path in ("/v1/sessions/c1/case", "/v1/cases/" + NUMBER, "/v1/creditors", "/v1/matters"):
        assert code_of(api.call("GET", path, token=DESK)) == (403, "forbidden")


def test_an_agent_holds_and_lifts_and_the_audit_says_who(api: Api, backend: Any) -> None:
    api.add_case()
    api.enter()
    held = desk(api, "POST", "/holds", {"block": "hold", "until": "2026-12-23"})
    shown = desk(api, "GET").json()["case"]
    lifted = desk(api, "POST", f"/holds/{held.json()['hold_id']}/lift")

    assert (held.status_code, shown["case"]["blocks"]) == (201, ["hold"])
    assert lifted.json()["lifted_on"] == "2026-11-23"
    assert code_of(desk(api, "POST", "/holds", {"block": "barred"})) == (422, "block_is_computed")
    with backend.database.reading() as tx:
        actors = [entry.actor for entry in audit.entries(tx) if entry.action.startswith("hold_")]
    assert actors == ["agent:7", "agent:7"]


def test_a_matter_of_another_case_does_not_exist_here(api: Api) -> None:
    api.add_case()
    other = api.add_case(case_number="UL-2026-000124", birth_date="1990-01-01", phone="+48500000002")
    body = {"kind": "dispute", "subtype": "amount"}
    foreign = api.admin("POST", f"/v1/cases/{other}/matters", body).json()["report_id"]
    api.enter()
    mine = api.post("c1", "reports", body).json()["report_id"]

    moved = desk(api, "POST", f"/matters/{mine}/moves", {"to": "in_progress"})
    assert moved.json()["status"] == "in_progress"
    assert code_of(desk(api, "POST", f"/matters/{foreign}/moves", {"to": "in_progress"})) == (
        404,
        "not_found",
    )


def test_a_running_agreement_ends_by_an_agents_decision(api: Api) -> None:
    api.add_case()
    api.enter()
    assert code_of(desk(api, "POST", "/plan/cancel")) == (404, "no_plan")
    api.agree(instalment_count=3)
    assert desk(api, "POST", "/plan/cancel").json()["status"] == "cancelled"


def test_a_call_back_is_asked_for_beside_an_open_escalation_and_can_be_moved(api: Api) -> None:
    api.add_case()
    api.enter()
    api.post("c1", "reports", {"kind": "escalation"})
    wish = {"kind": "escalation", "subtype": "callback", "callback": {"on": "2026-11-24", "from_hour": 10}}
    first = api.post("c1", "reports", wish)
    wish["callback"] = {"on": "2026-11-25", "from_hour": 12}
    second = api.post("c1", "reports", wish)
    matters = desk(api, "GET").json()["case"]["matters"]

    assert (first.status_code, second.status_code) == (201, 200)
    assert [m["detail"] for m in matters if m["subtype"] == "callback"] == [
        {"on": "2026-11-25", "from_hour": 12}
    ]


def test_outcomes_are_counted_by_state_and_creditor(api: Api) -> None:
    api.add_case()
    api.enter()
    api.agree(instalment_count=3)
    path = "/v1/desk/outcomes?first=2026-11-23&last=2026-11-23"
    ours = api.call("GET", f"{path}&creditor=brzoza", token=DESK).json()
    others = api.call("GET", f"{path}&creditor=inny", token=DESK).json()

    assert ours["plans"] == {"running": 1} and others["plans"] == {}
    reversed_days = "/v1/desk/outcomes?first=2026-11-24&last=2026-11-23"
    assert code_of(api.call("GET", reversed_days, token=DESK)) == (422, "date_out_of_range")
