"""Handing on, stepping in, closing and opening again, freezing, and what the assistant is told when it is back."""

import asyncio
import json
from typing import Any

import websockets
from channel_desk import AtDesk, handed_over, mode
from channel_servers import reply, until

from channels.conversation.modes import Mode
from channels.store.desk_tables import episodes, ratings


async def rows(system: Any, table: Any) -> list[dict[str, Any]]:
    async with system.gateway.db.read() as tx:
        return [dict(row._mapping) for row in await tx.execute(table.select())]


async def head(agent: AtDesk, cid: str) -> dict[str, Any]:
    found: dict[str, Any] = (await agent.see(f"/conversations/{cid}"))["conversation"]
    return found


async def in_mode(system: Any, cid: str, wanted: Mode) -> bool:
    return await mode(system, cid) is wanted


async def test_that_an_agent_hands_on_and_the_person_is_told_by_name(system: Any, hire: Any) -> None:
    anna, ewa = await hire(), await hire("ewa", "Ewa Lis")
    cid, token = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")

    assert await ewa.do(f"/conversations/{cid}/transfer", to="ewa") == 409
    assert await anna.do(f"/conversations/{cid}/transfer", to="nikt") == 409
    assert await anna.do(f"/conversations/{cid}/transfer", to="ewa", note="zna tę sprawę") == 204
    assert await anna.do(f"/conversations/{cid}/reply", id="r", text="jeszcze ja") == 409
    assert await ewa.do(f"/conversations/{cid}/reply", id="r", text="teraz ja") == 204
    async with system.chat(token) as chat:
        told = [await chat.hears("system") for _ in range(2)]

    assert "Ewa Lis" in told[-1]["text"] and told[-1]["data"]["move"] == "claim"
    seen = await head(ewa, cid)
    assert (seen["owner"], seen["owner_name"]) == ("ewa", "Ewa Lis")
    assert seen["moves"] == ["return", "transfer", "release", "close", "freeze", "note", "reply"]
    assert (await head(anna, cid))["moves"] == ["freeze", "note"]


async def test_that_a_supervisor_gives_a_waiting_conversation_to_an_agent(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    cid, _ = await handed_over(system)

    assert await anna.do(f"/conversations/{cid}/assign", to="anna") == 403
    assert await lead.do(f"/conversations/{cid}/assign", to="anna") == 204
    assert (await head(anna, cid))["owner"] == "anna"
    assert await lead.do(f"/conversations/{cid}/assign", to="szef") == 204
    assert await anna.do(f"/conversations/{cid}/reply", id="r", text="moje?") == 409


async def test_that_an_agent_steps_in_where_the_assistant_leads(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        system.engine.gate = asyncio.Event()
        await chat.say("ile jest do zapłaty")
        await until(lambda: system.engine.asked)
        assert await anna.do(f"/conversations/{cid}/claim") == 204
        system.engine.gate.set()
        assert "Anna Nowak" in (await chat.hears("system"))["text"]
        assert await chat.silent()  # the answer that was on its way is dropped

    assert [(row["reason"], row["agent"]) for row in await rows(system, episodes)] == [("stepped_in", "anna")]


async def test_that_a_closed_talk_wakes_the_assistant_when_the_person_writes(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")
    await anna.do(f"/conversations/{cid}/reply", id="r", text="Dzień dobry.")
    assert await anna.do(f"/conversations/{cid}/close", outcome="agreed", ask_rating=False) == 204
    assert (await head(anna, cid))["closed_as"] == "agreed"
    assert await mode(system, cid) is Mode.CLOSED
    async with system.chat(token) as chat:
        for _ in range(5):
            await chat.next("event")
        await chat.say("jeszcze jedno", id="again")
        answer = await chat.next("event", source="assistant")
        while answer["text"] != "Echo: jeszcze jedno":
            answer = await chat.next("event", source="assistant")

    assert await mode(system, cid) is Mode.BOT
    (episode,) = await rows(system, episodes)
    assert (episode["how"], episode["outcome"], episode["reason"]) == ("closed", "agreed", "test_reason")
    assert episode["began_s"] <= episode["claimed_s"] <= episode["first_word_s"] <= episode["ended_s"]


async def test_that_the_one_question_at_the_end_never_reaches_the_assistant(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")
    asked = len(system.engine.asked)
    await anna.do(f"/conversations/{cid}/close")
    async with system.chat(token) as chat:
        question = await chat.next("event", source="system")
        while not question["choices"]:
            question = await chat.next("event", source="system")
        await chat.send({"type": "choice", "id": "pick", "choice": question["choices"][1]["id"]})
        await until(lambda: rows(system, ratings))

    (rating,) = await rows(system, ratings)
    assert (rating["value"], rating["agent"]) == (4, "anna")
    assert len(system.engine.asked) == asked
    assert await mode(system, cid) is Mode.CLOSED
    assert await anna.do(f"/conversations/{cid}/reopen") == 204
    assert await mode(system, cid) is Mode.HUMAN


async def test_that_a_return_which_the_assistant_cannot_take_comes_back_to_people(
    system: Any, hire: Any
) -> None:
    anna = await hire()
    cid, _ = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")
    system.engine.status = 502
    assert await anna.do(f"/conversations/{cid}/return", agreed="plan", note="3 raty") == 204
    await until(lambda: in_mode(system, cid, Mode.WAITING))
    system.engine.status = 200
    await anna.do(f"/conversations/{cid}/claim")
    assert await anna.do(f"/conversations/{cid}/return", agreed="plan") == 204
    await until(lambda: system.engine.asked[-1].get("payload") == '/EXTERNAL_returned{"agreed":"plan"}')

    assert await mode(system, cid) is Mode.BOT
    assert await anna.do(f"/conversations/{cid}/return", agreed="czek") == 422


async def test_that_an_agent_who_sees_danger_freezes_and_help_is_told(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")
    assert await anna.do(f"/conversations/{cid}/freeze") == 204
    assert await mode(system, cid) is Mode.FROZEN
    async with system.chat(token) as chat:
        told = await chat.hears()
        while told["kind"] != "crisis":
            told = await chat.hears()
    await until(lambda: (cid, "crisis") in system.engine.reports)

    assert "112" in told["text"]
    assert await anna.do(f"/conversations/{cid}/return") == 409
    assert await anna.do(f"/conversations/{cid}/clear") == 204
    assert [row["reason"] for row in await rows(system, episodes)] == ["test_reason", "crisis"]


async def test_that_a_colleague_named_in_a_note_finds_it(system: Any, hire: Any) -> None:
    anna, ewa = await hire(), await hire("ewa", "Ewa Lis")
    cid, _ = await handed_over(system)
    assert (
        await anna.do(f"/conversations/{cid}/note", id="n", text="@ewa, @nikt: czy to Twoja sprawa?") == 204
    )
    (mention,) = (await ewa.see("/mentions"))["mentions"]

    assert (mention["conversation"], mention["by"], mention["seen"]) == (cid, "Anna Nowak", False)
    assert (await anna.see("/mentions"))["mentions"] == []
    assert await anna.do(f"/mentions/{mention['id']}/seen") == 404
    assert await ewa.do(f"/mentions/{mention['id']}/seen") == 204
    assert (await ewa.see("/mentions"))["mentions"][0]["seen"] is True


async def test_that_the_live_socket_follows_one_conversation_and_resumes(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await handed_over(system)
    async with live(system, anna) as socket, system.chat(token) as chat:
        await chat.hears()
        await socket.send(json.dumps({"type": "watch", "conversation": cid, "after": 2}))
        first = await heard(socket, "event")
        assert (first["offset"], first["conversation"]) == (3, cid)
        assert (await heard(socket, "head"))["mode"] == "waiting"
        await chat.send({"type": "typing"})
        assert (await heard(socket, "typing"))["source"] == "debtor"
        await anna.do(f"/conversations/{cid}/claim")
        assert (await heard(socket, "head"))["owner"] == "anna"
        await anna.do(f"/conversations/{cid}/note", id="n", text="dla zespołu")
        while (event := await heard(socket, "event"))["kind"] != "note":
            pass
        assert event["text"] == "dla zespołu"
        await socket.send(json.dumps({"type": "typing", "conversation": cid}))
        while (await chat.next("typing"))["source"] != "agent":
            pass
        for bad in ('{"type":"dance"}', "x", '{"type":"watch","conversation":"nie-ma"}'):
            await socket.send(bad)
            assert (await heard(socket, "error"))["code"] in ("bad_frame", "conversation_unknown")


def live(system: Any, agent: AtDesk) -> Any:
    cookie = {"cookie": f"ulga_console={agent.http.cookies['ulga_console']}"}
    address = system.url.replace("http", "ws") + "/console/api/live"
    return websockets.connect(address, origin=system.url, additional_headers=cookie)


async def heard(socket: Any, kind: str) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while True:
            frame: dict[str, Any] = json.loads(await socket.recv())
            if frame["type"] == kind:
                return frame


async def test_that_another_tenants_conversation_does_not_exist(system: Any, hire: Any) -> None:
    anna = await hire(creditors=["alfa"])
    intake = await hire("ewa", "Ewa", creditors=["alfa"], unassigned=False)
    cid, _ = await handed_over(system)
    assert (await anna.http.get(f"/console/api/conversations/{cid}")).status_code == 200
    assert (await intake.http.get(f"/console/api/conversations/{cid}")).status_code == 404
    assert (await intake.see("/conversations"))["conversations"] == []
    system.engine.answers["dane"] = reply("Dziękuję.", commands=("verified",))
    other, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("dane")
        await chat.hears()
    assert (await anna.http.get(f"/console/api/conversations/{other}")).status_code == 404
