"""The words that numbers are said with: tables only, in all cases, with slang and what is heard for them.

Values are in thousandths, so that halves stay whole numbers. What only counts after a number ("dwa koła", but
never a lone "koło") is marked as such here, not in the readers.
"""

from __future__ import annotations

from typing import NamedTuple

from polish._text import fold
from polish._vocabulary import Vocabulary

UNIT, TEEN, TEN, HUNDRED = "unit", "teen", "ten", "hundred"
THOUSAND, SLANG, HALF = "thousand", "slang", "half"


class Numeral(NamedTuple):
    """One word of a number: what sort it is and what it is worth, in thousandths (a multiplier in ones)."""

    sort: str
    worth: int
    alone: bool = True  # may stand without a number before it
    money: bool = False  # says by itself that money is meant


_UNITS = {
    0: "zero zera zeru zerem",
    1: "jeden jedna jedno jednego jednej jednym jednemu",
    2: "dwa dwie dwaj dwóch dwoch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgiem",
    3: "trzy trzej trzech trzem trzema troje trojga",
    4: "cztery czterej czterech czterem czterema czworo czworga",
    5: "pięć pięciu pięcioma pięcioro pieńć pinć",
    6: "sześć sześciu sześcioma sześcioro szeć szejść",
    7: "siedem siedmiu siedmioma siedmioro siedm",
    8: "osiem ośmiu ośmioma ośmioro osim osiom",
    9: "dziewięć dziewięciu dziewięcioma dziewięcioro",
}
_TEENS = {
    10: "dziesięć dziesięciu dziesięcioma dziesięcioro",
    11: "jedenaście jedenastu jedenastoma jedynaście jedynastu",
    12: "dwanaście dwunastu dwunastoma dwanastu",
    13: "trzynaście trzynastu trzynastoma",
    14: "czternaście czternastu czternastoma",
    15: "piętnaście piętnastu piętnastoma pietnascie",
    16: "szesnaście szesnastu szesnastoma",
    17: "siedemnaście siedemnastu siedemnastoma",
    18: "osiemnaście osiemnastu osiemnastoma",
    19: "dziewiętnaście dziewiętnastu dziewiętnastoma",
}
_TENS = {
    20: "dwadzieścia dwudziestu dwudziestoma",
    30: "trzydzieści trzydziestu trzydziestoma trydzieści",
    40: "czterdzieści czterdziestu czterdziestoma czterdzieście",
    50: "pięćdziesiąt pięćdziesięciu pięćdziesięcioma piędziesiąt pięćdziesiont",
    60: "sześćdziesiąt sześćdziesięciu sześćdziesięcioma szejdziesiąt szedziesiąt",
    70: "siedemdziesiąt siedemdziesięciu siedemdziesięcioma",
    80: "osiemdziesiąt osiemdziesięciu osiemdziesięcioma",
    90: "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma dziewiędziesiąt",
}
_HUNDREDS = {
    100: "sto stu stoma",
    200: "dwieście dwustu dwustoma dwiescie dwieśce",
    300: "trzysta trzystu trzystoma",
    400: "czterysta czterystu czterystoma",
    500: "pięćset pięciuset pięciuset pięcset pińcet pieńcet piecet",
    600: "sześćset sześciuset szejset szeset szejcet sześset",
    700: "siedemset siedmiuset",
    800: "osiemset ośmiuset",
    900: "dziewięćset dziewięciuset dziewiencet",
}
_THOUSANDS = {
    1_000: "tysiąc tysiąca tysiącu tysiącem tysic tysac tysąc tysiąć tyisac tysiacc tysioc tyś "
    "tysiak tysiaka tysiaku tysiączek tysiączka tauzen",
    1_000_000: "milion miliona milionem bańka melon",
}
# Plurals and short forms: a number must come before them ("dwa tysiące", "3 tys"), alone they are crowds.
_THOUSANDS_COUNTED = {
    1_000: "tysiące tysięcy tysiącom tysiącami tysiącach tys tysi tysie tysiaki tysiaków tysiączki tysiączków",
    1_000_000: "miliony milionów milionom mln baniek melony melonów",
}
_SLANG = {
    5: "piątak piątaka",
    10: "dycha dychę dyche dychy dyszce dyszka dyszkę dyszke dyszki",
    20: "dwudziestka dwudziestkę dwudziestke dwudziestki",
    50: "pięćdziesiątka pięćdziesiątkę pięćdziesiątke pięćdziesiątki piędziesiątka piędziesiątke",
    100: "stówa stówę stówe stówy stówie stówce setce stóweczce "
    "stówka stówkę stówke stówki setka setkę setke stóweczka "
    "stóweczkę stóweczke stóweczki stuwka stuwke stufka stufke stófka stówkie stówkie",
    200: "dwusetka dwusetkę",
    500: "pięćsetka pięćsetkę pięćsetke pięćsetki",
    1_000: "kafel kafla kaflu kaflem kafelek klocek klocka",
}
_SLANG_COUNTED = {
    5: "piątaki piątaków",
    10: "dych dyszek",
    20: "dwudziestek",
    50: "pięćdziesiątek",
    100: "stów stówek setek setki stóweczek",
    1_000: "kafle kafli kaflów kafelki kafelków koła kół koła kołka klocki klocków patyk patyki patyków kawałków",
}
_HALVES = {500: "pół", 1_500: "półtora półtorej"}


def _numbers() -> dict[str, Numeral]:
    table: dict[str, Numeral] = {}
    for words, sort in ((_UNITS, UNIT), (_TEENS, TEEN), (_TENS, TEN), (_HUNDREDS, HUNDRED)):
        for number, forms in words.items():
            table.update(dict.fromkeys(forms.split(), Numeral(sort, number * 1000)))
    for thousandths, forms in _HALVES.items():
        table.update(dict.fromkeys(forms.split(), Numeral(HALF, thousandths)))
    return table


def _multipliers() -> dict[str, Numeral]:
    table: dict[str, Numeral] = {}
    kinds = (
        (_THOUSANDS, THOUSAND, True, False),
        (_THOUSANDS_COUNTED, THOUSAND, False, False),
        (_SLANG, SLANG, True, True),
        (_SLANG_COUNTED, SLANG, False, True),
    )
    for words, sort, alone, money in kinds:
        for number, forms in words.items():
            table.update(dict.fromkeys(forms.split(), Numeral(sort, number, alone, money)))
    return table


_ORDINAL_STEMS = {
    1: "pierwsz", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm", 9: "dziewiąt", 10: "dziesiąt",
    11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast", 15: "piętnast", 16: "szesnast",
    17: "siedemnast", 18: "osiemnast", 19: "dziewiętnast", 20: "dwudziest", 30: "trzydziest",
    40: "czterdziest", 50: "pięćdziesiąt", 60: "sześćdziesiąt", 70: "siedemdziesiąt", 80: "osiemdziesiąt",
    90: "dziewięćdziesiąt", 100: "setn", 1000: "tysięczn", 2000: "dwutysięczn",
}  # fmt: skip
_ORDINAL_ENDINGS = ["y", "ego", "emu", "ym", "a", "ej", "e"]
_ORDINALS_OF_THEIR_OWN = {
    1: "pierszy pierszego pierszym pierwszgo piewszego pierwszewgo",
    2: "drugi drugiego drugiemu drugim druga  drugiej drugie",
    3: "trzeci trzeciego trzeciemu trzecim trzecia  trzeciej trzecie czeciego",
    11: "jedynasty jedynastego jedynastym",
    12: "dwanastego",
}


def _ordinals() -> dict[str, int]:
    table = {stem + ending: number for number, stem in _ORDINAL_STEMS.items() for ending in _ORDINAL_ENDINGS}
    for number, forms in _ORDINALS_OF_THEIR_OWN.items():
        table.update(dict.fromkeys(forms.split(), number))
    return table


# Words of their own that stand one letter from a number: never corrected into it.
_NOT_NUMBERS = """
    jedynego jedynemu jedynej czworka czworga czworgu czwora jedrnego ceterem dziewic dziewice dziesiecin pieniu
    piatka piatki piatkow szescian trzecim dziewczat dwanascioro jedenastka jedenastki milionowa milionowe milionowy
"""
_NOT_ORDINALS = """
    czarta czarty czwartek czwartku czwartki czwartka dlugiego dlugiej dlugiemu drogiego drogiej drogiemu pieszego
    pieszym pitego pitej sennego sytnego smetnego siodmak szostek szostka szostke szustaj szutego trzecina trzecine
    trzebcie trzebia trzepie trzepia trzescie trzesie pierzy piersny piersy pierwotnego setnik tysiacznego tysiaczne
"""
_PLAIN = _numbers()
_ORDERED = _ordinals()
_ORDERED_SPELT = [fold(word) for word in _ORDERED]
_PLAIN_SPELT = [fold(word) for word in (*_PLAIN, *_multipliers())]
_NOUN_ENDINGS = ("ka", "ke", "ki", "ce", "ek", "ko", "ow", "u")
_NOUNS = [fold(stem) + ending for stem in _ORDINAL_STEMS.values() for ending in _NOUN_ENDINGS]

NUMERALS = Vocabulary(
    _PLAIN,
    unforgiven=_multipliers(),
    real_words=(*_NOT_NUMBERS.split(), *_ORDERED_SPELT, *_NOUNS),
    shortest=7,
)
ORDINALS = Vocabulary(_ORDERED, real_words=(*_NOT_ORDINALS.split(), *_PLAIN_SPELT, *_NOUNS), shortest=7)
