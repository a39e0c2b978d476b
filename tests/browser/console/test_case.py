"""The case beside the words: shown only after identity, money in whole grosze, offers put into words or a plan."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.console.ways import talk
from tests.browser.fakes.desk import FakeDesk
from tests.browser.fakes.desk_scene import MINE


def test_without_proved_identity_nothing_of_the_case_is_shown(page: Page, desk: FakeDesk) -> None:
    identity = {
        "verified": False,
        "locked": False,
        "tries_left": 3,
        "phone_known": True,
        "notice_shown_at": None,
    }
    desk.answers["case"] = {"identity": identity, "case": None}
    talk(page, MINE)
    panel = page.get_by_role("tabpanel")
    expect(panel).to_contain_text("nie mówimy nic o zaległości")
    expect(panel).not_to_contain_text("zł")
    page.get_by_role("button", name="Sprawdź dane rozmówcy").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Data urodzenia").fill("1974-06-04")
    dialog.get_by_role("button", name="Sprawdź", exact=True).click()
    expect(dialog.get_by_role("alert")).to_have_text("Dane się nie zgadzają. Zostało prób: 2")


def test_money_is_posted_as_whole_grosze(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    page.get_by_role("button", name="Zapisz obietnicę").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Kwota").fill("sto")
    dialog.get_by_label("Dzień").fill("2026-12-01")
    dialog.get_by_role("button", name="Zapisz").click()
    expect(dialog.get_by_role("alert")).to_contain_text("proszę wpisać kwotę")
    dialog.get_by_label("Kwota").fill("1 250,50 zł")
    dialog.get_by_role("button", name="Zapisz").click()
    expect(dialog).to_have_count(0)
    assert (
        f"conversations/{MINE}/case/promises",
        {"promised_on": "2026-12-01", "amount_grosze": 125_050},
    ) in desk.posted


def test_an_offer_is_put_into_words_or_into_a_plan(page: Page, desk: FakeDesk) -> None:
    desk.answers["case"]["case"]["plan"] = None
    talk(page, MINE)
    page.get_by_role("button", name="Ułóż propozycję").click()
    page.get_by_role("dialog").get_by_label("Najwięcej miesięcznie").fill("150")
    page.get_by_role("button", name="Pokaż możliwości").click()
    page.get_by_role("button", name="Wstaw do odpowiedzi").click()
    expect(page.get_by_label("Odpowiedź do rozmówcy")).to_have_value(
        "Możliwe rozwiązanie: 9 rat po 150,00\u00a0zł, pierwsza 10 stycznia 2027. "
        "Czy takie raty są do udźwignięcia? Można też zaproponować coś innego."
    )
    assert (f"conversations/{MINE}/case/offers", {"monthly_max_grosze": 15_000}) in desk.posted
