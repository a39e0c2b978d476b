"""How many instalments, or how many months: 3 raty, na dwa razy, pół roku, dwanaście miesięcy.

A count is a whole number of payments or of months; which of the two was said is kept, because "rok" names
twelve months and not twelve instalments until somebody agrees. Sums, days and past durations are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from polish._number_reader import MOST_FOUND, ONE, part_jammed, past_noise, read_number
from polish._number_words import NUMERALS
from polish._text import MARK, NUMBER, WORD, Token, tokenise, words_after, words_before
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.found import Found

__all__ = ["Count", "find", "parse"]
MOST = 600
Unit = Literal["instalment", "month", ""]
Kind = Literal["exact", "range", "cap", "floor"]


@dataclass(frozen=True)
class Count:
    """How many payments ("instalment") or months ("month"); the unit is empty when only a number was said.

    A cap has no `low`, a floor no `high`; an exact count has both, and they are equal.
    """

    kind: Kind
    low: int | None
    high: int | None
    unit: Unit = ""
    approx: bool = False
    rejected: bool = False  # named only to be turned down: the 12 of "nie 12 rat, 6"

    @property
    def number(self) -> int | None:
        """The one figure to go by; None for a range.

        >>> parse("max 6 rat").number, parse("5-6 rat").number
        (6, None)
        """
        if self.kind == "range":
            return None
        return self.high if self.low is None else self.low


class _Counted(NamedTuple):
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
_YEAR = re.compile(r"rok(?:u)?|lat(?:a)?|latka")
_MONTHS_IN = {"kwartal": 3, "kwartalu": 3, "kwartaly": 3, "kwartalow": 3, "polrocze": 6, "polrocza": 6}
_FIXED = {"jednorazowo": 1, "polroczny": 6, "roczny": 12, "dwuletni": 24, "dwukrotnie": 2, "trzykrotnie": 3}
_DESCRIBING = re.compile(r"\w{2,14}(?:e|ych|ymi|ie|ich)")
_SPLITTING = re.compile(r"(?:^| )(?:na|w|we|po|za|przez|do|o|z|te|tych|ze)(?: \w{2,12})? $")
_PAST = re.compile(
    r"(?:^| )(?:od|sprzed|przed|minel[oay]|ponad|ostatnich|ostatnie|przez ostatnie|juz|temu|zalegam)(?: \w+)? $"
)
_CAP = re.compile(
    r"(?:^| )(?:max|maks\w*|gora|najwyzej|do|nie wiecej (?:niz|jak)|ponizej)(?: (?:na|w|z|jakies))? $"
)
_FLOOR = re.compile(
    r"(?:^| )(?:min|minimum|co najmniej|przynajmniej|najmniej|od|nie mniej (?:niz|jak)|powyzej|ponad)(?: (?:na|w))? $"
)
_APPROX = re.compile(
    r"(?:^| )(?:okolo|kolo|ok|ok \.|jakies|jakis|z|ze|mniej wiecej|gdzies|cos kolo)(?: (?:na|w))? $"
)
_REJECTED = re.compile(r"(?:^| )(?:nie|zamiast)(?: (?:na|w|o|za|przez|chce|dam rady|te))? $")
_REJECTED_AFTER = re.compile(
    r"^ (?:to )?(?:za (?:duzo|malo|krotko|dlugo|wiele)|nie (?:dam|moge|chce)|odpada|zbyt)"
)
_LINKS = frozenset(("-", "do", "lub", "albo", "czy"))


def _text(tokens: list[Token], index: int) -> str:
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


def _numbers(tokens: list[Token], start: int) -> tuple[int, int, int] | None:
    """One number, or the two of a range; thousandths."""
    low, dash, high = _text(tokens, start).partition("-")
    if dash and low.isdigit() and high.isdigit() and len(low) < 4 and len(high) < 4:
        return int(low) * ONE, int(high) * ONE, start + 1
    first = _number(tokens, start)
    if first is None:
        return None
    worth, end = first
    link = end + (
        _text(tokens, end) in _LINKS or (_text(tokens, end) == "," and tokens[end - 1].kind == WORD)
    )
    second = _number(tokens, link) if link > end or tokens[start].kind == WORD else None
    if second is not None and worth < second[0] <= 3 * worth:
        return worth, second[0], second[1]
    return worth, worth, end


def _unit(tokens: list[Token], index: int) -> tuple[int, Unit, int] | None:
    """What is counted at `index`: how many units it stands for, of which sort, and the token after."""
    for at in (index, index + 1):
        word = _text(tokens, at)
        if at > index and (tokens[index].kind != WORD or not _DESCRIBING.fullmatch(tokens[index].text)):
            return None
        if _INSTALMENT.fullmatch(word):
            return 1, "instalment", at + 1
        if _MONTH.fullmatch(word) or (word == "m" and _text(tokens, at + 1) == "-"):
            return 1, "month", at + (1 if word != "m" else 3)
        if _YEAR.fullmatch(word):
            return 12, "month", at + 1
        if word in _MONTHS_IN:
            return _MONTHS_IN[word], "month", at + 1
    return None


def _read(tokens: list[Token], start: int) -> _Counted | None:
    """A number with what it counts, or a word that is both."""
    word = _text(tokens, start)
    if word in _FIXED:
        unit: Unit = "instalment" if word in ("jednorazowo", "dwukrotnie", "trzykrotnie") else "month"
        return _Counted(start, start + 1, _FIXED[word], _FIXED[word], unit)
    numbers = _numbers(tokens, start)
    if numbers is None:
        return _bare_period(tokens, start)
    low, high, end = numbers
    unit_read = _unit(tokens, end)
    if unit_read is None:
        return None
    size, unit, end = unit_read
    if unit == "month" and _text(tokens, end) == "i" and _text(tokens, end + 1) == "pol":
        low, high, end = low + ONE // 2, high + ONE // 2, end + 2
    if (low * size) % ONE or (high * size) % ONE or not _belongs(tokens, start, end, unit):
        return None
    return _Counted(start, end, low * size // ONE, high * size // ONE, unit)


def _belongs(tokens: list[Token], start: int, end: int, unit: Unit) -> bool:
    """ "Na dwa razy" splits, "14 razy" repeats; "od pół roku" has passed; "2 rata" is the second."""
    before, after, last = words_before(tokens, start, 3), words_after(tokens, end, 2), tokens[end - 1].text
    if _PAST.search(before) or after.startswith((" temu", " zycia", " wstecz")):
        return False
    if unit == "month":
        return not re.search(r"(?:^| )(?:mam|ma|miec|w wieku|skonczyl\w*|co|za) $", before) or last in (
            "rat",
        )
    if last in ("razy", "raz", "kawalki", "kawalkow", "podejscia"):
        return _SPLITTING.search(before) is not None or after.startswith(" po")
    return not (
        last in ("rata", "rate", "wplata")
        and NUMERALS.meaning(tokens[start].text) is None
        and _text(tokens, start) != "1"
    )


def _bare_period(tokens: list[Token], start: int) -> _Counted | None:
    """ "Na rok", "kwartał", "o miesiąc": a period without a number."""
    word, before = _text(tokens, start), words_before(tokens, start, 3)
    if tokens[start].kind != WORD or _PAST.search(before) or _text(tokens, start + 1) in ("temu", "wstecz"):
        return None
    asks = re.search(r"(?:^| )(?:na|o|przez|w|jeden|caly) $", before) is not None
    alone = start == 0 and len([token for token in tokens if token.kind != MARK][:2]) == 1
    if word in ("rok", "roczek") and (asks or alone) and not before.endswith("co "):
        return _Counted(start, start + 1, 12, 12, "month")
    if word in ("kwartal", "polrocze") and (asks or alone):
        return _Counted(start, start + 1, _MONTHS_IN[word], _MONTHS_IN[word], "month")
    more = _text(tokens, start + 1) in ("czasu", "przerwy", "zwloki", "oddechu", "dluzej", "wiecej")
    if word == "miesiac" and (more or before.endswith((" o ", "o ")) or alone):
        return _Counted(start, start + 1, 1, 1, "month")
    return None


def _count(tokens: list[Token], read: _Counted) -> Count | InvalidComponent:
    before, after = words_before(tokens, read.start, 4), words_after(tokens, read.end, 4)
    if not 1 <= read.low <= read.high <= MOST:
        return InvalidComponent("Nobody pays in so many parts.")
    kind: Kind = "exact"
    if read.low != read.high:
        kind = "range"
    elif _CAP.search(before) or re.match(r" (?:max|maks\w*|gora|najwyzej)\b", after):
        kind = "cap"
    elif _FLOOR.search(before) or re.match(r" (?:minimum|min|co najmniej)\b", after):
        kind = "floor"
    approx = _APPROX.search(before) is not None
    rejected = _REJECTED.search(before) is not None or _REJECTED_AFTER.search(after) is not None
    low, high = (None if kind == "cap" else read.low), (None if kind == "floor" else read.high)
    return Count(kind, low, high, read.unit, approx, rejected)


def find(text: str) -> list[Found[Count | Ambiguous]]:
    """The counts of instalments or months in a text, up to a hundred.

    >>> [(found.text, found.value.number) for found in find("nie 12 rat, wolę w sześciu ratach po 150 zł")]
    [('12 rat', 12), ('sześciu ratach', 6)]
    >>> find("mam 81 lat, dzwoniliście 14 razy, rok temu płaciłem po 200")
    []
    """
    tokens = part_jammed(tokenise(text))
    found: list[Found[Count | Ambiguous]] = []
    for read in _all(tokens):
        value = _count(tokens, read)
        if isinstance(value, Count):
            start, end = tokens[read.start].start, tokens[read.end - 1].end
            found.append(Found(start, end, text[start:end], value))
    return found


def _all(tokens: list[Token]) -> list[_Counted]:
    reads: list[_Counted] = []
    index = 0
    while index < len(tokens) and len(reads) < MOST_FOUND:
        read = _read(tokens, index) if tokens[index].kind in (NUMBER, WORD) else None
        if read is None:
            index = past_noise(tokens, index)
            continue
        reads.append(read)
        index = read.end
    return reads


def parse(text: str) -> Count:
    """The one count that an answer names; a bare number is one, its unit unknown.

    >>> [parse(said).number for said in ("3 raty", "w trzech ratach", "na dwa razy", "pół roku", "rok", "kwartał")]
    [3, 3, 2, 6, 12, 3]
    >>> parse("dwanaście miesięcy")
    Count(kind='exact', low=12, high=12, unit='month', approx=False, rejected=False)
    >>> parse("12").unit, parse("5-6 rat").kind
    ('', 'range')
    >>> parse("na raty")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidFormat: The text names no count.
    """
    tokens = part_jammed(tokenise(text))
    values = [_count(tokens, read) for read in _all(tokens)]
    counts = [value for value in values if isinstance(value, Count)]
    meant = list(dict.fromkeys(count for count in counts if not count.rejected))
    bare = _bare_count(tokens) if not meant else None
    if bare is not None:
        return bare
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise Ambiguous("count_which", tuple(meant))
    if counts:
        raise Ambiguous("count_instead", ())
    for value in values:
        if isinstance(value, PolishError):
            raise value
    raise InvalidFormat("The text names no count.")


def _bare_count(tokens: list[Token]) -> Count | None:
    """The only number of an answer: "12", "na sześć", "nie 12 rat, 6"."""
    left = tokens
    for read in _all(tokens):
        left = left[:0] if read.end >= len(tokens) else tokens[read.end :]
    counts = []
    index = 0
    while index < len(left) and len(counts) < 3:
        numbers = _numbers(left, index)
        if numbers is None:
            index += 1
            continue
        low, high, end = numbers
        if low % ONE or high % ONE or _text(left, end) in ("zl", "zlotych", "tys", "%", "gr", "dni", "tyg"):
            return None
        counts.append(_count(left, _Counted(index, end, low // ONE, high // ONE, "")))
        index = end
    whole = [count for count in counts if isinstance(count, Count)]
    return whole[0] if len(counts) == len(whole) == 1 else None
