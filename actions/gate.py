"""What has to come before anything about a case: identity, then which case; and the way on from there.

What somebody came for is kept meanwhile, with its words, and gone on with afterwards.
"""

from __future__ import annotations

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import Events, Turn, leave_form
from actions.identity_reading import needs_number
from actions.patience import go_on
from actions.words import speaks_for_another

IDENTITY_FORM = "identity_form"
CASE_FORM = "case_form"
GOES_ON_WITH_BALANCE = "action_show_balance"


def need_identity(turn: Turn, goal: str, wanted: tuple[str, str] | None = None) -> Events:
    """Go through identity first, then on to `goal` with the intent and the words that asked for it."""
    if speaks_for_another(turn.text):
        return _for_another(turn)
    kept = _keep(turn, goal, wanted)
    if turn.loop == IDENTITY_FORM:
        return [*kept, *go_on(turn)]
    return [*kept, *leave_form(turn), FollowupAction("action_start_identity")]


def not_yet(turn: Turn, goal: str) -> Events | None:
    """Say what has to come before anything about a case: identity, then which case; None when nothing has."""
    if not turn.verified:
        return need_identity(turn, goal)
    return [*_keep(turn, goal), *go_on(turn)] if turn.loop == CASE_FORM else None


def _for_another(turn: Turn) -> Events:
    """Whoever says that they write for somebody else is never led through that person's identity."""
    meant = {"intent": "represent_debtor", "text": turn.text, "message": turn.message_id}
    return [SlotSet("resumed", meant), FollowupAction("action_situation")]


def _keep(turn: Turn, goal: str, wanted: tuple[str, str] | None = None) -> Events:
    intent, text = wanted or turn.wanted
    return [
        SlotSet("goal", goal),
        SlotSet("goal_intent", intent),
        SlotSet("goal_text", text),
        SlotSet("pending", None),
    ]


async def go_on_or_choose(turn: Turn) -> Events:
    """A phone may stand for several cases: then the person says which one, before any of them is spoken of."""
    cases = await turn.cases.own_cases(turn.conversation) if not needs_number(turn) else []
    several = [case for case in cases if case["open"]]
    if len(several) < 2:
        return resume(turn)
    known = [SlotSet("verified", True), SlotSet("cases", several), SlotSet("chosen_case", None)]
    return [*known, FollowupAction(CASE_FORM)]


def resume(turn: Turn) -> Events:
    """Go on with what was asked for before; its words count for this turn only."""
    goal = turn.slot("goal") or GOES_ON_WITH_BALANCE
    asked = {
        "intent": turn.slot("goal_intent") or "check_balance",
        "text": turn.slot("goal_text") or "",
        "message": turn.message_id,
    }
    forget = [SlotSet(name, None) for name in ("goal", "goal_intent", "goal_text", "misunderstood")]
    return [*forget, SlotSet("verified", True), SlotSet("resumed", asked), FollowupAction(goal)]
