"""Every urgent intent in the middle of every form: the ask stops at once, on both channels, and nothing is agreed."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from tests.conversations.backend import Backend
from tests.conversations.engine_people import EnginePerson
from tests.conversations.simulator.invariants import hurt
from tests.conversations.simulator.reading import asked
from tests.conversations.test_every_intent import SPECS, URGENT, answers, words_of

Open = Callable[[str, dict[str, Any]], EnginePerson]
# What is said, once identity is proved, to stand in the middle of each form; and the question that is then open.
FORMS = {
    "choosing an offer": (["mogę 200 miesięcznie"], "offer"),
    "confirming a plan": (["mogę 200 miesięcznie", "1"], "confirm"),
    "promising": (["zapłacę 300 zł w piątek"], "agree"),
    "hard times": (["straciłam pracę i nie mam z czego płacić"], "consent"),
    "a payment made": (["już to zapłaciłem"], "paid"),
}
PAIRS = [
    (intent, form, ("web", "sms")[place % 2])
    for place, (intent, form) in enumerate(itertools.product(URGENT, FORMS))
]


@pytest.mark.parametrize(("intent", "form", "channel"), PAIRS)
def test_the_ask_stops_at_once(speak: Open, backend: Backend, intent: str, form: str, channel: str) -> None:
    lines, question = FORMS[form]
    person = speak(channel, backend.new_case())
    person.proves_identity()
    for line in lines:
        heard = person.says(line)
    assert asked(heard) == question, person.transcript()
    heard = person.says(words_of(SPECS[intent], channel))
    assert answers(heard, SPECS[intent]["after"]), person.transcript()
    assert heard.commands == SPECS[intent].get("commands", [])
    assert asked(heard) is None, person.transcript()
    assert asked(person.says("tak")) not in {question, "confirm"}, person.transcript()
    assert backend.plans(person.case["case_number"]) == []
    assert backend.promises(person.case["case_number"]) == []
    assert not hurt(person), person.transcript()
