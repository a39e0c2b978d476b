"""Every intent leads somewhere useful: specs/intents.yml, said by web and by text message to the real system.

Given nobody has proved who they are / the person has / instalments are being agreed,
when they say the words, then the answer is as specified, and the rules that hold for every answer hold.
"""

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

Open = Callable[[str, dict[str, Any]], EnginePerson]
SPECS: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "specs" / "intents.yml").read_text(encoding="utf-8")
)
OPEN_QUESTION = "miesięcznie"
CHANNELS = ("web", "sms")
NEVER_TYPED = {"choose_offer", "counter_offer", "choose_need", "choose_case", "EXTERNAL_returned"}


def words_of(spec: dict[str, Any], channel: str) -> str:
    """By phone people leave Polish letters out."""
    return gsm7.fold(spec["words"]) if channel == "sms" else str(spec["words"])


def answers(heard: Heard, pattern: str) -> bool:
    """Compare without Polish letters, so that one pattern serves both channels."""
    return re.search(gsm7.fold(pattern), gsm7.fold(heard.text), re.IGNORECASE | re.DOTALL) is not None


@pytest.mark.parametrize("intent", SPECS)
def test_before_identity(speak: Open, backend: Backend, intent: str) -> None:
    spec = SPECS[intent]
    person = speak("web", backend.new_case())
    heard = person.says(spec["words"])
    assert heard.intent == intent
    assert answers(heard, spec["before"]), heard.text
    assert heard.commands == ([] if spec.get("quiet_before") else spec.get("commands", []))
    assert not hurt(person, verified=False)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", SPECS)
def test_after_identity(speak: Open, backend: Backend, intent: str, channel: str) -> None:
    spec = SPECS[intent]
    person = speak(channel, backend.new_case())
    assert "dane się zgadzają" in person.proves_identity().text
    heard = person.says(words_of(spec, channel))
    assert answers(heard, spec["after"]), heard.text
    assert heard.commands == spec.get("commands", [])
    assert not hurt(person)
    if "report" in spec:
        reports = backend.matters(person.case["case_number"])
        assert spec["report"] in [report["kind"] for report in reports]


@pytest.mark.parametrize("intent", SPECS)
def test_while_instalments_are_being_agreed(speak: Open, backend: Backend, intent: str) -> None:
    spec = SPECS[intent]
    person = speak("web", backend.new_case())
    person.proves_identity()
    assert OPEN_QUESTION in person.says("poproszę raty").text
    heard = person.says(words_of(spec, "web"))
    if "in_form" in spec:
        assert answers(heard, spec["in_form"]), heard.text
    if spec.get("returns"):
        assert OPEN_QUESTION in heard.messages[-1]["text"], heard.text
    if spec.get("stops"):
        assert "?" not in heard.messages[-1]["text"] or intent == "cancel"
        assert "Plan" not in person.says("tak").text
    assert backend.plans(person.case["case_number"]) == []
    assert not hurt(person)


URGENT = [
    intent
    for intent, spec in SPECS.items()
    if spec.get("stops") and intent not in {"cancel", "refuse_payment"}
]


@pytest.mark.parametrize("intent", URGENT)
def test_what_is_urgent_stops_the_question_about_identity(speak: Open, backend: Backend, intent: str) -> None:
    person = speak("web", backend.new_case())
    person.says("ile mam do zapłaty")
    heard = person.says(SPECS[intent]["words"])
    assert answers(heard, SPECS[intent]["before"]), heard.text
    assert "numer sprawy" not in heard.text
    assert not hurt(person, verified=False)


def test_every_intent_has_its_specification() -> None:
    domain = yaml.safe_load(Path("bot/domain/conversation.yml").read_text(encoding="utf-8"))
    assert set(SPECS) == set(domain["intents"]) - NEVER_TYPED
    assert len(SPECS) == 42
