"""A whole conversation with every kind of card, for screenshots and for the accessibility check of each state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import segno
from playwright.sync_api import Page

from polish.money import format_grosze
from polish.sayings import say_date

from .gateway import FakeGateway

GREETING: dict[str, Any] = {
    "text": "Dzień dobry. Tu automatyczny asystent firmy Ulga. Pomagam sprawdzić kwotę do zapłaty "
    "i znaleźć możliwe rozwiązania. W każdej chwili można poprosić o rozmowę z człowiekiem.\n"
    "Proszę napisać własnymi słowami, w czym pomóc, albo wybrać jedną z odpowiedzi.",
    "choices": [
        {"id": "g1", "title": "Ile jest do zapłaty?"},
        {"id": "g2", "title": "Kto do mnie pisze i dlaczego?"},
        {"id": "g3", "title": "Rozmowa z człowiekiem"},
    ],
}
CRISIS = (
    "Ta wiadomość brzmi bardzo poważnie. Twoje bezpieczeństwo jest teraz najważniejsze.\n"
    "Jeśli grozi Ci niebezpieczeństwo, zadzwoń pod 112.\n"
    "Z kimś życzliwym porozmawiasz o każdej porze, bezpłatnie: 116 123.\n"
    "Dzieci i młodzież: 116 111. Przemoc w domu: 800 120 002."
)


def plan_rows(count: int, monthly: int = 20_000) -> list[dict[str, str]]:
    """A schedule ready to show."""
    start = date(2026, 12, 10)
    days = [start + timedelta(days=30 * number) for number in range(count)]
    return [
        {"number": str(number + 1), "due": say_date(day), "amount": format_grosze(monthly)}
        for number, day in enumerate(days)
    ]


def balance() -> dict[str, Any]:
    """A balance card."""
    rows = [("Kapitał", 112_000), ("Odsetki", 6_456), ("Koszty", 5_000)]
    return {
        "title": "Kwota do zapłaty na 21.11.2026",
        "rows": [{"label": label, "value": format_grosze(grosze)} for label, grosze in rows],
        "total": {"label": "Razem", "value": format_grosze(123_456)},
    }


def offers() -> dict[str, Any]:
    """Two ways out."""
    return {
        "offers": [
            {"title": f"6 rat po {format_grosze(20_576)}", "detail": "od 10 grudnia 2026 do 10 maja 2027"},
            {"title": f"12 rat po {format_grosze(10_288)}", "detail": "od 10 grudnia 2026 do 10 listopada 2027"},
        ]
    }  # fmt: skip


def plan(count: int, status: str = "proposed") -> dict[str, Any]:
    """A schedule card."""
    total = format_grosze(20_000 * count)
    return {"title": "Plan spłaty", "status": status, "rows": plan_rows(count), "total": total}


def documents() -> dict[str, Any]:
    """Two papers, one of which can be opened."""
    return {
        "documents": [
            {"title": "Plan spłaty (PDF)", "detail": "21 listopada 2026", "url": "/documents/plan.pdf"},
            {"title": "Umowa", "detail": "przyjdzie listem"},
        ]
    }


def payment() -> dict[str, Any]:
    """Transfer details with a QR code."""
    rows: list[dict[str, Any]] = [
        {
            "label": "Numer konta",
            "value": "61 1090 1014 0000 0712 1981 2874",
            "copy": "61109010140000071219812874",
        },
        {
            "label": "Odbiorca",
            "value": "Przykład Finanse Spółka z o.o.",
            "copy": "Przykład Finanse Spółka z o.o.",
        },
        {"label": "Tytuł przelewu", "value": "UL-2026-000123", "copy": "UL-2026-000123"},
        {"label": "Kwota", "value": format_grosze(20_000), "copy": "200,00"},
    ]
    code = segno.make("|PL|61109010140000071219812874|020000|Przykład Finanse|UL-2026-000123|||")
    return {"title": "Dane do przelewu", "rows": rows, "qr_svg": code.svg_inline(scale=4)}


def _past(day: str, channel: str) -> dict[str, Any]:
    said = [
        ("assistant", "Dzień dobry. W czym pomóc?"),
        ("debtor", "mam pytanie o raty"),
        ("agent", "Już sprawdzam."),
    ]
    events = [
        {"offset": at, "source": source, "kind": "text", "text": text, "at": f"{day}T10:0{at}:00+01:00"}
        | ({"author": "Anna"} if source == "agent" else {})
        for at, (source, text) in enumerate(said)
    ]
    return {"channel": channel, "began_at": events[0]["at"], "ended_at": events[-1]["at"], "events": events}


def earlier() -> list[dict[str, Any]]:
    """Three earlier conversations, the newest first, as the gateway gives them."""
    return [_past("2026-11-12", "web"), _past("2026-11-03", "sms"), _past("2026-01-20", "web")]


BIRTH_DATE = {"input": {"kind": "date", "min": "1906-01-01", "max": "2026-11-21"}}
COMING_DAY = {"input": {"kind": "date", "min": "2026-11-21", "max": "2027-01-05"}}
AMOUNT = {"input": {"kind": "amount", "min": 100, "max": 130_000}}


def fill_birth_date(page: Page, day: str, month: str, year: str) -> None:
    """Type into the three fields and send."""
    for label, value in (("Dzień", day), ("Miesiąc", month), ("Rok", year)):
        page.get_by_label(label, exact=True).fill(value)
    page.get_by_label("Rok", exact=True).press("Enter")


def write(page: Page, text: str) -> None:
    """Write in the composer and send."""
    field = page.get_by_label("Treść wiadomości")
    field.fill(text)
    field.press("Enter")
    page.locator(".message.mine .asis", has_text=text).last.wait_for()


def arrived(page: Page, messages: int) -> None:
    """Wait until so many of the person's messages are in the log: what is asked next must come after them."""
    page.locator(".mine[data-status='sent']").nth(messages - 1).wait_for()


def play(fake: FakeGateway, page: Page, origin: str, at: Callable[[str], Any]) -> None:
    """The whole conversation; `at(state)` is called in every state on the way."""
    fake.greeting = GREETING
    page.goto(origin)
    page.get_by_text("Dzień dobry.").wait_for()
    at("greeting")
    page.get_by_role("button", name="Ile jest do zapłaty?").click()
    fake.typing()
    page.locator(".typing").wait_for()
    at("typing")
    arrived(page, 1)
    fake.say("Najpierw proszę potwierdzić tożsamość.\nProszę podać numer sprawy z pisma.")
    write(page, "UL-2026-000123")
    arrived(page, 2)
    fake.say("Proszę podać datę urodzenia, na przykład 4 czerwca 1974.", data=BIRTH_DATE)
    page.get_by_label("Rok", exact=True).wait_for()
    at("birth date")
    fill_birth_date(page, "31", "2", "1985")
    page.locator(".problem").get_by_text("Nie udało się").wait_for()
    at("birth date misread")
    fill_birth_date(page, "14", "5", "1985")
    arrived(page, 3)
    fake.prove()
    fake.say(
        f"Dziękuję, tożsamość potwierdzona. Do zapłaty na dziś jest {format_grosze(123_456)}.",
        kind="balance",
        data=balance(),
    )
    fake.say(
        "Jak możemy pomóc?",
        choices=[{"id": "b1", "title": "Chcę rozłożyć na raty"}, {"id": "b2", "title": "Skąd te odsetki?"}],
    )
    page.get_by_text("Jak możemy pomóc?").wait_for()
    at("balance")
    write(page, "chcę rozłożyć na raty")
    arrived(page, 4)
    fake.say(
        "Jaka kwota miesięcznie jest możliwa?", data=AMOUNT, choices=[{"id": "n", "title": "Teraz 0 zł"}]
    )
    page.get_by_label("Kwota", exact=True).wait_for()
    at("amount")
    page.get_by_label("Kwota", exact=True).fill("200")
    page.get_by_label("Kwota", exact=True).press("Enter")
    arrived(page, 5)
    fake.say("Od którego dnia?", data=COMING_DAY)
    page.locator(".calendar").wait_for()
    at("day")
    page.get_by_role("button", name="sobota, 28 listopada 2026").click()
    at("day picked")
    page.get_by_role("button", name="Wyślij: sobota").click()
    arrived(page, 6)
    fake.say(
        "To możliwe. Oto dwa rozwiązania:", kind="offers", data=offers(),
        choices=[{"id": "o1", "title": "6 rat"}, {"id": "o2", "title": "12 rat"}, {"id": "o3", "title": "Inna kwota"}],
    )  # fmt: skip
    page.get_by_text("To możliwe.").wait_for()
    at("offers")
    page.get_by_role("button", name="6 rat").click()
    arrived(page, 7)
    schedule = "; ".join(f"{row['number']}) {row['due']}: {row['amount']}" for row in plan_rows(6)) + "."
    fake.say(
        f"Oto pełny plan. {schedule} Odsetki nie rosną w czasie spłaty. Czy ten plan ma obowiązywać?",
        kind="plan", data=plan(6),
        choices=[{"id": "p1", "title": "Tak, zgadzam się"}, {"id": "p2", "title": "Nie, zmieńmy coś"}],
    )  # fmt: skip
    page.get_by_text("Czy ten plan").wait_for()
    at("plan")
    page.get_by_role("button", name="Tak, zgadzam się").click()
    arrived(page, 8)
    fake.say(
        "Plan obowiązuje. Pierwsza rata: czwartek, 10 grudnia 2026.", kind="plan", data=plan(6, "agreed")
    )
    fake.say("Dokumenty są tutaj.", kind="documents", data=documents())
    fake.say("Oto dane do przelewu.", kind="payment", data=payment())
    page.locator(".qr svg").wait_for()
    at("payment")
    fake.say("Do rozmowy dołącza człowiek z zespołu.", source="system", kind="notice")
    fake.say("Dzień dobry, chętnie pomogę. Widzę uzgodniony plan.", source="agent", author="Anna")
    page.get_by_text("chętnie pomogę").wait_for()
    at("agent")
    fake.say(CRISIS, kind="crisis")
    page.get_by_text("brzmi bardzo poważnie").wait_for()
    at("crisis")
    fake.history = earlier()
    page.get_by_role("button", name="Pokaż wcześniejsze rozmowy").click()
    page.locator(".session").nth(1).wait_for()
    at("earlier")
