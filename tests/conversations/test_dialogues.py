"""Whole dialogues of specs/dialogues.yml, said to the real understanding, actions and case backend."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from polish import gsm7
from tests.conversations.backend import Backend
from tests.conversations.engine_people import EnginePerson, Heard
from tests.conversations.simulator.invariants import hurt
from tests.conversations.simulator.stage import CHANGES, HOLDS

Open = Callable[[str, dict[str, Any]], EnginePerson]
SPECS: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "specs" / "dialogues.yml").read_text(encoding="utf-8")
)
CASES = {**CHANGES, "flexible": {"creditor_code": "klon-elastyczny"}}


@pytest.mark.parametrize("name", SPECS)
def test_the_dialogue_goes_as_specified(speak: Open, backend: Backend, name: str) -> None:
    spec = SPECS[name]
    person = given(speak, backend, **spec["given"])
    for line in spec["talk"]:
        heard = told(person, line)
        assert matches(line["hears"], heard), f"{line}\n{person.transcript()}"
        assert "never" not in line or not matches(line["never"], heard), f"{line}\n{person.transcript()}"
        commands = [command for command in heard.commands if command != "verified"]
        assert commands == line.get("commands", []), person.transcript()
    assert not hurt(person), person.transcript()
    stands(backend, person.case["case_number"], spec.get("then", {}))


def given(
    speak: Open, backend: Backend, channel: str, case: str = "usual", verified: bool = True
) -> EnginePerson:
    """A person on a channel, with a case in a state."""
    person = speak(channel, backend.new_case(**CASES.get(case, {})))
    if case in HOLDS:
        backend.hold(person.case["case_number"], HOLDS[case])
    if verified:
        person.proves_identity()
    return person


def told(person: EnginePerson, line: dict[str, Any]) -> Heard:
    """Press what is picked, else say the words."""
    if "picks" in line:
        return person.picks(line["picks"])
    return person.says(str(line["says"]).format(number=person.case["case_number"]))


def matches(pattern: str, heard: Heard) -> bool:
    """Compare without Polish letters, so that one pattern serves both channels."""
    return re.search(gsm7.fold(pattern), gsm7.fold(heard.text), re.IGNORECASE | re.DOTALL) is not None


def stands(backend: Backend, number: str, then: dict[str, Any]) -> None:
    """Hold what the backend keeps against what was specified."""
    plans = [plan for plan in backend.plans(number) if plan["status"] == "running"]
    if "plan" in then:
        assert [plan["kind"] for plan in plans] == ([then["plan"]] if then["plan"] else [])
    if "most_grosze" in then:
        assert max(item["amount_grosze"] for item in plans[0]["instalments"]) <= then["most_grosze"]
    if "promised" in then:
        found = [[p["promised_on"], p["amount_grosze"]] for p in backend.promises(number)]
        assert found == ([then["promised"]] if then["promised"] else [])
    if "report" in then:
        kinds = [matter["kind"] for matter in backend.matters(number)]
        assert then["report"] in kinds if then["report"] else not kinds
