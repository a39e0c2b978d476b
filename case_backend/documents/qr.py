"""The payment code in the Polish banks' standard (ZBP recommendation on 2D codes): a line of fields and its picture.

Fields: recipient's NIP, country, 26 digits of the account, six digits of grosze, name (20), title (32), three reserved.
A sum that six digits cannot hold is left out (zeros); the person types it.
"""

from __future__ import annotations

import io

import segno

_MOST_GROSZE = 999_999
_NAME, _TITLE, _LONGEST = 20, 32, 160


def payment_line(
    account_number: str, holder: str, title: str, amount_grosze: int | None, nip: str | None = None
) -> str:
    """The text inside the code.

    >>> payment_line("61109010140000071219812874", "Brzoza Finanse", "Sprawa UL-2026-000001", 23663, "5260250995")
    '5260250995|PL|61109010140000071219812874|023663|Brzoza Finanse|Sprawa UL-2026-000001|||'
    """
    amount = amount_grosze if amount_grosze is not None and 0 < amount_grosze <= _MOST_GROSZE else 0
    name, text = (_field(holder, _NAME), _field(title, _TITLE))
    line = f"{nip or ''}|PL|{account_number}|{amount:06d}|{name}|{text}|||"
    if len(line) > _LONGEST:
        raise ValueError("the payment line is longer than the standard allows")
    return line


def _field(text: str, longest: int) -> str:
    return " ".join(text.replace("|", " ").split())[:longest].rstrip()


def picture(line: str) -> str:
    """The code as SVG that scales, dark on light with a quiet zone."""
    code = segno.make_qr(line, error="m", encoding="utf-8")
    out = io.BytesIO()
    code.save(out, kind="svg", scale=4, border=4, xmldecl=False, light="#ffffff", omitsize=True)
    return out.getvalue().decode()
