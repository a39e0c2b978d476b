"""Take cases in, one by one or as a file, in bounded memory; a case number that exists is left alone.

Bad lines are listed by line, field and code, never with what stood in them; the good ones are kept.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

from pydantic import ValidationError

from case_backend.bootstrap import Backend
from case_backend.domain.account import InterestMode
from case_backend.domain.intake import CaseIn
from case_backend.errors import Conflicting, Invalid
from case_backend.services.work import Work, working
from case_backend.store import intake
from case_backend.store.database import Conflict

_CHUNK = 2000
_MOST_ERRORS = 100
_LONGEST_LINE = 1_000_000


@dataclass(frozen=True)
class LineError:
    """What is wrong with a line."""

    line: int
    field: str
    code: str


@dataclass
class ImportReport:
    """What became of a file."""

    imported: int = 0
    duplicates: int = 0
    rejected: int = 0
    last_number: str = ""
    errors: list[LineError] = field(default_factory=list)

    def reject(self, line: int, where: str, code: str) -> None:
        """Count a bad line; the first hundred are listed."""
        self.rejected += 1
        if len(self.errors) < _MOST_ERRORS:
            self.errors.append(LineError(line, where, code))


def add_case(backend: Backend, case: CaseIn, actor: str) -> str:
    """Take one case in; its number."""
    report = import_cases(backend, [(1, case)], actor)
    if report.duplicates:
        raise Conflicting("case_exists")
    if report.rejected:
        raise Invalid(report.errors[0].code)
    return report.last_number


def import_cases(
    backend: Backend, cases: Iterable[tuple[int, CaseIn | LineError]], actor: str
) -> ImportReport:
    """Take validated cases in, chunk by chunk."""
    report = ImportReport()
    chunk: list[tuple[int, CaseIn]] = []
    for line, case in cases:
        if isinstance(case, LineError):
            report.reject(case.line, case.field, case.code)
            continue
        chunk.append((line, case))
        if len(chunk) >= _CHUNK:
            _write(backend, chunk, report, actor)
            chunk = []
    if chunk:
        _write(backend, chunk, report, actor)
    return report


def _write(backend: Backend, chunk: list[tuple[int, CaseIn]], report: ImportReport, actor: str) -> None:
    """One chunk, kept whole or not at all; the report is brought up to date once it is kept."""
    try:
        with working(backend, actor) as work:
            creditors = intake.creditor_ids(work.tx)
            rows = _accepted(work, chunk, creditors, report)
            if rows:
                intake.insert_cases(work.tx, rows, creditors, work.now)
                subject = rows[0][0] if len(rows) == 1 else f"import:{rows[0][0]}..{rows[-1][0]}"
                work.record("cases_imported", subject, count=len(rows))
    except Conflict as error:
        raise Conflicting("import_conflict") from error
    report.imported += len(rows)
    report.last_number = rows[-1][0] if rows else report.last_number


def _accepted(
    work: Work, chunk: list[tuple[int, CaseIn]], creditors: dict[str, int], report: ImportReport
) -> list[tuple[str, CaseIn]]:
    """The cases of a chunk that are new and right, each with its number."""
    taken = intake.known_numbers(work.tx, [case.case_number for _, case in chunk if case.case_number])
    serial = _Serials(lambda year: intake.next_serial(work.tx, year))
    rows: list[tuple[str, CaseIn]] = []
    for line, case in chunk:
        problem = _problem(work.backend, case, creditors)
        if problem:
            report.reject(line, *problem)
            continue
        number = case.case_number or serial.free(work.today.year, taken)
        if number in taken:
            report.duplicates += 1
            continue
        taken.add(number)
        rows.append((number, case))
    return rows


class _Serials:
    """Free serials of a year, asked of the database once a chunk."""

    def __init__(self, first: Any) -> None:
        self._first, self._next = first, dict[int, int]()

    def free(self, year: int, taken: set[str]) -> str:
        """The next case number that is not taken."""
        while True:
            serial: int = self._next.get(year) or self._first(year)
            self._next[year] = serial + 1
            number = f"UL-{year}-{serial:06d}"
            if number not in taken:
                return number


def _problem(backend: Backend, case: CaseIn, creditors: dict[str, int]) -> tuple[str, str] | None:
    if case.creditor_code not in creditors:
        return "creditor_code", "creditor_unknown"
    if case.interest_mode is InterestMode.RUNNING:
        dues = [case.due_on, *(item.due_on for item in case.items)]
        if min(dues) < backend.law.interest.rates[0].starts_on:
            return "due_on", "no_rate_for_date"
    return None


def read_csv(stream: TextIO) -> Iterator[tuple[int, CaseIn | LineError]]:
    """Cases from CSV with a header; a comma or a semicolon separates, an empty field is absent."""
    csv.field_size_limit(_LONGEST_LINE)
    header = stream.readline(_LONGEST_LINE).lstrip("﻿")
    separator = ";" if header.count(";") > header.count(",") else ","
    try:
        names = [name.strip() for name in next(csv.reader([header], delimiter=separator), [])]
    except csv.Error:
        yield 1, LineError(1, "", "not_csv")
        return
    reader = csv.reader(stream, delimiter=separator)
    while True:
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield reader.line_num + 1, LineError(reader.line_num + 1, "", "not_csv")
            continue
        if not values:
            continue
        line = reader.line_num + 1
        if len(values) != len(names):
            yield line, LineError(line, "", "wrong_number_of_fields")
            continue
        row = {name: value.strip() for name, value in zip(names, values, strict=True) if value.strip()}
        yield line, _validated(line, row)


def read_json_lines(stream: TextIO) -> Iterator[tuple[int, CaseIn | LineError]]:
    """Cases from JSON Lines."""
    for line, text in enumerate(stream, start=1):
        if not text.strip():
            continue
        try:
            row = json.loads(text)
        except (ValueError, RecursionError):
            yield line, LineError(line, "", "not_json")
            continue
        yield line, _validated(line, row)


def _validated(line: int, row: object) -> CaseIn | LineError:
    try:
        return CaseIn.model_validate(row)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        return LineError(line, ".".join(str(part) for part in first["loc"]), first["type"])
