"""A file is chosen, looked at and sent with the words; not before identity is proved."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import keep_picture
from tests.browser.console.ways import talk
from tests.browser.fakes.desk import FakeDesk
from tests.browser.fakes.desk_scene import MINE

POLICY = {"kinds": [".pdf", ".png"], "most_bytes": 2_000_000, "allowed": True}
ATTACHED = {
    "type": "event", "conversation": MINE, "offset": 9, "source": "agent", "kind": "file", "text": "Tu jest umowa.",
    "choices": [], "author": "Maria Konsultantka", "at": "2026-11-21T10:15:00+01:00",
    "data": {"file": {"id": "AbC-1", "name": "umowa.pdf", "kind": "pdf", "size": 245_760}},
}  # fmt: skip


def test_a_file_is_chosen_looked_at_and_sent_with_the_words(page: Page, desk: FakeDesk) -> None:
    desk.heads[MINE]["attach"] = POLICY
    page.on("filechooser", lambda _chooser: None)  # from here on choosers come to the test, not to a window
    talk(page, MINE)
    page.get_by_role("button", name="Załącz plik").wait_for()
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("a")
    chooser.value.set_files({"name": "duży.pdf", "mimeType": "application/pdf", "buffer": b"x" * 2_000_001})
    expect(page.locator(".toast")).to_contain_text("Największy rozmiar to 1,9 MB")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Załącz plik").click()
    assert chooser.value.element.get_attribute("accept") == ".pdf,.png"
    chooser.value.set_files(
        {"name": "umowa.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-" + b"x" * 3000}
    )
    expect(page.locator(".attached")).to_contain_text("Załącznik: umowa.pdf (3 KB)")
    assert violations(page) == []
    page.get_by_label("Odpowiedź do rozmówcy").fill("Tu jest umowa.")
    with page.expect_response("**/files"):
        page.keyboard.press("Control+Enter")
    expect(page.locator(".attached")).to_be_hidden()
    (sent,) = [body for path, body in desk.posted if path.endswith("/files")]
    assert (sent["text"], sent["file"], sent["confirmed"]) == ("Tu jest umowa.", ["umowa.pdf", 3005], "")

    desk.send(ATTACHED)
    link = page.get_by_role("link", name="umowa.pdf")
    expect(page.get_by_role("log")).to_contain_text("umowa.pdf (dokument PDF, 240 KB)")
    assert link.get_attribute("href") == f"/console/api/conversations/{MINE}/files/AbC-1"
    assert link.get_attribute("download") == "umowa.pdf"
    assert violations(page) == []
    keep_picture(page, "console file")


def test_without_proved_identity_no_file_is_chosen(page: Page, desk: FakeDesk) -> None:
    desk.heads[MINE]["attach"] = POLICY | {"allowed": False}
    talk(page, MINE)
    page.get_by_role("button", name="Załącz plik").click()
    expect(page.locator(".toast")).to_contain_text("dopiero po potwierdzeniu tożsamości")
    desk.heads[MINE]["attach"] = None
    page.reload()
    expect(page.get_by_role("button", name="Gotowe odpowiedzi")).to_be_visible()
    expect(page.get_by_role("button", name="Załącz plik")).to_be_hidden()
