"""The agents' side of the case backend: the panel of a conversation, and acts through the backend's own rules.

The desk token opens the panel; what a person could do in the conversation goes by the sessions' token, and the backend
judges it the same way. Refusals come back with the backend's code and words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from channels.engine.wire import BROKEN, Answer, Wire
from channels.errors import CasesFault, ChannelError

AS_CONFLICT = frozenset({403, 423})  # who asks is allowed to; the state of the conversation is against it
Params = Sequence[tuple[str, str]]
PASSED_ON = frozenset({404, 409, 422})


class CaseRefused(ChannelError):
    """The backend's rules say no; `status`, `code` and `detail` are for whoever asked."""

    code = "case_refused"

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(code)
        self.status = status
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Pdf:
    """A document."""

    data: bytes


class DeskClient:
    """Raises CasesFault when the backend is away or confused, CaseRefused when it says no."""

    def __init__(
        self,
        url: str,
        sessions_token: str,
        desk_token: str,
        timeout: float,
    ) -> None:
        self._sessions = {"Authorization": f"Bearer {sessions_token}"}
        self._desk = {"Authorization": f"Bearer {desk_token}"}
        self._wire = Wire(url, seconds=timeout, connections=20)

    async def panel(self, cid: str, agent: int) -> dict[str, Any] | None:
        """The session and its case; None when the backend does not know the conversation yet."""
        try:
            found: dict[str, Any] = await self.at_desk("GET", f"/conversations/{cid}", agent)
        except CaseRefused as refusal:
            if refusal.code == "session_unknown":
                return None
            raise
        return found

    async def creditor(self, cid: str, agent: int) -> str | None:
        """Code of the creditor whose case it is; None before identity is proved or the conversation is known."""
        try:
            found: dict[str, str | None] = await self.at_desk("GET", f"/conversations/{cid}/creditor", agent)
        except CaseRefused as refusal:
            if refusal.code == "session_unknown":
                return None
            raise
        return found["creditor_code"]

    async def at_desk(
        self,
        method: str,
        path: str,
        agent: int,
        body: dict[str, Any] | None = None,
        params: Sequence[tuple[str, str]] = (),
    ) -> Any:
        """A call of the desk, in the name of an agent's id."""
        headers = self._desk | {"Ulga-Agent": str(agent)}
        answer = await self._ask(method, f"/v1/desk{path}", headers, body, params)
        return _json(answer)

    async def in_session(
        self, method: str, cid: str, path: str, body: dict[str, Any] | None = None, key: str | None = None
    ) -> Any:
        """A call that the conversation itself could make."""
        headers = self._sessions | ({"Idempotency-Key": key} if key else {})
        return _json(await self._ask(method, f"/v1/sessions/{cid}{path}", headers, body, ()))

    async def document(self, cid: str) -> Pdf:
        """The running agreement as PDF."""
        answer = await self._ask("GET", f"/v1/sessions/{cid}/plan/document", self._sessions, None, ())
        return Pdf(answer.content)

    async def _ask(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        body: dict[str, Any] | None,
        params: Sequence[tuple[str, str]],
    ) -> Answer:
        try:
            answer = await self._wire.send(method, path, body, headers=headers, params=params)
        except BROKEN:
            raise CasesFault("cases_unavailable") from None
        if answer.status in AS_CONFLICT | PASSED_ON:
            raise _refusal(answer)
        if answer.status not in (200, 201, 202):
            raise CasesFault("cases_unavailable")
        return answer

    async def close(self) -> None:
        await self._wire.close()


def _json(answer: Answer) -> Any:
    try:
        return answer.json()
    except ValueError:
        raise CasesFault("cases_unavailable") from None


def _refusal(answer: Answer) -> ChannelError:
    """The backend's no; a wrong token of ours is no refusal but a fault."""
    try:
        said = answer.json()
        code, detail = str(said["code"]), str(said["detail"])
    except (ValueError, KeyError, TypeError):
        return CasesFault("cases_unavailable")
    if code == "forbidden":
        return CasesFault("cases_unavailable")
    return CaseRefused(409 if answer.status in AS_CONFLICT else answer.status, code, detail)
