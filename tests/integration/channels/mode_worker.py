"""One process of the random test of modes: agents, people and an assistant at the same few conversations.

    python mode_worker.py DATABASE SEED MOVES CONVERSATION...

Makes MOVES successful moves of the mode, prints how many and how many were refused.
"""

import asyncio
import random
import sys
from typing import Any

from channels.console.desk import Desk
from channels.console.takeover import Takeover
from channels.console.writing import Writing
from channels.conversation.bus import Bus
from channels.conversation.courier import Courier
from channels.conversation.model import Channel, Draft, Source
from channels.conversation.service import Conversations
from channels.conversation.turn import Turns
from channels.engine.answer import EngineAnswer, EngineCommand, EngineMessage
from channels.engine.client import Question
from channels.errors import ChannelError
from channels.metrics import Metrics
from channels.store import agents
from channels.store.agents import Agent
from channels.store.db import Database
from channels.texts.web import WebTexts
from polish.clock import clock_from

WORDS = ("ile jest do zapłaty", "dzień dobry", "człowiek", "człowiek", "nie chce juz zyc")


class Assistant:
    """Answers after a while, in which somebody may have taken over; hands over when asked for a person."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    async def ask(self, question: Question) -> EngineAnswer:
        await asyncio.sleep(self._chance.random() * 0.03)
        over = question.text == "człowiek"
        return EngineAnswer(
            message_id=question.message_id,
            messages=[EngineMessage(kind="text", text="przekazuję" if over else "odpowiedź asystenta")],
            commands=[EngineCommand(name="handover", reason="request_human")] if over else [],
        )


class Cases:
    """Takes every session."""

    async def open_session(self, *_: Any, **__: Any) -> None:
        return None


async def move(chance: random.Random, takeover: Takeover, agent: Agent, other: Agent, cid: str) -> None:
    """Try one move, whatever the mode is."""
    match chance.choices(("claim", "clear", "release", "transfer", "back", "close", "reopen", "freeze"),
                         (8, 4, 4, 4, 4, 4, 4, 1))[0]:  # fmt: skip
        case "claim":
            await takeover.claim(agent, cid)
        case "clear":
            await takeover.clear(agent, cid)
        case "release":
            await takeover.release(agent, cid, "")
        case "transfer":
            await takeover.transfer(agent, cid, other, "")
        case "back":
            await takeover.give_back(agent, cid, "", "nothing")
        case "close":
            await takeover.close(agent, cid, "answered", "", ask_rating=False)
        case "reopen":
            await takeover.reopen(agent, cid)
        case _:
            await takeover.freeze(agent, cid, say_help=True)


async def main() -> None:
    database, seed, moves = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    talks, chance = sys.argv[4:], random.Random(seed)
    db = Database(database)
    await db.start()
    conversations = Conversations(db, clock_from(None), Bus(), Metrics())
    texts: Any = {Channel.WEB: WebTexts("Firma")}
    assistant: Any = Assistant(chance)
    courier = Courier(
        conversations,
        Turns(assistant, Cases(), texts, conversations.metrics),
        poll_seconds=0.03,
        lease_seconds=5.0,
    )
    desk = Desk(conversations)
    async with db.read() as tx:
        team = await agents.everyone(tx)
    working = asyncio.create_task(courier.run())
    made, refused, number = 0, 0, 0
    takeover, writing = Takeover(desk, texts), Writing(desk)
    while made < moves:
        number += 1
        cid, agent, other = chance.choice(talks), chance.choice(team), chance.choice(team)
        try:
            if chance.random() < 0.3:
                draft = Draft(Source.DEBTOR, chance.choices(WORDS, (6, 6, 3, 3, 1))[0])
                await conversations.receive(cid, draft, f"{seed}:{number}")
            elif chance.random() < 0.3:
                await writing.reply(agent, cid, f"pisze {agent.name}", f"{seed}-{number}")
            else:
                await move(chance, takeover, agent, other, cid)
                made += 1
        except ChannelError:
            refused += 1
        await asyncio.sleep(chance.random() * 0.01)
    await asyncio.sleep(0.3)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await db.close()
    sys.stdout.write(f"{made} {refused}\n")


if __name__ == "__main__":
    asyncio.run(main())
