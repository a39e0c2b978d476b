"""The way back from a human: tell what stands, and ask again what was left open.

The gateway sends EXTERNAL_returned when an agent gives the conversation back. What was agreed meanwhile is read from
the case backend, never from the agent's note.
"""

from __future__ import annotations

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import HUMAN, MAIN, Events, Turn, UlgaAction, leave_form, log, stop_asking
from actions.cases import Json
from actions.errors import ActionsError
from actions.gate import IDENTITY_FORM, resume
from actions.offer_words import agreed_title
from actions.standing import why_not

HOW_TO_PAY = ("Dane do przelewu", "/ask_how_to_pay")
ABOUT_PAYING = frozenset({"plan_form", "promise_form", "hardship_form"})


class Returned(UlgaAction):
    """The assistant is back; that it is, the gateway has said."""

    action_name = "action_returned"

    async def act(self, turn: Turn) -> Events:
        """A case that was stopped, or an agreement made with the human, ends a half-done form; any other goes on."""
        fresh: Events = [SlotSet("pending", None), SlotSet("misunderstood", None)]
        verified, case, plan = await self._facts(turn)
        if case and (why_not(case) or turn.entity("agreed") == "dispute"):
            turn.say("returned_stopped", choices=[HUMAN])
            return stop_asking(turn)
        if plan and self._is_news(turn):
            turn.say("returned_agreed", what=agreed_title(plan), choices=[HOW_TO_PAY, HUMAN])
            return [*stop_asking(turn), SlotSet("plan_wish", None), SlotSet("verified", verified)]
        if verified and turn.loop == IDENTITY_FORM:  # proved to the human meanwhile
            turn.say("returned")
            return [*fresh, *leave_form(turn), *resume(turn)]
        if turn.loop:
            turn.say("returned")
            return [*fresh, FollowupAction(turn.loop)]
        turn.say("returned_free", choices=MAIN)
        return [*fresh, SlotSet("verified", verified)]

    def _is_news(self, turn: Turn) -> bool:
        """A plan that is being changed was known before, unless the agent says that one was agreed."""
        agreed = turn.entity("agreed")
        if agreed in {"plan", "hold"}:
            return True
        return turn.loop in {None, *ABOUT_PAYING} and not turn.slot("changes_plan")

    async def _facts(self, turn: Turn) -> tuple[bool, Json | None, Json | None]:
        """Whether identity is proved, the case and its running agreement; with the backend away, what was known."""
        try:
            verified = bool((await turn.cases.session(turn.conversation))["verified"])
            if not verified:
                return False, None, None
            return (
                True,
                await turn.cases.case(turn.conversation),
                await turn.cases.agreement(turn.conversation),
            )
        except ActionsError as failure:
            log.warning("facts_not_read action=%s error=%s", self.action_name, type(failure).__name__)
            return turn.verified, None, None
