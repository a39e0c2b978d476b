"""The whole case backend over a real database: every test here runs on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from anyio.from_thread import start_blocking_portal
from pydantic import SecretStr
from sqlalchemy import create_engine, text

from case_backend.api.app import create_app
from case_backend.bootstrap import Backend, bootstrap
from case_backend.settings import Settings
from polish.clock import WARSAW
from tests.integration.case_backend import postgres
from tests.integration.case_backend.api import ADMIN, SERVICE, Api

START = datetime(2026, 11, 23, 10, 0, tzinfo=WARSAW)  # a Monday


class HandClock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def today(self) -> Any:
        return self.moment.date()

    def move(self, **by: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**by)


@pytest.fixture(scope="session")
def postgres_address() -> Iterator[str]:
    with postgres.server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'cases.sqlite3'}"
        return
    address = request.getfixturevalue("postgres_address")
    name = f"t{uuid4().hex}"
    admin = create_engine(
        address.replace("postgresql:", "postgresql+psycopg:") + "/postgres", isolation_level="AUTOCOMMIT"
    )
    with admin.connect() as connection:
        connection.execute(text(f"create database {name}"))
    yield f"{address}/{name}"
    with admin.connect() as connection:
        connection.execute(text(f"drop database {name} with (force)"))
    admin.dispose()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(
        env="test",
        data_dir=tmp_path,
        cases_database_url=database_url,
        cases_token=SecretStr(SERVICE),
        cases_admin_token=SecretStr(ADMIN),
        cases_identity_floor_ms=0,
    )


@pytest.fixture
def backend(settings: Settings, clock: HandClock) -> Iterator[Backend]:
    made = bootstrap(settings, clock)
    yield made
    made.database.close()


@pytest.fixture
def api(settings: Settings, backend: Backend) -> Iterator[Api]:
    """The service over HTTP shapes, with a creditor in it."""
    transport = httpx.ASGITransport(create_app(settings, backend=backend), raise_app_exceptions=False)
    client = httpx.AsyncClient(transport=transport, base_url="http://cases")
    with start_blocking_portal() as portal:
        made = Api(client, portal)
        made.add_creditor()
        yield made
        portal.call(client.aclose)
