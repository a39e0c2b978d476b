"""The words that days are said with: months, weekdays and what stands for them, in all cases.

Tables only. Short forms ("pt", "gru") and words that mean something else too are matched exactly, never guessed.
"""

from __future__ import annotations

from polish._vocabulary import Vocabulary

_MONTHS = {
    1: "styczeń stycznia styczniu styczniem",
    2: "luty lutego lutym lutemu",
    3: "marzec marca marcu marcem",
    4: "kwiecień kwietnia kwietniu kwietniem",
    5: "maj maja maju majem",
    6: "czerwiec czerwca czerwcu czerwcem",
    7: "lipiec lipca lipcu lipcem",
    8: "sierpień sierpnia sierpniu sierpniem",
    9: "wrzesień września wrześniu wrześniem wżesień wżeśnia wrzesnia",
    10: "październik października październiku październikiem paździenik paździenika pazdziernik",
    11: "listopad listopada listopadzie listopadem",
    12: "grudzień grudnia grudniu grudniem",
}
# Only after the number of a day.
_MONTHS_SHORT = {
    1: "sty stycz", 2: "lut", 3: "mar", 4: "kwi kwiet", 5: "", 6: "cze czerw", 7: "lip", 8: "sierp",
    9: "wrz wrzes", 10: "paz pazdz", 11: "lis listop", 12: "gru grud grudz",
}  # fmt: skip
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
ROMAN_MONTHS = {roman: number for number, roman in enumerate(_ROMAN, start=1)}
_NOT_MONTHS = """
    marce marek marka marki marku marna marne maria maryja mara lipce lipcy lipie lipa lipca luta luty stycznik
    styczna styczne styczny stycznej lutnia lutni lutuje grudka grudki czerwcowy czerwona majac majca
"""

_WEEKDAYS = {
    0: "poniedziałek poniedziałku poniedziałkiem poniedzałek poniedzialke",
    1: "wtorek wtorku wtorkiem",
    2: "środa środę środe środy środzie",
    3: "czwartek czwartku czwartkiem",
    4: "piątek piątku piątkiem",
    5: "sobota sobotę sobote soboty sobocie",
    6: "niedziela niedzielę niedziele niedzieli",
}
_WEEKDAYS_SHORT = {0: "pon pn", 1: "wt", 2: "sr", 3: "czw cz", 4: "pt pia", 5: "sob", 6: "nd ndz niedz"}
_NOT_WEEKDAYS = """
    wtorem wtore worek worku workiem sroga srogi srogie srody srodka srodki srodku srodek srodze swoboda swobody
    czwarte czwarta czwartej piatka piatki piatke piatkom piatkow soboty sobowtor niedzielna niedzielny niedzielnej
    wtorku srode wtorki worka sobotni sobotnia piastek piasek piasku piaskiem piaski patek patka wtornik
    piater pianek pionek pionki pionku pionkiem pionka piatej piate pietek pietku pilatek piratek platek platku
    platkiem wiorku wiorkiem wzorku wzorkiem sopocie sopoty sabota soboli sobory niedziel niedzielne czartek
"""


def _table(words: dict[int, str]) -> dict[str, int]:
    return {form: number for number, forms in words.items() for form in forms.split()}


MONTHS = Vocabulary(_table(_MONTHS), real_words=_NOT_MONTHS.split(), shortest=6)
MONTHS_SHORT = {form: number for number, forms in _MONTHS_SHORT.items() for form in forms.split()}
WEEKDAYS = Vocabulary(_table(_WEEKDAYS), real_words=_NOT_WEEKDAYS.split(), shortest=6)
WEEKDAYS_SHORT = {form: number for number, forms in _WEEKDAYS_SHORT.items() for form in forms.split()}
