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
from channels.conversation.modes import OWNED, TABLE, Mode, Move
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

STEP_IN = (Mode.BOT, Move.CLAIM)
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


NAMES = {
    Move.CLAIM: 8, Move.CLEAR: 4, Move.RELEASE: 4, Move.TRANSFER: 4, Move.GIVE_BACK: 4, Move.CLOSE: 4,
    Move.REOPEN: 4, Move.FREEZE: 1,
}  # fmt: skip


async def chosen(
    chance: random.Random, conversations: Conversations, team: list[Agent]
) -> tuple[Move, Agent, str]:
    """A move that was possible a moment ago, mostly; another process may have been faster since."""
    cid = chance.choice(sys.argv[4:])
    state = await conversations.load(cid)
    wild = chance.random() < 0.2
    legal = [move for move in NAMES if wild or (state.mode, move) in TABLE or (state.mode, move) == STEP_IN]
    move = chance.choices(legal, [NAMES[move] for move in legal])[0]
    owner = next((agent for agent in team if agent.login == state.owner), None)
    return move, (owner if owner and move in OWNED and not wild else chance.choice(team)), cid


async def make(move: Move, takeover: Takeover, agent: Agent, other: Agent, cid: str) -> None:
    """Try one move, whatever the mode is."""
    match move:
        case Move.CLAIM:
            await takeover.claim(agent, cid)
        case Move.CLEAR:
            await takeover.clear(agent, cid)
        case Move.RELEASE:
            await takeover.release(agent, cid, "")
        case Move.TRANSFER:
            await takeover.transfer(agent, cid, other, "")
        case Move.GIVE_BACK:
            await takeover.give_back(agent, cid, "", "nothing")
        case Move.CLOSE:
            await takeover.close(agent, cid, "answered", "", ask_rating=False)
        case Move.REOPEN:
            await takeover.reopen(agent, cid)
        case _:
            await takeover.freeze(agent, cid, say_help=True)


async def main() -> None:
    database, seed, moves = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    db = Database(database)
    await db.start()
    conversations = Conversations(db, clock_from(None), Bus(), Metrics())
    texts: Any = {Channel.WEB: WebTexts("Firma")}
    assistant: Any = Assistant(chance)
    courier = Courier(
        conversations,
        Turns(assistant, Cases(), texts, conversations.metrics, sends_codes=True),
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
        step, agent, cid = await chosen(chance, conversations, team)
        try:
            if chance.random() < 0.3:
                draft = Draft(Source.DEBTOR, chance.choices(WORDS, (6, 6, 3, 3, 1))[0])
                await conversations.receive(cid, draft, f"{seed}:{number}")
            elif chance.random() < 0.3:
                await writing.reply(agent, cid, f"pisze {agent.name}", f"{seed}-{number}")
            else:
                await make(step, takeover, agent, chance.choice(team), cid)
                made += step is not Move.FREEZE  # it stands in the log as a crisis, not as a move
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
