"""What the console shows of a conversation. Never a phone number."""

from __future__ import annotations

from typing import Any

from channels.conversation.model import Conversation
from channels.conversation.modes import TABLE, Mode, Move
from channels.store.agents import Agent
from channels.store.states import DeskState

# Names of moves as the page knows them, in the order of buttons.
NAMES = {
    "claim": Move.CLAIM, "clear": Move.CLEAR, "return": Move.GIVE_BACK, "transfer": Move.TRANSFER,
    "release": Move.RELEASE, "close": Move.CLOSE, "reopen": Move.REOPEN, "freeze": Move.FREEZE,
}  # fmt: skip
LEADING = ("release", "transfer", "close")  # what a supervisor may do to somebody else's


def moves(conversation: Conversation, agent: Agent) -> list[str]:
    """What this agent may do with it now.

    The server decides again when it is done; this only says which buttons make sense.
    """
    mine = conversation.owner == agent.login
    open_to = {name for name, move in NAMES.items() if (conversation.mode, move) in TABLE}
    if conversation.mode is Mode.BOT:
        open_to.add("claim")
    if conversation.mode is Mode.HUMAN and not mine:
        open_to = set(LEADING) if agent.leads else set()
        open_to.add("freeze")
    if conversation.mode in (Mode.WAITING, Mode.HUMAN) and agent.leads:
        open_to.add("assign")
    words = ["note", *(["reply"] if mine and conversation.mode is Mode.HUMAN else [])]
    return [name for name in (*NAMES, "assign") if name in open_to] + words


def head(
    conversation: Conversation, state: DeskState, agent: Agent, owner_name: str | None
) -> dict[str, Any]:
    """The conversation at a glance."""
    return {
        "id": conversation.id,
        "channel": conversation.channel,
        "mode": conversation.mode,
        "reason": conversation.reason,
        "owner": conversation.owner,
        "owner_name": owner_name,
        "verified": conversation.verified,
        "last_offset": conversation.last_offset,
        "creditor": state.creditor,
        "skill": state.skill,
        "language": state.language,
        "tags": state.tags,
        "seen_offset": state.seen_offset,
        "closed_as": state.closed_as,
        "moves": moves(conversation, agent),
    }
