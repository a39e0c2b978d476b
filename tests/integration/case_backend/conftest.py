"""The whole case backend over a real database: every test here runs on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from anyio.from_thread import start_blocking_portal
from fastapi import FastAPI
from pydantic import SecretStr

from case_backend.api.app import create_app
from case_backend.bootstrap import Backend, bootstrap
from case_backend.settings import Settings
from case_backend.store.tables import Base
from polish.clock import WARSAW
from tests.integration.case_backend.api import ADMIN, DESK, SERVICE, Api
from tests.integration.postgres import new_database

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


@pytest.fixture
def fresh_postgres(postgres: str) -> Iterator[str]:
    """A new, empty PostgreSQL database."""
    with new_database(postgres) as url:
        yield url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Backend]:
    """One migrated database of each kind for the whole run; every test finds it empty."""
    with ExitStack() as stack:
        url = f"sqlite:///{tmp_path_factory.mktemp('cases') / 'cases.sqlite3'}"
        if request.param == "postgresql":
            url = stack.enter_context(new_database(request.getfixturevalue("postgres")))
        backend = bootstrap(settings_for(url))
        yield backend
        backend.database.close()


@pytest.fixture(scope="session")
def app(shared: Backend) -> FastAPI:
    return create_app(shared.settings, backend=shared)


def settings_for(url: str) -> Settings:
    """Settings of a test."""
    return Settings(
        env="test",
        cases_database_url=url,
        cases_token=SecretStr(SERVICE),
        cases_admin_token=SecretStr(ADMIN),
        cases_desk_token=SecretStr(DESK),
        cases_identity_floor_ms=0,
    )


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def backend(shared: Backend, clock: HandClock) -> Backend:
    """A backend over an empty database, with a clock that stands until it is moved."""
    with shared.database.writing() as tx:
        for table in reversed(Base.metadata.sorted_tables):
            tx.execute(table.delete())
    return replace(shared, clock=clock, settings=shared.settings.model_copy())


@pytest.fixture
def api(app: FastAPI, backend: Backend) -> Iterator[Api]:
    """The service over HTTP shapes, with a creditor in it."""
    app.state.backend = backend
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    client = httpx.AsyncClient(transport=transport, base_url="http://cases")
    with start_blocking_portal() as portal:
        made = Api(client, portal)
        made.add_creditor()
        yield made
        portal.call(client.aclose)
