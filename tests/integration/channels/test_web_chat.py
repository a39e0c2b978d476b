"""The web chat over a real WebSocket: the contract, bad input, resuming, choices."""

import json
from typing import Any

import pytest
import websockets
from channel_servers import reply


async def test_that_a_session_begins_with_an_assistant_that_says_it_is_automatic(system: Any) -> None:
    async with system.chat() as chat:
        await chat.send({"type": "resume", "after": 0})
        greeting = await chat.next("event")

    assert greeting["offset"] == 1 and greeting["source"] == "assistant"
    assert "automatyczny asystent" in greeting["text"] and "Firma Testowa" in greeting["text"]
    assert len(greeting["choices"]) == 3
    assert all(set(choice) == {"id", "title"} for choice in greeting["choices"])


async def test_that_a_message_is_acknowledged_and_answered_once(system: Any) -> None:
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("ile jest do zapłaty")
        ack = await chat.next("ack")
        answer = await chat.hears()

    assert ack == {"type": "ack", "id": "m1", "offset": 2}
    assert answer["text"] == "Echo: ile jest do zapłaty"
    (asked,) = system.engine.asked
    assert asked["text"] == "ile jest do zapłaty" and asked["channel"] == "web"
    assert system.engine.authorised == ["Bearer engine-token-of-the-tests"]
    assert [body for _, body in system.engine.sessions] == [{"channel": "web"}]


async def test_that_the_same_client_id_again_gives_the_same_ack_and_no_second_answer(system: Any) -> None:
    async with system.chat() as chat:
        await chat.hears()
        for _ in range(10):
            await chat.say("raz", id="same")
        acks = [await chat.next("ack") for _ in range(10)]
        await chat.hears()
        assert await chat.silent()

    assert {ack["offset"] for ack in acks} == {2}
    assert len(system.engine.asked) == 1


async def test_that_a_typing_note_comes_before_a_slow_answer(system: Any) -> None:
    system.engine.seconds = 0.3
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("powoli")
        assert await chat.next("typing") == {"type": "typing", "source": "assistant"}


async def test_that_a_choice_goes_to_the_engine_as_the_payload_kept_on_the_server(system: Any) -> None:
    async with system.chat() as chat:
        greeting = await chat.hears()
        await chat.send({"type": "choice", "id": "k1", "choice": greeting["choices"][0]["id"]})
        answer = await chat.hears()

    assert answer["text"] == "Echo: /check_balance"
    assert system.engine.asked[0]["payload"] == "/check_balance" and "text" not in system.engine.asked[0]


async def test_that_an_old_yes_is_no_answer_to_a_new_question(system: Any) -> None:
    system.engine.answers["a"] = reply("Pytanie A?", choices=(("Tak", "/affirm"),))
    system.engine.answers["b"] = reply("Pytanie B?", choices=(("Tak", "/affirm"),))
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("a")
        old = (await chat.hears())["choices"][0]["id"]
        await chat.say("b")
        await chat.hears()
        await chat.send({"type": "choice", "id": "k1", "choice": old})
        error = await chat.next("error")

    assert error["code"] == "choice_stale" and error["id"] == "k1"
    assert system.engine.texts() == ["a", "b"]


async def test_that_a_double_click_is_one_answer(system: Any) -> None:
    system.engine.answers["a"] = reply("Pytanie?", choices=(("Tak", "/affirm"),))
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("a")
        choice = (await chat.hears())["choices"][0]["id"]
        await chat.next("ack")
        system.engine.seconds = 0.3
        for press in ("k1", "k2"):
            await chat.send({"type": "choice", "id": press, "choice": choice})
        acks = [await chat.next("ack") for _ in range(2)]
        await chat.hears()
        await chat.send({"type": "choice", "id": "k3", "choice": choice})
        late = await chat.next("error")

    assert acks[0]["offset"] == acks[1]["offset"]
    assert late["code"] == "choice_used"
    assert system.engine.texts() == ["a", "/affirm"]


async def test_that_a_choice_of_another_conversation_is_unknown_here(system: Any) -> None:
    async with system.chat() as chat, system.chat() as other:
        mine = await chat.hears()
        await other.hears()
        await other.send({"type": "choice", "id": "k1", "choice": mine["choices"][0]["id"]})

        assert (await other.next("error"))["code"] == "choice_unknown"


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"\x00\xff", "binary_frame"),
        ("nie json", "bad_json"),
        ('{"type":"admin"}', "unknown_type"),
        ('{"type":"message","id":"a","text":5}', "bad_text"),
        ('{"type":"message","id":"a","text":"   "}', "empty"),
        (json.dumps({"type": "message", "id": "a", "text": "x" * 10_000}), "too_long"),
    ],
)
async def test_that_bad_input_gets_a_calm_error_and_the_chat_goes_on(
    system: Any, frame: Any, code: str
) -> None:
    async with system.chat() as chat:
        await chat.hears()
        await chat.send(frame)
        error = await chat.next("error")
        await chat.say("dalej")
        answer = await chat.hears()

    assert error["code"] == code and error["text"].endswith((".", "zostanie."))
    assert answer["text"] == "Echo: dalej"


@pytest.mark.parametrize(("typed", "heard"), [("/restart", "restart"), ('/affirm{"a":1}', 'affirm{"a":1}')])
async def test_that_commands_typed_by_people_are_only_words(system: Any, typed: str, heard: str) -> None:
    async with system.chat() as chat:
        await chat.hears()
        await chat.say(typed)
        await chat.hears()

    assert system.engine.asked[0]["text"] == heard


async def test_that_emoji_alone_are_answered_without_the_engine(system: Any) -> None:
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("👍👍")
        assert "słowami" in (await chat.hears())["text"]

    assert system.engine.asked == []


async def three_events(system: Any) -> str:
    """The token of a conversation with a greeting, a message and its answer."""
    _, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("jeden")
        await chat.hears()
    return str(token)


async def test_that_resuming_sends_exactly_what_was_missed(system: Any) -> None:
    async with system.chat(await three_events(system)) as chat:
        await chat.send({"type": "resume", "after": 2})
        frame = await chat.next("event")
        assert frame["offset"] == 3
        assert await chat.silent()


async def test_that_a_client_which_never_resumes_gets_the_whole_conversation(system: Any) -> None:
    async with system.chat(await three_events(system)) as chat:
        assert [(await chat.next("event"))["offset"] for _ in range(3)] == [1, 2, 3]


async def test_that_a_resume_which_comes_late_brings_nothing_twice(system: Any) -> None:
    async with system.chat(await three_events(system)) as chat:
        # a slow start: nobody has asked yet
        assert [(await chat.next("event"))["offset"] for _ in range(3)] == [1, 2, 3]
        await chat.send({"type": "resume", "after": 0})
        assert await chat.silent()
        await chat.send({"type": "resume", "after": 2})  # asked for again, it comes again
        assert (await chat.next("event"))["offset"] == 3


async def test_that_two_tabs_see_the_same_conversation(system: Any) -> None:
    _, token = await system.session()
    async with system.chat(token) as one, system.chat(token) as two:
        await one.hears(), await two.hears()
        await one.say("z pierwszej karty")

        assert (await two.hears("debtor"))["text"] == "z pierwszej karty"
        assert (await two.hears())["text"] == "Echo: z pierwszej karty"


async def test_that_a_forged_token_opens_nothing(system: Any) -> None:
    _, token = await system.session()
    for forged in ("", "x", token[:-2] + "xx", "Im9uZSI.abc.def"):
        async with websockets.connect(
            system.url.replace("http", "ws") + f"/chat/ws?token={forged}"
        ) as socket:
            assert json.loads(await socket.recv())["code"] == "token_invalid"
            with pytest.raises(websockets.ConnectionClosed) as closed:
                await socket.recv()
            assert closed.value.rcvd is not None and closed.value.rcvd.code == 4401


async def test_that_an_expired_token_says_so(make_system: Any) -> None:
    system = await make_system(chat_token_hours=-1)
    _, token = await system.session()
    async with websockets.connect(system.url.replace("http", "ws") + f"/chat/ws?token={token}") as socket:
        assert json.loads(await socket.recv())["code"] == "token_expired"


async def test_that_a_token_is_renewed_for_the_same_conversation(system: Any) -> None:
    cid, token = await system.session()
    renewed = await system.http.post("/chat/sessions", headers={"authorization": f"Bearer {token}"})
    refused = await system.http.post("/chat/sessions", headers={"authorization": "Bearer forged"})

    assert renewed.json()["conversation"] == cid
    assert refused.status_code == 401


async def test_that_a_foreign_page_may_not_open_the_chat(system: Any) -> None:
    _, token = await system.session()
    refused = await system.http.post("/chat/sessions", headers={"origin": "https://evil.example"})

    assert refused.status_code == 403
    with pytest.raises(websockets.InvalidStatus):
        async with system.chat(token, origin="https://evil.example"):
            pass


async def test_that_sessions_from_one_address_are_limited(make_system: Any) -> None:
    system = await make_system(limit_sessions="2/minute")
    codes = [(await system.http.post("/chat/sessions")).status_code for _ in range(3)]

    assert codes == [201, 201, 429]


async def test_that_too_many_messages_are_refused_calmly_but_a_cry_for_help_is_not(make_system: Any) -> None:
    system = await make_system(limit_messages="1/minute")
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("pierwsza")
        await chat.hears()
        await chat.say("druga", id="druga")
        error = await chat.next("error")
        await chat.say("nie chce juz zyc")
        crisis = await chat.hears()

    assert (error["code"], error["id"]) == ("rate_limited", "druga")
    assert crisis["kind"] == "crisis"


async def test_that_every_page_carries_the_security_headers(system: Any) -> None:
    for path in ("/healthz", "/nie-ma", "/"):
        headers = (await system.http.get(path)).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe-inline" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


async def test_that_scripts_and_styles_leave_out_what_only_documents_obey(system: Any) -> None:
    for path in ("/chat/page.js", "/chat/chat.css"):
        answer = await system.http.get(path)
        assert answer.status_code == 200
        assert "content-security-policy" not in answer.headers
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_that_static_pages_stay_inside_their_folder(system: Any) -> None:
    for path in ("/../pyproject.toml", "/%2e%2e/pyproject.toml", "/.git/config", "/%00", "/" + "a" * 5000):
        assert (await system.http.get(path)).status_code in (404, 414)


async def test_that_a_huge_body_is_turned_away(system: Any) -> None:
    answer = await system.http.post("/chat/sessions", content=b"x" * 100_000)

    assert answer.status_code == 413


async def test_that_the_health_routes_answer(system: Any) -> None:
    assert (await system.http.get("/healthz")).json() == {"status": "ok"}
    assert (await system.http.get("/readyz")).json()["status"] == "ready"
    assert "ulga_unanswered" in (await system.http.get("/metrics")).text
