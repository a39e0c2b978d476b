"""People at the console for the tests, and conversations that wait for them."""

from dataclasses import dataclass
from typing import Any

import httpx
from argon2 import PasswordHasher
from channel_servers import reply

from channels.conversation.modes import Mode
from channels.store import agents

PASSWORD = "dobre-haslo-do-testow"
# argon2id at its cheapest: people log in hundreds of times here, and what a hash costs is written in the hash
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
HASHED = CHEAP.hash(PASSWORD)


@dataclass
class AtDesk:
    """An agent with a browser."""

    http: httpx.AsyncClient
    csrf: str

    async def post(self, path: str, **body: Any) -> httpx.Response:
        return await self.http.post(f"/console/api{path}", json=body, headers={"x-csrf-token": self.csrf})

    async def do(self, path: str, **body: Any) -> int:
        return (await self.post(path, **body)).status_code

    async def see(self, path: str) -> Any:
        return (await self.http.get(f"/console/api{path}")).raise_for_status().json()


async def handed_over(system: Any, words: str = "człowiek") -> tuple[str, str]:
    """A conversation that waits for a person."""
    system.engine.answers["człowiek"] = reply("Przekazuję.", commands=("handover",))
    cid, token = await system.session()
    async with system.chat(token) as chat:
        await chat.hears()
        await chat.say(words)
        await chat.hears()
    return cid, token


async def mode(system: Any, cid: str) -> Mode:
    found: Mode = (await system.gateway.conversations.load(cid)).mode
    return found


async def hired(system: Any, login: str, name: str, role: str, **more: Any) -> AtDesk:
    """An agent of that name, logged in."""
    moment = system.gateway.conversations.moment()
    async with system.gateway.db.write() as tx:
        await agents.create(tx, login=login, name=name, role=role, password=HASHED, moment=moment)
        agent = await agents.by_login(tx, login)
        assert agent is not None
        if more:
            await agents.change(tx, agent.id, **more)
    http = httpx.AsyncClient(base_url=system.url, timeout=10)
    answer = await http.post("/console/api/login", json={"login": login, "password": PASSWORD})
    return AtDesk(http, answer.raise_for_status().json()["csrf"])
