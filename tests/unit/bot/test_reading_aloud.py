"""What the console is told of a reading: intent, guesses, values, as plain JSON."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from bot.reading_aloud import read_aloud


class Agent:
    """Stands for Rasa's agent: only its parsing is used here."""

    async def parse_message(self, text: str) -> dict[str, Any]:
        guesses = [{"name": f"intent{n}", "confidence": 0.5 - n / 10} for n in range(9)]
        span = {"start": text.index("200"), "end": text.index("200") + 6}
        return {
            "intent": {"name": "request_installments", "confidence": 0.93},
            "intent_ranking": guesses,
            "entities": [{"entity": "date", "value": date(2026, 12, 10), **span}],
        }


def test_that_a_reading_is_plain_json_with_the_words_behind_each_value() -> None:
    read = asyncio.run(read_aloud(Agent(), "po 200 zł proszę"))

    assert (read["intent"], read["confidence"]) == ("request_installments", 0.93)
    assert len(read["ranking"]) == 5 and read["ranking"][0] == {"intent": "intent0", "confidence": 0.5}
    assert read["values"] == [{"kind": "date", "text": "200 zł", "value": "2026-12-10"}]
