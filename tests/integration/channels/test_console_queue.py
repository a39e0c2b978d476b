"""The queue: who comes first, who fits, who has room, what the clock shows and what people are told about the wait."""

import asyncio
from typing import Any

from channel_desk import handed_over, hired
from channel_servers import reply

MONDAY_NOON, SATURDAY = "2026-11-23T12:00:00+01:00", "2026-11-21T12:00:00+01:00"


async def waits(system: Any, reason: str) -> str:
    """A conversation handed over for that reason."""
    answer = reply("Przekazuję.") | {"commands": [{"name": "handover", "reason": reason}]}
    system.engine.answers[reason] = answer
    return (await handed_over(system, reason))[0]


async def order(agent: Any, query: str = "") -> list[str]:
    return [entry["id"] for entry in (await agent.see(f"/conversations{query}"))["conversations"]]


async def test_that_the_most_urgent_come_first_and_filters_narrow(system: Any, hire: Any) -> None:
    anna = await hire()
    normal = await waits(system, "request_human")
    complaint = await waits(system, "complaint")
    legal = await waits(system, "report_insolvency")
    care = await waits(system, "report_hardship")
    frozen, _ = await handed_over(system, "nie chce juz zyc")

    assert await order(anna) == [frozen, care, legal, complaint, normal]
    assert await order(anna, "?urgency=legal") == [legal]
    assert await order(anna, "?mode=frozen") == [frozen]
    assert await order(anna, "?channel=sms") == []
    shown = (await anna.see("/conversations"))["conversations"]
    assert [each["urgency"] for each in shown] == ["crisis", "vulnerable", "legal", "complaint", "normal"]
    assert shown[1]["reason_text"] == "trudna sytuacja życiowa" and shown[1]["skill"] == "care"
    assert all(each["unread"] >= 1 and each["clock"]["state"] == "ok" for each in shown)
    assert "phone" not in str(shown)


async def test_that_the_next_one_suits_skills_and_language(system: Any, hire: Any) -> None:
    lawyer = await hire("ewa", "Ewa Lis", skills=["legal"])
    ukrainian = await hire("oksana", "Oksana", languages=["uk"])
    care, legal = await waits(system, "report_hardship"), await waits(system, "report_insolvency")

    assert await lawyer.do(f"/conversations/{care}/tags", tags=["pilne"], language="uk") == 204
    assert (await lawyer.post("/next")).json() == {"id": legal}
    assert (await lawyer.post("/next")).status_code == 204
    assert (await ukrainian.post("/next")).json() == {"id": care}
    assert await lawyer.do(f"/conversations/{care}/tags", tags=["<b>"]) == 422


async def test_that_nobody_leads_more_than_fits_except_in_a_crisis(system: Any, hire: Any) -> None:
    anna, ewa = await hire(capacity=1), await hire("ewa", "Ewa Lis")
    first, second = await waits(system, "request_human"), await waits(system, "complaint")
    frozen, _ = await handed_over(system, "nie chce juz zyc")
    codes = await asyncio.gather(*(anna.do(f"/conversations/{cid}/claim") for cid in (first, second)))

    assert sorted(codes) == [204, 409]
    assert await anna.do(f"/conversations/{frozen}/clear") == 204
    left = second if codes[0] == 204 else first
    assert await ewa.do(f"/conversations/{left}/claim") == 204
    refused = await ewa.post(f"/conversations/{left}/transfer", to="anna")
    assert (refused.status_code, refused.json()["code"]) == (409, "over_capacity")
    assert await anna.do("/presence", state="away") == 204
    assert (await ewa.post(f"/conversations/{left}/transfer", to="anna")).json()[
        "code"
    ] == "agent_unavailable"


async def said_at_handover(system: Any) -> list[str]:
    system.engine.answers["pomoc"] = reply("Przekazuję.", commands=("handover",))
    _, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say("pomoc")
        await chat.hears()
        assert await chat.silent()  # nothing but the promise comes after it
        return list(chat.promises)


async def test_that_an_estimate_is_told_while_somebody_is_at_work(make_system: Any) -> None:
    system = await make_system(clock=MONDAY_NOON)
    anna = await hired(system, "anna", "Anna Nowak", "agent")
    first, second = await said_at_handover(system), await said_at_handover(system)
    hours = await anna.see("/hours")
    await anna.http.aclose()

    assert first[-1] == "Przewidywany czas oczekiwania: około 10 minut."
    assert second[-1] == "Przewidywany czas oczekiwania: około 15 minut."
    assert (hours["open"], hours["waiting"], hours["available_agents"]) == (True, 2, 1)
    assert hours["closes_at"] == "2026-11-23T17:00:00+01:00"


async def test_that_at_the_weekend_the_next_working_day_is_promised(make_system: Any) -> None:
    system = await make_system(clock=SATURDAY)
    told = await said_at_handover(system)

    assert "poniedziałek, 23 listopada 2026, od godziny 9" in told[-1]
