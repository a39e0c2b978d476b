"""The whole system, really running, for tests that talk to it as a person or as Twilio would."""

from __future__ import annotations

import os

os.environ.setdefault(
    "OPENBLAS_NUM_THREADS", "1"
)  # before numpy: its idle threads spin, and speed is measured here

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from deploy.local.processes import answers
from deploy.local.stack import Stack, wait_for
from tests.conversations.backend import Backend
from tests.conversations.collector_double import CollectorDouble
from tests.conversations.engine_people import EnginePerson, opener
from tests.conversations.people import PhonePerson, WebPerson
from tests.conversations.twilio_double import ACCOUNT, AUTH_TOKEN, SENDER, TwilioDouble
from tests.integration.postgres import server

# These need Rasa: they run in the other environment, with tests/pytest-bot.ini.
collect_ignore_glob = ["unit/bot/*", "nlu/*"]

NOW = "2026-11-21T10:00:00+01:00"
CREDITOR: dict[str, Any] = {
    "code": "klon",
    "name": "Klon Finanse",
    "account_number": "61109010140000071219812874",
    "account_holder": "Klon Finanse",
    "policy": {
        "max_instalments": 12,
        "min_instalment_grosze": 10_000,
        "first_payment_within_days": 30,
    },
}
FLEXIBLE = {
    **CREDITOR,
    "code": "klon-elastyczny",
    "policy": {
        **CREDITOR["policy"],
        "max_deferral_days": 45,
        "discounts": [{"percent": 30, "pay_within_days": 14}, {"percent": 15, "pay_within_days": 30}],
    },
}


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """One PostgreSQL for all tests; whoever uses it makes a database of their own (`new_database`)."""
    with server() as address:
        yield address


@pytest.fixture(scope="session")
def twilio() -> Iterator[TwilioDouble]:
    """A local server that plays Twilio and checks what it is sent."""
    double = TwilioDouble()
    double.start()
    yield double
    double.stop()


@pytest.fixture(scope="session")
def collector() -> Iterator[CollectorDouble]:
    """A local server that plays the collector of traces."""
    double = CollectorDouble()
    double.start()
    yield double
    double.stop()


def system_settings(twilio: TwilioDouble, collector: CollectorDouble) -> dict[str, str]:
    """ULGA_ variables of the system under test."""
    return {
        "ULGA_ENV": "test",
        "ULGA_CLOCK": NOW,
        "ULGA_FIRM_NAME": "Klon Finanse",
        "ULGA_TWILIO_ACCOUNT_SID": ACCOUNT,
        "ULGA_TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "ULGA_TWILIO_FROM": SENDER,
        "ULGA_TWILIO_BASE_URL": twilio.url,
        "ULGA_PUBLIC_URL": "https://ulga.test",
        "ULGA_OTLP_ENDPOINT": collector.url,
        "OTEL_BSP_SCHEDULE_DELAY": "300",  # milliseconds between exports
        # People in these tests are many and come from one address.
        "ULGA_LIMIT_SESSIONS": "10000/minute",
        "ULGA_LIMIT_MESSAGES": "1000/minute",
        "ULGA_LIMIT_SMS": "1000/minute",
        "ULGA_SMS_PER_SECOND": "100",
        "ULGA_TWILIO_TIMEOUT_SECONDS": "2",
        "ULGA_SMS_UNKNOWN_SECONDS": "4",
    }


@contextmanager
def running(folder: Path, settings: dict[str, str], copies: tuple[str, ...] = ()) -> Iterator[Stack]:
    """A whole system on ports of its own; ULGA_TEST_LOGS names a folder that keeps its logs."""
    made = Stack(folder, settings, usual_ports=False, copies=copies)
    made.environment["ULGA_CHAT_ORIGINS"] = made.url("gateway")
    keep_logs_at = os.environ.get("ULGA_TEST_LOGS")
    try:
        made.start()
        for url in made.urls("gateway"):
            assert wait_for(lambda address=url: answers(f"{address}/readyz"), 30), "the gateway is not ready"
        yield made
    finally:
        made.stop()
        if keep_logs_at:
            shutil.copytree(made.data / "logs", keep_logs_at, dirs_exist_ok=True)


@pytest.fixture(scope="session")
def stack(
    tmp_path_factory: pytest.TempPathFactory, twilio: TwilioDouble, collector: CollectorDouble
) -> Iterator[Stack]:
    """Redis, case backend, actions, Rasa and gateway as real processes on ports of their own."""
    with running(tmp_path_factory.mktemp("stack"), system_settings(twilio, collector)) as started:
        yield started


@pytest.fixture(scope="session")
def backend(stack: Stack) -> Iterator[Backend]:
    """The case backend as an administrator sees it, with one creditor."""
    secrets = json.loads((stack.data / "secrets.json").read_text())
    admin = Backend(stack.url("cases"), secrets["CASES_ADMIN_TOKEN"])
    admin.put_creditor(CREDITOR)
    admin.put_creditor(FLEXIBLE)
    yield admin
    admin.close()


@pytest.fixture(scope="session")
def speak(stack: Stack, backend: Backend) -> Iterator[Callable[[str, dict[str, Any]], EnginePerson]]:
    """Make people who talk to the engine itself: the real understanding, actions and backend, without the gateway."""
    with opener(stack) as open_conversation:
        yield open_conversation


@pytest.fixture
def web(stack: Stack) -> Iterator[Callable[[], WebPerson]]:
    """Make people who open the web chat."""
    people: list[WebPerson] = []

    def open_chat() -> WebPerson:
        people.append(WebPerson(stack.url("gateway")))
        return people[-1]

    yield open_chat
    for person in people:
        person.close()


@pytest.fixture
def phone(stack: Stack, twilio: TwilioDouble) -> Callable[[str], PhonePerson]:
    """Make people who text from a number."""
    return lambda number: PhonePerson(number, stack.url("gateway"), "https://ulga.test", twilio)
