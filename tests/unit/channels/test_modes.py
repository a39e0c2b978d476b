"""The table of modes: every arrow that is drawn, and an error for every one that is not."""

import itertools

import pytest

from channels.conversation.modes import TABLE, Mode, Move, after
from channels.errors import IllegalMove

DRAWN = {
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
NOT_DRAWN = sorted(set(itertools.product(Mode, Move)) - set(DRAWN))


@pytest.mark.parametrize(("arrow", "target"), DRAWN.items())
def test_that_a_drawn_arrow_leads_where_it_is_drawn(arrow: tuple[Mode, Move], target: Mode) -> None:
    assert after(*arrow) is target


@pytest.mark.parametrize("arrow", NOT_DRAWN)
def test_that_every_other_arrow_raises(arrow: tuple[Mode, Move]) -> None:
    with pytest.raises(IllegalMove, match=f"illegal_move:{arrow[0]}-{arrow[1]}"):
        after(*arrow)


def test_that_only_a_person_leaves_a_frozen_conversation() -> None:
    leaving = {move for mode, move in TABLE if mode is Mode.FROZEN}

    assert leaving == {Move.CLEAR}
    assert TABLE[Mode.FROZEN, Move.CLEAR] is Mode.HUMAN


def test_that_the_assistant_comes_back_only_by_a_persons_word() -> None:
    back = {(mode, move) for (mode, move), target in TABLE.items() if target is Mode.BOT}

    assert back == {(Mode.HUMAN, Move.GIVE_BACK), (Mode.WAITING, Move.REPLAY), (Mode.CLOSED, Move.WAKE)}
