"""The web chat by a link, the key that is renewed, earlier conversations, pickers, and how many may be open."""

from typing import Any

import pytest
import websockets
from channel_servers import reply, until

from channels.conversation.model import Draft, Source
from channels.webchat.tokens import ChatTokens


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def open_by(system: Any, link: str, token: str | None = None) -> Any:
    return await system.http.post(
        "/chat/sessions", json={"link": link}, headers=bearer(token) if token else {}
    )


async def test_that_a_link_leads_to_the_chat_with_its_token_out_of_sight_of_logs(system: Any) -> None:
    answer = await system.http.get("/l/abc.DEF-9_")
    assert (answer.status_code, answer.headers["location"]) == (303, "/#l=abc.DEF-9_")
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert (await system.http.get("/l/%3Cscript%3E")).headers["location"] == "/"


async def test_that_a_good_link_is_told_to_the_case_backend_and_greets_accordingly(system: Any) -> None:
    system.engine.links["good.one"] = "good"
    opened = (await open_by(system, "good.one")).json()
    async with system.chat(opened["token"]) as chat:
        greeting = await chat.hears()

    assert opened["link"] == "good" and opened["expires_in"] == 72 * 3600
    assert system.engine.sessions == [(opened["conversation"], {"channel": "web", "link": "good.one"})]
    assert greeting["text"].startswith("Link z naszej wiadomości działa")
    assert "automatyczny asystent" in greeting["text"]


async def test_that_a_dead_link_still_opens_a_conversation(system: Any) -> None:
    opened = (await open_by(system, "dead.one")).json()
    async with system.chat(opened["token"]) as chat:
        assert (await chat.hears())["text"].startswith("Ten link już nie działa")
        await chat.say("dzień dobry")
        assert (await chat.hears())["text"] == "Echo: dzień dobry"


async def test_that_a_link_is_checked_before_the_first_answer_when_the_backend_was_away(system: Any) -> None:
    system.engine.cases_status = 503
    opened = (await open_by(system, "good.one")).json()
    system.engine.cases_status = 200
    async with system.chat(opened["token"]) as chat:
        await chat.hears()
        await chat.say("dzień dobry")
        await chat.hears()

    assert opened["link"] == "unchecked"
    assert [body["link"] for _, body in system.engine.sessions] == ["good.one", "good.one"]


async def test_that_the_same_link_again_goes_on_and_another_begins_anew(system: Any) -> None:
    system.engine.links |= {"one.x": "good", "two.x": "good"}
    first = (await open_by(system, "one.x")).json()
    again = await open_by(system, "one.x", first["token"])
    other = await open_by(system, "two.x", first["token"])

    assert again.status_code == 200 and again.json()["conversation"] == first["conversation"]
    assert other.status_code == 201 and other.json()["conversation"] != first["conversation"]


@pytest.mark.parametrize("body", ['{"link": 5}', '{"link": "a b"}', "[", '{"link": "%s"}' % ("x" * 200)])
async def test_that_a_broken_wish_is_refused(system: Any, body: str) -> None:
    assert (await system.http.post("/chat/sessions", content=body)).status_code == 422


async def test_that_a_retired_secret_still_opens_what_it_signed(make_system: Any) -> None:
    old = "retired-secret-of-the-tests"
    system = await make_system(chat_old_secrets=old)
    conversation, _ = await system.session()
    token = ChatTokens((old,), 72).issue(conversation)
    renewed = (await system.http.post("/chat/sessions", headers=bearer(token))).json()

    assert renewed["conversation"] == conversation
    assert ChatTokens(("chat-secret-of-the-tests",), 72).read(renewed["token"]) == conversation
    forged = ChatTokens(("somebody-elses-secret",), 72).issue(conversation)
    assert (await system.http.post("/chat/sessions", headers=bearer(forged))).status_code == 401


async def history(system: Any, token: str, page: int = 0) -> Any:
    return await system.http.get(f"/chat/history?page={page}", headers=bearer(token))


async def test_that_earlier_conversations_are_shown_once_identity_is_proved(system: Any) -> None:
    system.engine.answers["to ja"] = reply("Dziękuję.", commands=("verified",), choices=(("Tak", "/affirm"),))
    earlier, _ = await system.session()
    note = Draft(Source.AGENT, "tylko dla nas", "note", author="Anna")
    await system.gateway.conversations.receive(earlier, note, "note-1")
    cid, token = await system.session()
    refused = await history(system, token)
    system.engine.related[cid] = [earlier, "forgotten-meanwhile"]
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("to ja")
        await chat.hears()
        assert await chat.next("verified") == {"type": "verified"}
    async with system.chat(token) as chat:
        await chat.next("verified")
    shown = await history(system, token)

    assert (refused.status_code, refused.json()["code"]) == (403, "identity_required")
    (session,) = shown.json()["sessions"]
    assert shown.json()["next"] is None and shown.headers["cache-control"] == "no-store"
    assert [event["kind"] for event in session["events"]] == ["text"] and session["channel"] == "web"
    assert "choices" not in session["events"][0] and earlier not in shown.text


async def test_that_history_comes_in_pages_and_fails_calmly(system: Any) -> None:
    cid, token = await system.session()
    system.engine.related[cid] = [(await system.session())[0] for _ in range(7)]
    first, second = (await history(system, token)).json(), (await history(system, token, 1)).json()
    assert (len(first["sessions"]), first["next"], len(second["sessions"]), second["next"]) == (5, 1, 2, None)

    assert (await history(system, "forged")).status_code == 401
    async with system.chat(token) as chat:
        assert "verified" not in [frame["type"] for frame in chat.kept]


async def test_that_a_picker_reaches_the_page_only_in_the_contracts_shape(system: Any) -> None:
    def asks(given: Any) -> dict[str, Any]:
        answer = reply("Kiedy?")
        answer["messages"][0]["data"] = {"input": given, "note": 1}
        return answer

    good = {"kind": "date", "min": "2026-11-21", "max": "2027-01-05"}
    system.engine.answers |= {"a": asks(good), "b": asks({"kind": "date", "min": "x"}), "c": asks("date")}
    system.engine.answers["d"] = asks({"kind": "amount", "min": 100, "more": "no"})
    async with system.chat() as chat:
        await chat.hears()
        seen = []
        for words in "abcd":
            await chat.say(words)
            seen.append((await chat.hears())["data"])

    assert seen == [
        {"note": 1, "input": good},
        {"note": 1},
        {"note": 1},
        {"note": 1, "input": {"kind": "amount", "min": 100}},
    ]


async def test_that_a_conversation_has_so_many_open_tabs_and_no_more(make_system: Any) -> None:
    system = await make_system(chat_max_sockets_each=2, chat_max_sockets_address=3)
    _, token = await system.session()
    async with system.chat(token), system.chat(token):
        async with system.chat(token) as third:
            assert (await third.next("error"))["code"] == "too_many_tabs"
            with pytest.raises(websockets.ConnectionClosed) as closed:
                await third.next("event")
        async with system.chat(), system.chat() as fourth:
            assert (await fourth.next("error"))["code"] == "busy"
    assert closed.value.rcvd.code == 4429
    await until(lambda: system.gateway.metrics.sockets._value.get() == 0)
    async with system.chat(token) as back:
        await back.hears()


async def test_that_a_refusal_names_the_message_it_is_about(make_system: Any) -> None:
    system = await make_system(limit_frames="3/minute")
    async with system.chat() as chat:
        await chat.hears()
        await chat.send({"type": "message", "id": "bez-tekstu"})
        await chat.send({"type": "choice", "id": "zly-wybor", "choice": "?"})
        errors = [await chat.next("error") for _ in range(2)]
        for number in range(2):
            await chat.send({"type": "message", "id": f"n{number}", "text": "a"})
        errors.append(await chat.next("error"))

    assert [(error["code"], error["id"]) for error in errors] == [
        ("bad_text", "bez-tekstu"),
        ("bad_choice", "zly-wybor"),
        ("rate_limited", "n1"),
    ]


async def test_that_only_a_widgets_files_may_be_loaded_by_other_sites(system: Any) -> None:
    policy = "cross-origin-resource-policy"
    assert (await system.http.get("/widget.js")).headers[policy] == "cross-origin"
    assert (await system.http.get("/chat/chat.css")).headers[policy] == "cross-origin"
    assert (await system.http.get("/console/")).headers[policy] == "same-origin"
    assert (await system.http.get("/healthz")).headers[policy] == "same-origin"


async def test_that_pages_of_this_machine_may_embed_the_chat_in_development_only(make_system: Any) -> None:
    local = {"origin": "http://localhost:5173"}
    system = await make_system()
    assert (await system.http.get("/widget.js", headers=local)).headers[
        "access-control-allow-origin"
    ] == local["origin"]
    foreign = await system.http.get("/widget.js", headers={"origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in foreign.headers


def test_that_production_opens_itself_to_no_port_of_this_machine() -> None:
    from channels.edge.origin import Origins

    strict = Origins(frozenset({"https://firma.pl"}), local_too=False)
    assert strict.local_pattern() is None and not strict.allows("http://localhost:5173")
