"""Second factor, sessions, accounts, the audit: who comes in, who is sent out, who is told what."""

from typing import Any

import httpx
import pyotp
import pytest
from channel_desk import HASHED, PASSWORD, AtDesk, handed_over, hired

from channels.console import second_factor
from channels.console.own_security import hint_of
from channels.store import agents

NEW = "zupelnie-nowe-haslo"


async def enrolled(agent: AtDesk) -> tuple[pyotp.TOTP, list[str]]:
    """Set the second factor up; the app and the recovery codes."""
    begun = (await agent.post("/second-factor/enrol", password=PASSWORD)).raise_for_status().json()
    totp = pyotp.TOTP(begun["secret"])
    assert begun["uri"].startswith("otpauth://totp/") and begun["qr_svg"].startswith("<svg")
    wrong = await agent.post("/second-factor/confirm", code="000000")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "second_factor_refused")
    done = await agent.post("/second-factor/confirm", code=totp.now())
    return totp, done.raise_for_status().json()["recovery_codes"]


async def login(system: Any, login: str = "anna", password: str = PASSWORD) -> httpx.Response:
    answer: httpx.Response = await system.http.post(
        "/console/api/login", json={"login": login, "password": password}
    )
    return answer


async def second(system: Any, challenge: str, code: str) -> httpx.Response:
    body = {"challenge": challenge, "code": code}
    answer: httpx.Response = await system.http.post("/console/api/login/second", json=body)
    return answer


async def test_that_a_code_is_wanted_after_the_password_and_works_once(system: Any, hire: Any) -> None:
    anna = await hire()
    totp, recovery = await enrolled(anna)
    begun = await login(system)
    challenge = begun.json()["challenge"]

    assert "set-cookie" not in begun.headers and "csrf" not in begun.json()
    assert (await second(system, challenge, totp.now())).status_code == 401  # used at the enrolment
    later = totp.at(int(system.gateway.conversations.moment().seconds) + 30)
    came_in = await second(system, challenge, later)
    assert came_in.json()["second_factor"] is True and "httponly" in came_in.headers["set-cookie"].lower()
    assert (await second(system, challenge, recovery[0])).json()["code"] == "challenge_expired"
    again = (await login(system)).json()["challenge"]
    assert (await second(system, again, later)).status_code == 401
    assert (await second(system, again, recovery[0].upper())).status_code == 200
    assert (await second(system, (await login(system)).json()["challenge"], recovery[0])).status_code == 401
    assert len(recovery) == len(set(recovery)) == 10


async def test_that_five_wrong_codes_close_the_account(system: Any, hire: Any) -> None:
    anna = await hire()
    _, recovery = await enrolled(anna)
    challenge = (await login(system)).json()["challenge"]
    for _ in range(5):
        assert (await second(system, challenge, "000000")).status_code == 401
    assert (await second(system, challenge, recovery[0])).status_code == 401
    assert (await login(system)).status_code == 423


async def test_that_nothing_opens_before_an_obligatory_second_factor(make_system: Any) -> None:
    system = await make_system(console_second_factor="required")
    anna = await hired(system, "anna", "Anna Nowak", "admin")
    cid, _ = await handed_over(system)

    assert (await anna.see("/me"))["must_enrol"] is True
    for path in ("/conversations", f"/conversations/{cid}", "/agents", "/sessions", "/colleagues"):
        refused = await anna.http.get(f"/console/api{path}")
        assert (refused.status_code, refused.json()["code"]) == (403, "second_factor_required")
    assert await anna.do(f"/conversations/{cid}/claim") == 403
    assert await anna.do("/second-factor/enrol", password="zle-haslo-zle-haslo") == 409
    _, recovery = await enrolled(anna)
    assert (await anna.see("/me"))["must_enrol"] is False
    assert await anna.do(f"/conversations/{cid}/claim") == 204
    assert await anna.do("/second-factor/remove", password=PASSWORD, code=recovery[0]) == 403
    fresh = await anna.post("/second-factor/recovery-codes", password=PASSWORD, code=recovery[1])
    assert set(fresh.json()["recovery_codes"]).isdisjoint(recovery)
    await anna.http.aclose()


async def test_that_secrets_of_second_factors_are_sealed(system: Any, hire: Any) -> None:
    anna = await hire()
    totp, recovery = await enrolled(anna)
    async with system.gateway.db.read() as tx:
        kept = await agents.by_login(tx, "anna")

    assert kept is not None and kept.totp_secret and totp.secret not in kept.totp_secret
    assert second_factor.Sealer("console-secret-of-the-tests").open(kept.totp_secret) == totp.secret
    assert second_factor.Sealer("another-secret-altogether").open(kept.totp_secret) is None
    assert second_factor.kept_recovery(recovery[0]) != recovery[0]


async def test_that_sessions_are_shown_and_ended_one_by_one(system: Any, hire: Any) -> None:
    anna, ewa = await hire(), await hire("ewa", "Ewa Lis")
    elsewhere = (await login(system)).json()["csrf"]
    assert elsewhere
    shown = (await anna.see("/sessions"))["sessions"]
    other = next(each for each in shown if not each["current"])

    assert len(shown) == 2 and other["address_hint"] == "127.0.0.*"
    assert await ewa.do(f"/sessions/{other['id']}/end") == 404
    assert await anna.do(f"/sessions/{other['id']}/end") == 204
    assert (await system.http.get("/console/api/me")).status_code == 401
    await login(system)
    assert await anna.do("/password", old=PASSWORD, new="krotkie") == 422
    assert await anna.do("/password", old="zle-haslo-zle-haslo", new=NEW) == 409
    assert await anna.do("/password", old=PASSWORD, new=NEW) == 204
    assert (await system.http.get("/console/api/me")).status_code == 401
    assert (await anna.see("/me"))["login"] == "anna"
    assert (await login(system)).status_code == 401
    assert (await login(system, password=NEW)).status_code == 200


async def test_that_idle_and_old_sessions_end(
    system: Any, hire: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await hire()
    start = system.gateway.conversations.moment().seconds
    monkeypatch.setattr(system.gateway.conversations, "_wall", lambda: start + 46 * 60)
    assert (await anna.http.get("/console/api/me")).status_code == 401


async def test_that_an_admin_keeps_accounts_and_an_agent_sees_only_colleagues(system: Any, hire: Any) -> None:
    admin, anna = await hire("szefowa", "Maria", "admin"), await hire()
    made = await admin.post(
        "/agents", login="jan", name="Jan Wilk", password=PASSWORD, creditors=["alfa"], skills=["legal"]
    )
    again = await admin.post("/agents", login="jan", name="Jan Wilk", password=PASSWORD)
    jan = made.json()

    assert (made.status_code, jan["creditors"], jan["presence"]) == (201, ["alfa"], "offline")
    assert (again.status_code, again.json()["code"]) == (409, "login_taken")
    assert await anna.do("/agents", login="x", name="x", password=PASSWORD) == 403
    assert (await anna.http.get("/console/api/agents")).status_code == 403
    seen = (await anna.see("/colleagues"))["colleagues"]
    assert [each["login"] for each in seen] == ["anna", "jan", "szefowa"]
    assert set(seen[0]) == {"login", "name", "presence", "load", "capacity", "skills", "languages"}
    changed = await admin.post(f"/agents/{jan['id']}", creditors=None, capacity=2)
    assert (changed.json()["creditors"], changed.json()["capacity"]) == (None, 2)
    own = (await admin.see("/me"))["id"]
    assert await admin.do(f"/agents/{own}", active=False) == 409
    assert await admin.do("/agents/9999", active=False) == 404


async def test_that_closing_an_account_ends_its_sessions_at_once(system: Any, hire: Any) -> None:
    admin, anna = await hire("szefowa", "Maria", "admin"), await hire()
    her = (await anna.see("/me"))["id"]
    assert len((await admin.see(f"/agents/{her}/sessions"))["sessions"]) == 1
    assert await admin.do(f"/agents/{her}/end-sessions") == 204
    assert (await anna.http.get("/console/api/me")).status_code == 401
    assert await admin.do(f"/agents/{her}", active=False) == 200
    assert (await login(system)).status_code == 401


async def test_that_every_view_and_act_stands_in_the_audit(system: Any, hire: Any) -> None:
    admin, anna = await hire("szefowa", "Maria", "admin"), await hire()
    cid, _ = await handed_over(system)
    await anna.see(f"/conversations/{cid}")
    await anna.do(f"/conversations/{cid}/claim")
    await anna.do(f"/conversations/{cid}/close", outcome="agreed")
    await anna.do("/presence", state="busy")
    entries = (await admin.see(f"/audit?conversation={cid}"))["entries"]
    everything = (await admin.see("/audit?agent=anna"))["entries"]

    assert [(each["action"], each["detail"]) for each in entries] == [
        ("close", "agreed"), ("claim", None), ("view", None),
    ]  # fmt: skip
    assert {each["agent"] for each in entries} == {"anna"}
    assert ("presence", "busy") in [(each["action"], each["detail"]) for each in everything]
    assert (await anna.http.get("/console/api/audit")).status_code == 403


def test_that_an_address_is_shown_without_its_last_part() -> None:
    assert hint_of("10.1.2.3") == "10.1.2.*"
    assert HASHED != PASSWORD
