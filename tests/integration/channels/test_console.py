"""The console: coming in, takeover that one agent wins, words under a name, giving back, repairing."""

import asyncio
from typing import Any

import pytest
import websockets
from channel_desk import PASSWORD, handed_over, mode
from channel_servers import until

from channels.console.admin import main as admin
from channels.conversation.modes import Mode

MOVES = ("claim", "clear", "release", "return", "reply", "note")


async def test_that_nothing_is_seen_or_done_without_login(system: Any) -> None:
    cid, _ = await handed_over(system)
    for path in ("/me", "/conversations", f"/conversations/{cid}", "/dead-letters"):
        assert (await system.http.get(f"/console/api{path}")).status_code == 401
    for path in (*(f"/conversations/{cid}/{step}" for step in MOVES), "/dead-letters/sms/1/resend"):
        body = {"id": "a", "text": "x", "note": ""}
        assert (await system.http.post(f"/console/api{path}", json=body)).status_code == 401
    with pytest.raises(websockets.InvalidStatus):
        await websockets.connect(system.url.replace("http", "ws") + "/console/api/live", origin=system.url)


async def test_that_a_wrong_password_says_nothing_and_five_close_the_account(system: Any, hire: Any) -> None:
    await hire()
    unknown = await system.http.post("/console/api/login", json={"login": "nikt", "password": PASSWORD})
    wrong = [
        await system.http.post("/console/api/login", json={"login": "anna", "password": "zle-haslo-zle"})
        for _ in range(5)
    ]
    right = await system.http.post("/console/api/login", json={"login": "anna", "password": PASSWORD})

    assert unknown.json() == wrong[0].json()
    assert {answer.status_code for answer in wrong} == {401}
    assert right.status_code == 423


async def test_that_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(
    system: Any, hire: Any
) -> None:
    await hire()
    answer = await system.http.post("/console/api/login", json={"login": "anna", "password": PASSWORD})
    cookie = answer.headers["set-cookie"].lower()

    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/console" in cookie


async def test_that_a_change_needs_the_csrf_token(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, _ = await handed_over(system)

    assert (await anna.http.post(f"/console/api/conversations/{cid}/claim", json={})).status_code == 403
    assert await mode(system, cid) is Mode.WAITING


async def test_that_the_queue_shows_crisis_first_and_no_phone(system: Any, hire: Any) -> None:
    anna = await hire()
    waiting, _ = await handed_over(system)
    frozen, _ = await handed_over(system, "nie chce juz zyc")

    queue = await anna.see("/conversations")

    assert [entry["id"] for entry in queue["conversations"]] == [frozen, waiting]
    assert queue["counts"] == {"frozen": 1, "waiting": 1}
    assert "phone" not in str(queue)


async def test_that_of_many_claims_at_once_exactly_one_wins(system: Any, hire: Any) -> None:
    team = [await hire(f"agent{number}", f"Agent {number}") for number in range(4)]
    cid, _ = await handed_over(system)

    codes = await asyncio.gather(
        *(agent.do(f"/conversations/{cid}/claim") for agent in team for _ in range(3))
    )

    assert sorted(codes) == [204] + [409] * 11
    owner = (await system.gateway.conversations.load(cid)).owner
    assert owner in {f"agent{number}" for number in range(4)}


async def test_takeover_and_return_with_every_word_under_its_writer(system: Any, hire: Any) -> None:
    anna, ewa = await hire(), await hire("ewa", "Ewa Lis")
    cid, token = await handed_over(system)
    async with system.chat(token) as chat:
        await chat.send({"type": "resume", "after": 3})
        assert await anna.do(f"/conversations/{cid}/claim") == 204
        joined = await chat.hears("system")
        assert await ewa.do(f"/conversations/{cid}/reply", id="r0", text="to nie moja rozmowa") == 409
        for _ in range(3):
            assert await anna.do(f"/conversations/{cid}/reply", id="r1", text="Dzień dobry, czytam.") == 204
        written = await chat.hears("agent")
        await chat.say("ile jest do zapłaty")
        assert await chat.silent()
        assert await anna.do(f"/conversations/{cid}/note", id="n1", text="Tylko dla zespołu") == 204
        assert await anna.do(f"/conversations/{cid}/return", note="Ustalone: 3 raty") == 204
        back = await chat.hears("system")
        resumed = await chat.hears()
        await chat.say("dziękuję")
        answer = await chat.hears()
        rest = [frame for frame in chat.kept if frame.get("kind") == "note" or frame.get("source") == "agent"]

    assert "Anna Nowak" in joined["text"] and "automatyczny" in back["text"]
    assert (written["author"], written["text"]) == ("Anna Nowak", "Dzień dobry, czytam.")
    assert resumed["text"] == 'Echo: /EXTERNAL_returned{"agreed":"nothing"}'
    assert answer["text"] == "Echo: dziękuję"
    assert rest == []
    assert "ile jest do zapłaty" not in system.engine.texts()
    seen = await ewa.see(f"/conversations/{cid}")
    assert [e["text"] for e in seen["events"] if e["kind"] == "note"] == [
        "Tylko dla zespołu",
        "Ustalone: 3 raty",
    ]


async def test_that_a_frozen_conversation_is_released_only_by_a_person(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await handed_over(system, "nie chce juz zyc")

    assert await anna.do(f"/conversations/{cid}/claim") == 409
    assert await anna.do(f"/conversations/{cid}/return", note="") == 409
    assert await anna.do(f"/conversations/{cid}/clear") == 204
    assert await mode(system, cid) is Mode.HUMAN
    async with system.chat(token) as chat:
        assert await anna.do(f"/conversations/{cid}/reply", id="r1", text="Jestem tutaj.") == 204
        assert (await chat.hears("agent"))["text"] == "Jestem tutaj."
        await chat.say("nie chce juz zyc", id="again")
        await until(lambda: frozen_again(system, cid))


async def frozen_again(system: Any, cid: str) -> bool:
    return await mode(system, cid) is Mode.FROZEN


async def test_that_a_supervisor_releases_for_others_and_an_agent_does_not(system: Any, hire: Any) -> None:
    anna, ewa, lead = await hire(), await hire("ewa", "Ewa"), await hire("szef", "Jan", "supervisor")
    cid, _ = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")

    assert await ewa.do(f"/conversations/{cid}/release") == 409
    assert await lead.do(f"/conversations/{cid}/release") == 204
    assert await mode(system, cid) is Mode.WAITING


async def test_that_a_supervisor_sees_and_replays_what_the_engine_lost(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    system.engine.status = 502
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("ile?")
        await chat.hears()
        await chat.say("halo?")
        await chat.hears()
        system.engine.status = 200
        dead = await lead.see("/dead-letters")
        assert await anna.do(f"/dead-letters/messages/{cid}/replay") == 403
        assert await lead.do(f"/dead-letters/messages/{cid}/replay") == 204
        answers = [(await chat.hears())["text"] for _ in range(2)]
        assert await lead.do(f"/dead-letters/messages/{cid}/replay") == 404

    assert dead["messages"] == [{"conversation": cid, "offset": 2, "code": "fault:engine_502"}]
    assert answers == ["Echo: ile?", "Echo: halo?"]
    assert (await lead.see("/dead-letters"))["messages"] == []


async def test_that_unknown_conversations_and_bad_bodies_are_refused_calmly(system: Any, hire: Any) -> None:
    anna = await hire()

    assert (await anna.http.get("/console/api/conversations/nie-ma")).status_code == 404
    assert await anna.do("/conversations/nie-ma/claim") == 404
    assert await anna.do("/conversations/nie-ma/note", id="n", text="x") == 404
    cid, _ = await system.session()
    assert await anna.do(f"/conversations/{cid}/reply", id="zły id", text="x") == 422
    assert await anna.do(f"/conversations/{cid}/reply", id="a", text="x" * 3000) == 422
    assert (await anna.http.get(f"/console/api/conversations/{cid}?after=abc")).status_code == 422


async def test_that_logging_out_ends_the_session(system: Any, hire: Any) -> None:
    anna = await hire()
    token = anna.http.cookies["ulga_console"]

    assert await anna.do("/logout") == 204
    again = await system.http.get("/console/api/me", headers={"cookie": f"ulga_console={token}"})
    assert again.status_code == 401


async def test_that_the_live_socket_tells_that_something_changed(system: Any, hire: Any) -> None:
    anna = await hire()
    cookie = {"cookie": f"ulga_console={anna.http.cookies['ulga_console']}"}
    address = system.url.replace("http", "ws") + "/console/api/live"
    async with websockets.connect(address, origin=system.url, additional_headers=cookie) as socket:
        await handed_over(system)
        assert "changed" in await asyncio.wait_for(socket.recv(), 5)


async def test_that_the_page_and_its_files_are_served(system: Any) -> None:
    for path in (
        "/console",
        "/console/console.js",
        "/console/api.js",
        "/console/talk.js",
        "/console/strings.pl.js",
    ):
        assert (await system.http.get(path)).status_code == 200


def test_that_accounts_are_made_and_closed_from_the_command_line(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io

    monkeypatch.setenv("ULGA_DATA_DIR", str(tmp_path))

    def typed(words: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(words + "\n"))

    typed(PASSWORD)
    assert admin(["create", "anna", "--name", "Anna Nowak", "--stdin"]) == 0
    typed(PASSWORD)
    assert admin(["create", "anna", "--stdin"]) == 1
    typed("krotkie")
    assert admin(["create", "ewa", "--stdin"]) == 1
    assert admin(["disable", "anna"]) == 0
    assert admin(["list"]) == 0
    assert "anna\tagent\tzablokowane\tAnna Nowak" in capsys.readouterr().out
