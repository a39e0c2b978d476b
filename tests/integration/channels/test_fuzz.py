"""Noise at every door: no 5xx, no crash, nothing of one conversation in another, and the chat works afterwards.

`make test` sends 3,000 frames and bodies, `make soak` 100,000 (ULGA_FUZZ); the seed is printed with `-s`.
"""

import asyncio
import json
import os
import random
import re
import time
from collections import Counter
from contextlib import AsyncExitStack
from typing import Any

import pytest

from channels.sms.signature import Signatures, read_form
from tests.integration.channels.noise import form, frame

NOISE = int(os.environ.get("ULGA_FUZZ", "3000"))
SEED = int(os.environ.get("ULGA_FUZZ_SEED", str(time.time_ns() % 10_000)))
FRAMES, BODIES = NOISE * 2 // 3, NOISE // 3
TALKERS, UNREAD = 5, 1_000
MARKER = re.compile(r"znak-\d+-")
LIFTED = {f"limit_{name}": "1000000/second" for name in ("frames", "messages", "sessions", "sms")}
LIFTED["limit_openings"] = "20/minute"  # this one stays: each of thousands of resumes reads the log again


def marker(number: int) -> str:
    """Four digits apart, so that no bent mark of one talker is another's."""
    return f"znak-{str(number) * 4}-"


def phone(number: int) -> str:
    """Six digits apart, for the same reason."""
    return "+48600" + str(number) * 6


def foreign(text: str, number: int) -> set[str]:
    """The marks of other talkers in what this one got."""
    return set(MARKER.findall(text)) & {marker(other) for other in range(TALKERS) if other != number}


@pytest.mark.timeout(60 + NOISE // 20)
async def test_that_noise_in_frames_breaks_nothing_and_leaks_nothing(
    make_system: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.webchat.patience.BAD_FRAMES", 10**9)
    system = await make_system(**LIFTED)
    async with AsyncExitStack() as opened:
        chats = [await opened.enter_async_context(system.chat()) for _ in range(TALKERS)]
        results = await asyncio.gather(*(noisy(chat, number) for number, chat in enumerate(chats)))
        async with system.chat() as fresh:
            await fresh.hears()
            await fresh.say("ile?")
            assert (await fresh.hears())["text"] == "Echo: ile?"
    codes: Counter[str] = sum((result[0] for result in results), Counter())
    print(f"\n{FRAMES} frames, seed {SEED}: {dict(codes)}")
    assert "internal" not in codes
    assert codes["ack"] > FRAMES // 100, "some of it must have been good"
    for number, (_, seen) in enumerate(results):
        assert seen == {marker(number)}
    assert (await system.http.get("/healthz")).status_code == 200


async def noisy(chat: Any, number: int) -> tuple[Counter[str], set[str]]:
    """Send noise, read everything; return the codes heard and the markers seen."""
    dice, codes, seen = random.Random(SEED * 100 + number), Counter[str](), set[str]()
    last = f"{marker(number)} koniec szumu"

    async def read() -> None:
        async for raw in chat.socket:
            heard = json.loads(raw)
            codes[heard.get("code", heard["type"])] += 1
            seen.update(foreign(raw, number), {marker(number)} & set(MARKER.findall(raw)))
            if heard["type"] == "event" and heard["text"] == f"Echo: {last}":
                return

    reading = asyncio.create_task(read())
    for sent in range(FRAMES // TALKERS):
        await chat.send(frame(dice, f"{marker(number)} ile?"))
        if dice.random() < 0.02:
            await asyncio.sleep(0.01)  # noise comes in bursts
        if (
            sent % UNREAD == 0
        ):  # a pong waits behind what was sent before it; after 20 seconds the gateway gives up
            await (await chat.socket.ping())
    await chat.say(last, id="the-last")
    async with asyncio.timeout(60 + NOISE // 100):
        await reading
    return codes, seen


@pytest.mark.timeout(60 + NOISE // 20)
async def test_that_noise_in_webhooks_breaks_nothing_and_leaks_nothing(
    make_system: Any, twilio_settings: dict[str, Any]
) -> None:
    system = await make_system(**twilio_settings, **LIFTED)
    signatures = Signatures(twilio_settings["twilio_auth_token"], twilio_settings["public_url"])
    seen = Counter[int]()

    async def post_noise(number: int) -> None:
        dice = random.Random(SEED * 100 + number)
        for _ in range(BODIES // TALKERS):
            path = dice.choice(["/sms/twilio", "/sms/twilio/status"])
            text = form(dice, phone(number), f"{marker(number)} ile?").encode("utf-8", "replace")
            body = text if dice.random() < 0.95 else dice.randbytes(200)
            signed = signatures.sign(path, "", read_form(body)) if dice.random() < 0.9 else "forged"
            headers = {"x-twilio-signature": signed, "content-type": "application/x-www-form-urlencoded"}
            seen[(await system.http.post(path, content=body, headers=headers)).status_code] += 1

    await asyncio.gather(*(post_noise(number) for number in range(TALKERS)))

    print(f"\n{BODIES} webhook bodies, seed {SEED}: {dict(seen)}")
    assert set(seen) <= {200, 204, 400, 403}
    assert {200, 403} <= set(seen)
    talkers = {phone(number): number for number in range(TALKERS)}  # a bent number is somebody else's
    for letter in system.twilio.taken:
        if letter["To"] in talkers:
            assert not foreign(letter["Body"], talkers[letter["To"]]), letter
    assert not system.twilio.complaints
