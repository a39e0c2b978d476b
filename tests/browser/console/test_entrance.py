"""The entrance: second factor, roles that need one, and the end of a session."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.console.ways import talk
from tests.browser.fakes.desk import FakeDesk
from tests.browser.fakes.desk_scene import MINE


def test_the_entrance_asks_for_the_second_factor(page: Page, desk: FakeDesk) -> None:
    desk.me = None
    page.goto("/console")
    page.get_by_label("Login").fill("maria")
    page.get_by_label("Hasło").fill("haslo-haslo-haslo")
    page.keyboard.press("Enter")
    page.get_by_label("Kod (6 cyfr lub kod zapasowy)").fill("123456")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Kolejka")).to_be_visible()
    assert [path for path, _ in desk.posted[:2]] == ["login", "login/second"]
    expect(page.get_by_role("link", name="Tablica")).to_have_count(0)  # an agent has no board


def test_a_role_that_needs_a_second_factor_sees_nothing_else_until_it_is_there(
    page: Page, desk: FakeDesk
) -> None:
    desk.me = desk.scene["me"] | {"must_enrol": True, "second_factor": False}
    page.goto("/console")
    page.get_by_role("button", name="Włącz drugi składnik").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Obecne hasło").fill("haslo-haslo-haslo")
    dialog.get_by_role("button", name="Włącz drugi składnik").click()
    expect(dialog.get_by_role("img", name="Kod QR do aplikacji")).to_be_visible()
    assert violations(page) == []
    desk.me |= {"must_enrol": False, "second_factor": True}
    dialog.get_by_label("Kod z aplikacji").fill("123456")
    dialog.get_by_role("button", name="Włącz drugi składnik").click()
    expect(dialog).to_contain_text("aaaa-bbbb-cccc")
    dialog.get_by_role("button", name="Zamknij").click()
    expect(page.get_by_role("heading", name="Kolejka")).to_be_visible()


def test_a_session_that_ended_leads_to_the_entrance(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    desk.me = None
    desk.send({"type": "changed"})
    expect(page.get_by_text("Sesja się skończyła")).to_be_visible()
