"""Which case is spoken of, when a person has several: they choose, and may change over."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.answered import plain
from actions.base import HUMAN, Events, Turn, UlgaAction, leave_form
from actions.gate import CASE_FORM, GOES_ON_WITH_BALANCE, not_yet, resume
from actions.identity_reading import find_case_number
from actions.words import BREAKS_FORM, case_title
from polish.plurals import count_of

START = "action_choose_case"
FORGOTTEN = (
    "plan_wish",
    "offers",
    "chosen_offer",
    "plan_confirmed",
    "changes_plan",
    "notice_shown",
    "pending",
)
SHORTEST_TELLING_WORD = 4

Case = dict[str, Any]


class ChooseCase(UlgaAction):
    """The person wants to talk of another of their cases; which one may have been pressed with it."""

    action_name = START

    async def act(self, turn: Turn) -> Events:
        """Identity first; whoever has one case goes on with it."""
        if (events := not_yet(turn, GOES_ON_WITH_BALANCE)) is not None:
            return events
        own = [case for case in await turn.cases.own_cases(turn.conversation) if case["open"]]
        if len(own) < 2:
            return [SlotSet("cases", None), FollowupAction(GOES_ON_WITH_BALANCE)]
        leave = leave_form(turn) if turn.loop != CASE_FORM else []
        named = SlotSet("chosen_case", _pressed(turn, own))
        return [*leave, SlotSet("cases", own), named, FollowupAction(CASE_FORM)]


class ValidateCaseForm(UlgaAction):
    """Read which case is meant: pressed, numbered, by its number or by a word of its title."""

    action_name = "validate_case_form"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Other intents are left to their rules; "o telefon" names a case here, though elsewhere it asks for a call."""
        if not turn.requested or turn.intent in BREAKS_FORM - {"request_human"}:
            return []
        number = meant(turn, turn.slot("cases") or [])
        return [SlotSet("chosen_case", number), SlotSet("misunderstood", None)] if number else []


class AskChosenCase(UlgaAction):
    """Ask which case, by what tells them apart: never a sum."""

    action_name = "action_ask_case_form_chosen_case"
    inside_form = True

    async def act(self, turn: Turn) -> Events:
        """Every case is a choice; by SMS the gateway numbers them."""
        own = turn.slot("cases") or []
        hinted = turn.slot("hint") == "chosen_case"
        choices = [(case_title(case), f'/choose_case{{"own_case": "{case["case_number"]}"}}') for case in own]
        turn.say(
            "which_case_unclear" if hinted else "which_case",
            choices=[*choices, HUMAN] if hinted else choices,
            count_text=count_of(len(own), "sprawa"),
            options_text="; ".join(f"{n}) {case_title(case)}" for n, case in enumerate(own, 1)) + ".",
        )
        return [SlotSet("hint", None)]


class EnterCase(UlgaAction):
    """Tell the backend, then go on with what was wanted."""

    action_name = "action_enter_case"

    async def act(self, turn: Turn) -> Events:
        """What belonged to the other case is forgotten, and the notice is due again."""
        number = turn.slot("chosen_case")
        if number is None:
            return []  # the form was left by what was said in it
        await turn.cases.choose_case(turn.conversation, str(number))
        return [*[SlotSet(name, None) for name in FORGOTTEN], *resume(turn)]


def meant(turn: Turn, own: list[Case]) -> str | None:
    """Return the number of the case that the answer means, or None when it means none or more than one."""
    if pressed := _pressed(turn, own):
        return pressed
    index = turn.option(len(own))
    if index is not None:
        return str(own[index]["case_number"])
    number = find_case_number(turn.text)
    fits = [case for case in own if case["case_number"] == number]
    said = {word for word in plain(turn.text).split() if len(word) >= SHORTEST_TELLING_WORD}
    fits = fits or [case for case in own if _stems(said) & _stems(set(plain(_telling(case, own)).split()))]
    return str(fits[0]["case_number"]) if len(fits) == 1 else None


def _telling(case: Case, own: list[Case]) -> str:
    """What a person may call a case: its title, and its creditor where there is more than one."""
    creditors = {other["creditor_name"] for other in own}
    return f"{case['title']} {case['creditor_name'] if len(creditors) > 1 else ''}"


def _stems(words: set[str]) -> set[str]:
    """Endings change with the case: "pożyczkę" means "pożyczka"."""
    return {
        word[: max(SHORTEST_TELLING_WORD, len(word) - 2)]
        for word in words
        if len(word) >= SHORTEST_TELLING_WORD
    }


def _pressed(turn: Turn, own: list[Case]) -> str | None:
    number = turn.entity("own_case")
    return number if any(case["case_number"] == number for case in own) else None
