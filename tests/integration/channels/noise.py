"""Noise for the doors: frames and webhook bodies, made up from nothing or bent out of good ones."""

from __future__ import annotations

import json
import random
from typing import Any
from urllib.parse import quote_plus, urlencode

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
    "%00%ff",
    "../../etc/passwd",
]
TOKENS = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "1e999",
    "-0",
    "9" * 400,
    "&",
    "=",
    "%",
]
FIELDS = [
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
ODD = [
    "",
    "+48600100200",
    "%ff%fe",
    "%00",
    "x" * 50,
    "-1",
    "ile%3F",
    "9" * 30,
    "%F0%9F%91%8D",
    "stop",
    "START",
]


def frame(dice: random.Random, words: str) -> str | bytes:
    """One WebSocket frame; `words` is what a good one would say."""
    kind = dice.random()
    if kind < 0.05:
        return dice.randbytes(dice.randrange(64))
    if kind < 0.1:
        return "".join(chr(dice.randrange(1, 0xD7FF)) for _ in range(dice.randrange(64)))
    if kind < 0.12:
        return "[" * dice.randrange(1, 20_000)
    made = _built(dice) if kind < 0.5 else _good(dice, words)
    text = json.dumps(made)
    return bent(dice, text) if dice.random() < 0.6 else text


def form(dice: random.Random, phone: str, words: str) -> str:
    """The body of one webhook; a good one comes from `phone` and says `words`."""
    if dice.random() < 0.4:
        pairs = [f"{quote_plus(name)}={dice.choice(ODD)}" for name in FIELDS if dice.random() < 0.8]
        return "&".join(pairs)
    good = {"MessageSid": f"SM{dice.randrange(10**6)}", "From": phone, "To": "+48732000000", "Body": words}
    status = {"MessageStatus": dice.choice(["sent", "delivered", "failed", "x"]), "ErrorCode": "30007"}
    text = urlencode(good | (status if dice.random() < 0.3 else {"NumMedia": "0"}))
    return bent(dice, text) if dice.random() < 0.6 else text


def bent(dice: random.Random, text: str) -> str:
    """The same with one to four injuries: cut, doubled, swapped, something put in."""
    for _ in range(dice.randrange(1, 5)):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.randrange(12))
        piece = dice.choice(["", text[start:end] * 2, dice.choice(TOKENS), chr(dice.randrange(1, 0x2FF))])
        text = text[:start] + piece + text[end:]
    return text


def _value(dice: random.Random) -> Any:
    return dice.choice([None, True, 0, -1, 2**70, 1.5, [], {}, *TEXTS])


def _built(dice: random.Random) -> dict[str, Any]:
    made: dict[str, Any] = {"type": dice.choice(TYPES)}
    for name in ("id", "text", "choice", "after", "extra"):
        if dice.random() < 0.6:
            known = name == "id" and dice.random() < 0.5
            made[name] = dice.choice(["ok-1", "ok_2"]) if known else _value(dice)
    return made


def _good(dice: random.Random, words: str) -> dict[str, Any]:
    client_id = f"n{dice.randrange(10**9)}"
    return dice.choice(
        [
            {"type": "message", "id": client_id, "text": words},
            {"type": "choice", "id": client_id, "choice": f"c{dice.randrange(10**6)}"},
            {"type": "resume", "after": dice.randrange(50)},
            {"type": "typing"},
        ]
    )
