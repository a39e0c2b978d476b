"""Run lines through a trained model inside Rasa, as a conversation would, and note answers and times."""

from __future__ import annotations

import asyncio
import logging
import time
from pathlib import Path
from typing import NamedTuple

import structlog

from bot.evaluation.sets import Line

FALLBACK = "nlu_fallback"


class Heard(NamedTuple):
    """How one line was understood."""

    text: str
    truth: str | None
    intent: str  # the likeliest, also when it was not sure enough
    confidence: float
    accepted: bool  # False: the fallback answered
    milliseconds: float


class Listener:
    """A model archive, loaded once."""

    def __init__(self, archive: Path) -> None:
        from rasa.core.agent import Agent  # noqa: PLC0415 - takes ten seconds

        # Rasa prints every message it reads unless told not to; production is told by bot.__main__.
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
        self._agent = Agent.load(str(archive))
        self.listen([Line("dzień dobry", None)])  # the first message pays for what loads late

    def listen(self, lines: list[Line]) -> list[Heard]:
        """Understand every line, one at a time."""
        return asyncio.run(self._listen(lines))

    async def _listen(self, lines: list[Line]) -> list[Heard]:
        heard = []
        for line in lines:
            started = time.perf_counter()
            parsed = await self._agent.parse_message(line.text)
            spent = (time.perf_counter() - started) * 1000
            top = parsed["intent"]["name"] or FALLBACK
            ranking = [one for one in parsed["intent_ranking"] if one["name"] != FALLBACK] or [
                parsed["intent"]
            ]
            best = ranking[0]
            heard.append(
                Heard(line.text, line.intent, best["name"], best["confidence"], top != FALLBACK, spent)
            )
        return heard
