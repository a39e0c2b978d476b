"""The check before sending: wording, and facts against the case backend. The server checks again when it sends."""

from __future__ import annotations

import re
from typing import Any

from channels.console.case_panel import CasePanel
from channels.console.guards import Refused
from channels.console.wording import Remark, Wording, debt_facts
from channels.conversation.service import Conversations
from channels.errors import CasesFault, ChannelError
from channels.store.agents import Agent
from channels.texts import wording as texts
from polish.amounts import Amount, find
from polish.errors import Ambiguous

_CURRENCY = re.compile("zł|zl|pln|grosz|tys|stów|stow")


class Unsaid(ChannelError):
    """Words that were not sent; `remarks` say why. Code check_needed (may be confirmed) or blocked_words."""

    def __init__(self, code: str, remarks: list[Remark]) -> None:
        super().__init__(code)
        self.remarks = remarks


class Checking:
    """Reads words that are about to be sent to one person."""

    def __init__(self, conversations: Conversations, panel: CasePanel, wording: Wording) -> None:
        self._conversations = conversations
        self._panel = panel
        self._wording = wording

    async def remarks(self, agent: Agent, cid: str, text: str) -> list[Remark]:
        """Everything to be said about these words for this person."""
        conversation = await self._conversations.load(cid)
        found = self._wording.remarks(text)
        facts = await self._amounts(agent, cid, text) if conversation.verified else debt_facts(text)
        return sorted([*found, *facts], key=lambda each: (each.start, each.end))

    async def pass_or_refuse(self, agent: Agent, cid: str, text: str, confirmed: list[str]) -> str | None:
        """Raise Unsaid unless the words may go out; returns the codes that the agent took upon him- or herself."""
        remarks = await self.remarks(agent, cid, text)
        if any(each.blocking for each in remarks):
            raise Unsaid("blocked_words", remarks)
        open_ = [each for each in remarks if not each.hint]
        if any(each.code not in confirmed for each in open_):
            raise Unsaid("check_needed", remarks)
        return ",".join(sorted({each.code for each in open_}))[:80] or None

    async def _amounts(self, agent: Agent, cid: str, text: str) -> list[Remark]:
        said = [each for each in find(text) if _CURRENCY.search(each.text.lower())]
        if not said:
            return []
        try:
            found = await self._panel.look(agent, cid)
        except (CasesFault, Refused):
            found = None
        if not found or not found["case"]:
            return [
                Remark("amount_unchecked", texts.AMOUNT_UNCHECKED, each.text, each.start, each.end, hint=True)
                for each in said
            ]
        known = _sums(found["case"])
        wrong = [each for each in said if not _meant(each.value) <= known]
        return [
            Remark("amount_differs", texts.AMOUNT_DIFFERS, each.text, each.start, each.end) for each in wrong
        ]


def _meant(value: Amount | Ambiguous) -> set[int | None]:
    """The sums that words name; None stands for a side that is open, and is always known."""
    return {value.low_grosze, value.high_grosze} if isinstance(value, Amount) else {-1}


def _sums(value: Any) -> set[int | None]:
    """Every sum in grosze anywhere in the panel; payments stand in the statement with a minus."""
    if isinstance(value, dict):
        own = {abs(v) for k, v in value.items() if k.endswith("_grosze") and isinstance(v, int)}
        return {None} | own | {each for v in value.values() for each in _sums(v)}
    if isinstance(value, list):
        return {each for v in value for each in _sums(v)}
    return set()
