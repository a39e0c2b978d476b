"""`.venv/bin/python -m benchmarks.channels.run [turns] [idle] [history] [webhooks] [--no-plain]` measures the channels.

Every service is a real process on this machine, SQLite and Redis as `make run` has them; only the rate limits are
lifted, since all people come from one address. Beside it, in the same run, stands the project that `rasa init` makes.
The figures stand in docs/operations.md.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvloop

from benchmarks.channels import history, idle, plain_rasa, talking, webhooks
from benchmarks.channels.figures import say, spread
from benchmarks.channels.stages import stages
from deploy.local.processes import ROOT, answers
from deploy.local.stack import Stack, wait_for
from tests.conftest import CREDITOR, NOW
from tests.conversations.backend import Backend
from tests.conversations.twilio_double import ACCOUNT, AUTH_TOKEN, SENDER, TwilioDouble

PARTS = ("turns", "idle", "history", "webhooks")
CROWDS = ((1, 5), (10, 3), (50, 1))  # conversations at once, chats each of them has one after the other
SOCKETS, PER_SECOND, SECONDS = 1_000, 100, 10
LIFTED = ("SESSIONS", "MESSAGES", "FRAMES", "SMS")


def main() -> None:
    """Measure what is asked for, everything by default."""
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=PARTS, help=", ".join(PARTS))
    parser.add_argument("--no-plain", action="store_true", help="leave the plain Rasa project out")
    given = parser.parse_args()
    say(f"load before: {os.getloadavg()[0]:.1f}")
    plain = ROOT / ".data" / "plain-rasa"
    if not given.no_plain and {"turns", "history"} & set(given.parts):
        say(f"plain Rasa project trained in {plain_rasa.train(plain):.0f} s (0: kept from an earlier run)")
        with plain_rasa.serving(plain) as address:
            uvloop.run(_plain(address, given.parts))
    with _ours() as (stack, backend):
        uvloop.run(_measure(stack, backend, given.parts))


async def _plain(address: str, parts: list[str]) -> None:
    async with talking.client() as http:
        await talking.at_once(1, talking.plain_talk(http, address, 1))  # warm
        if "turns" in parts:
            for people, rounds in CROWDS:
                taken, seconds = await talking.at_once(people, talking.plain_talk(http, address, rounds))
                _turns("plain Rasa, REST, small talk", people, taken, seconds)
        if "history" in parts:
            _history("plain Rasa, REST", await history.plain(http, address))


async def _measure(stack: Stack, backend: Backend, parts: list[str]) -> None:
    async with talking.client(stack.url("gateway")) as http:
        await talking.at_once(1, talking.web_talk(http, [backend.new_case()], 1))  # warm
        if "turns" in parts:
            before = stages(stack)
            for people, rounds in CROWDS:
                taken, seconds = await talking.at_once(people, talking.small_talk(http, rounds))
                _turns("Ulga, WebSocket, small talk", people, taken, seconds)
            _stages("small talk", stages(stack, before))
            before = stages(stack)
            for people, rounds in CROWDS:
                cases = [backend.new_case() for _ in range(people * rounds)]
                taken, seconds = await talking.at_once(people, talking.web_talk(http, cases, rounds))
                _turns("Ulga, WebSocket, to a plan", people, taken, seconds)
            _stages("to a plan", stages(stack, before))
        if "history" in parts:
            _history("Ulga, WebSocket", await history.ours(http))
        if "idle" in parts:
            before_mb, held_mb, turns = await idle.hold(stack, http, SOCKETS)
            each = (held_mb - before_mb) * 1024 / SOCKETS
            say(f"| {SOCKETS} idle WebSockets | {before_mb:.0f} MB -> {held_mb:.0f} MB, {each:.0f} kB each |")
            say(f"| a turn meanwhile | {spread(turns)} |")
        if "webhooks" in parts:
            taken, failed = await webhooks.post_steadily(stack, PER_SECOND, SECONDS)
            say(f"| webhook, {PER_SECOND} posts/s for {SECONDS} s | {spread(taken)} | {failed} failed |")


def _turns(name: str, people: int, taken: list[float], seconds: float) -> None:
    say(f"| {name} | {people} | {len(taken)} | {len(taken) / seconds:.1f}/s | {spread(taken)} |")


def _stages(talk: str, found: dict[str, str]) -> None:
    say("\n".join(f"{talk}, stage {name}: {cost}" for name, cost in found.items()))


def _history(name: str, found: dict[int, float]) -> None:
    cells = " | ".join(f"turn {mark}: {seconds * 1000:.0f} ms" for mark, seconds in found.items())
    say(f"| {name} | {cells} | last to first {found[history.MARKS[-1]] / found[history.MARKS[0]]:.2f} |")


@contextmanager
def _ours() -> Iterator[tuple[Stack, Backend]]:
    twilio = TwilioDouble()
    twilio.start()
    settings = {
        "ULGA_ENV": "test",
        "ULGA_CLOCK": NOW,
        "ULGA_TWILIO_ACCOUNT_SID": ACCOUNT,
        "ULGA_TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "ULGA_TWILIO_FROM": SENDER,
        "ULGA_TWILIO_BASE_URL": twilio.url,
        "ULGA_PUBLIC_URL": "https://ulga.test",
        "ULGA_SMS_PER_SECOND": "1000",
        "ULGA_CHAT_MAX_SOCKETS_ADDRESS": "5000",
        **{f"ULGA_LIMIT_{name}": "100000/minute" for name in LIFTED},
    }
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        stack = Stack(Path(folder), settings, usual_ports=False)
        stack.environment["ULGA_CHAT_ORIGINS"] = stack.url("gateway")
        try:
            stack.start()
            assert wait_for(lambda: answers(f"{stack.url('gateway')}/readyz"), 30), "the gateway is not ready"
            secrets = json.loads((stack.data / "secrets.json").read_text())
            backend = Backend(stack.url("cases"), secrets["CASES_ADMIN_TOKEN"])
            backend.put_creditor(CREDITOR)
            yield stack, backend
            backend.close()
        finally:
            stack.stop()
            twilio.stop()


if __name__ == "__main__":
    main()
