"""Static pages: found, compressed, known again by their tag."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from channels.edge.pages import Pages

CODE = "export const words = 'zażółć gęślą jaźń';\n" * 40


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small web/."""
    for room in ("chat", "widget"):
        (tmp_path / room).mkdir()
    (tmp_path / "chat" / "index.html").write_text("<p>krótko</p>", encoding="utf-8")
    (tmp_path / "chat" / "app.js").write_text(CODE, encoding="utf-8")
    (tmp_path / "chat" / ".secret.js").write_text("x", encoding="utf-8")
    (tmp_path / "notes.md").write_text("x", encoding="utf-8")
    return tmp_path


@pytest.fixture
def client(folder: Path) -> httpx.AsyncClient:
    """The pages, served."""
    app = Starlette(routes=[Route("/{path:path}", Pages(folder).answer)])
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://chat")


async def test_a_text_file_travels_compressed_to_those_who_can_read_it(client: httpx.AsyncClient) -> None:
    small = await client.get("/chat/app.js", headers={"accept-encoding": "gzip, br"})
    assert small.headers["content-encoding"] == "gzip"
    assert int(small.headers["content-length"]) < len(CODE) / 5
    assert small.text == CODE
    plain = await client.get("/chat/app.js", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == CODE
    assert small.headers["vary"] == plain.headers["vary"] == "accept-encoding"


async def test_an_unchanged_file_costs_no_bytes_and_a_changed_one_comes_whole(
    client: httpx.AsyncClient, folder: Path
) -> None:
    first = await client.get("/chat/app.js")
    again = await client.get("/chat/app.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    path = folder / "chat" / "app.js"
    path.write_text(CODE.replace("words", "world"), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    changed = await client.get("/chat/app.js", headers={"if-none-match": first.headers["etag"]})
    assert changed.status_code == 200
    assert "world" in changed.text


async def test_the_compressed_and_the_plain_form_have_tags_of_their_own(client: httpx.AsyncClient) -> None:
    answers = [
        await client.get("/chat/app.js", headers={"accept-encoding": how}) for how in ("gzip", "identity")
    ]
    assert len({answer.headers["etag"] for answer in answers}) == 2


async def test_what_is_short_is_left_alone(client: httpx.AsyncClient) -> None:
    page = await client.get("/")
    assert page.text == "<p>krótko</p>"
    assert "content-encoding" not in page.headers


@pytest.mark.parametrize("path", ["/chat/.secret.js", "/notes.md", "/chat/%2e%2e/notes.md", "/nic.js"])
async def test_what_is_not_a_page_is_not_there(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(path)).status_code == 404


async def test_the_content_is_what_gzip_says_it_is(client: httpx.AsyncClient) -> None:
    async with client.stream("GET", "/chat/app.js", headers={"accept-encoding": "gzip"}) as answer:
        raw = b"".join([part async for part in answer.aiter_raw()])
    assert gzip.decompress(raw).decode() == CODE
