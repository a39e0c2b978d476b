"""The widget on somebody else's page, which does its worst."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import DESKTOP, PHONE, Visitor
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import GREETING, balance, plan, write

HOSTILE = """
  * { all: unset !important; display: block !important; color: red !important; background: yellow !important;
      font: 50px serif !important; margin: 40px !important;
      visibility: hidden !important; position: static !important; }
  html { font-size: 3px !important; zoom: 1; }
  body { transform: translateX(30px); }
  ulga-chat, ulga-chat * { display: none !important; opacity: 0 !important; }
  button { width: 3px !important; } dialog { display: none !important; }
  :root { --u-bg: red; --u-accent: red; --u-rem: 1px; }
"""
PAGE = """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Sklep</title><style>{style}</style></head>
<body><main><h1>Sklep</h1><p>Treść strony.</p><button id="own">Własny</button></main>
<script>window.before = Object.keys(window); window.keys = [];
addEventListener("keydown", (event) => window.keys.push(event.key));</script>
<script src="{origin}/widget.js" {options} async></script></body></html>"""


@pytest.fixture
def embed(
    fake: FakeGateway, origin: str, site: str, visit: Callable[..., Visitor]
) -> Iterator[Callable[..., Page]]:
    """Open a page that embeds the widget."""

    def make(*, style: str = "", options: str = "", screen: dict[str, int] = DESKTOP, **more: str) -> Page:
        fake.embedders["page"] = PAGE.format(style=style, origin=origin, options=options)
        visitor = visit(viewport=screen, **more)
        return visitor.tab(f"{site}/page", wait=False)

    yield make


def opened(page: Page) -> Page:
    """Press the launcher and wait for the chat."""
    page.get_by_role("button", name="Porozmawiajmy").click()
    page.locator(".ulga[data-connection='open']").wait_for()
    return page


def test_nothing_of_the_chat_is_loaded_and_no_session_made_before_it_is_opened(
    fake: FakeGateway, embed: Callable[..., Page]
) -> None:
    page = embed()
    page.get_by_role("button", name="Porozmawiajmy").wait_for()
    assert fake.talks == {}
    assert (
        page.evaluate(
            "performance.getEntriesByType('resource').filter((r) => r.name.includes('app.js')).length"
        )
        == 0
    )


def test_it_leaves_one_global_and_one_element(fake: FakeGateway, embed: Callable[..., Page]) -> None:
    page = opened(embed())
    new = page.evaluate(
        "Object.keys(window).filter((name) => !window.before.includes(name) && name !== 'keys' && name !== 'before')"
    )
    assert new == ["Ulga"]
    assert page.evaluate("[...document.querySelectorAll('ulga-chat, [class*=ulga]')].length") == 1
    assert page.evaluate("document.querySelectorAll('body link, head link').length") == 0


def test_a_whole_exchange_in_the_widget(fake: FakeGateway, embed: Callable[..., Page]) -> None:
    fake.greeting = GREETING
    page = opened(embed())
    page.get_by_role("button", name="Ile jest do zapłaty?").click()
    fake.say("Tyle.", kind="balance", data=balance())
    expect(page.locator(".card-total strong")).to_be_visible()
    write(page, "dziękuję")
    page.locator(".mine[data-status='sent']").nth(1).wait_for()
    assert fake.texts() == ["Ile jest do zapłaty?", "dziękuję"]


def test_hostile_css_changes_nothing_that_matters(fake: FakeGateway, embed: Callable[..., Page]) -> None:
    measure = """() => ['.launcher', '.panel', '.top', '.bubble', '.choice', 'textarea', '.send',
      '.reach .button'].map((name) => {
      const node = document.querySelector('ulga-chat').shadowRoot.querySelector(name);
      const box = node.getBoundingClientRect(); const style = getComputedStyle(node);
      return [name, Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height),
        style.color, style.backgroundColor, style.fontSize, style.fontFamily, style.display];
    })"""
    seen = []
    for style in ("", HOSTILE):
        fake.reset()
        fake.greeting = GREETING
        page = embed(style=style)
        page.wait_for_function("() => window.Ulga")
        page.evaluate("() => Ulga.open()")
        page.locator(".ulga[data-connection='open']").wait_for()
        page.get_by_role("button", name="Ile jest do zapłaty?").wait_for()
        page.wait_for_timeout(300)
        seen.append(page.evaluate(measure))
    assert seen[0] == seen[1]


def test_the_page_around_keeps_its_own_look(fake: FakeGateway, embed: Callable[..., Page]) -> None:
    page = embed()
    look = """() => JSON.stringify([...document.querySelectorAll('main, main *')].map((node) =>
      [getComputedStyle(node).font, getComputedStyle(node).color, node.getBoundingClientRect()]))"""
    before = page.evaluate(look)
    opened(page)
    assert page.evaluate(look) == before


def test_escape_closes_and_focus_goes_back_and_the_conversation_stays(
    fake: FakeGateway, embed: Callable[..., Page]
) -> None:
    page = opened(embed())
    expect(page.get_by_label("Treść wiadomości")).to_be_focused()
    write(page, "zaraz wracam")
    page.keyboard.press("Escape")
    expect(page.locator(".panel")).to_be_hidden()
    expect(page.get_by_role("button", name="Porozmawiajmy")).to_be_focused()
    opened(page)
    expect(page.get_by_text("zaraz wracam")).to_be_visible()


def test_escape_in_help_closes_help_only(fake: FakeGateway, embed: Callable[..., Page]) -> None:
    page = opened(embed())
    page.get_by_role("button", name="Numery pomocy").click()
    page.locator("dialog.sheet[open]").wait_for()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.sheet[open]")).to_have_count(0)
    expect(page.locator(".panel")).to_be_visible()


def test_unread_messages_are_counted_on_the_closed_launcher(
    fake: FakeGateway, embed: Callable[..., Page]
) -> None:
    page = opened(embed())
    page.get_by_role("button", name="Zamknij okno rozmowy").click()
    fake.say("Jedna rzecz.")
    fake.say("I druga.")
    expect(page.get_by_role("button", name="Porozmawiajmy Nowe wiadomości: 2")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Porozmawiajmy Nowe wiadomości: 2")).to_be_visible()
    page.get_by_role("button", name="Porozmawiajmy").click()
    expect(page.locator(".badge-count")).to_be_hidden()


def test_what_is_typed_does_not_reach_the_shortcuts_of_the_page(
    fake: FakeGateway, embed: Callable[..., Page]
) -> None:
    page = opened(embed())
    page.get_by_label("Treść wiadomości").press_sequentially("sekret")
    assert page.evaluate("() => window.keys") == []


def test_the_page_may_set_colours_label_side_and_open_it(
    fake: FakeGateway, embed: Callable[..., Page]
) -> None:
    style = ":root { --ulga-accent: rgb(120, 20, 80); --ulga-radius: 2px; }"
    page = embed(style=style, options='data-label="Pytania?" data-position="left"')
    launcher = page.get_by_role("button", name="Pytania?")
    launcher.wait_for()
    assert launcher.evaluate("node => getComputedStyle(node).backgroundColor") == "rgb(120, 20, 80)"
    assert launcher.bounding_box()["x"] < 100  # type: ignore[index]
    page.evaluate("() => Ulga.toggle()")
    page.locator(".panel").wait_for()
    assert page.evaluate("() => Ulga.isOpen")
    page.evaluate("() => Ulga.close()")
    expect(page.locator(".panel")).to_be_hidden()


def test_a_page_that_is_always_light_can_keep_the_widget_light(
    fake: FakeGateway, embed: Callable[..., Page]
) -> None:
    read = "node => getComputedStyle(node).backgroundColor"
    seen = []
    for options in ("", 'data-theme="light"'):
        page = embed(options=options, color_scheme="dark")
        page.get_by_role("button", name="Porozmawiajmy").wait_for()
        seen.append(page.locator(".launcher").evaluate(read))
    assert seen == ["rgb(143, 208, 196)", "rgb(31, 92, 85)"]


def test_the_tag_twice_makes_one_widget(fake: FakeGateway, embed: Callable[..., Page], origin: str) -> None:
    page = embed()
    page.get_by_role("button", name="Porozmawiajmy").wait_for()
    page.add_script_tag(url=f"{origin}/widget.js")
    page.wait_for_timeout(200)
    assert page.locator("ulga-chat").count() == 1


@pytest.mark.parametrize("screen", [PHONE, {"width": 320, "height": 480}], ids=["phone", "320px"])
def test_on_a_phone_it_takes_the_whole_screen_and_nothing_behind_it_has_focus(
    fake: FakeGateway, embed: Callable[..., Page], screen: dict[str, int]
) -> None:
    fake.greeting = GREETING
    page = opened(embed(screen=screen))
    box = page.locator(".panel").bounding_box()
    assert box == {"x": 0, "y": 0, **screen}
    fake.say("Plan.", kind="plan", data=plan(3))
    page.locator(".card-plan").wait_for()
    for _ in range(14):
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.id") != "own"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_in_the_widget(
    fake: FakeGateway, embed: Callable[..., Page], screen: dict[str, int], scheme: str
) -> None:
    fake.greeting = GREETING
    page = embed(screen=screen, color_scheme=scheme)
    page.get_by_role("button", name="Porozmawiajmy").wait_for()
    assert violations(page) == []
    opened(page)
    page.get_by_role("button", name="Ile jest do zapłaty?").wait_for()
    assert violations(page) == []
    fake.say("Plan.", kind="plan", data=plan(3), choices=[{"id": "t", "title": "Tak"}])
    page.locator(".card-plan").wait_for()
    page.get_by_role("button", name="Numery pomocy").click()
    assert violations(page) == []
