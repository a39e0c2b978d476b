"""Measures the case backend: `python -m benchmarks.case_backend.run [--cases 1000000] [--url postgresql://...]`.

Balance of a case with ten years and 200 payments, offers, import of many cases from CSV with the memory it took, and
look-ups by case number and phone among them. Prints a table; the figures stand in docs/case-backend.md.
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from pydantic import SecretStr

from case_backend.bootstrap import Backend, bootstrap
from case_backend.domain.account import Account, InterestMode, Item, Payment
from case_backend.domain.balance import balance_on
from case_backend.domain.casefile import Creditor
from case_backend.domain.negotiation import negotiate
from case_backend.domain.offers import Position, Wish
from case_backend.domain.policy import PlanInterest, Policy
from case_backend.domain.statement import statement
from case_backend.law.load import load_law
from case_backend.services import creditors, intake, offers, payments, reading, sessions
from case_backend.services.identity import Claim, verify
from case_backend.settings import Settings
from case_backend.store import cases
from case_backend.store import sessions as session_rows
from polish.clock import clock_from

TODAY = date(2026, 11, 23)
FIRST_DUE = date(2016, 11, 21)
POLICY = Policy(max_instalments=24, min_instalment_grosze=5_000)
FIELDS = (
    "creditor_code", "case_number", "debtor_reference", "first_name", "last_name", "birth_date", "postcode", "phone",
    "claim_type", "consumer", "title", "contract_number", "origin_date", "due_on", "principal_grosze", "interest_mode",
    "closed_interest_grosze", "costs_grosze", "assignment_notice_sent_on",
)  # fmt: skip


def ten_years() -> Account:
    """A loan of ten years with 200 payments."""
    days = [FIRST_DUE + timedelta(days=18 * number) for number in range(1, 201)]
    paid = tuple(Payment(day, 5_000 + number, str(number)) for number, day in enumerate(days))
    return Account((Item(1, "pożyczka", 3_000_000, FIRST_DUE),), InterestMode.RUNNING, payments=paid)


def measure(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median and 95th percentile, in milliseconds."""
    work()
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    return statistics.median(taken), taken[int(len(taken) * 0.95)]


def say(name: str, figures: tuple[float, float]) -> None:
    """One line of the table."""
    print(f"| {name} | {figures[0]:.2f} ms | {figures[1]:.2f} ms |", flush=True)


def rules() -> None:
    """The pure rules."""
    law, account = load_law(), ten_years()
    say(
        "balance, 10 years, 200 payments (rules)",
        measure(lambda: balance_on(account, TODAY, law.interest), 300),
    )
    say("statement of the same case (rules)", measure(lambda: statement(account, TODAY, law.interest), 300))
    total = balance_on(account, TODAY, law.interest).total_grosze
    for name, policy in (
        ("interest stops", POLICY),
        ("interest runs on", POLICY.model_copy(update={"interest_during_plan": PlanInterest.RUNS_ON})),
    ):
        plain = Account((Item(1, "pożyczka", 240_000, date(2025, 9, 30)),), InterestMode.RUNNING)
        position = Position(TODAY, 260_000, policy, plain, law.interest)
        wish = Wish(monthly_max_grosze=20_000)
        say(f"offers, {name} (rules)", measure(lambda p=position, w=wish: negotiate(p, w), 300))  # type: ignore[misc]
    heavy = Position(TODAY, total, POLICY, account, law.interest)
    say("offers of the ten-year case (rules)", measure(lambda: negotiate(heavy, Wish()), 300))


def backend_at(url: str | None, folder: Path) -> Backend:
    """A backend over a fresh database."""
    settings = Settings(
        env="test",
        data_dir=folder,
        cases_database_url=url,
        cases_token=SecretStr("benchmark-service-token"),
        cases_admin_token=SecretStr("benchmark-admin-token"),
        cases_identity_floor_ms=0,
    )
    backend = bootstrap(settings, clock_from(f"{TODAY.isoformat()}T10:00:00"))
    creditor = Creditor("brzoza", "Brzoza", "61109010140000071219812874", "Brzoza")
    creditors.put_creditor(backend, creditor, POLICY, "benchmark")
    return backend


def number_of(index: int) -> str:
    """The case number of a row."""
    return f"UL-{2010 + index // 900_000}-{index % 900_000 + 1:06d}"


def phone_of(index: int) -> str:
    """A phone that two people in a thousand share with a neighbour."""
    return f"+485{index:08d}"


def write_csv(path: Path, count: int) -> None:
    """A file of made-up cases."""
    chance = random.Random(7)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(FIELDS)
        for index in range(count):
            due = date(2022, 1, 1) + timedelta(days=chance.randrange(1600))
            born = date(1950, 1, 1) + timedelta(days=chance.randrange(18_000))
            writer.writerow(
                (
                    "brzoza",
                    number_of(index),
                    f"D{index}",
                    "Imię",
                    f"Nazwisko{index}",
                    born,
                    "00-001",
                    phone_of(index),
                    "loan",
                    "true",
                    "pożyczka gotówkowa",
                    f"PG/{index}",
                    due - timedelta(days=700),
                    due,
                    chance.randrange(20_000, 900_000),
                    "running",
                    0,
                    0,
                    due + timedelta(days=60),
                )
            )


def bulk(backend: Backend, count: int, folder: Path) -> None:
    """Import, then look up among all."""
    path = folder / "cases.csv"
    write_csv(path, count)
    print(f"| CSV of {count:,} cases | {path.stat().st_size / 1e6:.0f} MB | |", flush=True)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as stream:
        report = intake.import_cases(backend, intake.read_csv(stream), "benchmark")
    taken = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert report.imported == count, report
    print(f"| import of {count:,} cases | {taken:.0f} s | {count / taken:,.0f} a second |")
    print(f"| memory before, at the peak of the import | {memory:.0f} MB | {peak:.0f} MB |", flush=True)
    chance = random.Random(9)
    with backend.database.reading() as tx:
        say(
            "look-up by case number",
            measure(lambda: cases.case_id_of(tx, number_of(chance.randrange(count))), 2000),
        )
        say(
            "look-up by phone",
            measure(lambda: session_rows.candidates_by_phone(tx, phone_of(chance.randrange(count))), 2000),
        )
    say(
        "whole case by number, own transaction",
        measure(lambda: reading.case_by_number(backend, number_of(chance.randrange(count))), 500),
    )


def served(backend: Backend) -> None:
    """The same through the services and the database."""
    number = number_of(0)
    for index, payment in enumerate(ten_years().payments):
        day = max(payment.paid_on, TODAY - timedelta(days=3000))
        new = payments.NewPayment(day, 10, "benchmark", str(index))
        payments.add_payment(backend, number, new, "benchmark")
    say(
        "balance with 200 payments, from the database",
        measure(lambda: reading.balance_by_number(backend, number, None), 300),
    )
    other = number_of(1)
    sessions.open_session(backend, "b", "web", None)
    with backend.database.reading() as tx:
        born = session_rows.candidates_by_number(tx, other)[0][1]
    verify(backend, "b", Claim(born or TODAY, other))
    sessions.show_notice(backend, "b")
    say("offers, kept and audited", measure(lambda: offers.ask(backend, "b", Wish(instalment_count=6)), 200))


def main() -> None:
    """Measure everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--url", help="an empty PostgreSQL database; without it SQLite in a temporary folder")
    arguments = parser.parse_args()
    print(f"Python {sys.version.split()[0]}, {'PostgreSQL' if arguments.url else 'SQLite'}")
    print("| what | median | 95 % |\n|---|---|---|")
    rules()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        backend = backend_at(arguments.url, folder)
        try:
            bulk(backend, arguments.cases, folder)
            served(backend)
        finally:
            backend.database.close()


if __name__ == "__main__":
    main()
