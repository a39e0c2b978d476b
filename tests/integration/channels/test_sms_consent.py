"""Stop and start: confirmed once, kept, told to the case backend; a cry for help is answered all the same."""

import asyncio
from typing import Any

import pytest
from channel_posts import letters, text
from channel_servers import until


@pytest.fixture
async def system(make_system: Any, twilio_settings: dict[str, Any]) -> Any:
    return await make_system(**twilio_settings)


async def test_that_stop_is_confirmed_once_kept_and_ended_by_start(system: Any) -> None:
    await text(system, "ile?", sid="SM0")
    await until(lambda: len(system.twilio.taken) == 1)
    for number, words in enumerate(("Stop", "KONIEC")):
        await text(system, words, sid=f"SM1{number}")
    await until(lambda: len(system.twilio.taken) == 2)
    await text(system, "ile mam zapłacić", sid="SM2")
    await asyncio.sleep(0.6)
    after_stop = list(system.twilio.bodies())
    await text(system, "START", sid="SM3")
    await until(lambda: len(system.twilio.taken) == 3)

    assert "nie bedziemy wysylac" in after_stop[1] and len(after_stop) == 2
    assert system.engine.texts() == ["ile?"]
    (cid,) = {letter.conversation for letter in await letters(system)}
    assert (await system.gateway.conversations.load(cid)).reason == "wrote_after_opt_out"
    assert "znow wlaczone" in system.twilio.bodies()[2]


async def test_that_a_stop_twilio_confirmed_itself_gets_no_second_confirmation(system: Any) -> None:
    await text(system, "STOP", OptOutType="STOP")
    await asyncio.sleep(0.6)

    assert system.twilio.taken == []


async def test_that_a_cry_for_help_is_answered_even_after_stop(system: Any) -> None:
    await text(system, "STOP", sid="SM1")
    await until(lambda: len(system.twilio.taken) == 1)
    await text(system, "nie chce juz zyc", sid="SM2")
    await until(lambda: len(system.twilio.taken) == 2)

    assert "116 123" in system.twilio.bodies()[1]
    assert system.engine.asked == []


async def test_that_an_opt_out_is_reported_to_the_case_backend(system: Any) -> None:
    await text(system, "STOP")

    await until(lambda: system.engine.reports)
    assert [kind for _, kind in system.engine.reports] == ["opt_out"]


async def test_that_a_start_after_a_stop_is_reported_too_and_overtakes_a_stop_not_told_yet(
    system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.engine.herald.FIRST_PAUSE", 1.0)
    await text(system, "STOP")
    await until(lambda: system.engine.reports)
    await text(system, "START", sid="SM2")
    await until(lambda: len(system.engine.reports) == 2)
    assert [kind for _, kind in system.engine.reports] == ["opt_out", "opt_in"]

    system.engine.cases_status = 503
    await text(system, "STOP", sid="SM3")
    await text(system, "START", sid="SM4")
    system.engine.cases_status = 200
    await until(lambda: len(system.engine.reports) == 3, seconds=30)
    assert [kind for _, kind in system.engine.reports] == ["opt_out", "opt_in", "opt_in"]
