"""From offers to a kept, broken, changed or cancelled agreement; whatever is repeated or raced changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from case_backend.bootstrap import Backend
from case_backend.services import keeping
from tests.integration.case_backend.api import NUMBER, Api, code_of
from tests.integration.case_backend.conftest import HandClock


def state(api: Api) -> dict[str, Any]:
    whole: dict[str, Any] = api.admin("GET", f"/v1/cases/{NUMBER}").json()
    return whole


def plans_of(api: Api) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.admin("GET", f"/v1/cases/{NUMBER}/plans").json()
    return found


def test_the_notice_comes_before_any_offer(api: Api) -> None:
    api.add_case()
    api.enter(notice=False)
    assert code_of(api.offers()) == (409, "acknowledgement_required")
    first = api.post("c1", "acknowledgement-notice").json()
    assert api.post("c1", "acknowledgement-notice").json() == first
    assert api.offers().status_code == 200


def test_an_accepted_offer_stands_in_the_backend_as_it_was_shown(api: Api) -> None:
    api.add_case()
    api.enter()
    offer = api.offers(instalment_count=3).json()["offers"][0]
    plan = api.accept(offer["offer_id"]).json()
    assert [i["amount_grosze"] for i in plan["instalments"]] == [33_334, 33_333, 33_333]
    assert plan["total_grosze"] == offer["total_grosze"] == 100_000
    assert plan["acknowledgement_shown_at"] is not None
    assert api.get("c1", "plan").json() == plan
    assert state(api)["running_plan_id"] == plan["plan_id"]


def test_the_same_acceptance_again_changes_nothing(api: Api) -> None:
    api.add_case()
    api.enter()
    offer = api.offers().json()["offers"][0]["offer_id"]
    first, again, other_key = api.accept(offer), api.accept(offer), api.accept(offer, key="k2")
    assert [each.status_code for each in (first, again, other_key)] == [201, 200, 200]
    assert first.json() == again.json() == other_key.json()
    assert len(plans_of(api)) == 1


def test_a_second_plan_is_refused_and_a_used_key_too(api: Api) -> None:
    api.add_case()
    api.enter()
    one, two = (each["offer_id"] for each in api.offers().json()["offers"][:2])
    assert api.accept(one).status_code == 201
    assert code_of(api.accept(two, key="k2")) == (409, "plan_running")
    assert code_of(api.accept(two, key="k1")) == (422, "idempotency_key_reused")
    assert code_of(api.offers()) == (409, "plan_running")


def test_an_offer_expires_and_another_conversations_offer_is_unknown(api: Api, clock: HandClock) -> None:
    api.add_case()
    api.enter()
    offer = api.offers().json()["offers"][0]["offer_id"]
    api.enter("c2")
    assert code_of(api.accept(offer, "c2")) == (404, "offer_unknown")
    clock.move(hours=25)
    assert code_of(api.accept(offer)) == (409, "offer_expired")


@pytest.mark.parametrize("change", ["payment", "policy", "hold"])
def test_an_offer_is_void_when_what_it_rests_on_changed(api: Api, change: str) -> None:
    api.add_case()
    api.enter()
    offer = api.offers().json()["offers"][0]["offer_id"]
    if change == "payment":
        api.pay(1_000, "2026-11-23")
    elif change == "policy":
        api.add_creditor(max_instalments=6)
    else:
        api.admin("POST", f"/v1/cases/{NUMBER}/holds", {"block": "hold"})
    assert code_of(api.accept(offer)) == (409, "offer_void")
    assert plans_of(api) == []


def test_interest_stands_still_while_a_plan_is_kept_and_the_case_ends_paid(
    api: Api, clock: HandClock
) -> None:
    api.add_case(interest_mode="running")
    api.enter()
    plan = api.agree(instalment_count=2)
    for number, instalment in enumerate(plan["instalments"]):
        while clock.today().isoformat() < instalment["due_on"]:
            clock.move(days=1)
        api.pay(instalment["amount_grosze"], instalment["due_on"], f"p{number}")
    assert [each["status"] for each in plans_of(api)] == ["kept"]
    assert state(api)["status"] == "paid"
    assert api.admin("GET", f"/v1/cases/{NUMBER}/balance").json()["total_grosze"] == 0
    assert code_of(api.get("c1", "plan")) == (404, "no_plan")
    assert code_of(api.offers()) == (409, "case_not_open")


def test_missed_instalments_break_the_plan_after_their_grace(
    api: Api, backend: Backend, clock: HandClock
) -> None:
    api.add_case(interest_mode="running")
    api.enter()
    plan = api.agree(instalment_count=6)
    frozen = api.get("c1", "balance").json()["total_grosze"]
    clock.move(days=25)
    keeping.review_all(backend, "test")
    assert api.get("c1", "plan").json()["instalments"][0]["status"] == "missed"
    assert api.get("c1", "balance").json()["total_grosze"] == frozen
    clock.move(days=30)
    keeping.review_all(backend, "test")
    assert [each["status"] for each in plans_of(api)] == ["broken"]
    clock.move(days=2)
    assert api.get("c1", "balance").json()["total_grosze"] > frozen
    assert api.offers().status_code == 200
    assert plan["status"] == "running"


def test_a_plan_is_changed_by_a_new_one_in_one_step(api: Api) -> None:
    api.add_case()
    api.enter()
    api.agree(instalment_count=3)
    new = api.agree(key="k2", instalment_count=10, change_plan=True)
    assert sorted(each["status"] for each in plans_of(api)) == ["changed", "running"]
    assert state(api)["running_plan_id"] == new["plan_id"]
    api.agree(key="k3", instalment_count=12, change_plan=True)
    answer = api.offers(instalment_count=5, change_plan=True).json()
    assert (answer["outcome"], answer["reason"]) == ("human", "changed_too_often")


def test_a_lump_sum_paid_in_time_releases_the_rest(api: Api) -> None:
    api.add_case()
    api.enter()
    plan = api.agree(kind="lump_sum")
    assert (plan["total_grosze"], plan["released_grosze"]) == (90_000, 10_000)
    api.pay(90_000, "2026-11-23")
    assert state(api)["status"] == "paid"
    entries = api.admin("GET", f"/v1/cases/{NUMBER}/statement").json()["entries"]
    assert [each["kind"] for each in entries][-2:] == ["payment", "release"]
    assert entries[-1]["balance_grosze"] == 0


def test_a_lump_sum_not_paid_in_time_releases_nothing(api: Api, backend: Backend, clock: HandClock) -> None:
    api.add_case()
    api.enter()
    api.agree(kind="lump_sum")
    clock.move(days=30)
    keeping.review_all(backend, "test")
    assert [each["status"] for each in plans_of(api)] == ["broken"]
    assert api.get("c1", "balance").json()["total_grosze"] == 100_000


def test_a_hold_with_nothing_to_pay_quiets_the_case_and_gives_way_to_a_plan(
    api: Api, clock: HandClock
) -> None:
    api.add_case()
    api.enter()
    hold = api.agree(monthly_max_grosze=0)
    assert (hold["kind"], hold["instalment_count"], hold["hold_until"]) == ("hold", 0, "2026-12-23")
    case = api.get("c1", "case").json()
    assert (case["blocks"], case["demand_allowed"], case["has_running_plan"]) == (["hardship"], False, False)
    plan = api.agree(key="k2", instalment_count=4)
    assert api.get("c1", "plan").json()["plan_id"] == plan["plan_id"]
    assert api.get("c1", "case").json()["blocks"] == []


def test_a_hold_ends_by_itself(api: Api, backend: Backend, clock: HandClock) -> None:
    api.add_case()
    api.enter()
    api.agree(monthly_max_grosze=0)
    clock.move(days=31)
    keeping.review_all(backend, "test")
    assert [each["status"] for each in plans_of(api)] == ["kept"]
    assert api.get("c1", "case").json()["demand_allowed"] is True


def test_a_human_may_cancel_a_plan_but_only_a_running_one(api: Api) -> None:
    api.add_case()
    api.enter()
    plan = api.agree()["plan_id"]
    path = f"/v1/cases/{NUMBER}/plans/{plan}/cancel"
    assert api.admin("POST", path).json()["status"] == "cancelled"
    assert code_of(api.admin("POST", path)) == (409, "illegal_move")
    assert code_of(api.admin("POST", f"/v1/cases/{NUMBER}/plans/pl_x/cancel")) == (404, "no_plan")


def test_the_agreement_can_be_taken_along_as_a_pdf(api: Api) -> None:
    api.add_case()
    api.enter()
    assert code_of(api.get("c1", "plan/document")) == (404, "no_plan")
    plan = api.agree()["plan_id"]
    document = api.get("c1", "plan/document")
    assert document.headers["content-type"] == "application/pdf"
    assert document.content.startswith(b"%PDF-")
    assert api.admin("GET", f"/v1/cases/{NUMBER}/plans/{plan}/document").status_code == 200


def test_payment_details_come_from_the_creditors_record_and_name_the_next_instalment(api: Api) -> None:
    api.add_case()
    api.enter()
    assert api.get("c1", "payment-details").json()["amount_grosze"] == 100_000
    api.agree(instalment_count=4)
    api.pay(5_000, "2026-11-23")
    details = api.get("c1", "payment-details").json()
    assert details["amount_grosze"] == 20_000
    assert details["account_number"] == "61109010140000071219812874"
    assert details["transfer_title"] == f"Sprawa {NUMBER}"
    assert details["qr_svg"].startswith("<svg")


def test_a_promise_is_taken_replaced_kept_and_broken(api: Api, backend: Backend, clock: HandClock) -> None:
    api.add_case()
    api.enter()
    too_late = api.post("c1", "promises", {"promised_on": "2027-06-01"})
    assert (too_late.status_code, too_late.json()["reason"]) == (200, "date_too_late")
    promise = {"promised_on": "2026-12-01", "amount_grosze": 40_000}
    first, again = api.post("c1", "promises", promise), api.post("c1", "promises", promise)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["promise"] == again.json()["promise"]
    clock.move(minutes=1)
    api.post("c1", "promises", {**promise, "promised_on": "2026-12-02"})
    clock.move(days=8)
    api.pay(40_000, "2026-12-01")
    clock.move(minutes=1)
    api.post("c1", "promises", {"promised_on": "2026-12-10", "amount_grosze": 10_000})
    clock.move(days=20)
    keeping.review_all(backend, "test")
    kept = [each["status"] for each in api.admin("GET", f"/v1/cases/{NUMBER}/promises").json()]
    assert kept == ["broken", "kept", "cancelled"]
