"""`python -m case_backend.tasks ...`: what is run by hand or by a timer, beside the service.

review               bring agreements and promises to what payments say today (once a day)
retention [--apply]  forget personal data past its time; without --apply only say what would go
verify-audit         walk the audit chain; exit 1 where it does not hold
import FILE          take cases in from a .csv or .jsonl file, in bounded memory
bank-statement FILE  take a bank statement in (.csv, else MT940)
migrate [REVISION]   bring the database up (default: newest) or down to a revision
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from case_backend.__main__ import read_settings
from case_backend.bootstrap import Backend, bootstrap
from case_backend.errors import Refusal
from case_backend.services import auditing, bank, forgetting, intake, keeping, statements
from case_backend.store import migrate
from case_backend.store.database import Database

_ACTOR = "task"
Task = Callable[[Backend, argparse.Namespace], tuple[dict[str, Any], int]]


def review(backend: Backend, _arguments: argparse.Namespace) -> tuple[dict[str, Any], int]:
    """The daily review."""
    return {"reviewed": keeping.review_all(backend, _ACTOR)}, 0


def retention(backend: Backend, arguments: argparse.Namespace) -> tuple[dict[str, Any], int]:
    """Forget, or say what would be forgotten."""
    if arguments.apply:
        return {"forgotten": forgetting.forget(backend, _ACTOR)}, 0
    return {"would_forget": forgetting.plan_to_forget(backend)}, 0


def verify_audit(backend: Backend, _arguments: argparse.Namespace) -> tuple[dict[str, Any], int]:
    """Walk the chain."""
    found = auditing.verify(backend)
    return asdict(found), 0 if found.intact else 1


def import_cases(backend: Backend, arguments: argparse.Namespace) -> tuple[dict[str, Any], int]:
    """Cases from a file."""
    reader = intake.read_csv if arguments.file.suffix == ".csv" else intake.read_json_lines
    with arguments.file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        report = intake.import_cases(backend, reader(stream), _ACTOR)
    return asdict(report), 1 if report.rejected else 0


def bank_statement(backend: Backend, arguments: argparse.Namespace) -> tuple[dict[str, Any], int]:
    """A bank statement from a file."""
    reader = statements.read_csv if arguments.file.suffix == ".csv" else statements.read_mt940
    lines = list(reader(arguments.file.read_bytes()))
    return asdict(bank.import_statement(backend, lines, _ACTOR)), 0


def main() -> None:
    """Run one task and print its result as JSON."""
    arguments = _parser().parse_args()
    settings = read_settings()
    if arguments.task == "migrate":
        database = Database(settings.database_url())
        (migrate.upgrade if arguments.revision == "head" else migrate.move_to)(database, arguments.revision)
        sys.stdout.write(json.dumps({"revision": migrate.current(database)}) + "\n")
        return
    backend = bootstrap(settings)
    try:
        result, status = arguments.run(backend, arguments)
    except Refusal as refusal:
        result, status = {"refused": refusal.code}, 1
    finally:
        backend.database.close()
    sys.stdout.write(json.dumps(result, ensure_ascii=False, default=str) + "\n")
    raise SystemExit(status)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="case_backend.tasks", description=__doc__.split("\n\n")[0])
    tasks = parser.add_subparsers(dest="task", required=True)
    tasks.add_parser("review").set_defaults(run=review)
    forget = tasks.add_parser("retention")
    forget.add_argument("--apply", action="store_true")
    forget.set_defaults(run=retention)
    tasks.add_parser("verify-audit").set_defaults(run=verify_audit)
    for name, run in (("import", import_cases), ("bank-statement", bank_statement)):
        task = tasks.add_parser(name)
        task.add_argument("file", type=Path)
        task.set_defaults(run=run)
    tasks.add_parser("migrate").add_argument("revision", nargs="?", default="head")
    return parser


if __name__ == "__main__":
    main()
