"""A payment that is announced: day and sum are read from words and said back before the backend takes them."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import HUMAN, NO, Events, Turn, UlgaAction, ask_yes, leave_form, stop_asking
from actions.gate import not_yet
from actions.identity_reading import clock
from actions.plan import give_notice
from actions.standing import stopped
from actions.words import BREAKS_FORM, spoken_date
from polish import amounts, dates
from polish.amounts import Amount
from polish.errors import Ambiguous
from polish.money import format_grosze

FORM = "promise_form"
START = "action_start_promise"
MAY_ANSWER = frozenset(
    {
        "inform",
        "promise_payment",
        "negotiate_terms",
        "nlu_fallback",
        "affirm",
        "deny",
        "request_deferral",
        "out_of_scope",
    }
)
YES = ("Tak, zgadza się", "/affirm")
OTHER_DAY = ("Inny dzień", "/promise_payment")
COUNTERS = {"date_too_late": "promise_too_late", "amount_above_balance": "promise_too_big"}


def hear_promise(turn: Turn, text: str) -> dict[str, Any]:
    """Return what the words say: {"on", "grosze", "vague"}, each only when said."""
    days = [item.value for item in dates.find(text, clock().today())]
    day = next((value for value in days if not isinstance(value, Ambiguous)), None)
    sums = [item.value for item in amounts.find(text)]
    total = next((s.grosze for s in sums if isinstance(s, Amount) and s.grosze and not s.rejected), None)
    said = {"on": day.isoformat() if day else None, "grosze": total, "vague": bool(days) and day is None}
    return {name: value for name, value in said.items() if value}


class StartPromise(UlgaAction):
    """Take the announcement with whatever it already says."""

    action_name = START

    async def act(self, turn: Turn) -> Events:
        """Identity first, then the day and the sum."""
        if (events := not_yet(turn, START)) is not None:
            return events
        if (events := await stopped(turn)) is not None:
            return events
        said = hear_promise(turn, turn.wanted[1])
        return [
            *(leave_form(turn) if turn.loop not in {None, FORM} else []),
            SlotSet("pending", None),
            SlotSet("promise_on", said.get("on")),
            SlotSet("promise_grosze", said.get("grosze")),
            SlotSet("promise_confirmed", None),
            SlotSet("hint", "promise_vague" if said.get("vague") else None),
            FollowupAction(FORM),
        ]


class ValidatePromiseForm(UlgaAction):
    """Read the day, the sum or the yes; other intents are left to their rules."""

    action_name = "validate_promise_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """A correction starts the echo anew."""
        if not turn.requested or turn.intent in BREAKS_FORM or turn.intent not in MAY_ANSWER:
            return []
        said = hear_promise(turn, turn.text)
        if said.get("vague"):
            return [SlotSet("hint", "promise_vague"), SlotSet("promise_on", None)]
        if {"on", "grosze"} & said.keys():
            return self._take(turn, said)
        if turn.requested == "promise_confirmed" and turn.intent in {"affirm", "deny"}:
            return [SlotSet("promise_confirmed", turn.intent == "affirm"), SlotSet("misunderstood", None)]
        if turn.intent == "deny":
            return [SlotSet("promise_on", "none"), SlotSet("promise_confirmed", False)]
        return []

    def _take(self, turn: Turn, said: dict[str, Any]) -> Events:
        events: Events = [SlotSet("promise_confirmed", None), SlotSet("misunderstood", None)]
        if "on" in said:
            events.append(SlotSet("promise_on", said["on"]))
        if "grosze" in said:
            events.append(SlotSet("promise_grosze", said["grosze"]))
        return events


class AskPromiseDay(UlgaAction):
    """Ask for the day and the sum."""

    action_name = "action_ask_promise_form_promise_on"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """A vague day ("po wypłacie") is asked about, never guessed."""
        vague = turn.slot("hint") == "promise_vague"
        days = {"kind": "date", "min": clock().today().isoformat()}
        turn.say("promise_day_vague" if vague else "ask_promise", data={"input": days})
        return [SlotSet("hint", None)]


class AskPromiseConfirmed(UlgaAction):
    """Say day and sum back, with the weekday."""

    action_name = "action_ask_promise_form_promise_confirmed"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """A sum that was not said is the whole balance; the notice comes before anything is taken."""
        if str(turn.slot("promise_on")) < clock().today().isoformat():
            turn.say("promise_in_past")
            return [SlotSet("promise_on", None), SlotSet("requested_slot", "promise_on")]
        events = await give_notice(turn)
        grosze = turn.slot("promise_grosze") or (await turn.cases.balance(turn.conversation))["total_grosze"]
        turn.say(
            "confirm_promise",
            choices=[YES, OTHER_DAY, NO],
            amount=format_grosze(int(grosze)),
            day=spoken_date(turn.slot("promise_on")),
        )
        return [*events, SlotSet("promise_grosze", int(grosze))]


class SubmitPromise(UlgaAction):
    """Put a confirmed promise to the backend; a counter is asked about again."""

    action_name = "action_submit_promise"

    async def act(self, turn: Turn) -> Events:
        """Only an explicit yes reaches the backend."""
        if turn.slot("promise_confirmed") is None:
            return []  # the form was left by what was said in it
        if not turn.slot("promise_confirmed"):
            turn.say("promise_dropped")
            return stop_asking(turn)
        day, grosze = str(turn.slot("promise_on")), int(turn.slot("promise_grosze"))
        answer = await turn.cases.promise(turn.conversation, day, grosze)
        if answer["outcome"] != "accept":
            return await self._counter(turn, answer, grosze)
        turn.say(
            "promise_taken",
            choices=[("Tak, przypomnieć", "/affirm"), ("Bez przypomnienia", "/deny")],
            amount=format_grosze(grosze),
            day=spoken_date(day),
        )
        return [*stop_asking(turn), ask_yes("action_note_reminder"), SlotSet("reminder_for", day)]

    async def _counter(self, turn: Turn, answer: dict[str, Any], grosze: int) -> Events:
        if answer["reason"] not in COUNTERS:
            turn.say("promise_in_past")
            return [SlotSet("promise_on", None), SlotSet("promise_confirmed", None), FollowupAction(FORM)]
        day = str(turn.slot("promise_on"))
        if answer["reason"] == "date_too_late":
            day = str(answer["latest_on"])
        else:
            grosze = int((await turn.cases.balance(turn.conversation))["total_grosze"])
        turn.say(
            COUNTERS[answer["reason"]],
            choices=[YES, OTHER_DAY, HUMAN],
            amount=format_grosze(grosze),
            day=spoken_date(day),
        )
        kept = [
            SlotSet("promise_on", day),
            SlotSet("promise_grosze", grosze),
            SlotSet("promise_confirmed", True),
        ]
        return [*stop_asking(turn), *kept, ask_yes("action_submit_promise")]


class NoteReminder(UlgaAction):
    """The person agreed to be reminded of the promised day."""

    action_name = "action_note_reminder"

    async def act(self, turn: Turn) -> Events:
        """Kept as a wish about contact; refusing needs nothing."""
        day = spoken_date(turn.slot("reminder_for"))
        await turn.cases.report(
            turn.conversation,
            "contact_preference",
            note=f"Zgoda na przypomnienie o wpłacie: {day}",
            preference={"channel": turn.channel},
        )
        turn.say("reminder_noted")
        return [SlotSet("reminder_for", None)]
