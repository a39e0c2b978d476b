"""Holds, reports and barred claims: what protects people holds at the API itself, whoever asks."""

from __future__ import annotations

from typing import Any

import pytest

from case_backend.domain.casework import RULES, MatterKind
from tests.integration.case_backend.api import BORN, NUMBER, PHONE, Api, code_of
from tests.integration.case_backend.conftest import HandClock

BARRED = {"due_on": "2019-05-10", "claim_type": "sale"}


def blocks(api: Api, cid: str = "c1") -> list[str]:
    found: list[str] = api.get(cid, "case").json()["blocks"]
    return found


def demands(api: Api) -> list[tuple[int, str]]:
    """Every way in which somebody might be asked for money."""
    return [
        code_of(api.offers()),
        code_of(api.offers(kind="lump_sum")),
        code_of(api.offers(monthly_max_grosze=0)),
        code_of(api.post("c1", "promises", {"promised_on": "2026-12-01"})),
        code_of(api.get("c1", "payment-details")),
    ]


def test_a_barred_claim_refuses_every_demand_whatever_the_caller_says(api: Api) -> None:
    api.add_case(**BARRED)
    api.enter()
    assert set(demands(api)) == {(409, "case_barred")}
    case = api.get("c1", "case").json()
    assert (case["limitation"], case["demand_allowed"]) == ("barred", False)
    assert code_of(api.admin("POST", f"/v1/cases/{NUMBER}/contacts", {"channel": "sms"})) == (
        409,
        "contact_not_allowed",
    )


def test_an_offer_made_in_time_is_worth_nothing_once_the_claim_is_barred(api: Api, clock: HandClock) -> None:
    api.add_creditor(offer_valid_hours=336)
    api.add_case(due_on="2023-03-01")
    clock.move(days=35)
    api.enter()
    offer = api.offers().json()["offers"][0]["offer_id"]
    clock.move(days=5)  # 2 January 2027: the term ended with the year
    assert code_of(api.accept(offer)) == (409, "case_barred")
    assert set(demands(api)) == {(409, "case_barred")}


def test_unclear_limitation_goes_to_a_human(api: Api) -> None:
    api.add_case(claim_type=None)
    api.enter()
    answer = api.offers().json()
    assert (answer["outcome"], answer["reason"], answer["offers"]) == ("human", "limitation_uncertain", [])
    assert api.get("c1", "case").json()["demand_allowed"] is False
    assert code_of(api.get("c1", "payment-details")) == (409, "limitation_uncertain")
    assert code_of(api.post("c1", "promises", {"promised_on": "2026-12-01"})) == (409, "limitation_uncertain")


def test_a_payment_on_a_claim_leaves_its_limitation_to_a_human_where_it_would_decide(api: Api) -> None:
    api.add_case(due_on="2022-03-01")
    api.pay(5_000, "2024-02-02")
    detail = api.admin("GET", f"/v1/cases/{NUMBER}").json()
    assert detail["limitation"] == "uncertain"
    assert "restart_part_payment" in {step["rule"] for step in detail["limitation_detail"]["reasoning"]}


def test_what_becomes_known_later_changes_the_answer(api: Api) -> None:
    api.add_case(due_on="2022-03-01")
    events, costs = f"/v1/cases/{NUMBER}/limitation-events", f"/v1/cases/{NUMBER}/costs"
    assert api.admin("GET", f"/v1/cases/{NUMBER}").json()["limitation"] == "barred"
    known = api.admin("POST", events, {"kind": "acknowledgement", "on": "2024-02-02", "source": "list"})
    assert (known.status_code, known.json()["limitation"]) == (201, "not_barred")
    assert code_of(api.admin("POST", events, {"kind": "acknowledgement", "on": "2030-01-01"}))[0] == 422
    assert api.admin(
        "POST", costs, {"charged_on": "2026-01-05", "amount_grosze": 3_000, "label": "opłata"}
    ).is_success
    assert api.admin("GET", f"/v1/cases/{NUMBER}/balance").json()["costs_grosze"] == 3_000
    assert (
        code_of(api.admin("POST", costs, {"charged_on": "2020-01-05", "amount_grosze": 1, "label": "x"}))[0]
        == 422
    )


STOPPING = ["dispute", "complaint", "insolvency", "death", "identity_theft", "wrong_person", "crisis"]


@pytest.mark.parametrize("kind", STOPPING)
def test_what_stops_collection_stops_every_demand_and_voids_offers(api: Api, kind: str) -> None:
    api.add_case()
    api.enter()
    offer = api.offers().json()["offers"][0]["offer_id"]
    report = api.post("c1", "reports", {"kind": kind})
    assert report.status_code == 201
    assert kind in blocks(api)
    assert set(demands(api)) == {(409, "case_on_hold")}
    assert code_of(api.accept(offer)) == (409, "case_on_hold")
    assert api.get("c1", "balance").status_code == 200


def test_a_dispute_that_is_rejected_lifts_the_hold_and_one_upheld_keeps_it(api: Api) -> None:
    api.add_case()
    api.enter()
    for outcome, after in (("rejected", []), ("upheld", ["dispute"])):
        matter = api.post("c1", "reports", {"kind": "dispute", "subtype": "amount"}).json()
        assert matter["due_on"] == "2026-12-23"
        move = f"/v1/matters/{matter['report_id']}/moves"
        assert api.admin("POST", move, {"to": "in_progress"}).status_code == 200
        assert code_of(api.admin("POST", move, {"to": "resolved"})) == (422, "outcome_required")
        assert code_of(api.admin("POST", move, {"to": "resolved", "outcome": "x"})) == (
            422,
            "outcome_unknown",
        )
        assert code_of(api.admin("POST", move, {"to": "open"})) == (409, "illegal_move")
        assert api.admin("POST", move, {"to": "resolved", "outcome": outcome}).json()["status"] == "resolved"
        assert code_of(api.admin("POST", move, {"to": "withdrawn"})) == (409, "illegal_move")
        assert blocks(api) == after


def test_the_same_report_again_is_the_same_report(api: Api) -> None:
    api.add_case()
    api.enter()
    body = {"kind": "complaint", "subtype": "conduct", "note": "zadzwoniono do sąsiadki"}
    first, again = api.post("c1", "reports", body), api.post("c1", "reports", body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert len(api.admin("GET", f"/v1/cases/{NUMBER}/matters").json()) == 1


@pytest.mark.parametrize("kind", [kind for kind in MatterKind if RULES[kind].before_identity])
def test_what_protects_people_is_taken_before_identity_and_says_nothing(api: Api, kind: MatterKind) -> None:
    api.add_case()
    subtype = {"subtype": "access"} if kind is MatterKind.PRIVACY_REQUEST else {}
    answers: list[dict[str, Any]] = []
    for cid, phone in (("known", PHONE), ("unknown", "+48500000099")):
        api.open(cid, channel="sms", phone=phone)
        answer = api.post(cid, "reports", {"kind": kind, **subtype})
        assert answer.status_code == 201
        answers.append({**answer.json(), "report_id": "", "opened_at": ""})
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    "kind", ["dispute", "hardship", "document_request", "contact_preference", "payment_claim"]
)
def test_what_concerns_a_case_needs_identity(api: Api, kind: str) -> None:
    api.open("c1")
    assert code_of(api.post("c1", "reports", {"kind": kind})) == (403, "identity_required")


def test_what_was_reported_before_identity_counts_once_it_is_proved(api: Api) -> None:
    api.add_case()
    api.open("c1")
    api.post("c1", "reports", {"kind": "crisis"})
    assert api.prove("c1", BORN).json()["outcome"] == "verified"
    assert blocks(api) == ["crisis"]
    assert code_of(api.offers()) == (409, "case_on_hold")


def test_a_wrong_number_is_no_longer_written_to(api: Api) -> None:
    api.add_case()
    permission = f"/v1/cases/{NUMBER}/contact-permission?channel=sms"
    assert api.admin("GET", permission).json() == {"allowed": True, "refusals": []}
    api.open("c1", channel="sms", phone=PHONE)
    api.post("c1", "reports", {"kind": "wrong_person"})
    assert api.admin("GET", permission).json()["refusals"] == ["opt_out"]


def test_contacts_are_rationed_and_counted(api: Api, clock: HandClock) -> None:
    api.add_case()
    contacts = f"/v1/cases/{NUMBER}/contacts"
    assert api.admin("POST", contacts, {"channel": "sms"}).status_code == 201
    refused = api.admin("POST", contacts, {"channel": "web"})
    assert code_of(refused) == (409, "contact_not_allowed")
    assert refused.json()["blocks"] == ["already_contacted_today"]
    clock.move(days=1)
    assert api.admin("POST", contacts, {"channel": "post"}).status_code == 201
    clock.move(days=1)
    assert api.admin("POST", contacts, {"channel": "sms"}).json()["blocks"] == ["already_contacted_this_week"]


def test_a_contact_preference_is_kept_and_may_change(api: Api) -> None:
    api.add_case()
    api.enter()
    for preference in ({"channel": "post"}, {"channel": "sms", "from_hour": 12}):
        api.post("c1", "reports", {"kind": "contact_preference", "preference": preference})
    permission = api.admin("GET", f"/v1/cases/{NUMBER}/contact-permission?channel=sms").json()
    assert permission["refusals"] == ["outside_hours"]


def test_a_need_is_only_noted_with_consent_and_time_quiets_the_case(api: Api) -> None:
    api.add_case()
    api.enter()
    hardship = {"kind": "hardship", "subtype": "more_time", "note": "potrzebny spokój do stycznia"}
    assert code_of(api.post("c1", "reports", hardship)) == (422, "consent_required")
    assert api.post("c1", "reports", {**hardship, "consent": True}).status_code == 201
    assert blocks(api) == ["hardship"]
    assert code_of(api.get("c1", "payment-details")) == (409, "case_on_hold")
    assert api.offers().status_code == 200


def test_a_privacy_request_has_a_month_and_names_the_right(api: Api) -> None:
    api.open("c1")
    assert code_of(api.post("c1", "reports", {"kind": "privacy_request"})) == (422, "subtype_required")
    assert code_of(api.post("c1", "reports", {"kind": "privacy_request", "subtype": "x"})) == (
        422,
        "subtype_unknown",
    )
    answer = api.post("c1", "reports", {"kind": "privacy_request", "subtype": "access"})
    assert answer.json()["due_on"] == "2026-12-23"


def test_overdue_matters_are_found(api: Api, clock: HandClock) -> None:
    api.open("c1")
    api.post("c1", "reports", {"kind": "complaint"})
    assert api.admin("GET", "/v1/matters?overdue=true").json() == []
    clock.move(days=31)
    assert [each["kind"] for each in api.admin("GET", "/v1/matters?overdue=true&kind=complaint").json()] == [
        "complaint"
    ]


def test_holds_are_set_and_lifted_by_hand_but_not_what_is_computed(api: Api) -> None:
    api.add_case()
    holds = f"/v1/cases/{NUMBER}/holds"
    assert code_of(api.admin("POST", holds, {"block": "barred"})) == (422, "block_is_computed")
    assert code_of(api.admin("POST", holds, {"block": "hold", "until": "2026-01-01"})) == (
        422,
        "date_in_past",
    )
    made = api.admin("POST", holds, {"block": "dispute"}).json()
    lift = f"{holds}/{made['hold_id']}/lift"
    assert api.admin("POST", lift).json()["lifted_on"] == "2026-11-23"
    assert code_of(api.admin("POST", lift)) == (409, "illegal_move")
    assert code_of(api.admin("POST", f"{holds}/999999/lift")) == (404, "not_found")
    api.enter()
    assert blocks(api) == []


def test_a_matter_may_be_opened_by_an_administrator(api: Api) -> None:
    api.add_case()
    path = f"/v1/cases/{NUMBER}/matters"
    assert api.admin("POST", path, {"kind": "insolvency", "subtype": "bankruptcy"}).status_code == 201
    assert api.admin("POST", path, {"kind": "insolvency", "subtype": "bankruptcy"}).status_code == 200
    api.enter()
    assert blocks(api) == ["insolvency"]
