"""What agents should not write, as patterns over words without Polish marks, and what they are told about it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for; `blocking`: nobody sends it; `hint`: shown, but needs no confirmation."""

    code: str
    pattern: re.Pattern[str]
    text: str
    blocking: bool = False
    hint: bool = False
    marked: bool = False  # looks at words with their Polish marks


def _words(*stems: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(stems) + r")\w*")


_MEANS = (
    r"(?:komorni\w*|sad(?:u|em|zie)?|pozew\w*|pozw\w+|policj\w*|prokurat\w*|krd|big|rejestr\w* dlug\w*|windyka\w*|"
    r"zajecie|zajmiemy)"
)
_THREATENS = (
    r"(?:skieruj\w*|przekaz\w*|zloz\w*|odda\w*|podam\w*|wpisz\w*|zglos\w*|zawiadom\w*|powiadom\w*|zmuszen\w*|"
    r"przeciwnym razie|inaczej|jesli nie|jezeli nie|bo jak nie|grozi|zajmiemy|przyjdzie|przyjedzie)"
)
_IN_ONE_SENTENCE = r"[^.!?\n]*"

RULES: tuple[Rule, ...] = (
    Rule("threat",
         re.compile(rf"\b{_MEANS}\b{_IN_ONE_SENTENCE}\b{_THREATENS}|\b{_THREATENS}\b{_IN_ONE_SENTENCE}\b{_MEANS}\b"),
         "To brzmi jak groźba. Takich zdań nie wysyłamy.", blocking=True),
    Rule("threat", re.compile(rf"\b{_MEANS}\b"),
         "Wzmianka o sądzie, komorniku albo rejestrze. Tylko w odpowiedzi na pytanie, spokojnie i bez przewidywań."),
    Rule("avoid_word",
         _words("dluzni[kc]", "natychmiast", "ostateczn", "egzekuc", "niezwloczni", "bezzwloczni", "niniejsz", "w/w"),
         "Tego słowa unikamy. Lepiej: zaległość, kwota do zapłaty, możliwe rozwiązania."),
    Rule("pressure",
         re.compile(r"\b(?:tylko dzis\w*|ostatnia szansa|ostatnie ostrzezenie|do konca dnia"
                    r"|(?<!nie )mus(?:i|isz|icie|za)\b"
                    r"|nie ma (?:pan|pani|panstwo) wyjscia|prosze sie pospieszyc|czas ucieka)"),
         "To naciska. Lepiej powiedzieć, co jest możliwe i co z tego wynika."),
    Rule("shame",
         _words("wstyd", "nieodpowiedzialn", "lekkomysln", "nieuczciw", "oszust", "kretac", "klam", "wymow"),
         "To ocenia albo zawstydza. Lepiej nazwać fakt i zaproponować pomoc."),
    Rule("gendered", re.compile(r"\b\w+(?:łeś|łaś)\b|\bpan(?:i|u|a|em|ią)?\b"),
         "Forma zgaduje płeć. Lepiej: „proszę”, „Państwo”, czas teraźniejszy.", hint=True, marked=True),
)  # fmt: skip

DEBT_FACTS = re.compile(
    r"\b(?:dlug\w*|zadluz\w*|zaleg\w*|wierzycie\w*|odset\w*|pozycz\w*|kredyt\w*|splac\w*|splat\w*|rat(?:a|y|e|ach|om|ami)?"
    r"|przedawni\w*|do zaplaty|windyka\w*|egzekuc\w*|ul-?\d{4}-?\d{6})\b|\d[\d  .,]*(?:zl|pln)\b"
)
DEBT_FACT = "Tożsamość nie jest potwierdzona. O długu, kwotach ani sprawie jeszcze nie piszemy."
AMOUNT_DIFFERS = "Tej kwoty nie ma w danych sprawy. Proszę sprawdzić przed wysłaniem."
AMOUNT_UNCHECKED = "Nie udało się porównać kwoty z danymi sprawy."
LONG_SENTENCE = "To zdanie ma ponad 20 słów. Krótsze łatwiej zrozumieć."
LONGEST_SENTENCE = 20
