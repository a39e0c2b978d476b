"""Made-up people talk to the real assistant; whatever they do, the invariants hold.

`make test` plays 40 dialogues, `make soak` 500 (ULGA_SIMULATED_DIALOGUES). Figures are printed with `-s`.
"""

from __future__ import annotations

import os
import statistics
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.conversations.backend import Backend
from tests.conversations.engine_people import EnginePerson
from tests.conversations.simulator.invariants import VERIFIED, case_hurt, hurt
from tests.conversations.simulator.personas import persona
from tests.conversations.simulator.play import Outcome, case_of, play

Open = Callable[[str, dict[str, Any]], EnginePerson]
DIALOGUES = int(os.environ.get("ULGA_SIMULATED_DIALOGUES", "40"))
FIRST_SEED = int(os.environ.get("ULGA_SIMULATED_SEED", "1"))
AT_ONCE = 3
MOST_MESSAGES_TO_A_PLAN = 8


def test_whatever_people_do_the_invariants_hold(speak: Open, backend: Backend) -> None:
    people = [persona(seed) for seed in range(FIRST_SEED, FIRST_SEED + DIALOGUES)]
    opened = [speak(one.channel, backend.new_case(**case_of(one))) for one in people]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        outcomes = list(pool.map(play, people, opened))
    breaches = [
        f"seed {outcome.persona.seed} ({outcome.persona.goal}, {outcome.persona.channel}): {breach}\n"
        f"{outcome.person.transcript()}"
        for outcome in outcomes
        for breach in _breaches(outcome, backend)
    ]
    _report(outcomes)
    assert not breaches, "\n\n".join(breaches[:5]) + f"\n\n{len(breaches)} breaches"
    assert all(outcome.ended != "tired" for outcome in outcomes if outcome.persona.patience == 1.0), [
        outcome.person.transcript() for outcome in outcomes if outcome.ended == "tired"
    ][:2]
    for channel in ("web", "sms"):
        needed = _to_a_plan(outcomes, channel)
        assert not needed or statistics.median(needed) <= MOST_MESSAGES_TO_A_PLAN


def _breaches(outcome: Outcome, backend: Backend) -> list[str]:
    number = outcome.person.case["case_number"]
    budget = outcome.persona.budget * 100 if outcome.persona.goal == "plan" else None
    plans = backend.plans(number)
    return [*hurt(outcome.person), *case_hurt(outcome.person, backend.case(number), plans, budget)]


def _to_a_plan(outcomes: list[Outcome], channel: str) -> list[int]:
    return [
        o.messages
        for o in outcomes
        if o.persona.cooperative() and o.persona.channel == channel and o.ended == "done"
    ]


def _report(outcomes: list[Outcome]) -> None:
    strangers = [o for o in outcomes if all(VERIFIED not in heard.text for _, heard in o.person.said)]
    leaks = sum(bool(hurt(o.person, verified=False)) for o in strangers)
    lines = [
        f"{len(outcomes)} dialogues, {sum(o.messages for o in outcomes)} messages of people",
        f"never verified: {len(strangers)} dialogues, {sum(o.messages for o in strangers)} messages, {leaks} leaks",
        f"endings: {dict(Counter(o.ended for o in outcomes))}",
    ]
    for channel in ("web", "sms"):
        needed = _to_a_plan(outcomes, channel)
        if needed:
            lines.append(
                f"to a plan, {channel}: median {statistics.median(needed)} messages, {len(needed)} dialogues"
            )
    print("\n" + "\n".join(lines))
    if folder := os.environ.get("ULGA_TRANSCRIPTS"):
        for outcome in outcomes:
            name = f"{outcome.persona.seed:04d}-{outcome.persona.goal}-{outcome.persona.channel}.txt"
            (Path(folder) / name).write_text(outcome.person.transcript(), encoding="utf-8")
