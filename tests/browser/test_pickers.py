"""A day or a sum can be picked, and can always be answered in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Visitor
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import AMOUNT, BIRTH_DATE, COMING_DAY, CRISIS, fill_birth_date, write

FIELD = "Treść wiadomości"
SUM = "Kwota"


def sent(page: Page, fake: FakeGateway, words: str) -> None:
    """The words went out as an ordinary message, and the picker is gone."""
    page.locator(".mine[data-status='sent']", has_text=words).wait_for()
    assert fake.texts()[-1] == words
    assert fake.messages()[-1]["type"] == "message"
    expect(page.locator(".picker")).to_have_count(0)


def test_a_day_is_picked_by_keyboard_alone_and_goes_out_in_words(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Od kiedy?", data=COMING_DAY)
    page.get_by_role("button", name="sobota, 21 listopada 2026").focus()
    for key in ("ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight", "Home", "PageDown", "End"):
        page.keyboard.press(key)
    expect(page.get_by_role("button", name="niedziela, 27 grudnia 2026")).to_be_focused()
    expect(page.locator(".month")).to_have_text("grudzień 2026")
    page.keyboard.press("Enter")
    expect(page.get_by_role("gridcell", selected=True)).to_have_text("27")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sent(page, fake, "27.12.2026")
    expect(page.get_by_label(FIELD)).to_be_focused()


def test_a_day_out_of_bounds_cannot_be_reached(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Od kiedy?", data=COMING_DAY)
    expect(page.get_by_role("button", name="piątek, 20 listopada 2026")).to_be_disabled()
    page.get_by_role("button", name="Poprzedni miesiąc").click(force=True)
    expect(page.locator(".month")).to_have_text("listopad 2026")
    page.get_by_role("button", name="sobota, 21 listopada 2026").focus()
    for _ in range(4):
        page.keyboard.press("PageDown")
    expect(page.get_by_role("button", name="wtorek, 5 stycznia 2027")).to_be_focused()
    page.get_by_role("button", name="Następny miesiąc").click(force=True)
    expect(page.locator(".month")).to_have_text("styczeń 2027")
    page.get_by_role("button", name="Proszę wybrać dzień").click(force=True)
    assert fake.messages() == []


def test_a_picked_day_can_be_picked_anew_before_it_is_sent(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Od kiedy?", data={"input": {"kind": "date", "min": "2026-11-21"}})
    page.get_by_role("button", name="wtorek, 24 listopada 2026").click()
    page.get_by_role("button", name="Następny miesiąc").click()
    page.get_by_role("button", name="czwartek, 10 grudnia 2026").click()
    page.get_by_role("button", name="Wyślij: czwartek, 10 grudnia 2026").click()
    sent(page, fake, "10.12.2026")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("31", "2", "1985"), "Nie udało się odczytać"),
        (("15", "", "1985"), "Nie udało się odczytać"),
        (("15", "3", "85"), "Nie udało się odczytać"),
        (("1", "1", "1899"), "Najwcześniejsza możliwa data: poniedziałek, 1 stycznia 1906."),
        (("22", "11", "2026"), "Najpóźniejsza możliwa data: sobota, 21 listopada 2026."),
    ],
)
def test_a_birth_date_that_cannot_be_is_asked_about_and_stays_in_the_fields(
    fake: FakeGateway, visitor: Visitor, typed: tuple[str, str, str], said: str
) -> None:
    page = visitor.tab()
    fake.say("Proszę podać datę urodzenia.", data=BIRTH_DATE)
    fill_birth_date(page, *typed)
    expect(page.get_by_role("alert")).to_contain_text(said)
    wrong = page.locator(".picker [aria-invalid='true']")
    expect(wrong).to_be_focused()
    assert wrong.get_attribute("aria-describedby") == page.locator(".problem").get_attribute("id")
    assert tuple(page.locator(".picker input").evaluate_all("all => all.map((one) => one.value)")) == typed
    assert fake.messages() == []


def test_a_birth_date_is_typed_and_told_to_the_browser_as_one(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Proszę podać datę urodzenia.", data=BIRTH_DATE)
    expect(page.get_by_label("Rok", exact=True)).to_have_attribute("autocomplete", "bday-year")
    fill_birth_date(page, "4", "06", "1974")
    sent(page, fake, "04.06.1974")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("200", "200 zł"),
        ("200,5", "200,50 zł"),
        ("1 200.05 zł", "1 200,05 zł"),
        ("1", "1 zł"),
        ("1300", "1 300 zł"),
    ],
)
def test_a_sum_goes_out_as_people_write_it(
    fake: FakeGateway, visitor: Visitor, typed: str, words: str
) -> None:
    page = visitor.tab()
    fake.say("Jaka kwota jest możliwa?", data=AMOUNT)
    page.get_by_label(SUM, exact=True).fill(typed)
    page.get_by_label(SUM, exact=True).press("Enter")
    sent(page, fake, words)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Nie udało się"),
        ("tyle co nic", "Nie udało się"),
        ("-5", "Nie udało się"),
        ("1,234", "Nie udało się"),
        ("0", "najmniej 1 zł"),
        ("1300,01", "najwięcej 1 300 zł"),
    ],
)
def test_a_sum_that_cannot_be_is_said_beside_the_field(
    fake: FakeGateway, visitor: Visitor, typed: str, said: str
) -> None:
    page = visitor.tab()
    fake.say("Jaka kwota jest możliwa?", data=AMOUNT)
    page.get_by_label(SUM, exact=True).fill(typed)
    page.get_by_label(SUM, exact=True).press("Enter")
    expect(page.get_by_role("alert")).to_contain_text(said.replace("1 ", "1\u00a0"))
    expect(page.get_by_label(SUM, exact=True)).to_be_focused()
    assert fake.messages() == []


def test_words_answer_as_well_and_close_the_picker(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Od kiedy?", data=COMING_DAY)
    page.get_by_role("button", name="Wolę odpisać własnymi słowami").click()
    expect(page.get_by_label(FIELD)).to_be_focused()
    write(page, "po wypłacie")
    sent(page, fake, "po wypłacie")


def test_only_the_last_question_has_a_picker_and_a_reload_keeps_it(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.say("Od kiedy?", data=COMING_DAY)
    page.locator(".calendar").wait_for()
    fake.say("A jaka kwota?", data=AMOUNT)
    expect(page.locator(".calendar")).to_have_count(0)
    expect(page.locator(".pick-amount")).to_have_count(1)
    page.reload()
    expect(page.locator(".pick-amount")).to_have_count(1)
    fake.say("Chwileczkę.")
    expect(page.locator(".picker")).to_have_count(0)


def test_a_refused_answer_brings_the_picker_back_and_a_crisis_takes_it_away(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.say("Jaka kwota?", data=AMOUNT)
    fake.refuse_next = "rate_limited"
    page.get_by_label(SUM, exact=True).fill("200")
    page.get_by_label(SUM, exact=True).press("Enter")
    page.locator(".delivery.failed").wait_for()
    expect(page.locator(".picker")).to_have_count(1)
    fake.say(CRISIS, kind="crisis")
    expect(page.locator(".picker")).to_have_count(0)


@pytest.mark.parametrize(
    "odd",
    [
        {"kind": "colour"},
        {"kind": "date", "min": "2026-12-10", "max": "2026-11-10"},
        {"kind": "toString"},
        "date",
        7,
    ],
)
def test_an_unknown_picker_leaves_the_question(fake: FakeGateway, visitor: Visitor, odd: object) -> None:
    page = visitor.tab()
    fake.say("Pytanie?", data={"input": odd})
    expect(page.get_by_text("Pytanie?")).to_be_visible()
    expect(page.locator(".picker")).to_have_count(0)


def test_bounds_that_are_no_days_and_no_sums_are_left_aside(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Dzień?", data={"input": {"kind": "date", "min": "wczoraj", "max": None}})
    fill_birth_date(page, "1", "2", "2026")
    sent(page, fake, "01.02.2026")
    fake.say("Kwota?", data={"input": {"kind": "amount", "min": "1", "max": 2.5}})
    page.get_by_label(SUM, exact=True).fill("9999")
    page.get_by_label(SUM, exact=True).press("Enter")
    sent(page, fake, "9 999 zł")


def test_on_a_touch_screen_no_keyboard_pops_up_after_a_pick(
    fake: FakeGateway, visit: Callable[..., Visitor]
) -> None:
    page = visit(viewport=PHONE, has_touch=True, is_mobile=True).tab()
    fake.say("Od kiedy?", data=COMING_DAY)
    page.get_by_role("button", name="sobota, 28 listopada 2026").tap()
    page.get_by_role("button", name="Wyślij: sobota").tap()
    sent(page, fake, "28.11.2026")
    expect(page.get_by_label(FIELD)).not_to_be_focused()
