"""What the page does when the wire, the server or the browser lets it down."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import GREETING, write

FIELD = "Treść wiadomości"


def texts(page: Page) -> list[str]:
    """Every message on the screen, in order."""
    return page.locator(".message .words").all_inner_texts()


def test_a_break_in_mid_answer_loses_nothing_and_doubles_nothing(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    write(page, "pytanie")
    page.locator(".mine[data-status='sent']").wait_for()
    fake.say("pierwsza część")
    page.get_by_text("pierwsza część").wait_for()
    fake.accept = False
    visitor.forgive("WebSocket connection")
    fake.drop()
    fake.say("druga część")
    fake.say("trzecia część")
    fake.accept = True
    page.get_by_text("trzecia część").wait_for()
    assert texts(page)[1:] == ["pytanie", "pierwsza część", "druga część", "trzecia część"]
    assert [frame["after"] for frame in fake.frames if frame["type"] == "resume"][-1] == 3


def test_words_written_while_the_wire_is_down_go_out_once_when_it_is_back(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.accept = False
    visitor.forgive("WebSocket connection")
    fake.drop()
    page.locator(".ulga:not([data-connection='open'])").wait_for()
    write(page, "pierwsze")
    write(page, "drugie")
    expect(page.locator(".mine .delivery").first).to_have_text("Czeka na połączenie")
    fake.accept = True
    page.locator(".mine[data-status='sent']").nth(1).wait_for()
    assert fake.texts() == ["pierwsze", "drugie"]


def test_a_lost_ack_means_the_same_id_again_and_one_message_in_the_log(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab(clock=True)
    fake.acks = False
    write(page, "ważne")
    page.clock.fast_forward(9_000)  # no word from the server: the page takes a new connection
    page.wait_for_timeout(300)
    fake.acks = True
    page.clock.fast_forward(9_000)
    page.locator(".mine[data-status='sent']").wait_for()
    assert len({frame["id"] for frame in fake.messages()}) == 1
    assert len(fake.messages()) >= 2
    assert fake.texts() == ["ważne"]
    assert page.locator(".mine").count() == 1


def test_a_message_nobody_takes_is_shown_as_not_sent_and_can_be_sent_again(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab(clock=True)
    fake.acks = False
    write(page, "halo")
    for _ in range(4):
        page.clock.fast_forward(9_000)
        page.wait_for_timeout(200)
    expect(page.locator(".delivery.failed")).to_contain_text("Nie wysłano")
    fake.acks = True
    page.get_by_role("button", name="Wyślij ponownie").click()
    page.locator(".mine[data-status='sent']").wait_for()
    assert fake.texts() == ["halo"]
    assert len({frame["id"] for frame in fake.messages()}) == 1


def test_a_refused_message_says_why_and_can_be_taken_back(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.refuse_next = "rate_limited"
    write(page, "za szybko")
    expect(page.locator(".delivery.failed")).to_contain_text("Za dużo wiadomości naraz")
    page.get_by_role("button", name="Usuń").click()
    expect(page.locator(".mine")).to_have_count(0)
    expect(page.get_by_label(FIELD)).to_be_focused()


def test_a_stale_choice_is_taken_back_with_a_word_of_explanation(fake: FakeGateway, visitor: Visitor) -> None:
    fake.greeting = GREETING
    page = visitor.tab()
    fake.refuse_next = "choice_stale"
    page.get_by_role("button", name="Ile jest do zapłaty?").click()
    expect(page.locator(".banner")).to_contain_text("wcześniejszego pytania")
    expect(page.locator(".mine")).to_have_count(0)


def test_without_internet_it_says_so_and_goes_on_by_itself(fake: FakeGateway, visitor: Visitor) -> None:
    visitor.forgive("ERR_INTERNET_DISCONNECTED")
    page = visitor.tab()
    visitor.context.set_offline(True)
    expect(page.locator(".banner")).to_contain_text("Brak internetu")
    write(page, "z pociągu")
    visitor.context.set_offline(False)
    page.locator(".mine[data-status='sent']").wait_for()
    expect(page.locator(".banner")).to_be_hidden()
    assert fake.texts() == ["z pociągu"]


def test_two_tabs_show_one_conversation(fake: FakeGateway, visitor: Visitor) -> None:
    one = visitor.tab()
    two = visitor.tab()
    write(one, "z pierwszej karty")
    one.locator(".mine[data-status='sent']").wait_for()
    write(two, "z drugiej karty")
    two.locator(".mine[data-status='sent']").nth(1).wait_for()
    fake.say("odpowiedź")
    for page in (one, two):
        page.get_by_text("odpowiedź").wait_for()
        assert texts(page)[1:] == ["z pierwszej karty", "z drugiej karty", "odpowiedź"]
    assert len(fake.talks) == 1


# What another tab wrote is seen a tenth of a second late, as it happens between Chromium's processes.
LATE_STORAGE = """
const own = new Set(), read = Storage.prototype.getItem, write = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) { own.add(value); write.call(this, key, value); };
Storage.prototype.getItem = function (key) {
  const value = read.call(this, key);
  const at = /"at":(\\d+)/.exec(value ?? "")?.[1];
  return at && !own.has(value) && Date.now() - at < 100 ? null : value;
};
"""


@pytest.mark.parametrize("late", [False, True])
def test_two_tabs_opened_at_once_make_one_session(fake: FakeGateway, visitor: Visitor, late: bool) -> None:
    if late:
        visitor.context.add_init_script(LATE_STORAGE)
    pages = [visitor.context.new_page() for _ in range(3)]
    for page in pages:
        page.goto(visitor.origin, wait_until="commit")
    for page in pages:
        page.locator(".ulga[data-connection='open']").wait_for()
    assert len(fake.talks) == 1


def test_ending_in_one_tab_ends_it_in_the_other(fake: FakeGateway, visitor: Visitor) -> None:
    one = visitor.tab()
    two = visitor.tab()
    write(one, "prywatne")
    two.get_by_text("prywatne").wait_for()
    one.get_by_role("button", name="Pomoc i opcje").click()
    one.get_by_role("button", name="Zakończ na tym urządzeniu").click()
    one.get_by_role("button", name="Zakończ", exact=True).click()
    expect(two.get_by_text("prywatne")).to_have_count(0)
    expect(one.get_by_text("Dzień dobry.")).to_be_visible()  # so nothing begins in the next test


def test_a_reload_brings_back_history_draft_and_unsent_words(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    write(page, "zapisane")
    page.locator(".mine[data-status='sent']").wait_for()
    fake.say("odpowiedź")
    page.get_by_text("odpowiedź").wait_for()
    fake.acks = False
    write(page, "jeszcze w drodze")
    page.get_by_label(FIELD).fill("niedokończone zda")
    fake.acks = True
    page.reload()
    page.locator(".mine[data-status='sent']").nth(1).wait_for()
    assert texts(page)[1:] == ["zapisane", "odpowiedź", "jeszcze w drodze"]
    expect(page.get_by_label(FIELD)).to_have_value("niedokończone zda")
    assert fake.texts() == ["zapisane", "jeszcze w drodze"]


def test_what_came_while_away_is_marked_as_new(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    write(page, "wracam jutro")
    page.locator(".mine[data-status='sent']").wait_for()
    page.goto("about:blank")
    fake.say("W międzyczasie odpisaliśmy.")
    page.goto(visitor.origin)
    page.get_by_text("W międzyczasie").wait_for()
    expect(page.locator(".unread")).to_have_text("Nowe wiadomości")
    expect(page.locator(".unread + .message")).to_contain_text("W międzyczasie odpisaliśmy.")


def test_a_long_history_comes_quickly_silently_and_ends_at_the_end(
    fake: FakeGateway, visitor: Visitor
) -> None:
    visitor.tab().close()
    for number in range(600):
        source = "debtor" if number % 3 == 0 else "assistant"
        day = f"2026-{10 + number // 300}-{1 + number % 300 // 11:02d}T10:00:00+01:00"
        choices = [{"id": f"c{number}", "title": "Tak"}] if number % 5 == 1 else []
        fake.say(
            f"wiadomość numer {number}",
            source=source,
            at=day,
            choices=choices if source == "assistant" else [],
        )
    begun = time.monotonic()
    page = visitor.tab(wait=False)
    page.get_by_text("wiadomość numer 599").wait_for()
    taken = time.monotonic() - begun
    assert page.get_by_role("log").get_attribute("aria-live") == "off"
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    expect(page.get_by_text("wiadomość numer 599")).to_be_in_viewport()
    assert page.locator(".message").count() == 601
    assert page.locator(".choice:not([aria-disabled])").count() == 1
    assert taken < 5, taken


def test_the_day_over_a_message_is_the_servers_whatever_the_clock_of_the_phone_says(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.context.new_page()
    page.clock.install(time="2031-05-04T12:00:00")
    page.goto(visitor.origin)
    page.locator(".ulga[data-connection='open']").wait_for()
    write(page, "dzień dobry")
    page.locator(".mine[data-status='sent']").wait_for()
    expect(page.locator(".items > .day")).to_have_count(1)


def test_on_a_slow_network_what_is_written_shows_at_once(fake: FakeGateway, visitor: Visitor) -> None:
    fake.latency = 0.7
    page = visitor.tab()
    begun = time.monotonic()
    write(page, "powoli")
    assert time.monotonic() - begun < 0.6
    expect(page.locator(".delivery")).to_have_text("Wysyłanie…")
    page.locator(".mine[data-status='sent']").wait_for()


def test_when_no_session_can_be_had_it_says_so_calmly_and_keeps_trying(
    fake: FakeGateway, visitor: Visitor
) -> None:
    visitor.forgive("503")
    fake.sessions_status = 503
    page = visitor.tab(wait=False)
    expect(page.locator(".banner")).to_contain_text("chwilowo niedostępna")
    write(page, "czy ktoś tam jest")
    fake.sessions_status = 201
    page.get_by_role("button", name="Połącz teraz").click()
    page.locator(".mine[data-status='sent']").wait_for()
    assert fake.texts() == ["czy ktoś tam jest"]


@pytest.mark.parametrize(
    ("code", "said"), [("busy", "bardzo wiele osób"), ("too_many_tabs", "zbyt wielu kartach")]
)
def test_a_full_house_says_why_stays_calm_and_lets_in_later(
    fake: FakeGateway, visitor: Visitor, code: str, said: str
) -> None:
    fake.full = code
    page = visitor.tab(wait=False)
    banner = page.locator(".banner")
    expect(banner).to_contain_text(said)
    page.get_by_role("button", name="Połącz teraz").click()
    page.wait_for_timeout(600)
    expect(banner).to_contain_text(said)
    expect(page.locator(".sr[role='status']", has_text="Połączenie wróciło")).to_have_count(0)
    fake.full = None
    page.get_by_role("button", name="Połącz teraz").click()
    expect(banner).to_be_hidden()
    expect(page.get_by_text("Dzień dobry.")).to_be_visible()


def test_an_expired_conversation_offers_a_new_one(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.dead_tokens.add(page.evaluate("JSON.parse(localStorage['ulga.session']).token"))
    fake.drop()
    expect(page.locator(".banner")).to_contain_text("wygasła")
    page.get_by_role("button", name="Zacznij nową rozmowę").click()
    page.locator(".ulga[data-connection='open']").wait_for()
    write(page, "od nowa")
    page.locator(".mine[data-status='sent']").wait_for()
    assert len(fake.talks) == 2


def test_back_from_another_page_the_conversation_goes_on(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    write(page, "zaraz wracam")
    page.locator(".mine[data-status='sent']").wait_for()
    page.goto("about:blank")
    fake.say("czekamy")
    page.go_back()
    page.get_by_text("czekamy").wait_for()
    assert texts(page)[1:] == ["zaraz wracam", "czekamy"]


def test_a_person_reading_above_is_not_thrown_to_the_end(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    for number in range(12):
        fake.say(f"akapit {number}\n" + "treść " * 40)
    page.get_by_text("akapit 11").wait_for()
    log = page.get_by_role("log")
    log.evaluate("log => log.scrollTo(0, log.scrollHeight)")
    page.wait_for_timeout(100)
    log.evaluate("log => log.scrollTo(0, 200)")
    page.wait_for_timeout(100)
    fake.say("coś nowego na dole")
    jump = page.get_by_role("button", name="Nowe wiadomości")
    jump.wait_for()
    assert log.evaluate("log => log.scrollTop") == 200
    jump.click()
    expect(page.get_by_text("coś nowego na dole")).to_be_in_viewport()
    expect(jump).to_be_hidden()


def test_an_answer_longer_than_the_screen_is_shown_from_its_beginning(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    write(page, "wyjaśnij")
    fake.say("Początek odpowiedzi.\n" + "treść " * 400)
    fake.say("I jeszcze jedno.")
    page.get_by_text("I jeszcze jedno.").wait_for(state="attached")
    page.wait_for_timeout(150)
    expect(page.get_by_text("Początek odpowiedzi.")).to_be_in_viewport()


def test_an_unread_message_shows_in_the_title_of_a_hidden_tab(
    fake: FakeGateway, visit: Callable[..., Visitor]
) -> None:
    page = visit().tab()
    page.get_by_text("Dzień dobry.").wait_for()
    hide = "() => { Object.defineProperty(document, 'hidden', {value: true, configurable: true}); }"
    page.evaluate(hide)
    fake.say("nowina")
    expect(page).to_have_title("(1) Ulga – rozmowa")
    page.evaluate("() => { delete document.hidden; document.dispatchEvent(new Event('visibilitychange')); }")
    expect(page).to_have_title("Ulga – rozmowa")
