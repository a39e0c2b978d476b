"""Whether what looks like a day is one: its neighbours may make it an hour, a sum, a count or an address."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from polish._day_reader import ReadDay
from polish._number_reader import COUNTED
from polish._said import text_at
from polish._text import Token, words_before


class View(NamedTuple):
    """A text being read on a day."""

    text: str
    tokens: list[Token]
    today: date
    past: bool  # "5.12" is the last one, not the next
    asked: bool  # a date was asked for: a bare "10" is one
    only_number: bool = False  # nothing else in the text is a number
    calling: bool = False  # it speaks of phoning, so numbers may be hours


_TO = frozenset(("do", "dnia", "od", "po", "przed", "okolo", "kolo", "ok", "dzien", "dniu", "najpozniej"))
NOT_A_DAY = re.compile(
    r"zl\w*|gr|grosz\w*|pln|tys\w*|k|proc\w*|rano|wieczorem|wieczor|tej|ej|ta|stej|razu|list\w*|lisc\w*|pism\w*|numer\w*"
    r"|kredyt\w*|kwartal\w*|komornik\w*|telefon\w*|sms\w*|mail\w*|kont\w|wezwani\w*|poziom\w*|dzieck\w*|etap\w*"
    r"|plan\w*|stopni\w*|krok\w*|pietr\w*|kontakt\w*|dlug\w*|termin\w*|umow\w*|wierzycie\w*|punkt\w*|wyrok\w*"
    r"|euro?|dolar\w*|cyfr\w*|art|paragraf\w*|osob\w*|sztuk\w*|dych\w*|stow\w*|kafl\w*|procent\w*|minut\w*|nakaz\w*"
)
_HOUR_BEFORE = frozenset(
    ("o", "godz", "godziny", "godzinie", "godzine", "g", "art", "nr", "numer", "ul", "rata", "rate")
)
NEXT_MONTH = re.compile(r"(?:przyszl|nastepn|kolejn)ego")
THIS_MONTH = re.compile(r"tego|biezacego|obecnego")
MONTH_NOUN = frozenset(("miesiaca", "mies", "mc", "msc", "miesiac"))
_ADDRESS = re.compile(r"(?:^| )(?:adres\w{0,3}|ul|ulic\w|al|os|m|lok)(?: [.,:])?(?: [^\W\d_]+){0,2} $")


def is_a_day(view: View, index: int, read: ReadDay) -> bool:
    """Whether the surroundings let this be a day, and not an hour, a sum or a count."""
    tokens = view.tokens
    before, after = text_at(tokens, index - 1), text_at(tokens, read.end)
    if read.month is not None and read.form != "digits":
        return True
    by_clock = after in ("rano", "wieczorem", "wieczor") and read.form == "digits"
    if (
        before in _HOUR_BEFORE
        or (NOT_A_DAY.fullmatch(after) and not by_clock)
        or after.startswith(("%", ",-", "§"))
    ):
        return False
    if read.form == "digits" and read.separator == "/" and _ADDRESS.search(words_before(tokens, index, 5)):
        return False
    if read.year is not None or read.form == "digits":
        return read.year is not None or view.asked or read.separator != "-" or before in ("do", "dnia", "od")
    if COUNTED.fullmatch(after) and after not in MONTH_NOUN:
        return False
    return (
        _bare_number_is_a_day(view, index, read)
        if read.form == "number"
        else _ordinal_is_a_day(view, index, read)
    )


def _ordinal_is_a_day(view: View, index: int, read: ReadDay) -> bool:
    """ "Dziesiątego" is a day, "pierwszego dnia" is not, "po dziesiątym" is, "dziesiąty" may be."""
    before, after = text_at(view.tokens, index - 1), text_at(view.tokens, read.end)
    if after in ("dnia", "dzien", "dniu"):
        return text_at(view.tokens, read.end + 1) in (
            *MONTH_NOUN,
            "kazdego",
            "przyszlego",
            "nastepnego",
            "tego",
        )
    if read.ending == "ego":
        return after not in MONTH_NOUN or view.asked or read.form == "suffix"
    return (read.ending == "ym" and before in ("po", "przed")) or (view.asked and read.form == "word")


def _bare_number_is_a_day(view: View, index: int, read: ReadDay) -> bool:
    tokens = view.tokens
    if not 1 <= read.day <= 31 or (index and tokens[index].glued and tokens[index - 1].text != "("):
        return False
    if (
        read.end < len(tokens)
        and tokens[read.end].glued
        and tokens[read.end].text not in (".", ",", "!", "?", ")", "...")
    ):
        return False
    if _follows_month_words(tokens, read.end):
        return True
    if view.asked and view.only_number:
        return not COUNTED.search(text_at(tokens, read.end))
    before = text_at(tokens, index - 1)
    return before in _TO and not view.calling


def _follows_month_words(tokens: list[Token], index: int) -> bool:
    word = text_at(tokens, index)
    if word in ("bm", "dzien", "dnia"):
        return word == "bm" or text_at(tokens, index + 1) in (*MONTH_NOUN, "kazdego")
    named = NEXT_MONTH.fullmatch(word) or THIS_MONTH.fullmatch(word) or word == "kazdego"
    return bool(named) and text_at(tokens, index + 1) in MONTH_NOUN
