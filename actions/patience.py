"""How long a question stays open: what leads nowhere counts whole, a digression half, an answer clears the count.

Two bring the offer of a human, four bring the human. So nobody goes round in circles, however politely.
"""

from __future__ import annotations

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import NO, YES_HUMAN, Events, Turn, ask_yes

BEFORE_A_HUMAN_IS_OFFERED = 2
BEFORE_HANDING_OVER = 4
DIGRESSION = 0.5
HAND_OVER = "action_hand_over"


def missed(turn: Turn, weight: float = 1.0) -> float:
    """Return how much has led nowhere since the last answer, this message with it."""
    return float(turn.slot("misunderstood") or 0) + weight


def go_on(turn: Turn) -> Events:
    """After a digression return to the form that was interrupted, if any; outside a form nothing is left open."""
    if not turn.loop:
        return [SlotSet("misunderstood", None)]
    strayed = missed(turn, DIGRESSION)
    if strayed >= BEFORE_A_HUMAN_IS_OFFERED and strayed.is_integer():
        return offer_human(turn, strayed)
    return [SlotSet("misunderstood", strayed), FollowupAction(turn.loop)]


def stalled(turn: Turn) -> Events:
    """An open question was not answered: ask it with an example, and the next time offer a human."""
    misses = missed(turn)
    if misses >= BEFORE_A_HUMAN_IS_OFFERED:
        return offer_human(turn, misses)
    return [SlotSet("misunderstood", misses), SlotSet("hint", turn.requested), FollowupAction(turn.loop)]


def offer_human(turn: Turn, misses: float) -> Events:
    """Ask whether a human should take over; a bare "tak" then hands over. Later nobody is asked any more."""
    if misses >= BEFORE_HANDING_OVER:
        return [FollowupAction(HAND_OVER)]
    turn.say("offer_human", choices=[YES_HUMAN, NO])
    return [SlotSet("misunderstood", misses), ask_yes(HAND_OVER)]
