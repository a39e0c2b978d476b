"""Links that point at a case, conversations of one person, and START after STOP."""

from __future__ import annotations

from tests.integration.case_backend.api import NUMBER, PHONE, Api, code_of
from tests.integration.case_backend.conftest import HandClock

LINKS = f"/v1/cases/{NUMBER}/links"


def make_link(api: Api, **body: object) -> dict[str, str]:
    api.add_case()
    answer = api.admin("POST", LINKS, {"purpose": "letter", **body})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def test_a_link_stands_for_the_case_number_and_the_birth_date_is_still_asked(api: Api) -> None:
    link = make_link(api)
    assert api.open("c1", link=link["token"]).json()["link"] == "good"
    assert code_of(api.get("c1", "case")) == (403, "identity_required")
    assert api.prove("c1", "1990-01-01", case_number=None).json()["outcome"] == "not_verified"
    assert api.prove("c1", case_number=None).json()["outcome"] == "verified"
    assert api.get("c1", "case").json()["case_number"] == NUMBER


def test_a_link_holds_no_fact(api: Api) -> None:
    link = make_link(api)
    assert NUMBER not in link["token"]
    assert len(link["token"]) < 60  # with an address it still fits one SMS


def test_forged_expired_and_revoked_links_look_the_same(api: Api, clock: HandClock) -> None:
    link = make_link(api, days=2)
    shown = [api.open("c1", link=link["token"][::-1]).json()]
    assert api.admin("POST", f"{LINKS}/{link['link_id']}/revoke").json()["state"] == "gone"
    shown.append(api.open("c2", link=link["token"]).json())
    other = api.admin("POST", LINKS, {"purpose": "sms", "days": 1}).json()
    clock.move(days=1, seconds=1)
    shown.append(api.open("c3", link=other["token"]).json())
    assert {each["link"] for each in shown} == {"gone"}
    assert code_of(api.prove("c3", case_number=None)) == (422, "case_number_required")


def test_a_link_revoked_in_mid_conversation_no_longer_helps(api: Api) -> None:
    link = make_link(api)
    api.open("c1", link=link["token"])
    api.admin("POST", f"{LINKS}/{link['link_id']}/revoke")
    assert api.call("GET", "/v1/sessions/c1").json()["link"] == "gone"
    assert code_of(api.prove("c1", case_number=None)) == (422, "case_number_required")
    assert api.prove("c1").json()["outcome"] == "verified"


def test_tries_by_link_count_against_the_case(api: Api) -> None:
    link = make_link(api)
    for session in range(3):
        api.open(f"t{session}", link=link["token"])
        for _ in range(3):
            api.prove(f"t{session}", "1990-01-01", case_number=None)
    api.open("c9")
    assert api.prove("c9").json()["outcome"] == "locked"


def test_only_administration_makes_links_and_an_sms_conversation_takes_none(api: Api) -> None:
    link = make_link(api)
    assert code_of(api.call("POST", LINKS, {"purpose": "sms"})) == (403, "forbidden")
    assert code_of(api.open("s1", channel="sms", phone=PHONE, link=link["token"])) == (
        422,
        "link_not_allowed",
    )


def test_a_proven_person_gets_a_short_lived_link_to_the_own_case(api: Api) -> None:
    api.add_case()
    api.open("s1", channel="sms", phone=PHONE)
    assert code_of(api.post("s1", "link", {})) == (403, "identity_required")
    api.prove("s1", case_number=None)
    token = api.post("s1", "link", {}).json()["token"]
    assert api.open("c1", link=token).json()["link"] == "good"
    assert [each["purpose"] for each in api.admin("GET", LINKS).json()] == ["sms"]


def test_other_conversations_of_the_case_are_named_once_identity_is_proved(
    api: Api, clock: HandClock
) -> None:
    api.add_case()
    api.add_case(case_number="UL-2026-000999", phone="+48500000009", birth_date="1970-01-01")
    api.open("s1", channel="sms", phone=PHONE)
    api.prove("s1", case_number=None)
    api.open("unproved")
    api.open("other")
    api.prove("other", "1970-01-01", case_number="UL-2026-000999")
    clock.move(hours=1)
    api.open("c1")
    assert code_of(api.get("c1", "conversations")) == (403, "identity_required")
    api.prove("c1")
    assert [each["conversation_id"] for each in api.get("c1", "conversations").json()] == ["s1"]
    assert [each["channel"] for each in api.get("s1", "conversations").json()] == ["web"]


def test_start_takes_back_the_stop_of_the_same_phone_and_nothing_else(api: Api) -> None:
    api.add_case()
    api.open("s1", channel="sms", phone=PHONE)
    assert api.post("s1", "reports", {"kind": "opt_out"}).status_code == 201
    permission = f"/v1/cases/{NUMBER}/contact-permission?channel=sms"
    assert not api.admin("GET", permission).json()["allowed"]
    assert api.post("s1", "opt-in").json() == {"withdrawn": 1}
    assert api.post("s1", "opt-in").json() == {"withdrawn": 0}
    assert api.admin("GET", permission).json()["allowed"]
    api.post("s1", "reports", {"kind": "wrong_person"})
    assert api.post("s1", "opt-in").json() == {"withdrawn": 0}
    assert not api.admin("GET", permission).json()["allowed"]
    api.open("c1")
    assert code_of(api.post("c1", "opt-in")) == (422, "phone_required")
