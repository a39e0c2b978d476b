"""A step of a form says, asks and sets what Rasa's own form would, whichever way it is come to."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, SlotSet

from actions import forms
from actions.__main__ import make_actions
from actions.routes import ACTIONS, FORMS, SUBMITS
from actions.step import Part, Step
from tests.unit.actions.builders import a_turn

ROOT = Path(__file__).resolve().parents[3]
HARDSHIP = "hardship_form"
VALIDATE = "validate_hardship_form"
ASK_CONSENT, ASK_NEED = (f"action_ask_hardship_form_hardship_{slot}" for slot in ("consent", "need"))


class Recorder:
    """Answers for actions; writes down which were run, and what was asked for when they were."""

    def __init__(self, **answers: list[Any]) -> None:
        self._answers = answers
        self.ran: list[tuple[str, str | None, Any]] = []

    async def __call__(self, name: str, tracker: Tracker) -> Part:
        self.ran.append((name, tracker.active_loop.get("name"), tracker.slots.get("requested_slot")))
        return Part(self._answers.get(name, []), [{"text": f"said by {name}"}] if "ask" in name else [])

    @property
    def names(self) -> list[str]:
        """The actions that were run, in their order."""
        return [name for name, *_ in self.ran]


def taken(run: Recorder, *, after: str = "action_listen", form: str = HARDSHIP, **turn: Any) -> Step:
    """Take a step; the conversation itself is not touched."""
    tracker = a_turn("to", "inform", **turn).tracker
    tracker.latest_action_name = after
    before = (dict(tracker.slots), list(tracker.events), dict(tracker.active_loop))
    step = asyncio.run(forms.take(form, tracker, run))
    assert (tracker.slots, tracker.events, tracker.active_loop) == before
    return step


def outline(step: Step) -> list[Any]:
    """Slots as (name, value), the form as its name, words as they are, in the order Rasa hears them."""
    found: list[Any] = []
    for part in step.parts:
        found += [said["text"] for said in part.responses]
        found += [(e["name"], e["value"]) if e["event"] == "slot" else e["name"] for e in part.events]
    return found


def test_beginning_a_form_reads_the_message_twice_and_asks_for_the_first_slot() -> None:
    run = Recorder()
    step = taken(run, after="action_start_hardship")
    assert run.ran == [(VALIDATE, HARDSHIP, None), (VALIDATE, None, None), (ASK_CONSENT, HARDSHIP, None)]
    assert outline(step) == [HARDSHIP, ("requested_slot", "hardship_consent"), f"said by {ASK_CONSENT}"]


def test_a_form_that_takes_something_while_it_begins_reads_once() -> None:
    run = Recorder(validate_hardship_form=[SlotSet("hardship_consent", True)])
    step = taken(run, after="action_start_hardship")
    assert run.names == [VALIDATE, ASK_NEED]
    assert outline(step)[1:3] == [("hardship_consent", True), ("requested_slot", "hardship_need")]


def test_an_answer_fills_its_slot_and_the_next_is_asked_for() -> None:
    run = Recorder(validate_hardship_form=[SlotSet("hardship_consent", True)])
    step = taken(run, loop=HARDSHIP, requested="hardship_consent")
    assert run.ran == [
        (VALIDATE, HARDSHIP, "hardship_consent"),
        (ASK_NEED, HARDSHIP, "hardship_consent"),
    ]
    assert outline(step) == [
        ("hardship_consent", True), ("requested_slot", "hardship_need"), f"said by {ASK_NEED}"
    ]  # fmt: skip


def test_the_last_answer_ends_the_form() -> None:
    run = Recorder(validate_hardship_form=[SlotSet("hardship_need", "more_time")])
    step = taken(run, loop=HARDSHIP, requested="hardship_need", hardship_consent=True)
    assert run.names == [VALIDATE]
    assert outline(step) == [("hardship_need", "more_time"), ("requested_slot", None), None]


@pytest.mark.parametrize("answer", [[], [SlotSet("requested_slot", "hardship_consent")]])
def test_a_message_that_fills_no_slot_is_rejected(answer: list[Any]) -> None:
    run = Recorder(validate_hardship_form=answer)
    step = taken(run, loop=HARDSHIP, requested="hardship_consent")
    assert (step.rejected, step.parts, run.names) == (True, [], [VALIDATE])


def test_after_a_side_question_the_open_one_is_asked_again() -> None:
    run = Recorder()
    step = taken(run, after="action_resume", loop=HARDSHIP, requested="hardship_need", hardship_consent=False)
    assert run.names == [VALIDATE, ASK_NEED]
    assert outline(step) == [("requested_slot", "hardship_need"), f"said by {ASK_NEED}"]


def test_an_action_may_name_the_slot_that_is_asked_for() -> None:
    run = Recorder(validate_hardship_form=[SlotSet("requested_slot", "hardship_need")])
    step = taken(run, after="action_resume", loop=HARDSHIP, requested="hardship_consent")
    assert run.names == [VALIDATE, ASK_NEED]
    assert outline(step) == [("requested_slot", "hardship_need"), f"said by {ASK_NEED}"]


@pytest.mark.parametrize("over", [SlotSet("requested_slot", None), ActiveLoop(None)])
def test_an_action_may_end_the_form(over: Any) -> None:
    begun = taken(Recorder(validate_hardship_form=[over]), after="action_start_hardship")
    assert outline(begun)[-1] is None
    assert begun.events()[-1] == ActiveLoop(None) | {"timestamp": None}
    answered = taken(Recorder(validate_hardship_form=[over]), after="action_resume", loop=HARDSHIP)
    assert outline(answered)[-2:] == [("requested_slot", None), None]


def test_what_another_form_asked_for_is_not_asked_here() -> None:
    run = Recorder()
    taken(run, after="action_start_hardship", loop="plan_form", requested="plan_wish")
    assert run.ran[1:] == [(VALIDATE, "plan_form", None), (ASK_CONSENT, HARDSHIP, None)]


def test_the_forms_are_those_of_the_domain_and_every_question_has_its_action() -> None:
    found = {}
    for path in (ROOT / "bot" / "domain").glob("*.yml"):
        domain = yaml.safe_load(path.read_text(encoding="utf-8"))
        found |= {name: tuple(form["required_slots"]) for name, form in domain.get("forms", {}).items()}
    assert found == FORMS
    asked = {f"action_ask_{form}_{slot}" for form, slots in FORMS.items() for slot in slots}
    assert asked | {f"validate_{form}" for form in FORMS} <= make_actions().keys()


def test_a_filled_form_goes_where_the_rules_send_it() -> None:
    found = {}
    for path in (ROOT / "data" / "rules").glob("*.yml"):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
            if "intent" not in rule["steps"][0]:
                found[rule["steps"][0]["action"]] = rule["steps"][-1]["action"]
    assert found == SUBMITS
    assert set(SUBMITS.values()) | set(ACTIONS.values()) <= make_actions().keys()
