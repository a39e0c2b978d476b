"""Every view of the console: axe finds nothing, in the light and the dark, and nothing runs out sideways."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import DESKTOP
from tests.browser.console.ways import enter, talk, warned
from tests.browser.fakes.desk import FakeDesk
from tests.browser.fakes.desk_scene import BOT_LED, CRISIS, MINE, OTHERS, WAITING

TABLET = {"width": 820, "height": 1180}
ZOOMED = {"width": 320, "height": 640}  # 1280 wide at 400%
DEPARTMENTS = (
    "szukaj", "wzmianki", "tablica", "wyniki", "jakosc", "poprawki", "odpowiedzi", "niedostarczone", "zespol",
    "dziennik", "konto",
)  # fmt: skip
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SCREENS = [
    {"size": DESKTOP, "scheme": "light"},
    {"size": DESKTOP, "scheme": "dark"},
    {"size": TABLET, "scheme": "light"},
]


@pytest.mark.parametrize("page", SCREENS, indirect=True, ids=["desktop", "dark", "tablet"])
def test_axe_finds_nothing_in_any_view(page: Page, desk: FakeDesk) -> None:
    found: dict[str, list[str]] = {}
    wide = page.viewport_size == DESKTOP
    for cid in (MINE, CRISIS, OTHERS, BOT_LED, WAITING):
        talk(page, cid)
        if wide:
            expect(page.get_by_role("tabpanel")).to_contain_text("Do zapłaty")
        found[cid] = violations(page)
    if wide:
        for name, text in (("Pomoc", "Co teraz może pomóc"), ("Kontakty", "Rozmowy w tej sprawie")):
            page.get_by_role("tab", name=name).click()
            expect(page.get_by_role("tabpanel")).to_contain_text(text)
            found[name] = violations(page)
    else:
        page.get_by_role("button", name="Sprawa i pomoc").click()
        expect(page.get_by_role("tabpanel")).to_contain_text("Do zapłaty")
        found["panel"] = violations(page)
    for place in DEPARTMENTS:
        enter(page, place)
        page.locator(".page > :nth-child(2)").first.wait_for()
        page.wait_for_load_state("networkidle")
        found[place] = violations(page)
    assert found == {view: [] for view in found}
    assert page.evaluate(SIDEWAYS) == 0


def test_axe_finds_nothing_in_dialogs_warnings_and_at_the_entrance(page: Page, desk: FakeDesk) -> None:
    found: dict[str, list[str]] = {}
    talk(page, MINE)
    openers = (
        "Oddaj asystentowi",
        "Przekaż",
        "Zakończ",
        "Zgłoś zagrożenie",
        "Gotowe odpowiedzi",
        "Zapisz obietnicę",
    )
    for name in (
        *openers,
        "Nowe zgłoszenie",
        "Umów telefon",
        "Wstrzymaj sprawę",
        "Powiadomienia",
        "Skróty klawiszowe",
    ):
        page.get_by_role("button", name=name, exact=True).click()
        page.get_by_role("dialog").wait_for()
        found[name] = violations(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
    desk.refusals["reply"] = (409, warned())
    page.get_by_label("Odpowiedź do rozmówcy").fill("Proszę zapłacić natychmiast.")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Wyślij mimo to").wait_for()
    found["warnings"] = violations(page)
    desk.me = None
    page.goto("/console?again")
    page.get_by_label("Login").wait_for()
    found["entrance"] = violations(page)
    assert found == {view: [] for view in found}


@pytest.mark.parametrize("page", [{"size": ZOOMED}], indirect=True)
def test_at_400_percent_one_column_shows_and_nothing_runs_out_sideways(page: Page) -> None:
    talk(page, MINE)
    assert page.evaluate(SIDEWAYS) == 0
    page.get_by_role("button", name="Wróć do kolejki").click()
    expect(page.get_by_role("button", name="Weź następną")).to_be_visible()
    assert page.evaluate(SIDEWAYS) == 0
