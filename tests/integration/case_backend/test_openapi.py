"""Whatever is sent to any address: no 5xx, every answer in its schema, every error a problem in Polish with a code."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from case_backend.api.app import create_app
from case_backend.api.texts import PROBLEMS
from case_backend.bootstrap import Backend, bootstrap
from case_backend.demo import load as load_demo
from case_backend.services import identity, sessions
from case_backend.settings import Settings
from polish.clock import clock_from
from tests.integration.case_backend.api import ADMIN, SERVICE

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
)


def ready_backend(folder: Path) -> Backend:
    """The demo cases, and one conversation proved for each."""
    backend = bootstrap(
        Settings(
            env="test",
            data_dir=folder,
            cases_token=SecretStr(SERVICE),
            cases_admin_token=SecretStr(ADMIN),
            cases_identity_floor_ms=0,
        ),
        clock_from("2026-11-23T10:00:00"),
    )
    for number, case in enumerate(load_demo(backend)):
        cid = f"proved-{number}"
        sessions.open_session(backend, cid, "web", None)
        identity.verify(backend, cid, identity.Claim(case.birth_date, case.number))
        sessions.show_notice(backend, cid)
    return backend


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The service on a real port."""
    backend = ready_backend(tmp_path_factory.mktemp("cases"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    app = create_app(backend.settings, backend=backend)
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=10)
    backend.database.close()


def operations() -> list[str]:
    """Every operation, read from the schema of an application that is never served."""
    from tempfile import mkdtemp

    backend = bootstrap(
        Settings(
            data_dir=Path(mkdtemp()),
            cases_token=SecretStr(SERVICE),
            cases_admin_token=SecretStr(ADMIN),
            env="test",
        )
    )
    paths = create_app(backend.settings, backend=backend).openapi()["paths"]
    backend.database.close()
    return [f"{method.upper()} {path}" for path, methods in paths.items() for method in methods]


@pytest.fixture(scope="module")
def schema(address: str) -> Any:
    return schemathesis.openapi.from_url(f"{address}/openapi.json")


@pytest.mark.parametrize("operation", operations())
def test_every_address_answers_within_its_schema(operation: str, schema: Any, address: str) -> None:
    method, path = operation.split(" ")
    cids = st.sampled_from([f"proved-{number}" for number in range(6)] + ["nobody"])
    numbers = st.sampled_from([f"UL-2026-00000{number}" for number in range(1, 8)])

    @settings(
        max_examples=25,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        case = data.draw(schema[path][method].as_strategy())
        known = data.draw(st.booleans())
        if known and case.path_parameters and "cid" in case.path_parameters:
            case.path_parameters["cid"] = data.draw(cids)
        if known and case.path_parameters and "number" in case.path_parameters:
            case.path_parameters["number"] = data.draw(numbers)
        answer = case.call(headers={"Authorization": f"Bearer {ADMIN}"})
        checks = CHECKS[:-1] if known else CHECKS
        case.validate_response(answer, checks=checks)
        if answer.status_code >= 400:
            problem = answer.json()
            assert problem["code"] in PROBLEMS
            assert problem["title"] == PROBLEMS[problem["code"]][0]

    run()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/nothing", 404),
        ("DELETE", "/v1/creditors", 405),
        ("GET", "/v1/sessions/%00", 422),
        ("GET", "/v1/cases/UL-2026-000001'--", 422),
        ("GET", "/v1/cases/" + "9" * 5000, 422),
    ],
)
def test_what_is_no_address_is_a_problem_too(address: str, method: str, path: str, status: int) -> None:
    answer = httpx.request(method, address + path, headers={"Authorization": f"Bearer {ADMIN}"})
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] in PROBLEMS


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"channel": NaN}', b"null", b"x" * 10_000]
)
def test_a_body_that_cannot_be_read_is_a_problem(address: str, body: bytes) -> None:
    answer = httpx.put(
        f"{address}/v1/sessions/x",
        content=body,
        headers={"Authorization": f"Bearer {SERVICE}", "Content-Type": "application/json"},
    )
    assert answer.status_code in {400, 422}
    assert answer.json()["code"] == "invalid_request"


def test_every_field_of_the_openapi_is_described_with_its_unit(address: str) -> None:
    schema = httpx.get(f"{address}/openapi.json").json()
    for name, shape in schema["components"]["schemas"].items():
        for field, rules in shape.get("properties", {}).items():
            assert rules.get("description"), f"{name}.{field}"
            if field.endswith("_grosze"):
                assert "grosze" in rules["description"], f"{name}.{field}"
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            assert operation.get("description") or operation.get("summary"), f"{method} {path}"
            for parameter in operation.get("parameters", []):
                assert parameter.get("description") or parameter["name"] == "Idempotency-Key", (
                    f"{method} {path}"
                )
