"""Twilio's webhook at a steady rate: how long each post waits for its empty answer.

Posts are sent when they are due, whether earlier ones were answered or not, and timed from when they were due: a
server that falls behind shows it. The workers answer what comes in at the same time, through the real engine.
"""

from __future__ import annotations

import asyncio
import time

import aiohttp
from twilio.request_validator import RequestValidator

from deploy.local.stack import Stack
from tests.conversations.twilio_double import ACCOUNT, AUTH_TOKEN, SENDER

PHONES = 200
PATH = "/sms/twilio"


async def post_steadily(stack: Stack, per_second: int, seconds: int) -> tuple[list[float], int]:
    """Return the seconds of every post, and how many were not answered with 200."""
    public = stack.environment["ULGA_PUBLIC_URL"] + PATH
    sign = RequestValidator(AUTH_TOKEN).compute_signature
    forms = []
    for number in range(per_second * seconds):
        form = {"MessageSid": f"SMb{time.time_ns():020d}{number:09d}", "AccountSid": ACCOUNT, "To": SENDER}
        form |= {"From": f"+48780{number % PHONES:06d}", "NumMedia": "0", "Body": "dzień dobry"}
        forms.append((form, {"X-Twilio-Signature": sign(public, form)}))
    taken, failed = [], 0

    async def post(due: float, form: dict[str, str], headers: dict[str, str]) -> None:
        nonlocal failed
        async with http.post(stack.url("gateway") + PATH, data=form, headers=headers) as answer:
            failed += answer.status != 200
        taken.append(time.perf_counter() - due)

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as http:
        started, posts = time.perf_counter(), set()
        for number, (form, headers) in enumerate(forms):
            due = started + number / per_second
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            posts.add(asyncio.create_task(post(due, form, headers)))
        await asyncio.gather(*posts)
    return taken, failed
