"""Noise at every door: no 5xx, no crash, no leak, and the chat still works afterwards."""

import json
import random
from typing import Any

import pytest

from channels.sms.signature import Signatures, read_form

FRAMES, BODIES = 1_500, 400
TYPES = ["message", "choice", "typing", "resume", "event", "ack", "", None, 7]
TEXTS = [
    "",
    " ",
    "/restart",
    "/affirm{}",
    "\u0000",
    "\ud800",
    "👍",
    "x" * 3_000,
    "ile?",
    "{{7*7}}",
    "' OR 1=1 --",
    "\u202e",
]


def value(dice: random.Random) -> Any:
    return dice.choice([None, True, 0, -1, 2**70, 1.5, [], {}, *TEXTS])


def frame(dice: random.Random) -> str | bytes:
    kind = dice.random()
    if kind < 0.1:
        return dice.randbytes(dice.randrange(64))
    if kind < 0.2:
        return "".join(chr(dice.randrange(1, 0xD7FF)) for _ in range(dice.randrange(64)))
    built = {"type": dice.choice(TYPES)}
    for name in ("id", "text", "choice", "after", "extra"):
        if dice.random() < 0.6:
            built[name] = (
                dice.choice(["ok-1", "ok_2"]) if name == "id" and dice.random() < 0.5 else value(dice)
            )
    text = json.dumps(built)
    if dice.random() < 0.2:
        place = dice.randrange(len(text))
        text = text[:place] + dice.choice(["", '"', "{", "\\"]) + text[place + 1 :]
    return text


@pytest.mark.parametrize("seed", [1, 2])
async def test_that_random_frames_break_nothing(
    system: Any, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.webchat.socket.BAD_FRAMES", 10**9)
    dice = random.Random(seed)
    async with system.chat() as other, system.chat() as chat:
        await other.hears()
        for _ in range(FRAMES):
            await chat.send(frame(dice))
        await chat.say("koniec szumu", id="last")
        await chat.next("ack", seconds=30)
        codes = set()
        while True:
            heard = json.loads(await chat.socket.recv()) if not chat.kept else chat.kept.pop(0)
            codes.add(heard.get("code"))
            if heard["type"] == "event" and heard["text"].startswith("Echo: koniec szumu"):
                break
        assert "internal" not in codes
        assert await other.silent(0.2)
    assert (await system.http.get("/healthz")).status_code == 200


async def test_that_random_webhooks_break_nothing(make_system: Any, twilio_settings: dict[str, Any]) -> None:
    system = await make_system(**twilio_settings)
    dice = random.Random(7)
    signatures = Signatures(twilio_settings["twilio_auth_token"], twilio_settings["public_url"])
    seen = set()
    for number in range(BODIES):
        path = dice.choice(["/sms/twilio", "/sms/twilio/status"])
        odd = ["", f"SM{number}", "+48600100200", "%ff%fe", "%00", "x" * 50, "-1", "ile%3F"]
        names = [
            "MessageSid",
            "From",
            "To",
            "Body",
            "NumMedia",
            "MessageStatus",
            "ErrorCode",
            "OptOutType",
            "Zażółć",
        ]
        pairs = [f"{name}={dice.choice(odd)}" for name in names if dice.random() < 0.8]
        body = "&".join(pairs).encode() if dice.random() < 0.9 else dice.randbytes(200)
        signature = signatures.sign(path, "", read_form(body)) if dice.random() < 0.8 else "forged"
        headers = {"x-twilio-signature": signature, "content-type": "application/x-www-form-urlencoded"}
        seen.add((await system.http.post(path, content=body, headers=headers)).status_code)

    assert seen <= {200, 204, 400, 403}
    assert {200, 403} <= seen
