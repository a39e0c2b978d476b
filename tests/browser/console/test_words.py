"""What an agent writes: warnings stand before the words go out, and drafts, notes and readings keep their place."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.console.ways import replies, talk, warned
from tests.browser.fakes.desk import FakeDesk
from tests.browser.fakes.desk_scene import MINE, OTHERS


def test_words_with_a_warning_go_out_only_after_a_second_decision(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    desk.refusals["reply"] = (409, warned())
    area = page.get_by_label("Odpowiedź do rozmówcy")
    area.fill("Proszę zapłacić natychmiast.")
    area.press("Control+Enter")
    expect(page.get_by_role("button", name="Popraw")).to_be_focused()
    page.get_by_role("button", name="Popraw").click()
    chosen = "node => node.value.slice(node.selectionStart, node.selectionEnd)"
    assert area.evaluate(chosen) == "natychmiast"
    area.press("Control+Enter")
    page.get_by_role("button", name="Wyślij mimo to").click()
    expect(area).to_have_value("")
    first, *_, last = replies(desk)
    assert "confirmed" not in first
    assert last["confirmed"] == ["avoid_word"]
    assert first["id"] == last["id"]


def test_blocked_words_cannot_be_sent_at_all(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    desk.refusals["reply"] = (409, warned(blocking=True))
    page.get_by_label("Odpowiedź do rozmówcy").fill("Proszę zapłacić natychmiast.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("alert").filter(has_text="Tej wiadomości nie można wysłać")).to_be_visible()
    expect(page.get_by_role("button", name="Wyślij mimo to")).to_have_count(0)


def test_a_variable_that_nobody_filled_is_never_sent(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    page.get_by_role("button", name="Gotowe odpowiedzi").click()
    page.get_by_role("dialog").get_by_role("button", name="Kwota i termin").click()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("alert").filter(has_text="{kwota_raty}")).to_be_visible()
    assert replies(desk) == []


def test_a_draft_stays_with_its_conversation(page: Page) -> None:
    talk(page, MINE)
    page.get_by_label("Odpowiedź do rozmówcy").fill("Zaczęte zdanie")
    talk(page, OTHERS)
    talk(page, MINE)
    expect(page.get_by_label("Odpowiedź do rozmówcy")).to_have_value("Zaczęte zdanie")


def test_whoever_does_not_lead_may_leave_a_note_but_not_write(page: Page, desk: FakeDesk) -> None:
    talk(page, OTHERS)
    expect(page.locator(".locked")).to_have_text("Rozmowę prowadzi Jan Doradca. Tu można zostawić notatkę.")
    expect(page.get_by_label("Odpowiedź do rozmówcy")).to_be_hidden()
    page.keyboard.press("m")
    page.keyboard.type("Do wiadomości")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_label("Notatka dla zespołu")).to_have_value("")
    assert [body["text"] for path, body in desk.posted if path.endswith("/note")] == ["Do wiadomości"]
    assert replies(desk) == []


def test_what_comes_over_the_wire_is_appended_and_spoken(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    log = page.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")
    said = {
        "type": "event",
        "conversation": MINE,
        "offset": 9,
        "source": "debtor",
        "kind": "text",
        "choices": [],
    }
    desk.send({"type": "typing", "conversation": MINE, "source": "debtor"})
    expect(page.get_by_text("Rozmówca pisze…")).to_be_visible()
    desk.send(said | {"text": "<b>to nie jest znacznik</b>", "data": {}, "at": "2026-11-21T10:00:00+01:00"})
    expect(log.locator(".line").last).to_contain_text("<b>to nie jest znacznik</b>")
    expect(page.get_by_text("Rozmówca pisze…")).to_be_hidden()
