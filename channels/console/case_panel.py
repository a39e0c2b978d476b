"""The case beside a conversation: seen under audit, changed by its owner alone and through the backend's rules."""

from __future__ import annotations

from typing import Any

from channels.console.tenants import Tenants
from channels.conversation.service import Conversations
from channels.engine.desk import DeskClient, Pdf
from channels.store import agents, log, takeover
from channels.store.agents import Agent
from channels.texts import cases as texts


class CasePanel:
    """One agent's hands on one case."""

    def __init__(self, conversations: Conversations, client: DeskClient, tenants: Tenants) -> None:
        self._conversations = conversations
        self._client = client
        self._tenants = tenants

    async def show(self, agent: Agent, cid: str) -> dict[str, Any]:
        """Identity, and the case once it is proved."""
        found = await self.look(agent, cid)
        await self._note(agent, cid, "view_case")
        return {"identity": _identity(found["session"]) if found else None, "case": _case(found, cid)}

    async def look(self, agent: Agent, cid: str) -> dict[str, Any] | None:
        """The backend's own panel, for those parts of the console that work with it."""
        found = await self._client.panel(cid, agent.id)
        if found and found["case"]:
            await self._tenants.learn(cid, found["case"]["case"]["creditor_code"], agent)
        return found

    async def identify(self, agent: Agent, cid: str, claim: dict[str, Any]) -> dict[str, Any]:
        """Check the data that a person has told the agent here."""
        await self._own(agent, cid)
        await self._known(cid)
        answer = await self._client.in_session("POST", cid, "/identity", claim)
        await self._note(agent, cid, "identity", str(answer["outcome"]))
        if answer["outcome"] == "verified":
            await self._tenants.verified(cid)
            await self.look(agent, cid)
        return dict(answer)

    async def act(
        self, agent: Agent, cid: str, action: str, path: str, body: Any = None, *, key: str | None = None
    ) -> Any:
        """Something the conversation itself could do: offers, plans, promises, reports."""
        await self._own(agent, cid)
        answer = await self._client.in_session("POST", cid, path, body, key)
        await self._note(agent, cid, action)
        return answer

    async def decide(self, agent: Agent, cid: str, action: str, path: str, body: Any = None) -> Any:
        """Something that only the desk may do: holds, matters, ending an agreement."""
        await self._own(agent, cid)
        answer = await self._client.at_desk("POST", f"/conversations/{cid}{path}", agent.id, body)
        await self._note(agent, cid, action)
        return answer

    async def document(self, agent: Agent, cid: str) -> Pdf:
        """The running agreement as PDF."""
        await self._note(agent, cid, "view_document")
        return await self._client.document(cid)

    async def _known(self, cid: str) -> None:
        """A person handed over before a word to the assistant has no session at the backend yet."""
        conversation = await self._conversations.load(cid)
        body = {"channel": str(conversation.channel)} | (
            {"phone": conversation.phone} if conversation.phone else {}
        )
        await self._client.in_session("PUT", cid, "", body)

    async def _own(self, agent: Agent, cid: str) -> None:
        async with self._conversations.db.read() as tx:
            await takeover.owned(tx, cid, agent.login)

    async def _note(self, agent: Agent, cid: str, action: str, detail: str | None = None) -> None:
        async with self._conversations.db.write() as tx:
            await log.load(tx, cid)
            await agents.note(tx, agent.id, action, cid, self._conversations.moment(), detail=detail)


def _identity(session: dict[str, Any]) -> dict[str, Any]:
    names = ("verified", "locked", "tries_left", "verified_at", "phone_known")
    return {name: session[name] for name in names} | {"notice_shown": session["acknowledgement_shown"]}


def _case(found: dict[str, Any] | None, cid: str) -> dict[str, Any] | None:
    if not found or not found["case"]:
        return None
    panel = found["case"]
    case, detail = panel["case"], panel["case"]["limitation_detail"]
    kept = ("case_number", "creditor_code", "creditor_name", "title", "contract_number", "status", "due_on")
    shown = {name: case[name] for name in (*kept, "demand_allowed", "origin_date")}
    same = ("balance", "statement", "plans", "promises", "matter_kinds", "contact", "contacts")
    running = next((plan for plan in panel["plans"] if plan["status"] == "running"), None)
    return shown | {name: panel[name] for name in same} | {
        "plan": running,
        "holds": [each | {"block_text": word(texts.BLOCKS, each["block"])} for each in panel["holds"]],
        "matters": [each | {"kind_text": word(texts.MATTERS, each["kind"])} for each in panel["matters"]],
        "preferences": panel["preference"],
        "blocks": [{"code": code, "text": word(texts.BLOCKS, code)} for code in case["blocks"]],
        "limitation": _limitation(case["limitation"], detail),
        "conversations": [
            {"id": each["conversation_id"], "channel": each["channel"], "opened_at": each["opened_at"]}
            for each in panel["conversations"]
        ],
    }  # fmt: skip


def _limitation(state: str, detail: dict[str, Any]) -> dict[str, Any]:
    steps = [step | {"text": word(texts.STEPS, step["rule"])} for step in detail["reasoning"]]
    return detail | {"state": state, "state_text": word(texts.LIMITATION, state), "reasoning": steps}


def word(words: Any, code: str) -> str:
    """The code in words; one that has none is shown as it is."""
    return str(words.get(code, code))
