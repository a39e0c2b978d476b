"""Made-up people talk to the real assistant; whatever they do, the invariants hold.

How many dialogues are played says ULGA_SIMULATED_DIALOGUES; figures are printed with `-s`, and ULGA_TRANSCRIPTS names
a folder for every dialogue as it was.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from deploy.local.stack import Stack
from tests.conversations.backend import Backend
from tests.conversations.engine_people import opener
from tests.conversations.simulator.dealings import badly_dealt
from tests.conversations.simulator.engines import second_engine
from tests.conversations.simulator.figures import figures, messages_to_a_plan
from tests.conversations.simulator.invariants import hurt
from tests.conversations.simulator.personas import persona
from tests.conversations.simulator.play import Outcome, play
from tests.conversations.simulator.stage import nobodys_case, set_up

DIALOGUES = int(os.environ.get("ULGA_SIMULATED_DIALOGUES", "500"))
FIRST_SEED = int(os.environ.get("ULGA_SIMULATED_SEED", "1"))
AT_ONCE = 4
MOST_MESSAGES_TO_A_PLAN = 8
COMPARED = 8
EXAMPLES = 4
TICKET = re.compile(r"ZG-\w{4}-\w{4}")


@pytest.fixture(scope="module")
def outcomes(stack: Stack, backend: Backend) -> Iterator[list[Outcome]]:
    """Everybody's dialogue, played on two engines."""
    people = [persona(seed) for seed in range(FIRST_SEED, FIRST_SEED + DIALOGUES)]
    cases = set_up(backend, people)
    with second_engine(stack) as engine, opener(stack, engine) as speak:
        opened = [speak(one.channel, case) for one, case in zip(people, cases, strict=True)]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            played = list(pool.map(play, people, opened))
    print("\n" + "\n".join(figures(played)))
    _keep_transcripts(played)
    yield played


def test_whatever_people_do_the_invariants_hold(outcomes: list[Outcome], backend: Backend) -> None:
    breaches: dict[str, list[str]] = {}
    for outcome in outcomes:
        for breach in _breaches(outcome, backend):
            shown = f"{outcome.persona}: {breach}\n{outcome.person.transcript()}"
            breaches.setdefault(breach.split(":")[0], []).append(shown)
    counts = "\n".join(f"{len(found)} x {kind}" for kind, found in breaches.items())
    examples = "\n\n".join(one for found in breaches.values() for one in found[:EXAMPLES])
    assert not breaches, f"{examples}\n\n{counts}"


def test_nobody_who_stays_with_the_question_is_kept_talking(outcomes: list[Outcome]) -> None:
    tired = [
        o for o in outcomes if o.ended == "tired" and o.persona.patience == 1.0 and not o.persona.stranger()
    ]
    assert not tired, "\n\n".join(outcome.person.transcript() for outcome in tired[:3])


@pytest.mark.parametrize("channel", ["web", "sms"])
def test_a_cooperative_person_needs_few_messages_to_a_plan(outcomes: list[Outcome], channel: str) -> None:
    median = messages_to_a_plan(outcomes, channel)
    assert median is None or median <= MOST_MESSAGES_TO_A_PLAN


def test_a_stranger_hears_the_same_whether_or_not_there_is_a_case(
    outcomes: list[Outcome], stack: Stack
) -> None:
    strangers = [outcome for outcome in outcomes if outcome.persona.stranger()][:COMPARED]
    with opener(stack) as speak:
        for outcome in strangers:
            nobody = speak(outcome.persona.channel, nobodys_case(outcome.persona.seed))
            assert _told(play(outcome.persona, nobody)) == _told(outcome), outcome.person.transcript()


def _told(outcome: Outcome) -> list[str]:
    return [TICKET.sub("ZG", heard.text) for _, heard in outcome.person.said]


def _breaches(outcome: Outcome, backend: Backend) -> list[str]:
    number = outcome.person.case["case_number"]
    talked = hurt(outcome.person, verified=not outcome.persona.stranger())
    if outcome.persona.case == "several":
        return talked  # which of the two cases was dealt with is the person's choice
    return [*talked, *badly_dealt(outcome, backend.plans(number), backend.balance(number))]


def _keep_transcripts(outcomes: list[Outcome]) -> None:
    if folder := os.environ.get("ULGA_TRANSCRIPTS"):
        for outcome in outcomes:
            one = outcome.persona
            name = f"{one.seed:04d}-{one.goal}-{one.case}-{one.channel}-{outcome.ended}.txt"
            (Path(folder) / name).write_text(outcome.person.transcript(), encoding="utf-8")
