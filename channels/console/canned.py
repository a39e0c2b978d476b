"""Ready replies with their variables filled from facts; what is not known is left open and named."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import date
from typing import Any

from channels.console.case_panel import CasePanel
from channels.console.guards import Refused
from channels.console.wording import Wording
from channels.conversation.hours import OfficeHours
from channels.conversation.service import Conversations
from channels.errors import CasesFault
from channels.store import agents, canned
from channels.store.agents import Agent
from channels.texts.canned import BUILT_IN, VARIABLES
from polish.dates import say_date, say_date_short
from polish.money import format_grosze

_VARIABLE = re.compile(r"\{([a-z_]+)\}")


class CannedReplies:
    """The built-in ones and the firm's own; the latter held to the same rules of wording."""

    def __init__(
        self, conversations: Conversations, panel: CasePanel, wording: Wording, hours: OfficeHours, firm: str
    ) -> None:
        self._conversations = conversations
        self._panel = panel
        self._wording = wording
        self._hours = hours
        self._firm = firm

    async def shown(self, agent: Agent, cid: str | None) -> list[dict[str, Any]]:
        """Every reply, filled for a conversation."""
        async with self._conversations.db.read() as tx:
            own = await canned.everything(tx, active_only=True)
        facts = await self._facts(agent, cid)
        built_in = [asdict(each) | {"id": None, "builtin": True} for each in BUILT_IN]
        return [_filled(each, facts) for each in [*built_in, *(reply | {"builtin": False} for reply in own)]]

    async def add(self, agent: Agent, values: dict[str, Any]) -> int:
        """A reply of the firm's own."""
        self._check(values["text"])
        if values["code"] in {each.code for each in BUILT_IN}:
            raise Refused("code_taken")
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            made = await canned.add(tx, values)
            if made is None:
                raise Refused("code_taken")
            await agents.note(tx, agent.id, "canned_added", values["code"], moment)
        return made

    async def change(self, agent: Agent, reply: int, changes: dict[str, Any]) -> None:
        """Change or retire one."""
        if "text" in changes:
            self._check(changes["text"])
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            if not await canned.change(tx, reply, changes):
                raise Refused("not_found")
            await agents.note(tx, agent.id, "canned", str(reply), moment)

    def _check(self, text: str) -> None:
        if set(_VARIABLE.findall(text)) - set(VARIABLES):
            raise Refused("unknown_variable")
        if self._wording.found(text):
            raise Refused("words_to_avoid")

    async def _facts(self, agent: Agent, cid: str | None) -> dict[str, str]:
        opens, closes = (at.strftime("%H:%M") for at in (self._hours.opens, self._hours.closes))
        facts = {
            "konsultant": agent.name,
            "firma": self._firm,
            "godziny": f"{opens}-{closes}",
            "dzis": say_date(self._conversations.moment().at.date()),
        }
        return facts | (await self._of_case(agent, cid) if cid else {})

    async def _of_case(self, agent: Agent, cid: str) -> dict[str, str]:
        try:
            found = await self._panel.look(agent, cid)
        except CasesFault:
            return {}
        if not found or not found["case"]:
            return {}
        panel = found["case"]
        facts = {"numer_sprawy": panel["case"]["case_number"]}
        if panel["case"]["demand_allowed"]:
            facts["kwota"] = format_grosze(panel["balance"]["total_grosze"])
            facts |= _next_payment(panel["plans"])
        return facts


def _next_payment(plans: list[dict[str, Any]]) -> dict[str, str]:
    due = [each for plan in plans if plan["status"] == "running" for each in plan["instalments"]]
    following = next((each for each in due if each["status"] != "paid"), None)
    if following is None:
        return {}
    return {
        "kwota_raty": format_grosze(following["amount_grosze"]),
        "termin_raty": say_date_short(date.fromisoformat(following["due_on"])),
    }


def _filled(reply: dict[str, Any], facts: dict[str, str]) -> dict[str, Any]:
    wanted = list(dict.fromkeys(_VARIABLE.findall(reply["text"])))
    text = _VARIABLE.sub(lambda found: facts.get(found[1], found[0]), reply["text"])
    missing = [name for name in wanted if name not in facts]
    return reply | {"group": reply["category"], "text": text, "source": reply["text"], "missing": missing}
