"""A link from a letter, the key that it brings, and what was said before."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import earlier, write

SHOW = "Pokaż wcześniejsze rozmowy"
OLDER = "Pokaż jeszcze starsze rozmowy"
STORED = "JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie"


def key(page: Page) -> str:
    """The key that this browser holds."""
    return str(page.evaluate("JSON.parse(localStorage['ulga.session']).token"))


def test_a_link_opens_its_conversation_and_leaves_the_address(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab(f"{visitor.origin}/l/abc.DEF-1_2")
    assert page.url == f"{visitor.origin}/"
    assert fake.asked == [{"old": None, "link": "abc.DEF-1_2"}]
    assert "abc.DEF" not in page.evaluate(STORED)
    assert not [
        url for url in visitor.requests if "abc.DEF" in url and "/l/" not in url.replace("#l=", "/l/")
    ]
    page.reload()
    page.locator(".ulga[data-connection='open']").wait_for()
    assert len(fake.talks) == 1


def test_the_same_link_again_goes_on_with_its_conversation(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab(f"{visitor.origin}/l/abc")
    write(page, "zaraz wracam")
    page.locator(".mine[data-status='sent']").wait_for()
    page.goto(f"{visitor.origin}/l/abc")
    expect(page.locator(".mine .asis")).to_have_text("zaraz wracam")
    assert len(fake.talks) == 1


def test_a_link_takes_the_place_of_another_conversation_in_every_tab(
    fake: FakeGateway, visitor: Visitor
) -> None:
    other = visitor.tab()
    write(other, "dawna sprawa")
    other.locator(".mine[data-status='sent']").wait_for()
    page = visitor.tab(f"{visitor.origin}/#l=xyz")
    page.locator(".message").wait_for()
    assert len(fake.talks) == 2
    expect(page.get_by_text("dawna sprawa")).to_have_count(0)
    expect(other.get_by_text("dawna sprawa")).to_have_count(0)
    write(other, "nowa sprawa")
    expect(page.get_by_text("nowa sprawa")).to_be_visible()


def test_words_left_unsent_to_another_conversation_do_not_follow_the_link(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.acks = False
    write(page, "do poprzedniej rozmowy")
    page.goto("about:blank")
    fake.acks = True
    page.goto(f"{visitor.origin}/l/xyz")
    page.locator(".ulga[data-connection='open']").wait_for()
    write(page, "do nowej")
    page.locator(".mine[data-status='sent']").wait_for()
    said = [
        [event["text"] for event in talk.events if event["source"] == "debtor"]
        for talk in fake.talks.values()
    ]
    assert said == [[], ["do nowej"]]


def test_a_link_opened_in_a_chat_that_stands_is_followed_too(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    page.evaluate("() => { location.hash = 'l=xyz'; }")
    page.wait_for_function("() => location.hash === ''")
    expect(page.locator(".ulga[data-connection='open']")).to_have_count(1)
    page.locator(".message").wait_for()
    assert fake.asked[-1]["link"] == "xyz"


def test_a_link_waits_for_the_network_and_an_old_key_does_not_stop_it(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.dead_tokens.add(key(page))
    visitor.forgive("503", "401")
    fake.sessions_status = 503
    page.goto(f"{visitor.origin}/l/abc")
    expect(page.locator(".banner")).to_contain_text("niedostępna")
    page.reload()
    fake.sessions_status = 201
    page.locator(".ulga[data-connection='open']").wait_for()
    assert fake.asked[-1] == {"old": None, "link": "abc"}
    assert "abc" not in page.evaluate(STORED)


def test_a_key_is_exchanged_when_half_its_time_is_over(fake: FakeGateway, visitor: Visitor) -> None:
    fake.keys_last = 3600
    page = visitor.tab(clock=True)
    first = key(page)
    page.clock.fast_forward(16 * 60_000)
    assert key(page) == first
    page.clock.fast_forward(20 * 60_000)
    page.wait_for_function(f"() => JSON.parse(localStorage['ulga.session']).token !== '{first}'")
    assert fake.asked[-1] == {"old": first, "link": None}
    assert len(fake.talks) == 1


def test_earlier_conversations_are_offered_only_to_a_proven_person(
    fake: FakeGateway, visitor: Visitor
) -> None:
    fake.history = earlier()
    page = visitor.tab()
    page.get_by_text("Dzień dobry.").wait_for()
    expect(page.get_by_role("button", name=SHOW)).to_be_hidden()
    fake.prove()
    page.get_by_role("button", name=SHOW).click()
    titles = page.locator(".session-title")
    expect(titles).to_have_text(["SMS, 3 listopada 2026", "Czat, 12 listopada 2026"])
    expect(titles.last).to_be_focused()
    expect(titles.last).to_be_in_viewport()
    page.get_by_role("button", name=OLDER).click()
    expect(titles.first).to_have_text("Czat, 20 stycznia 2026")
    expect(page.get_by_role("button", name=OLDER)).to_be_hidden()
    expect(page.locator(".session").first.locator(".name")).to_have_text(
        ["Automatyczny asystent", "Ja", "Anna – człowiek z zespołu"]
    )
    assert "mam pytanie o raty" not in page.evaluate(STORED)


def test_what_is_being_read_does_not_move_when_the_offer_comes(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    for number in range(12):
        fake.say(f"akapit {number} " + "treść " * 30)
    page.get_by_text("akapit 11").wait_for()
    page.get_by_role("log").evaluate("log => log.scrollTo(0, 300)")
    place = page.get_by_text("akapit 4").bounding_box()
    fake.prove()
    page.wait_for_timeout(150)
    assert page.get_by_text("akapit 4").bounding_box() == place
    expect(page.locator(".earlier")).to_have_count(1)


def test_a_trouble_with_history_is_said_calmly_and_can_be_tried_again(
    fake: FakeGateway, visitor: Visitor
) -> None:
    visitor.forgive("503")
    fake.history, fake.history_status = earlier(), 503
    page = visitor.tab()
    fake.prove()
    page.get_by_role("button", name=SHOW).click()
    expect(page.locator(".earlier-note")).to_contain_text("Można spróbować za chwilę")
    fake.history_status = 200
    page.get_by_role("button", name=SHOW).click()
    expect(page.locator(".session")).to_have_count(2)


def test_without_earlier_conversations_it_says_so(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.prove()
    page.get_by_role("button", name=SHOW).click()
    expect(page.locator(".earlier-note")).to_have_text("Nie ma wcześniejszych rozmów.")
    expect(page.get_by_role("button", name=SHOW)).to_be_hidden()


def test_ending_takes_the_history_off_the_screen_too(fake: FakeGateway, visitor: Visitor) -> None:
    fake.history = earlier()
    page = visitor.tab()
    fake.prove()
    page.get_by_role("button", name=SHOW).click()
    page.locator(".session").first.wait_for()
    fake.verified = False
    page.get_by_role("button", name="Pomoc i opcje").click()
    page.get_by_role("button", name="Zakończ na tym urządzeniu").click()
    page.get_by_role("button", name="Zakończ", exact=True).click()
    expect(page.locator(".session")).to_have_count(0)
    expect(page.get_by_role("button", name=SHOW)).to_be_hidden()


def test_the_transcript_holds_what_was_on_the_screen_of_earlier_ones(
    fake: FakeGateway, visitor: Visitor
) -> None:
    fake.history = earlier()
    page = visitor.tab()
    write(page, "dzisiejsze pytanie")
    fake.prove()
    page.get_by_role("button", name=SHOW).click()
    page.locator(".session").first.wait_for()
    page.get_by_role("button", name="Pomoc i opcje").click()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Zapisz jako plik").click()
    text = Path(saving.value.path()).read_text(encoding="utf-8-sig")
    order = [
        "== SMS, 3 listopada",
        "mam pytanie",
        "== Czat, 12 listopada",
        "== Ta rozmowa",
        "dzisiejsze pytanie",
    ]
    assert [text.find(part) >= 0 for part in order] == [True] * 5
    assert sorted(order, key=text.find) == order
    page.keyboard.press("Escape")
    page.emulate_media(media="print")
    expect(page.get_by_text(re.compile("SMS, 3 listopada"))).to_be_visible()
    expect(page.locator(".earlier-ask")).to_be_hidden()
