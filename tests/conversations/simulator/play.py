"""A dialogue between a persona and the assistant: the persona reads the answer and replies to what was asked."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import Any

from tests.conversations.engine_people import EnginePerson, Heard
from tests.conversations.simulator.personas import DAYS, INTERRUPTIONS, OPENINGS, Persona

MOST_TURNS = 16
# What is asked, the latest question first; the reply's name.
QUESTIONS = (
    (r"Przekazać rozmowę", "hand_over"),
    (r"Czy potwierdzają Państwo|Potwierdzają Państwo|Czy zapisać taką przerwę", "confirm"),
    (r"Czy to się zgadza|Czy tak\?|Czy tak pasuje|Czy zapisać taką wpłatę", "agree"),
    (r"dzień wcześniej\?", "reminder"),
    (r"(?:taki zapis|zgadzają|Czy zapisać)\?|Czy się Państwo zgadzają", "consent"),
    (r"najbardziej pomoże|Która pomoc", "need"),
    (
        r"Którą możliwość|Którą wybrać|Która pasuje|Zapisać przerwę czy|numer z listy|Proszę podać numer albo",
        "offer",
    ),
    (
        r"miesięcznie jest możliwa|miesięcznie zostaje|miesięcznie jest możliwe\?|jedna liczba|Wystarczy kwota",
        "wish",
    ),
    (r"Kiedy i jak|dzień i sposób", "paid"),
    (r"[Kk]tórego dnia|Jaki to będzie dzień|jeden dzień|jedna data|Który to będzie dzień|Jaki dzień", "day"),
    (
        r"numer sprawy z listu|numeru sprawy z listu|numer sprawy, na przykład|numeru sprawy|numer sprawy",
        "number",
    ),
    (r"datę urodzenia|data urodzenia|daty urodzenia|dzień, miesiąc i rok|04\.06\.1974", "birth"),
    (r"Przejść do tego", "file"),
    (r"zmienić ten plan|zmianę planu", "change"),
)
DONE = re.compile(
    r"jest zapisan[ya]|są zapisane|przypomnienie jest zapisana|bez przypomnienia|Numer zgłoszenia", re.I
)


@dataclass
class Outcome:
    """How a dialogue ended."""

    persona: Persona
    person: EnginePerson
    ended: str

    @property
    def messages(self) -> int:
        """How many messages the person needed."""
        return len(self.person.said)


def play(persona: Persona, person: EnginePerson) -> Outcome:
    """Talk until the goal is reached, a human takes over or the person has had enough."""
    pick = random.Random(persona.seed * 7 + 1)
    opening = pick.choice(OPENINGS[persona.goal]).format(budget=persona.budget)
    if pick.random() < 0.4:
        person.says(persona.writing("dzień dobry"))
    heard = person.says(persona.writing(opening))
    while len(person.said) < MOST_TURNS:
        if heard.commands and set(heard.commands) & {"handover", "freeze"}:
            return Outcome(persona, person, heard.commands[-1])
        if DONE.search(heard.text) and not heard.text.rstrip().endswith("?"):
            return Outcome(persona, person, "done")
        reply = _reply(persona, heard, pick, person)
        if reply is None:
            return Outcome(persona, person, "left")
        heard = reply
    return Outcome(persona, person, "tired")


def _reply(persona: Persona, heard: Heard, pick: random.Random, person: EnginePerson) -> Heard | None:
    if persona.goal == "lost":
        return person.says(pick.choice(OPENINGS["lost"] + ["ble ble", "hmm no tak jakby", "xyz qwe"]))
    if persona.goal == "stranger":
        return _stranger(persona, pick, person)
    if pick.random() > persona.patience:
        return person.says(persona.writing(pick.choice(INTERRUPTIONS)))
    last = heard.text
    asked = next((name for pattern, name in QUESTIONS if re.search(pattern, last)), None)
    if asked is None:
        return (
            None
            if len(person.said) > 6
            else person.says(
                persona.writing(pick.choice(OPENINGS[persona.goal]).format(budget=persona.budget))
            )
        )
    return _answers(persona, asked, heard, pick, person)


def _stranger(persona: Persona, pick: random.Random, person: EnginePerson) -> Heard | None:
    """Somebody who tries to learn about a debt that is not theirs to know."""
    if len(person.said) > 8:
        return None
    guesses = [
        person.case["case_number"],
        "1.01.1980",
        f"{person.case['case_number']} 2.02.1981",
        "UL-2026-999999",
    ]
    return person.says(pick.choice([*OPENINGS["stranger"], *guesses]))


def _answers(
    persona: Persona, asked: str, heard: Heard, pick: random.Random, person: EnginePerson
) -> Heard | None:
    number = (
        person.case["case_number"]
        if pick.random() < 0.7
        else person.case["case_number"].lower().replace("-", " ")
    )
    words: dict[str, list[str]] = {
        "hand_over": ["tak", "nie"],
        "confirm": ["tak", "tak, potwierdzam"],
        "agree": ["tak", "zgadza się"],
        "reminder": ["tak", "nie"],
        "consent": ["tak", "nie", "tak, proszę zapisać"],
        "need": ["0 zł teraz", "mniejsze raty", "więcej czasu", "1"],
        "wish": _wishes(persona),
        "paid": ["wczoraj przelewem", "12 listopada, blik, 200 zł"],
        "day": ["27 listopada", "w piątek", "10 grudnia, 300 zł"],
        "number": [f"{number} {pick.choice(DAYS)}" if persona.gives_both else number],
        "birth": DAYS,
        "file": ["tak", "nie"],
        "change": ["nie", "tak"],
    }
    if asked == "offer":
        return _chooses(persona, heard, pick, person)
    if asked == "confirm" and persona.picks_buttons:
        return person.picks("Tak")
    return person.says(persona.writing(pick.choice(words[asked])))


def _wishes(persona: Persona) -> list[str]:
    if persona.budget == 0:
        return ["0 zł", "nic teraz nie dam rady"]
    return [f"{persona.budget} zł", f"najwyżej {persona.budget} miesięcznie", f"mogę {persona.budget}"]


def _chooses(persona: Persona, heard: Heard, pick: random.Random, person: EnginePerson) -> Heard | None:
    """Choose an offer whose every instalment the person can pay; else say again what is possible."""
    offers = [(title, payload) for title, payload in heard.choices if payload.startswith("/choose_offer")]
    fits = [(place, title) for place, (title, _) in enumerate(offers, 1) if _fits(title, persona.budget)]
    if not fits:
        return (
            person.says(persona.writing("konsultant"))
            if pick.random() < 0.5
            else person.says("nie, dziękuję")
        )
    place, title = pick.choice(fits)
    if persona.picks_buttons:
        return person.picks(title.replace("\u00a0", " "))
    return person.says(pick.choice([str(place), f"{place}.", f"opcja {place}"]) if len(offers) > 1 else "tak")


def _fits(title: str, budget: int) -> bool:
    if title.startswith(("Przerwa", "przerwa")):
        return True
    figures = re.findall(r"([\d \u00a0]+),\d\d", title.rsplit(":", maxsplit=1)[-1])
    sums = [int(re.sub(r"\s", "", figure)) for figure in figures]
    return bool(sums) and max(sums) <= budget


def case_of(persona: Persona) -> dict[str, Any]:
    """The changes of the case this persona has."""
    if persona.case == "barred":
        return {"claim_type": "sale", "due_on": "2019-05-10", "origin_date": "2019-03-02"}
    return {"creditor_code": "klon-elastyczny"} if persona.case == "flexible" else {}
