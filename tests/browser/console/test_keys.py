"""Keys reach everything, every key is listed, and the desk can be worked with the keyboard alone."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.console.ways import enter, talk, warned
from tests.browser.fakes.desk import FakeDesk
from tests.browser.fakes.desk_scene import BOT_LED, CRISIS, MINE, OTHERS, WAITING


def test_every_shortcut_is_listed_and_letters_can_be_switched_off(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    page.keyboard.press("g")
    page.keyboard.press("t")
    expect(page.get_by_role("heading", name="Tablica")).to_be_visible()
    talk(page, MINE)
    page.keyboard.press("o")
    expect(page.get_by_role("dialog")).to_contain_text("Oddać rozmowę asystentowi?")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    keys = dialog.locator("dl.keys dd").all_inner_texts()
    assert len(keys) == len(set(keys)) > 60
    assert all(dialog.locator("dl.keys dt").all_inner_texts())
    dialog.get_by_label("Skróty jednoliterowe są włączone").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("o")
    expect(dialog).to_have_count(0)


BARE = """() => [...document.querySelectorAll('.desk button, .desk a.button, .here button')]
  .filter((node) => !node.dataset.command).map((node) => node.textContent.trim() || node.ariaLabel)"""
CARRIED = "() => [...document.querySelectorAll('[data-command]')].map((node) => node.dataset.command)"


def test_every_button_of_the_desk_has_a_key_and_every_key_is_in_the_list(page: Page, desk: FakeDesk) -> None:
    carried: set[str] = set()
    for cid in (CRISIS, WAITING, OTHERS, BOT_LED, MINE):
        talk(page, cid)
        page.locator(".panel-body .part").first.wait_for()
        assert page.evaluate(BARE) == []
        carried |= set(page.evaluate(CARRIED))
    page.keyboard.press("h")
    page.get_by_role("button", name="Wstaw i popraw").first.wait_for()
    assert page.evaluate(BARE) == []
    carried |= set(page.evaluate(CARRIED))
    desk.heads[MINE]["verified"] = False
    desk.answers["case"] = {"identity": None, "case": None}
    desk.refusals["reply"] = (409, warned())
    page.reload()
    page.get_by_role("button", name="Sprawdź dane rozmówcy").wait_for()
    page.get_by_label("Odpowiedź do rozmówcy").fill("Trzeba zapłacić natychmiast.")
    page.get_by_role("button", name="Wyślij", exact=True).click()
    page.get_by_role("button", name="Wyślij mimo to").wait_for()
    assert page.evaluate(BARE) == []
    carried |= set(page.evaluate(CARRIED))
    page.keyboard.press("?")
    listed = page.locator("dl.keys dd[data-name]").evaluate_all(
        "nodes => nodes.map((node) => node.dataset.name)"
    )
    assert len(listed) == len(set(listed)) and carried <= set(listed)
    # no command is listed that no button carries, but for those that only move the focus or leave a field
    moving = {"search", "presence", "down", "up", "leave", "mention"}
    acts = {name for name in listed if not name.startswith("#")}
    # not here now: a closed conversation, a plan to offer (one runs), a panel that failed
    assert acts - carried - moving == {"reopen", "offer", "reload"}


CASE_ACTS = {
    "r": "Propozycja w granicach zasad", "o": "Zapisz obietnicę", "w": "Wstrzymaj sprawę", "z": "Zdjąć to wstrzymanie?",
    "n": "Nowe zgłoszenie", "s": "Zmień stan", "f": "Umówić telefon", "k": "Zapisz życzenie",
    "e": "Odwołać trwający plan?", "t": "Sprawdź dane rozmówcy", "q": "Poprawić odczyt?",
}  # fmt: skip


def test_every_act_on_the_case_stands_on_a_key(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    page.locator(".panel-body .part").first.wait_for()
    plan, unproved = desk.answers["case"]["case"]["plan"], {"r", "t"}

    def opens(key: str) -> None:
        page.keyboard.press("d")
        page.keyboard.press(key)
        expect(page.get_by_role("dialog").get_by_role("heading").first).to_have_text(CASE_ACTS[key])
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)

    for key in CASE_ACTS.keys() - unproved:
        opens(key)
    page.keyboard.press("d")
    page.keyboard.press("n")
    offered = page.get_by_role("dialog").get_by_label("Rodzaj").locator("option").all_inner_texts()
    assert offered == [
        "Sprzeciw wobec kwoty lub długu",
        "Skarga",
    ]  # what the backend takes and words exist for
    page.keyboard.press("Escape")
    desk.answers["case"]["case"]["plan"] = None
    desk.answers["case"]["identity"] |= {"verified": False, "notice_shown": False}
    page.keyboard.press("c")
    for key in unproved:
        opens(key)
    desk.answers["case"]["identity"] |= {"verified": True}
    desk.answers["case"]["case"]["plan"] = plan
    page.keyboard.press("d")
    page.keyboard.press("v")
    page.get_by_role("button", name="Wyślij informację o uznaniu długu").wait_for()
    with page.expect_response("**/case/notice"):
        page.keyboard.press("d")
        page.keyboard.press("i")
    with page.context.expect_page() as opened:
        page.keyboard.press("d")
        page.keyboard.press("d")
    assert opened.value.url.endswith("/case/document") or opened.value.url == "about:blank"
    page.keyboard.press("d")
    page.keyboard.press("b")
    expect(page.get_by_label("Odpowiedź do rozmówcy")).not_to_have_value("")
    page.keyboard.press("Escape")
    holds = desk.answers["case"]["case"]["holds"]
    holds.append(holds[0] | {"hold_id": "h2", "block_text": "reklamacja"})
    page.keyboard.press("c")
    page.get_by_role("button", name="Zdejmij").nth(1).wait_for()
    page.keyboard.press("d")
    page.keyboard.press("z")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading").first).to_have_text("Której pozycji to dotyczy?")
    dialog.get_by_role("button", name="reklamacja").click()
    expect(dialog).to_contain_text("Zdjąć to wstrzymanie?")
    expect(dialog).to_contain_text("reklamacja")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Notatka", exact=True).click()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    expect(page.locator(".toast")).to_have_text("Tej czynności nie ma teraz w tym miejscu.")


def test_one_may_work_with_the_keyboard_alone(page: Page, desk: FakeDesk) -> None:
    enter(page)
    page.get_by_role("list", name="Rozmowy w kolejce").wait_for()
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=f"Rozmowa {CRISIS[:8]}")).to_be_focused()
    with page.expect_response("**/clear"):
        page.keyboard.press("p")
    assert (f"conversations/{CRISIS}/clear", {}) in desk.posted
    page.keyboard.press("j")
    expect(page.get_by_role("heading", name=f"Rozmowa {WAITING[:8]}")).to_be_focused()
    with page.expect_response("**/next"):
        page.keyboard.press("n")
    assert ("next", {}) in desk.posted


def test_sound_and_notification_are_off_until_asked_for(page: Page) -> None:
    enter(page)
    page.get_by_role("button", name="Powiadomienia").click()
    for label in ("Powiadomienie na pulpicie", "Dźwięk"):
        expect(page.get_by_role("dialog").get_by_label(label)).not_to_be_checked()
