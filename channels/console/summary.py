"""A conversation in a few lines made of facts: who, proved or not, why, how the case stands, what was said last."""

from __future__ import annotations

from typing import Any

from channels.console.case_panel import CasePanel, word
from channels.console.writing import Writing
from channels.conversation.decisions import NOTE
from channels.conversation.model import Conversation, Event, Source
from channels.conversation.service import Conversations
from channels.errors import CasesFault
from channels.store import log
from channels.store.agents import Agent
from channels.texts import cases as texts
from channels.texts import summary as labels
from channels.texts.reasons import reason_text

LAST_WORDS, LONGEST, LOOKED_AT = 3, 160, 60


class Summary:
    """Reads the log and the backend; invents nothing."""

    def __init__(self, conversations: Conversations, panel: CasePanel, writing: Writing) -> None:
        self._conversations = conversations
        self._panel = panel
        self._writing = writing

    async def lines(self, agent: Agent, cid: str) -> list[dict[str, str]]:
        """The facts, each with a code, a label and words."""
        async with self._conversations.db.read() as tx:
            conversation, recent = await log.load(tx, cid), await log.recent(tx, cid, LOOKED_AT)
        facts = [*_of_conversation(conversation), *await self._of_case(agent, cid), *_of_talk(recent)]
        return [{"code": code, "label": labels.LABELS[code], "text": text} for code, text in facts if text]

    async def tell_notice(self, agent: Agent, cid: str, text: str) -> Any:
        """Tell the person what asking for instalments may mean, then have the backend note that it was told."""
        await self._writing.reply(agent, cid, text, "acknowledgement-notice")
        return await self._panel.act(agent, cid, "notice", "/acknowledgement-notice")

    async def _of_case(self, agent: Agent, cid: str) -> list[tuple[str, str]]:
        try:
            found = await self._panel.look(agent, cid)
        except CasesFault:
            return [("case", labels.CASE_UNKNOWN)]
        if not found or not found["case"]:
            return []
        panel = found["case"]
        case = panel["case"]
        plans = [plan for plan in panel["plans"] if plan["status"] == "running"]
        promised = [each for each in panel["promises"] if each["status"] == "open"]
        return [
            ("case", f"{case['case_number']}, {case['creditor_name']}, {case['title']}"),
            ("balance", texts.balance_line(panel["balance"])),
            ("blocks", ", ".join(word(texts.BLOCKS, code) for code in case["blocks"])),
            ("plan", texts.plan_line(plans[0]) if plans else ""),
            ("promise", ", ".join(labels.promise_line(each) for each in promised)),
            ("matters", ", ".join(word(texts.MATTERS, each["kind"]) for each in _open(panel["matters"]))),
        ]


def _open(matters: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in matters if each["status"] not in ("resolved", "withdrawn")]


def _of_conversation(conversation: Conversation) -> list[tuple[str, str]]:
    return [
        ("channel", labels.CHANNELS[conversation.channel]),
        ("identity", labels.VERIFIED if conversation.verified else labels.NOT_VERIFIED),
        ("reason", reason_text(conversation.reason)),
    ]


def _of_talk(recent: list[Event]) -> list[tuple[str, str]]:
    """What the assistant noted at the handover, and the person's last words, oldest first."""
    noted = next((event for event in recent if event.kind == NOTE and event.data.get("summary")), None)
    said = [event.text for event in recent if event.source is Source.DEBTOR][:LAST_WORDS]
    words = [text if len(text) <= LONGEST else text[:LONGEST].rstrip() + "…" for text in reversed(said)]
    return [
        ("handover", noted.text if noted else ""),
        ("words", " / ".join(words)),
    ]
