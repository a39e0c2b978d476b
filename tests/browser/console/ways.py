"""Ways through the console that its tests share."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.fakes.desk import FakeDesk


def enter(page: Page, place: str = "rozmowy") -> None:
    """Open a department or a conversation."""
    page.goto(f"/console#/{place}")
    page.locator(".console").wait_for()


def talk(page: Page, cid: str) -> None:
    """Open a conversation and wait for its case."""
    enter(page, f"rozmowy/{cid}")
    expect(page.get_by_role("heading", name=f"Rozmowa {cid[:8]}")).to_be_visible()
    expect(page.get_by_role("log")).to_contain_text("mogę płacić 150 zł")


def replies(desk: FakeDesk) -> list[Any]:
    return [body for path, body in desk.posted if path.endswith("/reply")]


def warned(*, blocking: bool = False) -> dict[str, Any]:
    """A refusal of the server's check."""
    warning = {
        "code": "avoid_word", "text": "To słowo brzmi jak groźba.", "found": "natychmiast", "start": 16, "end": 27,
        "blocking": blocking,
    }  # fmt: skip
    code = "blocked_words" if blocking else "check_needed"
    return {"code": code, "detail": "Proszę spojrzeć jeszcze raz.", "warnings": [warning]}
