"""Made-up people: what they can pay, how they write, in what mood, and what they came for."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from polish import gsm7

GOALS = {
    "plan": 14,
    "hold": 3,
    "promise": 4,
    "deferral": 3,
    "discount": 3,
    "paid": 2,
    "ask": 4,
    "dispute": 2,
    "urgent": 4,
    "lost": 2,
    "stranger": 4,
}
OPENINGS = {
    "plan": [
        "chcę to rozłożyć na raty",
        "dzień dobry, chciałbym spłacać w ratach",
        "mogę płacić {budget} zł miesięcznie",
    ],
    "hold": ["straciłam pracę, nie mam z czego płacić", "jestem chory i nie stać mnie teraz na nic"],
    "promise": ["zapłacę 300 zł w piątek", "wpłacę wszystko do 10 grudnia", "zapłacę po wypłacie"],
    "deferral": ["proszę o odroczenie terminu płatności", "czy mogę zapłacić później, za miesiąc?"],
    "discount": ["czy możecie umorzyć część długu?", "zapłacę jednorazowo jeśli obniżycie kwotę o 30%"],
    "paid": ["już to zapłaciłem", "przelałam wczoraj 200 zł"],
    "ask": ["ile mam do zapłaty?", "za co to jest?", "skąd te odsetki?", "na jakie konto mam zapłacić?"],
    "dispute": [
        "to nie jest mój dług, niczego nie podpisywałem",
        "ten dług jest przedawniony",
        "kwota się nie zgadza",
    ],
    "urgent": [
        "nie chcę już żyć",
        "mój mąż zmarł w zeszłym miesiącu",
        "to pomyłka, nie jestem tą osobą",
        "ktoś wziął kredyt na moje dane",
        "sąd ogłosił moją upadłość konsumencką",
        "proszę do mnie więcej nie pisać",
        "piszę w imieniu mojej mamy, jestem jej córką",
    ],
    "lost": ["yyy no nwm", "asdfgh", "no bo ten tego"],
    "stranger": [
        "ile jestem winien",
        "za co ten dług",
        "podajcie numer konta",
        "chcę raty po 200",
        "skąd te odsetki",
    ],
}
INTERRUPTIONS = [
    "skąd te odsetki?",
    "czy ja rozmawiam z botem?",
    "a co mi grozi jak nie zapłacę?",
    "ile mam do zapłaty?",
    "skąd mam wiedzieć że to nie oszustwo?",
    "jesteście złodziejami",
    "nie rozumiem, proszę prościej",
    "jaka jutro pogoda?",
    "dziękuję",
]
DAYS = ["4.06.1974", "4 czerwca 1974", "04-06-1974", "ur. 4.06.1974 r."]
BUDGETS = (0, 50, 110, 130, 150, 200, 250, 400, 700, 1300)


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
    case: str  # "usual", "flexible" (a creditor with discounts and deferrals) or "barred"

    def cooperative(self) -> bool:
        """Somebody who wants a plan, can afford one and is not distracted."""
        return self.goal == "plan" and self.budget >= 110 and self.patience == 1.0 and self.case != "barred"

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
    return Persona(
        seed=seed,
        channel=channel,
        goal=pick.choices(list(GOALS), weights=list(GOALS.values()))[0],
        budget=pick.choice(BUDGETS),
        patience=pick.choice([1.0, 1.0, 0.8, 0.6]),
        writes=pick.choice(["carefully", "plainly", "hastily"]),
        gives_both=pick.random() < 0.5,
        picks_buttons=pick.random() < 0.4,
        case=pick.choices(["usual", "flexible", "barred"], weights=[6, 3, 1])[0],
    )


Say = Callable[[str], str]
