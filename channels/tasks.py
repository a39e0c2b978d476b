"""`python -m channels.tasks retention [--apply]`: forget conversations and texts past their time; run it once a day.

Without --apply it only says what would go. Prints one JSON object with counts, nothing else.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time

from channels.settings import Settings
from channels.store import forgetting
from channels.store.db import Database
from channels.store.forgetting import Limits

DAY = 24 * 3600.0


def main(arguments: list[str] | None = None) -> int:
    """Run one task; 0 when it was done."""
    parser = argparse.ArgumentParser(prog="python -m channels.tasks")
    tasks = parser.add_subparsers(dest="task", required=True)
    tasks.add_parser("retention").add_argument("--apply", action="store_true")
    given = parser.parse_args(arguments)
    result = asyncio.run(retention(Settings(), apply=given.apply))
    sys.stdout.write(json.dumps({"forgotten" if given.apply else "would_forget": result}) + "\n")
    return 0


async def retention(settings: Settings, *, apply: bool) -> dict[str, int]:
    """Forget, or say what would be forgotten; counts by category."""
    db = Database(settings.database_url)
    try:
        await db.start()
        limits = limits_of(settings, time.time())
        async with db.read() as tx:
            planned = await forgetting.count(tx, limits)
        return await _forget(db, limits) if apply else planned
    finally:
        await db.close()


def limits_of(settings: Settings, now: float) -> Limits:
    """The settings' days as moments."""
    return Limits(
        conversations=now - settings.keep_conversations_days * DAY,
        unused=now - settings.keep_unused_days * DAY,
        texts=now - settings.keep_sms_texts_days * DAY,
        memories=now - settings.keep_memories_days * DAY,
        now=now,
    )


async def _forget(db: Database, limits: Limits) -> dict[str, int]:
    gone, batch = 0, -1
    while batch:  # a short transaction each: nobody who writes meanwhile waits long
        async with db.write() as tx:
            batch = await forgetting.forget_conversations(tx, limits)
        gone += batch
    async with db.write() as tx:
        return {"conversations": gone} | await forgetting.forget_rest(tx, limits)


if __name__ == "__main__":
    sys.exit(main())
