"""Reads numbers with what they count: instalments, payments, months, years."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from polish._number_reader import MOST_FOUND, ONE, past_noise, read_number
from polish._text import MARK, NUMBER, WORD, Token, words_after, words_before

MOST = 600
_MOST_YEARS = 10
Unit = Literal["instalment", "month", ""]


class Counted(NamedTuple):
    """How many, of what, between which tokens."""

    start: int
    end: int
    low: int
    high: int
    unit: Unit


_INSTALMENT = re.compile(
    r"rat(?:a|y|e|ach|ami|om|ka|ki|ke|ek|kach|kami)?|rateczk\w{0,3}|czesc(?:i|iach|iami)?|wplat(?:a|y|e|ach|ami)?"
    r"|przelew(?:y|ow|ami|ach)?|transz(?:e|a|y|ach|ami)?|razy|raz|kawalk(?:i|ow|ach)|platnosc(?:i|iach|iami)|podejsc\w{1,3}"
)
_MONTH = re.compile(
    r"mies|miesiac(?:e|a|u|ach|ami)?|miesiec(?:y|zne)|mc|mce|mcy|msc|mscy|miech(?:y|ow)?|miesionc\w{0,2}"
)
_YEAR = re.compile(r"roku?|rocz(?:ek|ku|ki)|lata?|latka")
_MONTHS_IN = {"kwartal": 3, "kwartalu": 3, "kwartaly": 3, "kwartalow": 3, "polrocze": 6, "polrocza": 6}
_AGE_OR_DATE = re.compile(r"(?:^| )(?:mam|ma|miec|w wieku|skonczyl\w*|co|za) $")
_ASKS = re.compile(r"(?:^| )(?:na|o|przez|w|jeden|caly) $")
_BY = re.compile(r"(?:^| )o $")
_PERIODS = frozenset(("rok", "roczek", "kwartal", "polrocze", "miesiac"))
_FIXED = {"jednorazowo": 1, "polroczny": 6, "roczny": 12, "dwuletni": 24}
_ONCE = re.compile(r"^ (?:na raz|za jednym razem|jednym przelewem)(?= |$)")
_ONCE_BEGINS = frozenset(("na", "za", "jednym"))
_GOES_ON = re.compile(r"plat\w*|i|po|a|moze|prosze|chce|co|od|za|albo|lub")
_MOST_LED = 60
_LINKS = frozenset(("-", "do", "lub", "albo", "czy"))
_DESCRIBING = re.compile(r"\w{2,14}(?:e|ych|ymi|ie|ich)")
_SPLITTING = re.compile(r"(?:^| )(?:na|w|we|po|za|przez|tylko|max|maks|gora) $")
_PAST = re.compile(
    r"(?:^| )(?:od|sprzed|przed|minel[oay]|ponad|ostatnich|ostatnie|przez ostatnie|juz|temu|zalegam)(?: \w+)? $"
)


def text_at(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _number(tokens: list[Token], index: int) -> tuple[int, int] | None:
    """Thousandths and the token after, of a small number."""
    if index >= len(tokens) or tokens[index].kind not in (NUMBER, WORD):
        return None
    if tokens[index].glued and index and tokens[index - 1].kind != MARK:
        return None
    reading = read_number(tokens, index)
    if reading is None or reading.money or reading.otherwise is not None or reading.worth > MOST * ONE:
        return None
    return reading.worth, reading.end


def read_numbers(tokens: list[Token], start: int) -> tuple[int, int, int] | None:
    """One number, or the two of a range; thousandths."""
    low, dash, high = text_at(tokens, start).partition("-")
    if dash and low.isdigit() and high.isdigit() and len(low) < 4 and len(high) < 4:
        return int(low) * ONE, int(high) * ONE, start + 1
    first = _number(tokens, start)
    if first is None:
        return None
    worth, end = first
    link = end + (
        text_at(tokens, end) in _LINKS or (text_at(tokens, end) == "," and tokens[end - 1].kind == WORD)
    )
    second = _number(tokens, link) if link > end or tokens[start].kind == WORD else None
    if second is not None and worth < second[0] <= 3 * worth:
        return worth, second[0], second[1]
    return worth, worth, end


def _unit(tokens: list[Token], index: int) -> tuple[int, Unit, int] | None:
    """What is counted at `index`: how many units it stands for, of which sort, and the token after."""
    for at in (index, index + 1):
        word = text_at(tokens, at)
        if index >= len(tokens) or (
            at > index and (tokens[index].kind != WORD or not _DESCRIBING.fullmatch(tokens[index].text))
        ):
            return None
        if _INSTALMENT.fullmatch(word):
            return 1, "instalment", at + 1
        if _MONTH.fullmatch(word) or (word == "m" and text_at(tokens, at + 1) == "-"):
            return 1, "month", at + (1 if word != "m" else 3)
        if _YEAR.fullmatch(word):
            return 12, "month", at + 1
        if word in _MONTHS_IN:
            return _MONTHS_IN[word], "month", at + 1
    return None


def _read(tokens: list[Token], start: int) -> Counted | None:
    """A number with what it counts, or a word that is both."""
    word = text_at(tokens, start)
    if word in _FIXED:
        unit: Unit = "instalment" if word == "jednorazowo" else "month"
        return Counted(start, start + 1, _FIXED[word], _FIXED[word], unit)
    numbers = read_numbers(tokens, start)
    if numbers is None:
        return _led_by_unit(tokens, start) or _at_once(tokens, start) or _bare_period(tokens, start)
    low, high, end = numbers
    unit_read = _unit(tokens, end)
    if unit_read is None:
        return None
    size, unit, end = unit_read
    if unit == "month" and text_at(tokens, end) == "i" and text_at(tokens, end + 1) == "pol":
        low, high, end = low + ONE // 2, high + ONE // 2, end + 2
    if (low * size) % ONE or (high * size) % ONE:
        return None
    if (size == 12 and high > _MOST_YEARS * ONE) or not _belongs(tokens, start, end, unit):
        return Counted(start, end, 0, 0, "")  # "osiemdziesiąt sześć lat" must not be read again as six
    return Counted(start, end, low * size // ONE, high * size // ONE, unit)


def _led_by_unit(tokens: list[Token], start: int) -> Counted | None:
    """ "Rat 6", "ilość rat: 6": what is counted comes first."""
    if tokens[start].text not in ("rat", "ratek"):
        return None
    index = start + 1 + (text_at(tokens, start + 1) in (":", "-", "=", "to", "ma byc"))
    numbers = read_numbers(tokens, index) if index < len(tokens) else None
    if numbers is None or numbers[0] % ONE or numbers[1] % ONE or numbers[1] > _MOST_LED * ONE:
        return None
    following = numbers[2] < len(tokens) and tokens[numbers[2]].kind == WORD
    if following and not _GOES_ON.fullmatch(tokens[numbers[2]].text):
        return None
    return Counted(start, numbers[2], numbers[0] // ONE, numbers[1] // ONE, "instalment")


def _at_once(tokens: list[Token], start: int) -> Counted | None:
    """ "Na raz", "za jednym razem": one payment."""
    found = _ONCE.search(words_after(tokens, start, 3)) if tokens[start].text in _ONCE_BEGINS else None
    return Counted(start, start + len(found[0].split()), 1, 1, "instalment") if found else None


def _belongs(tokens: list[Token], start: int, end: int, unit: Unit) -> bool:
    """ "Na dwa razy" splits, "14 razy" repeats; "od pół roku" has passed; "2 rata" is the second."""
    before, after, last = words_before(tokens, start, 3), words_after(tokens, end, 2), tokens[end - 1].text
    if _PAST.search(before) or after.startswith((" temu", " zycia", " wstecz")):
        return False
    if unit == "month":
        return _AGE_OR_DATE.search(before) is None
    if last in ("razy", "raz", "kawalki", "kawalkow", "podejscia"):
        return _SPLITTING.search(before) is not None or after.startswith(" po")
    is_second = (
        last in ("rata", "rate", "wplata") and tokens[start].kind == NUMBER and tokens[start].text != "1"
    )
    return not is_second


def _bare_period(tokens: list[Token], start: int) -> Counted | None:
    """ "Na rok", "kwartał", "o miesiąc": a period without a number."""
    word = text_at(tokens, start)
    if word not in _PERIODS:
        return None
    before = words_before(tokens, start, 3)
    if _PAST.search(before) or text_at(tokens, start + 1) in ("temu", "wstecz"):
        return None
    asks = _ASKS.search(before) is not None
    alone = start == 0 and all(token.kind == MARK or token.text in ("i", "pol") for token in tokens[1:6])
    if word in ("rok", "roczek") and (asks or alone) and not before.endswith("co "):
        half = text_at(tokens, start + 1) == "i" and text_at(tokens, start + 2) in ("pol", "polowa")
        months, end = (18, start + 3) if half else (12, start + 1)
        return Counted(start, end, months, months, "month")
    if word in ("kwartal", "polrocze") and (asks or alone):
        return Counted(start, start + 1, _MONTHS_IN[word], _MONTHS_IN[word], "month")
    more = text_at(tokens, start + 1) in ("czasu", "przerwy", "zwloki", "oddechu", "dluzej", "wiecej")
    more = more and "kazdy" not in before
    if word == "miesiac" and (more or _BY.search(before) is not None or alone):
        return Counted(start, start + 1, 1, 1, "month")
    return None


def read_counts(tokens: list[Token]) -> list[Counted]:
    """All counts of a text, up to a hundred."""
    reads: list[Counted] = []
    index = 0
    while index < len(tokens) and len(reads) < MOST_FOUND:
        read = _read(tokens, index) if tokens[index].kind in (NUMBER, WORD) else None
        if read is None:
            index = past_noise(tokens, index)
            continue
        if read.unit or tokens[read.start].text in ("0", "zero"):
            reads.append(read)
        index = read.end
    return reads
