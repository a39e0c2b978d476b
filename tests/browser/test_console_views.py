"""Every view of the console: axe finds nothing, keys reach everything, warnings stand before the words go out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import DESKTOP, keep_picture
from tests.browser.fakes.desk import FakeDesk, create_app
from tests.browser.fakes.desk_scene import BOT_LED, CRISIS, MINE, OTHERS, WAITING
from tests.browser.fakes.process import running

TABLET = {"width": 820, "height": 1180}
ZOOMED = {"width": 320, "height": 640}  # 1280 wide at 400%
DEPARTMENTS = (
    "szukaj", "wzmianki", "tablica", "wyniki", "jakosc", "poprawki", "odpowiedzi", "niedostarczone", "zespol",
    "dziennik", "konto",
)  # fmt: skip
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


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


def enter(page: Page, place: str = "rozmowy") -> None:
    """Open a department or a conversation."""
    page.goto(f"/console#/{place}")
    page.locator(".console").wait_for()


def talk(page: Page, cid: str) -> None:
    """Open a conversation and wait for its case."""
    enter(page, f"rozmowy/{cid}")
    expect(page.get_by_role("heading", name=f"Rozmowa {cid[:8]}")).to_be_visible()
    expect(page.get_by_role("log")).to_contain_text("mogę płacić 150 zł")


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


def warned(*, blocking: bool = False) -> dict[str, Any]:
    """A refusal of the server's check."""
    warning = {
        "code": "avoid_word", "text": "To słowo brzmi jak groźba.", "found": "natychmiast", "start": 16, "end": 27,
        "blocking": blocking,
    }  # fmt: skip
    code = "blocked_words" if blocking else "check_needed"
    return {"code": code, "detail": "Proszę spojrzeć jeszcze raz.", "warnings": [warning]}


def replies(desk: FakeDesk) -> list[Any]:
    return [body for path, body in desk.posted if path.endswith("/reply")]


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


def test_a_session_that_ended_leads_to_the_entrance(page: Page, desk: FakeDesk) -> None:
    talk(page, MINE)
    desk.me = None
    desk.send({"type": "changed"})
    expect(page.get_by_text("Sesja się skończyła")).to_be_visible()


def test_sound_and_notification_are_off_until_asked_for(page: Page) -> None:
    enter(page)
    page.get_by_role("button", name="Powiadomienia").click()
    for label in ("Powiadomienie na pulpicie", "Dźwięk"):
        expect(page.get_by_role("dialog").get_by_label(label)).not_to_be_checked()
