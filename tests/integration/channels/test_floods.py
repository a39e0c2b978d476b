"""One browser that sends as fast as it can: others do not wait for it, and it does not get the log over and over."""

from typing import Any

import pytest
import websockets

EMPTY = {"type": "message", "id": "a", "text": ""}
FLOOD = 2_000


async def test_that_nobody_waits_behind_what_another_sent(make_system: Any) -> None:
    system = await make_system(limit_frames="1000000/second")
    refused = system.gateway.metrics.refused.labels("chat", "empty")
    async with system.chat(close_timeout=0.2) as flooding, system.chat() as other:
        await other.hears()
        for _ in range(FLOOD):
            await flooding.send(EMPTY)
        await other.say("ile?")
        assert (await other.hears())["text"] == "Echo: ile?"
        assert refused._value.get() < FLOOD, "everything of one person was dealt with first"


async def test_that_a_flood_is_read_slower_and_slower_and_then_ends(
    make_system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.webchat.patience.OVER_SECONDS", 0.0001)
    system = await make_system(limit_frames="5/minute")
    async with system.chat() as chat:
        for _ in range(100):
            await chat.send({"type": "typing"})
        with pytest.raises(websockets.ConnectionClosed) as closed:
            while True:
                await chat.next("nothing of the kind")
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1008
    assert {frame["code"] for frame in chat.kept if frame["type"] == "error"} == {"rate_limited"}


@pytest.mark.parametrize("around", ["", "x " * 20_000])
async def test_that_a_cry_for_help_is_heard_over_the_limit_of_frames(make_system: Any, around: str) -> None:
    system = await make_system(limit_frames="1/minute")
    async with system.chat() as chat:
        await chat.hears()
        await chat.say("pierwsza")
        await chat.hears()
        await chat.say(f"{around}nie chce juz zyc")
        assert (await chat.hears())["kind"] == "crisis"


async def test_that_the_log_is_sent_again_only_so_often(make_system: Any) -> None:
    system = await make_system(limit_openings="3/minute")
    _, token = await system.session()
    async with system.chat(token) as chat:
        for _ in range(4):  # the first belongs to the opening
            await chat.send({"type": "resume", "after": 0})
        assert (await chat.next("error"))["code"] == "rate_limited"
        assert (await chat.next("event"))["offset"] == 1
        async with system.chat(token) as another_tab:
            assert (await another_tab.next("error"))["code"] == "busy"


async def test_that_a_place_behind_the_end_of_the_log_is_its_end(system: Any) -> None:
    async with system.chat() as chat:
        await chat.send({"type": "resume", "after": 2**31 - 1})
        await chat.say("ile?")
        assert (await chat.hears())["text"] == "Echo: ile?"
