"""The widget where a page, a network or a person makes it hard: strict policies, patched built-ins, breaks, tabs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import DESKTOP, PHONE, Visitor, keep_picture
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import AMOUNT, COMING_DAY, GREETING, earlier, plan, write
from tests.browser.test_widget import HOSTILE, PAGE

ZOOMED = {"width": 320, "height": 200}
PATCHED = """<script>
  Array.prototype.toJSON = function () { return String(this); };
  Object.prototype.each = function () {}; Array.prototype.first = function () { return this[0]; };
  window.fetch = ((real) => (...all) => { window.fetched = (window.fetched || 0) + 1; return real(...all); })(fetch);
  window.$ = window.h = window.base = () => { throw new Error("the page's own"); };
</script>"""


@pytest.fixture
def embedded(
    fake: FakeGateway, origin: str, site: str, visit: Callable[..., Visitor]
) -> Callable[..., tuple[Visitor, Page]]:
    """Open a page that embeds the widget, and the widget in it."""

    def make(
        *, style: str = "", head: str = "", policy: str = "", screen: dict[str, int] = DESKTOP, **more: str
    ) -> tuple[Visitor, Page]:
        html = PAGE.format(style=style, origin=origin, options="")
        fake.embedders["page"] = html.replace("<style>", f"{head}<style>")
        fake.policies["page"] = policy
        visitor = visit(viewport=screen, **more)
        page = visitor.tab(f"{site}/page", wait=False)
        return visitor, show(page)

    return make


def show(page: Page) -> Page:
    """Open the panel however the page around looks, and wait for the chat."""
    page.wait_for_function("() => window.Ulga")
    page.evaluate("() => Ulga.open()")
    page.locator(".ulga[data-connection='open']").wait_for()
    return page


def texts(page: Page) -> list[str]:
    """Every message on the screen, in order."""
    return page.locator(".message .words").all_inner_texts()


def test_a_break_in_mid_answer_loses_nothing_in_the_widget(
    fake: FakeGateway, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    visitor, page = embedded(style=HOSTILE)
    visitor.forgive("WebSocket connection")
    write(page, "pytanie")
    page.locator(".mine[data-status='sent']").wait_for()
    fake.say("pierwsza część")
    page.get_by_text("pierwsza część").wait_for()
    fake.accept = False
    fake.drop()
    fake.say("druga część")
    write(page, "w czasie przerwy")
    fake.accept = True
    page.locator(".mine[data-status='sent']").nth(1).wait_for()
    assert texts(page)[1:] == ["pytanie", "pierwsza część", "druga część", "w czasie przerwy"]
    assert fake.texts() == ["pytanie", "w czasie przerwy"]


def test_without_internet_the_widget_says_so_and_goes_on_by_itself(
    fake: FakeGateway, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    visitor, page = embedded()
    visitor.forgive("ERR_INTERNET_DISCONNECTED")
    visitor.context.set_offline(True)
    expect(page.locator(".banner")).to_contain_text("Brak internetu")
    write(page, "z windy")
    visitor.context.set_offline(False)
    page.locator(".mine[data-status='sent']").wait_for()
    assert fake.texts() == ["z windy"]


def test_two_pages_of_a_site_share_one_conversation_and_its_unread_count(
    fake: FakeGateway, site: str, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    visitor, one = embedded()
    two = visitor.tab(f"{site}/page", wait=False)
    launcher = two.locator(".launcher")
    launcher.wait_for()
    two.wait_for_function("() => document.querySelector('ulga-chat').shadowRoot.querySelector('.ulga')")
    write(one, "z pierwszej strony")
    one.locator(".mine[data-status='sent']").wait_for()
    show(two)
    expect(two.get_by_text("z pierwszej strony")).to_be_visible()
    assert len(fake.talks) == 1


def test_back_to_the_page_the_conversation_is_there_and_closed_stays_closed(
    fake: FakeGateway, site: str, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    _, page = embedded()
    write(page, "zaraz wracam")
    page.locator(".mine[data-status='sent']").wait_for()
    page.goto("about:blank")
    fake.say("czekamy")
    page.go_back()
    expect(page.get_by_role("button", name="Porozmawiajmy Nowe wiadomości: 1")).to_be_visible()
    expect(page.locator(".panel")).to_be_hidden()
    show(page)
    assert texts(page)[1:] == ["zaraz wracam", "czekamy"]


def test_on_a_slow_network_the_launcher_comes_first_and_the_panel_says_that_it_loads(
    fake: FakeGateway, origin: str, site: str, visit: Callable[..., Visitor]
) -> None:
    fake.embedders["page"] = PAGE.format(style="", origin=origin, options="")
    visitor = visit(viewport=DESKTOP)
    page = visitor.context.new_page()
    slow = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    visitor.context.new_cdp_session(page).send("Network.emulateNetworkConditions", slow)
    page.goto(f"{site}/page")
    page.get_by_role("button", name="Porozmawiajmy").click()
    expect(page.locator(".panel .wait")).to_have_text("Wczytywanie rozmowy…")
    page.locator(".ulga[data-connection='open']").wait_for(timeout=20_000)
    write(page, "powoli, ale jest")
    page.locator(".mine[data-status='sent']").wait_for()


def test_a_page_with_a_strict_policy_needs_what_the_readme_says_and_no_more(
    fake: FakeGateway, origin: str, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    wire = origin.replace("http", "ws", 1)
    policy = (
        f"default-src 'none'; script-src {origin} 'unsafe-inline'; "  # inline: the page's own, in this test
        f"style-src {origin}; connect-src {origin} {wire}"
    )
    visitor, page = embedded(policy=policy)
    visitor.forgive("Applying inline style", "favicon")  # of the page itself, not of the widget
    fake.say("Kwota?", data=AMOUNT)
    page.get_by_label("Kwota", exact=True).fill("200")
    page.get_by_label("Kwota", exact=True).press("Enter")
    page.locator(".mine[data-status='sent']").wait_for()
    assert fake.texts() == ["200 zł"]


def test_patched_built_ins_and_names_of_the_page_do_not_reach_the_chat(
    fake: FakeGateway, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    fake.greeting = GREETING
    _, page = embedded(head=PATCHED)
    page.get_by_role("button", name="Ile jest do zapłaty?").click()
    fake.say("Od kiedy?", data=COMING_DAY)
    page.get_by_role("button", name="sobota, 28 listopada 2026").click()
    page.get_by_role("button", name="Wyślij: sobota").click()
    page.locator(".mine[data-status='sent']").nth(1).wait_for()
    page.reload()
    show(page)
    page.locator(".mine").nth(1).wait_for()
    assert fake.texts() == ["Ile jest do zapłaty?", "28.11.2026"]


def test_pickers_and_history_look_the_same_under_hostile_css(
    fake: FakeGateway, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    measure = """() => ['.picker', '.month', '.days th', '.day-cell', '.picker .primary', '.session-title',
      '.earlier .button'].map((name) => {
      const node = document.querySelector('ulga-chat').shadowRoot.querySelector(name);
      const box = node.getBoundingClientRect(); const style = getComputedStyle(node);
      return [name, Math.round(box.width), Math.round(box.height), style.color, style.backgroundColor,
        style.fontSize, style.fontFamily, style.display];
    })"""
    seen = []
    for style in ("", HOSTILE):
        fake.reset()
        fake.history = earlier()
        _, page = embedded(style=style)
        fake.prove()
        fake.say("Od kiedy?", data=COMING_DAY)
        page.locator(".calendar").wait_for()
        page.get_by_role("button", name="Pokaż wcześniejsze rozmowy").click()
        page.locator(".session").nth(1).wait_for()
        seen.append(page.evaluate(measure))
    assert seen[0] == seen[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [PHONE, DESKTOP, ZOOMED], ids=["phone", "desktop", "400%"])
def test_axe_finds_nothing_in_pickers_history_and_troubles_of_the_widget(
    fake: FakeGateway, embedded: Callable[..., tuple[Visitor, Page]], screen: dict[str, int], scheme: str
) -> None:
    fake.history = earlier()
    visitor, page = embedded(screen=screen, color_scheme=scheme)
    visitor.forgive("ERR_INTERNET_DISCONNECTED", "WebSocket connection", "load preload assets")
    found = {}

    def look(state: str) -> None:
        found[state] = violations(page)
        keep_picture(page, f"widget {state} {screen['width']} {scheme}")

    fake.say("Plan.", kind="plan", data=plan(3), choices=[{"id": "t", "title": "Tak"}])
    page.locator(".card-plan").wait_for()
    look("plan")
    fake.say("Od kiedy?", data=COMING_DAY)
    page.get_by_role("button", name="sobota, 28 listopada 2026").click()
    look("day")
    fake.prove()
    page.get_by_role("button", name="Pokaż wcześniejsze rozmowy").click()
    page.locator(".session").nth(1).wait_for()
    expect(page.locator(".session-title").last).to_be_in_viewport()
    look("earlier")
    fake.refuse_next = "rate_limited"
    write(page, "za szybko")
    page.locator(".delivery.failed").wait_for()
    look("failed")
    visitor.context.set_offline(True)
    page.locator(".banner").get_by_text("Brak internetu").wait_for()
    look("offline")
    visitor.context.set_offline(False)
    page.evaluate("() => Ulga.close()")
    fake.say("Jeszcze jedno.")
    page.get_by_role("button", name="Nowe wiadomości: 1").wait_for()
    look("closed")
    assert found == {state: [] for state in found}


def test_at_400_percent_everything_in_the_widget_can_be_reached(
    fake: FakeGateway, embedded: Callable[..., tuple[Visitor, Page]]
) -> None:
    _, page = embedded(screen=ZOOMED)
    fake.say("Od kiedy?", data=COMING_DAY)
    page.get_by_role("button", name="sobota, 28 listopada 2026").click()
    send = page.get_by_role("button", name="Wyślij: sobota")
    send.scroll_into_view_if_needed()
    expect(send).to_be_in_viewport(ratio=0.9)
    send.click()
    page.get_by_role("button", name="Numery pomocy").scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Numery pomocy")).to_be_in_viewport()
    assert page.locator(".room").evaluate("room => room.scrollWidth - room.clientWidth") == 0
