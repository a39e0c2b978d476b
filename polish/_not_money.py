"""Numbers that stand in a text but are no money: days, hours, phones, identity and case numbers, counts.

Tokens that belong to something else are marked as taken, so that the reader of amounts never sees them; what is
only suspicious without a currency beside it is asked of `is_something_else`.
"""

from __future__ import annotations

import re
from datetime import date

from polish._date_scanner import scan, view_of
from polish._number_reader import read_cluster, run_end
from polish._text import MARK, NUMBER, WORD, Token, words_before
from polish.errors import Ambiguous

TAKEN = "taken"
CURRENCY = re.compile(r"zl|pln|zlp|zlt|zltych|zlo\w{0,8}|zot\w{2,5}|zet(?:a|y|ow|ami)|zyli")
GROSZE = re.compile(r"gr|grosz\w{0,3}|groszami")
FOREIGN = re.compile(
    r"euro?|eurasow|usd|dolar\w{0,4}|dolcow|gbp|funt\w{0,3}|koron\w?|hrywie?n\w{0,2}|uah|chf|frank\w{0,3}"
)
_ANY_DAY = date(2026, 1, 1)
_HOUR = re.compile(r"[0-9]{1,2}:[0-9]{2}(?:-[0-9]{1,2}:[0-9]{2})?")
_HOUR_WITH_DOT = re.compile(r"[01]?[0-9]\.[0-5]0|2[0-3]\.[0-5]0|[01]?[0-9]\.[0-5]5|2[0-3]\.[0-5]5")
_POSTCODE = re.compile(r"([0-9]{2})-([0-9]{3})")
_DASHED = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)-([0-9]{1,6}(?:[.,][0-9]{1,3})?)")
_SLASHED = re.compile(r"([1-9][0-9]{1,3}0)/([1-9][0-9]{1,3}0)")
_NAMES_A_NUMBER = re.compile(
    r"(?:^|\s)(?:nr|numer\w{0,4}|nume?rek|sprawa|sprawy|sygn\w{0,7}|pesel\w{0,3}|kod\w{0,3}|pocztow\w|dowod\w{0,3}|kont[aou]"
    r"|rachun\w{2,4}|tel|telefon\w{0,3}|komork\w|cyfr\w{0,3}|koncowk\w|konczy sie|art|artykul\w{0,2}|par|paragraf\w?"
    r"|ust|ul|ulic\w|adres\w{0,3}|mieszkani\w|lok|lokal\w?|pokoj\w?|pietr\w|rocznik\w?|ur|urodz\w{0,6}|rsd|nip|regon"
    r"|krs|iban|nrb|godz|godzin\w{0,3}|umow\w|faktur\w|wiek\w?|wieku|poz|pkt|linia|autobus\w{0,3}|tramwaj\w{0,2})"
    r"(?: (?:nr|to|z|na|:|\.|,|-|/|#|mam|ma|jest|a|moj|m|w|sie|konczy)){0,3} $"
)
_ADDRESS = re.compile(r"(?:^| )(?:adres\w{0,3}|ul|ulic\w|al|os)(?: \.| :)?(?: [^\W\d_]+){1,2} $")
_CODE = re.compile(r"(?:^| )(?:kod|pocztow\w|pesel\w{0,3}) ")
_OF_THINGS = re.compile(
    r"razy|raz|dni\w*|dzien|tyg|tygodni(?!owo)\w*|tydzien|tydz|lat|lata|latek|latka|letni\w*|rok\w{0,2}|r|godz\w*|h|min|minut\w*"
    r"|proc\w*|procent\w*|os|osob\w*|osoby|dzieci\w*|dziecko|telefon\w*|sms\w*|mail\w*|list\w*|pism\w*|plus|km|kg|m2"
    r"|metr\w*|gb|kwh|sztuk\w*|szt|komornik\w*|bank\w*|kredyt\w*|pozycz\w*|kart\w*|firm\w*|wizyt\w*|ludzi|stron\w*"
    r"|czesc\w*|wplat\w*|przelew\w*|transz\w*|x|kwartal(?!nie)\w*|noc\w*|strony|faktur\w*|punkt\w*|st|stopni|mm|cm|wnuk\w*"
    r"|kolejn\w*|tego|go|ego|stego|dych\w*|plusow|zmian\w*|nadgodzin\w*|papieros\w*|wiadomosc\w*|dniow\w*|osobow\w*|pacz\w*"
)
_INSTALMENTS = re.compile(r"rat|rata|raty|rate|ratach|ratami|ratki|ratek|ratka|rateczk\w")
_MONTHS = re.compile(r"mies|miesiac\w{0,3}|miesiec(?:y|ami|ach)?|mc|msc|miechy|miechow")
_DESCRIBING = re.compile(r"\w{2,12}(?:e|ych)")
_YEAR_BEFORE = re.compile(
    r"(?:^|\s)(?:w|z|od|do|przed|po|sprzed|rok|roku|r|lat[aach]*|\w*(?:ia|ca|ja|da|ego)) $"
)


def take_away(tokens: list[Token], text: str, *, asked: bool) -> list[Token]:
    """The tokens, with those of other things marked, and "200-300" taken apart.

    When a sum was asked for, the only number of an answer is one: "do 20" is no day then.
    """
    left = list(tokens)
    sole = asked and [token.kind for token in tokens].count(NUMBER) == 1
    if sole and tokens[0].kind == NUMBER and all(token.kind == MARK for token in tokens[1:]):
        return part_dashes(left) if not _is_postcode(tokens, 0, text, paid=False) else []
    for said in scan(view_of(text, tokens, _ANY_DAY, past=False, asked=False)):
        bare = tokens[said.end - 1].text.isdigit() and (sole or _begins_a_range(tokens, said.end))
        if isinstance(said.value, (date, Ambiguous)) and not bare:
            _take(left, said.start, said.end)
    index = 0
    while index < len(left):
        if left[index].kind == NUMBER:
            index = _take_number(left, index, text)
        else:
            index += 1
    return part_dashes(part_slashes(left))


def _begins_a_range(tokens: list[Token], end: int) -> bool:
    """ "Od 1 do 2 tys" begins with no day."""
    if end + 2 >= len(tokens) or tokens[end].text != "do" or tokens[end + 1].kind != NUMBER:
        return False
    after = tokens[end + 2].text
    return CURRENCY.fullmatch(after) is not None or after in (
        "tys",
        "tysiace",
        "tysiecy",
        "k",
        "stow",
        "stowek",
    )


def _take(tokens: list[Token], start: int, end: int) -> None:
    for index in range(start, end):
        tokens[index] = tokens[index]._replace(kind=TAKEN, text="#")


def _take_number(tokens: list[Token], index: int, text: str) -> int:
    """Take what is a number of something by its looks alone; gives the token after."""
    end = run_end(tokens, index)
    while end > index + 1 and tokens[end - 1].kind != NUMBER:
        end -= 1
    digits = sum(len(token.text) for token in tokens[index:end])
    paid = end < len(tokens) and CURRENCY.fullmatch(tokens[end].text) is not None
    if end - index > 1:
        if digits >= 9 and not ((paid or "," in tokens[end - 1].text) and digits <= 14):
            _take(tokens, index, end)
        return end
    token, before = tokens[index], tokens[index - 1].text if index else ""
    by_hour = before in ("o", "godz", "godzinie", "godziny") and _HOUR_WITH_DOT.fullmatch(token.text)
    if (
        _HOUR.fullmatch(token.text)
        or by_hour
        or _is_postcode(tokens, index, text, paid=paid)
        or _is_part_of_a_name(tokens, index)
        or (digits >= 7 and not paid and token.text.isdigit())
    ):
        _take(tokens, index, end)
    return end


def _is_part_of_a_name(tokens: list[Token], index: int) -> bool:
    """L4, K-33817, WD/2291/24, +48; but not zł200."""
    if not index or not tokens[index].glued:
        return False
    before = tokens[index - 1]
    if before.kind == WORD:
        return CURRENCY.fullmatch(before.text) is None and before.text not in (
            "x",
            "ok",
            "max",
            "min",
            "po",
            "do",
        )
    if before.text in ("-", "/", "#", "@", "_") and before.glued and index > 1:
        return tokens[index - 2].kind == WORD or before.text == "@"
    return before.text.endswith("§") or (before.text == "+" and tokens[index].text.startswith("48"))


def _is_postcode(tokens: list[Token], index: int, text: str, *, paid: bool) -> bool:
    """35-021, but "50-100" is a range when nothing near it is a place."""
    found = _POSTCODE.fullmatch(tokens[index].text)
    if found is None or paid:
        return False
    low, high = int(found[1]), int(found[2])
    round_sums = found[1][0] != "0" and low % 10 == 0 and high % 10 == 0 and low < high <= 4 * low
    place = index + 1 < len(tokens) and text[tokens[index + 1].start].isupper()
    if not round_sums or place:
        return True
    return re.search(r"kod\w* |pocztow\w* |ul |adres\w* ", words_before(tokens, index, 5)) is not None


def part_slashes(tokens: list[Token]) -> list[Token]:
    """The tokens, with two round sums joined by a slash made a range: 150/200, but neither 5/12 nor 2291/24."""
    parted: list[Token] = []
    for token in tokens:
        found = _SLASHED.fullmatch(token.text) if token.kind == NUMBER and "/" in token.text else None
        if found is None or not int(found[1]) < int(found[2]) <= 3 * int(found[1]):
            parted.append(token)
            continue
        middle = token.start + len(found[1])
        parted.append(token._replace(text=found[1], end=middle))
        parted.append(Token(MARK, "-", middle, middle + 1, glued=True))
        parted.append(Token(NUMBER, found[2], middle + 1, token.end, glued=True))
    return parted


def part_dashes(tokens: list[Token]) -> list[Token]:
    """The tokens, with two numbers joined by a dash taken apart: 200-300."""
    parted: list[Token] = []
    for token in tokens:
        found = _DASHED.fullmatch(token.text) if token.kind == NUMBER and "-" in token.text else None
        if found is None or not read_cluster(found[1]) or not read_cluster(found[2]):
            parted.append(token)
            continue
        middle = token.start + len(found[1])
        parted.append(token._replace(text=found[1], end=middle))
        parted.append(Token(MARK, "-", middle, middle + 1, glued=True))
        parted.append(Token(NUMBER, found[2], middle + 1, token.end, glued=True))
    return parted


def is_something_else(tokens: list[Token], start: int, end: int, zlote: int) -> bool:
    """Whether a bare number counts or names something, as far as its neighbours tell."""
    before = words_before(tokens, start, 5)
    return (
        _is_counting(tokens, end, zlote)
        or _NAMES_A_NUMBER.search(before) is not None
        or (zlote < 1000 and _ADDRESS.search(before) is not None)
        or _is_year(tokens, start, zlote, before)
        or (zlote < 100 and start > 0 and tokens[start - 1].kind == TAKEN)  # the year of a date
        or _CODE.search(words_before(tokens, start, 8)) is not None
    )


def _is_counting(tokens: list[Token], end: int, zlote: int) -> bool:
    """Whether what follows is counted by the number: 3 raty, 24 równe raty, 60 procent, 10-letni."""
    after = tokens[end].text if end < len(tokens) else ""
    following = tokens[end + 1].text if end + 1 < len(tokens) else ""
    if after.startswith(("%", "€", "$", "£")) or FOREIGN.fullmatch(after) or _OF_THINGS.fullmatch(after):
        return True
    if _INSTALMENTS.fullmatch(after) or _MONTHS.fullmatch(after):
        return zlote < (100 if _INSTALMENTS.fullmatch(after) else 37)
    if after.startswith("-") and following and tokens[end + 1].kind == WORD and tokens[end + 1].glued:
        return CURRENCY.fullmatch(following) is None
    counted = (
        _INSTALMENTS.fullmatch(following) or _OF_THINGS.fullmatch(following) or _MONTHS.fullmatch(following)
    )
    return counted is not None and _DESCRIBING.fullmatch(after) is not None and zlote < 100


def _is_year(tokens: list[Token], start: int, zlote: int, before: str) -> bool:
    if not 1920 <= zlote <= 2045:
        return False
    if tokens[start].kind == WORD:
        return _YEAR_BEFORE.search(before) is not None and zlote % 50 != 0
    return len(tokens[start].text) == 4 and (zlote % 50 != 0 or _YEAR_BEFORE.search(before) is not None)
