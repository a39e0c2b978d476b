"""Made-up people: what they can pay, how they write, in what mood, what they came for, and the state of their case."""

from __future__ import annotations

import random
from dataclasses import dataclass

from polish import gsm7
from tests.conversations.simulator.sayings import STRANGERS

GOALS = {
    "plan": 14,
    "hold": 4,
    "promise": 4,
    "deferral": 3,
    "discount": 3,
    "paid": 2,
    "ask": 4,
    "dispute": 3,
    "urgent": 4,
    "lost": 2,
    "guesser": 3,
    "prober": 3,
    "spouse": 2,
    "wrong_person": 2,
}
BUDGETS = (0, 50, 110, 130, 150, 200, 250, 400, 700, 1300)
# "usual", "flexible" (a creditor with discounts and deferrals), "several" (two cases on one phone), and those that
# nobody may collect.
CASES = {
    "usual": 9,
    "flexible": 5,
    "several": 1,
    "barred": 1,
    "uncertain": 1,
    "disputed": 1,
    "held": 1,
    "paid": 1,
}
NOT_COLLECTED = frozenset({"barred", "uncertain", "disputed", "paid"})


@dataclass(frozen=True)
class Persona:
    """One person."""

    seed: int
    channel: str
    goal: str
    budget: int  # zł a month
    patience: float  # chance to stay with the question that was asked
    writes: str  # "carefully", "plainly" (no Polish letters) or "hastily"
    gives_both: bool  # number and birth date in one message
    picks_buttons: bool
    case: str

    def cooperative(self) -> bool:
        """Somebody who wants a plan, can afford one, may have one and is not distracted."""
        may = self.case in {"usual", "flexible", "several"}
        return self.goal == "plan" and self.budget >= 110 and self.patience == 1.0 and may

    def stranger(self) -> bool:
        """Somebody who must never learn a thing."""
        return self.goal in STRANGERS

    def writing(self, text: str) -> str:
        """Their words in their way of writing."""
        if self.writes == "carefully":
            return text
        folded = gsm7.fold(text)
        return (
            folded if self.writes == "plainly" else folded.lower().replace("prosze", "prosz").replace(",", "")
        )


def persona(seed: int) -> Persona:
    """The person of a seed, always the same."""
    pick = random.Random(seed)
    channel = pick.choice(["web", "web", "sms"])
    case = pick.choices(list(CASES), weights=list(CASES.values()))[0]
    return Persona(
        seed=seed,
        channel="sms" if case == "several" else channel,
        goal=pick.choices(list(GOALS), weights=list(GOALS.values()))[0],
        budget=pick.choice(BUDGETS),
        patience=pick.choice([1.0, 1.0, 0.8, 0.6]),
        writes=pick.choice(["carefully", "plainly", "hastily"]),
        gives_both=pick.random() < 0.5,
        picks_buttons=pick.random() < 0.4,
        case=case,
    )
