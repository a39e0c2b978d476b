"""Agents at their consoles and a person in the chat, each in a Chromium context of their own, on the real system."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from deploy.local.stack import Stack
from tests.browser.conftest import DESKTOP, PHONE

PATIENCE_MS = 20_000
PASSWORD = "haslo-testowe-konsoli"
SETTINGS: dict[str, Any] = {"locale": "pl-PL", "timezone_id": "Europe/Warsaw", "reduced_motion": "reduce"}


def hire(stack: Stack, login: str, name: str, role: str = "agent") -> None:
    """Make an account by the command line, as the first admin is made."""
    account = ("create", login, "--name", name, "--role", role, "--stdin")
    stack.run_in_app("-m", "channels.console.admin", *account, says=PASSWORD + "\n")


@dataclass
class Desk:
    """One agent's open console."""

    page: Page
    login: str
    complaints: list[str] = field(default_factory=list)

    @property
    def transcript(self) -> Locator:
        """What was said."""
        return self.page.get_by_role("log", name="Przebieg rozmowy")

    @property
    def answer(self) -> Locator:
        """Where answers are written."""
        return self.page.get_by_label("Odpowiedź do rozmówcy")

    def open(self, cid: str) -> None:
        """Open a conversation by its address, as a click in the queue does."""
        self.page.evaluate("(cid) => { location.hash = `#/rozmowy/${cid}`; }", cid)
        expect(self.page.get_by_role("heading", name=f"Rozmowa {cid[:8]}")).to_be_visible()

    def press(self, name: str) -> None:
        """Press a button of the conversation or of a dialog."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def confirm(self, name: str) -> None:
        """Press the button that ends a dialog, and see it gone."""
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("button", name=name, exact=True).click()
        expect(dialog).to_have_count(0)

    def write(self, text: str) -> None:
        """Answer the person; warnings before sending are looked at and waved through."""
        self.answer.fill(text)
        self.answer.press("Control+Enter")
        anyway = self.page.get_by_role("button", name="Wyślij mimo to")
        expect(anyway.or_(self.transcript.get_by_text(text)).first).to_be_visible()
        if anyway.is_visible():
            anyway.click()
        expect(self.transcript).to_contain_text(text)

    def entry(self, cid: str) -> Locator:
        """The conversation's place in the queue."""
        return self.page.locator(f"a[href='#/rozmowy/{cid}']")


@contextmanager
def at_work(browser: Browser, stack: Stack, login: str, **options: Any) -> Iterator[Desk]:
    """Log an agent in; at the end the console may not have complained of anything unexpected."""
    context = browser.new_context(**{**SETTINGS, "viewport": DESKTOP, **options})
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    desk = Desk(page, login)
    page.on("pageerror", lambda error: desk.complaints.append(f"uncaught: {error}"))
    page.goto(stack.url("gateway") + "/console")
    page.get_by_label("Login").fill(login)
    page.get_by_label("Hasło").fill(PASSWORD)
    page.get_by_role("button", name="Zaloguj").click()
    expect(page.get_by_role("heading", name="Kolejka")).to_be_visible()
    yield desk
    context.close()
    assert desk.complaints == []


@dataclass
class ChatPage:
    """A person in the web chat."""

    page: Page
    conversation: str

    @property
    def log(self) -> Locator:
        """What was said."""
        return self.page.get_by_role("log")

    def says(self, text: str) -> None:
        """Type and send."""
        box = self.page.get_by_label("Treść wiadomości")
        box.fill(text)
        box.press("Enter")
        expect(self.log).to_contain_text(text)


@contextmanager
def in_chat(browser: Browser, stack: Stack) -> Iterator[ChatPage]:
    """Open the chat on a phone; knows the id of its conversation."""
    context = browser.new_context(**{**SETTINGS, "viewport": PHONE})
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    with page.expect_response(re.compile(r"/chat/sessions$")) as begun:
        page.goto(stack.url("gateway") + "/")
    chat = ChatPage(page, begun.value.json()["conversation"])
    expect(chat.log).to_contain_text("automatyczny asystent")
    yield chat
    context.close()


def at_once(desks: list[Desk], name: str, delay_ms: int = 400) -> None:
    """Let several agents press the same button at the same moment."""
    press = """
    ([name, at]) => {
      const buttons = [...document.querySelectorAll('.moves button')];
      const button = buttons.find((one) => one.textContent.trim() === name);
      setTimeout(() => button.click(), at - Date.now());
    }
    """
    moment = desks[0].page.evaluate("Date.now()") + delay_ms
    for desk in desks:
        desk.page.evaluate(press, [name, moment])
