"""A dialogue between a persona and the assistant: the persona reads the answer and replies to what was asked."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.conversations.engine_people import EnginePerson, Heard
from tests.conversations.simulator.personas import Persona
from tests.conversations.simulator.reading import asked, is_done, shown
from tests.conversations.simulator.sayings import DAYS, INTERRUPTIONS, OPENINGS, PROBES, URGENT, WRONG_DAYS

MOST_TURNS = 16
STRANGERS_TURNS = 8
CHANCE_OF_URGENT = 0.04  # a message: whatever was being done, something breaks in


@dataclass
class Outcome:
    """How a dialogue ended; `caps` holds, by message, the most a month (grosze) the person has said they can pay."""

    persona: Persona
    person: EnginePerson
    ended: str = "tired"
    caps: dict[int, int] = field(default_factory=dict)

    @property
    def messages(self) -> int:
        """How many messages the person needed."""
        return len(self.person.said)


def play(persona: Persona, person: EnginePerson) -> Outcome:
    """Talk until the goal is reached, a human takes over or the person has had enough."""
    outcome = Outcome(persona, person)
    pick = random.Random(persona.seed * 7 + 1)
    if pick.random() < 0.4:
        person.says(persona.writing("dzień dobry"))
    heard = _opens(outcome, pick)
    while len(person.said) < (STRANGERS_TURNS if persona.stranger() else MOST_TURNS):
        if ended := _ended(heard):
            outcome.ended = ended
            break
        reply = _probes(persona, pick, person) if persona.stranger() else _replies(outcome, heard, pick)
        if reply is None:
            outcome.ended = "left"
            break
        heard = reply
    return outcome


def _opens(outcome: Outcome, pick: random.Random) -> Heard:
    persona = outcome.persona
    words = list(URGENT) if persona.goal == "urgent" else OPENINGS[persona.goal]
    opening = pick.choice(words)
    if "{budget}" in opening:
        outcome.caps[len(outcome.person.said)] = persona.budget * 100
    return outcome.person.says(persona.writing(opening.format(budget=persona.budget)))


def _ended(heard: Heard) -> str | None:
    taken_over = set(heard.commands) & {"handover", "freeze"}
    if taken_over:
        return taken_over.pop()
    return "done" if is_done(heard) else None


def _probes(persona: Persona, pick: random.Random, person: EnginePerson) -> Heard:
    """Somebody who tries to learn what is not theirs to know."""
    words = pick.choice([*PROBES[persona.goal], *OPENINGS[persona.goal]])
    # A number of its own for each person: it closes after too many wrong dates, as a real one does.
    nobodys = f"UL-2025-{900_000 + persona.seed}"
    wrong = pick.choice(WRONG_DAYS)
    return person.says(words.format(number=person.case["case_number"], wrong=wrong, nobodys=nobodys))


def _replies(outcome: Outcome, heard: Heard, pick: random.Random) -> Heard | None:
    persona, person = outcome.persona, outcome.person
    if persona.goal == "lost":
        return person.says(pick.choice([*OPENINGS["lost"], "ble ble", "hmm no tak jakby", "xyz qwe"]))
    if pick.random() < CHANCE_OF_URGENT:
        return person.says(persona.writing(pick.choice(list(URGENT))))
    if pick.random() > persona.patience:
        return person.says(persona.writing(pick.choice(INTERRUPTIONS)))
    question = asked(heard)
    if question is not None:
        return _answers(outcome, question, heard, pick)
    return None if len(person.said) > 6 else _opens(outcome, pick)


def _answers(outcome: Outcome, question: str, heard: Heard, pick: random.Random) -> Heard | None:
    persona, person = outcome.persona, outcome.person
    if question == "offer":
        return _chooses(persona, heard, pick, person)
    if question == "confirm" and persona.picks_buttons:
        return person.picks("Tak")
    if question == "wish" and persona.budget:
        outcome.caps[len(person.said)] = persona.budget * 100
    number = str(person.case["case_number"])
    number = number if pick.random() < 0.7 else number.lower().replace("-", " ")
    words: dict[str, list[str]] = {
        "hand_over": ["tak", "nie"],
        "case": ["1", "2", "drugą", number],
        "confirm": ["tak", "tak, potwierdzam"],
        "agree": ["tak", "zgadza się"],
        "reminder": ["tak", "nie"],
        "consent": ["tak", "nie", "tak, proszę zapisać"],
        "need": ["0 zł teraz", "mniejsze raty", "więcej czasu", "1"],
        "wish": _wishes(persona),
        "which_sum": [f"{persona.budget} zł"],
        "paid": ["wczoraj przelewem", "12 listopada, blik, 200 zł"],
        "day": ["27 listopada", "w piątek", "10 grudnia, 300 zł"],
        "number": [f"{number} {pick.choice(DAYS)}" if persona.gives_both else number],
        "birth": DAYS,
        "file": ["tak", "nie"],
        "change": ["nie", "tak"],
    }
    return person.says(persona.writing(pick.choice(words[question])))


def _wishes(persona: Persona) -> list[str]:
    if persona.budget == 0:
        return ["0 zł", "nic teraz nie dam rady"]
    return [f"{persona.budget} zł", f"najwyżej {persona.budget} miesięcznie", f"mogę {persona.budget}"]


def _chooses(persona: Persona, heard: Heard, pick: random.Random, person: EnginePerson) -> Heard:
    """Choose an offer whose every instalment the person can pay; else say so."""
    offers = shown(heard)
    fits = [(place, one) for place, one in enumerate(offers, 1) if one.most_grosze <= persona.budget * 100]
    if not fits:
        return person.says(persona.writing(pick.choice(["konsultant", "nie, dziękuję"])))
    place, one = pick.choice(fits)
    if persona.picks_buttons:
        return person.picks(one.title)
    return person.says(pick.choice([str(place), f"{place}.", f"opcja {place}"]) if len(offers) > 1 else "tak")
