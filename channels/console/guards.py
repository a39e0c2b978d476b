"""Who may call what: FastAPI dependencies over the session cookie, the CSRF header and the tenants of an agent."""

import hmac

from fastapi import Request

from channels.console.access import Access
from channels.conversation.service import Conversations
from channels.errors import ChannelError, UnknownConversation
from channels.store import states
from channels.store.agents import Agent, Session

COOKIE = "ulga_console"


class Refused(ChannelError):
    """The console does not do this for this person; `code` says why."""


class Guards:
    """`entering`: logged in. `present`: and proved. `acting`: and from our own page.

    `looking` and `leading` are the same for supervisors, `managing` for admins, `seeing` and `handling` for one
    conversation, which another tenant's agent does not even learn to exist.
    """

    def __init__(self, access: Access, conversations: Conversations) -> None:
        self._access = access
        self._conversations = conversations

    async def entering(self, request: Request) -> Session:
        """Somebody gave a password; the second factor may still have to be set up."""
        session = await self._access.session(request.cookies.get(COOKIE, ""))
        if session is None:
            raise Refused("not_logged_in")
        return session

    async def changing(self, request: Request) -> Session:
        """The same, and the request comes from the console's own page."""
        session = await self.entering(request)
        if not hmac.compare_digest(request.headers.get("x-csrf-token", "").encode(), session.csrf.encode()):
            raise Refused("csrf")
        return session

    async def present(self, request: Request) -> Session:
        """Somebody is logged in with all that is asked for."""
        return _proved(await self.entering(request))

    async def acting(self, request: Request) -> Agent:
        """Somebody is logged in, and the request comes from the console's own page."""
        return _proved(await self.changing(request)).agent

    async def looking(self, request: Request) -> Agent:
        """A supervisor or an admin looks."""
        return _leads((await self.present(request)).agent)

    async def leading(self, request: Request) -> Agent:
        """A supervisor or an admin acts."""
        return _leads(await self.acting(request))

    async def inspecting(self, request: Request) -> Agent:
        """An admin looks."""
        return _admin((await self.present(request)).agent)

    async def managing(self, request: Request) -> Agent:
        """An admin acts."""
        return _admin(await self.acting(request))

    async def seeing(self, cid: str, request: Request) -> Agent:
        """Somebody looks at a conversation of a tenant that is theirs to see."""
        return await self.scoped((await self.present(request)).agent, cid)

    async def handling(self, cid: str, request: Request) -> Agent:
        """Somebody acts on such a conversation."""
        return await self.scoped(await self.acting(request), cid)

    async def deciding(self, cid: str, request: Request) -> Agent:
        """A supervisor acts on such a conversation."""
        return await self.scoped(await self.leading(request), cid)

    async def scoped(self, agent: Agent, cid: str) -> Agent:
        """The agent, if there is such a conversation for him or her."""
        async with self._conversations.db.read() as tx:
            if not await states.sees(tx, agent, cid):
                raise UnknownConversation
        return agent


def _proved(session: Session) -> Session:
    if not session.proved:
        raise Refused("second_factor_required")
    return session


def _leads(agent: Agent) -> Agent:
    if not agent.leads:
        raise Refused("not_allowed")
    return agent


def _admin(agent: Agent) -> Agent:
    if agent.role != "admin":
        raise Refused("not_allowed")
    return agent
