"""Who answers in a conversation: an explicit table, and an error for every arrow that is not in it.

    bot     -- HANDOVER --> waiting -- CLAIM --> human -- GIVE_BACK --> bot
    human   -- RELEASE  --> waiting -- REPLAY --> bot
    any but frozen -- FREEZE --> frozen -- CLEAR --> human

`REPLAY` puts messages that ended in a fault to the assistant once more, on a supervisor's word.
`frozen` follows a crisis. Only a person leaves it, by `CLEAR`, and owns the conversation from then on: the
assistant never comes back to it by itself.
"""

from __future__ import annotations

from enum import StrEnum

from channels.errors import IllegalMove


class Mode(StrEnum):
    """Who answers now."""

    BOT = "bot"
    WAITING = "waiting"
    HUMAN = "human"
    FROZEN = "frozen"


class Move(StrEnum):
    """What may happen to the mode."""

    HANDOVER = "handover"
    CLAIM = "claim"
    RELEASE = "release"
    GIVE_BACK = "give_back"
    FREEZE = "freeze"
    CLEAR = "clear"
    REPLAY = "replay"


TABLE: dict[tuple[Mode, Move], Mode] = {
    (Mode.BOT, Move.HANDOVER): Mode.WAITING,
    (Mode.WAITING, Move.CLAIM): Mode.HUMAN,
    (Mode.HUMAN, Move.RELEASE): Mode.WAITING,
    (Mode.WAITING, Move.REPLAY): Mode.BOT,
    (Mode.HUMAN, Move.GIVE_BACK): Mode.BOT,
    (Mode.BOT, Move.FREEZE): Mode.FROZEN,
    (Mode.WAITING, Move.FREEZE): Mode.FROZEN,
    (Mode.HUMAN, Move.FREEZE): Mode.FROZEN,
    (Mode.FROZEN, Move.CLEAR): Mode.HUMAN,
}


def after(mode: Mode, move: Move) -> Mode:
    """The mode that follows, or IllegalMove."""
    try:
        return TABLE[mode, move]
    except KeyError:
        raise IllegalMove(f"illegal_move:{mode}-{move}") from None
