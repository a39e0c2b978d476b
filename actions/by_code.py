"""A one-time code in place of the number from the letter: for people who have the registered phone, not the letter.

The code never passes through here on its way out: the gateway has the case backend make it and sends it by SMS. What
is said is the same for every number. While the form runs, the slot of the case number holds how far this has come:
"phone:+48..." once a code was asked for, "code:123456" once it was given.
"""

from __future__ import annotations

import re

from actions.turn import Turn
from polish import phone as phones

PHONE, CODE = "phone:", "code:"
SIX_DIGITS = re.compile(r"(?<!\d)(\d{3})[ -]?(\d{3})(?!\d)")


def heard(turn: Turn) -> tuple[str, str] | None:
    """Return what the words give in place of a case number, and the words without it; None when nothing.

    Only an answer to the question for the number counts: elsewhere a phone is just a phone.
    """
    if turn.channel != "web" or turn.requested != "case_number":
        return None
    found = phones.find(turn.text)
    if len({item.value for item in found}) == 1 and phones.is_mobile(found[0].value):
        rest = turn.text[: found[0].start] + " " + turn.text[found[0].end :]
        return PHONE + found[0].value, rest
    match = SIX_DIGITS.search(turn.text) if awaits_code(turn) else None
    if match is None:
        return None
    return CODE + match[1] + match[2], turn.text[: match.start()] + " " + turn.text[match.end() :]


def awaits_code(turn: Turn) -> bool:
    """Tell whether a code was asked for and has not been given."""
    return asks_for_one(turn.slot("case_number"))


def asks_for_one(slot: str | None) -> bool:
    """Tell whether the slot names a phone that a code was or is to be sent to."""
    return bool(slot) and str(slot).startswith(PHONE)


def ask(turn: Turn, *, hinted: bool) -> None:
    """Have a code sent to a number just named, or ask for the one that was sent."""
    number = str(turn.slot("case_number")).removeprefix(PHONE)
    if number in {item.value for item in phones.find(turn.text)}:
        turn.say("code_sent", commands=[{"name": "send_code", "to": number}])
    else:
        turn.say("code_unreadable" if hinted else "ask_code")


def code_in(slot: str | None) -> str | None:
    """The code that the slot holds."""
    return slot.removeprefix(CODE) if slot and slot.startswith(CODE) else None
