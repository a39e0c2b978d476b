"""Files that agents attach: what gets through, who gets it, where it is to be had, and that it goes with the talk."""

import asyncio
import re
import struct
import zlib
from typing import Any

import httpx
from channel_desk import AtDesk, handed_over, hired
from channel_servers import reply, until
from sqlalchemy import func, select, update

from channels.store import agents, turns
from channels.store.desk_tables import attachments
from channels.store.tables import conversations
from channels.tasks import DAY, retention

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0" + b"x" * 40 + b"\xff\xd9"


def png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


async def attach(
    agent: AtDesk, cid: str, content: bytes = PDF, *, name: str = "umowa.pdf", **fields: str
) -> httpx.Response:
    return await agent.http.post(
        f"/console/api/conversations/{cid}/files",
        data={"id": "f1", "text": "Tu jest umowa.", **fields},
        files={"file": (name, content, "text/html")},  # what a browser calls it counts for nothing
        headers={"x-csrf-token": agent.csrf},
    )


async def led(system: Any, anna: AtDesk, *, verified: bool = True) -> tuple[str, str]:
    """A conversation that this agent leads."""
    cid, token = await handed_over(system)
    assert await anna.do(f"/conversations/{cid}/claim") == 204
    if verified:
        async with system.gateway.db.write() as tx:
            await turns.change(tx, cid, verified=True)
    return cid, token


async def kept(system: Any, cid: str) -> int:
    async with system.gateway.db.read() as tx:
        count = select(func.count()).select_from(attachments).where(attachments.c.conversation == cid)
        return int((await tx.execute(count)).scalar_one())


async def last_event(agent: AtDesk, cid: str) -> dict[str, Any]:
    found: dict[str, Any] = (await agent.see(f"/conversations/{cid}"))["events"][-1]
    return found


async def test_that_a_file_reaches_the_person_once_under_the_agents_name_and_can_be_saved(
    system: Any, hire: Any
) -> None:
    anna = await hire()
    cid, token = await led(system, anna)
    for _ in range(2):
        assert (await attach(anna, cid, name="..\\Umowa żółta.html")).status_code == 204

    async with system.chat(token) as chat:
        told = await chat.hears("agent")
        assert [each for each in chat.kept if each.get("kind") == "file"] == []
    file = told["data"]["file"]
    assert (told["kind"], told["author"], told["text"]) == ("file", "Anna Nowak", "Tu jest umowa.")
    assert (file["name"], file["kind"], file["size"]) == ("Umowa żółta.pdf", "pdf", len(PDF))
    assert (await last_event(anna, cid))["data"]["file"] == file and await kept(system, cid) == 1

    headers = {"authorization": f"Bearer {token}"}
    for answer in (
        await system.http.get(f"/chat/files/{file['id']}", headers=headers),
        await anna.http.get(f"/console/api/conversations/{cid}/files/{file['id']}"),
    ):
        assert answer.content == PDF and answer.headers["content-type"] == "application/pdf"
        said = answer.headers["content-disposition"]
        assert said.startswith("attachment; ") and "filename*=UTF-8''Umowa%20%C5%BC%C3%B3%C5%82ta.pdf" in said
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
    async with system.gateway.db.read() as tx:
        noted = await agents.entries(tx, subject=cid, login="", before=10**9, limit=20)
    acts = [(entry["action"], entry["detail"]) for entry in noted]
    assert acts.count(("attach", f"pdf {len(PDF)}")) == 2 and ("view_file", file["id"]) in acts


ADMITTED = [
    (png(), 204, None),
    (JPEG, 204, None),
    (b"<html><script>1</script></html>", 415, "file_kind"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "file_kind"),
    (b"MZ\x90\0" + PDF, 415, "file_kind"),
    (png() + b"<script>", 415, "file_kind"),
    (PDF[:-8], 415, "file_kind"),
    (b"", 415, "file_kind"),
    (PDF[:-8] + b" " * 5_250_000 + b"%%EOF", 413, "file_too_large"),
    (b"%PDF-" + b" " * 6_000_000, 413, "body_too_large"),
]


async def test_that_content_and_size_decide_what_gets_through(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, _ = await led(system, anna)
    for number, (content, status, code) in enumerate(ADMITTED):
        answer = await attach(anna, cid, content, id=f"f{number}")
        assert answer.status_code == status, (number, answer.text)
        assert (answer.json()["code"] if answer.content else None) == code, number
    assert await kept(system, cid) == 2


async def test_that_only_the_owner_attaches_and_only_for_a_proved_person(system: Any, hire: Any) -> None:
    anna, ewa = await hire(), await hire("ewa", "Ewa Lis", "supervisor")
    cid, _ = await led(system, anna, verified=False)
    assert (await anna.see(f"/conversations/{cid}"))["conversation"]["attach"]["allowed"] is False

    assert (await attach(anna, cid)).json()["code"] == "person_unverified"
    async with system.gateway.db.write() as tx:
        await turns.change(tx, cid, verified=True)
    assert (await attach(ewa, cid)).json()["code"] == "not_yours"
    assert (await attach(anna, cid, text="Jeśli nie wpłynie, skierujemy sprawę do sądu.")).json()[
        "code"
    ] == "blocked_words"
    assert (await attach(anna, cid, id="zły id")).status_code == 422
    assert await kept(system, cid) == 0
    assert (await attach(anna, cid, text="")).status_code == 204
    assert (await last_event(anna, cid))["text"] == "Przesyłam plik."
    assert await anna.do(f"/conversations/{cid}/return") == 204
    assert (await attach(anna, cid, id="f2")).json()["code"] == "not_yours"


async def test_that_the_policy_is_a_setting(make_system: Any) -> None:
    system = await make_system(
        attachments_kinds="png", attachments_role="supervisor", attachments_to_unverified=True
    )
    anna, lead = await hired(system, "anna", "Anna", "agent"), await hired(system, "ewa", "Ewa", "supervisor")
    cid, _ = await led(system, anna, verified=False)
    assert (await anna.see(f"/conversations/{cid}"))["conversation"]["attach"] is None
    assert (await attach(anna, cid, png())).json()["code"] == "not_allowed"
    assert await lead.do(f"/conversations/{cid}/assign", to="ewa") == 204
    assert (await attach(lead, cid)).json()["code"] == "file_kind"
    assert (await attach(lead, cid, png())).status_code == 204
    for agent in (anna, lead):
        await agent.http.aclose()


async def test_that_a_file_opens_for_nobody_else(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, token = await led(system, anna)
    await attach(anna, cid)
    file = (await last_event(anna, cid))["data"]["file"]["id"]
    other, other_token = await handed_over(system)

    async def fetched(token: str, **headers: str) -> int:
        wanted = {"authorization": f"Bearer {token}"} | headers
        return int((await system.http.get(f"/chat/files/{file}", headers=wanted)).status_code)

    assert await fetched("zly") == 401 and await fetched(token, origin="https://evil.example") == 403
    assert await fetched(other_token) == 404
    assert (await anna.http.get(f"/console/api/conversations/{other}/files/{file}")).status_code == 404
    codes = [await fetched(token) for _ in range(25)]
    assert codes[0] == 200 and codes[-1] == 429


async def test_that_an_sms_carries_a_signed_link_to_a_page_of_ours(system: Any, hire: Any) -> None:
    anna, phone = await hire(), "+48600100200"
    system.engine.answers["człowiek"] = reply("Przekazuję.", commands=("handover",))
    wrote = await system.http.post("/sms/simulator/messages", json={"phone": phone, "text": "człowiek"})
    cid = wrote.json()["conversation"]

    async def letters() -> list[str]:
        found = await system.http.get("/sms/simulator/messages", params={"phone": phone})
        return [letter["text"] for letter in found.json()["messages"]]

    await until(letters)
    assert await anna.do(f"/conversations/{cid}/claim") == 204
    async with system.gateway.db.write() as tx:
        await turns.change(tx, cid, verified=True)
    assert (await attach(anna, cid)).status_code == 204

    async def with_link() -> list[str]:
        return [text for text in await letters() if "/plik/" in text]

    await until(with_link)
    text = (await with_link())[0]
    assert text.startswith("Anna Nowak: Tu jest umowa.\numowa.pdf (dokument PDF, 1 KB):\n")
    path = re.search(r"/plik/\S+", text)
    assert path
    page = await system.http.get(path[0])
    assert page.status_code == 200 and "umowa.pdf (dokument PDF, 1 KB)" in page.text
    assert "attachment" not in page.headers.get("content-disposition", "")
    answer = await system.http.get(f"{path[0]}/pobierz")
    assert answer.content == PDF and answer.headers["content-disposition"].startswith("attachment")
    link = path[0]
    forged = (
        link[:-5] + ("A" if link[-5] != "A" else "B") + link[-4:]
    )  # the last letter holds bits that say nothing
    for wrong in (forged, "/plik/" + "x" * 500):
        for address in (wrong, f"{wrong}/pobierz"):
            gone = await system.http.get(address)
            assert gone.status_code == 404 and "Tego pliku już nie ma" in gone.text


async def test_that_a_file_goes_with_its_conversation(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, _ = await led(system, anna)
    await attach(anna, cid)
    file = (await last_event(anna, cid))["data"]["file"]["id"]
    await anna.do(f"/conversations/{cid}/close", outcome="answered", ask_rating=False)
    async with system.gateway.db.write() as tx:
        old = update(conversations).where(conversations.c.id == cid)
        await tx.execute(old.values(touched_s=system.gateway.conversations.moment().seconds - 366 * DAY))
    assert (await retention(system.gateway.settings, apply=True))["conversations"] == 1
    assert await kept(system, cid) == 0
    gone = await system.http.get(httpx.URL(system.gateway.links.address(file)).path)
    assert gone.status_code == 404


async def test_that_of_the_same_file_sent_twice_at_once_one_stands(system: Any, hire: Any) -> None:
    anna = await hire()
    cid, _ = await led(system, anna)
    answers = await asyncio.gather(*(attach(anna, cid) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {204} and await kept(system, cid) == 1
