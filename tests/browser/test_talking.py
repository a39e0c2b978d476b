"""Saying, choosing and reading in the chat page."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.fakes.gateway import FakeGateway
from tests.browser.fakes.scenes import (
    CRISIS,
    GREETING,
    balance,
    documents,
    payment,
    plan,
    plan_rows,
    write,
)

FIELD = "Treść wiadomości"


def test_the_greeting_says_it_is_automatic_and_a_human_is_one_press_away(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    expect(page.locator(".lead")).to_have_text("Odpowiada automatyczny asystent")
    expect(page.get_by_text("Tu automatyczny asystent")).to_be_visible()
    page.get_by_role("button", name="Porozmawiaj z człowiekiem").click()
    expect(page.locator(".mine .asis")).to_have_text("Chcę porozmawiać z człowiekiem")
    page.locator(".mine[data-status='sent']").wait_for()
    assert fake.texts() == ["Chcę porozmawiać z człowiekiem"]


def test_help_numbers_open_can_be_called_and_close_back_to_where_one_was(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    page.get_by_role("button", name="Numery pomocy").click()
    assert page.locator("dialog[open] .number").first.get_attribute("href") == "tel:112"
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Numery pomocy")).to_be_focused()


def test_a_message_stands_in_the_log_once_and_the_field_is_free_again(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    write(page, "dzień dobry")
    expect(page.locator(".mine")).to_have_attribute("data-status", "sent")
    expect(page.get_by_label(FIELD)).to_have_value("")
    expect(page.get_by_label(FIELD)).to_be_focused()
    assert fake.texts() == ["dzień dobry"]
    assert page.locator(".mine").count() == 1


def test_enter_sends_and_shift_enter_starts_a_line(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    field = page.get_by_label(FIELD)
    field.press_sequentially("pierwsza")
    field.press("Shift+Enter")
    field.press_sequentially("druga")
    assert fake.messages() == []
    field.press("Enter")
    page.locator(".mine[data-status='sent']").wait_for()
    assert fake.texts() == ["pierwsza\ndruga"]


def test_a_blank_message_is_not_sent(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    page.get_by_label(FIELD).fill("   \n ")
    page.get_by_label(FIELD).press("Enter")
    page.get_by_role("button", name="Wyślij").click(force=True)
    assert fake.messages() == []


def test_near_the_limit_a_counter_shows_and_past_it_nothing_is_cut_and_nothing_sent(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    field = page.get_by_label(FIELD)
    field.fill("a" * 1799)
    expect(page.locator(".count")).to_be_hidden()
    field.fill("a" * 1990)
    expect(page.locator(".count")).to_have_text("Pozostało znaków: 10")
    field.fill("😀" * 2003)
    expect(page.locator(".count")).to_have_text("Za długo. Znaków do skrócenia: 3")
    field.press("Enter")
    assert fake.messages() == []
    assert len(field.input_value()) == 2003
    field.fill("😀" * 2000)
    field.press("Enter")
    page.locator(".mine[data-status='sent']").wait_for()
    assert len(fake.texts()[0]) == 2000


def test_a_choice_sends_its_id_and_cannot_be_pressed_twice(fake: FakeGateway, visitor: Visitor) -> None:
    fake.greeting = GREETING
    page = visitor.tab()
    choice = page.get_by_role("button", name="Ile jest do zapłaty?")
    choice.focus()
    page.keyboard.press("Enter")
    page.locator(".mine[data-status='sent']").wait_for()
    chosen = page.get_by_role("button", name="Ile jest do zapłaty? (wybrano)")
    expect(chosen).to_have_attribute("aria-disabled", "true")
    expect(chosen).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Kto do mnie pisze").click(force=True)
    assert [frame["choice"] for frame in fake.messages()] == ["g1"]
    assert set(fake.messages()[0]) == {"type", "id", "choice"}


def test_a_newer_question_closes_the_older_and_words_leave_it_open(
    fake: FakeGateway, visitor: Visitor
) -> None:
    fake.greeting = GREETING
    page = visitor.tab()
    write(page, "a skąd te odsetki?")
    fake.say("Odsetki rosną co dzień.")
    page.get_by_text("rosną co dzień").wait_for()
    expect(page.get_by_role("button", name="Ile jest do zapłaty?")).not_to_have_attribute(
        "aria-disabled", "true"
    )
    fake.say("Czy tak?", choices=[{"id": "y", "title": "Tak"}, {"id": "n", "title": "Nie"}])
    expect(page.get_by_role("button", name="Ile jest do zapłaty?")).to_have_attribute("aria-disabled", "true")
    expect(page.get_by_role("button", name="Tak")).not_to_have_attribute("aria-disabled", "true")


def test_after_a_crisis_message_no_button_is_left_and_the_numbers_can_be_called(
    fake: FakeGateway, visitor: Visitor
) -> None:
    fake.greeting = GREETING
    page = visitor.tab()
    fake.say(CRISIS, kind="crisis")
    page.get_by_text("brzmi bardzo poważnie").wait_for()
    assert page.locator(".choice:not([aria-disabled])").count() == 0
    links = page.locator(".crisis a").evaluate_all("list => list.map((a) => a.getAttribute('href'))")
    assert links == ["tel:112", "tel:116123", "tel:116111", "tel:800120002"]
    assert page.locator(".crisis").bounding_box()["y"] >= 0  # type: ignore[index]


def test_sums_and_counts_that_look_like_help_numbers_are_not_links(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.say("To 112 rat po 116 123,00 zł, razem 116 111 zł.")
    page.get_by_text("To 112 rat").wait_for()
    assert page.locator(".log a").count() == 0


def test_typing_shows_and_goes_when_the_message_comes(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.typing()
    expect(page.locator(".typing")).to_have_text("Asystent pisze…")
    fake.say("Już jestem.")
    expect(page.locator(".typing")).to_be_hidden()
    fake.typing("agent")
    expect(page.locator(".typing")).to_have_text("Człowiek z zespołu pisze…")


def test_the_server_hears_that_the_person_is_typing_but_not_at_every_letter(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    page.get_by_label(FIELD).press_sequentially("dzień dobry, chcę zapytać")
    page.wait_for_timeout(150)
    assert [frame["type"] for frame in fake.frames].count("typing") == 1


def test_an_agent_is_named_as_a_human_and_the_header_says_who_answers(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    fake.say("Rozmowę przejmuje człowiek.", source="system", kind="notice")
    fake.say("Dzień dobry.", source="agent", author="Anna")
    expect(page.locator(".agent .name")).to_have_text("Anna – człowiek z zespołu")
    expect(page.locator(".lead")).to_have_text("Odpowiada człowiek: Anna")
    expect(page.locator(".notice")).to_contain_text("Rozmowę przejmuje człowiek.")
    fake.say("Wracam do pomocy.")
    expect(page.locator(".lead")).to_have_text("Odpowiada automatyczny asystent")


def test_nothing_anybody_writes_becomes_markup(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    nasty = '<img src=x onerror="alert(1)"><b>x</b> javascript:alert(1) https://example.org/a?b="><script>'
    write(page, nasty)
    fake.say(nasty, source="agent", author="<i>Anna</i>", choices=[{"id": "z", "title": "<u>z</u>"}])
    fake.say(nasty, kind="balance", data={"title": nasty, "rows": [{"label": nasty, "value": nasty}]})
    page.locator(".card").wait_for()
    assert page.locator(".log").locator("img, b, i, u, script").count() == 0
    hrefs = page.locator(".log a").evaluate_all("list => list.map((a) => a.href)")
    assert all(href.startswith("https://example.org/") for href in hrefs)


def test_a_balance_shows_rows_and_the_total(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Do zapłaty jest 1 234,56 zł.", kind="balance", data=balance())
    card = page.locator(".card-balance")
    expect(card.locator("dt")).to_have_text(["Kapitał", "Odsetki", "Koszty"])
    expect(card.locator(".card-total strong")).to_have_text(re.compile(r"1\s234,56\szł"))
    expect(page.get_by_text("Do zapłaty jest")).to_be_visible()


def test_a_plan_is_a_whole_table_and_its_rows_are_not_said_twice(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    rows = plan_rows(24)
    said = "; ".join(f"{row['number']}) {row['due']}: {row['amount']}" for row in rows) + "."
    text = f"Oto plan. {said} Przy braku wpłaty proszę dać znać. Czy ma obowiązywać?"
    fake.say(text, kind="plan", data=plan(24), choices=[{"id": "y", "title": "Tak, zgadzam się"}])
    table = page.get_by_role("table", name="Plan spłaty")
    expect(table.get_by_role("columnheader")).to_have_text(["Rata", "Termin", "Kwota"])
    assert table.locator("tbody tr").count() == 24
    expect(page.get_by_text("Propozycja")).to_be_visible()
    shown = page.locator(".theirs .bubble").last.inner_text()
    assert "1) " not in shown
    assert "Przy braku wpłaty" in shown
    assert "Czy ma obowiązywać?" in shown


def test_a_text_that_says_more_than_its_card_keeps_it(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    offers = [
        {"title": f"{n} rat po {m},00 zł", "detail": "pierwsza: 10 grudnia"} for n, m in ((10, 200), (8, 250))
    ]
    fake.say(
        "Rozumiem: najwyżej 220,00 zł miesięcznie. Możliwe rozwiązania: 1) 10 rat po 200,00 zł, pierwsza: 10 grudnia; "
        "2) 8 rat po 250,00 zł, pierwsza: 10 grudnia. Którą możliwość wybrać?",
        kind="offers",
        data={"offers": offers},
    )
    fake.say(
        "Dane do przelewu. Odbiorca: Przykład Finanse Spółka z o.o. "
        "Numer rachunku: 61 1090 1014 0000 0712 1981 2874. Tytuł: UL-2026-000123. Proszę nie zmieniać tytułu.",
        kind="payment",
        data=payment(),
    )
    page.locator(".card-payment").wait_for()
    first, second = (page.locator(".theirs .bubble").nth(place).inner_text() for place in (1, 2))
    first = first.replace("\u00a0", " ")
    assert "najwyżej 220,00 zł" in first
    assert first.count("250,00 zł") == 1
    assert "Którą możliwość wybrać?" in first
    assert not re.search("Tytuł:|Odbiorca:", second)
    assert "Proszę nie zmieniać tytułu." in second


def test_an_agreed_plan_still_says_that_it_is_agreed(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    title = "7 rat po 200,00 zł, ostatnia 100,00 zł"
    card = plan(2, "agreed") | {"title": title}
    card["rows"][1]["amount"] = "100,00 zł"
    text = f"Plan jest zapisany: {title}. 1) środa: 200,00 zł; 2) czwartek: 100,00 zł. Razem: 400,00 zł."
    fake.say(text, kind="plan", data=card)
    bubble = page.locator(".theirs .bubble").last
    expect(bubble).to_contain_text("Plan jest zapisany: 7 rat")
    expect(bubble).not_to_contain_text("1) środa")


def test_the_header_follows_who_took_the_conversation(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    lead = page.locator(".lead")
    fake.say("Dołącza Anna.", source="system", data={"move": "claim"})
    expect(lead).to_have_text("Odpowiada człowiek")
    fake.say("Przejmie inna osoba.", source="system", data={"move": "release"})
    expect(lead).to_have_text("Rozmowa przekazana człowiekowi")
    fake.say("Wraca asystent.", source="system", data={"move": "give_back"})
    expect(lead).to_have_text("Odpowiada automatyczny asystent")
    fake.say(CRISIS, kind="crisis")
    expect(lead).to_have_text("Rozmowa przekazana człowiekowi")


def test_a_card_that_cannot_be_drawn_leaves_the_text(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    fake.say("Kwota to 10,00 zł.", kind="balance", data={"rows": "nie lista"})
    fake.say("Coś nowego.", kind="przyszły-rodzaj", data={"a": 1})
    expect(page.get_by_text("Kwota to 10,00 zł.")).to_be_visible()
    expect(page.get_by_text("Coś nowego.")).to_be_visible()


def test_a_document_is_a_link_only_where_it_leads_to_a_safe_place(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    odd = [
        {"title": "Zły", "url": "javascript:alert(1)"},
        {"title": "Obcy", "url": "//evil.example/a.pdf"},
        {"title": "Jawny", "url": "http://evil.example/a.pdf"},
    ]
    data = documents()
    fake.say("Dokumenty.", kind="documents", data={"documents": data["documents"] + odd})
    card = page.locator(".card-documents")
    expect(card.locator("li")).to_contain_text(["Plan spłaty (PDF)", "Umowa", "Zły", "Obcy", "Jawny"])
    links = card.locator("a").evaluate_all("all => all.map((a) => [a.getAttribute('href'), a.target, a.rel])")
    assert links == [["/documents/plan.pdf", "_blank", "noopener"]]


def test_payment_details_are_copied_exactly(fake: FakeGateway, visitor: Visitor) -> None:
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.tab()
    fake.say("Dane do przelewu.", kind="payment", data=payment())
    page.get_by_role("button", name="Kopiuj: Numer konta").click()
    expect(page.get_by_text("Skopiowano", exact=True)).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "61109010140000071219812874"
    expect(page.get_by_role("img", name="Kod QR")).to_be_visible()


def test_a_qr_code_brings_nothing_but_shapes(fake: FakeGateway, visitor: Visitor) -> None:
    visitor.forgive("Content Security Policy")  # the parser reports what it refused to run
    page = visitor.tab()
    evil = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(2)</script>'
        '<path d="M0 0h9v9z" onclick="x()" style="fill:red" fill="url(https://evil.example/)"/>'
        '<image href="https://evil.example/a.png"/><foreignObject><p>x</p></foreignObject></svg>'
    )
    fake.say("Dane.", kind="payment", data=payment() | {"qr_svg": evil})
    html = page.locator(".qr-code").inner_html()
    assert re.findall(r"<(\w+)", html) == ["svg", "path"]
    assert not re.search(r"evil|on\w+=|style", html)


def _saved(page: Page) -> str:
    page.get_by_role("button", name="Pomoc i opcje").click()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Zapisz jako plik").click()
    assert re.fullmatch(r"rozmowa-\d{4}-\d\d-\d\d\.txt", saving.value.suggested_filename)
    return Path(saving.value.path()).read_text(encoding="utf-8-sig")


def test_the_transcript_holds_every_word_also_those_a_card_stands_for(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    write(page, "ile mam do zapłaty")
    fake.say("Razem 1 234,56 zł: 1 120,00 zł, 64,56 zł i 50,00 zł.", kind="balance", data=balance())
    page.locator(".card").wait_for()
    text = _saved(page)
    for part in (
        "Tu automatyczny asystent",
        "ile mam do zapłaty",
        "1 120,00 zł, 64,56 zł i 50,00 zł",
        "Ja (",
    ):
        assert part in text


def test_on_paper_there_are_words_and_no_controls(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    write(page, "do druku")
    page.emulate_media(media="print")
    expect(page.locator(".composer")).to_be_hidden()
    expect(page.get_by_text("do druku")).to_be_visible()
    assert page.locator(".log").evaluate("log => getComputedStyle(log).overflowY") == "visible"


def test_ending_asks_first_then_leaves_nothing_and_starts_anew(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.tab()
    write(page, "coś prywatnego")
    page.locator(".mine[data-status='sent']").wait_for()
    before = fake.only
    page.get_by_role("button", name="Pomoc i opcje").click()
    page.get_by_role("button", name="Zakończ na tym urządzeniu").click()
    page.get_by_role("button", name="Zakończ", exact=True).click()
    expect(page.get_by_text("coś prywatnego")).to_have_count(0)
    page.get_by_text("Tu automatyczny asystent").wait_for()
    assert len(fake.talks) == 2
    assert before not in page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
