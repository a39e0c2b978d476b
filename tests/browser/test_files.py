"""What the files promise: light, alone, short, under a strict policy, every Polish word in one place."""

from __future__ import annotations

import gzip
import re
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from channels.texts import numbers
from tests.browser.conftest import Visitor
from tests.browser.fakes.gateway import WEB, FakeGateway
from tests.browser.fakes.scenes import play

OURS = sorted(path for room in ("chat", "widget") for path in (WEB / room).rglob("*") if path.is_file())
CODE = [path for path in OURS if path.suffix == ".js"]
POLISH = re.compile(r"[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]")
SHOUTED = re.compile(
    r"dłużni|windyk|\bPan\b|\bPani\b|\bPana\b|natychmiast|ostateczn|egzekucj|niezwłocznie|niniejszym|\w(?:łeś|łaś|łem|łam)\b",
    re.I,
)


def name(path: Path) -> str:
    """A file's name in the report."""
    return str(path.relative_to(WEB))


def test_the_whole_page_and_the_widget_are_under_60_kilobytes_compressed() -> None:
    weight = {name(path): len(gzip.compress(path.read_bytes(), 6)) for path in OURS}
    assert sum(weight.values()) < 60_000, weight


SPENT = """() => ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))
  .reduce(([body, wire], entry) => [body + entry.encodedBodySize, wire + entry.transferSize], [0, 0])"""


def test_a_visit_costs_less_than_60_kilobytes_and_a_second_one_only_headers(
    fake: FakeGateway, visitor: Visitor
) -> None:
    page = visitor.tab()
    body, _ = page.evaluate(SPENT)
    assert 20_000 < body < 60_000, body
    page.reload()
    page.locator(".ulga[data-connection='open']").wait_for()
    again, wire = page.evaluate(SPENT)
    assert again < 5_000, again
    assert wire < body / 2, wire


def test_every_module_of_the_page_is_asked_for_at_once() -> None:
    html = (WEB / "chat" / "index.html").read_text(encoding="utf-8")
    asked = set(re.findall(r'<link rel="modulepreload" href="/([^"]+)">', html)) | {"chat/page.js"}
    assert asked == {name(path) for path in CODE if path.is_relative_to(WEB / "chat")}


def test_every_style_of_the_page_is_in_the_widget_and_every_variable_in_the_readme() -> None:
    html = (WEB / "chat" / "index.html").read_text(encoding="utf-8")
    page = set(re.findall(r'href="/(chat/[\w.]+\.css)"', html)) - {"chat/page.css", "chat/print.css"}
    widget = set(
        re.findall(r'"(chat/[\w.]+\.css)"', (WEB / "widget" / "view.js").read_text(encoding="utf-8"))
    )
    assert widget == page
    styles = "".join(path.read_text(encoding="utf-8") for path in OURS if path.suffix == ".css")
    readme = (WEB / "README.md").read_text(encoding="utf-8")
    undocumented = {
        found for found in re.findall(r"var\((--ulga-[\w-]+)", styles) if not found.startswith("--ulga-dark-")
    } - set(re.findall(r"--ulga-[\w-]+", readme))
    assert undocumented == set()


def test_nothing_is_asked_of_anybody_else_and_nothing_is_missing(fake: FakeGateway, visitor: Visitor) -> None:
    page = visitor.context.new_page()
    missing: list[str] = []
    page.on("request", lambda request: visitor.requests.append(request.url))
    page.on("response", lambda response: missing.append(response.url) if response.status >= 400 else None)
    play(fake, page, visitor.origin, lambda _state: None)
    hosts = {urlsplit(url).netloc for url in visitor.requests}
    assert hosts == {urlsplit(visitor.origin).netloc}
    assert missing == []


@pytest.mark.parametrize("path", OURS, ids=name)
def test_no_file_is_longer_than_300_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300


def test_the_page_has_no_inline_script_style_or_handler() -> None:
    html = (WEB / "chat" / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*src=)|<style|\sstyle=|\son\w+=", html)


@pytest.mark.parametrize("path", CODE, ids=name)
def test_no_code_turns_text_into_markup(path: Path) -> None:
    code = path.read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", code
    )


@pytest.mark.parametrize("path", [p for p in CODE if not p.name.startswith("strings.")], ids=name)
def test_no_pattern_looks_behind_which_older_iphones_cannot_read(path: Path) -> None:
    assert not re.search(r"\(\?<[=!]", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [p for p in CODE if not p.name.startswith("strings.")], ids=name)
def test_polish_words_stand_in_the_strings_file_only(path: Path) -> None:
    code = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    code = code.replace("(?:zł|rat)", "").replace("|zł(?!", "")  # the sign of a sum, in patterns
    assert not POLISH.search(code)


def test_the_words_are_neutral_and_calm() -> None:
    words = (WEB / "chat" / "strings.pl.js").read_text(encoding="utf-8")
    assert SHOUTED.findall(words) == []


def test_the_help_numbers_are_those_of_the_gateway() -> None:
    words = (WEB / "chat" / "strings.pl.js").read_text(encoding="utf-8")
    shown = re.findall(r'\{ number: "([\d ]+)"', words)
    assert shown == [line.number for line in numbers.ALL]
    (looked,) = re.findall(r'verifiedOn: "([\d-]+)"', words)
    assert date.fromisoformat(looked) >= min(line.verified_on for line in numbers.ALL)


def test_every_string_that_code_asks_for_exists_and_none_is_left_over(visitor: Visitor) -> None:
    page = visitor.tab()
    keys = page.evaluate(
        """async () => { const { default: all } = await import('/chat/strings.pl.js');
        return Object.entries(all).flatMap(([k, v]) => v && typeof v === 'object' && !Array.isArray(v)
          ? Object.keys(v).map((name) => [k, name]) : [[k, '']]); }"""
    )
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in CODE if not path.name.startswith("strings.")
    )
    by_value = {"errors", "status", "who", "lead", "typing"}  # looked up by what the server says
    dates = {"verifiedOn"}
    unused = [
        key
        for key in keys
        if key[0] not in by_value and key[1] not in dates and not re.search(rf"\b{key[1] or key[0]}\b", code)
    ]
    assert unused == []
