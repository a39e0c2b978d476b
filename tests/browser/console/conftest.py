"""An agent's browser before a fake desk; a page that complains in its console fails its test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import DESKTOP
from tests.browser.fakes.desk import FakeDesk, create_app
from tests.browser.fakes.process import running


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[FakeDesk, str]]:
    """One fake desk for this file."""
    desk = FakeDesk()

    def keep(loop: Any) -> None:
        desk.loop = loop

    with running(lambda origin: create_app(desk, origin), keep) as origin:
        yield desk, origin


@pytest.fixture
def desk(served: tuple[FakeDesk, str]) -> FakeDesk:
    """The desk, forgetting what was before."""
    served[0].reset()
    return served[0]


@pytest.fixture
def complaints() -> list[str]:
    """What pages said in their consoles."""
    return []


@pytest.fixture
def page(
    desk: FakeDesk,
    served: tuple[FakeDesk, str],
    browser: Browser,
    request: pytest.FixtureRequest,
    complaints: list[str],
) -> Iterator[Page]:
    """An agent's browser; `size` and `scheme` come from the test's parameters."""
    given = getattr(request, "param", {})
    context = browser.new_context(
        viewport=given.get("size", DESKTOP),
        color_scheme=given.get("scheme", "light"),
        locale="pl-PL",
        reduced_motion="reduce",
        base_url=served[1],
    )
    opened = context.new_page()
    opened.set_default_timeout(10_000)
    opened.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    expected = ("status of 401", "status of 403", "status of 409", "status of 404")
    assert [said for said in complaints if not any(part in said for part in expected)] == []
