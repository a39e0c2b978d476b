"""Read bank statements: MT940 by its library, CSV by its header. Only credits count; no amount is a float."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

import mt940

from case_backend.domain.matching import BankLine, plain_title, reference_of
from case_backend.errors import Invalid

_MOST_GROSZE = 10**12


def read_mt940(data: bytes) -> Iterator[BankLine]:
    """Credits of an MT940 statement."""
    try:
        parsed = mt940.models.Transactions()
        parsed.parse(_text(data))
    except Exception as error:
        raise Invalid("statement_unreadable") from error
    account = str(parsed.data.get("account_identification") or "")
    seen: Counter[tuple[date, int, str]] = Counter()
    if not parsed.transactions and b":61:" not in data and b":60" not in data:
        raise Invalid("statement_unreadable")
    for each in parsed.transactions:
        amount = each.data.get("amount")
        if amount is None or not str(each.data.get("status", "")).startswith("C"):
            continue
        details = each.data.get("transaction_details") or each.data.get("purpose") or ""
        title = plain_title(f"{details} {each.data.get('extra_details') or ''}")[:500]
        booked = each.data.get("entry_date") or each.data["date"]
        day = date(booked.year, booked.month, booked.day)
        yield _line(account, day, _grosze(amount.amount), title, seen)


def read_csv(data: bytes) -> Iterator[BankLine]:
    """Credits of a CSV with the columns booked_on, amount, title and, where there is one, reference."""
    text = _text(data).lstrip("﻿")
    header = text.split("\n", 1)[0]
    reader = csv.DictReader(
        io.StringIO(text), delimiter=";" if header.count(";") > header.count(",") else ","
    )
    seen: Counter[tuple[date, int, str]] = Counter()
    for row in _rows(reader):
        try:
            booked = date.fromisoformat((row["booked_on"] or "").strip())
            amount = _grosze(_decimal(row["amount"] or ""))
        except (ValueError, InvalidOperation) as error:
            raise Invalid("statement_unreadable") from error
        if amount <= 0:
            continue
        reference = (row.get("reference") or "").strip()
        title = plain_title(row["title"] or "")[:500]
        if reference:
            yield BankLine(f"csv:{reference}"[:120], booked, amount, title)
        else:
            yield _line("csv", booked, amount, title, seen)


def _rows(reader: csv.DictReader[str]) -> Iterator[dict[str, str]]:
    """The rows, or the reason they cannot be read: a stray carriage return makes csv itself raise."""
    try:
        if not {"booked_on", "amount", "title"} <= set(reader.fieldnames or ()):
            raise Invalid("statement_unreadable")
        yield from reader
    except csv.Error as error:
        raise Invalid("statement_unreadable") from error


def _line(account: str, day: date, amount: int, title: str, seen: Counter[tuple[date, int, str]]) -> BankLine:
    key = (day, amount, title)
    seen[key] += 1
    return BankLine(reference_of(account, day, amount, title, seen[key]), day, amount, title)


def _decimal(text: str) -> Decimal:
    plain = re.sub(r"[\s  ]", "", text)
    if "," in plain:
        plain = plain.replace(".", "").replace(",", ".")
    return Decimal(plain)


def _grosze(amount: Decimal) -> int:
    grosze = amount * 100
    if not grosze.is_finite() or grosze != grosze.to_integral_value() or abs(grosze) > _MOST_GROSZE:
        raise Invalid("statement_unreadable")
    return int(grosze)


def _text(data: bytes) -> str:
    """Polish banks write UTF-8 or windows-1250."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1250", errors="replace")
