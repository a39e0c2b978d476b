"""What a search over many events costs, with the index and with the LIKE it took the place of; and what a write costs.

`python -m benchmarks.channels.search --events 100000 [--database sqlite|postgresql]`. PostgreSQL: a private server, see
tests/integration/postgres.py.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, text

from channels.store import search
from channels.store.agents import Agent
from channels.store.db import Database
from channels.store.search import Search
from channels.store.tables import conversations, events
from polish.diacritics import POLISH_LETTERS, strip
from tests.integration.postgres import server

EACH, ROUNDS, PAGE = 20, 15, 51
COMMON = (
    "zapłata", "rata", "termin", "kwota", "proszę", "sprawa", "umowa", "odsetki", "pismo", "telefon", "jutro",
    "miesiąc", "praca", "choroba", "przelew", "konto", "zaległość", "pomoc", "dziecko", "dokument",
)  # fmt: skip
SOUGHT = {"rare": "wodospad", "common": "zaleglosc", "two words": "zaleglosc rata", "none": "hipopotam"}
AGENT = Agent(
    **{"id": 1, "login": "a", "name": "A", "role": "admin", "password": "", "active": True, "failures": 0,
       "locked_until_s": 0.0, "presence": "available", "capacity": 6, "skills": [], "languages": ["pl"],
       "creditors": None, "unassigned": True, "totp_secret": None, "totp_pending": None, "totp_last": 0,
       "oidc_subject": None}  # type: ignore[arg-type]
)  # fmt: skip


def rows(count: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Conversations of twenty events, words drawn from few; one event in a thousand holds a rare one."""
    chance, began = random.Random(7), datetime(2026, 1, 1, tzinfo=UTC)
    talks = [
        {"id": f"c{n:08}", "channel": "web", "mode": "bot", "created_at": began, "last_offset": EACH}
        for n in range(count // EACH)
    ]
    said = []
    for number in range(count):
        words = chance.choices(COMMON, k=12) + ["wodospad"] * (number % 1000 == 0)
        said.append({
            "conversation": f"c{number // EACH:08}", "offset": number % EACH + 1, "source": "debtor", "kind": "text",
            "text": " ".join(words).capitalize() + ".", "choices": [], "data": {}, "key": f"k{number}",
            "at": began + timedelta(seconds=number),
        })  # fmt: skip
    return talks, said


async def by_like(tx: Any, words: str) -> list[Any]:
    """The search as it was: every text folded, every text looked through."""
    folded: Any = events.c.text
    for letter in POLISH_LETTERS:
        folded = func.replace(folded, letter, strip(letter.lower()))
    folded = func.lower(folded)
    query = select(events).where(*(folded.contains(word) for word in words.split()))
    return list(await tx.execute(query.order_by(events.c.at.desc()).limit(PAGE)))


async def by_index(tx: Any, words: str) -> list[Any]:
    """The search as it is."""
    return list(await search.hits(tx, AGENT, Search(words), PAGE))


async def timed(work: Callable[[], Awaitable[Any]], rounds: int = ROUNDS) -> tuple[float, int]:
    """Median milliseconds, and how much was found."""
    taken, found = [], 0
    for _ in range(rounds):
        began = time.perf_counter()
        found = len(await work())
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), found


async def filled(db: Database, said: list[dict[str, Any]]) -> float:
    """Write in groups of twenty, a transaction each; microseconds an event."""
    began = time.perf_counter()
    for first in range(0, len(said), EACH):
        async with db.write() as tx:
            await tx.execute(insert(events), said[first : first + EACH])
    return (time.perf_counter() - began) / len(said) * 1e6


async def measure(address: str, count: int) -> None:
    """Print a table."""
    db = Database(address)
    await db.start()
    talks, said = rows(count)
    async with db.write() as tx:
        await tx.execute(insert(conversations), talks)
    sample, rest = said[: count // 10], said[count // 10 :]
    with_index = await filled(db, sample)
    print(
        f"{db.url.get_backend_name()}, {count} events; written with the index: {with_index:.0f} us an event"
    )
    await filled(db, rest)
    print("| words | found | LIKE, ms | index, ms |\n|---|---|---|---|")
    async with db.read() as tx:
        await tx.execute(text("ANALYZE"))
        for name, words in SOUGHT.items():
            old, _ = await timed(lambda words=words: by_like(tx, words), 3)  # type: ignore[misc]
            new, found = await timed(lambda words=words: by_index(tx, words))  # type: ignore[misc]
            print(f"| {name} | {'51+' if found == PAGE else found} | {old:.0f} | {new:.1f} |", flush=True)
    await db.close()


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = parser.parse_args()
    with ExitStack() as stack:
        if given.database == "sqlite":
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            address = f"sqlite:///{Path(folder) / 'search.sqlite3'}"
        else:
            address = stack.enter_context(server()).replace("postgresql", "postgresql+psycopg") + "/postgres"
        asyncio.run(measure(address, given.events))


if __name__ == "__main__":
    main()
