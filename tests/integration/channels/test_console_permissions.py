"""Every endpoint of the console for every role, for nobody, and for another tenant: the right code, nothing leaked.

The table is the whole of it: a route that is not listed here fails the test.
"""

from typing import Any

import httpx
import pytest
from channel_desk import CHEAP, handed_over
from channel_servers import until
from fastapi.openapi.utils import get_openapi

from channels.console import passwords
from channels.console.api import router
from channels.store import states

ANYONE, AGENTS, LEADS, ADMINS = "nobody", "agent", "supervisor", "admin"
CID = "/conversations/{cid}"
SECRET = "tajemnica-tej-rozmowy"
# (method, path): (who may, whether it is about one conversation)
RIGHTS: dict[tuple[str, str], tuple[str, bool]] = {
    ("POST", "/login"): (ANYONE, False),
    ("POST", "/login/second"): (ANYONE, False),
    ("POST", "/logout"): (AGENTS, False),
    ("GET", "/me"): (AGENTS, False),
    ("POST", "/second-factor/enrol"): (AGENTS, False),
    ("POST", "/second-factor/confirm"): (AGENTS, False),
    ("POST", "/second-factor/recovery-codes"): (AGENTS, False),
    ("POST", "/second-factor/remove"): (AGENTS, False),
    ("POST", "/password"): (AGENTS, False),
    ("GET", "/sessions"): (AGENTS, False),
    ("POST", "/sessions/end-others"): (AGENTS, False),
    ("POST", "/sessions/{public}/end"): (AGENTS, False),
    ("POST", "/presence"): (AGENTS, False),
    ("GET", "/colleagues"): (AGENTS, False),
    ("GET", "/audit"): (ADMINS, False),
    ("GET", "/agents"): (ADMINS, False),
    ("POST", "/agents"): (ADMINS, False),
    ("POST", "/agents/{agent_id}"): (ADMINS, False),
    ("POST", "/agents/{agent_id}/password"): (ADMINS, False),
    ("POST", "/agents/{agent_id}/reset-second-factor"): (ADMINS, False),
    ("POST", "/agents/{agent_id}/unlock"): (ADMINS, False),
    ("POST", "/agents/{agent_id}/end-sessions"): (ADMINS, False),
    ("GET", "/agents/{agent_id}/sessions"): (ADMINS, False),
    ("GET", "/conversations"): (AGENTS, False),
    ("POST", "/next"): (AGENTS, False),
    ("GET", "/hours"): (AGENTS, False),
    ("GET", CID): (AGENTS, True),
    ("POST", CID + "/tags"): (AGENTS, True),
    ("POST", CID + "/claim"): (AGENTS, True),
    ("POST", CID + "/clear"): (AGENTS, True),
    ("POST", CID + "/reopen"): (AGENTS, True),
    ("POST", CID + "/freeze"): (AGENTS, True),
    ("POST", CID + "/release"): (AGENTS, True),
    ("POST", CID + "/transfer"): (AGENTS, True),
    ("POST", CID + "/assign"): (LEADS, True),
    ("POST", CID + "/return"): (AGENTS, True),
    ("POST", CID + "/close"): (AGENTS, True),
    ("POST", CID + "/reply"): (AGENTS, True),
    ("POST", CID + "/files"): (AGENTS, True),
    ("GET", CID + "/files/{file}"): (AGENTS, True),
    ("POST", CID + "/check"): (AGENTS, True),
    ("POST", CID + "/note"): (AGENTS, True),
    ("POST", CID + "/typing"): (AGENTS, True),
    ("POST", CID + "/seen"): (AGENTS, True),
    ("GET", "/mentions"): (AGENTS, False),
    ("POST", "/mentions/{mention}/seen"): (AGENTS, False),
    ("GET", CID + "/case"): (AGENTS, True),
    ("GET", CID + "/case/document"): (AGENTS, True),
    ("GET", CID + "/summary"): (AGENTS, True),
    ("POST", CID + "/case/identity"): (AGENTS, True),
    ("POST", CID + "/case/notice"): (AGENTS, True),
    ("POST", CID + "/case/offers"): (AGENTS, True),
    ("POST", CID + "/case/plans"): (AGENTS, True),
    ("POST", CID + "/case/plans/cancel"): (AGENTS, True),
    ("POST", CID + "/case/promises"): (AGENTS, True),
    ("POST", CID + "/case/holds"): (AGENTS, True),
    ("POST", CID + "/case/holds/{hold_id}/lift"): (AGENTS, True),
    ("POST", CID + "/case/matters"): (AGENTS, True),
    ("POST", CID + "/case/matters/{matter_id}/moves"): (AGENTS, True),
    ("POST", CID + "/case/callback"): (AGENTS, True),
    ("GET", "/canned"): (AGENTS, False),
    ("POST", "/canned"): (LEADS, False),
    ("POST", "/canned/{reply}"): (LEADS, False),
    ("GET", "/search"): (AGENTS, False),
    ("GET", "/intents"): (AGENTS, False),
    ("GET", CID + "/reading"): (AGENTS, True),
    ("GET", CID + "/help"): (AGENTS, True),
    ("POST", CID + "/reading/{offset}/correction"): (AGENTS, True),
    ("GET", "/board"): (LEADS, False),
    ("GET", "/outcomes"): (LEADS, False),
    ("GET", "/export.csv"): (LEADS, False),
    ("GET", "/quality"): (LEADS, False),
    ("POST", "/quality/sample"): (LEADS, False),
    ("GET", "/quality/results"): (LEADS, False),
    ("POST", "/quality/{cid}"): (LEADS, True),
    ("GET", "/corrections"): (LEADS, False),
    ("GET", "/corrections/export"): (LEADS, False),
    ("POST", "/corrections/{correction}"): (LEADS, False),
    ("GET", "/dead-letters"): (LEADS, False),
    ("POST", "/dead-letters/messages/{cid}/replay"): (LEADS, True),
    ("POST", "/dead-letters/sms/{letter}/resend"): (LEADS, False),
}
RANKS = {AGENTS: 0, LEADS: 1, ADMINS: 2}
# one body that satisfies every shape; what is too much is ignored
BODY: dict[str, Any] = {
    "id": "x1", "text": "Dzień dobry.", "note": "x", "to": "nikt", "offset": 1, "tags": [], "birth_date": "1985-03-15",
    "case_number": "UL-2026-000123", "promised_on": "2026-12-01", "on": "2026-12-01", "from_hour": 10,
    "kind": "dispute",    "offer_id": "of_x", "outcome": "answered", "intent": "greet", "state": "available",
    "score": 3, "listening": 3,
    "clarity": 3, "correctness": 3, "size": 1, "code": "000000", "password": "zle-haslo-zle-haslo", "challenge": "x",
    "old": "zle-haslo-zle-haslo", "new": "zle-haslo-zle-haslo", "login": "nowy", "name": "Nowy", "title": "Tytuł",
    "group": "inne",
}  # fmt: skip
QUERY = {"q": "abc", "from": "2026-01-01", "to": "2026-01-02"}


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every role sets passwords here, and none of them is kept; what a hash is worth, tests/unit says."""
    monkeypatch.setattr(passwords, "_HASHER", CHEAP)


def test_that_every_route_stands_in_the_table_and_nothing_else(system: Any) -> None:
    paths = get_openapi(title="console", version="1", routes=router(system.gateway.console).routes)["paths"]
    found = {
        (method.upper(), path.removeprefix("/console/api"))
        for path, methods in paths.items()
        for method in methods
    }
    assert found == set(RIGHTS)


async def asked(
    http: httpx.AsyncClient, method: str, path: str, csrf: str | None, **changes: Any
) -> httpx.Response:
    headers = {"x-csrf-token": csrf} if csrf else {}
    address = "/console/api" + path
    if method == "GET":
        return await http.get(address, params=QUERY, headers=headers)
    return await http.post(address, json=BODY | changes, headers=headers)


def filled(path: str, cid: str) -> str:
    numbers = ("agent_id", "mention", "hold_id", "reply", "offset", "correction", "letter")
    for name in numbers:
        path = path.replace("{" + name + "}", "999")
    return (
        path.replace("{cid}", cid)
        .replace("{public}", "nie-ma")
        .replace("{matter_id}", "ma_nie-ma")
        .replace("{file}", "x")
    )


@pytest.fixture
async def secret(system: Any) -> str:
    """A proved conversation of the tenant "beta" that waits, with words that must not leak."""
    system.engine.answers[SECRET] = {
        "messages": [], "commands": [{"name": "verified"}, {"name": "handover", "reason": SECRET.replace("-", "_")}]
    }  # fmt: skip
    cid, _ = await handed_over(system, SECRET)
    async with system.gateway.db.write() as tx:
        await states.put(tx, cid, creditor="beta")
    return cid


async def test_that_nobody_logged_out_gets_anything(system: Any, secret: str) -> None:
    for (method, path), (who, _) in RIGHTS.items():
        answer = await asked(system.http, method, filled(path, secret), None)
        allowed = {200, 401, 429} if who == ANYONE else {401}
        assert answer.status_code in allowed, (method, path, answer.status_code)
        assert SECRET not in answer.text


@pytest.mark.parametrize("role", [AGENTS, LEADS, ADMINS])
async def test_that_each_role_may_what_the_table_says(system: Any, hire: Any, secret: str, role: str) -> None:
    person = await hire("osoba", "Osoba", role)
    for (method, path), (who, _) in RIGHTS.items():
        if who == ANYONE or path in ("/logout", "/next"):
            continue
        answer = await asked(person.http, method, filled(path, secret), person.csrf)
        refused = answer.status_code == 403
        assert refused is (RANKS[role] < RANKS[who]), (method, path, answer.status_code, answer.text)
        assert answer.status_code < 500 or answer.json()["code"] in (
            "cases_unavailable",
            "engine_unavailable",
        )
        assert answer.status_code != 422 or "/case" not in path, (method, path, answer.text)


async def test_that_every_change_needs_the_csrf_token(system: Any, hire: Any, secret: str) -> None:
    admin = await hire("szefowa", "Maria", ADMINS)
    for (method, path), (who, _) in RIGHTS.items():
        if method == "POST" and who != ANYONE:
            answer = await asked(admin.http, method, filled(path, secret), "zly-token")
            assert (answer.status_code, answer.json()["code"]) == (403, "csrf"), path


@pytest.mark.parametrize("role", [AGENTS, LEADS, ADMINS])
async def test_that_another_tenants_conversation_is_nowhere(
    system: Any, hire: Any, secret: str, role: str
) -> None:
    stranger = await hire("obcy", "Obcy", role, creditors=["alfa"])
    for (method, path), (who, about_one) in RIGHTS.items():
        if (
            who == ANYONE
            or path == "/logout"
            or path.startswith(("/second-factor", "/password", "/sessions"))
        ):
            continue
        answer = await asked(stranger.http, method, filled(path, secret), stranger.csrf)
        if about_one and RANKS[role] >= RANKS[who]:
            assert (answer.status_code, answer.json()["code"]) == (404, "conversation_unknown"), (
                method,
                path,
            )
            unknown = await asked(stranger.http, method, filled(path, "nie-ma-takiej"), stranger.csrf)
            assert unknown.json() == answer.json(), (method, path)
        if path != "/audit":  # admins read who did what, to which id; never words
            assert secret not in answer.text, (method, path)
        assert SECRET not in answer.text and SECRET.replace("-", "_") not in answer.text


async def test_that_a_conversation_whose_tenant_changes_is_lost_to_open_screens(
    system: Any, hire: Any, secret: str
) -> None:
    theirs = await hire("beata", "Beata", AGENTS, creditors=["beta"])
    assert (await theirs.http.get(f"/console/api/conversations/{secret}")).status_code == 200
    async with system.gateway.db.write() as tx:
        await states.put(tx, secret, creditor="alfa")

    async def gone() -> bool:
        return bool((await theirs.http.get(f"/console/api/conversations/{secret}")).status_code == 404)

    await until(gone)
