"""Numbers in words: said as Poles say them, and read as they write them, with slang and slips.

It reads how much, never what of: money is `amounts`, instalments are `counts`. Values are `Decimal`, because
"półtora" is a number too.
"""

from __future__ import annotations

from decimal import Decimal

from polish._number_reader import MOST_FOUND, ONE, Reading, part_jammed, past_noise, read_number
from polish._number_words import ORDINALS
from polish._text import MARK, fold, tokenise
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat
from polish.found import Found
from polish.plurals import plural

MOST = 999_999_999
_ONES = (
    "", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć",
    "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście",
    "osiemnaście", "dziewiętnaście",
)  # fmt: skip
_TENS = (
    "", "", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt",
    "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt",
)  # fmt: skip
_HUNDREDS = (
    "", "sto", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset",
)  # fmt: skip
_DAYS = (
    "", "pierwszego", "drugiego", "trzeciego", "czwartego", "piątego", "szóstego", "siódmego", "ósmego",
    "dziewiątego", "dziesiątego", "jedenastego", "dwunastego", "trzynastego", "czternastego", "piętnastego",
    "szesnastego", "siedemnastego", "osiemnastego", "dziewiętnastego", "dwudziestego", "trzydziestego",
)  # fmt: skip


def _below_thousand(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_HUNDREDS[hundreds]]
    words += [_ONES[rest]] if rest < 20 else [_TENS[rest // 10], _ONES[rest % 10]]
    return [word for word in words if word]


def to_words(number: int) -> str:
    """Say a whole number from 0 to 999 999 999.

    >>> to_words(0), to_words(1200), to_words(21_512)
    ('zero', 'tysiąc dwieście', 'dwadzieścia jeden tysięcy pięćset dwanaście')
    >>> to_words(-1)
    Traceback (most recent call last):
        ...
    polish.errors.InvalidComponent: Only numbers from 0 to 999 999 999 are said in words.
    """
    if not 0 <= number <= MOST:
        raise InvalidComponent("Only numbers from 0 to 999 999 999 are said in words.")
    if number == 0:
        return "zero"
    words: list[str] = []
    for size, forms in (
        (1_000_000, ("milion", "miliony", "milionów")),
        (1000, ("tysiąc", "tysiące", "tysięcy")),
    ):
        count, number = divmod(number, size)
        if count:
            words += [] if count == 1 else _below_thousand(count)
            words.append(plural(count, *forms))
    return " ".join([*words, *_below_thousand(number)])


def say_grosze(grosze: int) -> str:
    """Say a sum of money in words.

    >>> say_grosze(120_050)
    'tysiąc dwieście złotych pięćdziesiąt groszy'
    >>> say_grosze(100), say_grosze(2)
    ('jeden złoty', 'dwa grosze')
    """
    zlote, rest = divmod(grosze, 100)
    parts = []
    if zlote or not rest:
        parts += [to_words(zlote), plural(zlote, "złoty", "złote", "złotych")]
    if rest:
        parts += [to_words(rest), plural(rest, "grosz", "grosze", "groszy")]
    return " ".join(parts)


def day_in_words(day: int) -> str:
    """The day of a month as an ordinal in the genitive: when something is due.

    >>> day_in_words(10), day_in_words(22)
    ('dziesiątego', 'dwudziestego drugiego')
    """
    if not 1 <= day <= 31:
        raise InvalidComponent("A month has days from 1 to 31.")
    if day <= 20 or day == 30:
        return _DAYS[20 + day // 30] if day > 20 else _DAYS[day]
    return f"{_DAYS[18 + day // 10]} {_DAYS[day % 10]}"


def ordinal(word: str) -> int | None:
    """What a single ordinal is worth, in any case and with a slip; None when it is none.

    >>> ordinal("dziesiątego"), ordinal("dziesiontego"), ordinal("dziesięć")
    (10, 10, None)
    """
    return ORDINALS.meaning(fold(word))


def _decimal(worth: int) -> Decimal:
    whole, rest = divmod(worth, ONE)
    return Decimal(whole) if not rest else (Decimal(worth) / ONE).normalize()


def _value(reading: Reading) -> Decimal:
    if reading.otherwise is not None:
        raise Ambiguous("number_comma", (_decimal(reading.otherwise), _decimal(reading.worth)))
    return _decimal(reading.worth)


def parse(text: str) -> Decimal:
    """Read a text that is one number and nothing else.

    >>> parse("tysiąc dwieście"), parse("1 234,5"), parse("poltora tysiaca")
    (Decimal('1200'), Decimal('1234.5'), Decimal('1500'))
    >>> parse("dwa i pół tysiąca"), parse("dwanascie"), parse("stopięćdziesiąt"), parse("pięć dych")
    (Decimal('2500'), Decimal('12'), Decimal('150'), Decimal('50'))
    >>> parse("1,200")
    Traceback (most recent call last):
        ...
    polish.errors.Ambiguous: number_comma
    >>> parse("dużo")
    Traceback (most recent call last):
        ...
    polish.errors.InvalidFormat: The text is not a number.
    """
    tokens = part_jammed(tokenise(text))
    while tokens and tokens[-1].kind == MARK and set(tokens[-1].text) <= set(".!?,"):
        tokens.pop()
    reading = read_number(tokens, 0) if tokens else None
    if reading is None or reading.end != len(tokens):
        raise InvalidFormat("The text is not a number.")
    return _value(reading)


def find(text: str) -> list[Found[Decimal]]:
    """The numbers in a text, up to a hundred; one that can be read two ways is read the larger way.

    >>> [(found.text, found.value) for found in find("mam dwie córki i 1 200 zł")]
    [('dwie', Decimal('2')), ('1 200', Decimal('1200'))]
    """
    tokens = part_jammed(tokenise(text))
    found: list[Found[Decimal]] = []
    index = 0
    while index < len(tokens) and len(found) < MOST_FOUND:
        reading = read_number(tokens, index)
        if reading is None:
            index = past_noise(tokens, index)
            continue
        start, end = tokens[index].start, tokens[reading.end - 1].end
        found.append(Found(start, end, text[start:end], _decimal(reading.worth)))
        index = reading.end
    return found
