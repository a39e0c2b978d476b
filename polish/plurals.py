"""Polish nouns after numbers: 1 rata, 3 raty, 5 rat, 1,5 raty.

Only the nouns the assistant says; a noun it does not know raises `InvalidComponent` instead of being
declined by guess.
"""

from dataclasses import dataclass
from decimal import Decimal

from polish.errors import InvalidComponent


@dataclass(frozen=True)
class Noun:
    """The four forms a number can ask for; `part` follows a fraction (genitive singular)."""

    one: str
    few: str
    many: str
    part: str


NOUNS = {
    noun.one: noun
    for noun in (
        Noun("rata", "raty", "rat", "raty"),
        Noun("wpłata", "wpłaty", "wpłat", "wpłaty"),
        Noun("zaległość", "zaległości", "zaległości", "zaległości"),
        Noun("sprawa", "sprawy", "spraw", "sprawy"),
        Noun("umowa", "umowy", "umów", "umowy"),
        Noun("propozycja", "propozycje", "propozycji", "propozycji"),
        Noun("próba", "próby", "prób", "próby"),
        Noun("cyfra", "cyfry", "cyfr", "cyfry"),
        Noun("osoba", "osoby", "osób", "osoby"),
        Noun("wiadomość", "wiadomości", "wiadomości", "wiadomości"),
        Noun("dokument", "dokumenty", "dokumentów", "dokumentu"),
        Noun("znak", "znaki", "znaków", "znaku"),
        Noun("raz", "razy", "razy", "razu"),
        Noun("sekunda", "sekundy", "sekund", "sekundy"),
        Noun("minuta", "minuty", "minut", "minuty"),
        Noun("godzina", "godziny", "godzin", "godziny"),
        Noun("dzień", "dni", "dni", "dnia"),
        Noun("tydzień", "tygodnie", "tygodni", "tygodnia"),
        Noun("miesiąc", "miesiące", "miesięcy", "miesiąca"),
        Noun("rok", "lata", "lat", "roku"),
        Noun("złoty", "złote", "złotych", "złotego"),
        Noun("grosz", "grosze", "groszy", "grosza"),
        Noun("procent", "procent", "procent", "procent"),
    )
}


def plural(n: int | Decimal, one: str, few: str, many: str, part: str | None = None) -> str:
    """Choose the form that goes with `n`; a fraction takes `part` (default: `few`, right for rata).

    >>> [plural(n, "rata", "raty", "rat") for n in (1, 3, 5, 12, 22, 112)]
    ['rata', 'raty', 'rat', 'rat', 'raty', 'rat']
    """
    if n != int(n):
        return few if part is None else part
    whole = abs(int(n))
    if whole == 1:
        return one
    is_few = whole % 10 in (2, 3, 4) and whole % 100 not in (12, 13, 14)
    return few if is_few else many


def count_of(n: int | Decimal, noun: str) -> str:
    """Say a number with its noun, given in the nominative singular.

    >>> count_of(3, "rata"), count_of(21, "dzień"), count_of(Decimal("1.5"), "miesiąc")
    ('3 raty', '21 dni', '1,5 miesiąca')
    """
    try:
        forms = NOUNS[noun]
    except KeyError:
        raise InvalidComponent(f"no forms are known for the noun {noun!r}") from None
    return f"{_digits(n)} {plural(n, forms.one, forms.few, forms.many, forms.part)}"


def _digits(n: int | Decimal) -> str:
    if n == int(n):
        return f"{int(n):,}".replace(",", "\N{NO-BREAK SPACE}")
    return f"{n:,f}".replace(",", "\N{NO-BREAK SPACE}").rstrip("0").replace(".", ",")
