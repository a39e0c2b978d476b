"""A real Chromium against the fake gateway; a page that complains in its console fails its test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from tests.browser.fakes.gateway import FakeGateway, create_app, create_site
from tests.browser.fakes.process import running

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}


def keep_picture(page: Page, name: str) -> None:
    """Save what is on the screen when a folder is named: `ULGA_PICTURES=/tmp/shots pytest tests/browser`."""
    folder = os.environ.get("ULGA_PICTURES")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name.replace(' ', '-')}.png"))


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[FakeGateway, str]]:
    """One fake gateway for a file of tests."""
    fake = FakeGateway()

    def keep(loop: Any) -> None:
        fake.loop = loop

    with running(lambda origin: create_app(fake, origin), keep) as origin:
        yield fake, origin


@pytest.fixture(scope="module")
def site(served: tuple[FakeGateway, str]) -> Iterator[str]:
    """Somebody else's website, at another origin."""
    with running(lambda _origin: create_site(served[0])) as origin:
        yield origin


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; a file of tests shares it, so that no event loop outlives the file."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not path:
        pytest.fail("no Chromium here: run `make setup-tests`")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def fake(served: tuple[FakeGateway, str]) -> FakeGateway:
    """The gateway, forgetting what was before."""
    served[0].reset()
    return served[0]


@pytest.fixture
def origin(served: tuple[FakeGateway, str]) -> str:
    """Where the gateway is."""
    return served[1]


@dataclass
class Visitor:
    """One person's browser: opens tabs, and keeps what the console said and what was asked for."""

    context: BrowserContext
    origin: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    forgiven: tuple[str, ...] = ()

    def tab(self, url: str | None = None, *, wait: bool = True, clock: bool = False) -> Page:
        """Open the chat (or another address) in a new tab."""
        page = self.context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(f"uncaught: {error}"))
        page.on("request", self._asked)
        if clock:
            page.clock.install()
        page.goto(url or self.origin)
        if wait:
            page.locator(".ulga[data-connection='open']").wait_for()
        return page

    def forgive(self, *parts: str) -> None:
        """Let complaints pass that a test brings about on purpose."""
        self.forgiven += parts

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        self.requests.append(request.url)

    @property
    def unforgiven(self) -> list[str]:
        """Complaints that nobody expected."""
        return [said for said in self.complaints if not any(part in said for part in self.forgiven)]


@pytest.fixture
def visit(browser: Browser, origin: str) -> Iterator[Callable[..., Visitor]]:
    """Make visitors; at the end none of them may have seen a console error."""
    visitors: list[Visitor] = []

    def make(**options: Any) -> Visitor:
        settings = {
            "viewport": PHONE,
            "locale": "pl-PL",
            "timezone_id": "Europe/Warsaw",
            "reduced_motion": "reduce",
        }
        context = browser.new_context(**{**settings, **options})
        visitors.append(Visitor(context, origin))
        return visitors[-1]

    yield make
    for visitor in visitors:
        visitor.context.close()
        assert visitor.unforgiven == []


@pytest.fixture
def visitor(visit: Callable[..., Visitor]) -> Visitor:
    """One person with a phone."""
    return visit()
