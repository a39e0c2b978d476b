"""Proving who one is: ask for the number and the birth date, let the backend check them.

Nothing said here depends on whether the case exists.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import HUMAN, Events, Turn, UlgaAction, hand_over, leave_form, stop_asking
from actions.cases import Json
from actions.errors import ActionsError, CasesRefused
from actions.patience import go_on
from actions.settings import settings
from actions.words import BREAKS_FORM, goal_sentence, speaks_for_another, tries_left_text
from polish import birth_date as birth_dates
from polish import case_number as case_numbers
from polish.clock import Clock, clock_from
from polish.errors import PolishError
from polish.found import Found

FORM = "identity_form"
CASE_FORM = "case_form"
GOES_ON_WITH_BALANCE = "action_show_balance"
BY_LINK = (
    "by_link"  # stands in the slot where the number would: the backend knows which case the link points at
)
OLDEST_YEARS = 110


@lru_cache(maxsize=1)
def clock() -> Clock:
    """Return the clock of this process."""
    return clock_from(settings().clock)


def find_case_number(text: str) -> str | None:
    """Return the only case number in the text, in its canonical form."""
    found = {item.value for item in case_numbers.find(text)}
    return found.pop() if len(found) == 1 else None


def find_birth_date(text: str) -> date | None:
    """Return the birth date in the text, or None when there is none or it can be read two ways."""
    without_number = _without(text, case_numbers.find(text)[:1])
    try:
        return birth_dates.parse(without_number, clock().today())
    except PolishError:
        found = birth_dates.find(without_number, clock().today())
        return found[0].value if len({item.value for item in found}) == 1 else None


def besides_identity(text: str) -> str:
    """Return what a message says beside number and birth date."""
    without_number = _without(text, case_numbers.find(text))
    return _without(without_number, birth_dates.find(without_number, clock().today()))


def _without(text: str, found: Sequence[Found[Any]]) -> str:
    for item in found:
        text = text[: item.start] + " " * (item.end - item.start) + text[item.end :]
    return text


def needs_number(turn: Turn) -> bool:
    """On SMS the registered phone stands for the number from the letter."""
    return turn.channel == "web"


def missing(turn: Turn, known: dict[str, str | None]) -> str | None:
    """Return the next slot to ask for."""
    if needs_number(turn) and not known["case_number"]:
        return "case_number"
    return None if known["birth_date"] else "birth_date"


def values_in(turn: Turn) -> dict[str, str]:
    """Return what the latest message says of number and birth date."""
    if turn.intent in BREAKS_FORM:
        return {}
    number, born = find_case_number(turn.text), find_birth_date(turn.text)
    found = {"case_number": number, "birth_date": born.isoformat() if born else None}
    return {name: value for name, value in found.items() if value}


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
        return [*slots, FollowupAction(FORM if asked else "action_check_identity")]


class ValidateIdentityForm(UlgaAction):
    """Read number and birth date from the message, wherever they stand in it."""

    action_name = "validate_identity_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Fill what is found; a message without it is left to the rules of its intent."""
        fresh = self._news(turn) if turn.requested else {}
        known = {name: fresh.get(name) or turn.slot(name) for name in ("case_number", "birth_date")}
        events: Events = [SlotSet(name, value) for name, value in fresh.items()]
        if fresh:
            events.append(SlotSet("misunderstood", None))
        return [*events, SlotSet("requested_slot", missing(turn, known))]

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
            return [SlotSet("case_number", None), ActiveLoop(None), FollowupAction(FORM)]
        forget: Events = [SlotSet("case_number", None), SlotSet("birth_date", None)]
        if result["outcome"] == "verified":
            turn.say("identity_confirmed", commands=[{"name": "verified"}])
            return [*forget, *await go_on_or_choose(turn)]
        if result["outcome"] == "locked":
            turn.say("identity_locked", commands=[hand_over("identity_locked")])
            return [*forget, *stop_asking(turn)]
        text = "birth_date_not_confirmed" if linked else "identity_not_confirmed"
        turn.say(text, tries_left_text=tries_left_text(int(result["tries_left"])))
        kept = [SlotSet("case_number", BY_LINK)] if linked else []
        return [*forget, *kept, ActiveLoop(None), FollowupAction(FORM)]

    async def _ask_backend(self, turn: Turn) -> Json:
        number = turn.slot("case_number") if needs_number(turn) else None
        number = None if number == BY_LINK else number
        born = str(turn.slot("birth_date"))
        try:
            return await turn.cases.check_identity(turn.conversation, number, born)
        except CasesRefused as refusal:
            if refusal.code != "session_unknown":
                raise
            # The gateway opened this conversation while the backend was away.
            await turn.cases.open_session(turn.conversation, turn.channel)
            return await turn.cases.check_identity(turn.conversation, number, born)


def need_identity(turn: Turn, goal: str, wanted: tuple[str, str] | None = None) -> Events:
    """Go through identity first, then on to `goal` with the intent and the words that asked for it."""
    if speaks_for_another(turn.text):
        return _for_another(turn)
    kept = _keep(turn, goal, wanted)
    if turn.loop == FORM:
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
