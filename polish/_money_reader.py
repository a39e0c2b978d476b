"""Reads one figure of money out of tokens: a number, its currency, its grosze."""

from __future__ import annotations

from typing import NamedTuple

from polish._not_money import CURRENCY, FOREIGN, GROSZE
from polish._number_reader import ONE, Reading, read_number
from polish._number_words import NUMERALS
from polish._text import NUMBER, WORD, Token


class Money(NamedTuple):
    """One figure: thousandths of a złoty, and where it ends."""

    worth: int
    end: int
    explicit: bool  # a currency or slang says that it is money
    mantissa: int
    multiplier: int
    otherwise: int | None
    digits: bool


def text_at(tokens: list[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def read_money(tokens: list[Token], start: int) -> Money | None:
    """The figure that begins at a token, with its currency and its grosze."""
    index = start
    before = (
        tokens[start].text in ("zl", "pln") and start + 1 < len(tokens) and tokens[start + 1].kind == NUMBER
    )
    if before:
        if start and tokens[start - 1].kind == NUMBER:
            return None
        index += 1
    reading = read_number(tokens, index) if tokens[index].kind in (NUMBER, WORD) else None
    if reading is None:
        return None
    worth, end, explicit = reading.worth, reading.end, reading.money or before
    after = text_at(tokens, end)
    if after[:2] in (",-", ".-") or after == "=":
        end, explicit = end + 1, True
        after = text_at(tokens, end)
    if GROSZE.fullmatch(after) and worth < 100_000 * ONE:
        return _figure(reading, worth // 100, end + 1, explicit=True)
    if CURRENCY.fullmatch(after):
        end, worth = _add_grosze(tokens, end + 1, worth)
        explicit = True
    if FOREIGN.fullmatch(text_at(tokens, end)) or text_at(tokens, end)[:1] in ("€", "$", "£"):
        return None
    return _figure(reading, worth, end, explicit=explicit)


def _figure(reading: Reading, worth: int, end: int, *, explicit: bool) -> Money:
    otherwise = None if explicit and reading.multiplier > 1 else reading.otherwise
    return Money(worth, end, explicit, reading.mantissa, reading.multiplier, otherwise, reading.digits)


def _add_grosze(tokens: list[Token], index: int, worth: int) -> tuple[int, int]:
    """ "150 zł 50 gr", "150 zł i pięćdziesiąt groszy", "12zł50"."""
    at = index + (text_at(tokens, index) in ("i", ","))
    if at >= len(tokens) or worth % ONE or tokens[at].kind not in (NUMBER, WORD):
        return index, worth
    rest = read_number(tokens, at)
    if rest is None or rest.worth >= 100 * ONE or rest.worth % ONE:
        return index, worth
    if GROSZE.fullmatch(text_at(tokens, rest.end)):
        return rest.end + 1, worth + rest.worth // 100
    if at == index and tokens[at].glued and len(tokens[at].text) == 2:
        return rest.end, worth + rest.worth // 100
    return index, worth


def may_begin(token: Token) -> bool:
    """Whether a figure can begin here at all: asked of every word, so it must be quick."""
    if token.kind == NUMBER:
        return True
    return token.kind == WORD and (
        token.text in ("zl", "pln", "kolo") or NUMERALS.meaning(token.text) is not None
    )
