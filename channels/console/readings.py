"""What the assistant makes of a message, what an agent might do about it, and corrections that teach it."""

from __future__ import annotations

from typing import Any, Protocol

from channels.console.anonymous import anonymous
from channels.console.guards import Refused
from channels.console.mood import mood_of
from channels.conversation.model import Event, Source
from channels.conversation.service import Conversations
from channels.engine.answer import Reading
from channels.store import agents, log, readings
from channels.store.agents import Agent
from channels.texts import coaching
from channels.texts.canned import BUILT_IN
from channels.texts.intents import INTENTS, MOODS, intent_text

LOOK_BACK, MOST = 100, 500
CANNED = {each.code: each for each in BUILT_IN}


class Reader(Protocol):
    """Who understands; `EngineClient` at run time."""

    async def read(self, text: str) -> Reading: ...


class Readings:
    """Asks the engine once a message."""

    def __init__(self, conversations: Conversations, reader: Reader) -> None:
        self._conversations = conversations
        self._reader = reader

    async def last(self, cid: str) -> dict[str, Any]:
        """The reading of the person's last words; raises not_found when there are none, EngineFault without Rasa."""
        async with self._conversations.db.read() as tx:
            recent = await log.recent(tx, cid, LOOK_BACK)
        event = next((each for each in recent if _is_words(each)), None)
        if event is None:
            raise Refused("not_found")
        return await self._read(cid, event)

    async def help(self, cid: str) -> dict[str, Any]:
        """Steps, drafts and notes for the last words; without a reading, the usual ones."""
        try:
            read = await self.last(cid)
        except Refused:
            read = {"intent": "", "mood": "calm"}
        steps, drafts = coaching.OF_INTENT.get(read["intent"], coaching.USUAL)
        steps = ("freeze",) if read["mood"] == "danger" else steps
        return {
            "steps": [{"code": code, "text": coaching.STEPS[code]} for code in steps],
            "drafts": [
                {"code": code, "title": CANNED[code].title, "text": CANNED[code].text} for code in drafts
            ],
            "coaching": [
                {"code": code, "title": coaching.NOTES[code][0], "text": coaching.NOTES[code][1]}
                for code in coaching.OF_MOOD[read["mood"]]
            ],
        }

    async def correct(self, agent: Agent, cid: str, offset: int, intent: str) -> None:
        """Say what a message should have been read as; kept without what could name a person."""
        if intent not in INTENTS:
            raise Refused("invalid_request")
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            event = next(iter(await log.read(tx, cid, offset - 1, limit=1)), None)
            if event is None or event.offset != offset or not _is_words(event):
                raise Refused("not_found")
            read = await readings.kept(tx, cid, offset)
            values = {
                "conversation": cid,
                "offset": offset,
                "text": anonymous(event.text),
                "read_as": read["intent"] if read else "",
                "intent": intent,
                "agent": agent.id,
            }
            await readings.propose(tx, values, moment)
            await agents.note(tx, agent.id, "correction", cid, moment, detail=intent)

    async def _read(self, cid: str, event: Event) -> dict[str, Any]:
        async with self._conversations.db.read() as tx:
            found: dict[str, Any] | None = await readings.kept(tx, cid, event.offset)
            corrected = await readings.proposed(tx, cid, event.offset)
        if found is None:
            reading = await self._reader.read(event.text)
            rest: dict[str, Any] = {
                "values": [each.model_dump() for each in reading.values],
                "ranking": [each.model_dump() for each in reading.ranking],
            }
            found = rest | {"intent": reading.intent, "confidence": reading.confidence}
            async with self._conversations.db.write() as tx:
                await readings.keep(
                    tx, cid, event.offset, intent=reading.intent, confidence=reading.confidence, found=rest
                )
        mood = mood_of(event.text, found["intent"])
        return found | {
            "offset": event.offset,
            "intent_text": intent_text(found["intent"]),
            "mood": mood,
            "mood_text": MOODS[mood],
            "corrected": {"intent": corrected} if corrected else None,
        }


def _is_words(event: Event) -> bool:
    return event.source is Source.DEBTOR and event.payload is None and bool(event.text.strip())
