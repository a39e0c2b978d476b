"""A real browser against the real system: from greeting to an agreed plan, with what a person sees kept as pictures."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from deploy.local.stack import Stack
from tests.browser.conftest import DESKTOP, PHONE, keep_picture
from tests.browser.fakes.scenes import fill_birth_date
from tests.conversations.backend import Backend

PATIENCE_MS = 20_000


def write(page: Page, text: str) -> None:
    """Type into the composer and send."""
    box = page.get_by_label("Treść wiadomości")
    box.fill(text)
    box.press("Enter")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_from_greeting_to_agreed_plan(
    stack: Stack, backend: Backend, browser: Browser, size: dict[str, int]
) -> None:
    case = backend.new_case()
    context = browser.new_context(viewport=size, locale="pl-PL", reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.set_default_timeout(PATIENCE_MS)
    page.goto(stack.url("gateway") + "/")
    log = page.get_by_role("log")
    expect(log).to_contain_text("automatyczny asystent", timeout=PATIENCE_MS)
    keep_picture(page, f"chat-greeting-{size['width']}")

    write(page, "dzien dobry, ile mam do zaplaty?")
    expect(log).to_contain_text("numer sprawy", timeout=PATIENCE_MS)
    write(page, case["case_number"])
    expect(log).to_contain_text("datę urodzenia", timeout=PATIENCE_MS)
    write(page, "4 czerwca 1974")
    expect(log).to_contain_text("Kwota główna", timeout=PATIENCE_MS)
    keep_picture(page, f"chat-balance-{size['width']}")
    write(page, "nie dam rady calosci, moge 200 miesiecznie")
    page.get_by_role("button", name="7 rat").last.click()
    expect(log.get_by_role("table").last).to_contain_text("2026", timeout=PATIENCE_MS)
    keep_picture(page, f"chat-schedule-{size['width']}")
    page.get_by_role("button", name="Tak, potwierdzam").last.click()
    expect(log).to_contain_text("Plan jest zapisany", timeout=PATIENCE_MS)
    keep_picture(page, f"chat-plan-{size['width']}")

    (plan,) = backend.plans(case["case_number"])
    assert plan["status"] == "running"
    assert plan["total_grosze"] == 130_000
    assert complaints == []
    context.close()


def test_the_conversation_is_still_there_after_a_reload(stack: Stack, browser: Browser) -> None:
    context = browser.new_context(viewport=DESKTOP, locale="pl-PL")  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(stack.url("gateway") + "/")
    write(page, "dzień dobry, mam pytanie")
    log = page.get_by_role("log")
    expect(log).to_contain_text("W czym mogę pomóc", timeout=PATIENCE_MS)
    page.reload()
    expect(log).to_contain_text("mam pytanie", timeout=PATIENCE_MS)
    expect(log).to_contain_text("W czym mogę pomóc", timeout=PATIENCE_MS)
    context.close()


def test_a_link_from_a_letter_asks_for_the_birth_date_only_and_then_shows_what_was_said_before(
    stack: Stack, backend: Backend, browser: Browser
) -> None:
    case = backend.new_case()
    link = backend.call("POST", f"/v1/cases/{case['case_number']}/links", {"purpose": "letter"})["token"]
    for visit in (1, 2):  # two browsers, at home and at the library: two conversations about one case
        context = browser.new_context(viewport=PHONE, locale="pl-PL", reduced_motion="reduce")  # type: ignore[arg-type]
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.goto(f"{stack.url('gateway')}/l/{link}")
        assert link not in page.url
        log = page.get_by_role("log")
        write(page, "ile mam do zaplaty?")
        page.get_by_label("Rok", exact=True).wait_for()
        expect(log).not_to_contain_text("numer sprawy")
        keep_picture(page, "chat-birth-date")
        fill_birth_date(page, "4", "6", "1974")
        expect(log).to_contain_text("Kwota główna", timeout=PATIENCE_MS)
        page.get_by_role("button", name="Pokaż wcześniejsze rozmowy").click()
        if visit == 1:
            expect(page.locator(".earlier-note")).to_have_text("Nie ma wcześniejszych rozmów.")
        else:
            expect(page.locator(".session .asis").first).to_have_text("ile mam do zaplaty?")
            keep_picture(page, "chat-earlier")
        context.close()
