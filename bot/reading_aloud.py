"""How a text would be understood, without any conversation: for agents who want to know what the assistant makes of it.

Changes nothing and remembers nothing.
"""

from __future__ import annotations

import json
from typing import Any

MOST_GUESSES = 5
LONGEST = 4000


async def read_aloud(agent: Any, text: str) -> dict[str, Any]:
    """Return {"intent", "confidence", "ranking": [{"intent", "confidence"}], "values": [{"kind", "text", "value"}]}."""
    parsed = await agent.parse_message(text[:LONGEST])
    intent = parsed.get("intent") or {}
    ranking = [
        {"intent": str(guess["name"]), "confidence": float(guess["confidence"])}
        for guess in parsed.get("intent_ranking") or []
    ]
    values = [
        {
            "kind": str(found["entity"]),
            "text": text[int(found.get("start", 0)) : int(found.get("end", 0))],
            "value": json.loads(json.dumps(found.get("value"), default=str)),
        }
        for found in parsed.get("entities") or []
    ]
    return {
        "intent": str(intent.get("name") or ""),
        "confidence": float(intent.get("confidence") or 0.0),
        "ranking": ranking[:MOST_GUESSES],
        "values": values,
    }
