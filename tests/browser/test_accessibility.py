"""WCAG 2.2 AA: axe finds nothing in any state; reflow, targets, keyboard, live region, motion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import DESKTOP, PHONE, Visitor, keep_picture
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import GREETING, payment, plan, play, write

SMALL = {"width": 320, "height": 568}
ZOOMED = {"width": 320, "height": 200}  # 1280x800 at 400%
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
WIDER_THAN_SCREEN = """
() => [...document.querySelectorAll('.ulga *')].filter((node) => {
  const box = node.getBoundingClientRect();
  const outside = box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
  return outside && !node.closest('.sr, [hidden], .skip, dialog');
}).map((node) => `${node.tagName}.${node.className}`)
"""
OVERLAPS = """
() => {
  const names = '.bubble, .choice, .picker, .author, .day, .session-title, .delivery';
  const parts = [...document.querySelectorAll(`.ulga :is(${names})`)];
  const seen = parts.filter((node) => getComputedStyle(node).clipPath === 'none');
  const boxes = seen.map((node) => [node, node.getBoundingClientRect()]);
  const both = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]) > 1;
  const cut = (a, b) => both(a, b, 'left', 'right') && both(a, b, 'top', 'bottom');
  return boxes.flatMap(([one, box], i) => boxes.slice(i + 1)
    .filter(([other, its]) => !one.contains(other) && !other.contains(one) && cut(box, its))
    .map(([other]) => `${one.className} / ${other.className}: ${one.textContent.slice(0, 30)}`));
}
"""
CLIPPED = """
() => [...document.querySelectorAll('.ulga :is(button, .bubble, .card, td, th, dd, .choice, label)')]
  .filter((node) => node.scrollWidth > node.clientWidth + 2 && node.clientWidth > 1)
  .filter((node) => !node.closest('.sr, .jump, [hidden]'))
  .map((node) => `${node.tagName}.${node.className} ${node.textContent.slice(0, 30)}`)
"""
SMALL_TARGETS = """
() => [...document.querySelectorAll('.ulga button, .ulga textarea, .ulga input, .ulga .number')].filter((node) => {
  const box = node.getBoundingClientRect();
  return box.width && (box.width < 24 || box.height < 24);
}).map((node) => node.outerHTML)
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_in_any_state_of_a_conversation(
    fake: FakeGateway, visit: Callable[..., Visitor], screen: dict[str, int], scheme: str
) -> None:
    visitor = visit(viewport=screen, color_scheme=scheme)
    page = visitor.context.new_page()
    found: dict[str, Any] = {}

    def look(state: str) -> None:
        found[state] = violations(page) + page.evaluate(OVERLAPS) + page.evaluate(CLIPPED)
        keep_picture(page, f"{state} {screen['width']} {scheme}")

    play(fake, page, visitor.origin, look)
    assert found == {state: [] for state in found}
    assert len(found) == 14


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_when_things_go_wrong_or_dialogs_are_open(
    fake: FakeGateway, visit: Callable[..., Visitor], scheme: str
) -> None:
    visitor = visit(color_scheme=scheme)
    visitor.forgive("WebSocket connection", "ERR_INTERNET_DISCONNECTED")
    fake.greeting = GREETING
    page = visitor.tab()
    fake.refuse_next = "rate_limited"
    write(page, "odrzucone")
    page.locator(".delivery.failed").wait_for()
    assert violations(page) == []
    page.get_by_label("Treść wiadomości").fill("a" * 2010)
    assert violations(page) == []
    page.get_by_role("button", name="Pomoc i opcje").click()
    assert violations(page) == []
    page.get_by_role("button", name="Zakończ na tym urządzeniu").click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    visitor.context.set_offline(True)
    page.locator(".banner").wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("screen", [SMALL, ZOOMED], ids=["320px", "400%"])
def test_everything_reflows_without_scrolling_sideways(
    fake: FakeGateway, visit: Callable[..., Visitor], screen: dict[str, int]
) -> None:
    visitor = visit(viewport=screen)
    page = visitor.context.new_page()

    def look(state: str) -> None:
        assert page.evaluate(SIDEWAYS) == 0, state
        assert page.evaluate(WIDER_THAN_SCREEN) == [], state
        assert page.evaluate(SMALL_TARGETS) == [], state
        assert page.evaluate(OVERLAPS) == [], state
        keep_picture(page, f"{state} {screen['width']}x{screen['height']}")

    play(fake, page, visitor.origin, look)
    fake.say("https://example.org/" + "bardzodlugiadres" * 12 + " " + "słowo" * 60)
    page.get_by_text("bardzodlugiadres").wait_for()
    look("long words")


def test_at_400_percent_the_page_scrolls_whole_and_the_new_message_is_in_view(
    fake: FakeGateway, visit: Callable[..., Visitor]
) -> None:
    page = visit(viewport=ZOOMED).tab()
    write(page, "dzień dobry")
    fake.say("odpowiedź w powiększeniu")
    expect(page.get_by_text("odpowiedź w powiększeniu")).to_be_in_viewport()
    assert page.evaluate("() => document.documentElement.scrollHeight > innerHeight")
    assert page.locator(".top").evaluate("top => getComputedStyle(top).position") == "static"


def test_bigger_text_alone_breaks_nothing(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    page.evaluate("() => { document.documentElement.style.fontSize = '32px'; }")
    fake.say("Plan.", kind="plan", data=plan(3))
    fake.say("Przelew.", kind="payment", data=payment())
    page.locator(".qr svg").wait_for()
    assert page.evaluate(SIDEWAYS) == 0
    assert page.evaluate(WIDER_THAN_SCREEN) == []


def test_the_log_is_a_polite_live_region_that_only_grows(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    log = page.get_by_role("log", name="Rozmowa")
    expect(log).to_have_attribute("aria-live", "polite")
    page.evaluate(
        """() => { window.seen = []; new MutationObserver((list) => list.forEach((m) =>
        m.removedNodes.forEach((n) => n.classList?.contains('message') && window.seen.push('removed'))))
        .observe(document.querySelector('.items'), {childList: true}); }"""
    )
    write(page, "raz")
    fake.say("dwa")
    page.get_by_text("dwa").wait_for()
    assert page.evaluate("() => window.seen") == []
    assert page.locator(".theirs .author .name").last.inner_text() == "Automatyczny asystent"


def test_the_keyboard_alone_is_enough(fake: FakeGateway, visitor: Visitor) -> None:
    fake.greeting = GREETING
    page = visitor.tab()
    page.get_by_text("Dzień dobry.").wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Przejdź do pisania")).to_be_in_viewport()
    names = []
    for _ in range(9):
        page.keyboard.press("Tab")
        names.append(
            page.evaluate(
                """() => { const node = document.activeElement;
                return node.getAttribute('aria-label') || node.innerText || node.id; }"""
            )
        )
    assert names[0] == "Pomoc i opcje"
    assert names[1] == "Rozmowa"
    assert names[2:5] == ["Ile jest do zapłaty?", "Kto do mnie pisze i dlaczego?", "Rozmowa z człowiekiem"]
    assert "Wyślij" in names
    assert names[-2:] == ["Porozmawiaj z człowiekiem", "Numery pomocy"]


def test_focus_is_always_visible(fake: FakeGateway, visitor: Visitor) -> None:
    fake.greeting = GREETING
    page = visitor.tab()
    page.get_by_text("Dzień dobry.").wait_for()
    for _ in range(9):
        page.keyboard.press("Tab")
        style = page.evaluate(
            """() => { const node = document.activeElement; const box = node.closest('.field');
            return [getComputedStyle(node).outlineStyle, box ? getComputedStyle(box).boxShadow : 'none']; }"""
        )
        assert style[0] != "none" or style[1] != "none"


def test_opening_help_moves_focus_in_and_closing_gives_it_back(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    opener = page.get_by_role("button", name="Pomoc i opcje")
    opener.click()
    assert page.evaluate("() => Boolean(document.activeElement.closest('dialog[open]'))")
    page.get_by_role("button", name="Zamknij").click()
    expect(opener).to_be_focused()


def test_nothing_moves_for_those_who_asked_for_less_motion(
    fake: FakeGateway, visit: Callable[..., Visitor]
) -> None:
    for preference, running in (("reduce", 0), ("no-preference", 3)):
        page = visit(reduced_motion=preference).tab()
        page.get_by_text("Dzień dobry.").wait_for()
        fake.typing()
        page.locator(".typing").wait_for()
        page.wait_for_timeout(400)  # the greeting has come in
        assert page.evaluate("() => document.getAnimations().length") == running
        page.close()
        fake.reset()


def test_the_page_names_its_language_and_its_parts(fake: FakeGateway, visitor: Visitor) -> None:
    page: Page = visitor.tab()
    assert page.locator("html").get_attribute("lang") == "pl"
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.get_by_role("banner")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_text("Ulga")
