"""Who answers in a conversation: an explicit table, and an error for every arrow that is not in it.

    bot     -- HANDOVER --> waiting -- CLAIM --> human -- GIVE_BACK --> bot
    human   -- RELEASE  --> waiting -- REPLAY --> bot
    human   -- TRANSFER --> human (of somebody else)
    human   -- CLOSE    --> closed -- REOPEN --> human
                            closed -- WAKE --> bot
    any but frozen -- FREEZE --> frozen -- CLEAR --> human

`REPLAY` puts messages that ended in a fault to the assistant once more, on a supervisor's word.
`WAKE` is the person writing into a closed conversation: the assistant answers, as in a new one.
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
    CLOSED = "closed"


class Move(StrEnum):
    """What may happen to the mode."""

    HANDOVER = "handover"
    CLAIM = "claim"
    RELEASE = "release"
    GIVE_BACK = "give_back"
    FREEZE = "freeze"
    CLEAR = "clear"
    REPLAY = "replay"
    TRANSFER = "transfer"
    CLOSE = "close"
    REOPEN = "reopen"
    WAKE = "wake"


TABLE: dict[tuple[Mode, Move], Mode] = {
    (Mode.BOT, Move.HANDOVER): Mode.WAITING,
    (Mode.WAITING, Move.CLAIM): Mode.HUMAN,
    (Mode.HUMAN, Move.RELEASE): Mode.WAITING,
    (Mode.WAITING, Move.REPLAY): Mode.BOT,
    (Mode.HUMAN, Move.GIVE_BACK): Mode.BOT,
    (Mode.BOT, Move.FREEZE): Mode.FROZEN,
    (Mode.WAITING, Move.FREEZE): Mode.FROZEN,
    (Mode.HUMAN, Move.FREEZE): Mode.FROZEN,
    (Mode.CLOSED, Move.FREEZE): Mode.FROZEN,
    (Mode.FROZEN, Move.CLEAR): Mode.HUMAN,
    (Mode.HUMAN, Move.TRANSFER): Mode.HUMAN,
    (Mode.HUMAN, Move.CLOSE): Mode.CLOSED,
    (Mode.CLOSED, Move.REOPEN): Mode.HUMAN,
    (Mode.CLOSED, Move.WAKE): Mode.BOT,
}
OWNED = frozenset({Move.RELEASE, Move.TRANSFER, Move.GIVE_BACK, Move.CLOSE})  # moves of the owner alone
TAKING = frozenset({Move.CLAIM, Move.CLEAR, Move.REOPEN, Move.TRANSFER})  # moves that make somebody the owner


def after(mode: Mode, move: Move) -> Mode:
    """The mode that follows, or IllegalMove."""
    try:
        return TABLE[mode, move]
    except KeyError:
        raise IllegalMove(f"illegal_move:{mode}-{move}") from None
