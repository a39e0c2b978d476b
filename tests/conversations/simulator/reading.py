"""How a made-up person reads an answer: what is asked, what is offered, whether it is done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.conversations.engine_people import Heard

# What is asked, the question that binds first; the reply's name.
QUESTIONS = (
    (r"Przekazać rozmowę\?", "hand_over"),
    (r"O której rozmawiamy|o którą sprawę chodzi|jedną ze spraw", "case"),
    (r"potwierdzają Państwo|Potwierdzają Państwo|Czy zapisać taką przerwę", "confirm"),
    (r"Czy to się zgadza|Czy tak\?|Czy tak pasuje|Czy zapisać taką wpłatę", "agree"),
    (r"dzień wcześniej\?", "reminder"),
    (r"(?:taki zapis|zgadzają|Czy zapisać)\?|Czy się Państwo zgadzają|czy zapisać, jakiej pomocy", "consent"),
    (r"najbardziej pomoże|Która pomoc", "need"),
    (
        r"Co pasuje|Które wybrać|Którą wybrać|Co wybrać|numer z listy|podać numer albo|Zapisać przerwę",
        "offer",
    ),
    (r"Jak rozumieć", "which_sum"),
    (
        r"miesięcznie (?:jest możliwa|zostaje|jest możliwe\?)|jedna liczba|Wystarczy kwota",
        "wish",
    ),
    (r"Kiedy i jak|dzień i sposób", "paid"),
    (r"[Kk]tórego dnia|Jaki to będzie dzień|jedna data|Który to będzie dzień|Jaki dzień", "day"),
    (r"numeru? sprawy|To nie wygląda na numer", "number"),
    (r"dat[aęy] urodzenia|dzień, miesiąc i rok|04\.06\.1974", "birth"),
    (r"Przejść do tego", "file"),
    (r"zmienić ten plan|zmianę planu", "change"),
)
DONE = re.compile(
    r"jest zapisan[yae]|są zapisane|przypomnienie jest zapisana|bez przypomnienia|Numer zgłoszenia",
    re.IGNORECASE,
)
MONEY = re.compile(r"([\d \u00a0]+),(\d\d)")


@dataclass(frozen=True)
class Shown:
    """An offer as its title says it; sums in grosze, `most_grosze` a month or at once."""

    title: str
    kind: str
    count: int
    most_grosze: int


def asked(heard: Heard) -> str | None:
    """Return the name of the question an answer asks."""
    return next((name for pattern, name in QUESTIONS if re.search(pattern, heard.text)), None)


def is_done(heard: Heard) -> bool:
    """Tell whether something was filed or agreed and nothing is asked."""
    return DONE.search(heard.text) is not None and not heard.text.rstrip().endswith("?")


def shown(heard: Heard) -> list[Shown]:
    """Return the offers of an answer."""
    return [_shown(title) for title, payload in heard.choices if payload.startswith("/choose_offer")]


def _shown(title: str) -> Shown:
    plain = title.replace("\u00a0", " ")
    sums = [int(re.sub(r"\s", "", zl)) * 100 + int(gr) for zl, gr in MONEY.findall(plain)]
    if plain.lower().startswith("przerwa"):
        return Shown(plain, "hold", 0, 0)
    count = re.match(r"(\d+) rat", plain)
    if count:
        return Shown(plain, "instalments", int(count[1]), max(sums))
    if " do " not in plain:
        return Shown(plain, "instalments", 1, max(sums))
    return Shown(plain, "lump_sum" if plain.startswith("jedna wpłata") else "deferral", 1, max(sums))
