"""Help for agents, figures for supervisors: readings, corrections without personal data, reviews, outcomes, export."""

import csv
import io
from datetime import date
from typing import Any

import yaml
from channel_desk import AtDesk, handed_over
from channel_servers import reply, until

TODAY = date.today().isoformat()  # noqa: DTZ011 - the gateway of these tests lives at the real time


async def served(system: Any, agent: AtDesk, words: str = "człowiek", outcome: str = "agreed") -> str:
    """A conversation from the handover to its end."""
    system.engine.answers[words] = reply("Przekazuję.", commands=("handover",))
    cid, _ = await handed_over(system, words)
    assert await agent.do(f"/conversations/{cid}/claim") == 204
    assert await agent.do(f"/conversations/{cid}/reply", id="r", text="Dzień dobry.") == 204
    assert await agent.do(f"/conversations/{cid}/close", outcome=outcome, ask_rating=False) == 204
    return cid


async def test_that_the_last_words_are_read_once_with_mood_steps_and_drafts(system: Any, hire: Any) -> None:
    anna = await hire()
    words = "boję się, dam radę 200 zł na miesiąc"
    system.engine.answers[words] = reply("Przekazuję.", commands=("handover",))
    cid, _ = await handed_over(system, words)
    readings = [await anna.see(f"/conversations/{cid}/reading") for _ in range(2)]
    help_ = await anna.see(f"/conversations/{cid}/help")

    assert readings[0] == readings[1] and system.engine.read == [words]
    assert (readings[0]["intent"], readings[0]["mood"]) == ("request_installments", "worried")
    assert readings[0]["intent_text"] == "prośba o raty" and readings[0]["values"][0]["value"] == 20000
    assert [step["code"] for step in help_["steps"]] == ["identity", "notice", "possible", "offers"]
    assert help_["drafts"] and {note["code"] for note in help_["coaching"]} == {"worry", "listen"}


async def test_that_an_engine_that_is_away_is_named(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, _ = await handed_over(system)
    system.engine.status = 503
    away = await anna.http.get(f"/console/api/conversations/{cid}/reading")
    assert (away.status_code, away.json()["code"]) == (502, "engine_unavailable")


async def test_that_corrections_are_kept_without_personal_data_and_judged(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    words = "Jestem Jan Kowalski, tel. 600 100 200, PESEL 44051401359, nie dam rady zapłacić"
    system.engine.answers[words] = reply("Przekazuję.", commands=("handover",))
    cid, _ = await handed_over(system, words)
    offset = (await anna.see(f"/conversations/{cid}/reading"))["offset"]
    path = f"/conversations/{cid}/reading/{offset}/correction"
    assert await anna.do(path, intent="dance") == 422
    assert await anna.do(f"/conversations/{cid}/reading/1/correction", intent="greet") == 404
    assert await anna.do(path, intent="report_hardship") == 204
    assert (await anna.see(f"/conversations/{cid}/reading"))["corrected"] == {"intent": "report_hardship"}
    assert (await anna.http.get("/console/api/corrections")).status_code == 403
    (proposal,) = (await lead.see("/corrections"))["corrections"]
    assert (
        await lead.do(f"/corrections/{proposal['id']}", state="accepted", text="nie dam rady zapłacić") == 204
    )
    exported = yaml.safe_load((await lead.http.get("/console/api/corrections/export")).text)

    for secret in ("Kowalski", "600", "44051401359"):
        assert secret not in proposal["text"]
    assert (proposal["read_as"], proposal["intent_text"], proposal["by"]) == (
        "request_installments", "trudna sytuacja", "Anna Nowak",
    )  # fmt: skip
    assert exported["nlu"] == [{"intent": "report_hardship", "examples": "- nie dam rady zapłacić\n"}]
    assert (await lead.see("/corrections"))["corrections"] == []


async def test_that_the_board_and_outcomes_count_what_happened(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    await served(system, anna)
    await served(system, anna, "reklamacja", "forwarded")
    waiting, _ = await handed_over(system)
    board = await lead.see("/board")
    outcomes = await lead.see(f"/outcomes?from={TODAY}&to={TODAY}")

    assert waiting and board["modes"] == {"closed": 2, "waiting": 1}
    assert board["today"]["handovers"] == 3 and board["today"]["closed"] == 2
    assert (
        board["waiting_by_urgency"]["normal"] == 1
        and board["today"]["median_first_answer_seconds"] is not None
    )
    her = next(each for each in board["agents"] if each["login"] == "anna")
    assert (her["answered_today"], her["closed_today"], her["load"]) == (2, 2, 0)
    assert outcomes["closed"] == {"agreed": 1, "forwarded": 1} and outcomes["first_answer"]["count"] == 2
    assert outcomes["reasons"] == [{"reason": "test_reason", "reason_text": "test_reason", "count": 3}]
    assert outcomes["plans"] is None  # nobody keeps cases in this test
    assert (await lead.http.get("/console/api/outcomes?from=2026-01-02&to=2026-01-01")).status_code == 422


async def test_that_the_export_has_a_line_an_episode_and_no_words(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    await served(system, anna, "tajne słowa")
    answer = await lead.http.get(f"/console/api/export.csv?from={TODAY}&to={TODAY}")
    rows = list(csv.DictReader(io.StringIO(answer.text)))

    assert answer.headers["content-type"].startswith("text/csv")
    assert [(row["agent"], row["how"], row["outcome"]) for row in rows] == [("anna", "closed", "agreed")]
    assert "tajne" not in answer.text and "Nowak" not in answer.text


async def test_that_a_drawn_talk_is_judged_by_somebody_else(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    cid, own = await served(system, anna), await served(system, lead, "reklamacja")
    marks = {"score": 4, "listening": 5, "clarity": 4, "correctness": 5, "remarks": "dobrze"}
    assert (await lead.post("/quality/sample", size=10)).json() == {"added": 2}
    assert (await lead.post("/quality/sample", size=10)).json() == {"added": 0}
    assert {each["conversation"] for each in (await lead.see("/quality"))["waiting"]} == {cid, own}
    assert await lead.do(f"/quality/{own}", **marks) == 409
    assert await lead.do(f"/quality/{cid}", **marks | {"score": 6}) == 422
    assert await lead.do(f"/quality/{cid}", **marks) == 204
    assert await lead.do(f"/quality/{cid}", **marks) == 404
    (result,) = (await lead.see(f"/quality/results?from={TODAY}&to={TODAY}"))["agents"]
    assert (result["login"], result["count"], result["score"], result["listening"]) == ("anna", 1, 4.0, 5.0)


async def test_that_a_rating_shows_in_the_figures(system: Any, hire: Any) -> None:
    anna, lead = await hire(), await hire("szef", "Jan", "supervisor")
    cid, token = await handed_over(system)
    await anna.do(f"/conversations/{cid}/claim")
    await anna.do(f"/conversations/{cid}/close")
    async with system.chat(token) as chat:
        question = await chat.next("event", source="system")
        while not question["choices"]:
            question = await chat.next("event", source="system")
        await chat.send({"type": "choice", "id": "pick", "choice": question["choices"][0]["id"]})

    async def counted() -> bool:
        return bool((await lead.see("/board"))["today"]["ratings"] == 1)

    await until(counted)
    assert (await lead.see("/board"))["today"]["rating_average"] == 5.0
