"""Two agents and a person at once, in real browsers on the real system: who leads, and that nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from deploy.local.stack import Stack
from tests.browser.agents import ChatPage, Desk, at_once, at_work, hire, in_chat
from tests.browser.axe import violations
from tests.browser.conftest import keep_picture
from tests.conversations.backend import Backend
from tests.conversations.people import PhonePerson, WebPerson

ROUNDS = 5
OpenChat = Callable[[], WebPerson]


@pytest.fixture(scope="module")
def team(stack: Stack, browser: Browser) -> Iterator[tuple[Desk, Desk]]:
    """Anna and Jan at work, all through this file."""
    hire(stack, "anna", "Anna Nowak")
    hire(stack, "jan", "Jan Lis")
    with at_work(browser, stack, "anna") as anna, at_work(browser, stack, "jan") as jan:
        yield anna, jan


@pytest.fixture
def person(stack: Stack, browser: Browser) -> Iterator[ChatPage]:
    """Somebody who opened the chat."""
    with in_chat(browser, stack) as chat:
        yield chat


def done(desk: Desk) -> None:
    """Leave the conversation closed, so that the next test starts with free hands."""
    desk.press("Zakończ")
    desk.page.get_by_role("dialog").get_by_label("Poproś o jedną ocenę na koniec").uncheck()
    desk.confirm("Zakończ")


def test_of_two_agents_who_claim_at_once_one_wins_and_the_other_cannot_write(
    team: tuple[Desk, Desk], web: OpenChat
) -> None:
    for _ in range(ROUNDS):
        waiting = web()
        waiting.says("chcę rozmawiać z człowiekiem")
        for desk in team:
            desk.open(waiting.conversation)
            expect(desk.page.get_by_role("button", name="Przejmij rozmowę")).to_be_visible()
        at_once(list(team), "Przejmij rozmowę")
        for desk in team:
            expect(desk.page.locator(".owner.human")).to_be_visible()
        mine = [desk for desk in team if desk.page.get_by_text("Prowadzisz tę rozmowę").is_visible()]
        assert len(mine) == 1
        (loser,) = [desk for desk in team if desk is not mine[0]]
        name = {"anna": "Anna Nowak", "jan": "Jan Lis"}[mine[0].login]
        expect(loser.page.locator(".locked")).to_have_text(
            f"Rozmowę prowadzi {name}. Tu można zostawić notatkę."
        )
        expect(loser.answer).not_to_be_editable()
        expect(mine[0].answer).to_be_editable()
        done(mine[0])


def test_takeover_in_the_middle_of_the_plan_and_back_with_the_plan_going_on(
    team: tuple[Desk, Desk], person: ChatPage, backend: Backend
) -> None:
    anna, jan = team
    case = backend.new_case()
    person.says(f"{case['case_number']}, ur. 4.06.1974")
    expect(person.log).to_contain_text("Kwota główna")
    person.says("nie dam rady całości, mogę 200 miesięcznie")
    expect(person.page.get_by_role("button", name="7 rat").last).to_be_visible()

    anna.open(person.conversation)
    jan.open(person.conversation)
    anna.press("Wejdź do rozmowy")
    expect(person.log).to_contain_text("Do rozmowy dołącza Anna Nowak")
    person.says("czy raty mogą być od stycznia?")
    expect(anna.transcript).to_contain_text("czy raty mogą być od stycznia?")
    anna.answer.type("Tak")  # typing is shown on the other side
    expect(person.page.locator(".typing")).to_be_visible()
    anna.write("Tak, to możliwe. Asystent pokaże teraz terminy.")
    expect(person.log).to_contain_text("Asystent pokaże teraz terminy")
    expect(person.log).to_contain_text("Anna Nowak")
    expect(jan.transcript).to_contain_text("Asystent pokaże teraz terminy")
    person.says("dziękuję, ile wyjdzie razem?")
    expect(anna.transcript).to_contain_text("ile wyjdzie razem?")
    said = anna.transcript.locator(".line.assistant").count()
    anna.page.wait_for_timeout(1_500)  # long enough for an assistant that would not keep silent
    assert anna.transcript.locator(".line.assistant").count() == said
    _sends_a_file(anna, person)
    anna.page.get_by_role("button", name="Notatka", exact=True).click()
    anna.page.get_by_label("Notatka dla zespołu").fill("Raty od stycznia. @jan, proszę zerknąć jutro.")
    anna.press("Zapisz notatkę")
    expect(jan.transcript).to_contain_text("Raty od stycznia")
    expect(person.log).not_to_contain_text("zerknąć jutro")

    anna.press("Oddaj asystentowi")
    anna.page.get_by_role("dialog").get_by_label("Notatka dla zespołu").fill("Rozmowa o terminach.")
    anna.confirm("Oddaj asystentowi")
    expect(person.log).to_contain_text("znowu odpowiada automatyczny asystent")
    expect(person.page.get_by_role("button", name="7 rat")).to_have_count(2)  # asked again, where it was left
    person.page.get_by_role("button", name="7 rat").last.click()
    person.page.get_by_role("button", name="Tak, potwierdzam").last.click()
    expect(person.log).to_contain_text("Plan jest zapisany")
    (plan,) = backend.plans(case["case_number"])
    assert plan["status"] == "running"


def _sends_a_file(anna: Desk, person: ChatPage) -> None:
    """What an agent attaches, the person saves, byte for byte."""
    content = b"%PDF-1.7\n" + b"harmonogram " * 300 + b"\n%%EOF\n"
    anna.page.on(
        "filechooser", lambda _chooser: None
    )  # from here on choosers come to the test, not to a window
    anna.page.wait_for_timeout(200)
    with anna.page.expect_file_chooser() as chooser:
        anna.press("Załącz plik")
    file = {"name": "Harmonogram rat.pdf", "mimeType": "application/pdf", "buffer": content}
    chooser.value.set_files(file)
    anna.answer.fill("Tu jest harmonogram.")
    anna.answer.press("Control+Enter")
    expect(anna.transcript.get_by_role("link", name="Harmonogram rat.pdf")).to_be_visible()
    expect(person.log).to_contain_text("Harmonogram rat.pdf (dokument PDF, 4 KB)")
    assert violations(person.page) == []
    keep_picture(person.page, "chat file")
    keep_picture(anna.page, "console file sent")
    with person.page.expect_download() as saved:
        person.page.get_by_role("button", name="Pobierz plik Harmonogram rat.pdf").click()
    assert saved.value.suggested_filename == "Harmonogram rat.pdf"
    assert saved.value.path().read_bytes() == content
    expect(person.page.locator(".file-state")).to_have_text("Plik został pobrany.")


def test_a_conversation_is_handed_on_with_a_note_and_the_former_owner_cannot_write(
    team: tuple[Desk, Desk], person: ChatPage
) -> None:
    anna, jan = team
    person.says("chcę rozmawiać z człowiekiem")
    anna.entry(person.conversation).click()
    anna.press("Przejmij rozmowę")
    anna.press("Przekaż")
    dialog = anna.page.get_by_role("dialog")
    dialog.get_by_label("Komu").select_option("jan")
    dialog.get_by_label("Notatka dla zespołu").fill("Chodzi o pismo z sądu.")
    anna.confirm("Przekaż")
    expect(anna.page.locator(".locked")).to_contain_text("Rozmowę prowadzi Jan Lis")
    jan.open(person.conversation)
    expect(jan.transcript).to_contain_text("Chodzi o pismo z sądu.")
    jan.write("Dzień dobry, tu Jan. Czytam, co już zostało napisane.")
    expect(person.log).to_contain_text("tu Jan")
    expect(person.log).not_to_contain_text("pismo z sądu")
    done(jan)


def test_what_was_said_while_the_wire_was_broken_is_there_when_it_is_back(
    team: tuple[Desk, Desk], person: ChatPage
) -> None:
    anna, _ = team
    person.says("chcę rozmawiać z człowiekiem")
    anna.open(person.conversation)
    anna.press("Przejmij rozmowę")
    anna.write("Dzień dobry, słucham.")
    anna.answer.fill("Zdanie w połowie")
    anna.page.context.set_offline(True)
    person.says("pierwsza wiadomość bez łącza")
    person.says("druga wiadomość bez łącza")
    anna.page.evaluate("dispatchEvent(new Event('offline'))")
    anna.page.context.set_offline(False)
    expect(anna.transcript).to_contain_text("druga wiadomość bez łącza")
    lines = anna.transcript.locator(".line.debtor .words").all_text_contents()
    assert lines[-2:] == ["pierwsza wiadomość bez łącza", "druga wiadomość bez łącza"]
    expect(anna.answer).to_have_value("Zdanie w połowie")
    anna.page.reload()
    expect(anna.transcript).to_contain_text("druga wiadomość bez łącza")
    done(anna)


def test_a_crisis_freezes_comes_first_and_only_a_person_lets_it_go(
    team: tuple[Desk, Desk], person: ChatPage
) -> None:
    anna, jan = team
    person.says("nie chcę już żyć")
    expect(person.log).to_contain_text("116 123")
    first = jan.page.locator(".entries .entry").first
    expect(first.locator("a")).to_have_attribute("href", f"#/rozmowy/{person.conversation}")
    jan.open(person.conversation)
    expect(jan.page.locator(".owner.frozen")).to_have_text("Zagrożenie")
    expect(jan.answer).not_to_be_editable()
    said = jan.transcript.locator(".line.assistant").count()
    person.says("ile mam do zapłaty")
    expect(jan.transcript).to_contain_text("ile mam do zapłaty")
    jan.page.wait_for_timeout(1_500)
    assert jan.transcript.locator(".line.assistant").count() == said
    jan.press("Przejmij po zagrożeniu")
    jan.write("Dzień dobry, tu Jan. Jestem tutaj i czytam.")
    expect(person.log).to_contain_text("Jestem tutaj i czytam")
    anna.open(person.conversation)
    expect(anna.page.locator(".locked")).to_contain_text("Jan Lis")
    done(jan)


def test_each_text_message_of_an_agent_shows_how_it_fared(
    team: tuple[Desk, Desk], phone: Callable[[str], PhonePerson]
) -> None:
    anna, _ = team
    caller = phone("+48600700801")
    caller.texts("chcę rozmawiać z człowiekiem")
    entry = anna.page.locator(".entries .entry.waiting", has_text="SMS")
    entry.first.locator("a").click()
    anna.press("Przejmij rozmowę")
    anna.write("Dzień dobry, tu Anna.")
    expect(anna.transcript.locator(".line.agent .delivery").last).to_contain_text("SMS: ")
    done(anna)


def test_when_rasa_fails_the_conversation_comes_here_by_itself(
    stack: Stack, team: tuple[Desk, Desk], person: ChatPage
) -> None:
    anna, _ = team
    stack.kill("rasa")
    try:
        person.says("dzień dobry, mam pytanie o raty")
        expect(person.log).to_contain_text("człowiek")
        expect(anna.entry(person.conversation)).to_be_visible()
        anna.open(person.conversation)
        anna.press("Przejmij rozmowę")
        anna.write("Dzień dobry, tu Anna. Chętnie pomogę od razu.")
        expect(person.log).to_contain_text("Chętnie pomogę od razu")
    finally:
        stack.start("rasa")
    done(anna)


CROWD = (
    "nie chcę już żyć",
    "chcę złożyć skargę",
    "chcę rozmawiać z człowiekiem",
    "proszę o kontakt z konsultantem",
)


def test_a_supervisor_sees_the_whole_room_and_axe_finds_nothing_in_it(
    stack: Stack, browser: Browser, web: OpenChat, backend: Backend, person: ChatPage
) -> None:
    hire(stack, "olga", "Olga Wrona", "supervisor")
    case = backend.new_case()
    crowd = [web() for _ in CROWD]
    for one, text in zip(crowd, CROWD, strict=True):
        one.says(text)
    person.says(f"{case['case_number']}, ur. 4.06.1974")
    expect(person.log).to_contain_text("Kwota główna")
    person.says("straciłam pracę, mogę najwyżej 150 zł. Wolę porozmawiać z człowiekiem")
    found: dict[str, list[str]] = {}
    with at_work(browser, stack, "olga") as olga:
        expect(olga.page.locator(".entries .entry").first).to_have_class(re.compile("crisis"))
        olga.open(person.conversation)
        olga.page.get_by_role("button", name=re.compile("Przejmij rozmowę|Wejdź do rozmowy")).click()
        olga.write("Dzień dobry, tu Olga. Dobrze rozumiem, że 150 zł miesięcznie jest teraz możliwe?")
        person.says("tak, od stycznia")
        expect(olga.transcript).to_contain_text("od stycznia")
        expect(olga.page.get_by_role("tabpanel")).to_contain_text("1 300,00", use_inner_text=True)
        found["case"] = violations(olga.page)
        keep_picture(olga.page, "console-desk")
        olga.page.get_by_role("tab", name="Pomoc").click()
        expect(olga.page.get_by_role("tabpanel")).to_contain_text("Co teraz może pomóc")
        found["help"] = violations(olga.page)
        keep_picture(olga.page, "console-help")
        olga.open(crowd[0].conversation)
        expect(olga.page.get_by_role("tabpanel")).to_contain_text("Co teraz może pomóc")
        found["crisis"] = violations(olga.page)
        keep_picture(olga.page, "console-crisis")
        for name in ("Tablica", "Wyniki", "Szukaj"):
            olga.page.get_by_role("link", name=name, exact=True).click()
            expect(olga.page.get_by_role("heading", level=1, name=name)).to_be_visible()
            olga.page.wait_for_load_state("networkidle")
            found[name] = violations(olga.page)
            keep_picture(olga.page, f"console-{name.lower()}")
        olga.page.get_by_label("Szukane słowa").fill("porozmawiac z czlowiekiem")
        olga.press("Szukaj")
        expect(olga.page.locator(".hits mark").first).to_have_text("porozmawiać z człowiekiem")
    assert found == {view: [] for view in found}
