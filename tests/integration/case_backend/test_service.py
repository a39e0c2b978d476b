"""The service as a process: migrations, health, a lost database, logs that name nobody."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from case_backend.bootstrap import Backend
from case_backend.store import migrate
from case_backend.store.database import Database
from case_backend.store.tables import Base
from tests.integration.case_backend.api import BORN, NUMBER, PHONE, Api, code_of


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_migrations_go_up_and_down_and_end_at_the_tables(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = (
        f"sqlite:///{tmp_path / 'm.sqlite3'}"
        if kind == "sqlite"
        else request.getfixturevalue("fresh_postgres")
    )
    database = Database(url)
    migrate.upgrade(database)
    tables = set(inspect(database.engine).get_table_names()) - {"alembic_version"}
    assert tables == set(Base.metadata.tables)
    for name, table in Base.metadata.tables.items():
        columns = {column["name"] for column in inspect(database.engine).get_columns(name)}
        assert columns == set(table.columns.keys())
    migrate.move_to(database, "0001")
    migrate.move_to(database, "base")
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    migrate.upgrade(database)
    migrate.upgrade(database)
    database.close()


def test_health_readiness_and_metrics(api: Api) -> None:
    assert api.send("GET", "/healthz").json() == {"status": "ok"}
    assert api.send("GET", "/readyz").json()["status"] == "ok"
    metrics = api.send("GET", "/metrics").text
    assert 'route="/v1/creditors"' in metrics


def test_a_database_that_is_gone_is_said_and_nothing_leaks(api: Api, backend: Backend) -> None:
    api.add_case()
    engine = backend.database.engine
    backend.database.engine = create_engine("postgresql+psycopg://x:topsecret@127.0.0.1:1/none")
    try:
        assert api.send("GET", "/readyz").status_code == 503
        answer = api.admin("GET", f"/v1/cases/{NUMBER}")
        assert code_of(answer) == (503, "busy")
        assert "topsecret" not in answer.text
    finally:
        backend.database.engine = engine


def test_no_log_line_carries_a_person(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        api.add_case(first_name="Anna", last_name="Przykładowa")
        api.open("sms", channel="sms", phone=PHONE)
        api.prove("sms", "1990-01-01", None)
        api.prove("sms", BORN, None)
        api.post("sms", "reports", {"kind": "complaint", "note": "bardzo osobiste słowa"})
    said = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith("case_backend")
    )
    assert not any(word in said for word in (PHONE, "500000001", BORN, "Przykładowa", "osobiste", "100000"))


def test_reading_takes_no_turn_from_a_writer(api: Api, backend: Backend) -> None:
    api.add_case()
    with backend.database.writing() as tx:
        tx.execute(text("update cases set title = 'zmiana' where id = -1"))
        assert api.admin("GET", f"/v1/cases/{NUMBER}").status_code == 200
