"""Proving who one is: ask for the number and the birth date, let the backend check them.

Nothing said here depends on whether the case exists.
"""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions import by_code
from actions.base import HUMAN, Events, Turn, UlgaAction, hand_over, stop_asking
from actions.cases import Json
from actions.errors import ActionsError, CasesRefused
from actions.gate import IDENTITY_FORM, go_on_or_choose
from actions.identity_reading import clock, missing, needs_number, values_in
from actions.patience import missed
from actions.words import goal_sentence, tries_left_text

BY_LINK = (
    "by_link"  # stands in the slot where the number would: the backend knows which case the link points at
)
OLDEST_YEARS = 110


async def came_by_link(turn: Turn) -> bool:
    """Tell whether this web conversation was opened by a link that still stands for the number."""
    if not needs_number(turn):
        return False
    try:
        return (await turn.cases.session(turn.conversation)).get("link") == "good"
    except ActionsError:  # then the number is asked for, as without a link
        return False


class StartIdentity(UlgaAction):
    """Begin, or go straight to the check when the message already holds all that is needed."""

    action_name = "action_start_identity"

    async def act(self, turn: Turn) -> Events:
        """Say why, take what is given, ask for the rest."""
        turn.say("identity_why", heard_text=goal_sentence(turn.wanted[0]) if turn.slot("goal") else "")
        known = {"case_number": None, "birth_date": None, **values_in(turn)}
        if not known["case_number"] and await came_by_link(turn):
            known["case_number"] = BY_LINK
        slots = [SlotSet(name, value) for name, value in known.items()]
        asked = missing(turn, known)
        return [*slots, FollowupAction(IDENTITY_FORM if asked else "action_check_identity")]


class ValidateIdentityForm(UlgaAction):
    """Read number and birth date from the message, wherever they stand in it."""

    action_name = "validate_identity_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Fill what is found; a message without it is left to the rules of its intent."""
        fresh = self._news(turn) if turn.requested else {}
        known = {name: fresh.get(name) or turn.slot(name) for name in ("case_number", "birth_date")}
        events: Events = [SlotSet(name, value) for name, value in fresh.items()]
        asked = missing(turn, known)
        stands = asked == turn.requested and not by_code.asks_for_one(fresh.get("case_number"))
        if fresh and stands:  # something was said, but not what is asked for
            events += [SlotSet("misunderstood", missed(turn)), SlotSet("hint", asked)]
        elif fresh:
            events.append(SlotSet("misunderstood", None))
        return [*events, SlotSet("requested_slot", asked)]

    def _news(self, turn: Turn) -> dict[str, str]:
        """What was not known before and is needed: the same number again is no answer."""
        needed = {"case_number", "birth_date"} if needs_number(turn) else {"birth_date"}
        said = values_in(turn)
        return {name: value for name, value in said.items() if name in needed and turn.slot(name) != value}


class AskCaseNumber(UlgaAction):
    """Ask for the number from the letter."""

    action_name = "action_ask_identity_form_case_number"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Show the shape of the number when the last try held none."""
        hinted = turn.slot("hint") == "case_number"
        if by_code.awaits_code(turn):
            by_code.ask(turn, hinted=hinted)
            return [SlotSet("hint", None)]
        turn.say("case_number_unreadable" if hinted else "ask_case_number", choices=[HUMAN] if hinted else [])
        return [SlotSet("hint", None)]


class AskBirthDate(UlgaAction):
    """Ask for the birth date."""

    action_name = "action_ask_identity_form_birth_date"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Show an example when the last try held no readable date."""
        hinted = turn.slot("hint") == "birth_date"
        today = clock().today()
        days = {"kind": "date", "min": f"{today.year - OLDEST_YEARS}-01-01", "max": today.isoformat()}
        turn.say(
            "birth_date_unreadable" if hinted else "ask_birth_date",
            choices=[HUMAN] if hinted else [],
            data={"input": days},
        )
        return [SlotSet("hint", None)]


class CheckIdentity(UlgaAction):
    """Let the backend check; go on with what the person wanted."""

    action_name = "action_check_identity"

    async def act(self, turn: Turn) -> Events:
        """Three outcomes; the values are forgotten in each."""
        linked = turn.slot("case_number") == BY_LINK
        try:
            result = await self._ask_backend(turn)
        except CasesRefused as refusal:
            if refusal.code != "case_number_required" or not linked:
                raise
            # The link has ended in the middle of the conversation: the number it is.
            return [SlotSet("case_number", None), ActiveLoop(None), FollowupAction(IDENTITY_FORM)]
        forget: Events = [SlotSet("case_number", None), SlotSet("birth_date", None)]
        if result["outcome"] == "verified":
            turn.say("identity_confirmed", commands=[{"name": "verified"}])
            return [*forget, *await go_on_or_choose(turn)]
        if result["outcome"] == "locked":
            turn.say("identity_locked", commands=[hand_over("identity_locked")])
            return [*forget, *stop_asking(turn)]
        by_phone = by_code.code_in(turn.slot("case_number")) is not None
        text = "code_not_confirmed" if by_phone else "identity_not_confirmed"
        text = "birth_date_not_confirmed" if linked else text
        turn.say(text, tries_left_text=tries_left_text(int(result["tries_left"])))
        kept = [SlotSet("case_number", BY_LINK)] if linked else []
        return [*forget, *kept, ActiveLoop(None), FollowupAction(IDENTITY_FORM)]

    async def _ask_backend(self, turn: Turn) -> Json:
        number = turn.slot("case_number") if needs_number(turn) else None
        code = by_code.code_in(number)
        number = None if number == BY_LINK or code else number
        born = str(turn.slot("birth_date"))
        try:
            return await turn.cases.check_identity(turn.conversation, number, born, code)
        except CasesRefused as refusal:
            if refusal.code != "session_unknown":
                raise
            # The gateway opened this conversation while the backend was away.
            await turn.cases.open_session(turn.conversation, turn.channel)
            return await turn.cases.check_identity(turn.conversation, number, born, code)
