"""A working morning at the console (`desk_scene.json`): the queue, one conversation, its case, the team in figures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

MINE = "c0ffee01-0000-4000-8000-000000000001"
CRISIS = "c0ffee02-0000-4000-8000-000000000002"
WAITING = "c0ffee03-0000-4000-8000-000000000003"
OTHERS = "c0ffee04-0000-4000-8000-000000000004"
BOT_LED = "c0ffee05-0000-4000-8000-000000000005"


def scene() -> dict[str, Any]:
    """Everything afresh: `me`, `heads` by conversation, `events`, `deliveries`, `answers` by path."""
    read: dict[str, Any] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return read
