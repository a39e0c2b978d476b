"""One call takes every step that is bound to follow, and none that is not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import orjson
import pytest
from aiohttp.test_utils import TestClient, TestServer
from rasa_sdk.events import FollowupAction

from actions import base
from actions.__main__ import make_actions
from actions.app import make_app
from actions.base import Events, Turn, UlgaAction
from actions.step import Step
from actions.turns import MOST_STEPS, Turns
from tests.unit.actions.builders import FakeCases, a_turn


@pytest.fixture(autouse=True)
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeCases:
    """The case backend, as in every turn."""
    cases = FakeCases()
    monkeypatch.setattr(base, "cases", lambda: cases)
    return cases


def steps_of(name: str, turn: Turn, *, only_one: bool = False) -> list[Step]:
    """Take a turn that begins with an action or a form."""
    return asyncio.run(Turns(make_actions()).take(name, turn.tracker, only_one=only_one))


def words(steps: list[Step]) -> list[str]:
    """Everything that was said."""
    return [said["text"] for step in steps for part in step.parts for said in part.responses]


def test_a_side_question_within_a_form_is_one_call() -> None:
    turn = a_turn("co potrafisz?", "ask_capabilities", loop="hardship_form", requested="hardship_consent")
    steps = steps_of("hardship_form", turn)
    assert [step.name for step in steps] == ["hardship_form", "action_resume", "hardship_form"]
    assert [step.rejected for step in steps] == [True, False, False]
    answer, question = words(steps)
    assert "zapisać" in question
    assert answer != question
    assert turn.tracker.slots["misunderstood"] == 0.5


def test_what_was_said_in_one_step_is_known_in_the_next() -> None:
    steps = steps_of("action_start_hardship", a_turn("ciężko mi", "report_hardship", verified=True))
    assert [step.name for step in steps] == ["action_start_hardship", "hardship_form"]
    said = words(steps)
    assert len(said) == len(set(said)) == 2


def test_a_filled_form_is_submitted_at_once(backend: FakeCases) -> None:
    turn = a_turn("w piątek, blikiem", "inform", loop="paid_form", requested="payment_told", verified=True)
    steps = steps_of("paid_form", turn)
    assert [step.name for step in steps] == ["paid_form", "action_submit_paid"]
    assert len(backend.calls("report")) == 1


def test_nothing_follows_an_answer_outside_a_form() -> None:
    steps = steps_of("action_resume", a_turn("hej", "greet"))
    assert [step.name for step in steps] == ["action_resume"]
    assert steps[0].events()[-1]["name"] == "action_listen"


def test_a_rejected_form_whose_intent_has_no_action_is_left_to_rasa() -> None:
    turn = a_turn("…", "restart", loop="hardship_form", requested="hardship_consent")
    assert [step.rejected for step in steps_of("hardship_form", turn)] == [True]


def test_one_step_alone_can_be_asked_for() -> None:
    turn = a_turn("ciężko mi", "report_hardship", verified=True)
    assert [step.name for step in steps_of("action_start_hardship", turn, only_one=True)] == [
        "action_start_hardship"
    ]


def test_actions_that_send_each_other_round_are_stopped() -> None:
    class Again(UlgaAction):
        action_name = "action_again"

        async def act(self, _: Turn) -> Events:
            return [FollowupAction("action_again")]

    steps = asyncio.run(Turns({"action_again": Again()}).take("action_again", a_turn().tracker))
    assert len(steps) == MOST_STEPS


@pytest.fixture
def post() -> Callable[..., tuple[int, Any]]:
    """Posts a body to the server; returns status and answer."""

    async def posted(body: Any, path: str) -> tuple[int, Any]:
        async with TestClient(TestServer(make_app(Turns(make_actions())))) as http:
            answer = await http.post(path, data=orjson.dumps(body))
            return answer.status, await answer.json(content_type=None) if answer.status != 404 else None

    return lambda body, path="/webhook": asyncio.run(posted(body, path))


def asked(name: str, turn: Turn, **more: Any) -> dict[str, Any]:
    """What Rasa sends (bot/steps.py)."""
    tracker = turn.tracker
    kept = {
        key: vars(tracker)[key] for key in ("sender_id", "slots", "latest_message", "events", "active_loop")
    }
    return {"next_action": name, "tracker": kept | {"latest_action_name": "action_listen"}, **more}


def test_the_server_answers_with_the_steps(post: Any) -> None:
    status, answer = post(asked("action_resume", a_turn("hej", "greet")))
    assert status == 200
    (step,) = answer["steps"]
    assert (step["name"], step["rejected"]) == ("action_resume", False)
    (part,) = step["parts"]
    assert part["responses"][0]["text"]
    assert part["events"][-1]["name"] == "action_listen"


@pytest.mark.parametrize(
    "body",
    [None, [], 7, {}, {"next_action": "action_resume"}, {"next_action": "action_resume", "tracker": {}},
     {"next_action": "action_resume", "tracker": []}],
)  # fmt: skip
def test_a_request_of_another_shape_is_refused(body: Any, post: Any) -> None:
    assert post(body) == (422, {"error": "invalid_request"})


def test_an_unknown_action_is_refused_and_an_unknown_page_is_not_a_failure(post: Any) -> None:
    assert post(asked("action_no_such", a_turn()))[0] == 404
    assert post({}, "/no_such")[0] == 404


def test_a_failure_says_nothing_of_the_conversation(post: Any) -> None:
    body = asked("action_resume", a_turn("mam na imię Jan", "greet"))
    body["tracker"]["events"] = [7]
    assert post(body) == (500, {"error": "failed"})
