"""Everyday words, yes and no, repeating, giving up a topic, and not understanding."""

from __future__ import annotations

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import Events, Turn, UlgaAction, ask_yes, go_on, hand_over, stop_asking
from actions.identity import values_in

CHOICES = {
    "greet": [("Ile jest do zapłaty", "/check_balance"), ("Raty", "/request_installments")],
    "ask_capabilities": [
        ("Ile jest do zapłaty", "/check_balance"),
        ("Raty", "/request_installments"),
        ("Jak zapłacić", "/ask_how_to_pay"),
        ("Rozmowa z konsultantem", "/request_human"),
    ],
    "bot_challenge": [("Rozmowa z konsultantem", "/request_human")],
    "ask_legitimacy": [("Rozmowa z konsultantem", "/request_human")],
    "abuse": [("Rozmowa z konsultantem", "/request_human")],
}
TEXTS = {
    "ask_capabilities": "utter_capabilities",
    "ask_legitimacy": "utter_legitimacy",
}
MISSES_BEFORE_A_HUMAN = 2


class Resume(UlgaAction):
    """Answer a social word, then go on where the form was."""

    action_name = "action_resume"

    async def act(self, turn: Turn) -> Events:
        """One sentence, then the open question again; what is not ours twice in a row brings a human."""
        if turn.intent == "out_of_scope" and not turn.loop:
            return self._not_ours(turn)
        choices = [] if turn.loop else CHOICES.get(turn.intent, [])
        turn.say(TEXTS.get(turn.intent, f"utter_{turn.intent}"), choices=choices)
        return go_on(turn)

    def _not_ours(self, turn: Turn) -> Events:
        misses = int(turn.slot("misunderstood") or 0) + 1
        if misses >= MISSES_BEFORE_A_HUMAN:
            return offer_human(turn, misses)
        turn.say("utter_out_of_scope", choices=CHOICES["ask_capabilities"])
        return [SlotSet("misunderstood", misses)]


class Affirm(UlgaAction):
    """A yes outside a form's own question."""

    action_name = "action_affirm"

    async def act(self, turn: Turn) -> Events:
        """Do what was offered last."""
        pending = turn.slot("pending")
        if pending:
            return [SlotSet("pending", None), SlotSet("misunderstood", None), FollowupAction(str(pending))]
        if turn.loop:
            return go_on(turn)
        turn.say("utter_nothing_to_confirm", choices=CHOICES["ask_capabilities"])
        return go_on(turn)


class Deny(UlgaAction):
    """A no outside a form's own question."""

    action_name = "action_deny"

    async def act(self, turn: Turn) -> Events:
        """The last offer is off; an open form goes on."""
        if not turn.loop:
            turn.say("utter_cancelled", choices=CHOICES["ask_capabilities"])
        return [SlotSet("pending", None), *go_on(turn)]


class Cancel(UlgaAction):
    """The person drops the topic."""

    action_name = "action_cancel"

    async def act(self, turn: Turn) -> Events:
        """Leave the form; nothing half-done stays behind."""
        turn.say("utter_cancelled", choices=CHOICES["ask_capabilities"])
        return [*stop_asking(turn), SlotSet("plan_wish", None)]


class Repeat(UlgaAction):
    """Say it again, simpler: an open question is asked with an example."""

    action_name = "action_repeat"

    async def act(self, turn: Turn) -> Events:
        """Without an open question, say what the assistant is for."""
        if turn.loop:
            return [SlotSet("hint", turn.requested), *go_on(turn)]
        turn.say("utter_nothing_to_repeat", choices=CHOICES["ask_capabilities"])
        return go_on(turn)


class Inform(UlgaAction):
    """A bare value: an answer the form could not read, or one nobody asked for."""

    action_name = "action_inform"

    async def act(self, turn: Turn) -> Events:
        """Identity values start the identity check by themselves."""
        if turn.loop:
            return [SlotSet("hint", turn.requested), *go_on(turn)]
        if not turn.verified and values_in(turn):
            return [FollowupAction("action_start_identity")]
        turn.say("utter_inform_without_question", choices=CHOICES["ask_capabilities"])
        return go_on(turn)


class NotUnderstood(UlgaAction):
    """One rephrasing, then a human."""

    action_name = "action_not_understood"

    async def act(self, turn: Turn) -> Events:
        """Count the misses in a row."""
        if not turn.verified and not turn.loop and values_in(turn):
            return [FollowupAction("action_start_identity")]
        misses = int(turn.slot("misunderstood") or 0) + 1
        if misses >= MISSES_BEFORE_A_HUMAN:
            return offer_human(turn, misses)
        if turn.loop:
            return [
                SlotSet("misunderstood", misses),
                SlotSet("hint", turn.requested),
                FollowupAction(turn.loop),
            ]
        turn.say("utter_rephrase", choices=CHOICES["ask_capabilities"])
        return [SlotSet("misunderstood", misses)]


def offer_human(turn: Turn, misses: int) -> Events:
    """Ask whether a human should take over; a bare "tak" then hands over."""
    turn.say("utter_offer_human", choices=[("Tak, przekazać", "/request_human"), ("Nie", "/deny")])
    return [SlotSet("misunderstood", misses), ask_yes("action_hand_over")]


class HandOver(UlgaAction):
    """Queue the conversation for a human; the form stays for the way back."""

    action_name = "action_hand_over"

    async def act(self, turn: Turn) -> Events:
        """The gateway changes the mode."""
        turn.say("utter_handed_over", commands=[hand_over("request_human")])
        return [SlotSet("pending", None), SlotSet("misunderstood", None)]


class OfferHuman(UlgaAction):
    """Ask whether a human should take over."""

    action_name = "action_offer_human"

    async def act(self, turn: Turn) -> Events:
        """A bare "tak" then hands over."""
        turn.say("utter_offer_human_plain", choices=[("Tak, przekazać", "/request_human"), ("Nie", "/deny")])
        return [ask_yes("action_hand_over")]
