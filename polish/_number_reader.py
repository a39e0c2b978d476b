"""Reads one number out of tokens: digits as Poles group them, words, slang, and mixtures of these.

It knows nothing of money, dates or counts; its callers decide what a number is a number of. Values are whole
thousandths. Nothing here looks further than the number goes, so a text costs its length.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from polish._number_words import HALF, HUNDRED, NUMERALS, ORDINALS, SLANG, TEEN, TEN, THOUSAND, UNIT, Numeral
from polish._text import MARK, NUMBER, WORD, Token

ONE = 1000
_ENDLESS = 10**15
_MOST_DIGITS = 18
_LONGEST_RUN = 12
MOST_FOUND = 100  # nobody names more in one message; the rest is not read
_PLAIN = re.compile(r"[0-9]{1,9}")
_DECIMAL = re.compile(r"([0-9]{1,9})[.,]([0-9]{1,2})")
_DOTTED = re.compile(r"([1-9][0-9]{0,2}(?:[.'][0-9]{3})+)(?:,([0-9]{1,2}))?")
_ENGLISH = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]{1,2})|([1-9][0-9]{0,2}(?:,[0-9]{3}){2,})")
_COMMA_AND_THREE = re.compile(r"([0-9]{1,3}),([0-9]{3})")
_GROUP = re.compile(r"[0-9]{3}")
_LAST_GROUP = re.compile(r"([0-9]{3})(?:[.,]([0-9]{1,2}))?")
_SECOND_HALVES = frozenset(("dziesiat", "dziescia", "dziesci", "set", "sta", "scie", "nascie"))
_RANK = {HUNDRED: 3, TEN: 2, TEEN: 1, UNIT: 1}
_PAYING = re.compile(
    r"moge|mozemy|dam|damy|dalbym|dalabym|mam|w?placilbym|w?placilabym|w?place|(?:za|w|s)place|zl"
)
# What is counted, not paid: a number before one of these belongs to it.
COUNTED = re.compile(
    r"rat(?:a|y|e|ami|ach|om|ka|ki|ek|kami)?|czesc(?:i|iach|iami)?|razy?|mies\w*|mc|dni\w*|dzien|tyg\w*|lat\w*"
    r"|rok\w*|r|wplat\w*|przelew\w*|transz\w*|godz\w*|minut\w*|procent\w*|osob\w*|dziec\w*"
)


class Reading(NamedTuple):
    """A number that was read: tokens up to `end` hold it."""

    worth: int  # in thousandths
    end: int
    money: bool = False  # slang that only money is said with
    mantissa: int = 0  # before a multiplier: 2 of "2 tys", to read "1-2 tys"
    multiplier: int = 1
    otherwise: int | None = None  # "1,200" may be 1.2 as well as 1200
    digits: bool = False


class _Group(NamedTuple):
    worth: int
    end: int
    otherwise: int | None = None
    digits: bool = False


def _worth(whole: str, decimals: str | None = None) -> int:
    digits = whole.replace(".", "").replace(",", "").replace("'", "")
    return int(digits) * ONE + int((decimals or "0").ljust(3, "0"))


@lru_cache(maxsize=1024)
def read_cluster(text: str) -> tuple[int, int | None] | None:
    """What digits written together are worth, and what else they may be.

    >>> read_cluster("1.234,56"), read_cluster("1.200"), read_cluster("1,200"), read_cluster("12.04.1978")
    ((1234560, None), (1200000, None), (1200000, 1200), None)
    """
    if len(text) > _MOST_DIGITS:
        return None
    if _PLAIN.fullmatch(text):
        return None if len(text) > 1 and text[0] == "0" else (_worth(text), None)
    if found := _DECIMAL.fullmatch(text) or _DOTTED.fullmatch(text):
        return (_worth(found[1], found[2]), None)
    if found := _ENGLISH.fullmatch(text):
        return (_worth(found[1] or found[3], found[2]), None)
    if found := _COMMA_AND_THREE.fullmatch(text):
        small = _worth(found[1], found[2])
        return (small, None) if found[1] == "0" else (_worth(text), small)
    return None


def past_noise(tokens: list[Token], index: int) -> int:
    """The next token to look at; a long row of numbers with nothing between them is skipped whole."""
    if tokens[index].kind == NUMBER:
        end = run_end(tokens, index)
        if end - index > _LONGEST_RUN:
            return end
    return index + 1


def run_end(tokens: list[Token], start: int) -> int:
    """Where a run of digits with only spaces between them ends."""
    end = start + 1
    while end < len(tokens) and tokens[end].kind == NUMBER and tokens[end].start - tokens[end - 1].end <= 2:
        end += 1
    return end


def _read_digits(tokens: list[Token], start: int) -> _Group | None:
    """Digits, also grouped by spaces: 1 234,56."""
    first = tokens[start].text
    if len(first) <= 3 and first.isdigit() and first[0] != "0":
        whole, end, decimals = first, start + 1, None
        while end < len(tokens) and end - start <= 3 and tokens[end].kind == NUMBER and decimals is None:
            group = _LAST_GROUP.fullmatch(tokens[end].text)
            if group is None or tokens[end].start - tokens[end - 1].end > 2:
                break
            whole, decimals, end = whole + group[1], group[2], end + 1
        return _Group(_worth(whole, decimals), end, None, digits=True)
    read = read_cluster(first)
    return None if read is None else _Group(read[0], start + 1, read[1], digits=True)


def _numeral(tokens: list[Token], index: int) -> tuple[Numeral | None, int]:
    """The numeral at a token, also one written in two: "pięć dziesiąt"; and how many tokens it takes."""
    text = tokens[index].text
    if index + 1 < len(tokens) and tokens[index + 1].text in _SECOND_HALVES:
        jammed = text + tokens[index + 1].text
        if jammed in NUMERALS:
            return NUMERALS.meaning(jammed), 2
    return NUMERALS.meaning(text), 1


def _read_words(tokens: list[Token], start: int) -> _Group | None:
    """Words below a thousand: hundreds, then tens, then ones; or a half."""
    total, rank, end = 0, 4, start
    while end < len(tokens) and tokens[end].kind == WORD:
        numeral, width = _numeral(tokens, end)
        if numeral is None or numeral.sort in (THOUSAND, SLANG):
            break
        if numeral.sort == HALF or numeral.worth == 0:
            if end == start:
                return _Group(numeral.worth, end + 1)
            break
        if _RANK[numeral.sort] >= rank or (numeral.sort == TEEN and rank == 2):
            break
        total, rank, end = total + numeral.worth, _RANK[numeral.sort], end + width
    return _Group(total, end) if end > start else None


def _read_group(tokens: list[Token], start: int) -> _Group | None:
    if start >= len(tokens):
        return None
    kind = tokens[start].kind
    group = _read_digits(tokens, start) if kind == NUMBER else None
    group = _read_words(tokens, start) if kind == WORD else group
    if group is None:
        return None
    # "dwa i pół", "2 i pół"
    if group.end + 1 < len(tokens) and tokens[group.end].text in ("i", "z"):
        half = tokens[group.end + 1].text
        if half in ("pol", "pul", "polowa") and group.worth % ONE == 0:
            return group._replace(worth=group.worth + ONE // 2, end=group.end + 2)
    return group


def _multiplier(tokens: list[Token], index: int, group: _Group | None) -> Numeral | None:
    """The thousand or the slang that `group` counts, if one stands there."""
    if index >= len(tokens) or tokens[index].kind != WORD:
        return None
    text = tokens[index].text
    if group is not None and group.digits:
        if text == "k":
            return Numeral(THOUSAND, 1000, money=True)
        if text == "set" or (tokens[index].glued and text in ("sta", "sto")):
            return Numeral(SLANG, 100, money=True) if group.worth < 10 * ONE else None
    lone = group is None and text == "kolo" and _is_lone_thousand(tokens, index)
    numeral = Numeral(SLANG, 1000, money=True) if lone else NUMERALS.meaning(text)
    if numeral is None or numeral.sort not in (THOUSAND, SLANG):
        return None
    if group is None:
        return numeral if numeral.alone else None
    largest = 20 if numeral.sort == SLANG else 999
    return numeral if 0 < _unambiguous(group) <= largest * ONE else None


def _is_lone_thousand(tokens: list[Token], index: int) -> bool:
    """ "Koło" is a thousand beside a verb of paying, and "about" before anything else."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and following.kind == WORD:
        return _PAYING.fullmatch(following.text) is not None
    before = tokens[index - 1].text if index else ""
    return (following is None or following.kind == MARK) and _PAYING.fullmatch(before) is not None


def _continues(tokens: list[Token], position: int, ceiling: int) -> int:
    """Past an "i" that joins slang: "stówa i dwie dychy"."""
    if position < len(tokens) and tokens[position].text == "i":
        group = _read_group(tokens, position + 1)
        numeral = _multiplier(tokens, group.end if group else position + 1, group)
        if numeral is not None and numeral.sort == SLANG and numeral.worth * ONE < ceiling:
            return position + 1
    return position


def _is_counted(tokens: list[Token], index: int) -> bool:
    return index < len(tokens) and COUNTED.fullmatch(tokens[index].text) is not None


def read_number(tokens: list[Token], start: int) -> Reading | None:
    """The number that begins at a token, as long as it goes."""
    total, ceiling, position = 0, _ENDLESS, start
    money, first, multiplier, otherwise, digits = False, None, 1, None, False
    while True:
        group = _read_group(tokens, position)
        numeral = _multiplier(tokens, group.end if group else position, group)
        if numeral is not None and numeral.worth * ONE < ceiling:
            worth = _unambiguous(group) if group else ONE
            first, multiplier = (worth, numeral.worth) if first is None else (first, multiplier)
            total += worth * numeral.worth
            ceiling = numeral.worth * ONE
            money = money or numeral.money
            digits = digits or (group is not None and group.digits)
            position = _past_dot(tokens, (group.end if group else position) + 1)
            position = _continues(tokens, position, ceiling)
            continue
        if group is not None and group.worth < ceiling and (first is None or _fits(tokens, group)):
            total, position, digits = total + group.worth, group.end, digits or group.digits
            otherwise = group.otherwise if first is None else None
            first = group.worth if first is None else first
        break
    if position == start or first is None:
        return None
    return Reading(total, position, money, first, multiplier, otherwise, digits)


def _unambiguous(group: _Group) -> int:
    """Before a multiplier a comma with three digits is a fraction: "1,234 tys"."""
    return group.worth if group.otherwise is None else group.otherwise


def _fits(tokens: list[Token], group: _Group) -> bool:
    """What follows a multiplier belongs to it, unless it counts something: "tysiąc 3 raty"."""
    return group.worth % ONE == 0 and group.worth >= ONE and not _is_counted(tokens, group.end)


def _past_dot(tokens: list[Token], index: int) -> int:
    """Past the dot of an abbreviation: "15 tys."."""
    if index >= len(tokens) or tokens[index].text != "." or not tokens[index].glued:
        return index
    return index + 1 if tokens[index - 1].text in ("tys", "mln") else index


@lru_cache(maxsize=4096)
def _pieces(word: str) -> tuple[int, ...] | None:
    """Where a word written without its spaces comes apart: "dwatysiące" -> 3, 10."""
    reachable: dict[int, tuple[int, ...]] = {0: ()}
    for start in range(len(word)):
        if start not in reachable:
            continue
        for end in range(start + 3, len(word) + 1):
            piece = word[start:end]
            if end not in reachable and (piece in NUMERALS or piece in ORDINALS):
                reachable[end] = (*reachable[start], end)
    return reachable.get(len(word))


def part_jammed(tokens: list[Token]) -> list[Token]:
    """Tokens with numbers that were written together taken apart.

    >>> from polish._text import tokenise
    >>> [token.text for token in part_jammed(tokenise("stopięćdziesiąt złotych"))]
    ['sto', 'piecdziesiat', 'zlotych']
    """
    parted: list[Token] = []
    for token in tokens:
        ends = None
        if token.kind == WORD and 6 <= len(token.text) == token.end - token.start <= 90:
            ends = _pieces(token.text) if NUMERALS.meaning(token.text) is None else None
        if ends is None or len(ends) < 2:
            parted.append(token)
            continue
        for begin, end in zip((0, *ends), ends, strict=False):
            span = (token.start + begin, token.start + end)
            parted.append(Token(WORD, token.text[begin:end], *span, begin > 0))
    return parted
