"""The case beside a conversation, over a real case backend: nothing before identity, then everything by its rules."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from channel_desk import AtDesk, handed_over, hired, mode
from channel_servers import reply, serve, until
from pydantic import SecretStr

from case_backend.api.app import create_app
from case_backend.settings import Settings
from channels.conversation.modes import Mode

SERVICE, ADMIN, DESK = "service-of-the-tests-1", "admin-of-the-tests-22", "desk-of-the-tests-333"
NOW, NUMBER, BORN = "2026-11-23T10:00:00+01:00", "UL-2026-000123", "1985-03-15"
CREDITOR = {
    "name": "Brzoza Finanse", "account_number": "61109010140000071219812874", "account_holder": "Brzoza Finanse",
    "policy": {"max_instalments": 12, "min_instalment_grosze": 5_000, "max_deferral_days": 30,
               "discounts": [{"percent": 10, "pay_within_days": 14}]},
}  # fmt: skip
CASE = {
    "creditor_code": "brzoza", "case_number": NUMBER, "birth_date": BORN, "phone": "+48500000001",
    "claim_type": "loan", "consumer": True, "title": "pożyczka", "due_on": "2025-09-30",
    "principal_grosze": 100_000, "interest_mode": "closed", "assignment_notice_sent_on": "2026-01-05",
}  # fmt: skip


@pytest.fixture
async def backed(make_system: Any, tmp_path: Path) -> AsyncIterator[Any]:
    """A gateway beside a real case backend with one case."""
    settings = Settings(
        env="test",
        clock=NOW,
        data_dir=tmp_path / "cases",
        cases_token=SecretStr(SERVICE),
        cases_admin_token=SecretStr(ADMIN),
        cases_desk_token=SecretStr(DESK),
        cases_identity_floor_ms=0,
    )
    async with serve(create_app(settings)) as url:
        headers = {"Authorization": f"Bearer {ADMIN}"}
        async with httpx.AsyncClient(base_url=url, headers=headers) as admin:
            for code in ("brzoza", "olcha"):
                (await admin.post("/v1/creditors", json=CREDITOR | {"code": code})).raise_for_status()
            (await admin.post("/v1/cases", json=CASE)).raise_for_status()
        yield await make_system(
            clock=NOW, cases_url=url, cases_token=SERVICE, cases_desk_token=DESK, poll_seconds=0.1
        )


@pytest.fixture
async def anna(backed: Any) -> AsyncIterator[AtDesk]:
    agent = await hired(backed, "anna", "Anna Nowak", "supervisor")
    yield agent
    await agent.http.aclose()


async def taken(system: Any, agent: AtDesk) -> str:
    cid, _ = await handed_over(system)
    assert await agent.do(f"/conversations/{cid}/claim") == 204
    return cid


async def proved(agent: AtDesk, cid: str) -> None:
    body = {"birth_date": BORN, "case_number": NUMBER}
    answer = await agent.post(f"/conversations/{cid}/case/identity", **body)
    assert answer.json()["outcome"] == "verified", answer.text


async def test_that_nothing_of_the_case_is_shown_or_sent_before_identity(backed: Any, anna: AtDesk) -> None:
    cid = await taken(backed, anna)
    panel = await anna.see(f"/conversations/{cid}/case")
    assert panel["case"] is None and panel["identity"]["tries_left"] == 3
    for words in (
        "Pana dług to kilka rat.",
        "Do zapłaty jest 1000 zł.",
        f"Sprawa {NUMBER}",
        "Zaległość rośnie.",
    ):
        refused = await anna.post(
            f"/conversations/{cid}/reply", id="r", text=words, confirmed=["debt_fact_unverified"]
        )
        assert (refused.status_code, refused.json()["code"]) == (409, "blocked_words")
        assert "debt_fact_unverified" in [each["code"] for each in refused.json()["warnings"]]
    wrong = await anna.post(
        f"/conversations/{cid}/case/identity", birth_date="1990-01-01", case_number=NUMBER
    )
    assert wrong.json() == {"outcome": "not_verified", "tries_left": 2}
    assert (await anna.post(f"/conversations/{cid}/case/offers")).json()["code"] == "identity_required"
    assert NUMBER not in str(await anna.see(f"/conversations/{cid}/summary"))


async def test_that_an_agent_reaches_an_agreement_inside_the_policy(backed: Any, anna: AtDesk) -> None:
    cid = await taken(backed, anna)
    await proved(anna, cid)
    path = f"/conversations/{cid}/case"
    assert (await anna.post(f"{path}/offers", instalment_count=3)).json()[
        "code"
    ] == "acknowledgement_required"
    assert (await anna.post(f"{path}/notice")).status_code == 200
    offers = (await anna.post(f"{path}/offers", instalment_count=3)).json()
    accept = {"offer_id": offers["offers"][0]["offer_id"], "id": "a1"}
    plans = [(await anna.post(f"{path}/plans", **accept)).json() for _ in range(2)]
    panel = (await anna.see(path))["case"]
    pdf = await anna.http.get(f"/console/api{path}/document")

    assert plans[0]["plan_id"] == plans[1]["plan_id"] == panel["plan"]["plan_id"]
    assert panel["balance"]["total_grosze"] == 100_000 and panel["creditor_code"] == "brzoza"
    assert panel["limitation"]["state_text"] and panel["limitation"]["reasoning"][0]["text"]
    assert pdf.content.startswith(b"%PDF") and pdf.headers["cache-control"] == "no-store"
    told = (await anna.see(f"/conversations/{cid}"))["events"]
    assert any("uznanie długu" in event["text"] and event["source"] == "agent" for event in told)
    assert (await anna.post(f"{path}/offers", instalment_count=2)).json()["code"] == "plan_running"
    assert (await anna.post(f"{path}/plans/cancel")).json()["status"] == "cancelled"


async def test_that_holds_matters_promises_and_calls_go_through_the_rules(backed: Any, anna: AtDesk) -> None:
    cid = await taken(backed, anna)
    await proved(anna, cid)
    path = f"/conversations/{cid}/case"
    await anna.post(f"{path}/notice")
    promised = await anna.post(f"{path}/promises", amount_grosze=20_000, promised_on="2026-11-30")
    held = (await anna.post(f"{path}/holds", block="complaint", until="2026-12-10")).json()
    assert (await anna.post(f"{path}/offers", instalment_count=3)).json()["code"] == "case_on_hold"
    lifted = await anna.post(f"{path}/holds/{held['hold_id']}/lift")
    dispute = (await anna.post(f"{path}/matters", kind="dispute", subtype="amount", note="inna kwota")).json()
    shown = (await anna.see(path))["case"]
    (told,) = [each for each in shown["matters"] if each["report_id"] == dispute["report_id"]]
    assert (told["moves"], told["outcomes"]) == (
        ["in_progress", "resolved", "withdrawn"],
        ["partly_upheld", "rejected", "upheld"],
    )
    assert {"kind": "insolvency", "subtypes": ["bankruptcy", "enforcement", "restructuring"]} in shown[
        "matter_kinds"
    ]
    moved = await anna.post(f"{path}/matters/{dispute['report_id']}/moves", to="in_progress")
    call = await anna.post(f"{path}/callback", on="2026-11-24", from_hour=10)
    refused = await anna.post(f"{path}/matters", kind="hardship", note="choroba")
    case = (await anna.see(path))["case"]
    lines = {
        line["code"]: line["text"] for line in (await anna.see(f"/conversations/{cid}/summary"))["lines"]
    }

    assert promised.json()["outcome"] == "accept"
    assert lifted.json()["lifted_on"] == "2026-11-23"
    assert moved.json()["status"] == "in_progress"
    assert call.status_code == 200 and refused.json()["code"] == "consent_required"
    assert {each["code"] for each in case["blocks"]} == {"dispute", "escalation"}
    assert {each["kind_text"] for each in case["matters"]} >= {"zakwestionowanie", "prośba o człowieka"}
    assert lines["balance"].startswith("1\u00a0000,00\u00a0zł")
    assert lines["promise"] == "200,00\u00a0zł do 30.11.2026"
    assert lines["identity"] == "potwierdzona" and lines["words"] == "człowiek"


async def test_that_only_the_owner_acts_on_the_case(backed: Any, anna: AtDesk) -> None:
    cid = await taken(backed, anna)
    await proved(anna, cid)
    ewa = await hired(backed, "ewa", "Ewa Lis", "agent")
    for step, body in (("holds", {"block": "hold"}), ("offers", {}), ("notice", {}), ("plans/cancel", {})):
        refused = await ewa.post(f"/conversations/{cid}/case/{step}", **body)
        assert (refused.status_code, refused.json()["code"]) == (409, "not_yours")
    assert (await ewa.see(f"/conversations/{cid}/case"))["case"]["case_number"] == NUMBER
    await ewa.http.aclose()


async def test_that_a_conversation_of_another_tenant_is_taken_from_its_agent(
    backed: Any, anna: AtDesk
) -> None:
    ola = await hired(backed, "ola", "Ola Bąk", "agent", creditors=["olcha"])
    cid = await taken(backed, ola)
    answer = await ola.post(f"/conversations/{cid}/case/identity", birth_date=BORN, case_number=NUMBER)
    assert (answer.status_code, answer.json()["code"]) == (404, "conversation_unknown")
    assert (await ola.http.get(f"/console/api/conversations/{cid}")).status_code == 404
    assert await mode(backed, cid) is Mode.WAITING
    assert (await anna.see(f"/conversations/{cid}"))["conversation"]["creditor"] == "brzoza"
    await ola.http.aclose()


async def test_that_the_tenant_is_learned_when_the_assistant_proves_identity(
    backed: Any, anna: AtDesk
) -> None:
    system = backed
    system.engine.answers["dane"] = reply("Dziękuję.", commands=("verified",))
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("dzień dobry")
        await chat.hears()
        client = system.gateway.console.desk_client
        await client.in_session("POST", cid, "/identity", {"birth_date": BORN, "case_number": NUMBER})
        await chat.say("dane")
        await chat.hears()

    async def known() -> bool:
        return bool((await anna.see(f"/conversations/{cid}"))["conversation"]["creditor"] == "brzoza")

    await until(known)


async def test_that_words_are_checked_before_they_go_out(backed: Any, anna: AtDesk) -> None:
    cid = await taken(backed, anna)
    await proved(anna, cid)
    path = f"/conversations/{cid}"

    async def codes(text: str) -> list[tuple[str, bool]]:
        found = (await anna.post(f"{path}/check", text=text)).json()["warnings"]
        return [(each["code"], each["blocking"]) for each in found]

    assert await codes("Do zapłaty jest 1 000,00 zł.") == []
    assert await codes("Do zapłaty jest 1 200 zł.") == [("amount_differs", False)]
    assert await codes("Jeśli nie wpłynie wpłata, sprawa trafi do komornika.") == [("threat", True)]
    assert await codes("Komornik działa tylko na podstawie tytułu wykonawczego.") == [("threat", False)]
    assert await codes("Proszę o natychmiastową wpłatę.") == [("avoid_word", False)]
    assert await codes("Wstyd tak unikać rozmowy. To ostatnia szansa.") == [
        ("shame", False),
        ("pressure", False),
    ]
    text = "Do zapłaty jest 1 200 zł."
    asked = await anna.post(f"{path}/reply", id="r1", text=text)
    assert (asked.status_code, asked.json()["code"]) == (409, "check_needed")
    assert await anna.do(f"{path}/reply", id="r1", text=text, confirmed=["amount_differs"]) == 204
    assert await anna.do(f"{path}/reply", id="r2", text="Wezwiemy policję, jeśli nie będzie wpłaty.") == 409


async def test_that_ready_replies_are_filled_from_facts(backed: Any, anna: AtDesk) -> None:
    cid = await taken(backed, anna)
    before = {each["code"]: each for each in (await anna.see(f"/canned?conversation={cid}"))["canned"]}
    await proved(anna, cid)
    after = {each["code"]: each for each in (await anna.see(f"/canned?conversation={cid}"))["canned"]}

    assert before["saldo"]["missing"] == ["numer_sprawy", "kwota"] and "{kwota}" in before["saldo"]["text"]
    assert "1\u00a0000,00\u00a0zł" in after["saldo"]["text"] and after["saldo"]["missing"] == []
    assert after["powitanie"]["text"].startswith("Dzień dobry, z tej strony Anna Nowak, Firma Testowa.")
    own = {"code": "urlop", "title": "Urlop", "group": "rozmowa", "text": "Wracamy {dzis}."}
    assert (await anna.post("/canned", **own)).status_code == 201
    assert (await anna.post("/canned", **own)).json()["code"] == "code_taken"
    assert (await anna.post("/canned", **own | {"code": "a1", "text": "{imie}"})).json()[
        "code"
    ] == "unknown_variable"
    assert (await anna.post("/canned", **own | {"code": "a2", "text": "Natychmiast!"})).json()[
        "code"
    ] == "words_to_avoid"
    mine = next(each for each in (await anna.see("/canned"))["canned"] if each["code"] == "urlop")
    assert await anna.do(f"/canned/{mine['id']}", active=False) == 204
    assert "urlop" not in {each["code"] for each in (await anna.see("/canned"))["canned"]}


async def test_that_search_minds_no_marks_and_no_other_tenant(backed: Any, anna: AtDesk) -> None:
    backed.engine.answers["Żółta łódź"] = reply("Przekazuję.", commands=("handover",))
    cid, _ = await handed_over(backed, "Żółta łódź")
    hits = (await anna.see("/search?q=zolta LODZ&source=debtor"))["hits"]
    nothing = (await anna.see("/search?q=zielona"))["hits"]
    strict = await hired(backed, "ola", "Ola", "agent", creditors=["olcha"], unassigned=False)

    assert [(hit["conversation"], hit["text"]) for hit in hits] == [(cid, "Żółta łódź")] and nothing == []
    assert (await strict.see("/search?q=zolta"))["hits"] == []
    assert (await anna.http.get("/console/api/search?q=a")).status_code == 422
    await strict.http.aclose()


async def test_that_a_backend_that_is_away_is_named_and_words_still_go_out(make_system: Any) -> None:
    system = await make_system(cases_desk_token=DESK, cases_url="http://127.0.0.1:9")
    agent = await hired(system, "anna", "Anna Nowak", "agent")
    cid, _ = await handed_over(system)
    await agent.do(f"/conversations/{cid}/claim")
    away = await agent.http.get(f"/console/api/conversations/{cid}/case")

    assert (away.status_code, away.json()["code"]) == (502, "cases_unavailable")
    assert await agent.do(f"/conversations/{cid}/reply", id="r", text="Dzień dobry, czytam.") == 204
    lines = (await agent.see(f"/conversations/{cid}/summary"))["lines"]
    assert "nie odpowiada" in next(line["text"] for line in lines if line["code"] == "case")
    await agent.http.aclose()


async def test_that_what_the_assistant_gathered_is_noted_for_the_team_only(backed: Any, anna: AtDesk) -> None:
    answer = reply("Przekazuję.") | {
        "commands": [
            {"name": "handover", "reason": "request_human", "summary": [{"label": "Prośba", "value": "raty"}]}
        ]
    }
    backed.engine.answers["człowiek proszę"] = answer
    cid, token = await handed_over(backed, "człowiek proszę")
    lines = {
        line["code"]: line["text"] for line in (await anna.see(f"/conversations/{cid}/summary"))["lines"]
    }
    async with backed.chat(token) as chat:
        seen = [(await chat.hears())["text"] for _ in range(2)]

    assert lines["handover"] == "Prośba: raty"
    assert not any("Prośba" in text for text in seen)
