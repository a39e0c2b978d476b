"""Files that agents attach: what the policy of the installation lets through, kept and told in one transaction.

Only the owner of a conversation attaches, and only to a person who has proved who they are, unless the policy says
otherwise. What a file is, its content says.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from channels.console.desk import Desk
from channels.console.guards import Refused
from channels.console.writing import Writing
from channels.conversation.model import FILE, Conversation, Draft, Source
from channels.files.kinds import KINDS, Kind, kind_of, named
from channels.settings import ROLES
from channels.store import agents, files, takeover
from channels.store.agents import Agent
from channels.store.db import Tx
from channels.store.files import StoredFile
from channels.store.log import Moment
from channels.texts.files import ALONE


@dataclass(frozen=True, slots=True)
class FilePolicy:
    """What may be attached, by whom, to whom."""

    kinds: tuple[str, ...]  # codes of `channels.files.kinds`; none: nothing may be attached
    most_bytes: int
    least_role: str
    to_unverified: bool

    def permits(self, agent: Agent) -> bool:
        """Whether this agent may attach at all."""
        return bool(self.kinds) and ROLES.index(agent.role) >= ROLES.index(self.least_role)

    def knows_enough(self, conversation: Conversation) -> bool:
        """Whether the person may be sent a file."""
        return conversation.verified or self.to_unverified

    def admit(self, content: bytes) -> Kind:
        """The kind of a file that may go out, or Refused."""
        if len(content) > self.most_bytes:
            raise Refused("file_too_large")
        kind = kind_of(content)
        if kind is None or kind.code not in self.kinds:
            raise Refused("file_kind")
        return kind

    def shown(self, agent: Agent, conversation: Conversation) -> dict[str, Any] | None:
        """What the page has to know; None where there is nothing to attach."""
        if not self.permits(agent):
            return None
        accept = [ending for code in self.kinds for ending in KINDS[code].endings]
        allowed = self.knows_enough(conversation)
        return {"kinds": accept, "most_bytes": self.most_bytes, "allowed": allowed}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way: words to go with it, its name as given, its bytes, the id that makes a repetition harmless."""

    id: str
    text: str
    name: str
    content: bytes


class Attaching:
    """Sends files, and opens them for agents."""

    def __init__(self, desk: Desk, writing: Writing, policy: FilePolicy) -> None:
        self._desk = desk
        self._writing = writing
        self.policy = policy

    def require_role(self, agent: Agent) -> None:
        """Raise Refused for whom the policy lets attach nothing."""
        if not self.policy.permits(agent):
            raise Refused("not_allowed")

    async def send(self, agent: Agent, cid: str, upload: Upload, detail: str | None = None) -> None:
        """Write to the person with a file, once per id."""
        self.require_role(agent)
        kind = self.policy.admit(upload.content)
        name = named(upload.name, kind)
        file = StoredFile(secrets.token_urlsafe(12), cid, name, kind.code, upload.content)

        async def work(tx: Tx, moment: Moment) -> Conversation:
            conversation = await takeover.owned(tx, cid, agent.login)
            if not self.policy.knows_enough(conversation):
                raise Refused("person_unverified")
            shown = {"id": file.id, "name": file.name, "kind": file.kind, "size": file.size}
            draft = Draft(
                Source.AGENT,
                upload.text or ALONE,
                FILE,
                data={"file": shown},
                author=agent.name,
                client_id=upload.id,
            )
            offset = await self._writing.say(tx, cid, draft, f"agent:{cid}:{upload.id}", moment)
            if offset is not None:
                await files.put(tx, file, offset, agent.id, moment)
            return conversation

        told = f"{kind.code} {file.size}" + (f" {detail}" if detail else "")
        await self._desk.do(agent, cid, "attach", work, told[:80])

    async def open(self, agent: Agent, cid: str, file: str) -> StoredFile:
        """A file of this conversation, under audit."""
        conversations = self._desk.conversations
        async with conversations.db.write() as tx:
            found = await files.find(tx, file)
            if found is None or found.conversation != cid:
                raise Refused("not_found")
            await agents.note(tx, agent.id, "view_file", cid, conversations.moment(), detail=file)
        return found
