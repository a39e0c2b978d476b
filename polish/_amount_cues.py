"""What the words around a sum make of it: about, at most, a month, not that one.

Tables of phrases in folded spelling, read outwards from the sum; a phrase never reaches past a full stop.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from polish._text import Token, words_after, words_before


class Cues(NamedTuple):
    """What was said about a sum."""

    approx: bool = False
    cap: bool = False
    floor: bool = False
    each: bool = False  # "po 150"
    per_month: bool = False
    other_period: str | None = None
    rejected: bool = False
    from_to: bool = False  # "z 300 ..."


_APPROX = (
    r"okolo|kolo|ok(?: \.)?|jakies|jakis|jakas|mniej wiecej|circa|ca|ze|z|gdzies|powiedzmy|plus minus|prawie"
    r"|niemal|bez mala|w granicach|rzedu|~|\+ ?/? ?-|okolice|w okolicach|cos|cos kolo"
)
_CAP = (
    r"max|maks|maksymaln\w{1,2}|maksimum|maximum|maxymalnie|gora|najwyzej|co najwyzej|ponizej|niecal[aey]|do|nie ponad"
    r"|nie wiecej (?:niz|jak|od)|nie powyzej|limit|conajwyzej|najwiecej|nie przekr(?:ocz|acz)\w{1,7}|do kwoty"
    r"|do wysokosci"
)
_FLOOR = (
    r"min|minimum|minimaln\w{1,2}|co ?najmniej|najmniej|przynajmniej|nie mniej (?:niz|jak)|od|powyzej|ponad"
)
_FILLER = (
    r"co|ile|jest|kwot[aey]|sum[aey]|to|o|na|moge|dam|dac|placic|te|wlasnie|tylko|jedynie|za|tak|moze|nawet|ew|:"
    r"|\."
)
_PEEL = re.compile(
    rf"(?:^| )(?:(?P<cap>{_CAP})|(?P<floor>{_FLOOR})|(?P<approx>{_APPROX})|(?P<each>po)"
    rf"|(?P<more>wiecej (?:niz|jak|od))|(?P<filler>{_FILLER})) $"
)
_MONTH = r"(?:miesiac\w{0,2}|mies|mce?|mscy?|m ?-? ?ce?|m|miecha?|miesionc\w?)"
_PER_MONTH = re.compile(
    rf"\b(?:miesiecznie|miesieczn\w{{1,3}}|m ?- ?cznie|mies|co ?{_MONTH}|comiesieczn\w{{1,3}}|na {_MONTH}"
    rf"|(?:w )?kazd(?:ego|y|ym) {_MONTH}|co kazdy {_MONTH})(?= |$)|^ / ?{_MONTH}(?= |$)|^ miesiac(?= |$)|^ mc(?= |$)"
)
_INSTALMENT_BEFORE = re.compile(
    r"(?:^| )(?:rat(?:a|y|e|ach|ami|ka|ki|ke|ek)|ratalnie|wplat[aye]|razy)"
    r"(?: (?:po|w wysokosci|rzedu|na poziomie|na|to|do|max|min|w|kwocie|:))* $"
)
_OTHER_PERIODS = (
    ("two_weeks", re.compile(r"\bco (?:dwa|2) (?:tygodnie|tyg)\b")),
    ("week", re.compile(r"\b(?:tygodniowo|(?:co|na) (?:tydzien|tydz|tyg)|kazdego tygodnia)\b")),
    ("day", re.compile(r"\b(?:dziennie|codziennie|na dzien|za dzien|co dzien)\b")),
    ("quarter", re.compile(r"\b(?:kwartalnie|(?:co|na) kwartal)\b")),
    ("year", re.compile(r"\b(?:rocznie|na rok|co rok)\b")),
)
_CANNOT = (
    r"(?:dam|mam|moge|stac|zaplace|wplace|place|bede|uniose|udzwigne|wydole|wyrobie|wyciagne|oplace|damy|mamy"
    r"|mozemy|ma|zapl\w{2,6}|splac\w{1,3}|uzbieram|wysuplam|chce|zgadzam|zgodze|dalbym|dalabym|starczy)"
)
_REJECTED_BEFORE = re.compile(
    rf"(?:^| )(?:nie|zamiast)(?: (?:za|te|tych|cale|calych|zadne))? $"
    rf"|(?:^| )nie ?{_CANNOT}(?: (?!ale|tylko|lecz|wiec|wiecej|mniej|max|niz|jak|ponad|moge|dam|to)[^\W\d_]+){{0,3}} $"
)
_REJECTED_AFTER = re.compile(
    r"^(?: (?:to|jest|dla mnie|mi|mnie|nas|raty|rata|na start|na raz|naraz|troche|ciut|chyba|juz|bylo|by|byloby|bedzie"
    r"|moze|jednak|miesiecznie|na miesiac|co miesiac|na mies|co mies|niestety|sporo|na to|tez)){0,4}"
    r" (?:za (?:duzo|wiele|wysok\w{1,2}|duz[aey]|drogo|sporo)|zbyt (?:duz\w{1,2}|wiele|wysok\w{1,2})|odpada\w{0,2}"
    rf"|nie (?:{_CANNOT}|wchodzi|przejdzie|da|dzis|ma|realn\w)|nierealn\w|niemozliw\w|przesada|wykluczon\w"
    r"|nie(?: [,.;!]|$))"
)
_NO_MORE_AFTER = re.compile(
    r"^(?: (?:zl|,|-|i|a|ale|to|ani grosza|ani zlotowki|miesiecznie|na miesiac|co miesiac)){0,4}"
    r" (?:nie )?wiecej(?: \S+){0,4}$"
)
_CAP_AFTER = re.compile(
    r"^(?: (?:to|jest|na|miesiecznie|miesiac|co|mies|moje|moj|na|i to|,)){0,4}"
    r" (?:max|maks|maksymalnie|maksimum|maximum|gora|najwyzej|najwiecej|moj limit|gorna granica|i ani"
    r"|i koniec(?! (?:sprawy|tematu|dlugu|z)))\b"
)
_FLOOR_AFTER = re.compile(
    r"^(?: (?:to|jest|zl)){0,2} (?:minimum|min|co najmniej|przynajmniej|w gore|wzwyz|i wiecej)\b"
)
_ABOVE = re.compile(r"(?:^| )(?:powyzej|ponad)(?: \S+){0,2} $")
_TOO_HIGH_AFTER = re.compile(r"^(?: (?!,|ale\b|lecz\b|tylko\b)\S+){0,4} nie ")
_APPROX_AFTER = re.compile(
    r"^ (?:z hakiem|z groszami|z kawalkiem|z czyms|plus minus|mniej wiecej|circa|z ogonkiem|cos kolo tego|\+ ?/ ?-)\b"
)
_STOPS = frozenset((".", "!", "?", ";", "...", "?!", "!!", "\n"))


def read_cues(tokens: list[Token], start: int, end: int, previous_end: int, next_number: int) -> Cues:
    """Everything the neighbourhood of the tokens from `start` to `end` says about them."""
    before = _clause_before(tokens, start, previous_end)
    after = _clause_after(tokens, end, next_number)
    peeled, rest = _peel(before)
    cues = Cues("approx" in peeled, "cap" in peeled, "floor" in peeled, "each" in peeled)
    if "more" in peeled:
        negated = " nie " in f" {rest} " or re.search(r"^(?: \S+){0,2} nie ", after + " ")
        cues = cues._replace(cap=bool(negated), floor=not negated)
    if "floor" in peeled and _ABOVE.search(before) and _TOO_HIGH_AFTER.search(after):
        cues = cues._replace(cap=True, floor=False)
    if _NO_MORE_AFTER.search(after) or _CAP_AFTER.search(after):
        cues = cues._replace(cap=True)
    elif "more" not in peeled and _is_turned_down(cues, rest, after):
        cues = cues._replace(rejected=True)
    cues = cues._replace(
        floor=cues.floor or _FLOOR_AFTER.search(after) is not None,
        approx=cues.approx or _APPROX_AFTER.search(after) is not None,
        from_to=before.endswith((" z ", " ze ")) or before in ("z ", "ze "),
    )
    return _with_period(cues, before, after)


def _is_turned_down(cues: Cues, rest: str, after: str) -> bool:
    if _REJECTED_AFTER.search(after):
        return True
    return not cues.cap and not cues.floor and _REJECTED_BEFORE.search(rest) is not None


def _clause_before(tokens: list[Token], start: int, previous_end: int) -> str:
    first = max(previous_end, start - 7, 0)
    for index in range(start - 1, first - 1, -1):
        if tokens[index].text in _STOPS and not (
            tokens[index].text == "." and tokens[index - 1].text in ("ok", "max", "maks", "min")
        ):
            first = index + 1
            break
    return words_before(tokens, start, start - first) if start > first else ""


def _clause_after(tokens: list[Token], end: int, next_number: int) -> str:
    last = min(len(tokens), end + 7, max(next_number, end))
    for index in range(end, last):
        if tokens[index].text in _STOPS:
            last = index
            break
    return words_after(tokens, end, last - end)


def _peel(before: str) -> tuple[set[str], str]:
    """Take off, word by word, what stands right before the sum."""
    seen: set[str] = set()
    for _ in range(5):
        found = _PEEL.search(before[-48:])
        if found is None or found.lastgroup is None:
            break
        cut = len(before) - len(found[0].lstrip(" "))
        if found.lastgroup == "filler" and not seen and found[0].strip() in ("na", "za", "o", "to", ".", ":"):
            seen.add("filler")
        seen.add(found.lastgroup)
        before = before[:cut]
    return seen, before


def _with_period(cues: Cues, before: str, after: str) -> Cues:
    """How often, said after the sum or else before it."""
    for beside in (after, before):
        for period, pattern in _OTHER_PERIODS:
            if pattern.search(beside):
                return cues._replace(other_period=period)
        if _PER_MONTH.search(beside):
            return cues._replace(per_month=True)
    return cues._replace(per_month=cues.each or _INSTALMENT_BEFORE.search(before) is not None)
