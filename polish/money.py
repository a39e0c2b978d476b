"""Amounts as people in Poland read them.

Money is whole grosze everywhere else; this room only writes it down. It refuses floats and never rounds.
"""

from operator import index

NBSP = "\N{NO-BREAK SPACE}"


def format_grosze(grosze: int) -> str:
    """Write an amount for the web: grouped thousands, decimal comma, nothing breaks over a line.

    >>> format_grosze(123456).replace(NBSP, "_")
    '1_234,56_zł'
    >>> format_grosze(5).replace(NBSP, "_")
    '0,05_zł'
    """
    return f"{_written(grosze, NBSP)}{NBSP}zł"


def format_grosze_sms(grosze: int) -> str:
    """Write an amount for SMS: GSM-7 letters only, no grouping, so a phone neither splits nor reorders it.

    >>> format_grosze_sms(123456)
    '1234,56 zl'
    """
    return f"{_written(grosze, '')} zl"


def _written(grosze: int, group: str) -> str:
    whole, rest = divmod(abs(index(grosze)), 100)
    sign = "-" if grosze < 0 else ""
    return f"{sign}{whole:,}".replace(",", group) + f",{rest:02d}"
