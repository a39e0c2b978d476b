"""Everyday words, yes and no, repeating, giving up a topic, and not understanding."""

from __future__ import annotations

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import (
    HUMAN,
    MAIN,
    NO,
    YES_HUMAN,
    Events,
    Turn,
    UlgaAction,
    ask_yes,
    hand_over,
    log,
    stop_asking,
)
from actions.desk import when_text
from actions.errors import ActionsError
from actions.identity_reading import besides_identity, clock, values_in
from actions.patience import BEFORE_A_HUMAN_IS_OFFERED, HAND_OVER, go_on, missed, offer_human, stalled
from actions.plan_answers import says_how_much
from actions.wish import hear, hear_bare

CHOICES = {
    "greet": MAIN[:2],
    "ask_capabilities": MAIN,
    "bot_challenge": [HUMAN],
    "ask_legitimacy": [HUMAN],
    "abuse": [HUMAN],
}
TEXTS = {"ask_capabilities": "capabilities", "ask_legitimacy": "legitimacy"}
FACTS = frozenset(
    {"action_show_balance", "action_explain_origin", "action_explain_interest", "action_show_due_date"}
)


class Resume(UlgaAction):
    """Answer a social word, then go on where the form was."""

    action_name = "action_resume"

    async def act(self, turn: Turn) -> Events:
        """One sentence, then the open question again; what is not ours twice in a row brings a human."""
        if turn.intent == "out_of_scope":
            return self._not_ours(turn)
        choices = [] if turn.loop else CHOICES.get(turn.intent, [])
        turn.say(TEXTS.get(turn.intent, turn.intent), choices=choices)
        return [SlotSet("misunderstood", None)] if turn.intent == "goodbye" else go_on(turn)

    def _not_ours(self, turn: Turn) -> Events:
        misses = missed(turn)
        if misses >= BEFORE_A_HUMAN_IS_OFFERED:
            return offer_human(turn, misses)
        turn.say("out_of_scope", choices=[] if turn.loop else MAIN)
        back = [FollowupAction(turn.loop)] if turn.loop else []
        return [SlotSet("misunderstood", misses), *back]


class Affirm(UlgaAction):
    """A yes outside a form's own question."""

    action_name = "action_affirm"

    async def act(self, turn: Turn) -> Events:
        """Do what was offered last."""
        pending = turn.slot("pending")
        if pending:
            return [SlotSet("pending", None), SlotSet("misunderstood", None), FollowupAction(str(pending))]
        if turn.loop:
            return stalled(turn)
        turn.say("nothing_to_confirm", choices=MAIN)
        return go_on(turn)


class Deny(UlgaAction):
    """A no outside a form's own question."""

    action_name = "action_deny"

    async def act(self, turn: Turn) -> Events:
        """The last offer is off; an open form goes on."""
        if turn.slot("pending"):
            reminder = turn.slot("pending") == "action_note_reminder"
            turn.say("reminder_refused" if reminder else "cancelled", choices=[] if turn.loop else MAIN)
            return [SlotSet("pending", None), *go_on(turn)]
        if turn.loop:
            return stalled(turn)
        turn.say("cancelled", choices=MAIN)
        return go_on(turn)


class Cancel(UlgaAction):
    """The person drops the topic."""

    action_name = "action_cancel"

    async def act(self, turn: Turn) -> Events:
        """Leave the form; nothing half-done stays behind."""
        turn.say("cancelled", choices=MAIN)
        return [*stop_asking(turn), SlotSet("plan_wish", None)]


class Repeat(UlgaAction):
    """Say it again, simpler: an open question is asked with an example."""

    action_name = "action_repeat"

    async def act(self, turn: Turn) -> Events:
        """Without an open question, tell the last fact again; without a fact, say what the assistant is for."""
        if turn.loop:
            return [SlotSet("hint", turn.requested), *go_on(turn)]
        if turn.slot("pending") == HAND_OVER:
            return [FollowupAction("action_offer_human")]
        if told := turn.previous_action(FACTS):
            return [SlotSet("misunderstood", None), FollowupAction(told)]
        turn.say("nothing_to_repeat", choices=MAIN)
        return go_on(turn)


class Inform(UlgaAction):
    """A bare value: an answer the form could not read, or one nobody asked for."""

    action_name = "action_inform"

    async def act(self, turn: Turn) -> Events:
        """Identity values start the identity check by themselves."""
        if turn.loop:
            return stalled(turn)
        if not turn.verified and values_in(turn):
            return begin_identity(turn)
        if answers_how_much(turn):
            return [FollowupAction("action_start_plan")]
        misses = missed(turn)
        if misses >= BEFORE_A_HUMAN_IS_OFFERED:
            return offer_human(turn, misses)
        turn.say("inform_without_question", choices=MAIN)
        return [SlotSet("misunderstood", misses)]


class NotUnderstood(UlgaAction):
    """One rephrasing, then a human."""

    action_name = "action_not_understood"

    async def act(self, turn: Turn) -> Events:
        """Count the misses in a row."""
        if not turn.verified and not turn.loop and values_in(turn):
            return begin_identity(turn)
        if turn.loop:
            return stalled(turn)
        if answers_how_much(turn):
            return [FollowupAction("action_start_plan")]
        misses = missed(turn)
        if misses >= BEFORE_A_HUMAN_IS_OFFERED:
            return offer_human(turn, misses)
        turn.say("rephrase", choices=MAIN)
        return [SlotSet("misunderstood", misses)]


def begin_identity(turn: Turn) -> Events:
    """Number and birth date came by themselves; a wish that stands beside them is gone on with."""
    wish = besides_identity(turn.text)
    wanted = hear(wish, clock().today()).wish.keys() & {"monthly_max_grosze", "instalment_count"}
    if not wanted:
        return [FollowupAction("action_start_identity")]
    kept = [
        SlotSet("goal", "action_start_plan"),
        SlotSet("goal_intent", "inform"),
        SlotSet("goal_text", wish),
    ]
    return [*kept, FollowupAction("action_start_identity")]


def answers_how_much(turn: Turn) -> bool:
    """Tell whether a bare value answers "ile miesięcznie jest możliwe", asked beside the balance."""
    if turn.slot("pending") != "action_start_plan" or not turn.verified:
        return False
    heard = hear_bare(turn.text, clock().today())
    return heard.doubt is None and says_how_much(heard.wish)


class HandOver(UlgaAction):
    """Queue the conversation for a human; the form stays for the way back."""

    action_name = "action_hand_over"

    async def act(self, turn: Turn) -> Events:
        """The gateway changes the mode; the backend's ticket says until when somebody answers."""
        due = None
        try:
            due = (await turn.cases.report(turn.conversation, "escalation")).get("due_on")
        except ActionsError as failure:
            log.error("report_not_opened kind=escalation error=%s", type(failure).__name__)
        turn.say(
            "handed_over", commands=[hand_over("request_human")], when_text=when_text(clock().now(), due)
        )
        return [SlotSet("pending", None), SlotSet("misunderstood", None)]


class OfferHuman(UlgaAction):
    """Ask whether a human should take over."""

    action_name = "action_offer_human"

    async def act(self, turn: Turn) -> Events:
        """A bare "tak" then hands over."""
        turn.say("offer_human_plain", choices=[YES_HUMAN, NO])
        return [ask_yes("action_hand_over")]
